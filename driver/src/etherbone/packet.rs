//! Etherbone packets, and the card's records. Packets are of the kind that LiteEth and its clients exchange: version 1, addresses
//! and data of 32 bits, one record a packet (CERN OHWR's Etherbone specification 0.3, section 3;
//! LiteX, `litex/tools/remote/etherbone.py`). All numbers are big-endian.

use wiremeter_abi::record::SIZE;

/// `No`, and what follows of the header.
const MAGIC: [u8; 2] = [0x4e, 0x6f];
const VERSION: u8 = 0x10;
/// Flags beside the version.
const PROBE: u8 = 1;
const PROBE_REPLY: u8 = 2;
/// 32 bits of addresses and of data, as sets of sizes.
const SIZES: u8 = 0x44;
/// Of a word.
const ALL_BYTES: u8 = 0x0f;

/// What a board answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reply {
    /// It speaks Etherbone.
    Probe,
    /// What was read.
    Values {
        /// The request's.
        id: u32,
        /// In the order of the request.
        values: Vec<u32>,
    },
}

/// "WM", and the version of datagrams.
const RECORD: [u8; 4] = [0x57, 0x4d, 0x00, 0x01];

/// What a card writes into the host's memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Datagram {
    /// One more than the one before, modulo 2³².
    pub number: u32,
    /// Where it belongs.
    pub address: u64,
    /// The record's bytes.
    pub record: [u8; SIZE],
}

/// A record that a card sent; `None` if it is something else.
pub fn datagram(packet: &[u8]) -> Option<Datagram> {
    let (mark, rest) = packet.split_first_chunk()?;
    let (number, rest) = rest.split_first_chunk()?;
    let (address, record) = rest.split_first_chunk()?;
    (*mark == RECORD).then_some(Datagram {
        number: u32::from_be_bytes(*number),
        address: u64::from_be_bytes(*address),
        record: record.try_into().ok()?,
    })
}

fn header(flags: u8) -> Vec<u8> {
    [MAGIC[0], MAGIC[1], VERSION | flags, SIZES, 0, 0, 0, 0].to_vec()
}

/// The question whether a board speaks Etherbone; LiteEth wants a word behind the header.
pub fn probe() -> Vec<u8> {
    let mut packet = header(PROBE);
    packet.extend([0; 4]);
    packet
}

/// A request that writes a word to an address, or none, and then reads one: (address, value),
/// address. The reply has the `id`, as its base address.
pub fn request(id: u32, write: Option<(u32, u32)>, read: u32) -> Vec<u8> {
    let mut packet = header(0);
    packet.extend([0, ALL_BYTES, write.is_some().into(), 1]);
    let written = write.into_iter().flat_map(|(address, value)| [address, value]);
    for word in written.chain([id, read]) {
        packet.extend(word.to_be_bytes());
    }
    packet
}

/// What a packet of a board's says; `None` if it is no reply of the kind asked for.
pub fn reply(packet: &[u8]) -> Option<Reply> {
    let (header, record) = packet.split_at_checked(8)?;
    let &[m0, m1, version, sizes, ..] = header else { return None };
    if [m0, m1] != MAGIC || version & 0xf0 != VERSION {
        return None;
    }
    // A probe's reply says what sizes the board can do; more is well.
    if version & PROBE_REPLY != 0 {
        return (sizes & SIZES == SIZES).then_some(Reply::Probe);
    }
    let (&[_, _, count, reads], words) = record.split_first_chunk()?;
    let mut words = words.chunks_exact(4).map(|word| word.try_into().map_or(0, u32::from_be_bytes));
    let id = words.next()?;
    let values: Vec<u32> = words.take(count.into()).collect();
    let is_reply = sizes == SIZES && count > 0 && reads == 0 && values.len() == usize::from(count);
    is_reply.then_some(Reply::Values { id, values })
}
