//! The active side of the port: requests and replies at the ingress tap, replies and probes on
//! the transmit stream.

use super::prober::{Prober, Results, absent};
use super::{Registers, counters, instance, named, with};
use crate::{Profile, reflect, tap, timestamp, transmit};
use wiremeter_rtl::{Clock, Instance, Module, Sig};

/// Bit of the error estimate that says that timestamps are PTP's (RFC 8762, section 4.2.1).
pub const PTP: u32 = 14;

/// The instances that the port's blocks need.
pub struct Beside<'a, 'm> {
    /// The host's registers.
    pub regs: &'a Registers<'m>,
    /// The clock.
    pub time: &'a Instance<'m>,
    /// The ingress tap.
    pub tap: &'a Instance<'m>,
}

/// Wires timestamps, reflector and transmit side, and the prober if there are sessions: what has
/// its records.
pub fn wire<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, beside: &Beside<'_, 'm>) -> Option<Results<'m>> {
    let Beside { regs, time, tap } = *beside;
    let get = |name: &str| regs.get(&format!("reflect_{name}"));
    let clock_inputs = named([
        ("seconds", time.out("tod_seconds")),
        ("ns", time.out("tod_ns")),
        ("fraction", time.out("tod_fraction")),
        ("increment", regs.get("clock_increment")),
        ("ptp", get("error_estimate").bit(PTP)),
        ("utc_offset", get("utc_offset")),
    ]);
    let stamps = instance(m, clk, "u_timestamp", &timestamp::component(p), &clock_inputs);
    let stamp = timestamp::Stamp::from_instance(&stamps, "stamp");

    let room = m.wire(clk, "reply_room", 1);
    let words = |name: &str| Sig::cat_all(&[0, 1, 2, 3].map(|n| get(&format!("{name}_{n}"))));
    let mut inputs = with("stream", tap::Stream::from_instance(tap, "stream"));
    inputs.extend(named([
        ("stamp_time", stamp.time),
        ("room", room.q),
        ("mac", get("mac_high").cat(get("mac_low"))),
        ("ipv6", words("ipv6")),
        ("clock_stepped", get("clock_stepped")),
    ]));
    let plain = [
        "enable",
        "ipv4",
        "port",
        "dscp",
        "error_estimate",
        "leave_tlvs",
        "only_allowed",
        "rate_clocks",
        "burst",
    ];
    inputs.extend(plain.map(|name| (name.to_string(), get(name))));
    if p.reflect_sessions > 0 {
        inputs.extend(named([
            ("stateful", get("stateful")),
            ("session_timeout", get("session_timeout")),
            ("clear_sessions", get("clear_sessions_pulse")),
        ]));
    }
    inputs.extend((0..reflect::ALLOWED).map(|n| {
        let name = format!("allowed_{n}");
        let address = words(&name);
        (name, address)
    }));
    let reflector = instance(m, clk, "u_reflect", &reflect::component(p), &inputs);
    counters(regs, "reflect", "", &reflector);
    regs.report("reflect_clock_stepped_set", time.out("step"));

    let prober = (p.sessions > 0).then(|| Prober::new(m, clk, p, beside));
    let sender = transmit::component(p);
    let mut inputs = with("beat", transmit::ReplyBeat::from_instance(&reflector, "beat"));
    inputs.extend(with("frame", transmit::ReplyFrame::from_instance(&reflector, "frame")));
    inputs.extend(with("stamp", stamp));
    let none = || transmit::ProbeBeat::none(m, p);
    inputs.extend(with("probe", prober.as_ref().map_or_else(none, Prober::beat)));
    for prefix in ["through_", "tx_"] {
        inputs.extend(super::bus_inputs(m, clk, &sender, prefix));
    }
    let sending = instance(m, clk, "u_transmit", &sender, &inputs);
    for prefix in ["through_", "tx_"] {
        super::bus_outputs(m, &sending, &sender, prefix);
    }
    room.drive(sending.out("room"));
    counters(regs, "transmit", "", &sending);
    match prober {
        Some(prober) => Some(prober.results(m, clk, p, beside, &reflector, &sending)),
        None => {
            absent(m, regs);
            None
        }
    }
}
