//! The sending half of a port: an AXI4-Stream becomes frames on RGMII's pins, with preamble,
//! padding, check sequence and gap. A frame's delimiter is [`SFD_CLOCKS`] behind the handshake
//! of its first beat, always: the next frame's first beat is not taken before it may go out.

use crate::ethernet::{CRC_START, FCS_BYTES, GAP, PREAMBLE, PREAMBLE_BYTES, SFD, SHORTEST, crc};
use std::rc::Rc;
use wiremeter_cells::{Family, counter, ddr_out, last_lane, pick};
use wiremeter_rtl::{Clock, Component, Module, Reg, Sig};

/// Clocks from the one in which a frame's first beat is taken to the one in which the delimiter
/// is on the pins, as simulated; a device's registers at the pins may add their constant.
pub const SFD_CLOCKS: u32 = PREAMBLE_BYTES + 2;
/// Bits of the phases' clock counter.
const COUNT_BITS: u32 = 4;

/// The block.
pub fn component(family: Family) -> Rc<Component> {
    Module::build("mac_transmit", |m| {
        let clk = m.clock("clk", "rst");
        let sent = frames(m, clk);
        let byte = sent.byte.delay("data");
        let (enable, error) = (sent.enable.delay_reset("enable", 0), sent.error.delay_reset("error", 0));
        let pins = [0, 1, 2, 3].map(|i| ddr_out(m, clk, family, &format!("u_txd{i}"), byte.bit(i), byte.bit(i + 4)));
        m.output("rgmii_txd", Sig::cat_all(&pins.into_iter().rev().collect::<Vec<_>>()));
        m.output("rgmii_tx_ctl", ddr_out(m, clk, family, "u_tx_ctl", enable, enable ^ error));
        m.output("rgmii_txc", ddr_out(m, clk, family, "u_txc", m.lit(1, 1), m.lit(0, 1)));
    })
}

/// What goes out, a clock before the pins' registers.
struct Sent<'m> {
    byte: Sig<'m>,
    /// TX_EN.
    enable: Sig<'m>,
    /// TX_ER.
    error: Sig<'m>,
}

fn frames<'m>(m: &'m Module, clk: Clock<'m>) -> Sent<'m> {
    // One bit a phase: idle, preamble, data, padding, check sequence, gap.
    let flag = |name: &str, init: u64| m.reg(clk, name, 1, init);
    let (idle, preamble, data) = (flag("idle", 1), flag("preamble", 0), flag("in_data", 0));
    let (padding, fcs, gap) = (flag("padding", 0), flag("in_fcs", 0), flag("gap", 0));
    let count = m.reg(clk, "count", COUNT_BITS, 0);
    let at = |n: u32| count.q.eq(u64::from(n - 1));

    let (valid, last) = (m.input(clk, "s_tvalid", 1), m.input(clk, "s_tlast", 1));
    let keep = m.input(clk, "s_tkeep", 8);
    let offered = [last, last_lane(keep).extend(4).wrapping_add(1), m.input(clk, "s_tdata", 64)];
    // Beats behind the first one wait here, one at a time.
    let (waits, whole, draining) = (flag("next_valid", 0), flag("whole", 0), flag("draining", 0));
    let ready = idle.q | (!whole.q & !waits.q & (preamble.q | data.q)) | draining.q;
    m.output("s_tready", ready);
    let taken = (ready & valid).named("taken");
    let first = (taken & idle.q).named("first");

    let ends_data = m.wire(clk, "ends_beat", 1);
    let current = beat_register(m, clk, "current");
    let next = beat_register(m, clk, "next");
    for (to, from) in next.iter().zip(offered) {
        to.next_if(taken, from);
    }
    let underrun = (ends_data.q & !current[0].q & !waits.q).named("underrun");
    let loads = (ends_data.q & waits.q).named("loads");
    waits.next(((taken & !idle.q & !draining.q) | (waits.q & !loads)) & !underrun);
    whole.next((taken & last) | (whole.q & !idle.q));

    // The byte that goes out is the beat's lowest.
    let left = current[1].q;
    ends_data.drive(data.q & left.eq(1));
    let shifted = [current[0].q, left.wrapping_sub(1), m.lit(0, 8).cat(current[2].q.slice(8, 56))];
    for ((to, offered), (next, shifted)) in current.iter().zip(offered).zip(next.iter().zip(shifted)) {
        let on = loads.mux(next.q, data.q.mux(shifted, to.q));
        to.next(first.mux(offered, on));
    }
    let ended = (ends_data.q & current[0].q).named("ended");
    draining.next((underrun & !(taken & last)) | (draining.q & !(taken & last)));

    // Bytes before this one, up to those of the shortest frame.
    let enough = u64::from(SHORTEST - FCS_BYTES - 1);
    let sent = m.reg_data(clk, "sent", 6);
    let filled = sent.q.eq(enough).named("filled");
    sent.next(idle.q.mux(0, ((data.q | padding.q) & !filled).mux(sent.q.wrapping_add(1), sent.q)));

    let begins_data = preamble.q & at(PREAMBLE_BYTES);
    let begins_fcs = underrun | (ended & filled) | (padding.q & filled);
    let ends_fcs = fcs.q & at(FCS_BYTES);
    // The idle clock is the gap's last.
    let ends_gap = gap.q & at(GAP - 1) & !draining.q;
    idle.next(ends_gap | (idle.q & !first));
    preamble.next(first | (preamble.q & !begins_data));
    data.next(begins_data | (data.q & !ended & !underrun));
    padding.next((ended & !filled) | (padding.q & !filled));
    fcs.next(begins_fcs | (fcs.q & !ends_fcs));
    gap.next(ends_fcs | (gap.q & !ends_gap));
    let counts = preamble.q | fcs.q | (gap.q & !at(GAP - 1));
    let restarts = first | begins_fcs | ends_fcs;
    count.next(restarts.mux(0, counts.mux(count.q.wrapping_add(1), count.q)));

    // A beat with a hole spoils its frame as the stream's own mark does.
    let partial = last.mux(hole(keep), !keep.all());
    let bad = m.reg_data(clk, "bad", 1);
    let marked = taken & (partial | (last & m.input(clk, "s_tuser", 1)));
    bad.next(marked | underrun | (bad.q & !first));
    let failed = m.reg_data(clk, "failed", 1);
    failed.next(underrun | (failed.q & !idle.q));

    let body = (current[2].q.trunc(8) & data.q.repeat(8)).named("body");
    let register = m.reg_data(clk, "crc", 32);
    let over = (data.q | padding.q).mux(crc(register.q, body), register.q);
    register.next(idle.q.mux(CRC_START, over));
    let place = pick(count.q.trunc(2), &[0, 8, 16, 24].map(|low| register.q.slice(low, 8)));
    let check = place ^ (!bad.q).repeat(8);
    let opening = at(PREAMBLE_BYTES).mux(SFD, m.lit(PREAMBLE, 8));

    for (name, event) in [
        ("frames", ends_fcs & !bad.q),
        ("bad", ends_fcs & bad.q & !failed.q),
        ("underrun", ends_fcs & failed.q),
    ] {
        let event = event.delay_reset(&format!("is_{name}"), 0);
        m.output(&format!("count_{name}"), counter(&format!("counter_{name}"), event));
    }
    Sent {
        byte: preamble.q.mux(opening, fcs.q.mux(check, body)),
        enable: preamble.q | data.q | padding.q | fcs.q,
        error: fcs.q & failed.q,
    }
}

/// A beat: 1 if it is the frame's last, how many bytes, and these, the first one lowest.
fn beat_register<'m>(m: &'m Module, clk: Clock<'m>, name: &str) -> [Reg<'m>; 3] {
    [("last", 1), ("bytes", 4), ("data", 64)].map(|(field, width)| m.reg_data(clk, &format!("{name}_{field}"), width))
}

/// 1 if the lanes kept are no run from lane 0 on.
fn hole(keep: Sig<'_>) -> Sig<'_> {
    (keep & keep.wrapping_add(1)).any() | !keep.bit(0)
}
