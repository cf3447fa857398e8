//! Replies that are found, field by field.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;

use crate::frame::{Frame, Said};
use crate::port::{Port, time};

/// Distinct bytes everywhere: a byte taken from a wrong place shows.
fn said() -> Said {
    Said {
        session: 0x9d,
        t: [0x0102_0304_0506_0708, 0x1112_1314_1516_1718, 0x2122_2324_2526_2728],
        sequence: 0x3132_3334,
        reflector_sequence: 0x4142_4344,
        error_estimate: 0x5152,
        ttl: 0x61,
        sender_ttl: 0x62,
        tos: 0xb9,
    }
}

#[test]
fn every_field_is_taken_from_every_layout() {
    for v6 in [false, true] {
        for mut port in Port::both(v6) {
            for tags in 0..=2 {
                let clock = port.frame(&Frame::new(&said(), v6, tags).bytes());
                port.idle(20);
                assert_eq!(port.taken.pop(), Some((said(), time(clock))), "IPv6 {v6}, {tags} tags");
            }
            assert_eq!(port.counts(), [0, 0, 0, 0, 0, 0, 0, 3]);
        }
    }
}

#[test]
fn both_tag_types_are_known_in_either_place() {
    for mut port in Port::both(false) {
        for types in [[0x81, 0x00, 0x81, 0x00], [0x81, 0x00, 0x88, 0xa8], [0x88, 0xa8, 0x88, 0xa8]] {
            let mut bytes = Frame::new(&said(), false, 2).bytes();
            bytes[12..14].copy_from_slice(&types[..2]);
            bytes[16..18].copy_from_slice(&types[2..]);
            port.frame(&bytes);
        }
        port.idle(20);
        assert_eq!(port.taken.len(), 3);
    }
}

/// A reply is out ten clocks after its last beat at the port, two more at 64 bit if another
/// beat comes at once: stages 0 to 6 behind the tap's two clocks, and the write.
#[test]
fn a_reply_waits_to_be_taken_soon_after_its_end() {
    for (mut port, clocks) in Port::both(true).into_iter().zip([9, 10]) {
        let bytes = Frame::new(&said(), true, 2).bytes();
        let beats = bytes.len().div_ceil(port.lanes()) as u64;
        let clock = port.frame(&bytes);
        port.idle(20);
        assert_eq!(port.taken_at - (clock + beats - 1), clocks);
    }
}

/// Shortest replies with nothing between them, frames of one beat among them at 512 bit: each
/// beat may overwrite fields of the frame before it.
#[test]
fn replies_back_to_back_keep_their_fields() {
    for v6 in [false, true] {
        for mut port in Port::both(v6) {
            let mut rng = ChaCha8Rng::seed_from_u64(5);
            let mut expected = vec![];
            for n in 0..300 {
                let said = Said::random(&mut rng);
                let frame = Frame::new(&said, v6, n % 3);
                expected.push((said, time(port.clock)));
                port.frame(&frame.bytes());
                if n % 2 == 1 {
                    // The beginnings of another one, all in the same places.
                    let other = Frame::new(&Said::random(&mut rng), v6, n % 3).bytes();
                    let end = port.lanes().min(other.len());
                    port.frame(&other[..end]);
                }
            }
            port.idle(20);
            assert_eq!(port.taken, expected, "IPv6 {v6}");
        }
    }
}

#[test]
fn gaps_within_a_frame_change_nothing() {
    for mut port in Port::both(true) {
        let beats = crate::port::beats(&Frame::new(&said(), true, 1).bytes(), port.lanes());
        let clock = port.clock;
        for (n, beat) in beats.iter().enumerate() {
            port.step(Some(beat));
            port.idle(n as u64 % 7);
        }
        port.idle(20);
        assert_eq!(port.taken, [(said(), time(clock))]);
    }
}

#[test]
fn a_long_reply_with_padding_behind_it_is_one() {
    for mut port in Port::both(false) {
        let mut frame = Frame::new(&said(), false, 0);
        frame.payload.extend([0xee; 1200]);
        let mut bytes = frame.bytes();
        bytes.extend([0; 33]);
        let clock = port.frame(&bytes);
        port.idle(20);
        assert_eq!(port.taken, [(said(), time(clock))]);
    }
}

#[test]
fn a_zero_checksum_is_no_matter_for_ipv4() {
    for mut port in Port::both(false) {
        let frame = Frame::new(&said(), false, 1);
        let mut bytes = frame.bytes();
        bytes[frame.udp() + 6..][..2].fill(0);
        port.frame(&bytes);
        // Nor is a wrong one: the link's FCS vouches.
        bytes[frame.udp() + 7] = 9;
        port.frame(&bytes);
        port.idle(20);
        assert_eq!(port.taken.len(), 2);
    }
}
