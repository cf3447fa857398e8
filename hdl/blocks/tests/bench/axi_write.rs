//! The slave of an AXI4 write bus: its three channels are each as slow as chance wants, and
//! data may come before its address.

use std::collections::VecDeque;

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_sim::rules::{self, Burst, Handshake};

use super::Bench;

/// A beat: data and wlast.
type Beat = (Vec<u32>, bool);

/// The slave. It keeps AXI's rules in view and takes only bursts of 64 bytes.
pub struct Slave {
    rng: ChaCha8Rng,
    lanes: usize,
    /// Share of the clocks in which awready, wready and a response come.
    pub pace: [f64; 3],
    /// Share of the responses that are errors.
    pub errors: f64,
    bursts: VecDeque<Burst>,
    beats: VecDeque<Vec<u32>>,
    to_answer: u64,
    ready: [bool; 2],
    response: Option<u64>,
    addresses: Handshake<Burst>,
    data: Handshake<Beat>,
    /// Bursts whose address was taken.
    pub addressed: u64,
    /// Bursts answered, and those of them answered with an error.
    pub answered: u64,
    pub refused: u64,
    /// What was written: address and 64 bytes, in order.
    pub landed: Vec<(u64, [u8; 64])>,
}

impl Slave {
    pub fn new(rng: ChaCha8Rng, width: u32) -> Slave {
        Slave {
            rng,
            lanes: width as usize / 8,
            pace: [1.0; 3],
            errors: 0.0,
            bursts: VecDeque::new(),
            beats: VecDeque::new(),
            to_answer: 0,
            ready: [false; 2],
            response: None,
            addresses: Handshake::default(),
            data: Handshake::default(),
            addressed: 0,
            answered: 0,
            refused: 0,
            landed: Vec::new(),
        }
    }

    /// Sets its signals for the next clock.
    pub fn drive(&mut self, bench: &mut Bench) {
        let [address, data, response] = self.pace.map(|share| self.rng.random_bool(share));
        self.ready = [address, data];
        if self.response.is_none() && self.to_answer > 0 && response {
            self.to_answer -= 1;
            // EXOKAY answers no ordinary write: SLVERR or DECERR.
            self.response = Some(if self.rng.random_bool(self.errors) {
                self.rng.random_range(2..4)
            } else {
                0
            });
        }
        bench.set("m_axi_awready", address.into());
        bench.set("m_axi_wready", data.into());
        bench.set("m_axi_bvalid", self.response.is_some().into());
        bench.set("m_axi_bresp", self.response.unwrap_or(0));
    }

    /// Takes what was on the bus in the last clock.
    pub fn see(&mut self, bench: &Bench) {
        let burst = bench.is("m_axi_awvalid").then(|| Burst {
            address: bench.get("m_axi_awaddr"),
            len: bench.get("m_axi_awlen") as u8,
            size: bench.get("m_axi_awsize") as u8,
            kind: bench.get("m_axi_awburst") as u8,
        });
        let beat = bench
            .is("m_axi_wvalid")
            .then(|| (bench.words("m_axi_wdata").to_vec(), bench.is("m_axi_wlast")));
        self.addresses.see(burst, self.ready[0]).expect("AXI's rules");
        self.data.see(beat.clone(), self.ready[1]).expect("AXI's rules");
        if let Some(burst) = burst.filter(|_| self.ready[0]) {
            rules::burst(&burst, self.lanes).expect("AXI's rules");
            assert_eq!((usize::from(burst.len) + 1) * self.lanes, 64, "a record a burst");
            self.bursts.push_back(burst);
            self.addressed += 1;
        }
        if let Some((words, last)) = beat.filter(|_| self.ready[1]) {
            assert_eq!(bench.get("m_axi_wstrb"), u64::MAX >> (64 - self.lanes), "all bytes count");
            self.beats.push_back(words);
            assert_eq!(last, self.beats.len().is_multiple_of(64 / self.lanes), "wlast on the last beat");
        }
        while !self.bursts.is_empty() && self.beats.len() >= 64 / self.lanes {
            let bytes: Vec<u8> = self.beats.drain(..64 / self.lanes).flatten().flat_map(u32::to_le_bytes).collect();
            let address = self.bursts.pop_front().expect("looked at").address;
            self.landed.push((address, bytes.try_into().expect("64 bytes")));
            self.to_answer += 1;
        }
        if let Some(response) = self.response.filter(|_| bench.is("m_axi_bready")) {
            self.answered += 1;
            self.refused += u64::from(response != 0);
            self.response = None;
        }
    }
}
