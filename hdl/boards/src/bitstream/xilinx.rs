//! AMD's (Xilinx') .bit files: a header of tagged fields, and 7-series configuration packets
//! as UG470 has them, of which one writes the IDCODE.

use super::{Error, Identity, take};

/// A field of nine bytes, which every such file begins with, and a 1 before the first tag.
const BEGINNING: [u8; 13] = [0, 9, 0x0f, 0xf0, 0x0f, 0xf0, 0x0f, 0xf0, 0x0f, 0xf0, 0, 0, 1];
/// What precedes the packets.
const SYNC: [u8; 4] = [0xaa, 0x99, 0x55, 0x66];
/// The register that IDCODEs are written to.
const IDCODE: u32 = 12;

/// Whether bytes begin as such a file does.
pub fn begins(bytes: &[u8]) -> bool {
    bytes.starts_with(&BEGINNING)
}

pub fn identify(bytes: &[u8]) -> Result<Identity, Error> {
    let (part, data) = header(bytes)?;
    let sync = data.windows(SYNC.len()).position(|four| four == SYNC);
    let packets = &data[sync.ok_or(Error::Truncated("padding"))? + SYNC.len()..];
    Ok(Identity {
        part,
        idcode: written(packets)?,
    })
}

/// The part's name, and the data. Fields `a` to `d` are texts with two bytes of length, `e` is
/// the data, with four.
fn header(bytes: &[u8]) -> Result<(Option<String>, &[u8]), Error> {
    const HEADER: &str = "header";
    let (mut at, mut part) = (BEGINNING.len(), None);
    loop {
        let [tag] = take(bytes, at, HEADER)?;
        if tag == b'e' {
            let length = u32::from_be_bytes(take(bytes, at + 1, HEADER)?) as usize;
            let data = bytes.get(at + 5..).and_then(|rest| rest.get(..length));
            return Ok((part, data.ok_or(Error::Truncated("data"))?));
        }
        let length = usize::from(u16::from_be_bytes(take(bytes, at + 1, HEADER)?));
        let text = bytes.get(at + 3..at + 3 + length).ok_or(Error::Truncated(HEADER))?;
        if tag == b'b' {
            part = Some(String::from_utf8_lossy(text).trim_end_matches('\0').to_owned());
        }
        at += 3 + length;
    }
}

/// The value that the packets write to the IDCODE register.
fn written(packets: &[u8]) -> Result<u32, Error> {
    const PACKETS: &str = "packets";
    let mut at = 0;
    while at < packets.len() {
        let word = u32::from_be_bytes(take(packets, at, PACKETS)?);
        at += 4;
        // Of type 1 with its register and few words, of type 2 with many for the same.
        let (register, words) = match word >> 29 {
            1 => (word >> 13 & 0x1f, word & 0x7ff),
            2 => (0, word & 0x07ff_ffff),
            _ => (0, 0),
        };
        let is_write = word >> 27 & 3 == 2;
        if is_write && register == IDCODE && words == 1 {
            return Ok(u32::from_be_bytes(take(packets, at, "IDCODE")?));
        }
        at = at.saturating_add(words as usize * 4);
    }
    Err(Error::NoIdcode)
}
