//! What is counted of a session's replies.

use super::jobs::Wipe;
use super::quantities::VALUE;
use super::window::Windows;
use crate::Profile;
use wiremeter_rtl::{Bundle, Collision, Module, Sig, bundle};

bundle! {
    /// What is counted of a session, and what the next reply needs of this one.
    pub struct Counts {
        /// Packets that came back.
        received,
        /// Replies that came too late.
        late,
        /// Replies whose number had come.
        duplicate,
        /// Packets that came after one with a higher number.
        reordered,
        /// Reflector's numbers that came.
        replies,
        /// The lowest of them.
        rfirst,
        /// The round trip of the last new one.
        last,
        /// There was a new one.
        some,
        /// There were two.
        several,
    }
}

/// What is to be counted of a reply.
pub struct Reply<'m> {
    /// 1 at the clock at which it is counted.
    pub counts: Sig<'m>,
    /// It was given up before.
    pub given_up: Sig<'m>,
    pub reflector_sequence: Sig<'m>,
    pub round_trip: Sig<'m>,
}

/// The counts of a session, two clocks after its number, and what this reply is.
pub struct Counted<'m> {
    pub counts: Counts<'m>,
    /// It is late; known with the windows' verdicts.
    pub late: Sig<'m>,
    /// It is the first with its number.
    pub new: Sig<'m>,
}

/// The counts.
pub fn counts<'m>(m: &'m Module, p: &Profile, session: Sig<'m>, windows: &Windows<'m>, reply: &Reply<'m>, wipe: Wipe<'m>) -> Counted<'m> {
    let shape = {
        let count = m.lit(0, 32);
        Counts {
            received: count,
            late: count,
            duplicate: count,
            reordered: count,
            replies: count,
            rfirst: count,
            last: m.lit(0, VALUE),
            some: m.lit(0, 1),
            several: m.lit(0, 1),
        }
    };
    let width = shape.pack().width();
    let ram = m.memory("counts", p.sessions as usize, width);
    // Nobody looks while a word is written.
    let old = shape.unpack(ram.read(session, Collision::Any));

    let (seq, rseq) = (&windows.sequence, &windows.reflector);
    let late = (reply.given_up | seq.old).delay("is_late");
    let new = (!reply.given_up & seq.fresh).delay("is_new");
    let duplicate = (!reply.given_up & !seq.fresh & !seq.old).delay("is_duplicate");
    let reordered = (!reply.given_up & seq.fresh & seq.below).delay("is_reordered");
    let answered = (!reply.given_up & !seq.old & rseq.fresh).delay("is_answered");
    // A number below the lowest is less than a window below it.
    let below = reply
        .reflector_sequence
        .wrapping_sub(old.rfirst)
        .partly_used("compared with a power of two");
    let lower = below.slice(6, 26).all().delay("is_lower") & rseq.below;
    let lowest = answered & (rseq.first | lower);
    let more = |count: Sig<'m>, by: Sig<'m>| count.wrapping_add(by.extend(32));
    let after = Counts {
        received: more(old.received, new),
        late: more(old.late, late),
        duplicate: more(old.duplicate, duplicate),
        reordered: more(old.reordered, reordered),
        replies: more(old.replies, answered),
        rfirst: lowest.mux(reply.reflector_sequence, old.rfirst),
        last: new.mux(reply.round_trip, old.last),
        some: old.some | new,
        several: old.several | (old.some & new),
    };
    ram.write(reply.counts | wipe.wipes, session, after.pack() & (!wipe.wipes).repeat(width));
    Counted { counts: old, late, new }
}
