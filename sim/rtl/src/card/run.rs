//! How the card's time goes on: clock by clock, and by leaps over what is empty.

use wiremeter_abi::register::address;
use wiremeter_driver::Wake;

use super::RtlCard;
use crate::Error;
use crate::jump::{self, Contents, Setup};
use crate::memory::HostMemory;

/// Clocks that surely pass between two writes of a register, with the writes.
const TOKEN: u64 = 64;

/// A leap that is under way. Time stands still but in its strides.
#[derive(Clone, Copy)]
pub(super) enum Leap {
    /// The card takes in what happened, before a leap over boundaries.
    Settling { left: u64, landing: u64 },
    /// Time runs ahead, `stride` clocks at each clock.
    Striding { landing: u64, stride: u64, tell: u64 },
    /// The card tells the epoch that ended.
    Telling { left: u64 },
}

impl Leap {
    /// The clock to which it leads, if time moves on in it.
    pub(super) fn landing(self) -> Option<u64> {
        match self {
            Leap::Settling { landing, .. } | Leap::Striding { landing, .. } => Some(landing),
            Leap::Telling { .. } => None,
        }
    }
}

/// When somebody looks at the card, or writes to it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Seen {
    /// At any clock: what a card without leaps would have told by then must be told.
    Always,
    /// When it interrupts, or its time is over, but not during a leap.
    AtIrq,
}

impl<M: HostMemory> RtlCard<M> {
    /// Lets time go on to clock `until` of the timeline, whether the card interrupts or not,
    /// but lives through no more than about `steps` clocks: then it comes back earlier, and
    /// goes on at the next call.
    ///
    /// # Errors
    /// When the card breaks a rule of AXI, or the simulation stops.
    pub fn advance(&mut self, until: u64, steps: u64) -> Result<(), Error> {
        self.running = true;
        let last = self.sim.clock().saturating_add(steps);
        while self.sim.clock() < last && (self.leap.is_some() || self.now < until) {
            self.go_on(until, Seen::Always)?;
        }
        Ok(())
    }

    pub(super) fn run_to_irq(&mut self, clocks: u64) -> Result<Wake, Error> {
        self.running = true;
        let end = self.now.saturating_add(clocks);
        while self.leap.is_some() || !self.irq && self.now < end {
            self.go_on(end, Seen::AtIrq)?;
        }
        Ok(if self.irq { Wake::Interrupt } else { Wake::Timeout })
    }

    /// Goes on by a clock, or with a leap.
    fn go_on(&mut self, end: u64, seen: Seen) -> Result<(), Error> {
        if let Some(leap) = self.leap {
            return self.leap_on(leap, seen);
        }
        let landing = match self.source.waiting() {
            0 => self.feed.next().map_or(end, |next| next.min(end)),
            _ => self.now,
        };
        let leap = match self.jumps && landing > self.now {
            true => self.leap_towards(landing, seen)?,
            false => None,
        };
        self.set(leap);
        if leap.is_none() {
            self.step()?;
        }
        Ok(())
    }

    fn set(&mut self, leap: Option<Leap>) {
        self.leap = leap;
        self.still = leap.is_some();
    }

    /// A leap towards `landing`, before which nothing comes, if that can be and may be worth it.
    fn leap_towards(&mut self, landing: u64, seen: Seen) -> Result<Option<Leap>, Error> {
        let setup = match self.setup {
            Some(setup) => setup,
            None => self.read_setup()?,
        };
        if setup.source != 1 {
            return Ok(None);
        }
        let landing = setup.bound(self.timeline.width, self.now, landing);
        let replied = self.now > self.quiet_since + jump::GUARD;
        let far = replied && landing - self.now > jump::GAP && setup.passes_boundary(self.timeline, self.now, landing);
        let told = seen == Seen::AtIrq || setup.has_told(self.timeline, self.now, self.quiet_since);
        if far && told && self.now >= self.look {
            let (left, landing) = (setup.settle(), landing - jump::GUARD);
            return Ok(Some(Leap::Settling { left, landing }));
        }
        let to = setup.within(self.timeline, self.now, self.quiet_since, landing);
        let stride = setup.stride(self.timeline.width);
        Ok(to.map(|landing| Leap::Striding { landing, stride, tell: 0 }))
    }

    fn leap_on(&mut self, leap: Leap, seen: Seen) -> Result<(), Error> {
        // A register that was written meanwhile may have changed what the leap relied on.
        let same = self.setup.is_some();
        let next = match leap {
            Leap::Settling { left: 0, landing } => return self.leap_if_empty(landing, seen),
            Leap::Settling { left, landing } => Leap::Settling { left: left - 1, landing },
            Leap::Striding { landing, stride, .. } if same && self.now < landing => {
                let next = landing.min(self.now + stride);
                self.skipped += next - self.now;
                self.now = next;
                leap
            }
            Leap::Striding { tell, .. } => {
                self.refill()?;
                Leap::Telling { left: tell }
            }
            Leap::Telling { left: 0 } => {
                self.set(None);
                return Ok(());
            }
            Leap::Telling { left } => Leap::Telling { left: left - 1 },
        };
        self.set(Some(next));
        self.step().map(drop)
    }

    fn leap_if_empty(&mut self, landing: u64, seen: Seen) -> Result<(), Error> {
        let contents = Contents {
            occupied: self.read(const { address("epoch", "", "occupied") })?,
            walking: self.read(const { address("epoch", "", "walking") })?,
            idle: self.read(const { address("dma", "", "idle") })?,
        };
        let empty = contents.is_empty() && self.slave.idle() && !(seen == Seen::AtIrq && self.irq);
        if let Some(setup) = self.setup.filter(|_| empty) {
            let (stride, tell) = (setup.stride(self.timeline.width), setup.settle());
            self.set(Some(Leap::Striding { landing, stride, tell }));
            return Ok(());
        }
        if let Some(setup) = self.setup {
            // Only an event can empty it, or the end of a walk: not worth looking often.
            self.look = self.now + 4 * setup.settle();
        }
        self.set(None);
        self.step().map(drop)
    }

    /// Gives the reflector's rate limit the tokens of the clocks that were skipped; time stands
    /// still meanwhile. A token comes when the clocks since the last one are as many as the
    /// register says, so a lower number there lets one come.
    fn refill(&mut self) -> Result<(), Error> {
        const RATE: u32 = address("reflect", "", "rate_clocks");
        let Some(setup) = self.setup else { return Ok(()) };
        let (rate, burst) = (u64::from(setup.rate_clocks), u64::from(setup.burst));
        let tokens = self.skipped.checked_div(rate).unwrap_or(0);
        self.skipped = self.skipped.checked_rem(rate).unwrap_or(0);
        match tokens {
            0 => {}
            // As many as there is room for: one a clock.
            _ if tokens >= burst => {
                self.write(RATE, 1)?;
                self.live(burst)?;
                self.write(RATE, setup.rate_clocks)?;
            }
            _ if rate <= TOKEN => self.live(tokens * rate)?,
            _ => {
                for _ in 0..tokens {
                    self.live(TOKEN)?;
                    self.write(RATE, TOKEN as u32)?;
                    self.write(RATE, setup.rate_clocks)?;
                }
            }
        }
        self.setup = Some(setup);
        Ok(())
    }

    fn live(&mut self, clocks: u64) -> Result<(), Error> {
        (0..clocks).try_for_each(|_| self.step().map(drop))
    }

    /// Reads what decides about leaps; time stands still meanwhile.
    fn read_setup(&mut self) -> Result<Setup, Error> {
        self.still = true;
        let start_low = self.read(const { address("epoch", "", "start_ns_low") })?;
        let start_high = self.read(const { address("epoch", "", "start_ns_high") })?;
        let setup = Setup {
            source: self.read(const { address("clock", "", "source") })?,
            horizon: self.read(const { address("id", "", "horizon") })?,
            drop_window: self.read(const { address("id", "", "drop_window") })?,
            enable: self.read(const { address("epoch", "", "enable") })?,
            tau_ns: self.read(const { address("epoch", "", "tau_ns") })?,
            start_ns: u64::from(start_high) << 32 | u64::from(start_low),
            channels_used: self.read(const { address("epoch", "", "channels_used") })?,
            rate_clocks: self.read(const { address("reflect", "", "rate_clocks") })?,
            burst: self.read(const { address("reflect", "", "burst") })?,
            probing: self.read(const { address("probe", "", "enable") })?,
        };
        self.still = false;
        self.setup = Some(setup);
        Ok(setup)
    }
}
