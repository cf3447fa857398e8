//! The socket by which a reflector that runs is asked for its figures, or told to stop.

use std::fs::{self, Permissions};
use std::io::{self, ErrorKind, Read, Write};
use std::os::unix::fs::{FileTypeExt, PermissionsExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};

use crate::args::Control;

/// Its name, where no other was given.
const NAME: &str = "wiremeter-reflect.socket";
/// How long who asks may take for it.
const PATIENCE: Duration = Duration::from_millis(200);
/// Bytes of the longest question.
const LONGEST: u64 = 16;

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// To stop; the connection ends when that is done.
    Off,
    /// For settings and counts, as text or as JSON.
    Show {
        /// As JSON.
        json: bool,
    },
}

impl Ask {
    const ALL: [(Ask, &str); 3] = [
        (Ask::Off, "off\n"),
        (Ask::Show { json: false }, "show\n"),
        (Ask::Show { json: true }, "json\n"),
    ];
}

/// The path of the socket.
fn path(control: &Control) -> Result<PathBuf> {
    if let Some(path) = &control.control {
        return Ok(path.clone());
    }
    let folder = match std::env::var_os("XDG_RUNTIME_DIR").filter(|folder| !folder.is_empty()) {
        Some(folder) => PathBuf::from(folder),
        None if rustix::process::geteuid().is_root() => PathBuf::from("/run"),
        None => bail!("there is no XDG_RUNTIME_DIR: say by --control PATH where the reflector is reached"),
    };
    Ok(folder.join(NAME))
}

/// The holder's end. The socket goes with it.
pub struct Listener {
    listener: UnixListener,
    path: PathBuf,
}

impl Listener {
    /// Makes the socket, in place of one that nobody listens to any more.
    ///
    /// # Errors
    /// Another reflector listens there, or no socket can be there.
    pub fn new(control: &Control) -> Result<Listener> {
        let path = path(control)?;
        let listener = match UnixListener::bind(&path) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                remove_dead(&path)?;
                UnixListener::bind(&path)
            }
            other => other,
        };
        let listener = listener.with_context(|| path.display().to_string())?;
        // Whoever runs it may stop it, and nobody else.
        fs::set_permissions(&path, Permissions::from_mode(0o600))?;
        listener.set_nonblocking(true)?;
        Ok(Listener { listener, path })
    }

    /// The next question, if there is one, and where its answer goes. Who asks nothing, or too
    /// slowly, is not heard.
    pub fn next(&self) -> Option<(Ask, UnixStream)> {
        let (stream, _) = self.listener.accept().ok()?;
        stream.set_nonblocking(false).ok()?;
        stream.set_read_timeout(Some(PATIENCE)).ok()?;
        stream.set_write_timeout(Some(PATIENCE)).ok()?;
        let mut asked = String::new();
        (&stream).take(LONGEST).read_to_string(&mut asked).ok()?;
        let (ask, _) = Ask::ALL.into_iter().find(|(_, text)| *text == asked)?;
        Some((ask, stream))
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // Whoever has taken it away has done what is to be done.
        let _ = fs::remove_file(&self.path);
    }
}

fn remove_dead(path: &Path) -> Result<()> {
    let is_socket = fs::symlink_metadata(path).is_ok_and(|metadata| metadata.file_type().is_socket());
    ensure!(is_socket, "{}: something that is no socket is there", path.display());
    match UnixStream::connect(path) {
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => Ok(fs::remove_file(path)?),
        _ => bail!(
            "{}: another reflector is there; `wiremeter reflect off` stops it, --control PATH gives this one another place",
            path.display()
        ),
    }
}

/// Asks who holds the card; its answer.
///
/// # Errors
/// Nobody reflects, or it does not answer.
pub fn ask(control: &Control, ask: Ask) -> Result<String> {
    let path = path(control)?;
    let mut stream = UnixStream::connect(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound | ErrorKind::ConnectionRefused => anyhow::anyhow!(
            "{}: nobody reflects; `wiremeter reflect on` begins, and --control PATH says where another one is",
            path.display()
        ),
        _ => anyhow::Error::new(error).context(path.display().to_string()),
    })?;
    let answer = (|| -> io::Result<String> {
        let question = Ask::ALL.into_iter().find(|(known, _)| *known == ask);
        stream.write_all(question.map_or("", |(_, text)| text).as_bytes())?;
        stream.shutdown(std::net::Shutdown::Write)?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer)?;
        Ok(answer)
    })();
    answer.with_context(|| format!("{}: the reflector does not answer", path.display()))
}
