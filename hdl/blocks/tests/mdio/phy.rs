//! A PHY at the two pins of clause 22, written from IEEE 802.3: 22.2.4.5 (frames), 22.2.2.13 and
//! 22.3.4 (timing). It reads the line by itself, bit by bit at MDC's rising edges, and says what
//! breaks the rules.

use std::collections::VecDeque;

/// Nanoseconds of a clock of the bench: 125 MHz.
const CLOCK_NS: u64 = 8;
const MDC_PERIOD_NS: u64 = 400;
const MDC_HALF_NS: u64 = 160;
/// Around MDC's rising edge, of what the station says.
const SETUP_NS: u64 = 10;
const HOLD_NS: u64 = 10;
/// Ones before a frame.
const PREAMBLE: u32 = 32;

/// What is behind the pins.
pub trait Registers {
    /// The register's value; none while the PHY gives no answers.
    fn read(&mut self, register: usize) -> Option<u16>;
    /// It becomes this.
    fn write(&mut self, register: usize, value: u16);
}

/// Registers that keep what is written.
impl Registers for [u16; 32] {
    fn read(&mut self, register: usize) -> Option<u16> {
        Some(self[register])
    }

    fn write(&mut self, register: usize, value: u16) {
        self[register] = value;
    }
}

/// A frame as the PHYs of a bus see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seen {
    Read { phy: u32, register: u32 },
    Write { phy: u32, register: u32, value: u16 },
}

/// Where in a frame the line is.
#[derive(Clone, Copy, Debug)]
enum At {
    /// So many ones.
    Idle(u32),
    /// So many bits behind the preamble, and these.
    Frame(u32, u32),
}

/// A bus with its PHYs and its pull-up, in steps of a clock.
pub struct Bus {
    pub phys: Vec<(u32, Box<dyn Registers>)>,
    /// Clocks from MDC's rising edge to what a PHY says: 300 ns at most.
    pub delay: u64,
    /// All frames so far.
    pub seen: Vec<Seen>,
    /// What the station said at each rising edge; none where it left the line alone.
    pub said: Vec<Option<bool>>,
    /// The clocks of all rising edges.
    pub rises: Vec<u64>,
    now: u64,
    before: (bool, bool, bool),
    fell: Option<u64>,
    changed: u64,
    at: At,
    /// What the PHYs say, and from when on.
    says: Option<bool>,
    will_say: VecDeque<(u64, Option<bool>)>,
}

impl Bus {
    pub fn new(phys: Vec<(u32, Box<dyn Registers>)>, delay: u64) -> Bus {
        assert!(delay * CLOCK_NS <= 300, "the standard's limit");
        Bus {
            phys,
            delay,
            seen: Vec::new(),
            said: Vec::new(),
            rises: Vec::new(),
            now: 1000,
            before: (false, true, false),
            fell: None,
            changed: 0,
            at: At::Idle(0),
            says: None,
            will_say: VecDeque::new(),
        }
    }

    /// A clock with these levels of the station's pins; gives the line's.
    pub fn step(&mut self, mdc: bool, out: bool, enable: bool) -> bool {
        self.now += 1;
        while self.will_say.front().is_some_and(|(when, _)| *when <= self.now) {
            self.says = self.will_say.pop_front().and_then(|(_, says)| says);
        }
        assert!(!(enable && self.says.is_some()), "both ends drive the line");
        let (mdc_before, out_before, enable_before) = self.before;
        if enable != enable_before || (enable && out != out_before) {
            let since = self.rises.last().map_or(u64::MAX, |rise| (self.now - rise) * CLOCK_NS);
            assert!(since >= HOLD_NS, "the data changes {since} ns after MDC's edge");
            self.changed = self.now;
        }
        let line = if enable { out } else { self.says.unwrap_or(true) };
        if mdc && !mdc_before {
            self.rise(enable.then_some(out), line);
        } else if !mdc && mdc_before {
            let high = (self.now - self.rises[self.rises.len() - 1]) * CLOCK_NS;
            assert!(high >= MDC_HALF_NS, "MDC was high for {high} ns");
            self.fell = Some(self.now);
        }
        self.before = (mdc, out, enable);
        line
    }

    fn rise(&mut self, said: Option<bool>, line: bool) {
        let low = self.fell.map_or(u64::MAX, |fell| (self.now - fell) * CLOCK_NS);
        assert!(low >= MDC_HALF_NS, "MDC was low for {low} ns");
        let period = self.rises.last().map_or(u64::MAX, |rise| (self.now - rise) * CLOCK_NS);
        assert!(period >= MDC_PERIOD_NS, "a period of MDC of {period} ns");
        if said.is_some() {
            let steady = (self.now - self.changed) * CLOCK_NS;
            assert!(steady >= SETUP_NS, "the data is steady {steady} ns before MDC's edge");
        }
        self.rises.push(self.now);
        self.said.push(said);
        self.at = match self.at {
            At::Idle(ones) if line => At::Idle(ones + 1),
            At::Idle(ones) => {
                assert!(ones >= PREAMBLE, "a frame after {ones} ones");
                At::Frame(1, 0)
            }
            At::Frame(count, bits) => self.bit(count + 1, bits << 1 | u32::from(line)),
        };
    }

    /// `count` bits behind the preamble were `bits`.
    fn bit(&mut self, count: u32, bits: u32) -> At {
        let field = |from_top: u32, width: u32| bits >> (count - from_top - width) & ((1 << width) - 1);
        if count == 2 {
            assert_eq!(bits, 0b01, "a start of clause 22");
        }
        if count < 14 {
            return At::Frame(count, bits);
        }
        let (operation, phy, register) = (field(2, 2), field(4, 5), field(9, 5));
        assert!(operation == 0b10 || operation == 0b01, "an operation");
        let reads = operation == 0b10;
        if reads && count == 15 {
            // The line is free at the first bit of the turn; at the second the PHY holds it at 0.
            assert_eq!(self.said.last(), Some(&None), "the station leaves the line alone");
            self.seen.push(Seen::Read { phy, register });
            let mine = self.phys.iter_mut().find(|(address, _)| *address == phy);
            if let Some(value) = mine.and_then(|(_, registers)| registers.read(register as usize)) {
                self.answer(value);
            }
        }
        if !reads && count == 16 {
            assert_eq!(field(14, 2), 0b10, "the turn of a write");
        }
        if count < 32 {
            return At::Frame(count, bits);
        }
        if !reads {
            let value = field(16, 16) as u16;
            self.seen.push(Seen::Write { phy, register, value });
            if let Some((_, registers)) = self.phys.iter_mut().find(|(address, _)| *address == phy) {
                registers.write(register as usize, value);
            }
        }
        At::Idle(0)
    }

    /// From this rising edge on: a zero, the value, and nothing, a bit a period.
    fn answer(&mut self, value: u16) {
        let period = self.rises[self.rises.len() - 1] - self.rises[self.rises.len() - 2];
        let bits = (0..16).rev().map(|bit| Some(value >> bit & 1 == 1));
        let says = std::iter::once(Some(false)).chain(bits).chain([None]);
        for (n, says) in says.enumerate() {
            self.will_say.push_back((self.now + n as u64 * period + self.delay, says));
        }
    }
}
