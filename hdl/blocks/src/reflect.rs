//! The reflector: finds requests in the receive stream and makes their replies, all but the
//! transmit timestamp and its part of the checksum.
//!
//! A beat moves on at every clock, whatever comes behind it; what is known of its frame is
//! held at one stage and delayed from there. Stage 1 knows the link layer, stage 2 where the
//! fields are, stage 3 has them, stage 5 knows whether it is a request, stage 6 has the
//! reply's bytes, and stage 7, whether its session has a place; the sum for its checksum is
//! complete at stage 11.

mod decide;
mod fields;
mod fill;
mod front;
pub(crate) mod gather;
pub mod lanes;
pub mod layout;
mod look;
mod sessions;
mod sum;

use crate::Profile;
use crate::tap::{self, Stream};
use crate::transmit::{ReplyBeat, ReplyFrame};
use decide::Settings;
use fields::Fields;
use front::{Front, Origin};
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
    let time = match p.ports {
        1 => time,
        _ => time.partly_used("where frames bring their time, sessions alone look at it"),
    };
    let set = Settings::input(m, clk);
    let counted = sessions::Settings::input(m, clk, p);
    let front = Front::new(m, clk, p, &stream, time, Origin::input(m, clk, p), set.mac);
    let fields = Fields::gather(m, p, &front);
    let verdict = decide::decide(m, clk, &set, &front, &fields);
    Look::new(&front, &fields, &verdict).output(m, "look");

    let answer = match &counted {
        Some(set) => sessions::sessions(m, clk, p, set, &front, &fields, &verdict),
        None => sessions::stateless(m, &verdict),
    };
    let inside = fill::Inside::new(m, p, &front, &fields);
    let data = fill::fill(m, p, &set, &front, &fields, &inside, answer.stateful);
    if let Some(ports) = &front.ports {
        m.output("beat_port", ports[7]);
    }
    let beat = front.beats[7];
    let bad = verdict.bad.delay("bad_7");
    decide::count_answered(m, &beat, answer.sure, bad, verdict.has_tlvs.delay("tlvs_7"));
    ReplyBeat {
        valid: beat.valid & verdict.fits.delay_reset("fits_7", 0),
        first: beat.first,
        last: beat.last,
        bad,
        sure: answer.sure,
        count: beat
            .length
            .partly_used("transmit counts the beats itself")
            .trunc(p.beat_bytes().trailing_zeros()),
        data: data.delay("reply_7"),
    }
    .output(m, "beat");
    let base = sum::sum(m, p, &set, &front, &fields, &inside, &answer);
    if let Some(port) = base.port {
        m.output("frame_port", port);
    }
    ReplyFrame {
        valid: base.valid,
        layout: base.layout,
        summed: base.summed,
        base: base.base,
        sequence: base.sequence.unwrap_or(m.lit(0, 32)),
    }
    .output(m, "frame");
}
