//! The socket's place in the file system.

use std::fs;
use std::io::{Error, ErrorKind};
use std::os::unix::fs::{FileTypeExt, MetadataExt};
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::{Path, PathBuf};

use nix::sys::socket::getsockopt;
use nix::sys::socket::sockopt::PeerCredentials;
use rustix::fd::{AsFd, BorrowedFd};

use super::ServerError;

/// A socket that listens, and goes when this does.
pub struct Socket {
    listener: UnixListener,
    path: PathBuf,
    /// Device and inode: by another of the same name it was replaced.
    identity: Option<(u64, u64)>,
}

impl Socket {
    /// Makes it, in place of one that nobody listens to any more.
    pub fn bind(path: &Path) -> Result<Socket, ServerError> {
        let failed = |source| ServerError::Bind {
            path: path.to_owned(),
            source,
        };
        let listener = match UnixListener::bind(path) {
            Err(error) if error.kind() == ErrorKind::AddrInUse => {
                remove_dead(path)?;
                UnixListener::bind(path)
            }
            other => other,
        };
        let listener = listener.map_err(failed)?;
        listener.set_nonblocking(true).map_err(failed)?;
        Ok(Socket {
            listener,
            path: path.to_owned(),
            identity: identity(path),
        })
    }

    /// The next client, if there is one, and its process; 0 if that cannot be seen from here.
    ///
    /// # Errors
    /// When there may be one that cannot come in, as without a file descriptor for it.
    pub fn accept(&self) -> Result<Option<(UnixStream, u32)>, Error> {
        let stream = match self.listener.accept() {
            Ok((stream, _)) => stream,
            Err(error) => match error.kind() {
                ErrorKind::WouldBlock | ErrorKind::Interrupted | ErrorKind::ConnectionAborted => return Ok(None),
                _ => return Err(error),
            },
        };
        let credentials = getsockopt(&stream, PeerCredentials).ok();
        let pid = credentials.map_or(0, |credentials| credentials.pid());
        Ok(Some((stream, pid.try_into().unwrap_or(0))))
    }
}

impl AsFd for Socket {
    fn as_fd(&self) -> BorrowedFd<'_> {
        self.listener.as_fd()
    }
}

impl Drop for Socket {
    fn drop(&mut self) {
        if identity(&self.path) == self.identity {
            // Whoever has taken it away has done what is to be done.
            let _ = fs::remove_file(&self.path);
        }
    }
}

fn identity(path: &Path) -> Option<(u64, u64)> {
    let metadata = fs::symlink_metadata(path).ok()?;
    Some((metadata.dev(), metadata.ino()))
}

fn remove_dead(path: &Path) -> Result<(), ServerError> {
    let path = path.to_owned();
    let socket = fs::symlink_metadata(&path).is_ok_and(|metadata| metadata.file_type().is_socket());
    if !socket {
        let source = Error::new(ErrorKind::AlreadyExists, "something that is no socket is there");
        return Err(ServerError::Bind { path, source });
    }
    match UnixStream::connect(&path) {
        Err(error) if error.kind() == ErrorKind::ConnectionRefused => {
            let removed = fs::remove_file(&path);
            removed.map_err(|source| ServerError::Bind { path, source })
        }
        _ => Err(ServerError::Taken { path }),
    }
}
