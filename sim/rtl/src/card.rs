//! The Verilated card as a [`Card`], or for what stands between it and a host.

mod run;

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use wiremeter_abi::register::address;
use wiremeter_driver::{Card, CardError, DmaMemory, Wake};
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

use crate::axi_lite::{Done, Master};
use crate::axi_write::Slave;
use crate::feed::{Feed, Traffic};
use crate::jump::{self, Setup};
use crate::memory::{HostMemory, Memory};
use crate::rules::Broken;
use crate::through::Source;
use crate::transmit::{Mac, Sent};
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
///
/// The card writes its records to `M`: memory of this process, which makes it a [`Card`], or
/// whatever a bus leads to.
pub struct RtlCard<M = Memory> {
    sim: Simulation,
    ingress: pins::Tap,
    egress: pins::Tap,
    single: pins::Single,
    registers: pins::Registers,
    writes: pins::Writes,
    transmit: pins::Transmit,
    through: pins::Through,
    timeline: Timeline,
    feed: Feed,
    master: Master,
    slave: Slave,
    mac: Mac,
    /// What passes through to the MAC.
    source: Source,
    memory: M,
    jumps: bool,
    running: bool,
    now: u64,
    leap: Option<run::Leap>,
    /// Clocks that leaps passed over, of which the rate limit has not heard.
    skipped: u64,
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
        RtlCard::with_memory(build, timeline, stimulus, Memory::default())
    }
}

impl<M: HostMemory> RtlCard<M> {
    /// As [`RtlCard::open`], with `memory` behind the card's write master.
    ///
    /// # Errors
    /// As [`RtlCard::open`].
    pub fn with_memory(build: &Build, timeline: Timeline, stimulus: Stimulus, memory: M) -> Result<RtlCard<M>, Error> {
        let sim = Simulation::open(build)?;
        let mut card = RtlCard {
            ingress: pins::Tap::find(&sim, "ingress")?,
            egress: pins::Tap::find(&sim, "egress")?,
            single: pins::Single::find(&sim)?,
            registers: pins::Registers::find(&sim)?,
            writes: pins::Writes::find(&sim)?,
            transmit: pins::Transmit::find(&sim)?,
            through: pins::Through::find(&sim)?,
            sim,
            timeline,
            feed: Feed::new(stimulus, timeline.width)?,
            master: Master::default(),
            slave: Slave::new(timeline.width.bytes()),
            mac: Mac::new(timeline.width.bytes()),
            source: Source::new(timeline.width.bytes()),
            memory,
            jumps: true,
            running: false,
            now: 0,
            leap: None,
            skipped: 0,
            still: false,
            quiet_since: 0,
            setup: None,
            look: 0,
            irq: false,
        };
        if card.ingress.lanes() != timeline.width.bytes() {
            return Err(Error::Width { width: timeline.width });
        }
        card.single.time(&mut card.sim, timeline.time_of(0));
        card.reset()?;
        Ok(card)
    }

    /// Resets the card. Time and traffic go on meanwhile; the card misses what comes until
    /// `epoch.status` says that it is ready again, and forgets what it was about to write.
    /// Where time stands still it is ready at once.
    ///
    /// # Errors
    /// When the simulation stops, or the card never gets ready.
    pub fn reset(&mut self) -> Result<(), Error> {
        self.master = Master::default();
        self.slave.forget();
        self.mac.forget();
        self.source.forget();
        (self.leap, self.skipped, self.still, self.setup, self.look) = (None, 0, false, None, 0);
        // What the card drives in its reset is nobody's business.
        self.single.reset(&mut self.sim, true);
        for _ in 0..RESET {
            self.drive();
            self.sim.step()?;
        }
        self.single.reset(&mut self.sim, false);
        self.irq = false;
        self.quiet_since = self.now + jump::READY;
        if self.running { Ok(()) } else { self.get_ready() }
    }

    /// Lets clock `clock` come next, if it is to come, and time run: what would have come before is
    /// lost. Only for a card that is [reset](RtlCard::reset) next, since it knows nothing of this.
    pub fn skip(&mut self, clock: u64) {
        self.running = true;
        self.now = self.now.max(clock);
        self.feed.skip(self.now);
    }

    fn get_ready(&mut self) -> Result<(), Error> {
        for _ in 0..READY {
            if self.read(const { address("epoch", "", "status") })? & 1 == 1 {
                self.quiet_since = 0;
                return Ok(());
            }
        }
        Err(Error::NotReady)
    }

    /// Lives through every clock from now on: the same results, later.
    pub fn without_jumps(mut self) -> RtlCard<M> {
        self.jumps = false;
        self
    }

    /// Makes the host's memory slow: from now on each of its signals is held back in `share`
    /// (0 … 1) of the clocks, by the random numbers of `seed`.
    pub fn with_slow_memory(mut self, seed: u64, share: f64) -> RtlCard<M> {
        self.slave.stall(seed, share);
        self
    }

    /// Makes the MAC slow: from now on it is not ready in `share` (0 … 1) of the clocks, by the
    /// random numbers of `seed`.
    pub fn with_slow_mac(mut self, seed: u64, share: f64) -> RtlCard<M> {
        self.mac.stall(seed, share);
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

    /// The clocks of the taps.
    pub fn timeline(&self) -> Timeline {
        self.timeline
    }

    /// What is behind the card's write master.
    pub fn memory(&mut self) -> &mut M {
        &mut self.memory
    }

    /// Whether the card interrupts, as of the last clock.
    pub fn irq(&self) -> bool {
        self.irq
    }

    /// Lets a frame come to the ingress tap: behind those that are still to come, not before
    /// clock `due`, and so late that the time of day has settled after a leap. The clock in
    /// which it comes.
    ///
    /// # Errors
    /// When the frame has no bytes.
    pub fn receive(&mut self, bytes: Arc<[u8]>, due: u64) -> Result<u64, Error> {
        let next = self.leap.map_or(self.now, |leap| leap.landing().unwrap_or(self.now));
        let clock = due.max(next + jump::GUARD).max(self.feed.free());
        let bad = false;
        self.feed.push(TapFrame { clock, bytes, bad })?;
        Ok(clock)
    }

    /// Frames that are to come to the ingress tap.
    pub fn waiting(&self) -> usize {
        self.feed.waiting()
    }

    /// Lets a frame come on the stream that passes through to the MAC, behind those that wait there.
    ///
    /// # Errors
    /// When the frame has no bytes.
    pub fn transmit(&mut self, bytes: Arc<[u8]>) -> Result<(), Error> {
        self.source.push(bytes, self.now)
    }

    /// Frames on that stream that the card has not taken whole. A reset loses them.
    pub fn transmitting(&self) -> usize {
        self.source.waiting()
    }

    /// Whether nothing is on its way: no traffic is to come, and what the card sent of it is out.
    pub fn is_quiet(&mut self) -> bool {
        self.feed.next().is_none() && self.source.waiting() == 0 && self.now > self.quiet_since + jump::GUARD
    }

    /// The frames that the card has sent since this was asked last.
    pub fn take_sent(&mut self) -> Vec<Sent> {
        self.mac.take()
    }

    /// Clocks that were simulated: those of the set-up too, those jumped over not.
    pub fn steps(&self) -> u64 {
        self.sim.clock()
    }

    /// Drives the inputs of the next clock.
    fn drive(&mut self) {
        if self.running {
            // While time stands still or runs ahead, nothing comes.
            let traffic = if self.still { Traffic::default() } else { self.feed.at(self.now) };
            if traffic != Traffic::default() {
                self.quiet_since = self.quiet_since.max(self.now);
            }
            self.single.time(&mut self.sim, self.timeline.time_of(self.now));
            self.ingress.drive(&mut self.sim, traffic.ingress.as_ref());
            self.egress.drive(&mut self.sim, traffic.egress.as_ref());
            self.single.drop(&mut self.sim, traffic.drop);
            self.now += u64::from(!self.still);
        }
        self.registers.drive(&mut self.sim, &self.master.drive());
        self.writes.drive(&mut self.sim, &self.slave.drive());
        self.transmit.drive(&mut self.sim, self.mac.drive());
        // Between frames it waits until time goes on.
        let passing = self.source.beat().filter(|_| !self.still);
        self.through.drive(&mut self.sim, passing.as_ref());
    }

    fn step(&mut self) -> Result<Option<Done>, Error> {
        let clock = self.now;
        self.drive();
        self.sim.step()?;
        let step = self.sim.clock() - 1;
        let broken = |port| move |rule: Broken| Error::Broken { port, step, rule };
        self.irq = self.single.irq(&self.sim);
        let beat = self.transmit.sample(&self.sim);
        if beat.is_some() {
            self.quiet_since = self.quiet_since.max(clock);
        }
        self.mac.see(beat, clock).map_err(broken("tx"))?;
        if !self.still && self.source.waiting() > 0 && self.through.sample(&self.sim) {
            self.source.taken();
        }
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

    /// Reads the register at `offset`, a byte offset in BAR0.
    ///
    /// # Errors
    /// When there is no such address, the card does not answer, or the simulation stops.
    pub fn read(&mut self, offset: u32) -> Result<u32, Error> {
        self.access(offset, |master| master.read(offset))
    }

    /// Writes the register at `offset`, a byte offset in BAR0.
    ///
    /// # Errors
    /// As [`RtlCard::read`].
    pub fn write(&mut self, offset: u32, value: u32) -> Result<(), Error> {
        let written = self.access(offset, |master| master.write(offset, value));
        self.setup = None;
        written.map(drop)
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
        self.write(offset, value).map_err(|error| CardError::Access {
            offset,
            source: error.into(),
        })
    }

    fn dma_alloc(&mut self, bytes: usize) -> Result<Box<dyn DmaMemory>, CardError> {
        Ok(Box::new(self.memory.allocate(bytes)))
    }

    fn wait(&mut self, timeout: Duration) -> Result<Wake, CardError> {
        let clocks = self.timeline.width.clocks(timeout.min(LONGEST).as_nanos() as u64);
        self.run_to_irq(clocks).map_err(|error| CardError::Wait { source: error.into() })
    }
}
