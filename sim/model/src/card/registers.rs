//! The registers of the model.

use super::ModelCard;
use super::counters::named;
use crate::classify::Mode;
use crate::tracker::Schedule;
use wiremeter_abi::record::TYPES;
use wiremeter_abi::register::{ABI_HASH, ABI_VERSION, Access, Block, MAGIC, MAP, Register, address};
use wiremeter_wire::tap::Time;

const NS_PER_S: u64 = 1_000_000_000;

fn find(offset: u32) -> Option<(&'static Block, &'static Register)> {
    MAP.iter().find_map(|block| {
        let register = block.registers.iter().find(|register| block.base + register.offset == offset)?;
        Some((block, register))
    })
}

impl ModelCard {
    /// The register at `offset`: what the model knows, else what the host wrote, else its reset
    /// value. A hole is zero.
    pub(super) fn read(&self, offset: u32) -> u32 {
        let Some((block, register)) = find(offset) else { return 0 };
        let known = match (block.name, block.instance) {
            ("id", _) => self.identity(register.name),
            ("clock", _) => latched(self.latched, register.name),
            (_, "ingress") => named(self.model.ingress_counters(), register.name),
            (_, "egress") => named(self.model.egress_counters(), register.name),
            ("dma", _) => self.ring_register(register.name),
            _ => self.tracker_register(register.name),
        };
        known.map_or_else(|| self.held.get(&offset).copied().unwrap_or(register.reset), |value| value as u32)
    }

    /// Writes the register at `offset`, with all that follows from it.
    pub(super) fn write(&mut self, offset: u32, value: u32) {
        let Some((block, register)) = find(offset) else { return };
        let value = (u64::from(value) & ((1 << register.width) - 1)) as u32;
        let before = self.read(offset);
        if register.access == Access::ReadWrite {
            self.held.insert(offset, value);
        }
        match (block.name, register.name) {
            ("clock", "latch") if value == 1 => self.latched = self.timeline.time_of(self.now),
            ("classify", "mode") => self.model.classifier.mode = [Mode::Vlan, Mode::Mpls, Mode::Dscp, Mode::Port][value as usize],
            ("classify", "entry") => {
                let label = self.read(const { address("classify", "", "entry_label") });
                let valid = value >> 16 == 1;
                self.model.classifier.set(label, valid.then_some(value as u16));
            }
            ("epoch", "enable") if before != value => self.enable_epochs(value == 1),
            ("dma", "enable") if before != value => self.enable_ring(value == 1),
            ("dma", "read") => self.ring.read = value,
            ("dma", "irq_status") if value == 1 => self.ring.irq_status = false,
            _ => {}
        }
    }

    fn enable_epochs(&mut self, enable: bool) {
        let low = self.read(const { address("epoch", "", "start_ns_low") });
        let high = self.read(const { address("epoch", "", "start_ns_high") });
        let tau_ns = self.read(const { address("epoch", "", "tau_ns") });
        self.walked += self.model.tracker.epochs.ended();
        if enable && tau_ns > 0 {
            self.model.tracker.epochs.start(Schedule {
                start_ns: u64::from(high) << 32 | u64::from(low),
                tau_ns,
                start_number: self.read(const { address("epoch", "", "start_number") }),
            });
        } else {
            self.model.tracker.epochs.stop();
        }
    }

    fn enable_ring(&mut self, enable: bool) {
        let low = self.read(const { address("dma", "", "base_low") });
        let high = self.read(const { address("dma", "", "base_high") });
        let size_log2 = self.read(const { address("dma", "", "size_log2") });
        if enable {
            self.ring.start(u64::from(high) << 32 | u64::from(low), size_log2);
        } else {
            self.ring.stop();
        }
    }

    fn identity(&self, name: &str) -> Option<u64> {
        let params = self.model.params();
        Some(match name {
            "magic" => MAGIC.into(),
            "abi_version" => ABI_VERSION.into(),
            "abi_hash" => ABI_HASH.into(),
            "blocks" => 1,
            "width" => params.width_bytes as u64 * 8,
            "channels" => params.channels.into(),
            "entries" => params.entries as u64,
            "horizon" => params.horizon(),
            "frame_clocks" => params.frame_clocks,
            "drop_window" => params.drop_window,
            "reuse_clocks" => params.reuse_clocks,
            "clock_hz" => {
                let (ns, clocks) = self.timeline.width.period_ns();
                (u128::from(NS_PER_S) * clocks / ns) as u64
            }
            // It has neither reflector nor prober.
            "reflect_clocks" | "sessions" | "reflect_sessions" => 0,
            _ => return None,
        })
    }

    fn ring_register(&self, name: &str) -> Option<u64> {
        if let Some(kind) = name.strip_prefix("lost_") {
            let of = TYPES.iter().position(|known| known.name() == kind)?;
            return Some(self.ring.lost[of].into());
        }
        let value = match name {
            "read" => self.ring.read,
            "written" => self.ring.written,
            "errors" => self.ring.errors,
            "irq_status" => self.ring.irq_status.into(),
            "idle" => 1,
            "offered" => self.ring.offered(),
            _ => return None,
        };
        Some(value.into())
    }

    /// Registers of the classifier and the queue tracker.
    fn tracker_register(&self, name: &str) -> Option<u64> {
        let tracker = &self.model.tracker;
        Some(match name {
            "unknown_ingress" => self.model.ingress_counters().unknown,
            "unknown_egress" => self.model.egress_counters().unknown,
            "status" => 1 | u64::from(tracker.epochs.running()) << 1,
            "number" => tracker.epochs.number().into(),
            "walked" => self.walked + tracker.epochs.ended(),
            "occupied" => tracker.occupied() as u64,
            "arrivals" => tracker.arrivals(),
            "departures" => tracker.departures(),
            "drops" => self.model.drops(),
            "refused_drops" => self.model.refused_drops(),
            _ => return None,
        })
    }
}

fn latched(time: Time, name: &str) -> Option<u64> {
    let seconds = time.ns / NS_PER_S;
    Some(match name {
        "now_seconds_high" => seconds >> 32,
        "now_seconds" => seconds,
        "now_ns" => time.ns % NS_PER_S,
        "now_fraction" => time.fraction.into(),
        _ => return None,
    })
}
