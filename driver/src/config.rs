//! What a measurement is told, and whether the card can do it.

use crate::Error;
use crate::device::Identity;
use std::collections::BTreeMap;
use std::fmt;

/// A measurement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// Where time comes from.
    pub time: TimeSource,
    /// The period of the card's clock in nanoseconds with 24 fractional bits
    /// ([`crate::clock::increment`]).
    pub increment: u32,
    /// What a frame's label is.
    pub mode: Mode,
    /// The channel of each label; any other label is channel 0, and counted.
    pub labels: BTreeMap<u32, u16>,
    /// Channels measured: 0 to this − 1.
    pub channels_used: u16,
    /// τ, the length of an epoch in nanoseconds, 1,000 to 1,000,000,000.
    pub tau_ns: u32,
    /// The age in nanoseconds, under 2³¹, at which a packet in the node is given up; 0: never.
    pub limit_ns: u32,
    /// The ring holds 2 to this power records, 1 to 24.
    pub ring_log2: u32,
}

/// Where the card's time comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeSource {
    /// The card's own clock, set to these PTP nanoseconds; None leaves it as it is.
    Own(Option<u64>),
    /// The shell's PTP clock.
    Outside,
}

/// What a frame's label is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// The outer VLAN id.
    Vlan = 0,
    /// The top MPLS label.
    Mpls = 1,
    /// The DSCP.
    Dscp = 2,
    /// The number of the port.
    Port = 3,
}

impl Mode {
    /// The largest label that there can be.
    pub const fn largest(self) -> u32 {
        match self {
            Mode::Vlan => 0xfff,
            Mode::Mpls | Mode::Port => 0xf_ffff,
            Mode::Dscp => 0x3f,
        }
    }
}

impl fmt::Display for Mode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Mode::Vlan => "vlan",
            Mode::Mpls => "mpls",
            Mode::Dscp => "dscp",
            Mode::Port => "port",
        })
    }
}

/// Slots of the classifier's table; a label's slot is its lower 12 bits.
pub(crate) const SLOTS: u32 = 4096;

impl Config {
    /// Whether `card` can do this measurement.
    ///
    /// # Errors
    /// The first thing that it cannot do.
    pub fn check(&self, card: &Identity) -> Result<(), Error> {
        if self.increment == 0 {
            return Err(Error::Increment);
        }
        if self.limit_ns >= 1 << 31 {
            return Err(Error::Limit { limit_ns: self.limit_ns });
        }
        if !(1..=24).contains(&self.ring_log2) {
            return Err(Error::RingSize { found: self.ring_log2 });
        }
        if self.channels_used == 0 || u32::from(self.channels_used) > card.channels {
            let (found, available) = (self.channels_used, card.channels);
            return Err(Error::Channels { found, available });
        }
        self.check_tau(card)?;
        self.check_labels()
    }

    fn check_tau(&self, card: &Identity) -> Result<(), Error> {
        let tau_ns = self.tau_ns;
        if !(1_000..=1_000_000_000).contains(&tau_ns) {
            return Err(Error::Tau { tau_ns });
        }
        let needed_ns = self.walk_ns(card);
        if u64::from(tau_ns) < needed_ns {
            let channels = self.channels_used;
            return Err(Error::TauTooShort {
                tau_ns,
                channels,
                needed_ns,
            });
        }
        Ok(())
    }

    /// The longest time in which the card hands over an epoch, in nanoseconds, rounded up: two
    /// records a channel, 512 bits each, through a bus as wide as a tap; and its pipeline. One
    /// clock a record passes between bursts, and the card makes none faster than in three.
    fn walk_ns(&self, card: &Identity) -> u64 {
        const PIPELINE_CLOCKS: u64 = 64;
        const FASTEST_RECORD: u64 = 3;
        let record = FASTEST_RECORD.max(u64::from(512 / card.width)) + 1;
        let clocks = u64::from(self.channels_used) * 2 * record + PIPELINE_CLOCKS;
        (clocks * u64::from(self.increment)).div_ceil(1 << 24)
    }

    fn check_labels(&self) -> Result<(), Error> {
        let (mode, used) = (self.mode, self.channels_used);
        let mut slots = BTreeMap::new();
        for (&label, &channel) in &self.labels {
            if label > mode.largest() {
                return Err(Error::Label { mode, label });
            }
            if channel >= used {
                return Err(Error::LabelChannel {
                    mode,
                    label,
                    channel,
                    used,
                });
            }
            if let Some(first) = slots.insert(label % SLOTS, label) {
                return Err(Error::LabelCollision {
                    mode,
                    first,
                    second: label,
                });
            }
        }
        Ok(())
    }
}
