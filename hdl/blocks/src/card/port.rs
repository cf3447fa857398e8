//! The active side of the port: requests and replies at the ingress tap, replies and probes on
//! the transmit stream.

use super::{Registers, counters, instance, named, with};
use crate::{Profile, compare, probe, receive, reflect, tap, timestamp, transmit};
use wiremeter_rtl::{Clock, Instance, Module, Sig};

/// Bit of the error estimate that says that timestamps are PTP's (RFC 8762, section 4.2.1).
const PTP: u32 = 14;

/// The instances that the port's blocks need.
pub struct Beside<'a, 'm> {
    /// The host's registers.
    pub regs: &'a Registers<'m>,
    /// The clock.
    pub time: &'a Instance<'m>,
    /// The ingress tap.
    pub tap: &'a Instance<'m>,
}

/// Wires timestamps, reflector, session-sender and transmit side, and what is made of replies:
/// that instance has records, which leave it at `record_taken`.
pub fn wire<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, beside: &Beside<'_, 'm>, record_taken: Sig<'m>) -> Instance<'m> {
    let Beside { regs, time, tap } = *beside;
    let of = |block: &str, name: &str| (name.to_string(), regs.get(&format!("{block}_{name}")));
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
        "only_allowed",
        "rate_clocks",
        "burst",
    ];
    inputs.extend(plain.map(|name| (name.to_string(), get(name))));
    inputs.extend((0..reflect::ALLOWED).map(|n| {
        let name = format!("allowed_{n}");
        let address = words(&name);
        (name, address)
    }));
    let reflector = instance(m, clk, "u_reflect", &reflect::component(p), &inputs);
    counters(regs, "reflect", "", &reflector);
    regs.report("reflect_clock_stepped_set", time.out("step"));

    let table = [
        ("table_valid", regs.get("probe_table_data_pulse")),
        ("table_address", regs.get("probe_table_address")),
        ("table_data", regs.get("probe_table_data")),
    ];
    let (ready, sent_address) = (m.wire(clk, "probe_ready", 1), m.wire(clk, "sent_address", p.session_bits()));
    let mut inputs = named(table);
    inputs.extend(named([
        ("ns", time.out("ns")),
        ("probe_ready", ready.q),
        ("sent_address", sent_address.q),
    ]));
    inputs.extend(["enable", "used", "start", "start_pulse", "stop", "stop_pulse"].map(|name| of("probe", name)));
    let prober = instance(m, clk, "u_probe", &probe::component(p), &inputs);
    counters(regs, "probe", "", &prober);

    let sender = transmit::component(p);
    let mut inputs = with("beat", transmit::ReplyBeat::from_instance(&reflector, "beat"));
    inputs.extend(with("frame", transmit::ReplyFrame::from_instance(&reflector, "frame")));
    inputs.extend(with("stamp", stamp));
    inputs.extend(with("probe", transmit::ProbeBeat::from_instance(&prober, "probe")));
    for prefix in ["through_", "tx_"] {
        inputs.extend(super::bus_inputs(m, clk, &sender, prefix));
    }
    let sending = instance(m, clk, "u_transmit", &sender, &inputs);
    for prefix in ["through_", "tx_"] {
        super::bus_outputs(m, &sending, &sender, prefix);
    }
    room.drive(sending.out("room"));
    ready.drive(sending.out("probe_ready"));
    counters(regs, "transmit", "", &sending);

    let taken = m.wire(clk, "reply_taken", 1);
    let mut inputs = with("look", reflect::Look::from_instance(&reflector, "look"));
    inputs.extend(named(table));
    inputs.extend(["enable", "port_base"].map(|name| of("receive", name)));
    inputs.push(("reply_taken".to_string(), taken.q));
    let replies = instance(m, clk, "u_receive", &receive::component(p), &inputs);
    counters(regs, "receive", "", &replies);

    let mut inputs = with("reply", receive::Reply::from_instance(&replies, "reply"));
    inputs.extend(named(table));
    inputs.extend(named([
        ("reply_valid", replies.out("reply_valid")),
        ("sent", prober.out("sent")),
        ("running", prober.out("sent_running")),
        ("ns", time.out("ns")),
        ("ptp", get("error_estimate").bit(PTP)),
        ("utc_offset", get("utc_offset")),
        ("raw", regs.get("compare_raw")),
        ("clear", regs.get("compare_clear_pulse")),
        ("clear_session", regs.get("compare_clear")),
        ("report", regs.get("compare_report_pulse")),
        ("report_session", regs.get("compare_report")),
        ("record_ready", record_taken),
    ]));
    let results = instance(m, clk, "u_compare", &compare::component(p), &inputs);
    taken.drive(results.out("reply_taken"));
    sent_address.drive(results.out("sent_address"));
    counters(regs, "compare", "", &results);
    results
}
