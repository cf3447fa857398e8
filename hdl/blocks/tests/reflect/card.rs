//! The whole card reflects: set up through its registers, on the time of day from outside.

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use wiremeter_abi::register::address;
use wiremeter_blocks::{Profile, card, reflect as block};
use wiremeter_model::reflect::{Outcome, Settings, ntp, ptp, reflect};

use crate::axi_lite::{Event, Master, Write};
use crate::bench::Bench;
use crate::packet::{Request, settings};
use crate::port::beats;

/// 6.25 ns, in 2^-16 ns.
const PERIOD: u128 = 0x6_4000;
const SECOND: u128 = 1_000_000_000 << 16;

struct Card {
    bench: Bench,
    master: Master,
    lanes: usize,
    clock: u64,
    /// Time at clock 0, in 2^-16 ns.
    begin: u128,
    /// The frame that is on its way out, and the clock of its first beat.
    sent: Vec<(u64, Vec<u8>)>,
    inside: bool,
}

impl Card {
    fn new(profile: &Profile) -> Card {
        let mut bench = Bench::new(&card::component(profile, 0));
        bench.set("tx_tready", 1);
        Card {
            bench,
            master: Master::new(ChaCha8Rng::seed_from_u64(1), 1.0),
            lanes: profile.beat_bytes() as usize,
            clock: 0,
            begin: 1_790_000_000 * SECOND - 5000 * PERIOD,
            sent: vec![],
            inside: false,
        }
    }

    /// Seconds and nanoseconds of a clock.
    fn time(&self, clock: u64) -> (u64, u32) {
        let time = self.begin + u128::from(clock) * PERIOD;
        ((time / SECOND) as u64, ((time % SECOND) >> 16) as u32)
    }

    fn step(&mut self) -> Vec<Event> {
        let time = self.begin + u128::from(self.clock) * PERIOD;
        let tod = (time / SECOND) << 48 | (time % SECOND);
        let words: Vec<u32> = (0..3).map(|n| (tod >> (32 * n)) as u32).collect();
        self.bench.set_words("ptp_tod", &words);
        let events = self.master.step(&mut self.bench);
        if self.bench.is("tx_tvalid") {
            if !self.inside {
                self.sent.push((self.clock, vec![]));
            }
            let kept = self.bench.get("tx_tkeep").count_ones() as usize;
            let bytes: Vec<u8> = self.bench.words("tx_tdata").iter().flat_map(|word| word.to_le_bytes()).collect();
            self.sent.last_mut().expect("pushed").1.extend(&bytes[..kept]);
            self.inside = !self.bench.is("tx_tlast");
        }
        self.clock += 1;
        events
    }

    fn write(&mut self, block: &str, name: &str, data: u32) {
        self.master.write(Write {
            address: address(block, "", name),
            data,
            strobe: 0xf,
        });
        while !self.master.idle() {
            self.step();
        }
    }

    fn read(&mut self, block: &str, name: &str) -> u32 {
        self.master.read(address(block, "", name));
        loop {
            let events = self.step();
            if let Some(Event::ReadEnds(_, data)) = events.last() {
                return *data;
            }
        }
    }

    fn set_up(&mut self, s: &Settings, utc_offset: u16) {
        self.write("clock", "source", 1);
        self.write("clock", "increment", (PERIOD << 8) as u32);
        let mac = s.mac.iter().fold(0u64, |n, byte| n << 8 | u64::from(*byte));
        self.write("reflect", "mac_high", (mac >> 32) as u32);
        self.write("reflect", "mac_low", mac as u32);
        self.write("reflect", "ipv4", s.ipv4.into());
        for (n, word) in s.ipv6.octets().chunks(4).enumerate() {
            let word = u32::from_be_bytes(word.try_into().expect("four bytes"));
            self.write("reflect", &format!("ipv6_{n}"), word);
        }
        self.write("reflect", "leave_tlvs", s.leave_tlvs.into());
        self.write("reflect", "error_estimate", s.error_estimate.into());
        self.write("reflect", "utc_offset", utc_offset.into());
        self.write("reflect", "clock_stepped", 1);
        self.write("reflect", "enable", 1);
    }

    /// Sends a frame to the ingress tap; the clock of its first beat.
    fn frame(&mut self, bytes: &[u8]) -> u64 {
        let clock = self.clock;
        for beat in beats(bytes, self.lanes) {
            let mut data = beat.data.clone();
            data.resize(self.lanes, 0);
            let words: Vec<u32> = data
                .chunks(4)
                .map(|w| u32::from_le_bytes(w.try_into().expect("four bytes")))
                .collect();
            self.bench.set_words("ingress_tdata", &words);
            self.bench.set("ingress_tkeep", beat.keep);
            self.bench.set("ingress_tlast", beat.last.into());
            self.bench.set("ingress_tvalid", 1);
            self.step();
        }
        self.bench.set("ingress_tvalid", 0);
        clock
    }
}

#[test]
fn a_card_answers_with_the_time_of_day() {
    const UTC_OFFSET: u16 = 37;
    for profile in [Profile::wide(), Profile::narrow()] {
        let mut card = Card::new(&profile);
        let latency = u64::from(block::latency(&profile));
        for (format, error_estimate) in [("ptp", 0xc101), ("ntp", 0x8101)] {
            let settings = Settings {
                error_estimate,
                ..settings()
            };
            card.set_up(&settings, UTC_OFFSET);
            assert_eq!(u64::from(card.read("id", "reflect_clocks")), latency);
            for v6 in [false, true] {
                // Over the end of a second, too.
                let frame = Request::new(v6, &[5; 60]).tagged(1).frame();
                let clock = card.frame(&frame);
                (0..latency + 40).for_each(|_| drop(card.step()));
                let (left, bytes) = card.sent.pop().expect("a reply");
                assert_eq!(left, clock + latency);
                let stamps = [clock, left].map(|clock| {
                    let (seconds, ns) = card.time(clock);
                    match format {
                        "ptp" => ptp(seconds, ns),
                        _ => ntp(seconds, ns, UTC_OFFSET),
                    }
                });
                // An NTP timestamp may be a unit less; take what it says, if it is that.
                let udp = 18 + if v6 { 40 } else { 20 };
                let told = [24, 12].map(|at| u64::from_be_bytes(bytes[udp + at..udp + at + 8].try_into().expect("eight bytes")));
                for (told, exact) in told.into_iter().zip(stamps) {
                    let less = exact.wrapping_sub(told);
                    assert!(less <= u64::from(format == "ntp"), "{format}: {told:x} is not {exact:x}");
                }
                let Outcome::Answered(reply) = reflect(&frame, &settings, told[0], told[1]) else {
                    panic!("a request");
                };
                assert_eq!(bytes, reply.bytes);
            }
        }
        assert_eq!(card.read("reflect", "answered"), 4);
        assert_eq!(card.read("reflect", "tlvs"), 4);
        assert_eq!((card.read("transmit", "replies"), card.read("transmit", "waited")), (4, 0));
        // Whoever reads the tap's stream sees the requests.
        assert_eq!(card.read("classify", "unknown_ingress"), 4);
    }
}

#[test]
fn a_step_of_the_clock_takes_the_synchronised_bit_away() {
    let mut card = Card::new(&Profile::narrow());
    let settings = settings();
    card.set_up(&settings, 0);
    let synchronised = |card: &mut Card| {
        card.frame(&Request::new(false, &[5; 60]).frame());
        (0..80).for_each(|_| drop(card.step()));
        let (_, bytes) = card.sent.pop().expect("a reply");
        bytes[14 + 20 + 8 + 12] >> 7 == 1
    };
    assert!(synchronised(&mut card));
    card.begin += SECOND;
    (0..40).for_each(|_| drop(card.step()));
    assert!(!synchronised(&mut card));
    card.write("reflect", "clock_stepped", 1);
    assert!(synchronised(&mut card));
}
