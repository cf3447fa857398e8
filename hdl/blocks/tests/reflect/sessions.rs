//! Section 7: replies are counted in their sessions.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::Profile;
use wiremeter_model::reflect::{Outcome, Session, Sessions, reflect_as};

use crate::bench;
use crate::packet::{PORT, Request, settings};
use crate::port::{Port, beats, time};

/// Seconds of the tests: the port's time is another second at each clock.
const TIMEOUT: u64 = 20_000;
/// More than the clocks by which it is not known when a session is looked up.
const ABOUT: u64 = 100;

/// A stateful port and what it should do.
struct Stateful {
    port: Port,
    sessions: Sessions,
    /// The requests that are answered: clock, frame, sequence number.
    answered: Vec<(u64, Vec<u8>, u32)>,
    no_session: u64,
}

impl Stateful {
    fn new(profile: Profile) -> Stateful {
        let places = profile.reflect_sessions;
        let mut port = Port::new(&profile, &settings());
        port.bench.set("stateful", 1);
        port.bench.set("session_timeout", TIMEOUT);
        let mut new = Stateful {
            port,
            sessions: Sessions::new(places, TIMEOUT),
            answered: vec![],
            no_session: 0,
        };
        new.until_cleared();
        new
    }

    /// Both widths, with so many places.
    fn both(places: u32) -> [Stateful; 2] {
        [Profile::wide(), Profile::narrow()].map(|profile| {
            Stateful::new(Profile {
                reflect_sessions: places,
                ..profile
            })
        })
    }

    fn until_cleared(&mut self) {
        while self.port.bench.is("clearing") {
            self.port.idle(1);
        }
    }

    /// A frame at once; the number of its reply.
    fn send(&mut self, frame: &[u8]) -> Option<u32> {
        let clock = self.port.frame(frame);
        self.sent(frame, clock)
    }

    /// It was sent; the number of its reply.
    fn sent(&mut self, frame: &[u8], clock: u64) -> Option<u32> {
        let session = Session::of(frame, &settings())?;
        let number = self.sessions.answer(session, clock);
        match number {
            Some(number) => self.answered.push((clock, frame.to_vec(), number)),
            None => self.no_session += 1,
        }
        number
    }

    /// All that were answered have left, with their numbers.
    fn settle(&mut self) {
        self.port.idle(2000);
        let sent: Vec<_> = self.port.sent.drain(..).collect();
        assert_eq!(sent.len(), self.answered.len());
        for (sent, (clock, frame, number)) in sent.iter().zip(self.answered.drain(..)) {
            let answer = reflect_as(&frame, &settings(), Some(number), time(clock), time(sent.clock));
            let Outcome::Answered(reply) = answer else { panic!("was answered") };
            assert_eq!(sent.bad, reply.cut);
            if !reply.cut {
                assert_eq!(sent.bytes, reply.bytes, "number {number} to {frame:02x?}");
            }
        }
        assert_eq!(self.port.count("no_session"), self.no_session);
    }
}

/// A request of a session.
fn request(source: impl Into<IpAddr>, port: u16, ssid: u16) -> Request {
    let source = source.into();
    let mut payload = [0x3a; 44];
    payload[..4].copy_from_slice(&0xfeed_0042_u32.to_be_bytes());
    payload[14..16].copy_from_slice(&ssid.to_be_bytes());
    let mut request = Request::new(source.is_ipv6(), &payload);
    (request.source, request.ports[0]) = (source, port);
    request
}

/// So many sessions that want the same of so many places.
fn rivals(count: usize, places: u64) -> Vec<Request> {
    let all = (0..=u16::MAX).map(|ssid| request([10, 0, 0, 1], 4000, ssid));
    let place = |request: &Request| Session::of(&request.frame(), &settings()).expect("a request").hash() % places;
    all.filter(|request| place(request) == 0).take(count).collect()
}

#[test]
fn each_session_counts_its_replies_from_zero() {
    let v4 = Ipv4Addr::new(198, 51, 100, 3);
    let v6 = |text: &str| text.parse::<Ipv6Addr>().expect("an address");
    let sessions = [
        request(v4, 5000, 0),
        request(v4, 5001, 0),
        request(v4, 5000, 1),
        request(v4, 5000, 0x100),
        request(Ipv4Addr::new(198, 51, 100, 2), 5000, 0),
        request(v4.to_ipv6_mapped(), 5000, 0),
        request(v6("2001:db8::1"), 5000, 0),
        request(v6("a001:db8::1"), 5000, 0),
        request(v6("2001:db8::1"), 5000, 0x8000),
    ];
    for mut port in Stateful::both(256) {
        for n in 0..4 {
            for session in &sessions {
                for tags in 0..=2 {
                    let number = port.send(&session.clone().tagged(tags).frame());
                    assert_eq!(number, Some(3 * n + tags as u32), "{session:?}");
                }
            }
        }
        port.settle();
        assert_eq!(port.port.count("answered"), 4 * 9 * 3);
    }
}

#[test]
fn a_reply_takes_as_long_as_ever() {
    for mut port in Stateful::both(256) {
        for v6 in [false, true] {
            for (tags, length) in [(0, 14), (1, 15), (2, 16), (0, 17), (1, 44), (2, 45), (0, 500)] {
                let frame = Request::new(v6, &vec![7; length]).tagged(tags).frame();
                let clock = port.port.frame(&frame);
                port.sent(&frame, clock);
                let latency = port.port.latency();
                port.port.idle(latency + 20);
                assert_eq!(port.port.sent.last().expect("a reply").clock, clock + latency);
            }
        }
        port.settle();
    }
}

#[test]
fn packets_without_an_ssid_have_zero() {
    for mut port in Stateful::both(256) {
        let with = request([10, 1, 1, 1], 4000, 0x7777);
        let mut short = with.clone();
        assert_eq!(port.send(&with.frame()), Some(0));
        for (n, length) in [(0, 14), (1, 15)] {
            short.payload.truncate(length);
            // Ethernet's padding is where the SSID would be.
            let mut frame = short.frame();
            frame.resize(60, 0x77);
            assert_eq!(port.send(&frame), Some(n));
            short = with.clone();
        }
        // Cut before its end: what left cannot be taken back, and counts.
        let frame = with.frame();
        assert_eq!(port.send(&frame[..14 + 20 + 8 + 15]), Some(2));
        assert_eq!(port.send(&request([10, 1, 1, 1], 4000, 0).frame()), Some(3));
        assert_eq!(port.send(&frame[..14 + 20 + 8 + 16]), Some(1));
        assert_eq!(port.send(&frame), Some(2));
        port.settle();
    }
}

#[test]
fn a_session_keeps_its_place_while_it_lives() {
    for mut port in Stateful::both(2) {
        let [first, second] = rivals(2, 2).try_into().expect("two");
        assert_eq!(port.send(&first.frame()), Some(0));
        assert_eq!(port.send(&second.frame()), None);
        port.port.idle(TIMEOUT - ABOUT);
        // It does not matter that it was asked for, but each reply counts as use.
        assert_eq!(port.send(&second.frame()), None);
        assert_eq!(port.send(&first.frame()), Some(1));
        port.port.idle(TIMEOUT - ABOUT);
        assert_eq!(port.send(&second.frame()), None);
        port.port.idle(2 * ABOUT);
        assert_eq!(port.send(&second.frame()), Some(0));
        assert_eq!(port.send(&first.frame()), None);
        port.port.idle(TIMEOUT + ABOUT);
        // Its own place is too old, too.
        assert_eq!(port.send(&second.frame()), Some(0));
        port.settle();
        assert_eq!(port.no_session, 4);
    }
}

#[test]
fn only_what_is_answered_counts() {
    for mut port in Stateful::both(256) {
        let good = request([10, 0, 0, 1], 4000, 3);
        assert_eq!(port.send(&good.frame()), Some(0));
        let mut loops = good.clone();
        loops.ports[0] = PORT;
        assert_eq!(port.send(&loops.frame()), None);
        let mut fragment = good.clone();
        fragment.fragment = 0x2000;
        assert_eq!(port.send(&fragment.frame()), None);
        port.port.idle(100);
        port.port.bench.set("rate_clocks", 1_000_000);
        port.port.idle(5);
        port.port.frames(3, &good.frame());
        port.port.idle(100);
        assert_eq!(port.port.count("rate_limited"), 3);
        port.port.bench.set("rate_clocks", 0);
        port.port.idle(10);
        // Stateless, it neither looks nor counts.
        port.port.bench.set("stateful", 0);
        let before = port.port.sent.len();
        port.port.frame(&good.frame());
        port.port.idle(100);
        let reply = port.port.sent.remove(before);
        assert_eq!(reply.bytes[42..46], 0xfeed_0042_u32.to_be_bytes());
        port.port.bench.set("stateful", 1);
        port.port.idle(5);
        assert_eq!(port.send(&good.frame()), Some(1));
        port.settle();
    }
}

#[test]
fn the_table_can_be_cleared() {
    for mut port in Stateful::both(4) {
        let all: Vec<Request> = (0..4).map(|ssid| request([10, 0, 0, 1], 4000, ssid)).collect();
        let send = |port: &mut Stateful| {
            all.iter().for_each(|request| {
                port.send(&request.frame());
            });
        };
        send(&mut port);
        send(&mut port);
        port.settle();
        port.port.bench.set("clear_sessions", 1);
        port.port.idle(1);
        port.port.bench.set("clear_sessions", 0);
        port.port.idle(1);
        assert!(port.port.bench.is("clearing"));
        port.until_cleared();
        port.sessions.clear();
        send(&mut port);
        port.settle();
        assert_eq!(port.port.count("answered"), 12);
    }
}

/// Requests that come while the table is cleared are not answered, and none of them is taken
/// for one of before.
#[test]
fn nothing_is_answered_while_the_table_is_cleared() {
    for mut port in Stateful::both(16) {
        let good = request([10, 0, 0, 1], 4000, 9).frame();
        port.port.frames(20, &good);
        port.port.bench.set("clear_sessions", 1);
        port.port.frame(&good);
        port.port.bench.set("clear_sessions", 0);
        port.port.frames(100, &good);
        port.port.idle(2000);
        let numbers: Vec<u32> = port
            .port
            .sent
            .iter()
            .map(|sent| u32::from_be_bytes(sent.bytes[42..46].try_into().expect("four bytes")))
            .collect();
        let again = numbers.iter().rposition(|number| *number == 0).expect("begun anew");
        let counted: Vec<u32> = (0..again as u32).chain(0..(numbers.len() - again) as u32).collect();
        assert_eq!(numbers, counted);
        let lost = port.port.count("no_session");
        assert_eq!(numbers.len() as u64 + lost, 121);
        // Twice 16 clocks after the command, which is as long as a request.
        let each = good.len().div_ceil(port.port.lanes()) as u64;
        assert!((32 / each..=32 / each + 2).contains(&lost), "{lost} of {each} clocks");
    }
}

/// Requests of few sessions for few places, each as near to the one before as can be; none
/// takes long enough for a session to be forgotten.
fn rivalry(rng: &mut ChaCha8Rng, port: &mut Stateful, requests: usize) {
    let crowd = rng.random_range(2..7);
    let sessions: Vec<Request> = (0..crowd)
        .map(|_| {
            let mut request = Request::random(rng);
            let short = rng.random_ratio(2, 3);
            request.payload.truncate(if short { 14 } else { 44 });
            request
        })
        .collect();
    let mut last = 0;
    for _ in 0..requests {
        if rng.random_ratio(2, 3) {
            last = rng.random_range(0..sessions.len());
        }
        port.send(&sessions[last].frame());
        if rng.random_ratio(1, 5) {
            port.port.idle(rng.random_range(0..6));
        }
        // A port that is a clock behind for each frame that is longer than its request needs
        // none; but replies of one beat and of two take turns.
        if rng.random_ratio(1, 50) {
            port.port.idle(200);
        }
    }
    port.settle();
}

#[test]
fn a_request_a_clock_has_the_right_number() {
    for places in [2, 4] {
        bench::seeds(10, |mut rng| {
            let mut port = Stateful::new(Profile {
                reflect_sessions: places,
                ..Profile::wide()
            });
            (0..3).for_each(|_| rivalry(&mut rng, &mut port, 300));
        });
    }
}

#[test]
fn requests_behind_each_other_have_the_right_number_at_64_bit() {
    bench::seeds(6, |mut rng| {
        let mut port = Stateful::new(Profile {
            reflect_sessions: 2,
            ..Profile::narrow()
        });
        (0..3).for_each(|_| rivalry(&mut rng, &mut port, 200));
    });
}

/// Any requests, with gaps between beats, a MAC that is not always ready, and pauses longer than
/// the timeout.
fn traffic(rng: &mut ChaCha8Rng, port: &mut Stateful, requests: usize) {
    let crowd: Vec<Request> = (0..12).map(|_| Request::random(rng)).collect();
    let ready = [1.0, 0.9, 0.5][rng.random_range(0..3)];
    for _ in 0..requests {
        let mut request = crowd[rng.random_range(0..crowd.len())].clone();
        if rng.random_ratio(1, 4) {
            request.payload[..4].fill(rng.random());
        }
        let frame = request.frame();
        let clock = port.port.clock;
        for beat in beats(&frame, port.port.lanes()) {
            port.port.step(Some(&beat), true, rng.random_bool(ready));
            if rng.random_ratio(1, 20) {
                port.port.step(None, true, rng.random_bool(ready));
            }
        }
        port.sent(&frame, clock);
        let pause = rng.random_range(0..400) + frame.len() as u64;
        (0..pause).for_each(|_| port.port.step(None, true, rng.random_bool(ready)));
    }
    port.settle();
    // Long enough for all to be forgotten, or far from it.
    port.port.idle([0, TIMEOUT + ABOUT][rng.random_range(0..2)]);
}

fn random(profile: &Profile) {
    bench::seeds(4, |mut rng| {
        let mut port = Stateful::new(Profile {
            reflect_sessions: [4, 16][rng.random_range(0..2)],
            ..profile.clone()
        });
        // Nobody lives longer than it is asked for in between.
        (0..4).for_each(|_| traffic(&mut rng, &mut port, 12));
        assert!(port.port.count("answered") > 0);
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

#[test]
fn a_small_card_without_sessions_answers_as_ever() {
    for profile in [Profile::wide(), Profile::narrow()] {
        let mut port = Port::new(
            &Profile {
                reflect_sessions: 0,
                ..profile
            },
            &settings(),
        );
        for v6 in [false, true] {
            for tags in 0..=2 {
                let frame = Request::new(v6, &[7; 50]).tagged(tags).frame();
                let clock = port.frame(&frame);
                let latency = port.latency();
                port.idle(latency + 20);
                let sent = port.sent.pop().expect("a reply");
                assert_eq!(sent.clock, clock + latency);
                let answer = reflect_as(&frame, &settings(), None, time(clock), time(sent.clock));
                let Outcome::Answered(reply) = answer else { panic!("was answered") };
                assert_eq!(sent.bytes, reply.bytes);
            }
        }
        assert_eq!((port.count("answered"), port.count("no_session")), (6, 0));
        assert!(!port.bench.is("clearing"));
    }
}
