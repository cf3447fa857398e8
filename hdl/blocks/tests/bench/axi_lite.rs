//! The master of an AXI4-Lite bus: its five channels are each as slow as chance wants, and
//! writes and reads go side by side.

use std::collections::VecDeque;

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_sim::rules::Handshake;

use super::Bench;

/// A write: byte address, data, bytes that count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Write {
    pub address: u32,
    pub data: u32,
    pub strobe: u32,
}

/// What happened in a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A write is on the bus, its address or its data first.
    WriteBegins(Write),
    /// It is answered.
    WriteEnds(Write),
    /// A read is on the bus.
    ReadBegins(u32),
    /// It is answered, with this data.
    ReadEnds(u32, u32),
}

/// Writes that may be on the bus before the first is answered.
const AHEAD: usize = 2;

/// The master.
pub struct Master {
    rng: ChaCha8Rng,
    /// Share of the clocks in which a channel that could go on does.
    pace: f64,
    writes: VecDeque<Write>,
    reads: VecDeque<u32>,
    /// Writes at the head of `writes` whose address or data are taken.
    addresses: usize,
    data: usize,
    begun: usize,
    reading: bool,
    awvalid: bool,
    wvalid: bool,
    arvalid: bool,
    responses: Handshake<u64>,
    answers: Handshake<(u64, u64)>,
}

impl Master {
    pub fn new(rng: ChaCha8Rng, pace: f64) -> Master {
        Master {
            rng,
            pace,
            writes: VecDeque::new(),
            reads: VecDeque::new(),
            addresses: 0,
            data: 0,
            begun: 0,
            reading: false,
            awvalid: false,
            wvalid: false,
            arvalid: false,
            responses: Handshake::default(),
            answers: Handshake::default(),
        }
    }

    /// Has this written after all writes before.
    pub fn write(&mut self, write: Write) {
        self.writes.push_back(write);
    }

    /// Has this read after all reads before.
    pub fn read(&mut self, address: u32) {
        self.reads.push_back(address);
    }

    /// Whether all is answered.
    pub fn idle(&self) -> bool {
        self.writes.is_empty() && self.reads.is_empty()
    }

    fn go(&mut self) -> bool {
        self.rng.random_bool(self.pace)
    }

    /// One clock.
    pub fn step(&mut self, bench: &mut Bench) -> Vec<Event> {
        let mut events = Vec::new();
        let ahead = self.writes.len().min(AHEAD);
        self.awvalid |= self.addresses < ahead && self.go();
        self.wvalid |= self.data < ahead && self.go();
        let begun = (self.addresses + usize::from(self.awvalid)).max(self.data + usize::from(self.wvalid));
        events.extend((self.begun.min(begun)..begun).map(|n| Event::WriteBegins(self.writes[n])));
        self.begun = self.begun.max(begun);
        let begins = !self.reads.is_empty() && !self.reading && !self.arvalid && self.go();
        self.arvalid |= begins;
        events.extend(begins.then(|| Event::ReadBegins(self.reads[0])));
        let (bready, rready) = (self.go(), self.go());

        let at = |n: usize| {
            self.writes.get(n).copied().unwrap_or(Write {
                address: 0xffff,
                data: 0xdead_beef,
                strobe: 0,
            })
        };
        bench.set("s_axil_awvalid", self.awvalid.into());
        bench.set("s_axil_awaddr", at(self.addresses).address.into());
        bench.set("s_axil_wvalid", self.wvalid.into());
        bench.set("s_axil_wdata", at(self.data).data.into());
        bench.set("s_axil_wstrb", at(self.data).strobe.into());
        bench.set("s_axil_bready", bready.into());
        bench.set("s_axil_arvalid", self.arvalid.into());
        bench.set("s_axil_araddr", self.reads.front().copied().unwrap_or(0xffff).into());
        bench.set("s_axil_rready", rready.into());
        bench.step();

        let response = bench.is("s_axil_bvalid").then(|| bench.get("s_axil_bresp"));
        self.responses.see(response, bready).expect("AXI's rules");
        if let Some(response) = response.filter(|_| bready) {
            assert!(self.addresses > 0 && self.data > 0, "a response to nothing");
            assert_eq!(response, 0, "OKAY");
            events.push(Event::WriteEnds(self.writes.pop_front().expect("on the bus")));
            (self.addresses, self.data, self.begun) = (self.addresses - 1, self.data - 1, self.begun - 1);
        }
        let answer = bench
            .is("s_axil_rvalid")
            .then(|| (bench.get("s_axil_rdata"), bench.get("s_axil_rresp")));
        self.answers.see(answer, rready).expect("AXI's rules");
        if let Some((data, response)) = answer.filter(|_| rready) {
            assert!(self.reading, "an answer to nothing");
            assert_eq!(response, 0, "OKAY");
            events.push(Event::ReadEnds(self.reads.pop_front().expect("on the bus"), data as u32));
            self.reading = false;
        }
        take(&mut self.awvalid, bench.is("s_axil_awready"), || self.addresses += 1);
        take(&mut self.wvalid, bench.is("s_axil_wready"), || self.data += 1);
        take(&mut self.arvalid, bench.is("s_axil_arready"), || self.reading = true);
        events
    }
}

fn take(valid: &mut bool, ready: bool, taken: impl FnOnce()) {
    if *valid && ready {
        *valid = false;
        taken();
    }
}
