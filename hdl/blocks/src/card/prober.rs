//! The session-sender and what is made of replies. A card with no sessions has neither.

use super::port::{Beside, PTP};
use super::{Registers, counters, instance, named, with};
use crate::{Profile, compare, probe, receive, reflect, regs, transmit};
use wiremeter_abi::register::{Access, MAP};
use wiremeter_rtl::{Clock, Instance, Module, Sig, Wire};

/// The session-sender.
pub struct Prober<'m> {
    instance: Instance<'m>,
    /// The transmit side takes its beat.
    ready: Wire<'m>,
    /// Session of which `compare` asks how many packets were sent.
    sent_address: Wire<'m>,
}

/// What keeps the sessions' results, and gives them as records.
pub struct Results<'m> {
    /// The block `compare`.
    pub instance: Instance<'m>,
    /// To be driven: 1 when its record is taken.
    pub taken: Wire<'m>,
}

/// What the host writes of a session.
fn table<'m>(regs: &Registers<'m>) -> Vec<(String, Sig<'m>)> {
    named([
        ("table_valid", regs.get("probe_table_data_pulse")),
        ("table_address", regs.get("probe_table_address")),
        ("table_data", regs.get("probe_table_data")),
    ])
}

impl<'m> Prober<'m> {
    /// Wires the session-sender.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, beside: &Beside<'_, 'm>) -> Prober<'m> {
        let Beside { regs, time, .. } = *beside;
        let (ready, sent_address) = (m.wire(clk, "probe_ready", 1), m.wire(clk, "sent_address", p.session_bits()));
        let mut inputs = table(regs);
        inputs.extend(named([
            ("ns", time.out("ns")),
            ("probe_ready", ready.q),
            ("sent_address", sent_address.q),
        ]));
        let set = ["enable", "used", "start", "start_pulse", "stop", "stop_pulse"];
        inputs.extend(set.map(|name| (name.to_string(), regs.get(&format!("probe_{name}")))));
        let instance = instance(m, clk, "u_probe", &probe::component(p), &inputs);
        counters(regs, "probe", "", &instance);
        Prober {
            instance,
            ready,
            sent_address,
        }
    }

    /// Its stream to the transmit side.
    pub fn beat(&self) -> transmit::ProbeBeat<'m> {
        transmit::ProbeBeat::from_instance(&self.instance, "probe")
    }

    /// The port of what goes there, if there are several.
    pub fn port(&self) -> Sig<'m> {
        self.instance.out("probe_port")
    }

    /// Wires what finds replies in what the reflector looks at, and what keeps their results;
    /// `ready`: the transmit side takes its beat.
    pub fn results(
        self,
        m: &'m Module,
        clk: Clock<'m>,
        p: &Profile,
        beside: &Beside<'_, 'm>,
        reflector: &Instance<'m>,
        ready: Sig<'m>,
    ) -> Results<'m> {
        let Beside { regs, time, .. } = *beside;
        self.ready.drive(ready);
        let taken = m.wire(clk, "reply_taken", 1);
        let mut inputs = with("look", reflect::Look::from_instance(reflector, "look"));
        inputs.extend(table(regs));
        inputs.extend(named([
            ("enable", regs.get("receive_enable")),
            ("port_base", regs.get("receive_port_base")),
            ("reply_taken", taken.q),
        ]));
        let replies = instance(m, clk, "u_receive", &receive::component(p), &inputs);
        counters(regs, "receive", "", &replies);

        let record_taken = m.wire(clk, "results_taken", 1);
        let mut inputs = with("reply", receive::Reply::from_instance(&replies, "reply"));
        inputs.extend(table(regs));
        inputs.extend(named([
            ("reply_valid", replies.out("reply_valid")),
            ("sent", self.instance.out("sent")),
            ("running", self.instance.out("sent_running")),
            ("ns", time.out("ns")),
            ("ptp", regs.get("reflect_error_estimate").bit(PTP)),
            ("utc_offset", regs.get("reflect_utc_offset")),
            ("raw", regs.get("compare_raw")),
            ("clear", regs.get("compare_clear_pulse")),
            ("clear_session", regs.get("compare_clear")),
            ("report", regs.get("compare_report_pulse")),
            ("report_session", regs.get("compare_report")),
            ("record_ready", record_taken.q),
        ]));
        let results = instance(m, clk, "u_compare", &compare::component(p), &inputs);
        taken.drive(results.out("reply_taken"));
        self.sent_address.drive(results.out("sent_address"));
        counters(regs, "compare", "", &results);
        Results {
            instance: results,
            taken: record_taken,
        }
    }
}

/// Without sessions: the registers read as zero.
pub fn absent<'m>(m: &'m Module, host: &Registers<'m>) {
    let blocks = MAP.iter().filter(|block| ["probe", "receive", "compare"].contains(&block.name));
    for (block, register) in blocks.flat_map(|block| block.registers.iter().map(move |register| (block, register))) {
        match register.access {
            Access::ReadOnly => host.report(&regs::port(block, register), m.lit(0, register.width)),
            Access::Counter => host.report(&regs::port(block, register), m.lit(0, 1)),
            _ => {}
        }
    }
}
