//! Sets up the PHYs of a bus by its list of registers, and looks at their links from then on.

mod line;

use line::{FRAME_BITS, Frame};
use std::rc::Rc;
use wiremeter_cells::{pick, synchronise};
use wiremeter_rtl::{Component, Module, Sig};

/// Nanoseconds for which MDC is high and low at least: 802.3 asks for 160 each and 400 together
/// (22.2.2.13).
const HALF_NS: u64 = 200;
/// Milliseconds for which a PHY may be in its reset, and gives no answers (802.3, 22.2.4.1.1).
const RESET_MS: u64 = 500;
/// Milliseconds between two looks at links, at least.
const POLL_MS: u64 = 10;
/// Registers of clause 22: status, with bit 2 the link; the upper half of the identifier.
const STATUS: u64 = 1;
const LINK_BIT: u32 = 2;
const IDENTIFIER: u64 = 2;
/// Bits of a register's number, and of a PHY's.
const ADDRESS_BITS: u32 = 5;

/// A step of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// The register becomes this.
    Write {
        /// Its number.
        register: u8,
        /// What is written.
        value: u16,
    },
    /// The register's bits of the mask become those of the value; the others stay.
    Modify {
        /// Its number.
        register: u8,
        /// The bits.
        mask: u16,
        /// What they become; 0 outside the mask.
        value: u16,
    },
    /// Waits until the register's bits of the mask are those of the value.
    Expect {
        /// Its number.
        register: u8,
        /// The bits.
        mask: u16,
        /// What they are to be; 0 outside the mask.
        value: u16,
    },
}

/// What is to be done on a bus, and how quickly.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// The PHYs' addresses. None: there is one PHY, which is looked for at all.
    pub addresses: Vec<u8>,
    /// The list, the same for each PHY.
    pub steps: Vec<Step>,
    /// log2 of the clocks for which MDC is low, and high.
    pub half_log2: u32,
    /// log2 of the frames after which a PHY that has not answered, or not as it should, is given up.
    pub patience_log2: u32,
    /// log2 of the clocks between two looks at links.
    pub poll_log2: u32,
}

impl Setup {
    /// With the times of the standard at a clock of `hz`.
    pub fn new(hz: u32, addresses: Vec<u8>, steps: Vec<Step>) -> Setup {
        let log2 = |clocks: u64| clocks.next_power_of_two().ilog2();
        let hz = u64::from(hz);
        let half_log2 = log2((hz * HALF_NS).div_ceil(1_000_000_000));
        let frame = u64::from(FRAME_BITS) << (half_log2 + 1);
        Setup {
            addresses,
            steps,
            half_log2,
            patience_log2: log2((hz * RESET_MS).div_ceil(1000 * frame)),
            poll_log2: log2((hz * POLL_MS).div_ceil(1000)),
        }
    }
}

/// The block.
///
/// # Panics
/// If there is no step.
pub fn component(setup: &Setup) -> Rc<Component> {
    Module::build("mdio", |m| describe(m, setup))
}

fn describe(m: &Module, setup: &Setup) {
    let clk = m.clock("clk", "rst");
    let flag = |name: &str, init: u64| m.reg(clk, name, 1, init);
    // One is 1: a PHY is looked for; its list is gone through; all were, and links are polled.
    let (searching, listing, polling) = (flag("searching", 1), flag("listing", 0), flag("polling", 0));
    // In a step that reads and writes: it writes.
    let second = flag("second", 0);
    let phys = setup.addresses.len().max(1) as u64;
    let number = m.reg(clk, "number", phys.next_power_of_two().ilog2().max(1), 0);
    let at = m.reg(clk, "at", setup.steps.len().next_power_of_two().ilog2().max(1), 0);
    let step = Word::read(m, &setup.steps, at.q);

    let address = m.reg(clk, "address", ADDRESS_BITS, 0);
    let known: Vec<Sig<'_>> = setup.addresses.iter().map(|a| m.lit(u64::from(*a), ADDRESS_BITS)).collect();
    let writes = (listing.q & step.writes & (second.q | !step.reads)).named("writes");
    let (begins, before) = (m.wire(clk, "begins", 1), m.wire(clk, "was_read", 16));
    let frame = Frame {
        begins: begins.q,
        writes,
        phy: if known.is_empty() { address.q } else { pick(number.q, &known) },
        register: searching.q.mux(IDENTIFIER, polling.q.mux(STATUS, step.register)),
        data: (before.q & !step.mask) | step.value,
    };
    let pin = synchronise(clk, "mdio", m.input_async("mdio_in", 1));
    let line = line::line(m, clk, setup.half_log2, &frame, pin);
    before.drive(line.data);
    m.output("mdc", line.clock);
    m.output("mdio_out", line.out);
    m.output("mdio_enable", line.enable);

    // What became of the frame, two clocks after its end.
    let matched = ((line.data ^ step.value) & step.mask).is_zero().delay("matched");
    let answered = line.answered.delay("answered");
    let over = line.ends.delay_reset("over", 0);
    let read = (over & !writes).named("read_over");
    let found = (read & searching.q & answered).named("found");
    let polled = (read & polling.q).named("polled");
    let goes_on = read & listing.q & step.writes & answered;
    let step_over = (over & listing.q & (writes | (answered & matched & !step.writes))).named("step_over");
    let again = (read & !found & !polled & !goes_on & !step_over).named("again");

    let tries = m.reg(clk, "tries", setup.patience_log2, 0);
    let gives_up = (again & tries.q.all()).named("gives_up");
    tries.next_if(over, tries.q.wrapping_add(1) & again.repeat(setup.patience_log2));
    let phy_over = (gives_up | (step_over & step.last)).named("phy_over");
    let is_last = number.q.eq(phys - 1);
    number.next_if(phy_over | polled, is_last.mux(0, number.q.wrapping_add(1)));
    address.next_if(searching.q & again, address.q.wrapping_add(1));
    at.next_if(phy_over | step_over, phy_over.mux(0, at.q.wrapping_add(1)));
    second.next_if(over, goes_on);
    searching.next((searching.q & !found & !gives_up) | (phy_over & !is_last));
    listing.next((listing.q & !phy_over) | found);
    polling.next(polling.q | (phy_over & is_last));

    // The step's word is there two clocks after the number it is read by.
    let waited = over.delay_reset("over_before", 0).delay_reset("waited", 0);
    let started = flag("started", 0);
    started.next(m.lit(1, 1));
    let pause = m.reg(clk, "pause", setup.poll_log2, 0);
    pause.next_if(polling.q & !line.busy, pause.q.wrapping_add(1));
    begins.drive(!started.q | polling.q.mux(pause.q.all(), waited));

    m.output("done", polling.q);
    let mark = |name: &str, when: Sig<'_>, value: Sig<'_>| {
        let bits = (0..phys).rev().map(|n| {
            let bit = flag(&format!("{name}{n}"), 0);
            bit.next_if(when & number.q.eq(n), value);
            bit.q
        });
        m.output(name, Sig::cat_all(&bits.collect::<Vec<_>>()));
    };
    mark("absent", gives_up & searching.q, m.lit(1, 1));
    mark("refused", gives_up & listing.q, m.lit(1, 1));
    mark("link", polled, answered & line.data.bit(LINK_BIT));
}

/// A step, as the hardware reads it.
struct Word<'m> {
    value: Sig<'m>,
    mask: Sig<'m>,
    register: Sig<'m>,
    reads: Sig<'m>,
    writes: Sig<'m>,
    last: Sig<'m>,
}

impl<'m> Word<'m> {
    fn read(m: &'m Module, steps: &[Step], at: Sig<'m>) -> Word<'m> {
        let mut words: Vec<u64> = steps.iter().map(|step| step.word()).collect();
        *words.last_mut().expect("there is a step") |= 1 << LAST;
        let words: Vec<Sig<'m>> = words.into_iter().map(|word| m.lit(word, STEP_BITS)).collect();
        let word = pick(at, &words).delay("step");
        Word {
            value: word.slice(VALUE, 16),
            mask: word.slice(MASK, 16),
            register: word.slice(REGISTER, ADDRESS_BITS),
            reads: word.bit(READS),
            writes: word.bit(WRITES),
            last: word.bit(LAST),
        }
    }
}

/// Lowest bits of a word's fields.
const VALUE: u32 = 0;
const MASK: u32 = 16;
const REGISTER: u32 = 32;
const READS: u32 = REGISTER + ADDRESS_BITS;
const WRITES: u32 = READS + 1;
const LAST: u32 = WRITES + 1;
const STEP_BITS: u32 = LAST + 1;

impl Step {
    fn word(self) -> u64 {
        let (register, mask, value, reads, writes) = match self {
            Step::Write { register, value } => (register, 0xffff, value, 0, 1),
            Step::Modify { register, mask, value } => (register, mask, value, 1, 1),
            Step::Expect { register, mask, value } => (register, mask, value, 1, 0),
        };
        u64::from(value) << VALUE | u64::from(mask) << MASK | u64::from(register) << REGISTER | reads << READS | writes << WRITES
    }
}
