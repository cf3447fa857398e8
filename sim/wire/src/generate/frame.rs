//! Random Ethernet frames, byte by byte: Ethernet II, 802.3, 802.1Q/802.1ad, MPLS (RFC 3032).

use std::ops::RangeInclusive;

use rand::Rng;

use super::ip::{IPV4, IPV6, ip};

/// What a frame's channel shall be read from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// The outer VLAN id, 12 bits.
    Vlan(u16),
    /// The top MPLS label, 20 bits.
    Mpls(u32),
    /// The DSCP, 6 bits.
    Dscp(u8),
    /// Nothing in the frame.
    Port,
}

/// How many tags, labels and extension headers a frame has.
struct Shape {
    tags: RangeInclusive<usize>,
    labels: RangeInclusive<usize>,
    extensions: RangeInclusive<usize>,
}

/// A well-formed frame that carries `label`, with at most two tags, four MPLS labels and
/// five IPv6 extension headers, of 14 to about `longest` bytes (more where the headers need it).
pub fn labelled(rng: &mut impl Rng, label: Label, longest: usize) -> Vec<u8> {
    let tags = match label {
        Label::Vlan(_) => 1..=2,
        _ => some(rng, 2),
    };
    let labels = match label {
        Label::Mpls(_) => 1..=4,
        _ => some(rng, 4),
    };
    let extensions = some(rng, 5);
    well_formed(rng, label, longest, Shape { tags, labels, extensions })
}

/// Any frame: most are well formed; others are stacked too deep, damaged or pure noise.
pub fn any(rng: &mut impl Rng, longest: usize) -> Vec<u8> {
    let label = match rng.random_range(0..4) {
        0 => Label::Vlan(rng.random_range(0..4096)),
        1 => Label::Mpls(rng.random_range(0..1 << 20)),
        2 => Label::Dscp(rng.random_range(0..64)),
        _ => Label::Port,
    };
    match rng.random_range(0..10) {
        0 => noise(rng),
        1 => {
            let shape = Shape {
                tags: 0..=4,
                labels: 0..=6,
                extensions: 0..=8,
            };
            well_formed(rng, label, longest, shape)
        }
        2..=4 => {
            let mut frame = labelled(rng, label, longest);
            damage(rng, &mut frame);
            frame
        }
        _ => labelled(rng, label, longest),
    }
}

/// 1 to 200 random bytes; half of those that are long enough have a known Ethernet type.
fn noise(rng: &mut impl Rng) -> Vec<u8> {
    let length = rng.random_range(1..=200);
    let mut frame = bytes(rng, length);
    if length >= 14 && rng.random() {
        let types = [IPV4, IPV6, 0x8100, 0x88a8, 0x8847, 0x8848, 0x0806];
        frame[12..14].copy_from_slice(&one_of(rng, &types).to_be_bytes());
    }
    frame
}

/// Usually none, else up to `most`.
fn some(rng: &mut impl Rng, most: usize) -> RangeInclusive<usize> {
    if rng.random_ratio(2, 3) { 0..=0 } else { 0..=most }
}

/// Random bytes.
pub(super) fn bytes(rng: &mut impl Rng, length: usize) -> Vec<u8> {
    let mut bytes = vec![0; length];
    rng.fill(bytes.as_mut_slice());
    bytes
}

/// One of several, all as likely.
pub(super) fn one_of<T: Copy>(rng: &mut impl Rng, of: &[T]) -> T {
    of[rng.random_range(0..of.len())]
}

/// Cuts the frame short, or changes one byte where the headers are.
fn damage(rng: &mut impl Rng, frame: &mut Vec<u8>) {
    if rng.random() {
        frame.truncate(rng.random_range(1..=frame.len()));
    } else {
        // Most headers end well before byte 64; there a change matters.
        let window = frame.len().min(one_of(rng, &[24, 64, 128]));
        let at = rng.random_range(0..window);
        frame[at] = rng.random();
    }
}

fn well_formed(rng: &mut impl Rng, label: Label, longest: usize, shape: Shape) -> Vec<u8> {
    let tags = rng.random_range(shape.tags);
    let labels = rng.random_range(shape.labels);
    let room = longest.saturating_sub(14 + 4 * (tags + labels));
    let (ethertype, packet) = match label {
        Label::Dscp(dscp) => ip(rng, dscp, room, shape.extensions),
        _ if rng.random_ratio(1, 10) => not_ip(rng, room),
        _ => {
            let dscp = rng.random_range(0..64);
            ip(rng, dscp, room, shape.extensions)
        }
    };

    let mut frame = bytes(rng, 12);
    for tag in 0..tags {
        frame.extend(one_of(rng, &[0x8100u16, 0x88a8]).to_be_bytes());
        let id = match label {
            Label::Vlan(id) if tag == 0 => id,
            _ => rng.random_range(0..4096),
        };
        let priority: u16 = rng.random_range(0..16);
        frame.extend((priority << 12 | id).to_be_bytes());
    }
    if labels > 0 {
        frame.extend(one_of(rng, &[0x8847u16, 0x8848]).to_be_bytes());
    } else {
        frame.extend(ethertype.to_be_bytes());
    }
    for i in 0..labels {
        let value = match label {
            Label::Mpls(value) if i == 0 => value,
            _ => rng.random_range(0..1 << 20),
        };
        let bottom = u32::from(i + 1 == labels);
        let word = value << 12 | rng.random_range(0..8) << 9 | bottom << 8 | rng.random_range(1..256);
        frame.extend(word.to_be_bytes());
    }
    if labels > 0 && ethertype != IPV4 && ethertype != IPV6 {
        // A pseudowire's control word: its first nibble is no IP version (RFC 4385).
        frame.extend([0; 4]);
    }
    frame.extend(packet);
    // Ethernet pads to 60 bytes; a capture on the sending host is not padded yet.
    if frame.len() < 60 && rng.random() {
        frame.resize(60, 0);
    }
    frame
}

/// ARP, an 802.3 length frame, or an Ethernet type nobody parses.
fn not_ip(rng: &mut impl Rng, room: usize) -> (u16, Vec<u8>) {
    match rng.random_range(0..3) {
        0 => (0x0806, [vec![0, 1, 8, 0, 6, 4, 0, 1], bytes(rng, 20)].concat()),
        1 => {
            let length = rng.random_range(3..=room.clamp(3, 1500));
            (length as u16, bytes(rng, length))
        }
        _ => {
            let length = rng.random_range(0..=room);
            (one_of(rng, &[0x0600, 0x88cc, 0x88f7, 0x8863]), bytes(rng, length))
        }
    }
}
