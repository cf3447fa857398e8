//! The active side: requests and replies at the ingress tap, replies and probes on each port's
//! transmit stream.

use super::ports::Ports;
use super::prober::{Prober, Results, absent};
use super::{Registers, counters, instance, named, with};
use crate::mac_receive::TIME_BITS;
use crate::{Profile, reflect, regs as map, tap, timestamp, transmit};
use wiremeter_abi::register::MAP;
use wiremeter_rtl::{Clock, Direction, Instance, Module, Sig};

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
    /// The ports of its frames, if there are several.
    pub ports: Option<&'a Ports<'m>>,
}

/// Wires timestamps, reflector and transmit side, and the prober if there are sessions: what has
/// its records.
pub fn wire<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, beside: &Beside<'_, 'm>) -> Option<Results<'m>> {
    let Beside { regs, time, tap, ports } = *beside;
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

    let room = m.wire(clk, "reply_room", p.ports);
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
    if let Some(ports) = ports {
        // What a port latches comes back beside its frame.
        m.output("now", stamps.out("arrival"));
        inputs.extend(named([
            ("origin_time", m.input(clk, "ingress_time", TIME_BITS)),
            ("origin_port", ports.at_stream()),
        ]));
    }
    let reflector = instance(m, clk, "u_reflect", &reflect::component(p), &inputs);
    counters(regs, "reflect", "", &reflector);
    regs.report("reflect_clock_stepped_set", time.out("step"));

    let prober = (p.sessions > 0).then(|| Prober::new(m, clk, p, beside));
    let none = || transmit::ProbeBeat::none(m, p);
    let own = Own {
        beat: transmit::ReplyBeat::from_instance(&reflector, "beat"),
        frame: transmit::ReplyFrame::from_instance(&reflector, "frame"),
        probe: prober.as_ref().map_or_else(none, Prober::beat),
        probe_port: prober.as_ref().filter(|_| p.ports > 1).map(Prober::port),
        stamp,
    };
    let senders = senders(m, clk, p, &own, &reflector);
    room.drive(Sig::cat_all(
        &senders.iter().rev().map(|sender| sender.out("room")).collect::<Vec<_>>(),
    ));
    count(regs, &senders);
    match prober {
        Some(prober) => {
            let ready = |port: usize| senders[port].out("probe_ready");
            let ready = own.probe_port.map_or_else(|| ready(0), |port| port.mux(ready(1), ready(0)));
            Some(prober.results(m, clk, p, beside, &reflector, ready))
        }
        None => {
            absent(m, regs);
            None
        }
    }
}

/// The card's own frames.
struct Own<'m> {
    beat: transmit::ReplyBeat<'m>,
    frame: transmit::ReplyFrame<'m>,
    probe: transmit::ProbeBeat<'m>,
    /// Its port, if there are several.
    probe_port: Option<Sig<'m>>,
    stamp: timestamp::Stamp<'m>,
}

/// A transmit side for each port: a reply goes to that of its request, a probe to its session's. With several ports the
/// streams' names have the port's number: `through0_*`, `tx0_*`.
fn senders<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, own: &Own<'m>, reflector: &Instance<'m>) -> Vec<Instance<'m>> {
    let component = transmit::component(p);
    let sender = |port: u32| {
        let (number, mine) = match p.ports {
            1 => (String::new(), None),
            _ => (port.to_string(), Some(|of: Sig<'m>| of.eq(u64::from(port)))),
        };
        let only = |valid: Sig<'m>, of: &str| mine.map_or(valid, |mine| valid & mine(reflector.out(of)));
        let probe = transmit::ProbeBeat {
            valid: own
                .probe_port
                .zip(mine)
                .map_or(own.probe.valid, |(of, mine)| own.probe.valid & mine(of)),
            ..own.probe
        };
        let beat = transmit::ReplyBeat {
            valid: only(own.beat.valid, "beat_port"),
            ..own.beat
        };
        let frame = transmit::ReplyFrame {
            valid: only(own.frame.valid, "frame_port"),
            ..own.frame
        };
        let mut inputs = with("beat", beat);
        inputs.extend(with("frame", frame));
        inputs.extend(with("stamp", own.stamp));
        inputs.extend(with("probe", probe));
        let streams: Vec<(String, &wiremeter_rtl::Port)> = component
            .ports()
            .iter()
            .filter_map(|port| {
                let (stream, field) = port.name.split_once('_')?;
                ["through", "tx"]
                    .contains(&stream)
                    .then(|| (format!("{stream}{number}_{field}"), port))
            })
            .collect();
        for (name, port) in streams.iter().filter(|(_, port)| port.direction == Direction::Input) {
            inputs.push((port.name.clone(), m.input(clk, name, port.width)));
        }
        let sending = instance(m, clk, &format!("u_transmit{number}"), &component, &inputs);
        for (name, port) in streams.iter().filter(|(_, port)| port.direction == Direction::Output) {
            m.output(name, sending.out(&port.name));
        }
        sending
    };
    (0..p.ports).map(sender).collect()
}

/// What the transmit sides count, all together.
fn count<'m>(regs: &Registers<'m>, senders: &[Instance<'m>]) {
    let block = MAP.iter().find(|block| block.name == "transmit").expect("the block is in the map");
    for register in block.registers {
        let events = senders.iter().map(|sender| sender.out(&format!("count_{}", register.name)));
        let all = events.reduce(|all, event| all + event.extend(all.width())).expect("a port");
        regs.report(&map::port(block, register), all);
    }
}
