//! Requests at the pins of both ports, answered at the pins of the same one, between frames that
//! pass.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_abi::register::address;
use wiremeter_blocks::Profile;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use crate::rig::{EVEN, Periods, Rig, SECONDS, Seen};
use crate::stamp::{Request, SENDER, ns, settings};

/// A card that reflects, on the rig's time.
fn rig(periods: Periods) -> Rig {
    let profile = Profile {
        channels: 4,
        entries: 64,
        slots_log2: 7,
        sessions: 0,
        reflect_sessions: 2,
        ..Profile::node()
    };
    let mut rig = Rig::with_card(&Node::new(Family::Simulated), &profile, periods);
    // ns with 24 bits behind the point.
    let increment = ((periods[0] << 24) + 500) / 1000;
    rig.write(address("clock", "", "source"), 1);
    for (block, name, value) in settings(increment as u32) {
        rig.write(address(block, "", name), value);
    }
    rig
}

/// The card's own frames of those that left, and the others.
fn apart(out: Vec<Seen>) -> (Vec<Seen>, Vec<Seen>) {
    out.into_iter().partition(|frame| frame.bytes.starts_with(&SENDER))
}

/// T2 and T3 of a reply, in ns since the rig's begin; it is the request's, byte by byte.
fn times(request: &Request, reply: &Seen) -> (u64, u64) {
    let stamp = |at: usize| -> [u8; 8] { reply.bytes[request.header() + at..][..8].try_into().expect("eight") };
    let (t2, t3) = (stamp(16), stamp(4));
    assert!(reply.bytes == request.reply(t2, t3), "{request:?}: {:02x?}", reply.bytes);
    (ns(t2) - SECONDS * 1_000_000_000, ns(t3) - SECONDS * 1_000_000_000)
}

/// Half a clock: what T2 may be off by, in ps.
const HALF: i64 = 4000;

#[test]
fn a_request_is_answered_at_its_port_while_frames_pass_at_the_lines_rate() {
    let mut rig = rig(EVEN);
    let mut chance = ChaCha8Rng::seed_from_u64(7);
    let (mut sent, mut asked) = ([vec![], vec![]], [vec![], vec![]]);
    for n in 0..120u32 {
        for port in [0, 1] {
            // More come than one in eight: the ports have to send more than a line takes.
            if chance.random_bool(0.3) {
                let request = Request {
                    v6: chance.random(),
                    tags: chance.random_range(0..3),
                    hops: chance.random(),
                    source_port: chance.random_range(1024..60_000),
                    ..Request::numbered(n, chance.random_range(24..200))
                };
                rig.frame(port, &request.frame(), 12);
                sent[port].push(request.frame());
                asked[port].push((rig.frames(port) - 1, request));
            } else {
                let length = chance.random_range(60..400);
                let frame: Vec<u8> = (0..length).map(|_| chance.random()).collect();
                rig.frame(port, &frame, 12);
                sent[port].push(frame);
            }
        }
    }
    rig.drain(12_000);
    assert_eq!(rig.drops, []);
    let mut off = vec![];
    for port in [0, 1] {
        let (replies, passed) = apart(rig.out(port));
        assert!(
            passed.iter().map(|frame| &frame.bytes).eq(&sent[1 - port]),
            "what passes passes unharmed"
        );
        assert!(asked[port].len() > 20 && replies.len() == asked[port].len());
        for ((number, request), reply) in asked[port].iter().zip(&replies) {
            let (t2, t3) = times(request, reply);
            assert_eq!(1000 * t3, reply.begun, "T3 is when the delimiter is on the wire");
            off.push(1000 * t2 as i64 - rig.came(port)[*number] as i64);
        }
    }
    // Clocks that keep step are always off by as much.
    assert!(off.iter().all(|by| by.abs() <= HALF && *by == off[0]), "{off:?}");
    let counted = ["replies", "through"].map(|name| rig.read(address("transmit", "", name)));
    assert_eq!(counted, [asked[0].len() + asked[1].len(), 240].map(|n| n as u32));
    assert_eq!(rig.read(address("reflect", "", "answered")), counted[0]);
}

#[test]
fn the_times_hold_with_clocks_that_drift() {
    let (mut least, mut most) = (0, 0);
    for periods in [[8000, 8001, 7998], [7997, 8002, 8000], [8003, 8000, 7999]] {
        let mut rig = rig(periods);
        let requests: Vec<Request> = (0..150).map(|n| Request::numbered(n, 44)).collect();
        for port in [0, 1] {
            for (n, request) in requests.iter().enumerate() {
                rig.frame(port, &request.frame(), 150 + n % 50);
            }
        }
        rig.drain(8000);
        for port in [0, 1] {
            let (replies, _) = apart(rig.out(port));
            assert_eq!(replies.len(), requests.len());
            for ((request, reply), came) in requests.iter().zip(&replies).zip(rig.came(port)) {
                let (t2, t3) = times(request, reply);
                // Timestamps have no parts of ns, and the increment is not the period to the last bit.
                assert!((reply.begun / 1000).abs_diff(t3) <= 1, "{t3} ns of {} ps", reply.begun);
                let off = 1000 * t2 as i64 - *came as i64;
                assert!((-HALF - 1000..=HALF).contains(&off), "{off} ps");
                (least, most) = (least.min(off), most.max(off));
            }
        }
    }
    assert!(
        least < -HALF + 500 && most > HALF - 1500,
        "the middle is the middle: {least} to {most} ps"
    );
}

#[test]
fn replies_and_what_passes_take_turns_and_a_full_port_is_no_others_trouble() {
    let mut rig = rig(EVEN);
    let (mut asked, mut passing) = (vec![], vec![]);
    for n in 0..100 {
        // Many short requests at port 0; at port 1 frames, and a request among ten.
        for k in 0..4 {
            rig.frame(0, &Request::numbered(4 * n + k, 18).frame(), 12);
        }
        if n % 10 == 9 {
            asked.push(Request::numbered(n, 44));
            passing.push(asked[asked.len() - 1].frame());
        } else {
            passing.push(vec![n as u8; 316]);
        }
        rig.frame(1, &passing[passing.len() - 1], 12);
    }
    rig.drain(20_000);
    assert_eq!(rig.drops, []);
    let (replies, _) = apart(rig.out(1));
    assert!(replies.len() == asked.len(), "{} of {} at port 1", replies.len(), asked.len());
    for (request, reply) in asked.iter().zip(&replies) {
        times(request, reply);
    }

    let out = rig.out(0);
    let (replies, passed) = apart(out.clone());
    assert!(passed.iter().map(|frame| &frame.bytes).eq(&passing));
    let refused = rig.read(address("reflect", "", "no_room"));
    assert!(refused > 100 && replies.len() + refused as usize == 400, "{refused} found no room");
    // Every second frame, from where the first of each waits to the last that passes.
    let own: Vec<bool> = out.iter().map(|frame| frame.bytes.starts_with(&SENDER)).collect();
    let last = own.iter().rposition(|own| !own).expect("some pass");
    assert!(own[20..last].windows(2).all(|pair| pair[0] != pair[1]), "{own:?}");
}

/// From delimiter to delimiter, in ps.
fn turned(rig: &Rig, port: usize) -> Vec<u64> {
    let (replies, _) = apart(rig.out(port));
    assert_eq!(replies.len(), rig.came(port).len());
    replies.iter().zip(rig.came(port)).map(|(reply, came)| reply.begun - came).collect()
}

#[test]
fn a_probe_turns_round_in_its_own_length_and_some_clocks() {
    for (v6, tags, length) in [(false, 0, 24), (false, 0, 44), (true, 0, 44), (true, 2, 44), (false, 0, 1472)] {
        let mut rig = rig(EVEN);
        let request = Request {
            v6,
            tags,
            ..Request::numbered(1, length)
        };
        for port in [0, 1] {
            rig.frame(port, &request.frame(), 12);
            rig.drain(2000);
            let clocks = turned(&rig, port)[0] as f64 / 8000.0 - request.frame().len() as f64;
            assert!((56.0..=57.0).contains(&clocks), "{clocks} for {request:?}");
        }
    }
}

/// STAMP's shortest packet in IPv4, over all phases of the port's clock: as the page says.
#[test]
fn the_page_tells_how_long_a_probe_takes() {
    let mut rig = rig([8000, 8001, 8000]);
    for n in 0..40 {
        rig.frame(0, &Request::numbered(n, 44).frame(), 250);
    }
    rig.drain(2000);
    let took = turned(&rig, 0);
    let (least, most) = (took.iter().min().expect("some"), took.iter().max().expect("some"));
    let told = format!("{:.3} to {:.3} µs", *least as f64 / 1e6, *most as f64 / 1e6);
    let page = include_str!("../../../../docs/node.md");
    assert!(page.contains(&told), "docs/node.md, section 3: {told}");
}
