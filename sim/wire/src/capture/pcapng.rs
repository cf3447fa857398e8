//! Reads pcapng (draft-ietf-opsawg-pcapng): what the crate leaves raw is given its meaning here.

use pcap_file::Endianness;
use pcap_file::pcapng::blocks::interface_description::{InterfaceDescriptionBlock, InterfaceDescriptionOption};
use pcap_file::pcapng::{Block, PcapNgParser};

use super::{Error, Frame, at_packet, check_link_type, frame};

pub(super) fn read(file: &[u8]) -> Result<Vec<Frame>, Error> {
    let (mut rest, mut parser) = PcapNgParser::new(file).map_err(|_| Error::NotACapture)?;
    let mut frames = Vec::new();
    while !rest.is_empty() {
        let packet = frames.len() + 1;
        let (after, block) = parser.next_block(rest).map_err(|e| at_packet(packet, e))?;
        rest = after;
        let (interface, ticks, captured, original) = match &block {
            // The crate puts the raw tick count into the duration's nanoseconds.
            Block::EnhancedPacket(p) => (p.interface_id, p.timestamp.as_nanos() as u64, &p.data, p.original_len),
            Block::Packet(p) => {
                // Two 32-bit words, the high one first in either byte order.
                let ticks = match parser.section().endianness {
                    Endianness::Big => p.timestamp,
                    Endianness::Little => p.timestamp.rotate_left(32),
                };
                (u32::from(p.interface_id), ticks, &p.data, p.original_len)
            }
            Block::SimplePacket(_) => {
                let reason = "a simple packet block, which has no time".into();
                return Err(Error::Damaged { packet, reason });
            }
            _ => continue,
        };
        let Some(interface) = parser.interfaces().get(interface as usize) else {
            let reason = format!("interface {interface} is not described");
            return Err(Error::Damaged { packet, reason });
        };
        check_link_type(interface.linktype)?;
        frames.push(frame(packet, time_ns(ticks, interface), captured, original)?);
    }
    Ok(frames)
}

/// `ticks` of the interface's resolution (`if_tsresol`, a microsecond unless it says
/// otherwise) after its offset (`if_tsoffset`, seconds), kept within 0 … 2⁶³ − 1 ns.
fn time_ns(ticks: u64, interface: &InterfaceDescriptionBlock) -> u64 {
    let (mut resolution, mut offset_s) = (6, 0);
    for option in &interface.options {
        match option {
            InterfaceDescriptionOption::IfTsResol(value) => resolution = *value,
            InterfaceDescriptionOption::IfTsOffset(value) => offset_s = value.cast_signed(),
            _ => {}
        }
    }
    let exponent = u32::from(resolution & 0x7f);
    let ticks_per_second = match resolution & 0x80 {
        0 => 10u128.checked_pow(exponent),
        _ => Some(1 << exponent),
    };
    // Without a quotient the resolution is so fine that 2⁶⁴ ticks are under a nanosecond.
    let ns = ticks_per_second.map_or(0, |n| u128::from(ticks) * 1_000_000_000 / n);
    (ns.cast_signed() + i128::from(offset_s) * 1_000_000_000).clamp(0, i64::MAX.into()) as u64
}
