//! The answer on its way: a beat of AXI4-Stream from each word.

use super::steps::Steps;
use super::store::BEAT_BITS;
use wiremeter_cells::lanes_to;
use wiremeter_rtl::{Clock, Module, Sig, Wire};

/// Sends the answer of so many `bytes`; `number` is the word that it wants. 1 when its last beat
/// is taken.
pub fn send<'m>(m: &'m Module, clk: Clock<'m>, steps: &Steps<'m>, number: Wire<'m>, word: Sig<'m>, bytes: Sig<'m>) -> Sig<'m> {
    let flag = |name: &str| m.reg(clk, name, 1, 0);
    let (there, valid) = (flag("word_there"), flag("tx_valid"));
    let taken = valid.q & m.input(clk, "tx_tready", 1);
    // A word is asked for while none is, and none waits.
    there.next(steps.send.q & !there.q & !valid.q);
    valid.next(there.q | (valid.q & !taken));
    let index = m.reg(clk, "tx_word", BEAT_BITS, 0);
    let idle = !steps.send.q;
    index.next_if(idle | taken, idle.mux(0, index.q.wrapping_add(1)));
    number.drive(index.q);

    let end = bytes.wrapping_sub(1).partly_used("no answer is longer than the store");
    let last_index = end.slice(3, BEAT_BITS).delay("tx_last_word");
    let last = index.q.eq(last_index);
    let last_lane = end.trunc(3).delay("tx_last_lane");
    let keep = |name: &str, value: Sig<'m>| {
        let r = m.reg_data(clk, name, value.width());
        r.next_if(there.q, value);
        r.q
    };
    let tlast = keep("tx_last", last);
    m.output("tx_tdata", keep("tx_data", word));
    m.output("tx_tkeep", keep("tx_keep", lanes_to(last_lane) | (!last).repeat(8)));
    m.output("tx_tlast", tlast);
    m.output("tx_tvalid", valid.q);
    taken & tlast
}
