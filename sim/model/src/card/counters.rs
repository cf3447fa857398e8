//! Counts by the names of the registers that show them.

use crate::tap::Counters;
use wiremeter_abi::reason::{L3, L4, PARSE, TAP};

/// A tap's counter by the name of its register in the tap or parse block.
pub fn named(counters: &Counters, name: &str) -> Option<u64> {
    let taps = TAP.iter().map(|reason| reason.name).zip(counters.refused);
    let kinds = L3.into_iter().zip(counters.kinds).chain(L4.into_iter().zip(counters.l4));
    let reasons = PARSE.iter().map(|reason| reason.name).zip(counters.reasons);
    let others = [
        ("frames", counters.frames),
        ("events", counters.events),
        ("vlan", counters.vlan),
        ("mpls", counters.mpls),
    ];
    let mut all = others.into_iter().chain(taps).chain(kinds).chain(reasons);
    all.find(|(found, _)| *found == name).map(|(_, count)| count)
}
