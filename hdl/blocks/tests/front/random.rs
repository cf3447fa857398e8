//! Random traffic on a port against the independent model.

use crate::bench;
use crate::frame::{Ipv4, ethernet, ipv6};
use crate::port::{Beat, Event, Front, Parsed, beats};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use std::collections::BTreeMap;
use wiremeter_abi::reason;
use wiremeter_blocks::{Profile, classify, event, tap};
use wiremeter_model::classify::{Classifier, Mode};
use wiremeter_model::parse::{Kind, Packet};
use wiremeter_model::tap::{Frame, Tap};
use wiremeter_wire::generate;

const LONGEST: usize = 10_240;

/// A frame as it goes onto the port: its beats, each with the idle clocks before it.
struct Sent {
    beats: Vec<(u64, Beat)>,
    bytes: Vec<u8>,
    spoiled: bool,
}

/// A frame of the generator, or one that no generator would send.
fn random_frame(rng: &mut ChaCha8Rng, lanes: usize) -> Sent {
    let longest = [60, 128, 200, 1514, 1514, 9600][rng.random_range(0..6)];
    let bytes = match rng.random_range(0..100) {
        0 => vec![0x77; LONGEST - lanes + rng.random_range(0..=2 * lanes)],
        1..5 => generate::any(rng, longest).into_iter().take(rng.random_range(1..=20)).collect(),
        5..35 => mutant(rng),
        35..65 => chain(rng),
        _ => generate::any(rng, longest),
    };
    let gaps = [0, 0, 0, 3][rng.random_range(0..4)];
    let mut beats: Vec<_> = beats(&bytes, lanes)
        .into_iter()
        .map(|beat| (rng.random_range(0..=gaps), beat))
        .collect();
    beats[0].0 = [0, 0, 0, 1, 7][rng.random_range(0..5)];
    // Marked on a beat that is not the last, it means nothing.
    let marked = rng.random_range(0..10 * beats.len());
    for (i, (_, beat)) in beats.iter_mut().enumerate() {
        beat.bad = i == marked;
    }
    let spoiled = rng.random_ratio(1, 20) && spoil(rng, &mut beats, lanes);
    Sent { beats, bytes, spoiled }
}

/// A short frame with a few header bytes changed to values that mean something, and
/// perhaps cut.
fn mutant(rng: &mut ChaCha8Rng) -> Vec<u8> {
    const MEANS: [u8; 24] = [
        0, 1, 2, 4, 5, 6, 8, 17, 43, 44, 45, 58, 60, 132, 0x40, 0x41, 0x45, 0x4f, 0x60, 0x81, 0x86, 0x88, 0xa8, 0xdd,
    ];
    let mut frame = generate::any(rng, 140);
    let headers = frame.len().min(90);
    for _ in 0..rng.random_range(0..4) {
        if headers > 12 {
            frame[rng.random_range(12..headers)] = MEANS[rng.random_range(0..MEANS.len())];
        }
    }
    if rng.random_ratio(1, 3) {
        frame.truncate(rng.random_range(1..=frame.len()));
    }
    frame
}

/// An IPv4 header of any length, or IPv6 extension headers of any number, whose lengths
/// are nearly right.
fn chain(rng: &mut ChaCha8Rng) -> Vec<u8> {
    let protocol = [6, 17, 132, 1, 58, 59][rng.random_range(0..6)];
    let payload: Vec<u8> = (0..rng.random_range(0..40)).map(|_| rng.random()).collect();
    let off = rng.random_range(-2..=1);
    if rng.random() {
        let words = rng.random_range(0..=15);
        let total_length = (4 * i32::from(words) + payload.len() as i32 + off).max(0) as u16;
        let identification = rng.random_range(0..2);
        let fragment = [0, 0x2000, 0x4000, 0x4000, 0x0001][rng.random_range(0..5)];
        return Ipv4 {
            words,
            dscp: rng.random_range(0..64),
            total_length,
            identification,
            fragment,
            protocol,
        }
        .frame(&payload);
    }
    let mut headers = vec![];
    let mut next = protocol;
    for _ in 0..rng.random_range(0..=7) {
        let more = [0, 0, 0, 0, 1, 2, 5, 255][rng.random_range(0..8)];
        let header: Vec<u8> = (0..8 + 8 * usize::from(more))
            .map(|i| if i < 2 { [next, more][i] } else { rng.random() })
            .collect();
        headers.insert(0, header);
        next = [0, 43, 44, 60][rng.random_range(0..4)];
        if next == 44 {
            // Its reserved byte is no length; mostly it is a first fragment's.
            headers[0].truncate(8);
            headers[0][1..4].copy_from_slice(&[rng.random(), 0, u8::from(rng.random_ratio(1, 6)) << 3]);
        }
    }
    let rest = [headers.concat(), payload].concat();
    ethernet(0x86dd, &ipv6(next, (rest.len() as i32 + off).max(0) as usize, &rest))
}

/// Changes `tkeep` of one beat; whether that is a fault.
fn spoil(rng: &mut ChaCha8Rng, beats: &mut [(u64, Beat)], lanes: usize) -> bool {
    let at = rng.random_range(0..beats.len());
    let beat = &mut beats[at].1;
    let full = u64::MAX >> (64 - lanes);
    let before = beat.keep;
    beat.keep = if rng.random() {
        rng.random::<u64>() & full
    } else {
        before ^ 1 << rng.random_range(0..lanes)
    };
    let run = beat.keep != 0 && beat.keep & beat.keep.wrapping_add(1) == 0;
    // A shorter or longer run on the last beat is another frame, not a fault.
    let fault = if beat.last { !run } else { beat.keep != full };
    if !fault {
        beat.keep = before;
    }
    fault
}

/// What the parser says for a frame of this length, in the terms of the model.
fn matches(parsed: &Parsed, packet: &Packet, length: usize) -> bool {
    let (l4, reason, key) = parsed.of_length(length);
    let ip = matches!(packet.kind, Kind::Ipv4 | Kind::Ipv6);
    parsed.kind == packet.kind as u64
        && l4 == packet.l4.map_or(0, |l4| 1 + l4 as u64)
        && reason == packet.reason.map_or(0, |reason| 1 + reason as u64)
        && parsed.vlan == packet.vlan.map(u64::from)
        && parsed.mpls == packet.mpls.map(u64::from)
        && parsed.dscp == packet.dscp.map(u64::from)
        && (ip || parsed.ip_end == 0)
        && key == packet.invariant.key()
}

/// A classifier with a random table, and the same in the card.
fn random_table(rng: &mut ChaCha8Rng, front: &mut Front) -> Classifier {
    let modes = [Mode::Vlan, Mode::Mpls, Mode::Dscp, Mode::Port];
    let mode = rng.random_range(0..4);
    front.bench.set("mode", mode as u64);
    let mut table = Classifier::new(modes[mode]);
    let bits = [12, 20, 6, 1][mode];
    for _ in 0..rng.random_range(0..2000) {
        let (label, channel) = (rng.random_range(0..1 << bits), rng.random_range(0..2048));
        front.map(label, channel);
        // Channels beyond the card's are as if not in the table.
        table.set(label as u32, (channel < 1024).then_some(channel as u16));
    }
    table
}

fn random_traffic(rng: &mut ChaCha8Rng, front: &mut Front, frames: usize) {
    let table = random_table(rng, front);
    let frame_clocks = u64::from(front.profile.frame_clocks);
    let mut model = Tap::new(frame_clocks, 1024);
    let base: Vec<u64> = counters().iter().map(|(name, _)| front.count(name)).collect();
    let latency = u64::from(tap::END_LATENCY + event::latency(&front.profile));
    front.forget();
    let (mut firsts, mut packets, mut events) = (vec![], vec![], vec![]);
    for _ in 0..frames {
        let sent = random_frame(rng, front.lanes());
        let mut clocks = vec![];
        for (gap, beat) in &sent.beats {
            front.idle(*gap);
            clocks.push(front.clock);
            front.step(Some(beat));
        }
        let (clock, last_clock) = (clocks[0], *clocks.last().expect("a beat"));
        let bad_frame = sent.beats.last().is_some_and(|(_, beat)| beat.bad);
        let frame = Frame {
            clock,
            last_clock,
            bytes: &sent.bytes,
            bad_keep: sent.spoiled,
            bad_frame,
        };
        firsts.push(clock + u64::from(tap::SOF_LATENCY));
        let event = model.frame(&frame, 0, &table);
        let window_clock = clocks[clocks.len().min(128 / front.lanes()) - 1] + u64::from(tap::END_LATENCY);
        packets.extend(event.map(|_| (window_clock, wiremeter_model::parse::parse(&sent.bytes), sent.bytes)));
        events.extend(event.map(|e| Event {
            clock: last_clock + latency,
            slot: front.slot(clock),
            channel: e.channel.into(),
            key: e.key23.into(),
            length: e.length as u64,
        }));
    }
    front.drain();
    assert_eq!(front.sofs, firsts);
    assert_eq!(front.parsed.len(), front.windows.len(), "each window is parsed once");
    let parsed: BTreeMap<_, _> = front.windows.iter().map(|window| window.clock).zip(&front.parsed).collect();
    for (window_clock, packet, bytes) in &packets {
        let parsed = parsed[window_clock];
        assert!(
            matches(parsed, packet, bytes.len()),
            "{parsed:x?} is not {packet:x?} of {bytes:02x?}"
        );
    }
    assert_eq!(front.ends.len(), frames, "each frame ends once");
    for (seen, expected) in front.events.iter().zip(&events) {
        assert_eq!(seen, expected);
    }
    assert_eq!(front.events.len(), events.len());
    let counted = model.counters();
    for ((name, count), base) in counters().into_iter().zip(base) {
        assert_eq!(front.count(name) - base, count(counted), "{name}");
    }
}

type Count = Box<dyn Fn(&wiremeter_model::tap::Counters) -> u64>;

/// The card's counters and the model's.
fn counters() -> Vec<(&'static str, Count)> {
    let mut all: Vec<(&'static str, Count)> = vec![
        ("frames", Box::new(|c| c.frames)),
        ("events", Box::new(|c| c.events)),
        ("vlan", Box::new(|c| c.vlan)),
        ("mpls", Box::new(|c| c.mpls)),
        ("unknown", Box::new(|c| c.unknown)),
    ];
    all.extend(
        reason::TAP
            .iter()
            .enumerate()
            .map(|(i, r)| (r.name, Box::new(move |c: &_| refused(c)[i]) as Count)),
    );
    all.extend(
        reason::L3
            .iter()
            .enumerate()
            .map(|(i, name)| (*name, Box::new(move |c: &wiremeter_model::tap::Counters| c.kinds[i]) as Count)),
    );
    all.extend(
        reason::L4
            .iter()
            .enumerate()
            .map(|(i, name)| (*name, Box::new(move |c: &wiremeter_model::tap::Counters| c.l4[i]) as Count)),
    );
    all.extend(
        reason::PARSE
            .iter()
            .enumerate()
            .map(|(i, r)| (r.name, Box::new(move |c: &wiremeter_model::tap::Counters| c.reasons[i]) as Count)),
    );
    all
}

fn refused(counters: &wiremeter_model::tap::Counters) -> [u64; 4] {
    counters.refused
}

#[test]
fn random_traffic_at_512_bit() {
    random(&Profile::wide(), 1000);
}

#[test]
fn random_traffic_at_64_bit() {
    random(&Profile::narrow(), 250);
}

/// Two runs of traffic with a reset in the middle of a frame between them.
fn random(profile: &Profile, frames: usize) {
    bench::seeds(10, |mut rng| {
        let mut front = Front::new(profile);
        random_traffic(&mut rng, &mut front, frames);
        let cut = beats(&[0x42; 200], front.lanes());
        front.beats(&cut[..rng.random_range(1..cut.len())]);
        front.bench.set("rst", 1);
        front.idle(1);
        front.bench.set("rst", 0);
        front.idle(classify::SLOTS as u64 + 1);
        random_traffic(&mut rng, &mut front, frames);
    });
}
