//! Sessions by chance against the independent model: each packet that is due has left, once,
//! not before its time, and is what the model makes of it.

use std::net::{IpAddr, Ipv4Addr};

use etherparse::{SlicedPacket, TransportSlice};
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::Profile;
use wiremeter_model::probe as model;

use crate::bench;
use crate::packet::Request;
use crate::sender::{OTHER, Sender, time};
use crate::session::Session;

/// UDP source port of session 0.
const BASE: u16 = 0x4a00;

/// Any session, so seldom that all have their turns; times are from `now` on.
fn session(rng: &mut ChaCha8Rng, number: u64, sessions: u64, rate: u64, now: u64) -> Session {
    let mut request = Request::random(rng);
    request.payload = vec![0; [44, rng.random_range(16..130), rng.random_range(16..1500)][rng.random_range(0..3)]];
    request.ports[0] = BASE + number as u16;
    (request.wrong, request.no_checksum) = ([0; 4], false);
    Session {
        request,
        interval: rng.random_range(150 * sessions * rate..2000 * sessions * rate) as u32,
        exponential: rng.random(),
        count: [0, rng.random_range(1..20)][rng.random_range(0..2)],
        first: now + rng.random_range(0..20_000 * rate),
        seed: rng.random_range(1..=u32::MAX),
    }
}

fn as_model(session: &Session) -> model::Session {
    model::Session {
        frame: session.packet(0, 0),
        interval: session.interval,
        seed: session.exponential.then_some(session.seed),
        count: session.count,
        start: session.first,
        reflector: (IpAddr::V4(Ipv4Addr::UNSPECIFIED), 0),
        give_up: 0,
    }
}

/// Whose packet it is.
fn number(frame: &[u8]) -> u64 {
    let packet = SlicedPacket::from_ethernet(frame).expect("a packet");
    let Some(TransportSlice::Udp(udp)) = packet.transport else {
        panic!("not UDP: {frame:02x?}");
    };
    u64::from(udp.source_port() - BASE)
}

/// Some sessions, from their starts until all that is due has left.
fn run(rng: &mut ChaCha8Rng, sender: &mut Sender, used: u64) {
    let rate = rng.random_range(1..8);
    sender.rate = rate;
    let (offered, ready) = ([0.0, 0.3, 1.0][rng.random_range(0..3)], [1.0, 0.9, 0.5][rng.random_range(0..3)]);
    let count = rng.random_range(1..=used.min(12));
    let mut numbers: Vec<u64> = (0..used).collect();
    let numbers: Vec<u64> = (0..count)
        .map(|_| numbers.swap_remove(rng.random_range(0..numbers.len())))
        .collect();
    let (clock, begin) = (sender.clock, sender.ns);
    let sessions: Vec<(u64, Session)> = numbers
        .iter()
        .map(|number| (*number, session(rng, *number, count, rate, begin)))
        .collect();
    for (number, session) in &sessions {
        sender.start(*number, session);
    }
    for _ in 0..40_000 {
        if sender.through.len() < 3 {
            sender.through.push_back(rng.random_range(1..30));
        }
        sender.step(rng.random_bool(offered), rng.random_bool(ready));
    }
    // Time stands still, and all that is due leaves.
    sender.rate = 0;
    let end = sender.ns;
    sender.run(20_000);
    let mut left: Vec<u32> = vec![0; used as usize];
    for sent in std::mem::take(&mut sender.sent) {
        if sent.bytes[sent.bytes.len() - 1] == OTHER {
            continue;
        }
        let number = number(&sent.bytes);
        let (_, session) = sessions.iter().find(|(n, _)| *n == number).expect("one that was started");
        let (session, n) = (as_model(session), &mut left[number as usize]);
        assert_eq!(sent.bytes, session.packet(*n, time(sent.clock)), "packet {n} of session {number}");
        let due = session.times().nth(*n as usize).expect("not more than all");
        let now = end.min(begin + (sent.clock - clock) * rate);
        assert!(now >= due, "packet {n} of session {number}: at {now}, not {due}");
        *n += 1;
    }
    for (number, session) in &sessions {
        let due = as_model(session).times().take_while(|time| *time <= end).count();
        assert_eq!(u64::from(left[*number as usize]), due as u64, "session {number}: {session:?}");
        let running = session.count == 0 || due < session.count as usize;
        assert_eq!(sender.told(*number), (due as u64, running));
        sender.command("stop", *number);
        sender.ready();
        assert_eq!(sender.told(*number), (due as u64, false));
    }
}

fn random(profile: &Profile) {
    bench::seeds(3, |mut rng| {
        let used = [1, 5, 64, 256][rng.random_range(0..4)];
        let mut sender = Sender::new(profile, used);
        let words = vec![u32::from_ne_bytes([OTHER; 4]); sender.lanes() / 4];
        sender.bench.set_words("through_tdata", &words);
        sender.bench.set("through_tkeep", u64::MAX >> (64 - sender.lanes()));
        (0..4).for_each(|_| run(&mut rng, &mut sender, used));
    });
}

#[test]
fn random_sessions_at_512_bit() {
    random(&Profile::wide());
}

#[test]
fn random_sessions_at_64_bit() {
    random(&Profile::narrow());
}
