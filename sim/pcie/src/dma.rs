//! What the card may write, and where it lands: windows of the client's memory by the addresses
//! that the card uses (IOVA).

use std::collections::{BTreeMap, VecDeque};
use std::rc::{Rc, Weak};

use rustix::fd::OwnedFd;
use rustix::fs::{OFlags, fcntl_getfl, fstat, fstatfs};
use rustix::io::{Errno, pwrite};
use wiremeter_sim::HostMemory;

use crate::mapping::Mapping;
use crate::posted::{Posted, posted};

/// Windows begin at its multiples and last multiples of it, in bytes. No request crosses one, so
/// each lies in one window or in none.
pub const PAGE: u64 = 4096;
/// Windows at a time, at most.
pub const WINDOWS: usize = 65_535;
/// The file system of huge pages, which takes writes through a mapping alone.
const HUGETLBFS: u64 = 0x9584_58f6;

/// Why a window is not mapped or unmapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MapError {
    /// It is empty, not of whole pages, or beyond 64 bits of address.
    #[error("a window is of whole pages of {PAGE} bytes within 64 bits of address")]
    Range,
    /// Some of it is mapped already.
    #[error("some of it is mapped already")]
    Overlap,
    /// There are [`WINDOWS`] already.
    #[error("more than {WINDOWS} windows")]
    Full,
    /// The file is none that can be written at any place within the window.
    #[error("the file is shorter than the window, or cannot be written there")]
    File,
    /// A range to unmap has part of a window.
    #[error("part of a window cannot be unmapped")]
    Part,
}

/// Why a write of the card was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// The function is no bus master, or in D3hot.
    BusMaster,
    /// No window is there.
    Unmapped,
    /// The window is there to be read.
    ReadOnly,
    /// The client's file did not take it, or the client said so.
    Client,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Refusal::BusMaster => "bus mastering is off",
            Refusal::Unmapped => "the address is not mapped",
            Refusal::ReadOnly => "the address is mapped for reading only",
            Refusal::Client => "the client's memory failed",
        })
    }
}

/// Writes refused for one reason.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refused {
    /// How many.
    pub count: u64,
    /// Address of the last.
    pub last: u64,
}

/// The client's memory as the card reaches it.
pub struct Dma {
    windows: BTreeMap<u64, Window>,
    files: BTreeMap<(u64, u64), Weak<OwnedFd>>,
    bus_master: bool,
    max_payload: usize,
    to_client: VecDeque<Posted>,
    refused: BTreeMap<Refusal, Refused>,
}

struct Window {
    size: u64,
    target: Target,
}

enum Target {
    /// Nothing can be written.
    ReadOnly,
    /// A file that can be mapped safely.
    Mapping(Mapping),
    /// Another, and the offset of the window's first byte in it. It is written, not mapped: the
    /// client can cut it short at any time, which this process would not survive.
    File(Rc<OwnedFd>, u64),
    /// The client itself, by message.
    Client,
}

impl Default for Dma {
    fn default() -> Self {
        Self {
            windows: BTreeMap::new(),
            files: BTreeMap::new(),
            bus_master: false,
            max_payload: 128,
            to_client: VecDeque::new(),
            refused: BTreeMap::new(),
        }
    }
}

impl Dma {
    /// Maps `size` bytes at `address`: to `file`, from an offset on, or, without one, to the
    /// client by message.
    ///
    /// # Errors
    /// [`MapError`]; nothing is mapped then.
    pub fn map(&mut self, address: u64, size: u64, writable: bool, file: Option<(OwnedFd, u64)>) -> Result<(), MapError> {
        let last = last(address, size).ok_or(MapError::Range)?;
        let before = self.windows.range(..=last).next_back();
        if before.is_some_and(|(begin, window)| begin + (window.size - 1) >= address) {
            return Err(MapError::Overlap);
        }
        if self.windows.len() >= WINDOWS {
            return Err(MapError::Full);
        }
        let target = match file {
            Some((file, offset)) => self.target(file, offset, size, writable).map_err(|_| MapError::File)?,
            None if writable => Target::Client,
            None => Target::ReadOnly,
        };
        self.windows.insert(address, Window { size, target });
        Ok(())
    }

    fn target(&mut self, file: OwnedFd, offset: u64, size: u64, writable: bool) -> Result<Target, Errno> {
        let stat = fstat(&file)?;
        let end = offset.checked_add(size).ok_or(Errno::INVAL)?;
        let regular = rustix::fs::FileType::from_raw_mode(stat.st_mode).is_file();
        if !regular || end > stat.st_size as u64 {
            return Err(Errno::INVAL);
        }
        if !writable {
            return Ok(Target::ReadOnly);
        }
        // A file that appends would take no notice of where a write goes.
        let flags = fcntl_getfl(&file)?;
        if flags.contains(OFlags::APPEND) || !flags.intersects(OFlags::WRONLY | OFlags::RDWR) {
            return Err(Errno::BADF);
        }
        let bytes = usize::try_from(size).map_err(|_| Errno::INVAL)?;
        if let Ok(mapping) = Mapping::new(&file, offset, bytes) {
            return Ok(Target::Mapping(mapping));
        }
        if fstatfs(&file)?.f_type as u64 == HUGETLBFS {
            return Ok(Target::Client);
        }
        // A guest's memory is one file in a thousand windows: one descriptor is enough for all.
        let key = (stat.st_dev, stat.st_ino);
        self.files.retain(|_, file| file.strong_count() > 0);
        let file = match self.files.get(&key).and_then(Weak::upgrade) {
            Some(known) => known,
            None => Rc::new(file),
        };
        self.files.insert(key, Rc::downgrade(&file));
        Ok(Target::File(file, offset))
    }

    /// Unmaps the windows within `size` bytes at `address`; gives the bytes that were mapped.
    ///
    /// # Errors
    /// When part of a window is in the range; nothing is unmapped then.
    pub fn unmap(&mut self, address: u64, size: u64) -> Result<u64, MapError> {
        let last = last(address, size).ok_or(MapError::Range)?;
        let before = self.windows.range(..address).next_back();
        let cut_begin = before.is_some_and(|(begin, window)| begin + (window.size - 1) >= address);
        let final_one = self.windows.range(address..=last).next_back();
        let cut_end = final_one.is_some_and(|(begin, window)| begin + (window.size - 1) > last);
        if cut_begin || cut_end {
            return Err(MapError::Part);
        }
        let within: Vec<_> = self.windows.range(address..=last).map(|(begin, _)| *begin).collect();
        let gone = within.iter().filter_map(|begin| self.windows.remove(begin));
        Ok(gone.map(|window| window.size).sum())
    }

    /// Unmaps all windows, and forgets what was to go to the client.
    pub fn unmap_all(&mut self) {
        self.windows.clear();
        self.files.clear();
        self.to_client.clear();
    }

    /// Windows that are mapped.
    pub fn windows(&self) -> usize {
        self.windows.len()
    }

    /// Whether the function may write at all, and the largest payload of a request.
    pub fn configure(&mut self, bus_master: bool, max_payload: usize) {
        (self.bus_master, self.max_payload) = (bus_master, max_payload);
    }

    /// The next write that is to go to the client by message.
    pub fn next_to_client(&mut self) -> Option<Posted> {
        self.to_client.pop_front()
    }

    /// What was refused, by reason.
    pub fn refused(&self) -> &BTreeMap<Refusal, Refused> {
        &self.refused
    }

    /// Counts a write as refused.
    pub fn refuse(&mut self, reason: Refusal, address: u64) {
        let refused = self.refused.entry(reason).or_default();
        refused.count += 1;
        refused.last = address;
    }

    fn try_write(&mut self, address: u64, bytes: &[u8], strobes: &[bool]) -> Result<(), Refusal> {
        if !self.bus_master {
            return Err(Refusal::BusMaster);
        }
        let size = bytes.len() as u64;
        let found = self.windows.range(..=address).next_back();
        let within = found.filter(|(begin, window)| window.size.checked_sub(size).is_some_and(|last| address - **begin <= last));
        let (begin, window) = within.ok_or(Refusal::Unmapped)?;
        let writes = posted(address, bytes, strobes, self.max_payload);
        match &window.target {
            Target::ReadOnly => return Err(Refusal::ReadOnly),
            Target::Client => self.to_client.extend(writes),
            Target::Mapping(mapping) => {
                for Posted { address, bytes } in writes {
                    mapping.write((address - begin) as usize, &bytes);
                }
            }
            Target::File(file, offset) => {
                for Posted { address, bytes } in writes {
                    write_all(file, &bytes, offset + (address - begin)).map_err(|_| Refusal::Client)?;
                }
            }
        }
        Ok(())
    }
}

/// Address of the last byte of a range of whole pages.
fn last(address: u64, size: u64) -> Option<u64> {
    let pages = address.is_multiple_of(PAGE) && size.is_multiple_of(PAGE);
    if pages { address.checked_add(size.checked_sub(1)?) } else { None }
}

fn write_all(file: &OwnedFd, mut bytes: &[u8], mut offset: u64) -> Result<(), Errno> {
    while !bytes.is_empty() {
        let written = match pwrite(file, bytes, offset) {
            Ok(0) => return Err(Errno::NOSPC),
            Ok(written) => written,
            Err(Errno::INTR) => continue,
            Err(errno) => return Err(errno),
        };
        bytes = &bytes[written..];
        offset += written as u64;
    }
    Ok(())
}

impl HostMemory for Dma {
    /// The card is told of what was refused, as a root port tells of some of it.
    fn write(&mut self, address: u64, bytes: &[u8], strobes: &[bool]) -> bool {
        let written = self.try_write(address, bytes, strobes);
        if let Err(reason) = written {
            self.refuse(reason, address);
        }
        written.is_ok()
    }
}
