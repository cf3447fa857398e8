//! The transmit side of a port: frames from elsewhere pass through, and between them go
//! replies, whose transmit timestamp is that of the clock in which the MAC takes them.

mod stamps;
mod store;

use crate::Profile;
use crate::reflect::lanes::and_or;
use crate::reflect::layout::LAYOUTS;
use crate::timestamp::{STAMP_WIDTHS, Stamp};
use stamps::{Moment, Stamps};
use std::rc::Rc;
use store::Store;
use wiremeter_cells::counter;
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, bundle};

/// Clocks from `frame_valid` to the reply's first beat at the port, if that is idle.
pub const LATENCY: u32 = 2;
/// Clocks by which a reply's first sure beat must come before its `frame_valid`.
pub const BEAT_LEAD: u32 = 3;

bundle! {
    /// A beat of a frame that may be a reply.
    pub struct ReplyBeat {
        /// 1 if there is one at this clock.
        valid,
        /// It is a frame's first.
        first,
        /// It is a frame's last.
        last,
        /// On the last beat: the frame is not to be believed.
        bad,
        /// This beat or one before it has shown that the frame is a reply; until then it may
        /// be none, and is forgotten at the next first beat.
        sure,
        /// On the last beat: its bytes, modulo those of a beat.
        count,
        /// Its bytes; zero where timestamp and checksum go.
        data,
    }
}

/// Widths of the fields of [`ReplyBeat`].
pub fn beat_widths(p: &Profile) -> [u32; 7] {
    [1, 1, 1, 1, 1, p.beat_bytes().trailing_zeros(), p.width]
}

bundle! {
    /// What a reply needs but its bytes; in the order of the replies.
    pub struct ReplyFrame {
        /// 1 if there is one at this clock: the reply may begin.
        valid,
        /// Where its fields are, one bit for each of [`LAYOUTS`].
        layout,
        /// It has a UDP checksum.
        summed,
        /// The sum of all that its checksum covers but the timestamp; under 0xFFFF.
        base,
    }
}

/// Widths of the fields of [`ReplyFrame`].
pub const FRAME_WIDTHS: [u32; 4] = [1, LAYOUTS.len() as u32, 1, 16];

bundle! {
    /// The frames that pass through.
    pub struct Through {
        /// A beat.
        tdata,
        /// Its bytes.
        tkeep,
        /// There is one.
        tvalid,
        /// It is its frame's last.
        tlast,
        /// On the last beat: the frame is bad.
        tuser,
    }
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("transmit", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let stamp = Stamp::input(m, clk, "stamp", &STAMP_WIDTHS);
    let through = Through::input(m, clk, "through", &[p.width, p.beat_bytes(), 1, 1, 1]);
    let mac_ready = m.input(clk, "tx_tready", 1);
    let (first, rest) = (m.wire(clk, "first_taken", 1), m.wire(clk, "rest_taken", 1));
    let store = Store::new(m, clk, p, first.q, (first.q | rest.q).named("reply_taken"));
    let turns = Turns::new(m, clk, &store, &through, mac_ready);
    first.drive(turns.first);
    rest.drive(turns.rest);

    // The frame at the port, and the time of the clock in which its first beat is taken.
    let sent = store.frame.map(|name, sig| {
        let r = m.reg_data(clk, &format!("sent_{name}"), sig.width());
        r.next_if(turns.first, sig);
        r.q
    });
    let now = stamp.delay("now");
    let kept = now.map(|name, sig| {
        let r = m.reg_data(clk, &format!("kept_{name}"), sig.width());
        let kept = turns.begins.mux(sig, r.q);
        r.next(kept);
        kept
    });
    let stamps = Stamps {
        // A first beat that waits is stamped anew for each clock.
        moments: [
            Moment::new(turns.first, &store.frame, &stamp),
            Moment::new(turns.waits, &sent, &stamp),
            Moment::new(turns.rest, &sent, &kept),
        ],
        at: stamps::position(m, clk, p, turns.first, turns.rest),
    };
    let beat = &store.beat;
    let reply = first.q | rest.q;
    let taken = (reply | turns.through).named("taken");
    let lane = |lane: u32| {
        let stamp = stamps.of(m, p, lane);
        let mut sources = stamp.sources;
        sources.push((reply, beat.data.slice(16 * lane, 16)));
        sources.push((turns.through, through.tdata.slice(16 * lane, 16)));
        let out = m.reg_data(clk, &format!("out_data_{lane}"), 16);
        out.next_if(taken | stamp.again, and_or(m, 16, &sources));
        out.q
    };
    m.output("tx_tdata", Sig::cat_all(&(0..p.width / 16).rev().map(lane).collect::<Vec<_>>()));
    m.output("tx_tvalid", turns.valid);
    for (name, mine, other) in [
        ("tkeep", beat.keep(p), through.tkeep),
        ("tlast", beat.last, through.tlast),
        ("tuser", beat.bad, through.tuser),
    ] {
        let out = m.reg_data(clk, &format!("out_{name}"), mine.width());
        out.next_if(taken, reply.mux(mine, other));
        m.output(&format!("tx_{name}"), out.q);
    }
}

/// Whose turn it is, and what is taken at this clock. Within a frame it is that frame's;
/// between frames a reply's, unless the frame before was one and another frame waits.
struct Turns<'m> {
    /// A reply's first beat is taken.
    first: Sig<'m>,
    /// Another beat of it is.
    rest: Sig<'m>,
    /// A beat that passes through is.
    through: Sig<'m>,
    /// There is a beat at the port.
    valid: Sig<'m>,
    /// It is a reply's first.
    begins: Sig<'m>,
    /// It is, and the MAC does not take it.
    waits: Sig<'m>,
}

impl<'m> Turns<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, store: &Store<'m>, through: &Through<'m>, mac_ready: Sig<'m>) -> Turns<'m> {
        let state = |name: &str| m.reg(clk, name, 1, 0);
        let (valid, begins) = (state("out_valid"), state("out_begins"));
        let (in_reply, in_through, replied) = (state("in_reply"), state("in_through"), state("replied"));
        let free = (!valid.q | mac_ready).named("free");
        let between = !in_reply.q & !in_through.q;
        let turn = (store.ready & !(through.tvalid & replied.q)).named("turn");
        let first = free & between & turn;
        let rest = free & in_reply.q & store.beat.valid;
        let through_ready = (free & (in_through.q | (between & !turn))).named("through_ready");
        m.output("through_tready", through_ready);
        let other = (through_ready & through.tvalid).named("through_taken");
        let reply = first | rest;
        in_reply.next_if(reply, !store.beat.last);
        in_through.next_if(other, !through.tlast);
        replied.next_if(reply | other, reply);
        valid.next(reply | other | (valid.q & !mac_ready));
        let waits = (begins.q & !mac_ready).named("first_beat_waits");
        begins.next(first | waits);

        let held_up = (store.ready & !first).named("held_up");
        let (head_late, sent_late) = (state("head_late"), state("sent_late"));
        head_late.next((held_up | head_late.q) & !first);
        sent_late.next_if(first | waits, waits | head_late.q);
        let begun = (begins.q & mac_ready).named("begun");
        for (name, event) in [
            ("replies", begun),
            ("through", other & through.tlast),
            ("waited", begun & sent_late.q),
            ("wait_clocks", held_up | waits),
        ] {
            let event = event.delay_reset(&format!("is_{name}"), 0);
            m.output(&format!("count_{name}"), counter(&format!("counter_{name}"), event));
        }
        Turns {
            first,
            rest,
            through: other,
            valid: valid.q,
            begins: begins.q,
            waits,
        }
    }
}
