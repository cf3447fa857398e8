//! What a bitstream says of itself, before any of it goes to an FPGA.

mod ecp5;
mod xilinx;

/// What a bitstream is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// The part, as the tool that made the bitstream calls it, if it says so.
    pub part: Option<String>,
    /// The IDCODE by which the FPGA refuses others' bitstreams.
    pub idcode: u32,
}

/// Bytes that are no bitstream that can be loaded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Error {
    /// They begin as neither kind does.
    #[error("it is no bitstream: it begins neither as Lattice's nor as AMD's .bit files do")]
    Unknown,
    /// They end too early.
    #[error("the bitstream is truncated: it ends amid its {0}")]
    Truncated(&'static str),
    /// Nothing in it checks the FPGA.
    #[error("the bitstream checks no IDCODE, so that any FPGA would take it")]
    NoIdcode,
    /// It is encrypted, or of another family: its preamble says so.
    #[error("the bitstream's preamble is none of a plain ECP5's: it is encrypted, or for another family")]
    Preamble,
    /// A command that no bitstream has before its check of the IDCODE.
    #[error("the bitstream is damaged: {command:#04x} at byte {at} is no command that comes before the IDCODE")]
    Command {
        /// The byte.
        command: u8,
        /// Where it is.
        at: usize,
    },
}

/// Reads what a .bit file of Lattice's or AMD's (Xilinx') tools is for.
///
/// # Errors
/// It is neither, or none that can be loaded.
pub fn identify(bytes: &[u8]) -> Result<Identity, Error> {
    if ecp5::begins(bytes) {
        ecp5::identify(bytes)
    } else if xilinx::begins(bytes) {
        xilinx::identify(bytes)
    } else {
        Err(Error::Unknown)
    }
}

/// `N` bytes at a place; `of` is what they are a part of.
fn take<const N: usize>(bytes: &[u8], at: usize, of: &'static str) -> Result<[u8; N], Error> {
    let end = at.checked_add(N).ok_or(Error::Truncated(of))?;
    let taken = bytes.get(at..end).and_then(|found| found.try_into().ok());
    taken.ok_or(Error::Truncated(of))
}
