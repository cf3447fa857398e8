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

#[test]
fn each_has_its_turn() {
    seeds(8, |mut rng: ChaCha8Rng| {
        let mut bench = Bench::new(&control::component(&Profile::narrow()));
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        bench.set("mac", number(&MAC));
        bench.set("ipv4", number(&IPV4));
        bench.set("port", 1234);
        bench.set("enable", 1);
        for ready in ["aw", "w", "ar"] {
            bench.set(&format!("m_axil_{ready}ready"), 1);
        }
        bench.set("m_axil_bvalid", 1);
        bench.set("m_axil_rvalid", 1);
        bench.set("m_axil_rdata", 0xfeed_f00d);
        bench.set("s_axi_bready", 1);

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
