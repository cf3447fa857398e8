//! Cables, by openFPGALoader's names.

use std::fmt;
use std::net::SocketAddrV4;
use std::str::FromStr;

use wiremeter_boards::Board;

/// A cable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cable {
    /// Its name, as `openFPGALoader --list-cables` has it.
    pub name: String,
    /// Where a server is, for cables that are one: `remote-bitbang`, `xvc-client`.
    pub server: Option<SocketAddrV4>,
}

/// A text that names no cable.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a cable, as in ft2232, or one with its server, as in remote-bitbang:127.0.0.1:3335")]
pub struct NoCable;

impl Cable {
    /// The board's own.
    pub fn of(board: &Board) -> Self {
        Self {
            name: board.programmer.cable.to_owned(),
            server: None,
        }
    }

    /// As openFPGALoader is told.
    pub(crate) fn options(&self) -> Vec<String> {
        let mut options = vec!["--cable".to_owned(), self.name.clone()];
        if let Some(server) = self.server {
            options.extend(["--ip".to_owned(), server.ip().to_string()]);
            options.extend(["--port".to_owned(), server.port().to_string()]);
        }
        options
    }
}

impl FromStr for Cable {
    type Err = NoCable;

    fn from_str(text: &str) -> Result<Self, NoCable> {
        let (name, server) = match text.split_once(':') {
            Some((name, server)) => (name, Some(server.parse().map_err(|_| NoCable)?)),
            None => (text, None),
        };
        let is_name = name.starts_with(|c: char| c.is_ascii_alphanumeric());
        let goes_on = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_+.".contains(c));
        (is_name && goes_on)
            .then(|| Self {
                name: name.to_owned(),
                server,
            })
            .ok_or(NoCable)
    }
}

impl fmt::Display for Cable {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&self.name)?;
        self.server.map_or(Ok(()), |server| write!(f, ":{server}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cables_are_read_and_shown() {
        for text in [
            "ft2232",
            "digilent_hs2",
            "remote-bitbang:127.0.0.1:3335",
            "xvc-client:192.0.2.7:2542",
        ] {
            assert_eq!(text.parse::<Cable>().unwrap().to_string(), text);
        }
        let cable: Cable = "remote-bitbang:127.0.0.1:3335".parse().unwrap();
        assert_eq!(
            cable.options(),
            ["--cable", "remote-bitbang", "--ip", "127.0.0.1", "--port", "3335"]
        );
        // Nothing that openFPGALoader would take for an option of its own.
        for text in ["", "-b", "--help", "ft2232:", "remote-bitbang:localhost", "a b", "x:1.2.3.4:99999"] {
            assert_eq!(text.parse::<Cable>(), Err(NoCable), "{text}");
        }
    }
}
