//! The replies that wait.

use super::{Reply, WAITING};
use wiremeter_rtl::{Bundle, Clock, Module, Sig};

/// The oldest reply, and what became of the one that came.
pub struct Waiting<'m> {
    /// There is one.
    pub valid: Sig<'m>,
    /// The oldest.
    pub reply: Reply<'m>,
    /// The one that came waits.
    pub taken: Sig<'m>,
    /// There was no room for it.
    pub overrun: Sig<'m>,
}

/// Writes `reply` behind those that wait if it may `come`, at most every second clock; it is
/// one of them if it `counts` a clock later, else the next one is written over it.
/// `reply_taken` takes the oldest.
pub fn waiting<'m>(m: &'m Module, clk: Clock<'m>, come: Sig<'m>, reply: Reply<'m>, counts: Sig<'m>) -> Waiting<'m> {
    let bits = WAITING.trailing_zeros();
    let ram = m.memory("waiting", WAITING as usize, reply.pack().width());
    let pointer = |name: &str| m.reg(clk, name, bits, 0);
    let (head, tail) = (pointer("head"), pointer("tail"));
    let (count, valid) = (m.reg(clk, "count", bits + 1, 0), m.reg(clk, "valid", 1, 0));
    let room = !count.q.bit(bits);
    ram.write(come & room, tail.q, reply.pack());
    let written = (come & room).delay_reset("written", 0);
    let taken = (counts & written).named("taken");
    let leaves = m.input(clk, "reply_taken", 1) & valid.q;
    tail.next_if(taken, tail.q.wrapping_add(1));
    head.next_if(leaves, head.q.wrapping_add(1));
    let after = count.q.wrapping_add(taken.extend(bits + 1)).wrapping_sub(leaves.extend(bits + 1));
    count.next(after);
    valid.next(after.any());
    let came = come.delay_reset("came", 0);
    m.assert_always(clk, "what_counts_came", !counts | came);
    m.assert_always(clk, "replies_are_apart", !(come & came));
    Waiting {
        valid: valid.q,
        reply: reply.unpack(ram.read_async(head.q)),
        taken,
        overrun: counts & !written,
    }
}
