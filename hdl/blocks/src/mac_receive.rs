//! The receiving half of a port: frames from RGMII's pins, whole and without their check
//! sequence, each with the time at which it began.
//!
//! `line` is in the PHY's clock, `store` in the card's; what is between them is here.

mod line;
mod store;

use crate::ethernet::SHORTEST;
use std::rc::Rc;
use wiremeter_abi::reason::{self, Reason};
use wiremeter_cells::{Family, crossing, ddr_in, synchronise};
use wiremeter_rtl::{Bundle, Clock, Component, Instance, Module, Sig, bundle};

pub use store::TIME_BITS;

/// Words that wait between the two clocks: a word comes every eight of the PHY's.
const CROSSING: usize = 8;
/// From the delimiter's first edge at the pins to the clock's edge that `now` is of when it is
/// latched, in halves of a clock of 125 MHz: at least one less, at most one more.
pub const LATCH_HALVES: u32 = 9;
/// Bits of a reason's code; 0 is a good frame.
const VERDICT_BITS: u32 = 3;

/// Sizes of the block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sizes {
    /// Bytes of the longest frame, with its check sequence.
    pub longest: u32,
    /// Words of 8 bytes that the store holds; a power of two, more than a longest frame has.
    pub words: usize,
}

impl Sizes {
    /// IEEE 802.3's envelope frames (3.2.7), and room for two.
    pub fn envelope() -> Sizes {
        Sizes { longest: 2000, words: 512 }
    }

    fn check(&self) {
        let needed = self.longest.div_ceil(8) as usize + 2;
        assert!(
            self.longest >= SHORTEST && self.words.is_power_of_two() && self.words > needed,
            "{} words cannot hold a frame of {} bytes",
            self.words,
            self.longest
        );
    }
}

bundle! {
    /// Up to eight bytes of a frame, as they cross from the PHY's clock.
    pub struct Word {
        /// The frame's last one.
        last,
        /// Of the last one: the reason to drop the frame, or 0.
        verdict,
        /// Bytes in it; 8 but in the last one.
        bytes,
        /// The first byte lowest.
        data,
    }
}

const WORD_WIDTHS: [u32; 4] = [1, VERDICT_BITS, 4, 64];

/// The pins, of no clock.
#[derive(Clone, Copy)]
pub struct Pins<'m> {
    /// RXD, 4 bits.
    pub data: Sig<'m>,
    /// RX_CTL.
    pub control: Sig<'m>,
}

/// The block by itself, with its clocks `clk` and `rx_clk`.
pub fn component(family: Family, sizes: &Sizes) -> Rc<Component> {
    Module::build("mac_receive", |m| {
        let clk = m.clock("clk", "rst");
        let rx = m.clock("rx_clk", "rx_rst");
        let pins = Pins {
            data: m.input_async("rgmii_rxd", 4),
            control: m.input_async("rgmii_rx_ctl", 1),
        };
        let (now, ready) = (m.input(clk, "now", TIME_BITS), m.input(clk, "m_tready", 1));
        let store = wire(m, "", (clk, rx), family, sizes, pins, &[("now", now), ("m_tready", ready)]);
        for port in ["m_tdata", "m_tkeep", "m_tvalid", "m_tlast", "m_time"] {
            m.output(port, store.out(port));
        }
        for port in store.counters() {
            m.output(port, store.out(port));
        }
        m.output("status", store.status);
    })
}

/// What [`wire`] gives.
pub struct Wired<'m> {
    store: Instance<'m>,
    /// What the PHY said between frames: {full duplex, speed (2 bits: 10, 100, 1000 Mbit/s), link}.
    pub status: Sig<'m>,
}

impl<'m> Wired<'m> {
    /// An output of the block in the card's clock.
    #[track_caller]
    pub fn out(&self, port: &str) -> Sig<'m> {
        self.store.out(port)
    }

    /// The ports that count.
    pub fn counters(&self) -> [&'static str; 8] {
        store::COUNTERS
    }
}

/// Puts the block into a module that has both clocks: (the card's, the PHY's). Instances have
/// `prefix` before their names; `inputs` are those of the card's clock.
pub fn wire<'m>(
    m: &'m Module,
    prefix: &str,
    (clk, rx): (Clock<'m>, Clock<'m>),
    family: Family,
    sizes: &Sizes,
    pins: Pins<'m>,
    inputs: &[(&str, Sig<'m>)],
) -> Wired<'m> {
    sizes.check();
    let n = |name: &str| format!("{prefix}{name}");
    let read = |name: &str, pin: Sig<'m>| ddr_in(m, rx, family, &n(name), pin);
    let lanes = [0, 1, 2, 3].map(|i| read(&format!("u_rxd{i}"), pins.data.bit(i)));
    let nibble = |fall: bool| Sig::cat_all(&lanes.map(|(r, f)| if fall { f } else { r }).into_iter().rev().collect::<Vec<_>>());
    let (rise, fall) = read("u_rx_ctl", pins.control);
    let byte = nibble(true).cat(nibble(false));
    let symbols = [("received", byte), ("rise", rise), ("fall", fall)];
    let line = m.instance(rx, &n("u_line"), &line::component(sizes), &symbols);

    let word = Word::from_instance(&line, "word");
    let taken = m.wire(clk, &n("word_taken"), 1);
    let queue = crossing(m, &n("words"), CROSSING, (rx, line.out("word_valid"), word.pack()), (clk, taken.q));
    m.assert_always(rx, &n("a_word_has_room"), !(queue.full & line.out("word_valid")));
    let word = word.map(|_, sig| m.lit(0, sig.width())).unpack(queue.word);
    let begins = synchronise(clk, &n("begins"), line.out("begins"));
    let mut all = vec![("word_valid", queue.valid), ("begins", begins)];
    all.extend(inputs);
    let fields: Vec<(String, Sig<'m>)> = word.fields().into_iter().map(|(f, s)| (format!("word_{f}"), s)).collect();
    all.extend(fields.iter().map(|(name, sig)| (name.as_str(), *sig)));
    let store = m.instance(clk, &n("u_store"), &store::component(sizes), &all);
    taken.drive(store.out("word_taken"));
    Wired {
        store,
        status: synchronise(clk, &n("status"), line.out("status")),
    }
}

/// The code of a reason of [`reason::MAC`].
fn code(name: &str) -> u64 {
    let index = reason::MAC.iter().position(|r: &Reason| r.name == name);
    1 + index.expect("a reason of the table") as u64
}
