//! Records through the bus master into datagrams, read back by etherparse.
#![allow(missing_docs)]

mod bench;
#[path = "bench/frames.rs"]
mod frames;

use std::rc::Rc;

use bench::{Bench, seeds};
use etherparse::{NetSlice, SlicedPacket, TransportSlice};
use frames::Sink;
use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_blocks::{Profile, datagram, dma};
use wiremeter_rtl::{Component, Direction, Module};

const MAC: u64 = 0x0257_4d00_0001;
const HOST: u64 = 0x02aa_bbcc_ddee;
const RING: u64 = 0x1_2345_6000;

/// Bus master and datagrams as on a board; all else is the top's.
fn top() -> Rc<Component> {
    let (master, slave) = (dma::component(&Profile::narrow()), datagram::component(&Profile::narrow()));
    Module::build("records_by_ethernet", |m| {
        let clk = m.clock("clk", "rst");
        let on_bus = |name: &str| name.split_once("_axi_").map(|(_, pin)| pin.to_owned());
        let driven = |c: &Component, d: Direction| -> Vec<(String, u32)> {
            let ports = c
                .ports()
                .iter()
                .filter(|p| p.direction == d && !["clk", "rst"].contains(&p.name.as_str()));
            ports.map(|p| (p.name.clone(), p.width)).collect()
        };
        let back: Vec<_> = driven(&slave, Direction::Output)
            .into_iter()
            .filter_map(|(name, width)| Some((on_bus(&name)?, m.wire(clk, &format!("back_{}", on_bus(&name)?), width))))
            .collect();
        let inputs: Vec<_> = driven(&master, Direction::Input)
            .into_iter()
            .map(|(name, width)| {
                let wire = on_bus(&name).and_then(|pin| back.iter().find(|(known, _)| *known == pin));
                let sig = wire.map_or_else(|| m.input(clk, &name, width), |(_, wire)| wire.q);
                (name, sig)
            })
            .collect();
        let given: Vec<_> = inputs.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
        let writer = m.instance(clk, "master", &master, &given);
        let inputs: Vec<_> = driven(&slave, Direction::Input)
            .into_iter()
            .map(|(name, width)| {
                let sig = on_bus(&name).map_or_else(|| m.input(clk, &name, width), |pin| writer.out(&format!("m_axi_{pin}")));
                (name, sig)
            })
            .collect();
        let given: Vec<_> = inputs.iter().map(|(name, sig)| (name.as_str(), *sig)).collect();
        let sender = m.instance(clk, "datagrams", &slave, &given);
        for (pin, wire) in back {
            wire.drive(sender.out(&format!("s_axi_{pin}")));
        }
        for (instance, component) in [(&writer, &master), (&sender, &slave)] {
            for (name, _) in driven(component, Direction::Output)
                .into_iter()
                .filter(|(name, _)| on_bus(name).is_none())
            {
                m.output(&name, instance.out(&name));
            }
        }
    })
}

struct Rig {
    bench: Bench,
    rng: ChaCha8Rng,
    pace: f64,
    sink: Sink,
}

impl Rig {
    fn new(mut rng: ChaCha8Rng) -> Rig {
        let mut bench = Bench::new(&top());
        bench.set("mac", MAC);
        bench.set("ipv4", 0xc0a8_0132);
        bench.set("port", 1234);
        bench.set("host_mac", HOST);
        bench.set("host_ipv4", 0xc0a8_010a);
        bench.set("host_port", 40_000);
        bench.set("base_high", RING >> 32);
        bench.set("base_low", RING & 0xffff_ffff);
        Rig {
            bench,
            pace: [1.0, 0.7, 0.2][rng.random_range(0..3)],
            rng,
            sink: Sink::default(),
        }
    }

    fn clock(&mut self) {
        let ready = self.rng.random_bool(self.pace);
        self.bench.set("tx_tready", ready.into());
        self.bench.step();
        self.sink.see(&self.bench, "tx", ready);
    }

    /// Has a record written, and waits until it is.
    fn write(&mut self, slot: u64, record: &[u8; 64]) {
        let words: Vec<u32> = record
            .chunks(4)
            .map(|w| u32::from_le_bytes(w.try_into().expect("four bytes")))
            .collect();
        let written = self.bench.get("written");
        self.bench.set("write_valid", 1);
        self.bench.set("write_slot", slot);
        self.bench.set_words("write_data", &words);
        loop {
            self.clock();
            if self.bench.is("write_ready") {
                break;
            }
        }
        self.bench.set("write_valid", 0);
        while self.bench.get("written") == written {
            self.clock();
        }
    }
}

#[test]
fn each_record_is_a_datagram() {
    seeds(12, |rng| {
        let mut rig = Rig::new(rng);
        // Nobody has asked for anything yet: a record counts, and goes nowhere.
        rig.write(0, &[0; 64]);
        assert!(rig.sink.frames.is_empty());
        rig.bench.set("host_known", 1);
        for n in 1..20u32 {
            let slot = rig.rng.random_range(0..1 << 20);
            let record: [u8; 64] = std::array::from_fn(|_| rig.rng.random());
            rig.write(slot, &record);
            let [frame] = &std::mem::take(&mut rig.sink.frames)[..] else {
                panic!("one datagram")
            };
            let packet = SlicedPacket::from_ethernet(frame).expect("a packet");
            let link = packet
                .link
                .expect("Ethernet")
                .to_header()
                .expect("a header")
                .ethernet2()
                .expect("version 2");
            let number = |mac: [u8; 6]| mac.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
            assert_eq!((number(link.source), number(link.destination)), (MAC, HOST));
            let Some(NetSlice::Ipv4(ip)) = &packet.net else { panic!("IPv4") };
            let header = ip.header().to_header();
            assert_eq!(header.header_checksum, header.calc_header_checksum());
            assert_eq!((header.source, header.destination), ([192, 168, 1, 50], [192, 168, 1, 10]));
            let Some(TransportSlice::Udp(udp)) = &packet.transport else {
                panic!("UDP")
            };
            assert_eq!((udp.source_port(), udp.destination_port(), udp.checksum()), (1234, 40_000, 0));
            let head = [&b"WM\x00\x01"[..], &n.to_be_bytes(), &(RING + 64 * slot).to_be_bytes()].concat();
            assert_eq!(udp.payload(), [&head[..], &record].concat());
        }
        let counts = ["count_sent", "count_no_host", "written", "errors"].map(|name| rig.bench.get(name));
        assert_eq!(counts, [19, 1, 20, 0]);
    });
}
