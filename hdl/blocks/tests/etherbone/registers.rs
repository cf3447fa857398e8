//! Registers of a test, and the slave's end of AXI4-Lite before them, each channel as slow as
//! chance wants.

use std::collections::BTreeMap;

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_model::etherbone::Bus;
use wiremeter_sim::rules::Handshake;

use crate::Bench;

/// What was done, in order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Write { address: u16, data: u32, strobe: u8 },
    Read { address: u16 },
}

/// Words by address; those never written are told by their address.
#[derive(Clone, Debug, Default)]
pub struct Words {
    words: BTreeMap<u16, u32>,
    pub done: Vec<Done>,
}

impl Bus for Words {
    fn read(&mut self, address: u16) -> u32 {
        self.done.push(Done::Read { address });
        self.words.get(&address).copied().unwrap_or(0x5a00_0000 | u32::from(address))
    }

    fn write(&mut self, address: u16, data: u32, strobe: u8) {
        self.done.push(Done::Write { address, data, strobe });
        let mask = (0..4).filter(|n| strobe >> n & 1 == 1).fold(0, |mask, n| mask | 0xff << (8 * n));
        let word = self.words.entry(address).or_default();
        *word = (*word & !mask) | (data & mask);
    }
}

/// The slave.
pub struct Slave {
    rng: ChaCha8Rng,
    pace: f64,
    pub words: Words,
    address: Option<u16>,
    data: Option<(u32, u8)>,
    response: bool,
    answer: Option<u32>,
    seen: (Handshake<u64>, Handshake<(u64, u64)>, Handshake<u64>),
    ready: [bool; 3],
}

impl Slave {
    pub fn new(rng: ChaCha8Rng, pace: f64) -> Slave {
        Slave {
            rng,
            pace,
            words: Words::default(),
            address: None,
            data: None,
            response: false,
            answer: None,
            seen: Default::default(),
            ready: [false; 3],
        }
    }

    /// Before a clock.
    pub fn drive(&mut self, bench: &mut Bench) {
        let mut go = || self.rng.random_bool(self.pace);
        let free = [self.address.is_none(), self.data.is_none(), self.answer.is_none()];
        self.ready = free.map(|free| free && go());
        for (name, ready) in ["aw", "w", "ar"].into_iter().zip(self.ready) {
            bench.set(&format!("m_axil_{name}ready"), ready.into());
        }
        let responds = self.response && go();
        bench.set("m_axil_bvalid", responds.into());
        self.response &= !responds;
        let answers = self.answer.is_some() && go();
        bench.set("m_axil_rvalid", answers.into());
        bench.set("m_axil_rdata", self.answer.filter(|_| answers).unwrap_or(0xdead_beef).into());
        if answers {
            self.answer = None;
        }
    }

    /// After it.
    pub fn see(&mut self, bench: &Bench) {
        let offered = |name: &str, what: u64| bench.is(&format!("m_axil_{name}valid")).then_some(what);
        let (awaddr, araddr) = (bench.get("m_axil_awaddr"), bench.get("m_axil_araddr"));
        let write = (bench.get("m_axil_wdata"), bench.get("m_axil_wstrb"));
        let [aw, w, ar] = self.ready;
        self.seen.0.see(offered("aw", awaddr), aw).expect("AXI's rules");
        self.seen.1.see(offered("w", 0).map(|_| write), w).expect("AXI's rules");
        self.seen.2.see(offered("ar", araddr), ar).expect("AXI's rules");
        if aw && bench.is("m_axil_awvalid") {
            self.address = Some(awaddr as u16);
        }
        if w && bench.is("m_axil_wvalid") {
            self.data = Some((write.0 as u32, write.1 as u8));
        }
        if let (Some(address), Some((data, strobe))) = (self.address, self.data) {
            self.words.write(address, data, strobe);
            (self.address, self.data) = (None, None);
            self.response = true;
        }
        if ar && bench.is("m_axil_arvalid") {
            self.answer = Some(self.words.read(araddr as u16));
        }
    }
}
