//! Lattice's .bit files, as FPGA-TN-02039 (ECP5 sysCONFIG) has them: comments, a preamble,
//! commands of which one checks the IDCODE.

use super::{Error, Identity, take};

/// Comments begin so; Radiant's files have `LSCC` before.
const COMMENTS: [u8; 2] = [0xff, 0x00];
const MARK: &[u8] = b"LSCC";
/// The preamble's last bytes: plain, not encrypted.
const PLAIN: [u8; 2] = [0xbd, 0xb3];

const NOOP: u8 = 0xff;
const SPI_MODE: u8 = 0x79;
const RESET_CRC: u8 = 0x3b;
const VERIFY_ID: u8 = 0xe2;

fn unmarked(bytes: &[u8]) -> usize {
    if bytes.starts_with(MARK) { MARK.len() } else { 0 }
}

/// Whether bytes begin as such a file does.
pub fn begins(bytes: &[u8]) -> bool {
    bytes.get(unmarked(bytes)..).is_some_and(|rest| rest.starts_with(&COMMENTS))
}

pub fn identify(bytes: &[u8]) -> Result<Identity, Error> {
    let comments = unmarked(bytes) + COMMENTS.len();
    // Comments are text, each with a zero at its end; the preamble begins with ones.
    let rest = bytes.get(comments..).unwrap_or_default();
    let length = rest.iter().position(|byte| *byte == 0xff).ok_or(Error::Truncated("comments"))?;
    let part = part(&rest[..length]);
    let mut at = comments + length;
    while take::<1>(bytes, at, "preamble")? == [0xff] {
        at += 1;
    }
    if take::<2>(bytes, at, "preamble")? != PLAIN {
        return Err(Error::Preamble);
    }
    let idcode = verified(bytes, at + PLAIN.len())?;
    Ok(Identity { part, idcode })
}

fn part(comments: &[u8]) -> Option<String> {
    let mut lines = comments.split(|byte| *byte == 0).map(String::from_utf8_lossy);
    lines.find_map(|line| Some(line.strip_prefix("Part:")?.trim().to_owned()))
}

/// The IDCODE that the commands check.
fn verified(bytes: &[u8], mut at: usize) -> Result<u32, Error> {
    const COMMANDS: &str = "commands";
    while at < bytes.len() {
        let [command] = take(bytes, at, COMMANDS)?;
        match command {
            NOOP => at += 1,
            SPI_MODE | RESET_CRC => at += 4,
            VERIFY_ID => return Ok(u32::from_be_bytes(take(bytes, at + 4, "IDCODE")?)),
            _ => return Err(Error::Command { command, at }),
        }
    }
    Err(Error::NoIdcode)
}
