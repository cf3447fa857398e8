//! Frames for tests that say themselves when what comes.

use std::sync::Arc;

use wiremeter_wire::tap::TapFrame;

/// Bytes of the shortest [`packet`].
pub const SHORTEST_PACKET: usize = 46;

/// A UDP datagram over IPv4 of this VLAN, `length` bytes with all headers, at least
/// [`SHORTEST_PACKET`]. Two differ in what the card tells packets by if their identification does.
pub fn packet(vlan: u16, identification: u16, length: usize) -> Arc<[u8]> {
    let ip_length = (length - 18) as u16;
    let mut frame = vec![2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2];
    for word in [0x8100, vlan, 0x0800, 0x4500, ip_length, identification, 0, 0x4011, 0] {
        frame.extend(word.to_be_bytes());
    }
    frame.extend([10, 0, 0, 1, 10, 0, 0, 2]);
    for word in [1000, 2000, ip_length - 20, 0] {
        frame.extend(word.to_be_bytes());
    }
    frame.resize(length, 0);
    frame.into()
}

/// A frame on a tap.
pub fn at(clock: u64, bytes: &Arc<[u8]>) -> TapFrame {
    TapFrame {
        clock,
        bytes: bytes.clone(),
        bad: false,
    }
}
