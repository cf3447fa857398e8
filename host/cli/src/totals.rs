//! What the card counted over the whole run, whether it was measured or not.

use serde::{Serialize, Serializer};
use wiremeter_abi::reason::{self, L3, L4};
use wiremeter_abi::record::TYPES;

use crate::labels::Labels;
use crate::load::Capture;

/// The totals of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Totals {
    /// Periods of the run.
    pub periods: Periods,
    /// Frames in the captures, if the traffic came from captures.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub captured: Option<Captured>,
    /// What the taps saw.
    pub frames: Sides,
    /// Events by kind; `vlan` and `mpls` are those with a whole tag or label.
    pub parsed: Sides,
    /// Events whose parsing stopped early, by reason.
    pub reasons: Sides,
    /// The classifier's side.
    pub labels: LabelTotals,
    /// What reached the lists.
    pub lists: Counts,
    /// Records of the ring.
    pub records: Records,
    /// What the reflector answered, and what not by reason, if it did anything.
    #[serde(skip_serializing_if = "Counts::is_zero")]
    pub reflected: Counts,
}

/// Periods with and without packets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Periods {
    /// Periods in which a channel was active: those printed.
    pub active: u64,
    /// Periods in which none was.
    pub idle: u64,
}

/// Frames as the captures have them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Captured {
    /// Frames of the ingress capture.
    pub ingress: u64,
    /// Of these, frames that had to wait for the end of the one before at the tap.
    pub ingress_queued: u64,
    /// Frames of the egress capture, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress: Option<u64>,
    /// Of these, frames that had to wait at the tap.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub egress_queued: Option<u64>,
    /// Frames that the capture's snapshot length cut; the rest of them is taken as zeros.
    pub cut: u64,
    /// Frames without a byte, which were left out.
    pub empty: u64,
}

impl Captured {
    /// Counts of the ingress capture, of which `queued` frames waited at the tap.
    pub fn new(capture: &Capture, queued: u64) -> Self {
        let ingress = capture.frames.len() as u64;
        Self {
            ingress,
            ingress_queued: queued,
            ..Self::default()
        }
        .with(capture)
    }

    /// The same with an egress capture.
    pub fn with_egress(self, capture: &Capture, queued: u64) -> Self {
        let egress = capture.frames.len() as u64;
        Self {
            egress: Some(egress),
            egress_queued: Some(queued),
            ..self
        }
        .with(capture)
    }

    fn with(self, capture: &Capture) -> Self {
        let cut = capture.frames.iter().filter(|frame| frame.cut > 0).count() as u64;
        Self {
            cut: self.cut + cut,
            empty: self.empty + capture.empty,
            ..self
        }
    }
}

/// A set of counts for each tap.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sides {
    /// Where frames enter the node.
    pub ingress: Counts,
    /// Where they leave it.
    pub egress: Counts,
}

/// Labels and channels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LabelTotals {
    /// Labels with a channel of their own.
    pub channels: u64,
    /// Labels for which the card had no channel or no slot left; their packets are in channel 0.
    pub refused: u64,
    /// Ingress events in channel 0.
    pub unknown_ingress: u64,
    /// Egress events in channel 0.
    pub unknown_egress: u64,
}

/// Records written and lost.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Records {
    /// Records written into the ring.
    pub written: u64,
    /// Records for which the ring had no room, by type.
    pub lost: Counts,
    /// Records written that did not come, as datagrams may not.
    #[serde(skip_serializing_if = "is_none")]
    pub missing: u64,
}

fn is_none(count: &u64) -> bool {
    *count == 0
}

/// The count of records that did not come, which only the driver has.
pub const MISSING: &str = "records.missing";

/// Counts by name, in an order that means something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts(pub Vec<(&'static str, u64)>);

impl Counts {
    /// The sum of all.
    pub fn sum(&self) -> u64 {
        self.0.iter().map(|(_, count)| count).sum()
    }

    /// Whether nothing was counted.
    pub fn is_zero(&self) -> bool {
        self.sum() == 0
    }

    /// What a card's reflector has counted, by names like "reflect.answered"; a counter that it does not have is 0.
    pub fn reflected(count: impl Fn(&str) -> u64) -> Self {
        let refused = reason::REFLECT.iter().map(|reason| reason.name);
        let reflect = ["answered", "tlvs", "cut"].into_iter().chain(refused);
        let reflect = reflect.map(|name| (name, count(&format!("reflect.{name}"))));
        let transmit = ["waited", "wait_clocks"].map(|name| (name, count(&format!("transmit.{name}"))));
        Self(reflect.chain(transmit).collect())
    }
}

impl Serialize for Counts {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().copied())
    }
}

impl Totals {
    /// Takes the card's counters, by names like "tap.ingress.frames", and [`MISSING`]; a counter it does not have is 0.
    pub fn new(count: impl Fn(&str) -> u64, periods: Periods, captured: Option<Captured>, labels: &Labels) -> Self {
        let group = |prefix: &str, names: &[&'static str]| {
            let of = |name: &&'static str| (*name, count(&format!("{prefix}.{name}")));
            Counts(names.iter().map(of).collect())
        };
        let sides = |block: &str, names: &[&'static str]| Sides {
            ingress: group(&format!("{block}.ingress"), names),
            egress: group(&format!("{block}.egress"), names),
        };
        let refused: Vec<_> = reason::TAP.iter().map(|reason| reason.name).collect();
        let stopped: Vec<_> = reason::PARSE.iter().map(|reason| reason.name).collect();
        Self {
            periods,
            captured,
            frames: sides("tap", &[&["frames", "events"], &refused[..]].concat()),
            parsed: sides("parse", &[&L3[..], &L4, &["vlan", "mpls"]].concat()),
            reasons: sides("parse", &stopped),
            labels: LabelTotals {
                channels: u64::from(labels.channels()) - 1,
                refused: labels.refused() as u64,
                unknown_ingress: count("classify.unknown_ingress"),
                unknown_egress: count("classify.unknown_egress"),
            },
            lists: group("epoch", &["arrivals", "departures", "drops", "refused_drops", "merged"]),
            records: Records {
                written: count("dma.written"),
                lost: Counts(TYPES.map(|kind| (kind.name(), count(&format!("dma.lost_{}", kind.name())))).into()),
                missing: count(MISSING),
            },
            reflected: Counts::reflected(&count),
        }
    }
}
