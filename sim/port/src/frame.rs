//! Frames as they would be on a wire: what Linux leaves to an interface's hardware is done.

/// What Linux left out of a frame, and where it has put it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Offload {
    /// The outermost VLAN tag: type and contents.
    pub tag: Option<[u8; 4]>,
    /// A checksum that so far covers the pseudo-header: from which byte on it goes, and its own
    /// place from there. The tag is not counted.
    pub checksum: Option<(usize, usize)>,
    /// It is several segments in one.
    pub segments: bool,
}

/// Where a VLAN tag is: behind both addresses.
const TAG: usize = 12;

/// The frame with its checksum and tag; nothing if what Linux says of it cannot be.
pub fn whole(mut bytes: Vec<u8>, offload: Offload) -> Option<Vec<u8>> {
    if let Some((start, offset)) = offload.checksum {
        let covered = bytes.get_mut(start..)?;
        let sum = match !sum(covered) {
            // RFC 768: zero is none.
            0 => 0xffff,
            sum => sum,
        };
        covered.get_mut(offset..offset + 2)?.copy_from_slice(&sum.to_be_bytes());
    }
    if let Some(tag) = offload.tag {
        bytes.get(..TAG)?;
        bytes.splice(TAG..TAG, tag);
    }
    Some(bytes)
}

/// The ones' complement sum of RFC 1071.
fn sum(bytes: &[u8]) -> u16 {
    let words = bytes
        .chunks(2)
        .map(|two| u64::from(two[0]) << 8 | u64::from(two.get(1).copied().unwrap_or(0)));
    let mut sum: u64 = words.sum();
    while sum > 0xffff {
        sum = (sum & 0xffff) + (sum >> 16);
    }
    sum as u16
}

#[cfg(test)]
mod tests {
    use etherparse::PacketBuilder;

    use super::*;

    fn udp(payload: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::new();
        let packet = PacketBuilder::ethernet2([2; 6], [4; 6]).ipv4([10, 0, 0, 1], [10, 0, 0, 2], 64);
        packet.udp(1000, 862).write(&mut bytes, payload).expect("in memory");
        bytes
    }

    /// As Linux leaves it: in the checksum's place the sum of addresses, protocol and length.
    fn partial(whole: &[u8]) -> Vec<u8> {
        let mut bytes = whole.to_vec();
        let length = whole.len() as u16 - 34;
        let pseudo = [&whole[26..34], &[0, 17], &length.to_be_bytes()].concat();
        bytes[40..42].copy_from_slice(&sum(&pseudo).to_be_bytes());
        bytes
    }

    #[test]
    fn a_checksum_is_completed() {
        for payload in [&[][..], &[1], &[0xff; 44], &[1, 2, 3, 4, 5]] {
            let expected = udp(payload);
            let offload = Offload {
                checksum: Some((34, 6)),
                ..Offload::default()
            };
            assert_eq!(whole(partial(&expected), offload), Some(expected));
        }
    }

    #[test]
    fn a_sum_of_zero_is_written_as_ones() {
        // Chosen so that all that is summed makes 0xffff.
        let rest = u16::from_be_bytes([udp(&[0, 0])[40], udp(&[0, 0])[41]]);
        let expected = udp(&rest.to_be_bytes());
        assert_eq!(expected[40..42], [0xff, 0xff]);
        let offload = Offload {
            checksum: Some((34, 6)),
            ..Offload::default()
        };
        assert_eq!(whole(partial(&expected), offload), Some(expected));
    }

    #[test]
    fn a_tag_comes_back_to_its_place() {
        let bytes: Vec<u8> = (0..20).collect();
        let offload = Offload {
            tag: Some([0x81, 0x00, 0x60, 0x07]),
            ..Offload::default()
        };
        let tagged = whole(bytes, offload).expect("long enough");
        assert_eq!(tagged[..18], [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0x81, 0, 0x60, 7, 12, 13]);
        assert_eq!(tagged.len(), 24);
    }

    #[test]
    fn what_cannot_be_is_no_frame() {
        let checksum = |place| Offload {
            checksum: Some(place),
            ..Offload::default()
        };
        assert_eq!(whole(vec![0; 20], checksum((21, 0))), None);
        assert_eq!(whole(vec![0; 20], checksum((10, 9))), None);
        let tag = Some([0; 4]);
        assert_eq!(whole(vec![0; 11], Offload { tag, ..Offload::default() }), None);
    }
}
