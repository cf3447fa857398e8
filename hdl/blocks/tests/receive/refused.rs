//! The contract's table (docs/probes.md, section 4), line by line.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::receive::WAITING;

use crate::frame::{Frame, IPV4, IPV6, Said, reflector};
use crate::port::{COUNTS, Port, beats};

fn said() -> Said {
    Said::random(&mut ChaCha8Rng::seed_from_u64(1))
}

/// What both widths count of a frame: a name, or nothing.
fn verdict(ports: &mut [Port; 2], bytes: &[u8]) -> &'static str {
    let seen = ports.each_mut().map(|port| {
        let before = port.counts();
        port.frame(bytes);
        let after = port.counts();
        let added: Vec<&str> = (0..8).filter(|n| after[*n] == before[*n] + 1).map(|n| COUNTS[n]).collect();
        assert!(added.len() <= 1 && after.iter().sum::<u64>() - before.iter().sum::<u64>() == added.len() as u64);
        let name = added.first().copied().unwrap_or("");
        assert_eq!(port.taken.drain(..).count(), usize::from(name == "replies"));
        name
    });
    assert_eq!(seen[0], seen[1], "both widths");
    seen[0]
}

/// All layouts of a family.
fn layouts(v6: bool, change: impl Fn(&Frame, &mut Vec<u8>)) -> Vec<Vec<u8>> {
    let frame = |tags| {
        let frame = Frame::new(&said(), v6, tags);
        let mut bytes = frame.bytes();
        change(&frame, &mut bytes);
        bytes
    };
    (0..=2).map(frame).collect()
}

/// Adds to a 16-bit field.
fn add(bytes: &mut [u8], at: usize, by: i32) {
    let old = u16::from_be_bytes([bytes[at], bytes[at + 1]]);
    bytes[at..at + 2].copy_from_slice(&(i32::from(old) + by).to_be_bytes()[2..]);
}

/// The field of the IP header that tells its length.
fn ip_length(frame: &Frame) -> usize {
    frame.ip() + if frame.source.is_ipv4() { 2 } else { 4 }
}

#[test]
fn what_is_not_for_a_session_is_passed() {
    for v6 in [false, true] {
        let mut ports = Port::both(v6);
        type Change = fn(&Frame, &mut Vec<u8>);
        let changes: [(&str, Change); 10] = [
            ("another port's MAC", |_, b| b[5] ^= 1),
            ("another port's MAC", |_, b| b[0] ^= 0x40),
            ("from a group", |_, b| b[6] |= 1),
            ("another type", |f, b| b[f.ip() - 1] ^= 1),
            ("another version", |f, b| b[f.ip()] ^= 0x10),
            ("options or another version", |f, b| {
                b[f.ip()] ^= if f.source.is_ipv4() { 0x03 } else { 0x20 }
            }),
            ("TCP", |f, b| b[f.ip() + if f.source.is_ipv4() { 9 } else { 6 }] = 6),
            ("another address", |f, b| b[f.udp() - 1] ^= 1),
            ("another address", |f, b| {
                b[f.udp() - if f.source.is_ipv4() { 4 } else { 16 }] ^= 0x80
            }),
            ("no session's port", |f, b| b[f.udp() + 2] ^= 1),
        ];
        for (what, change) in changes {
            for bytes in layouts(v6, change) {
                assert_eq!(verdict(&mut ports, &bytes), "", "{what}");
            }
        }
        for bytes in layouts(v6, |f, b| b.truncate(f.udp() + 7)) {
            assert_eq!(verdict(&mut ports, &bytes), "", "no UDP header");
        }
        for bytes in layouts(v6, |f, b| b.truncate(f.udp() + 8)) {
            assert_eq!(verdict(&mut ports, &bytes), "cut", "a UDP header");
        }
        for bytes in layouts(v6, |_, b| b.truncate(13)) {
            assert_eq!(verdict(&mut ports, &bytes), "", "a runt");
        }
        ports.iter_mut().for_each(|port| port.bench.set("enable", 0));
        for bytes in layouts(v6, |_, _| ()) {
            assert_eq!(verdict(&mut ports, &bytes), "", "not enabled");
        }
    }
}

/// A frame that ends before its UDP header is not judged by the header of the one before.
#[test]
fn what_a_frame_has_not_is_not_another_frames() {
    for v6 in [false, true] {
        let mut ports = Port::both(v6);
        for (whole, begun) in layouts(v6, |_, _| ()).into_iter().zip(layouts(v6, |f, b| b.truncate(f.udp()))) {
            assert_eq!(verdict(&mut ports, &whole), "replies");
            assert_eq!(verdict(&mut ports, &begun), "");
        }
    }
}

#[test]
fn each_reason_is_counted() {
    for v6 in [false, true] {
        let mut ports = Port::both(v6);
        let mut all = |change: &dyn Fn(&Frame, &mut Vec<u8>), reason: &str| {
            for bytes in layouts(v6, change) {
                assert_eq!(verdict(&mut ports, &bytes), reason, "IPv6 {v6}");
            }
        };
        all(&|_, _| (), "replies");
        if !v6 {
            for (flags, reason) in [
                (0x20, "fragment"),
                (0x01, "fragment"),
                (0x10, "fragment"),
                (0x40, "replies"),
                (0x80, "replies"),
            ] {
                all(&|f, b| b[f.ip() + 6] = flags, reason);
            }
            all(&|f, b| b[f.ip() + 7] = 1, "fragment");
        }
        all(&|f, b| add(b, ip_length(f), 1), "length");
        all(&|f, b| add(b, ip_length(f), -1), "length");
        all(&|f, b| add(b, f.udp() + 4, 0x100), "length");
        // Together they are right again; then the payload is a byte short.
        let both = |by: i32| {
            move |f: &Frame, b: &mut Vec<u8>| {
                add(b, ip_length(f), by);
                add(b, f.udp() + 4, by);
            }
        };
        all(&both(-1), "short");
        all(&both(-44), "short");
        all(&both(-45), "length");
        all(&both(1), "cut");
        all(&|f, b| b[f.udp() + 6..][..2].fill(0), if v6 { "no_checksum" } else { "replies" });
        all(&|f, b| b[f.udp() + 1] ^= 1, "stranger");
        all(&|f, b| b[f.udp()] ^= 0x80, "stranger");
        let source = if v6 { 8..24 } else { 12..16 };
        for byte in source {
            all(&|f, b| b[f.ip() + byte] ^= 0x10, "stranger");
        }
        all(&|_, b| b.truncate(b.len() - 1), "cut");
        all(&|f, b| b.truncate(f.udp() + 8 + 20), "cut");
    }
}

#[test]
fn the_first_line_that_fails_counts() {
    let mut ports = Port::both(true);
    let frame = Frame::new(&said(), true, 0);
    let good = frame.bytes();
    let mut bytes = good.clone();
    add(&mut bytes, ip_length(&frame), 1);
    add(&mut bytes, frame.udp() + 4, -1);
    bytes[frame.udp() + 6..][..2].fill(0);
    bytes[frame.udp()] ^= 1;
    bytes.truncate(good.len() - 3);
    for reason in ["length", "short", "no_checksum", "stranger", "cut", "replies"] {
        assert_eq!(verdict(&mut ports, &bytes), reason);
        match reason {
            "length" => add(&mut bytes, ip_length(&frame), -2),
            "short" => {
                add(&mut bytes, ip_length(&frame), 1);
                add(&mut bytes, frame.udp() + 4, 1);
            }
            "no_checksum" => bytes[frame.udp() + 6] = 1,
            "stranger" => bytes[frame.udp()] ^= 1,
            _ => bytes = good.clone(),
        }
    }
}

/// Two sessions' reflectors are not each other's; and an IPv4 reflector is not the IPv6
/// address with its bits.
#[test]
fn each_session_has_its_own_reflector() {
    let mut ports = Port::both(false);
    let frame = Frame::new(&Said { session: 7, ..said() }, false, 0);
    for (source, source_port) in [reflector(false, 8), (reflector(false, 7).0, 862 + 8)] {
        let other = Frame {
            source,
            source_port,
            ..frame.clone()
        };
        assert_eq!(verdict(&mut ports, &other.bytes()), "stranger");
    }
    assert_eq!(verdict(&mut ports, &frame.bytes()), "replies");
    let bits = Ipv6Addr::from(u128::from(u32::from(Ipv4Addr::new(198, 51, 100, 7))));
    let v6 = Frame {
        source: bits.into(),
        destination: IPV6.into(),
        ..frame.clone()
    };
    assert_eq!(verdict(&mut ports, &v6.bytes()), "stranger");
    // The host gives the session another reflector.
    let address: IpAddr = Ipv4Addr::new(10, 9, 8, 7).into();
    ports.iter_mut().for_each(|port| port.meet(7, (address, 99)));
    assert_eq!(verdict(&mut ports, &frame.bytes()), "stranger");
    let moved = Frame {
        source: address,
        source_port: 99,
        destination: IPV4.into(),
        ..frame
    };
    assert_eq!(verdict(&mut ports, &moved.bytes()), "replies");
    // Words of the table that are not this block's change nothing.
    for word in (0..40).chain([45, 104, 105, 255]) {
        ports.iter_mut().for_each(|port| port.write(7, word, 0x1234_5678));
    }
    assert_eq!(verdict(&mut ports, &moved.bytes()), "replies");
}

#[test]
fn a_frame_that_ends_badly_is_cut() {
    for mut port in Port::both(false) {
        let bytes = Frame::new(&said(), false, 2).bytes();
        let mut bad = beats(&bytes, port.lanes());
        bad.last_mut().expect("a beat").bad = true;
        port.beats(&bad);
        assert_eq!(port.counts(), [0, 0, 0, 0, 0, 1, 0, 0]);
        // One that lasts too long is cut, too, and the next one is found.
        let mut long = beats(&[bytes.clone(), vec![7; 20_000]].concat(), port.lanes());
        long.truncate(port.profile.frame_clocks as usize + 9);
        port.beats(&long);
        let lanes = port.lanes();
        port.frame(&vec![0; lanes]);
        port.frame(&bytes);
        assert_eq!(port.counts(), [0, 0, 0, 0, 0, 2, 0, 1]);
    }
}

#[test]
fn what_finds_no_room_is_counted_and_the_rest_waits_in_order() {
    for mut port in Port::both(true) {
        port.takes = false;
        let frame = |sequence| Frame::new(&Said { sequence, ..said() }, true, 0).bytes();
        for n in 0..WAITING + 3 {
            port.frame(&frame(n));
        }
        assert_eq!(port.counts(), [0, 0, 0, 0, 0, 0, 3, WAITING.into()]);
        // One leaves, one fits.
        port.takes = true;
        port.idle(1);
        port.takes = false;
        for n in 0..2 {
            port.frame(&frame(100 + n));
        }
        assert_eq!(port.counts(), [0, 0, 0, 0, 0, 0, 4, u64::from(WAITING) + 1]);
        port.takes = true;
        port.idle(100);
        let sequences: Vec<u32> = port.taken.iter().map(|(said, _)| said.sequence).collect();
        assert_eq!(sequences, (0..WAITING).chain([100]).collect::<Vec<_>>());
    }
}
