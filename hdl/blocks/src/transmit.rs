//! The transmit side of a port: frames from elsewhere pass through, and between them go the
//! port's own, replies and probes, whose transmit timestamp is that of the clock in which the
//! MAC takes them.

mod own;
mod stamps;
mod store;
mod turns;

use crate::reflect::lanes::and_or;
use crate::reflect::layout::LAYOUTS;
use crate::timestamp::{STAMP_WIDTHS, Stamp};
use crate::{Profile, control};
use own::Own;
use stamps::{Moment, Stamps};
use std::rc::Rc;
use turns::Turns;
use wiremeter_rtl::{Bundle, Component, Module, Sig, bundle};

/// Clocks from `frame_valid` to the reply's first beat at the port, if that is idle.
pub const LATENCY: u32 = 2;
/// Clocks from `probe_valid` to the probe's first beat at the port, if that is idle.
pub const PROBE_LATENCY: u32 = 2;
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
        /// Its own sequence number, of which the sum has its part, if its bytes are zero; else
        /// zero.
        sequence,
    }
}

/// Widths of the fields of [`ReplyFrame`].
pub const FRAME_WIDTHS: [u32; 5] = [1, LAYOUTS.len() as u32, 1, 16, 32];

bundle! {
    /// A beat of a probe. It waits until it is taken; the beats of a probe follow each other.
    pub struct ProbeBeat {
        /// 1 if there is one.
        valid,
        /// It is the probe's last.
        last,
        /// On the last beat: its bytes, modulo those of a beat.
        count,
        /// Its bytes; zero where timestamp and checksum go.
        data,
        /// On all beats: as in [`ReplyFrame`].
        layout,
        /// On all beats: as in [`ReplyFrame`].
        base,
    }
}

/// Widths of the fields of [`ProbeBeat`].
pub fn probe_widths(p: &Profile) -> [u32; 6] {
    [1, 1, p.beat_bytes().trailing_zeros(), p.width, LAYOUTS.len() as u32, 16]
}

impl<'m> ProbeBeat<'m> {
    /// There never is one.
    pub fn none(m: &'m Module, p: &Profile) -> ProbeBeat<'m> {
        let [valid, last, count, data, layout, base] = probe_widths(p).map(|width| m.lit(0, width));
        ProbeBeat {
            valid,
            last,
            count,
            data,
            layout,
            base,
        }
    }
}

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

/// Frames none of which is bad.
impl<'m> From<control::Beat<'m>> for Through<'m> {
    fn from(stream: control::Beat<'m>) -> Through<'m> {
        Through {
            tdata: stream.tdata,
            tkeep: stream.tkeep,
            tvalid: stream.tvalid,
            tlast: stream.tlast,
            tuser: stream.tdata.module().lit(0, 1),
        }
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
    let own = Own::new(m, clk, p, first.q, (first.q | rest.q).named("own_taken"));
    let turns = Turns::new(m, clk, &own, &through, mac_ready);
    first.drive(turns.first);
    rest.drive(turns.rest);

    // The frame at the port, and the time of the clock in which its first beat is taken.
    let sent = own.frame.map(|name, sig| {
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
            Moment::new(turns.first, &own.frame, &stamp),
            Moment::new(turns.waits, &sent, &stamp),
            Moment::new(turns.rest, &sent, &kept),
        ],
        at: stamps::position(m, clk, p, turns.first, turns.rest),
    };
    let beat = &own.beat;
    let mine = first.q | rest.q;
    let taken = (mine | turns.through).named("taken");
    let lane = |lane: u32| {
        let stamp = stamps.of(m, p, lane);
        let mut sources = stamp.sources;
        sources.push((mine, beat.data.slice(16 * lane, 16)));
        sources.push((turns.through, through.tdata.slice(16 * lane, 16)));
        let out = m.reg_data(clk, &format!("out_data_{lane}"), 16);
        out.next_if(taken | stamp.again, and_or(m, 16, &sources));
        out.q
    };
    m.output("tx_tdata", Sig::cat_all(&(0..p.width / 16).rev().map(lane).collect::<Vec<_>>()));
    m.output("tx_tvalid", turns.valid);
    for (name, own, other) in [
        ("tkeep", beat.keep(p), through.tkeep),
        ("tlast", beat.last, through.tlast),
        ("tuser", beat.bad, through.tuser),
    ] {
        let out = m.reg_data(clk, &format!("out_{name}"), own.width());
        out.next_if(taken, mine.mux(own, other));
        m.output(&format!("tx_{name}"), out.q);
    }
}
