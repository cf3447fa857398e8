//! The node on the bench: symbols in and out of both ports, and a watch on what its card would
//! see. Times are in ps.

use std::collections::VecDeque;

use wiremeter_blocks::Profile;
use wiremeter_blocks::node::{Node, board, card, component};

use crate::clocked::Clocked;
use crate::frame::{checked, on_the_line};
use crate::pins::Symbol;

/// A frame that was seen: bytes, and when it began (the delimiter on a line, the first beat
/// within the card).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    pub bytes: Vec<u8>,
    pub begun: u64,
}

/// A drop that was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    pub port: usize,
    pub length: usize,
}

/// Periods of the card's clock and both PHYs', in ps.
pub type Periods = [u64; 3];
pub const EVEN: Periods = [8000, 8000, 8000];

/// From a frame's first beat at the egress tap to its delimiter, in clocks, as docs/node.md says.
pub const TO_THE_LINE: std::ops::RangeInclusive<u64> = 10..=470;

/// Seconds of the card's time when the rig's begins.
pub const SECONDS: u64 = 1_790_000_000;

/// A stream within the card.
#[derive(Default)]
struct Stream {
    open: Option<(usize, Seen)>,
    frames: [Vec<Seen>; 2],
}

/// A port's pins.
#[derive(Default)]
struct Port {
    quarters: u64,
    incoming: VecDeque<Symbol>,
    now: Symbol,
    high: Option<(u64, u64)>,
    /// Frames given to come.
    given: usize,
    in_frame: bool,
    came: Vec<u64>,
    outgoing: Vec<(u64, Symbol)>,
}

pub struct Rig {
    bench: Clocked,
    periods: Periods,
    halves: u64,
    now: u64,
    ports: [Port; 2],
    ingress: Stream,
    egress: Stream,
    pub drops: Vec<Dropped>,
    /// Records that the card wrote, if it has one; the last may not be whole.
    pub records: Vec<Vec<u8>>,
    has_card: bool,
}

impl Rig {
    pub fn new(node: &Node, periods: Periods) -> Rig {
        Rig::of(Clocked::new(&component(node)), false, periods)
    }

    /// The node as other Verilog that has its ports.
    pub fn of_netlist(node: &Node, verilog: String) -> Rig {
        let bench = Clocked::of(&component(node), vec![("netlist.v".to_string(), verilog)]);
        Rig::of(bench, false, EVEN)
    }

    /// A node with its card.
    pub fn with_card(node: &Node, profile: &Profile, periods: Periods) -> Rig {
        Rig::of(Clocked::new(&card::component(node, profile)), true, periods)
    }

    /// The same with the way to it over port 0, for a card of these addresses and this UDP port.
    pub fn with_control(node: &Node, profile: &Profile, mac: [u8; 6], ipv4: [u8; 4], port: u16) -> Rig {
        let mut bench = Clocked::new(&board::component(node, profile));
        let number = |bytes: &[u8]| bytes.iter().fold(0, |n, byte| n << 8 | u64::from(*byte));
        bench.set("built_mac", number(&mac));
        bench.set("built_ipv4", number(&ipv4));
        bench.set("built_port", port.into());
        bench.set("built_enable", 1);
        Rig::of(bench, false, EVEN)
    }

    fn of(bench: Clocked, has_card: bool, periods: Periods) -> Rig {
        let mut rig = Rig {
            bench,
            periods,
            halves: 0,
            now: 0,
            ports: Default::default(),
            ingress: Stream::default(),
            egress: Stream::default(),
            drops: Vec::new(),
            records: vec![Vec::new()],
            has_card,
        };
        for always in ["m_axi_awready", "m_axi_wready", "s_axil_bready", "s_axil_rready"] {
            if has_card {
                rig.bench.set(always, 1);
            }
        }
        for rst in [1, 0] {
            for name in ["rst", "phy0_rx_rst", "phy1_rx_rst"] {
                rig.bench.set(name, rst);
            }
            rig.run(200_000);
        }
        rig.ports.iter_mut().for_each(|port| port.outgoing.clear());
        rig.ports.iter_mut().for_each(|port| port.came.clear());
        rig
    }

    /// Bytes come to a port, then clocks without data.
    pub fn line(&mut self, port: usize, bytes: &[u8], gap: usize) {
        self.ports[port].given += 1;
        let incoming = &mut self.ports[port].incoming;
        incoming.extend(bytes.iter().map(|byte| Symbol::data(*byte)));
        incoming.extend(vec![Symbol::default(); gap]);
    }

    /// A good frame comes to a port.
    pub fn frame(&mut self, port: usize, frame: &[u8], gap: usize) {
        self.line(port, &on_the_line(&checked(frame)), gap);
    }

    /// Frames that came to a port or wait to.
    pub fn frames(&self, port: usize) -> usize {
        self.ports[port].given
    }

    /// Until nothing comes any more, and what waits is out.
    pub fn drain(&mut self, clocks: u64) {
        let left = self.ports.iter().map(|port| port.incoming.len()).max().unwrap_or(0) as u64;
        self.run((left + clocks) * 8100);
    }

    pub fn run(&mut self, ps: u64) {
        let end = self.now + ps;
        while self.now < end {
            let card = 1000 + self.halves * self.periods[0] / 2;
            let line = |port: usize| self.ports[port].quarters * self.periods[1 + port] / 4;
            let (first, second) = (line(0), line(1));
            self.now = card.min(first).min(second);
            if self.now == card {
                self.card_moment();
            } else {
                self.line_moment(usize::from(second < first));
            }
        }
    }

    fn line_moment(&mut self, number: usize) {
        let port = &mut self.ports[number];
        let half = (port.quarters / 2 % 2) as usize;
        if port.quarters.is_multiple_of(2) {
            if half == 0 {
                let before = port.now;
                port.now = port.incoming.pop_front().unwrap_or_default();
                let delimits = !port.in_frame && port.now.byte == 0xd5 && before.valid && before.byte == 0x55;
                port.in_frame = port.now.valid && (port.in_frame || delimits);
                port.came.extend(delimits.then_some(self.now + self.periods[1 + number] / 4));
            }
            let (data, control) = port.now.halves()[half];
            self.bench.set(&format!("phy{number}_rxd"), data);
            self.bench.set(&format!("phy{number}_rx_ctl"), control);
        } else {
            self.bench.set(&format!("phy{number}_rxc"), 1 - half as u64);
        }
        port.quarters += 1;
        self.bench.step();
    }

    fn card_moment(&mut self) {
        let rises = self.halves.is_multiple_of(2);
        self.halves += 1;
        self.bench.set("clk", u64::from(rises));
        if self.has_card && !rises {
            // The time from the edge before this on, as {seconds, 2 bits, 30 bits of ns, 16 below}.
            let edge = self.now - self.periods[0] / 2;
            let (ns, parts) = (edge / 1000, ((edge % 1000) << 16) / 1000);
            let seconds = SECONDS + ns / 1_000_000_000;
            let ns = ns % 1_000_000_000;
            let words = [
                (ns << 16 | parts) as u32,
                ((seconds << 16) | ns >> 16) as u32,
                (seconds >> 16) as u32,
            ];
            self.bench.set_words("ptp_tod", &words);
        }
        self.bench.step();
        for (number, port) in self.ports.iter_mut().enumerate() {
            let get = |pin: &str| self.bench.get(&format!("phy{number}_{pin}"));
            assert_eq!(get("txc"), u64::from(rises), "TXC follows the clock");
            let pins = (get("txd"), get("tx_ctl"));
            if rises {
                port.high = Some(pins);
            } else if let Some(high) = port.high {
                port.outgoing
                    .push((self.now - self.periods[0] / 2, Symbol::of_halves([high, pins])));
            }
        }
        if !rises {
            let bench = &self.bench;
            self.ingress.see(bench, "ingress", self.now);
            self.egress.see(bench, "egress", self.now);
            let told = bench.get("drop_valid") == 1;
            if told {
                self.drops.push(Dropped {
                    port: bench.get("drop_port") as usize,
                    length: bench.get("drop_length") as usize,
                });
            }
            if self.has_card {
                self.take_records();
            }
        }
    }

    /// What the next edge takes of the card's writes; their answers follow at once.
    fn take_records(&mut self) {
        let written = self.bench.get("m_axi_wvalid") == 1;
        if written {
            let record = self.records.last_mut().expect("one is open");
            record.extend(self.bench.get("m_axi_wdata").to_le_bytes());
            if record.len() == 64 {
                self.records.push(Vec::new());
            }
        }
        let ends = written && self.bench.get("m_axi_wlast") == 1;
        self.bench.set("m_axi_bvalid", u64::from(ends));
    }

    /// Writes a register of the card. It may be written twice: that is the same.
    pub fn write(&mut self, address: u32, value: u32) {
        self.bench.set("s_axil_awaddr", address.into());
        self.bench.set("s_axil_wdata", value.into());
        self.bench.set("s_axil_wstrb", 15);
        self.access(["s_axil_awvalid", "s_axil_wvalid"], "s_axil_bvalid");
    }

    /// Reads a register of the card.
    pub fn read(&mut self, address: u32) -> u32 {
        self.bench.set("s_axil_araddr", address.into());
        self.access(["s_axil_arvalid"; 2], "s_axil_rvalid")
    }

    fn access(&mut self, valid: [&str; 2], done: &str) -> u32 {
        valid.iter().for_each(|port| self.bench.set(port, 1));
        while self.bench.get(done) == 0 {
            self.run(self.periods[0]);
        }
        let data = self.bench.get("s_axil_rdata") as u32;
        valid.iter().for_each(|port| self.bench.set(port, 0));
        self.run(20 * self.periods[0]);
        data
    }

    /// Frames that left by a port, without check sequence: it was right, as preamble and gap
    /// were.
    pub fn out(&self, port: usize) -> Vec<Seen> {
        let mut frames: Vec<Seen> = Vec::new();
        let (mut line, mut gap) = (Vec::new(), 12);
        for (time, symbol) in &self.ports[port].outgoing {
            assert!(!symbol.error, "TX_ER");
            if symbol.valid {
                assert!(!line.is_empty() || gap >= 12, "a gap of {gap}");
                line.push((*time, symbol.byte));
                gap = 0;
                continue;
            }
            gap += 1;
            if !line.is_empty() {
                let bytes: Vec<u8> = line.iter().map(|(_, byte)| *byte).collect();
                let begun = line[7].0;
                let frame = &bytes[8..bytes.len() - 4];
                assert!(bytes == on_the_line(&checked(frame)), "preamble and check sequence");
                frames.push(Seen {
                    bytes: frame.to_vec(),
                    begun,
                });
                line.clear();
            }
        }
        frames
    }

    /// ps since the rig began.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// When frames came to a port: the clock's edge of each delimiter.
    pub fn came(&self, port: usize) -> &[u64] {
        &self.ports[port].came
    }

    /// Frames that came from a port, at the ingress tap.
    pub fn ingress(&self, from: usize) -> &[Seen] {
        &self.ingress.frames[from]
    }

    /// Frames that came from a port, at the egress tap.
    pub fn egress(&self, from: usize) -> &[Seen] {
        &self.egress.frames[from]
    }

    pub fn set(&mut self, port: &str, value: u64) {
        self.bench.set(port, value);
    }

    pub fn get(&self, port: &str) -> u64 {
        self.bench.get(port)
    }
}

impl Stream {
    fn see(&mut self, bench: &Clocked, name: &str, now: u64) {
        let get = |field: &str| bench.get(&format!("{name}_{field}"));
        if get("valid") == 0 {
            assert!(self.open.is_none(), "the beats of a frame follow each other at {name}");
            return;
        }
        let (port, keep) = (get("port") as usize, get("keep"));
        let (of, frame) = self.open.get_or_insert_with(|| {
            let begun = Seen {
                bytes: Vec::new(),
                begun: now,
            };
            (port, begun)
        });
        assert_eq!(*of, port, "{name}");
        let lanes = keep.trailing_ones() as usize;
        assert!(
            keep.count_ones() as usize == lanes && (lanes == 8 || get("last") == 1),
            "{name}: {keep:x}"
        );
        frame.bytes.extend(&get("data").to_le_bytes()[..lanes]);
        if get("last") == 1 {
            let (port, frame) = self.open.take().expect("open");
            self.frames[port].push(frame);
        }
    }
}
