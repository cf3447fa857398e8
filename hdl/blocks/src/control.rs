//! A port's side of a card without PCIe: what comes is looked at by `etherbone`, and its answers
//! and `datagram`'s records go out between the port's other frames.

pub mod who;

use crate::card::{self, with};
use crate::tap::{self, Stream};
use crate::{Profile, datagram, etherbone};
use std::rc::Rc;
use who::{WHO_WIDTHS, Who};
use wiremeter_cells::last_lane;
use wiremeter_rtl::{Bundle, Clock, Component, Direction, Instance, Module, Sig, bundle};

bundle! {
    /// A beat of AXI4-Stream, without `tready`.
    pub struct Beat {
        /// There is one.
        tvalid,
        /// The frame's last one.
        tlast,
        /// Its bytes.
        tkeep,
        /// A beat.
        tdata,
    }
}

/// Widths of the fields of [`Beat`].
pub const BEAT_WIDTHS: [u32; 4] = [1, 1, 8, 64];

/// The block, for streams of 64 bit.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("control", |m| {
        let clk = m.clock("clk", "rst");
        let stream = received(m, clk, &Beat::input(m, clk, "rx", &BEAT_WIDTHS));
        let (quiet, strap) = (m.wire(clk, "quiet", 1), m.input(clk, "strap", 1));
        let (who, changes) = identity(m, clk, quiet.q);
        let enable = who.enable | strap;
        let own = [("mac", who.mac), ("ipv4", who.ipv4), ("port", who.port)];
        let own = own.map(|(name, sig)| (name.to_string(), sig));

        let ready = [0, 1, 2].map(|n| m.wire(clk, &format!("ready{n}"), 1));
        let mut inputs = own.to_vec();
        inputs.push(("allowed".into(), who.allowed));
        inputs.push(("enable".into(), enable));
        inputs.extend(with("stream", stream));
        inputs.push(("tx_tready".into(), ready[1].q));
        let answers = instance(m, clk, "u_etherbone", &etherbone::component(p), inputs);

        let mut inputs = own.to_vec();
        let host = ["host_mac", "host_ipv4", "host_port", "host_known"];
        inputs.extend(host.map(|name| (name.to_string(), answers.out(name))));
        inputs.push(("tx_tready".into(), ready[2].q));
        inputs.push(("waits".into(), changes));
        let records = instance(m, clk, "u_datagram", &datagram::component(p), inputs);
        // Nothing is being sent as who the card was.
        quiet.drive(answers.out("idle") & records.out("idle"));
        for (name, value) in [
            ("mac_high", who.mac.slice(32, 16)),
            ("mac_low", who.mac.trunc(32)),
            ("ipv4", who.ipv4),
            ("port", who.port),
            ("allowed", who.allowed),
            ("enable", strap.cat(enable)),
        ] {
            m.output(name, value);
        }

        let through = Beat::input(m, clk, "through", &BEAT_WIDTHS);
        let own = [&answers, &records].map(|instance| Beat::from_instance(instance, "tx"));
        let taken = turns(m, clk, [through, own[0], own[1]]);
        for (wire, taken) in ready.iter().zip(taken) {
            wire.drive(taken);
        }
        m.output("through_tready", ready[0].q);
    })
}

/// Who the card is, and whether that is about to change.
fn identity<'m>(m: &'m Module, clk: Clock<'m>, quiet: Sig<'m>) -> (Who<'m>, Sig<'m>) {
    let value = |name: &str, width| m.input(clk, &format!("value_{name}"), width);
    let told = Who {
        mac: value("mac_high", 16).cat(value("mac_low", 32)),
        ipv4: value("ipv4", 32),
        port: value("port", 16),
        allowed: value("allowed", 32),
        enable: value("enable", 1),
    };
    let mut inputs = with("built", Who::input(m, clk, "built", &WHO_WIDTHS));
    inputs.extend(with("told", told));
    for (name, width) in [("set", WHO_WIDTHS.len() as u32), ("set_pulse", 1)] {
        inputs.push((name.into(), m.input(clk, name, width)));
    }
    inputs.push(("quiet".into(), quiet));
    let who = card::instance(m, clk, "u_who", &who::component(), &inputs);
    (Who::from_instance(&who, "who"), who.out("waits_for_quiet"))
}

/// An instance whose other inputs, and all outputs but streams and hosts, are the module's.
fn instance<'m>(m: &'m Module, clk: Clock<'m>, name: &str, of: &Rc<Component>, mut inputs: Vec<(String, Sig<'m>)>) -> Instance<'m> {
    for port in of.ports().iter().filter(|port| port.direction == Direction::Input) {
        if !["clk", "rst"].contains(&port.name.as_str()) && !inputs.iter().any(|(known, _)| *known == port.name) {
            inputs.push((port.name.clone(), m.input(clk, &port.name, port.width)));
        }
    }
    let instance = card::instance(m, clk, name, of, &inputs);
    let outside = |port: &str| ["m_axil_", "s_axi_", "count_"].iter().any(|prefix| port.starts_with(prefix));
    for port in of
        .ports()
        .iter()
        .filter(|port| port.direction == Direction::Output && outside(&port.name))
    {
        m.output(&port.name, instance.out(&port.name));
    }
    instance
}

/// Whole frames, as a tap gives them.
fn received<'m>(m: &'m Module, clk: Clock<'m>, beat: &Beat<'m>) -> Stream<'m> {
    let [_, _, _, _, length_bits, _] = tap::stream_widths(&Profile::narrow());
    let inside = m.reg(clk, "rx_inside", 1, 0);
    inside.next_if(beat.tvalid, !beat.tlast);
    // Bytes before this beat, and in it.
    let before = m.reg(clk, "rx_bytes", length_bits, 0);
    let keep = beat.tkeep.partly_used("a beat has a lane at least");
    let length = before.q.wrapping_add((last_lane(keep) + 1).extend(length_bits));
    before.next_if(beat.tvalid, beat.tlast.mux(0, length));
    Stream {
        valid: beat.tvalid,
        first: !inside.q,
        last: beat.tlast,
        refused: m.lit(0, 1),
        length,
        data: beat.tdata,
    }
}

/// Whose frame goes out: what passes, an answer, a record. The card's own have at most every
/// second turn while another frame waits, and of the two neither has two while the other waits.
/// Gives each one's `tready`.
fn turns<'m>(m: &'m Module, clk: Clock<'m>, offered: [Beat<'m>; 3]) -> [Sig<'m>; 3] {
    let [through, answer, record] = offered;
    let flag = |name: &str| m.reg(clk, name, 1, 0);
    let (open, was_own, was_answer) = (flag("open"), flag("was_own"), flag("was_answer"));
    let next_own = (answer.tvalid | record.tvalid) & (!through.tvalid | !was_own.q);
    let next_answer = answer.tvalid & (!record.tvalid | !was_answer.q);
    let own = open.q.mux(was_own.q, next_own);
    let is_answer = open.q.mux(was_answer.q, next_answer);
    let beat = answer.select(is_answer, &record).select(own, &through);
    let taken = m.input(clk, "tx_tready", 1);
    // From the clock on in which a frame is offered: what is offered stays.
    open.next((open.q | beat.tvalid) & !(beat.tvalid & taken & beat.tlast));
    was_own.next_if(beat.tvalid, own);
    was_answer.next_if(beat.tvalid & own, is_answer);
    beat.output(m, "tx");
    [taken & !own, taken & own & is_answer, taken & own & !is_answer]
}
