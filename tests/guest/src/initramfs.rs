//! The first file system of a Linux machine: a cpio archive, as "initramfs buffer format" in the
//! kernel's documentation describes it.

use std::io::{self, Write};

/// Mode of a folder.
const FOLDER: u32 = 0o040_755;
/// Mode of a program.
const PROGRAM: u32 = 0o100_755;

/// An archive that is written entry by entry.
pub struct Initramfs<W> {
    to: W,
    entries: u32,
}

impl<W: Write> Initramfs<W> {
    /// An archive without entries.
    pub fn new(to: W) -> Self {
        Self { to, entries: 0 }
    }

    /// Adds a folder; those above it come first.
    pub fn folder(&mut self, path: &str) -> io::Result<()> {
        self.entry(path, FOLDER, &[])
    }

    /// Adds a file that everybody may run.
    pub fn program(&mut self, path: &str, bytes: &[u8]) -> io::Result<()> {
        self.entry(path, PROGRAM, bytes)
    }

    /// Ends the archive.
    pub fn finish(mut self) -> io::Result<()> {
        self.entry("TRAILER!!!", 0, &[])?;
        self.to.flush()
    }

    fn entry(&mut self, path: &str, mode: u32, bytes: &[u8]) -> io::Result<()> {
        self.entries += 1;
        let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
        let name_length = path.len() as u32 + 1;
        // Inode, mode, owner, group, links, time, length, four device numbers, name length, checksum.
        let fields = [self.entries, mode, 0, 0, 1, 0, length, 0, 0, 0, 0, name_length, 0];
        let mut header = String::from("070701");
        fields.iter().for_each(|field| header += &format!("{field:08x}"));
        header += path;
        header.push('\0');
        self.padded(header.as_bytes())?;
        self.padded(bytes)
    }

    /// Headers and contents both begin at a multiple of four bytes.
    fn padded(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.to.write_all(bytes)?;
        self.to.write_all(&[0; 3][..bytes.len().next_multiple_of(4) - bytes.len()])
    }
}
