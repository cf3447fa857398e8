//! The Verilated card as a [`Card`].

use std::path::Path;
use std::time::Duration;

use wiremeter_abi::register::address;
use wiremeter_driver::{Card, CardError, DmaMemory, Source, Wake};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use crate::axi_lite::{Done, Master};
use crate::axi_write::Slave;
use crate::feed::{Feed, Traffic};
use crate::jump::{self, Contents, Setup};
use crate::memory::Memory;
use crate::rules::Broken;
use crate::{Build, Error, Simulation, pins};

/// Clocks for which the reset is held.
const RESET: u64 = 16;
/// Clocks in which a register answers, generously.
const ANSWER: u64 = 4096;
/// Reads of its status in which the card gets ready after a reset, generously.
const READY: u32 = 1 << 14;
/// Longest wait at once, so that times stay within their 64 bits.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// A simulated card on its own timeline.
///
/// Until it is first waited for, time stands at clock 0 of the timeline: the host sets the
/// card up, the ports are idle. From then on every clock advances time, those of register
/// accesses too, and the stimulus comes in its clocks. While the card is empty, waiting
/// jumps over clocks in which nothing comes.
pub struct RtlCard {
    sim: Simulation,
    ingress: pins::Tap,
    egress: pins::Tap,
    single: pins::Single,
    registers: pins::Registers,
    writes: pins::Writes,
    timeline: Timeline,
    feed: Feed,
    master: Master,
    slave: Slave,
    memory: Memory,
    jumps: bool,
    running: bool,
    now: u64,
    still: bool,
    quiet_since: u64,
    setup: Option<Setup>,
    look: u64,
    irq: bool,
}

impl Build {
    /// The card of this width, as committed in `hdl/verilog`.
    pub fn card(width: Width) -> Build {
        let name = match width {
            Width::W64 => "card_64",
            Width::W512 => "card_512",
        };
        Build::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../hdl/verilog").join(name))
    }
}

impl RtlCard {
    /// Builds the card, if this was not done before, resets it and lets it get ready.
    ///
    /// # Errors
    /// When the simulation cannot be built or has no card's ports of the timeline's width,
    /// when the stimulus cannot be on them, or when the card never gets ready.
    pub fn open(build: &Build, timeline: Timeline, stimulus: Stimulus) -> Result<RtlCard, Error> {
        let sim = Simulation::open(build)?;
        let mut card = RtlCard {
            ingress: pins::Tap::find(&sim, "ingress")?,
            egress: pins::Tap::find(&sim, "egress")?,
            single: pins::Single::find(&sim)?,
            registers: pins::Registers::find(&sim)?,
            writes: pins::Writes::find(&sim)?,
            sim,
            timeline,
            feed: Feed::new(stimulus, timeline.width)?,
            master: Master::default(),
            slave: Slave::new(timeline.width.bytes()),
            memory: Memory::default(),
            jumps: true,
            running: false,
            now: 0,
            still: false,
            quiet_since: 0,
            setup: None,
            look: 0,
            irq: false,
        };
        if card.ingress.lanes() != timeline.width.bytes() {
            return Err(Error::Width { width: timeline.width });
        }
        card.reset()?;
        Ok(card)
    }

    // What the card drives before its reset is nobody's business.
    fn reset(&mut self) -> Result<(), Error> {
        self.single.reset(&mut self.sim, true);
        self.single.time(&mut self.sim, self.timeline.time_of(0));
        for _ in 0..RESET {
            self.sim.step()?;
        }
        self.single.reset(&mut self.sim, false);
        for _ in 0..READY {
            if self.read(const { address("epoch", "", "status") })? & 1 == 1 {
                return Ok(());
            }
        }
        Err(Error::NotReady)
    }

    /// Lives through every clock from now on: the same results, later.
    pub fn without_jumps(mut self) -> RtlCard {
        self.jumps = false;
        self
    }

    /// Makes the host's memory slow: from now on each of its signals is held back in `share`
    /// (0 … 1) of the clocks, by the random numbers of `seed`.
    pub fn with_slow_memory(mut self, seed: u64, share: f64) -> RtlCard {
        self.slave.stall(seed, share);
        self
    }

    /// Begins to write waves to an FST file.
    ///
    /// # Errors
    /// When the build has no waves or the file cannot be made.
    pub fn trace(&mut self, path: &Path) -> Result<(), Error> {
        self.sim.trace(path)
    }

    /// The clock of the timeline that comes next.
    pub fn clock(&self) -> u64 {
        self.now
    }

    /// Clocks that were simulated: those of the set-up too, those jumped over not.
    pub fn steps(&self) -> u64 {
        self.sim.clock()
    }

    fn step(&mut self) -> Result<Option<Done>, Error> {
        if self.running {
            // While time stands still or runs ahead, nothing comes.
            let traffic = if self.still { Traffic::default() } else { self.feed.at(self.now) };
            if traffic != Traffic::default() {
                self.quiet_since = self.now;
            }
            self.single.time(&mut self.sim, self.timeline.time_of(self.now));
            self.ingress.drive(&mut self.sim, traffic.ingress.as_ref());
            self.egress.drive(&mut self.sim, traffic.egress.as_ref());
            self.single.drop(&mut self.sim, traffic.drop);
            self.now += u64::from(!self.still);
        }
        self.registers.drive(&mut self.sim, &self.master.drive());
        self.writes.drive(&mut self.sim, &self.slave.drive());
        self.sim.step()?;
        let step = self.sim.clock() - 1;
        let broken = |port| move |rule: Broken| Error::Broken { port, step, rule };
        self.irq = self.single.irq(&self.sim);
        let write = self.writes.sample(&self.sim);
        self.slave.see(&write, &mut self.memory).map_err(broken("m_axi"))?;
        self.master.see(self.registers.sample(&self.sim)).map_err(broken("s_axil"))
    }

    fn access(&mut self, offset: u32, begin: impl FnOnce(&mut Master)) -> Result<u32, Error> {
        if !self.registers.reach(offset) {
            return Err(Error::Address);
        }
        begin(&mut self.master);
        for _ in 0..ANSWER {
            match self.step()? {
                Some(Done { data, response: 0 }) => return Ok(data),
                Some(Done { response, .. }) => return Err(Error::Response { response }),
                None => {}
            }
        }
        Err(Error::NoAnswer { steps: ANSWER })
    }

    fn read(&mut self, offset: u32) -> Result<u32, Error> {
        self.access(offset, |master| master.read(offset))
    }

    fn run(&mut self, clocks: u64) -> Result<Wake, Error> {
        self.running = true;
        let end = self.now.saturating_add(clocks);
        while !self.irq && self.now < end {
            let landing = self.feed.next().map_or(end, |next| next.min(end));
            if !self.jumps || landing <= self.now || !self.leap(landing)? {
                self.step()?;
            }
        }
        Ok(if self.irq { Wake::Interrupt } else { Wake::Timeout })
    }

    /// Lets time run ahead towards `landing`, before which nothing comes, if that can be
    /// and is worth it.
    fn leap(&mut self, landing: u64) -> Result<bool, Error> {
        let setup = match self.setup {
            Some(setup) => setup,
            None => self.read_setup()?,
        };
        if setup.source != 1 {
            return Ok(false);
        }
        let far = landing - self.now > jump::GAP && setup.passes_boundary(self.timeline, self.now, landing);
        if far && self.now >= self.look {
            return self.leap_if_empty(&setup, landing);
        }
        let Some(to) = setup.within(self.timeline, self.now, self.quiet_since, landing) else {
            return Ok(false);
        };
        self.still = true;
        self.stride(&setup, to)?;
        self.still = false;
        Ok(true)
    }

    fn leap_if_empty(&mut self, setup: &Setup, landing: u64) -> Result<bool, Error> {
        self.still = true;
        self.stand(setup.settle())?;
        let contents = Contents {
            occupied: self.read(const { address("epoch", "", "occupied") })?,
            walking: self.read(const { address("epoch", "", "walking") })?,
            idle: self.read(const { address("dma", "", "idle") })?,
        };
        let empty = contents.is_empty() && self.slave.idle() && !self.irq;
        if empty {
            self.stride(setup, landing)?;
            self.stand(setup.settle())?;
        } else {
            // Only an event can empty it, or the end of a walk: not worth looking often.
            self.look = self.now + 4 * setup.settle();
        }
        self.still = false;
        Ok(empty)
    }

    fn stride(&mut self, setup: &Setup, landing: u64) -> Result<(), Error> {
        let stride = setup.stride(self.timeline.width);
        while self.now < landing {
            self.now = landing.min(self.now + stride);
            self.step()?;
        }
        Ok(())
    }

    fn stand(&mut self, clocks: u64) -> Result<(), Error> {
        for _ in 0..clocks {
            self.step()?;
        }
        Ok(())
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
        };
        self.still = false;
        self.setup = Some(setup);
        Ok(setup)
    }
}

impl Card for RtlCard {
    fn read32(&mut self, offset: u32) -> Result<u32, CardError> {
        self.read(offset).map_err(|error| CardError::Access {
            offset,
            source: error.into(),
        })
    }

    fn write32(&mut self, offset: u32, value: u32) -> Result<(), CardError> {
        let written = self.access(offset, |master| master.write(offset, value));
        self.setup = None;
        written.map(drop).map_err(|error| CardError::Access {
            offset,
            source: error.into(),
        })
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        Ok(Box::new(self.memory.allocate(bytes)))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let clocks = self.timeline.width.clocks(timeout.min(LONGEST).as_nanos() as u64);
        self.run(clocks).map_err(|error| CardError::Wait {
            source: Source::from(error),
        })
    }
}
