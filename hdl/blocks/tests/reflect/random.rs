//! Random traffic on all streams of the port against the independent model.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_abi::reason;
use wiremeter_blocks::Profile;
use wiremeter_model::reflect::{Outcome, Settings, reflect};
use wiremeter_wire::generate;

use crate::bench;
use crate::latency::answer;
use crate::packet::{IPV4, Request, settings};
use crate::port::{Beat, Port, beats, time};

/// What goes onto the receive stream.
struct Received {
    bytes: Vec<u8>,
    bad: bool,
}

/// A request, something like one, or any frame.
fn frame(rng: &mut ChaCha8Rng) -> Vec<u8> {
    let mut request = Request::random(rng);
    match rng.random_range(0..20) {
        0 => request.wrong[rng.random_range(0..2)] = rng.random_range(1..4),
        1 => request.ports[rng.random_range(0..2)] = [861, 862, 863][rng.random_range(0..3)],
        2 => request.to[rng.random_range(0..6)] ^= 1 << rng.random_range(0..8),
        3 => request.payload.truncate(rng.random_range(0..14)),
        4 if request.source.is_ipv4() => request.fragment = rng.random(),
        5 => request.protocol = rng.random_range(16..19),
        6 if request.source.is_ipv4() => request.source = IPV4.into(),
        7 => return generate::any(rng, 1514),
        _ => (),
    }
    let mut frame = request.frame();
    match rng.random_range(0..20) {
        // Padding, as of the shortest frames.
        0..4 => frame.resize(frame.len().max(60), 0),
        4 => frame.extend((0..rng.random_range(1..50)).map(|_| rng.random::<u8>())),
        5 => frame.truncate(rng.random_range(1..=frame.len())),
        6 => {
            let at = rng.random_range(0..frame.len().min(70));
            frame[at] = rng.random();
        }
        _ => (),
    }
    frame
}

fn random_settings(rng: &mut ChaCha8Rng) -> Settings {
    Settings {
        dscp: rng.random::<bool>().then(|| rng.random_range(0..64)),
        error_estimate: rng.random(),
        leave_tlvs: rng.random_ratio(1, 4),
        ..settings()
    }
}

/// What is told of the frames of others by their first bytes: their number.
fn other(rng: &mut ChaCha8Rng, number: u64) -> Vec<u8> {
    let length = [rng.random_range(20..200), rng.random_range(20..1500)][rng.random_range(0..2)];
    let mut frame: Vec<u8> = (0..length).map(|_| rng.random()).collect();
    frame[..8].copy_from_slice(&number.to_be_bytes());
    // No reply: its destination is a group.
    frame[8] = 0;
    frame[0] = 1;
    frame
}

fn traffic(rng: &mut ChaCha8Rng, port: &mut Port, frames: usize) {
    let settings = random_settings(rng);
    port.set(&settings);
    port.idle(5);
    let (offered, ready) = ([0.0, 0.3, 0.9][rng.random_range(0..3)], [1.0, 0.9, 0.5][rng.random_range(0..3)]);
    let gaps = [0, 0, 2][rng.random_range(0..3)];
    let mut replies = vec![];
    let mut others = vec![];
    let mut counts = [0; reason::REFLECT.len()];
    for _ in 0..frames {
        let received = Received {
            bytes: frame(rng),
            bad: rng.random_ratio(1, 20),
        };
        if rng.random_bool(offered) {
            let frame = other(rng, others.len() as u64);
            port.through.extend(beats(&frame, port.lanes()));
            others.push(frame);
        }
        let mut to_send = beats(&received.bytes, port.lanes());
        to_send.last_mut().expect("a beat").bad = received.bad;
        let pause = rng.random_range(0..3 * to_send.len() as u64 + 40);
        let mut step = |port: &mut Port, beat: Option<&Beat>| port.step(beat, true, rng.random_bool(ready));
        let clock = port.clock;
        for (n, beat) in to_send.iter().enumerate() {
            if n > 0 {
                (0..gaps * (n as u64 % 3)).for_each(|_| step(port, None));
            }
            step(port, Some(beat));
        }
        match reflect(&received.bytes, &settings, time(clock), 0) {
            Outcome::Passed => (),
            Outcome::Refused(reason) => counts[reason as usize] += 1,
            Outcome::Answered(reply) => replies.push((received, clock, reply.cut)),
        }
        // Room for all: replies and others leave before more come.
        (0..pause).for_each(|_| step(port, None));
        while port.through.len() > 400 {
            step(port, None);
        }
    }
    while !port.through.is_empty() || port.sending() {
        port.step(None, true, true);
    }
    port.idle(3000);
    let lost = port.count("no_room");
    assert_eq!(lost, 0, "the test leaves room");

    let (mut next_reply, mut next_other) = (replies.iter(), others.iter());
    for sent in &port.sent {
        if sent.bytes[0] & 1 == 1 {
            assert_eq!(Some(&sent.bytes), next_other.next(), "a frame of others");
            assert!(!sent.bad);
            continue;
        }
        let (received, clock, cut) = next_reply.next().expect("a reply to each request");
        assert!(sent.clock >= clock + port.latency());
        assert_eq!(sent.bad, received.bad || *cut);
        let Outcome::Answered(reply) = reflect(&received.bytes, &settings, time(*clock), time(sent.clock)) else {
            panic!("was a request");
        };
        assert_eq!(sent.bytes.len(), reply.bytes.len());
        if !cut {
            assert_eq!(sent.bytes, reply.bytes, "to {:02x?}", received.bytes);
        }
    }
    assert!(next_reply.next().is_none() && next_other.next().is_none(), "all have left");
    for (reason, count) in reason::REFLECT.iter().zip(counts) {
        assert_eq!(port.count(reason.name), count, "{}", reason.name);
    }
    assert_eq!(port.count("answered"), replies.len() as u64);
    assert_eq!(port.count("replies"), replies.len() as u64);
    assert_eq!(port.count("through"), others.len() as u64);
}

fn random(profile: &Profile, seeds: u64, frames: usize) {
    bench::seeds(seeds, |mut rng| {
        let mut port = Port::new(profile, &settings());
        traffic(&mut rng, &mut port, frames);
    });
}

#[test]
fn random_traffic_at_512_bit() {
    random(&Profile::wide(), 12, 300);
}

#[test]
fn random_traffic_at_64_bit() {
    random(&Profile::narrow(), 12, 200);
}

/// Requests of the shortest kind, each as soon as Ethernet can send it after the one before:
/// all are answered, each after the same time.
#[test]
fn one_request_a_slot_is_answered_each_after_the_same_time() {
    for profile in [Profile::wide(), Profile::narrow()] {
        bench::seeds(2, |mut rng| {
            let mut port = Port::new(&profile, &settings());
            let mut expected = vec![];
            let mut wire = 0.0;
            for _ in 0..1000 {
                let mut request = Request::random(&mut rng);
                request.payload.truncate(14);
                let mut frame = request.frame();
                frame.resize(frame.len().max(60), 0);
                // FCS, preamble and gap: 24 bytes of the wire, which is as fast as the clock
                // says: 100 Gbit/s of 322.265625 MHz · 512 bit, 10 of 156.25 MHz · 64 bit.
                let share = if port.lanes() == 64 { 100.0 / (0.322265625 * 512.0) } else { 1.0 };
                wire += (frame.len() + 24) as f64 / (share * port.lanes() as f64);
                let clock = port.frame(&frame);
                expected.push(answer(&port, &frame, clock));
                while (port.clock as f64) < wire {
                    port.idle(1);
                }
            }
            port.idle(port.latency() + 20);
            assert_eq!(port.sent, expected);
            assert_eq!((port.count("waited"), port.count("wait_clocks")), (0, 0));
        });
    }
}

/// At 512 bit requests may even come at every clock.
#[test]
fn a_request_a_clock_is_answered() {
    let mut port = Port::new(&Profile::wide(), &settings());
    let frames: Vec<Vec<u8>> = (0..500).map(|n| Request::new(false, &[n as u8; 14]).frame()).collect();
    let clocks: Vec<u64> = frames.iter().map(|frame| port.frame(frame)).collect();
    port.idle(40);
    let expected: Vec<_> = frames
        .iter()
        .zip(clocks)
        .map(|(frame, clock)| answer(&port, frame, clock))
        .collect();
    assert_eq!(port.sent, expected);
}
