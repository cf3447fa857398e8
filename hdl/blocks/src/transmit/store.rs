//! The replies that wait: their beats in block RAM, and what else is known of them.

use super::{FRAME_WIDTHS, ReplyBeat, ReplyFrame, beat_widths};
use crate::Profile;
use crate::reflect::lanes::above;
use wiremeter_cells::read_ahead;
use wiremeter_rtl::{Bundle, Clock, Module, Sig, bundle};

/// Replies that may wait; a port of a node's has fewer beats to wait in, too.
fn frames(p: &Profile) -> u32 {
    if p.ports > 1 { 32 } else { 64 }
}

/// Replies, and beats of short ones, that may come before a change of `room` is heeded: a request
/// of 64 bit has seven beats at least.
fn slack(p: &Profile) -> u32 {
    if p.ports > 1 { 8 } else { 16 }
}

/// Fewest words that a block RAM of this width has.
const FEWEST_WORDS: u32 = 512;

/// What waits.
pub struct Store<'m> {
    /// The first reply can begin.
    pub ready: Sig<'m>,
    /// The next beat.
    pub beat: Beat<'m>,
    /// The first reply.
    pub frame: Frame<'m>,
}

/// A beat of a reply.
pub struct Beat<'m> {
    /// There is one.
    pub valid: Sig<'m>,
    /// It is the reply's last.
    pub last: Sig<'m>,
    /// The reply is not to be believed.
    pub bad: Sig<'m>,
    /// Bytes of the last beat, modulo those of a beat.
    pub count: Sig<'m>,
    /// Its bytes.
    pub data: Sig<'m>,
}

bundle! {
    /// As in [`ReplyFrame`].
    pub struct Frame {
        /// As in [`ReplyFrame`].
        layout,
        /// As in [`ReplyFrame`].
        summed,
        /// As in [`ReplyFrame`].
        base,
        /// As in [`ReplyFrame`].
        sequence,
    }
}

impl<'m> Beat<'m> {
    /// Its `tkeep`.
    pub fn keep(&self, p: &Profile) -> Sig<'m> {
        let all = !self.last | self.count.is_zero();
        let bytes = p.beat_bytes();
        // The highest lane is kept in full beats only.
        let partly = (0..bytes - 1).rev().map(|lane| all | above(self.count, lane));
        let lanes = std::iter::once(all).chain(partly);
        Sig::cat_all(&lanes.collect::<Vec<_>>())
    }
}

impl<'m> Store<'m> {
    /// The store; a reply leaves `first` and its beats at `pop`.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, first: Sig<'m>, pop: Sig<'m>) -> Store<'m> {
        let frame = ReplyFrame::input(m, clk, "frame", &FRAME_WIDTHS);
        let (beat, beats_fit) = beats(m, clk, p, pop);

        let bits = frames(p).trailing_zeros();
        let (head, tail) = (m.reg(clk, "frames_head", bits, 0), m.reg(clk, "frames_tail", bits, 0));
        let none = m.lit(0, 32);
        let fields = Frame {
            layout: frame.layout,
            summed: frame.summed,
            base: frame.base,
            sequence: match p.reflect_sessions {
                0 => frame.sequence.partly_used("a card without sessions has none") & none,
                _ => frame.sequence,
            },
        };
        // What is always zero is not stored.
        let word = match p.reflect_sessions {
            0 => fields.pack().slice(32, fields.pack().width() - 32),
            _ => fields.pack(),
        };
        let ram = m.memory("frames", frames(p) as usize, word.width());
        ram.write(frame.valid, tail.q, word);
        tail.next_if(frame.valid, tail.q.wrapping_add(1));
        head.next_if(first, head.q.wrapping_add(1));
        let count = m.reg(clk, "frames_count", bits + 1, 0);
        let more = count.q.wrapping_add(frame.valid.extend(bits + 1));
        let left = more.wrapping_sub(first.extend(bits + 1));
        count.next(left);
        let some = m.reg(clk, "frames_some", 1, 0);
        some.next(left.any());
        let fit = count.q.lt(u64::from(frames(p) - slack(p)));
        m.output("room", (fit & beats_fit).delay_reset("room_told", 1));
        Store {
            ready: (some.q & beat.valid).named("reply_ready"),
            beat,
            frame: fields.unpack(match p.reflect_sessions {
                0 => ram.read_async(head.q).cat(none),
                _ => ram.read_async(head.q),
            }),
        }
    }
}

/// The beats, and whether one more frame of the longest fits. What is written is read only
/// once it is sure; a frame that was not is written over by the next.
fn beats<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, pop: Sig<'m>) -> (Beat<'m>, Sig<'m>) {
    let depth = (p.frame_clocks + 2 * slack(p)).next_power_of_two().max(FEWEST_WORDS);
    let bits = depth.trailing_zeros();
    let beat = ReplyBeat::input(m, clk, "beat", &beat_widths(p));
    let (tail, end) = (m.reg(clk, "beats_tail", bits, 0), m.reg(clk, "beats_end", bits, 0));
    let at = beat.first.mux(end.q, tail.q);
    let ram = m.memory("beats", depth as usize, 2 + beat.count.width() + p.width);
    ram.write(beat.valid, at, Sig::cat_all(&[beat.last, beat.bad, beat.count, beat.data]));
    let next = at.wrapping_add(1);
    tail.next_if(beat.valid, next);
    end.next_if(beat.valid & beat.sure, next);
    let (queue, head) = read_ahead(m, clk, "beats", ram, end.q, pop);

    let used = tail.q.wrapping_sub(head).delay("beats_used");
    let fit = used.lt(u64::from(depth - p.frame_clocks - 2 * slack(p)));
    let word = queue.word;
    let beat = Beat {
        valid: queue.valid,
        last: word.bit(word.width() - 1),
        bad: word.bit(word.width() - 2),
        count: word.slice(p.width, beat.count.width()),
        data: word.trunc(p.width),
    };
    (beat, fit)
}
