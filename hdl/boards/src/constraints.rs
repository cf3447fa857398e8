//! Constraints of a top level on a board, for the tools that place and route it.

use std::fmt::Write;

use crate::signals::{Direction, Signal, signals};
use crate::{Board, Family};

/// A top level that the board does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// It has a port of which the board knows nothing.
    #[error("{board} has no signal `{port}`; it has {known}")]
    Unknown {
        /// The port.
        port: String,
        /// The board.
        board: &'static str,
        /// The signals it has.
        known: String,
    },
    /// A port was named twice.
    #[error("the port `{port}` is named twice")]
    Twice {
        /// The port.
        port: String,
    },
}

/// Constraints of a top level with these ports, in the language of the board's tools:
/// LPF for an ECP5 (Lattice's, as nextpnr reads it), XDC for an Artix-7 (AMD's).
///
/// # Errors
/// A port that is no signal of the board, or named twice.
pub fn constraints(board: &Board, ports: &[&str]) -> Result<String, Error> {
    let chosen = choose(board, ports)?;
    let write = match board.part.family {
        Family::Ecp5 => lpf,
        Family::Artix7 => xdc,
    };
    let mut text = format!("# {}, {}\n", board.title, board.part.name);
    for signal in &chosen {
        write(signal, &mut text);
    }
    Ok(text)
}

fn choose(board: &Board, ports: &[&str]) -> Result<Vec<Signal>, Error> {
    let all = signals(board);
    let mut chosen: Vec<Signal> = Vec::new();
    for port in ports {
        let Some(signal) = all.iter().find(|signal| signal.name == *port) else {
            return Err(Error::Unknown {
                port: (*port).to_owned(),
                board: board.name,
                known: all.iter().map(|signal| signal.name.as_str()).collect::<Vec<_>>().join(", "),
            });
        };
        if chosen.contains(signal) {
            return Err(Error::Twice { port: (*port).to_owned() });
        }
        chosen.push(signal.clone());
    }
    Ok(chosen)
}

/// Megahertz and nanoseconds are exact: all clocks are whole kilohertz, and their periods whole picoseconds.
fn lpf(signal: &Signal, text: &mut String) {
    let more = match signal.direction {
        // Between two answers nobody drives it.
        Direction::Both => " PULLMODE=UP",
        _ if signal.fast => " SLEWRATE=FAST",
        _ => "",
    };
    for (bit, site) in signal.bits() {
        let _ = writeln!(text, "LOCATE COMP \"{bit}\" SITE \"{site}\";");
        let _ = writeln!(text, "IOBUF PORT \"{bit}\" IO_TYPE={}{more};", signal.standard.name());
    }
    if let Some(hz) = signal.hz {
        let _ = writeln!(text, "FREQUENCY PORT \"{}\" {} MHZ;", signal.name, f64::from(hz) / 1e6);
    }
}

fn xdc(signal: &Signal, text: &mut String) {
    for (bit, site) in signal.bits() {
        let mut set = |key, value| writeln!(text, "set_property {key} {value} [get_ports {{{bit}}}]");
        let _ = set("PACKAGE_PIN", site);
        let _ = set("IOSTANDARD", signal.standard.name());
        if signal.fast {
            let _ = set("SLEW", "FAST");
        }
        if signal.direction == Direction::Both {
            let _ = set("PULLTYPE", "PULLUP");
        }
    }
    if let Some(hz) = signal.hz {
        let (name, period) = (&signal.name, 1e9 / f64::from(hz));
        let _ = writeln!(text, "create_clock -name {name} -period {period:.3} [get_ports {{{name}}}]");
    }
}
