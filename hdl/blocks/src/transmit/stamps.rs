//! Where timestamp, checksum and sequence number go in the beat that goes to the port.

use super::store::Frame;
use crate::Profile;
use crate::reflect::lanes::{any, checksum, swap};
use crate::reflect::layout::LAYOUTS;
use crate::timestamp::Stamp;
use wiremeter_rtl::{Clock, Module, Sig};

/// Halfwords of a timestamp.
const TIMESTAMP: u32 = 4;
/// Halfwords of a sequence number.
const SEQUENCE: u32 = 2;

/// A cause to stamp, and what with.
pub struct Moment<'m> {
    /// 1 if the beat is stamped for this cause.
    when: Sig<'m>,
    layout: Sig<'m>,
    summed: Sig<'m>,
    time: Sig<'m>,
    checksum: Sig<'m>,
    sequence: Sig<'m>,
}

impl<'m> Moment<'m> {
    /// When `when` is 1, a frame's beat gets this stamp.
    pub fn new(when: Sig<'m>, frame: &Frame<'m>, stamp: &Stamp<'m>) -> Moment<'m> {
        Moment {
            when,
            layout: frame.layout,
            summed: frame.summed,
            time: stamp.time,
            checksum: checksum(frame.base, stamp.sum),
            sequence: frame.sequence,
        }
    }
}

/// All causes: a first beat that is taken, one that waits, a beat after the first.
pub struct Stamps<'m> {
    /// In that order.
    pub moments: [Moment<'m>; 3],
    /// From [`position`].
    pub at: Vec<Sig<'m>>,
}

/// What a lane gets.
pub struct Lane<'m> {
    /// Values and when.
    pub sources: Vec<(Sig<'m>, Sig<'m>)>,
    /// 1 if it is stamped again in a beat that waits.
    pub again: Sig<'m>,
}

/// One bit for each beat of a reply after the first in which something is stamped: 1 if the
/// next beat is that one.
pub fn position<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, first: Sig<'m>, rest: Sig<'m>) -> Vec<Sig<'m>> {
    let end = LAYOUTS.iter().map(|l| l.timestamp() + TIMESTAMP).max().expect("six layouts");
    let beats = (end * 16).div_ceil(p.width);
    let mut before: Option<Sig<'m>> = None;
    (1..beats)
        .map(|n| {
            let at = m.reg(clk, &format!("next_is_{n}"), 1, 0);
            let stays = at.q & !rest;
            at.next(match before {
                None => first | stays,
                Some(before) => !first & ((before & rest) | stays),
            });
            before = Some(at.q);
            at.q
        })
        .collect()
}

impl<'m> Stamps<'m> {
    /// What a lane of the beat gets.
    pub fn of(&self, m: &'m Module, p: &Profile, lane: u32) -> Lane<'m> {
        let lanes = p.width / 16;
        let mut sources = Vec::new();
        let mut again = Vec::new();
        for (which, moment) in self.moments.iter().enumerate() {
            for (index, layout) in LAYOUTS.iter().enumerate() {
                let of_layout = moment.when & moment.layout.bit(index as u32);
                let mut put = |halfword: u32, when: Sig<'m>, value: Sig<'m>| {
                    let beat = halfword / lanes;
                    if halfword % lanes != lane || (beat == 0) != (which < 2) {
                        return;
                    }
                    let when = if beat == 0 { when } else { when & self.at[beat as usize - 1] };
                    sources.push((when, swap(value)));
                    if which == 1 {
                        again.push(when);
                    }
                };
                put(layout.checksum(), of_layout & moment.summed, moment.checksum);
                for n in 0..TIMESTAMP {
                    put(layout.timestamp() + n, of_layout, moment.time.slice(16 * (TIMESTAMP - 1 - n), 16));
                }
                // A beat that waits has it already.
                for n in (0..SEQUENCE).filter(|_| which != 1) {
                    put(layout.sequence() + n, of_layout, moment.sequence.slice(16 * (SEQUENCE - 1 - n), 16));
                }
            }
        }
        Lane {
            sources,
            again: any(m, &again),
        }
    }
}
