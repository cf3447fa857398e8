//! In the PHY's clock: bytes become words of a frame, and what is wrong with it is found.

use super::{Sizes, VERDICT_BITS, Word, code};
use crate::ethernet::{CRC_RIGHT, CRC_START, FCS_BYTES, SFD, SHORTEST, crc};
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig};

/// What the PHY says between frames: a link at 1000 Mbit/s is (RGMII 2.0, table 4).
const GIGABIT: u64 = 0b10;

pub fn component(sizes: &Sizes) -> Rc<Component> {
    Module::build("mac_line", |m| describe(m, sizes))
}

/// A byte from the pins, and where in a frame it is.
struct Byte<'m> {
    byte: Sig<'m>,
    /// RX_DV: 1 within a frame and its preamble.
    valid: Sig<'m>,
    /// RX_ER.
    error: Sig<'m>,
}

fn describe(m: &Module, sizes: &Sizes) {
    let rx = m.clock("rx_clk", "rx_rst");
    let control = m.input(rx, "rise", 1);
    let now = Byte {
        byte: m.input(rx, "received", 8).delay("data"),
        // After a reset a frame may be under way.
        valid: control.delay_reset("valid", 1),
        error: (control ^ m.input(rx, "fall", 1)).delay_reset("error", 0),
    };

    // From the delimiter to the last byte; what a reset cuts is no frame.
    let awake = m.reg(rx, "awake", 1, 0);
    awake.next_if(!now.valid, m.lit(1, 1));
    let inside = m.reg(rx, "in_frame", 1, 0);
    let begins = (now.valid & !inside.q & awake.q & now.byte.eq(SFD)).named("delimiter");
    inside.next(now.valid & (inside.q | begins));
    let taken = (inside.q & now.valid).named("taken");
    let ends = (inside.q & !now.valid).named("ends");
    // Data without a delimiter.
    let before = (now.valid & !inside.q & !begins & awake.q).delay_reset("preamble", 0);
    let vain = (before & !now.valid).named("vain");

    let toggle = m.reg(rx, "begins", 1, 0);
    toggle.next(toggle.q ^ begins);
    m.output("begins", toggle.q);

    let status = status(m, rx, &now);
    let longest = u64::from(sizes.longest);
    let length = m.reg_data(rx, "length", 64 - (longest + 1).leading_zeros());
    let too_long = length.q.gt(longest).named("too_long");
    let counted = (taken & !too_long).extend(length.q.width());
    length.next(begins.mux(0, length.q.wrapping_add(counted)));
    let spoiled = m.reg_data(rx, "spoiled", 1);
    spoiled.next(now.valid & (spoiled.q | now.error));
    let register = m.reg_data(rx, "crc", 32);
    register.next(begins.mux(CRC_START, taken.mux(crc(register.q, now.byte), register.q)));

    let lines = [
        ("slow", status.bit(0) & status.slice(1, 2).ne(GIGABIT)),
        ("no_sfd", vain),
        ("rx_error", spoiled.q),
        ("too_long", too_long),
        ("too_short", length.q.lt(u64::from(SHORTEST))),
        ("bad_fcs", register.q.ne(CRC_RIGHT)),
    ];
    let verdict = lines
        .iter()
        .rev()
        .fold(m.lit(0, VERDICT_BITS), |rest, (name, is)| is.mux(code(name), rest));

    // The last four bytes, which may be the check sequence, stay back.
    let mut late = now.byte;
    for i in 0..FCS_BYTES {
        let held = m.reg_data(rx, &format!("held{i}"), 8);
        held.next_if(taken, late);
        late = held.q;
    }
    let stored = (taken & !too_long & length.q.ge(u64::from(FCS_BYTES))).named("stored");

    // Bytes of the word: a full one goes when another byte comes.
    let count = m.reg(rx, "count", 4, 0);
    let full = count.q.bit(3);
    count.next(begins.mux(0, stored.mux(full.mux(1, count.q.wrapping_add(1)), count.q)));
    let bytes: Vec<Sig<'_>> = (0..8)
        .map(|lane| {
            let byte = m.reg_data(rx, &format!("byte{lane}"), 8);
            let here = if lane == 0 { full | count.q.eq(0) } else { count.q.eq(lane) };
            byte.next_if(stored & here, late);
            byte.q
        })
        .rev()
        .collect();
    Word {
        last: ends | vain,
        verdict,
        bytes: count.q,
        data: Sig::cat_all(&bytes),
    }
    .output(m, "word");
    m.output("word_valid", (stored & full) | ends | vain);
}

/// What the PHY says of the link while no frame comes (RGMII 2.0, 3.4.1): not while RX_ER is 1.
fn status<'m>(m: &'m Module, rx: Clock<'m>, now: &Byte<'m>) -> Sig<'m> {
    let status = m.reg(rx, "status", 4, 0);
    status.next_if(!now.valid & !now.error, now.byte.trunc(4));
    m.output("status", status.q);
    status.q
}
