//! The reflector: finds requests in the receive stream and makes their replies, all but the
//! transmit timestamp and its part of the checksum.
//!
//! A beat moves on at every clock, whatever comes behind it; what is known of its frame is
//! held at one stage and delayed from there. Stage 1 knows the link layer, stage 2 where the
//! fields are, stage 3 has them, stage 5 knows whether it is a request, stage 6 has the
//! reply's bytes; the sum for its checksum is complete at stage 11.

mod decide;
mod fields;
mod fill;
mod front;
pub(crate) mod gather;
pub mod lanes;
pub mod layout;
mod look;
mod sum;

use crate::Profile;
use crate::tap::{self, Stream};
use crate::transmit::{ReplyBeat, ReplyFrame};
use decide::Settings;
use fields::Fields;
use front::Front;
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Component, Module};

pub use decide::ALLOWED;
pub use look::{Look, look_widths};

/// Clocks from a request's first beat at the port to its reply's at the transmit port, if
/// that is idle and the request's beats follow each other.
pub fn latency(p: &Profile) -> u32 {
    tap::STREAM_LATENCY + front::latency(p) + sum::latency(p) + crate::transmit::LATENCY
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("reflect", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let stream = Stream::input(m, clk, "stream", &tap::stream_widths(p));
    let time = m.input(clk, "stamp_time", 64);
    let set = Settings::input(m, clk);
    let front = Front::new(m, clk, p, &stream, time, set.mac);
    let fields = Fields::gather(m, p, &front);
    let verdict = decide::decide(m, clk, &set, &front, &fields);
    Look::new(&front, &fields, &verdict).output(m, "look");

    let inside = fill::Inside::new(m, p, &front, &fields);
    let data = fill::fill(m, p, &set, &front, &fields, &inside);
    let beat = front.beats[6];
    ReplyBeat {
        valid: beat.valid & verdict.fits,
        first: beat.first,
        last: beat.last,
        bad: verdict.bad,
        sure: verdict.sure,
        count: beat
            .length
            .partly_used("transmit counts the beats itself")
            .trunc(p.beat_bytes().trailing_zeros()),
        data,
    }
    .output(m, "beat");
    let base = sum::sum(m, p, &set, &front, &fields, &inside, verdict.sure);
    ReplyFrame {
        valid: base.valid,
        layout: base.layout,
        summed: base.summed,
        base: base.base,
    }
    .output(m, "frame");
}
