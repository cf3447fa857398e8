//! The frame's RAM: a frame that is for the card goes in, its halfwords come out.

use super::steps::Steps;
use super::{HALF_BITS, Settings};
use crate::profile::LENGTH_BITS;
use crate::reflect::lanes::{lane, swap};
use crate::tap::Stream;
use wiremeter_rtl::{Clock, Collision, Memory, Module, Reg, Sig};

/// Bits of a beat's number in the longest frame.
pub const BEAT_BITS: u32 = HALF_BITS - 2;
/// Shortest frame with something for the card in it, in bytes: ARP's, and UDP's headers.
const SHORTEST: u64 = 42;
/// Longest frame without FCS.
const LONGEST: u64 = 1514;
/// Clocks from a halfword's number to the halfword.
const FETCH: u64 = 2;

/// A frame, as it is read.
pub struct Store<'m> {
    ram: Memory<'m>,
    /// The halfword that is looked at.
    pub half: Reg<'m>,
    /// 1 in the last of the clocks in which it is.
    pub tick: Sig<'m>,
    /// Then: its value.
    pub value: Sig<'m>,
    /// The word that is read: that of the halfword, or what is sent.
    pub word: Sig<'m>,
    /// A frame is here and is looked at from the next clock on.
    pub begins: Sig<'m>,
    /// Bytes of the frame behind the Ethernet header.
    pub behind: Sig<'m>,
    /// A frame was for the card, which was not idle.
    pub lost: Sig<'m>,
    /// A beat goes in.
    input: (Sig<'m>, Sig<'m>, Sig<'m>),
}

impl<'m> Store<'m> {
    /// The store. While the answer is sent `sent_word` is read; while `waits` no halfword is
    /// looked at.
    pub fn new(
        m: &'m Module,
        clk: Clock<'m>,
        stream: &Stream<'m>,
        set: &Settings<'m>,
        steps: &Steps<'m>,
        waits: Sig<'m>,
        sent_word: Sig<'m>,
    ) -> Store<'m> {
        let number = m.reg(clk, "beat", BEAT_BITS, 0);
        let more = number.q.all().mux(number.q, number.q.wrapping_add(1));
        number.next_if(stream.valid, stream.last.mux(0, more));
        let storing = m.reg(clk, "storing", 1, 0);
        let taking = stream.first.mux(steps.idle.q, storing.q);
        storing.next_if(stream.valid, taking & !stream.last);

        // Whose it is: known from the second beat on, and no frame that counts ends before.
        let begin = stream.valid & stream.first;
        let own = m.reg_data(clk, "own", 1);
        own.next_if(begin, mac(stream.data.trunc(48)).eq(set.mac));
        let all = m.reg_data(clk, "to_all", 1);
        all.next_if(begin, stream.data.trunc(48).all());
        let asks_all = m.reg_data(clk, "asks_all", 1);
        asks_all.next_if(stream.valid & number.q.eq(1), all.q & lane(stream.data, 2).eq(0x0806));
        let length = stream.length;
        let fits = length.ge(SHORTEST) & length.le(LONGEST);
        let whole = stream.valid & stream.last & !stream.refused & fits & set.enable;
        let ours = (whole & (own.q | asks_all.q)).named("ours");
        let behind = m.reg_data(clk, "behind", LENGTH_BITS);
        behind.next_if(ours & taking, length.wrapping_sub(14));

        let ram = m.memory("frame", 1 << BEAT_BITS, 64);
        let half = m.reg(clk, "half", HALF_BITS, 0);
        let word = ram.read(steps.send.q.mux(sent_word, half.q.slice(2, BEAT_BITS)), Collision::Any);
        let phase = m.reg(clk, "phase", 2, 0);
        let looks = steps.looks() & !waits;
        let tick = (looks & phase.q.eq(FETCH)).named("tick");
        phase.next((!looks | tick).mux(0, phase.q.wrapping_add(1)));
        let lanes = |n: u32| lane(word, n);
        let low = half.q.bit(0).mux(lanes(1), lanes(0));
        let high = half.q.bit(0).mux(lanes(3), lanes(2));
        Store {
            ram,
            half,
            tick,
            value: half.q.bit(1).mux(high, low).delay("value"),
            word,
            begins: ours & taking,
            behind: behind.q,
            lost: ours & !taking,
            input: (stream.valid & taking, number.q, stream.data),
        }
    }

    /// The writes: what comes in, else words of the answer.
    pub fn write(&self, answer: Sig<'m>, address: Sig<'m>, data: Sig<'m>) {
        let (enable, number, beat) = self.input;
        self.ram.write(enable | answer, enable.mux(number, address), enable.mux(beat, data));
    }
}

/// Six bytes as a number, the first one highest.
fn mac(bytes: Sig<'_>) -> Sig<'_> {
    Sig::cat_all(&[0, 1, 2].map(|n| swap(bytes.slice(16 * n, 16))))
}
