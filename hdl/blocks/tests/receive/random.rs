//! Random traffic against the independent model, and replies as fast as Ethernet can send them.

use std::net::IpAddr;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::Profile;
use wiremeter_model::probe::{self, Outcome, Reason, Reply};
use wiremeter_wire::generate;

use crate::bench::seeds;
use crate::frame::{Frame, IPV4, IPV6, MAC, PORT_BASE, Said, reflector};
use crate::port::{COUNTS, Port, beats, time};

/// A reply, something like one, or any frame.
fn frame(rng: &mut ChaCha8Rng, reflectors: &[(IpAddr, u16)]) -> Vec<u8> {
    let said = Said::random(rng);
    let (source, source_port) = reflectors[usize::from(said.session)];
    let mut frame = Frame {
        source,
        source_port,
        ..Frame::new(&said, source.is_ipv6(), rng.random_range(0..=2))
    };
    match rng.random_range(0..12) {
        0..4 => frame.payload.extend((0..rng.random_range(0..300)).map(|_| rng.random::<u8>())),
        4 => frame.payload.truncate(rng.random_range(0..44)),
        5 => frame.destination_port = rng.random_range(PORT_BASE - 2..PORT_BASE + 258),
        6 => frame.source_port = rng.random(),
        7 => return generate::any(rng, 1514),
        _ => (),
    }
    let mut bytes = frame.bytes();
    match rng.random_range(0..16) {
        0 => bytes.extend((0..rng.random_range(1..50)).map(|_| rng.random::<u8>())),
        1 => bytes.truncate(rng.random_range(1..=bytes.len())),
        2..5 => {
            // A bit somewhere in the headers.
            let at = rng.random_range(0..frame.udp() + 8);
            bytes[at] ^= 1 << rng.random_range(0..8);
        }
        5 if source.is_ipv4() => bytes[frame.ip() + 6..][..2].copy_from_slice(&rng.random::<[u8; 2]>()),
        6 => bytes[frame.udp() + 6..][..2].fill(0),
        7 => {
            // Both lengths, together or not.
            let udp = u16::from_be_bytes([bytes[frame.udp() + 4], bytes[frame.udp() + 5]]);
            let to = [udp.wrapping_add(rng.random_range(0..4)), rng.random(), rng.random_range(0..60)][rng.random_range(0..3)];
            bytes[frame.udp() + 4..][..2].copy_from_slice(&to.to_be_bytes());
            let (at, header) = if source.is_ipv4() { (2, 20) } else { (4, 0) };
            if rng.random() {
                bytes[frame.ip() + at..][..2].copy_from_slice(&to.wrapping_add(header).to_be_bytes());
            }
        }
        _ => (),
    }
    bytes
}

/// What the model has of a reply, as the port tells it.
fn said(r: &Reply) -> Said {
    Said {
        session: r.session as u16,
        t: [r.t1, r.t2, r.t3],
        sequence: r.seq,
        reflector_sequence: r.rseq,
        error_estimate: r.error_estimate,
        ttl: r.ttl,
        sender_ttl: r.sender_ttl,
        tos: r.tos,
    }
}

fn name(reason: Reason) -> &'static str {
    match reason {
        Reason::Fragment => "fragment",
        Reason::Length => "length",
        Reason::Short => "short",
        Reason::NoChecksum => "no_checksum",
        Reason::Stranger => "stranger",
        Reason::Cut => "cut",
    }
}

fn traffic(rng: &mut ChaCha8Rng, port: &mut Port, frames: usize) {
    let settings = probe::Port {
        mac: MAC,
        ipv4: IPV4,
        ipv6: IPV6,
        base: PORT_BASE,
        ptp: true,
        utc_offset: 0,
    };
    let reflectors: Vec<(IpAddr, u16)> = (0..256).map(|s| reflector(rng.random(), s)).collect();
    for (session, reflector) in (0..).zip(&reflectors) {
        port.meet(session, *reflector);
    }
    let mut expected = vec![];
    let mut counts = [0; 8];
    let mut count = |name: &str| counts[COUNTS.iter().position(|n| *n == name).expect("a counter")] += 1;
    let busy = rng.random_range(0..4);
    for _ in 0..frames {
        let bytes = frame(rng, &reflectors);
        let mut to_send = beats(&bytes, port.lanes());
        let bad = rng.random_ratio(1, 20);
        to_send.last_mut().expect("a beat").bad = bad;
        let clock = port.clock;
        for beat in &to_send {
            port.step(Some(beat));
            if rng.random_range(0..4) < busy {
                port.idle(rng.random_range(0..4));
            }
        }
        match probe::find(&bytes, &settings, &reflectors) {
            Outcome::Passed => (),
            Outcome::Refused(reason) => count(name(reason)),
            Outcome::Taken(_) if bad => count("cut"),
            Outcome::Taken(reply) => {
                count("replies");
                expected.push((said(&reply), time(clock)));
            }
        }
    }
    assert_eq!(port.counts(), counts, "{COUNTS:?}");
    assert_eq!(port.taken, expected);
    let never = COUNTS.iter().zip(counts).filter(|(_, count)| *count == 0).map(|(name, _)| *name);
    assert_eq!(never.collect::<Vec<_>>(), ["overrun"], "all else is in the traffic");
}

fn random(profile: &Profile, frames: usize) {
    seeds(8, |mut rng| traffic(&mut rng, &mut Port::new(profile, false), frames));
}

#[test]
fn random_traffic_at_512_bit() {
    random(&Profile::wide(), 1000);
}

#[test]
fn random_traffic_at_64_bit() {
    random(&Profile::narrow(), 700);
}

/// The shortest replies, each as soon as Ethernet can send it after the one before: none is
/// lost while they are taken as they come.
#[test]
fn one_reply_a_slot_is_found() {
    for profile in [Profile::wide(), Profile::narrow()] {
        let mut port = Port::new(&profile, false);
        let mut rng = ChaCha8Rng::seed_from_u64(3);
        let mut expected = vec![];
        let mut wire = port.clock as f64;
        // 100 Gbit/s of 322.265625 MHz · 512 bit, 10 of 156.25 MHz · 64 bit.
        let share = if port.lanes() == 64 { 100.0 / (0.322265625 * 512.0) } else { 1.0 };
        for _ in 0..1000 {
            let reply = Said::random(&mut rng);
            let bytes = Frame::new(&reply, false, 0).bytes();
            // FCS, preamble and gap: 24 bytes of the wire.
            wire += (bytes.len() + 24) as f64 / (share * port.lanes() as f64);
            expected.push((reply, time(port.frame(&bytes))));
            while (port.clock as f64) < wire {
                port.idle(1);
            }
        }
        port.idle(20);
        assert_eq!(port.taken, expected);
    }
}
