//! Frames that pass, answers and records on one port: none within another, none lost, and what
//! passes has every second turn.
#![allow(missing_docs)]

mod bench;
#[path = "bench/frames.rs"]
mod frames;

use std::collections::VecDeque;

use bench::{Bench, seeds};
use frames::Sink;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, control};

const MAC: [u8; 6] = [0x02, 0x57, 0x4d, 0, 0, 1];
const HOST: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];
const IPV4: [u8; 4] = [192, 168, 1, 50];
const PEER: [u8; 4] = [192, 168, 1, 10];

/// A stream into the block: frames, and the byte at which the next beat begins.
#[derive(Default)]
struct Source {
    frames: VecDeque<Vec<u8>>,
    at: usize,
    offers: bool,
}

impl Source {
    fn drive(&mut self, bench: &mut Bench, prefix: &str, go: bool) {
        self.offers |= go;
        let frame = self.frames.front();
        let beat = frame.map(|frame| &frame[self.at..frame.len().min(self.at + 8)]).unwrap_or_default();
        let valid = self.offers && !beat.is_empty();
        bench.set(&format!("{prefix}_tvalid"), valid.into());
        bench.set(
            &format!("{prefix}_tdata"),
            beat.iter().rev().fold(0, |n, byte| n << 8 | u64::from(*byte)),
        );
        bench.set(&format!("{prefix}_tkeep"), (1u64 << beat.len()) - 1);
        bench.set(
            &format!("{prefix}_tlast"),
            frame.is_some_and(|frame| frame.len() <= self.at + 8).into(),
        );
        self.offers = valid;
    }

    fn taken(&mut self) {
        self.at += 8;
        self.offers = false;
        if self.frames.front().is_some_and(|frame| frame.len() <= self.at) {
            self.frames.pop_front();
            self.at = 0;
        }
    }
}

/// A record with a write and a read: from then on the card knows its host.
fn asks(back: u32) -> Vec<u8> {
    let payload = [
        &[0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, 1, 1, 0, 0, 0, 8, 1, 2, 3, 4][..],
        &back.to_be_bytes(),
        &[0, 0, 0, 8],
    ]
    .concat();
    let mut frame = Vec::new();
    let builder = etherparse::PacketBuilder::ethernet2(HOST, MAC)
        .ipv4(PEER, IPV4, 64)
        .udp(40_000, 1234);
    builder.write(&mut frame, &payload).expect("in memory");
    frame
}

/// A card that is there, with registers that answer at once.
fn there() -> Bench {
    let mut bench = Bench::new(&control::component(&Profile::narrow()));
    let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
    bench.set("built_mac", number(&MAC));
    bench.set("built_ipv4", number(&IPV4));
    bench.set("built_port", 1234);
    bench.set("built_enable", 1);
    bench.reset();
    for ready in ["aw", "w", "ar"] {
        bench.set(&format!("m_axil_{ready}ready"), 1);
    }
    bench.set("m_axil_bvalid", 1);
    bench.set("m_axil_rvalid", 1);
    bench.set("m_axil_rdata", 0xfeed_f00d);
    bench.set("s_axi_bready", 1);
    // It knows who it is from the first clock on.
    bench.step();
    bench
}

#[test]
fn each_has_its_turn() {
    seeds(8, |mut rng: ChaCha8Rng| {
        let mut bench = there();
        let passing: Vec<Vec<u8>> = (0..120u8)
            .map(|n| {
                (0..rng.random_range(60..300))
                    .map(|_| if rng.random_bool(0.1) { 2 } else { n })
                    .collect()
            })
            .collect();
        let (mut rx, mut through) = (Source::default(), Source::default());
        through.frames.extend(passing.iter().cloned());
        rx.frames.push_back(asks(1));
        let pace = [1.0, 0.5, 0.15][rng.random_range(0..3)];
        let (mut asked, mut written, mut beat) = (1u32, 0u32, 0);
        let (mut sent, mut sink) = (Vec::new(), Sink::default());
        let mut quiet = 0;
        while quiet < 3000 {
            if rx.frames.is_empty() && asked < 40 && rng.random_bool(0.004) {
                asked += 1;
                rx.frames.push_back(asks(asked));
            }
            rx.drive(&mut bench, "rx", true);
            through.drive(&mut bench, "through", rng.random_bool(0.8));
            // A record's burst, its beats as they are taken.
            let writes = written < 60 && (beat > 0 || rng.random_bool(0.3));
            bench.set("s_axi_awvalid", (writes && beat == 0).into());
            bench.set("s_axi_awaddr", u64::from(written) * 64);
            bench.set("s_axi_wvalid", (writes && beat > 0).into());
            bench.set("s_axi_wdata", u64::from(written) << 8 | beat);
            bench.set("s_axi_wlast", (beat == 8).into());
            let ready = rng.random_bool(pace);
            bench.set("tx_tready", ready.into());
            bench.step();
            quiet += 1;
            if !rx.frames.is_empty() {
                rx.taken();
            }
            if bench.is("through_tready") && !through.frames.is_empty() && through.offers {
                through.taken();
            }
            let taken = if beat == 0 {
                bench.is("s_axi_awready")
            } else {
                bench.is("s_axi_wready")
            };
            if writes && taken {
                beat = (beat + 1) % 9;
                written += u32::from(beat == 0);
            }
            if sink.see(&bench, "tx", ready).is_some() {
                quiet = 0;
            }
            if sent.len() < sink.frames.len() {
                sent.push((sink.frames[sent.len()].clone(), !through.frames.is_empty()));
            }
        }
        let own = |frame: &[u8]| frame.starts_with(&HOST);
        let passed: Vec<_> = sent
            .iter()
            .filter(|(frame, _)| !own(frame))
            .map(|(frame, _)| frame.clone())
            .collect();
        assert_eq!(passed.len(), passing.len());
        assert_eq!(passed, passing, "all that passes, whole and in order");
        let is_record = |frame: &[u8]| frame.get(42..46) == Some(b"WM\x00\x01");
        let records = sent.iter().filter(|(frame, _)| is_record(frame)).count() as u64;
        let answers = sent.iter().filter(|(frame, _)| own(frame) && !is_record(frame)).count() as u64;
        assert_eq!((records, written), (bench.get("count_sent"), 60));
        assert_eq!(records + bench.get("count_no_host"), 60);
        assert_eq!(answers + bench.get("count_busy"), u64::from(asked));
        assert!(records > 30 && answers > 5, "{records} records, {answers} answers");
        // With another frame always waiting, no two of the card's own follow each other.
        if pace < 1.0 {
            let twice = sent.windows(2).filter(|two| two[1].1 && own(&two[0].0) && own(&two[1].0));
            assert!(twice.count() < 3, "the port is the card's own");
        }
    });
}

#[test]
fn whatever_it_sends_is_of_one_that_it_was() {
    // A second address, port and link address, told while records and answers go out.
    let other = ([0x02, 9, 8, 7, 6, 5], [10, 1, 2, 3], 999u16);
    seeds(4, |mut rng: ChaCha8Rng| {
        let mut bench = there();
        let (mut rx, mut sink) = (Source::default(), Sink::default());
        rx.frames.push_back(asks(1));
        let (mut beat, mut is_other) = (0, false);
        for clock in 0..40_000 {
            rx.drive(&mut bench, "rx", true);
            bench.set("s_axi_awvalid", (beat == 0).into());
            bench.set("s_axi_wvalid", (beat > 0).into());
            bench.set("s_axi_wlast", (beat == 8).into());
            let tells = clock > 2000 && rng.random_bool(0.003);
            if tells {
                is_other = !is_other;
                let (mac, ipv4, port) = if is_other { other } else { (MAC, IPV4, 1234) };
                bench.set("value_mac_high", u16::from_be_bytes([mac[0], mac[1]]).into());
                bench.set("value_mac_low", u32::from_be_bytes([mac[2], mac[3], mac[4], mac[5]]).into());
                bench.set("value_ipv4", u32::from_be_bytes(ipv4).into());
                bench.set("value_port", port.into());
            }
            bench.set("set", 7);
            bench.set("set_pulse", tells.into());
            if rx.frames.is_empty() && rng.random_bool(0.002) {
                rx.frames.push_back(asks(clock));
            }
            let ready = rng.random_bool(0.7);
            bench.set("tx_tready", ready.into());
            bench.step();
            if !rx.frames.is_empty() {
                rx.taken();
            }
            let name = if beat == 0 { "s_axi_awready" } else { "s_axi_wready" };
            beat = (beat + u32::from(bench.is(name))) % 9;
            sink.see(&bench, "tx", ready);
        }
        let from = |frame: &Vec<u8>| {
            let header = etherparse::Ipv4Header::from_slice(&frame[14..]).expect("a header").0;
            assert_eq!(header.header_checksum, header.calc_header_checksum());
            let mac: [u8; 6] = frame[6..12].try_into().expect("six bytes");
            (mac, header.source, u16::from_be_bytes([frame[34], frame[35]]))
        };
        let sent: Vec<_> = sink.frames.iter().map(from).collect();
        let first = sent.iter().filter(|from| **from == (MAC, IPV4, 1234)).count();
        let second = sent.iter().filter(|from| **from == other).count();
        assert_eq!(first + second, sent.len());
        assert!(first > 20 && second > 20, "{first} and {second}");
    });
}
