//! The reading side of a ring in block RAM, first-word fall-through, whose user writes it and
//! says up to where it may be read: what lies behind may still be written over.

use crate::queue::Queue;
use wiremeter_rtl::{Clock, Collision, Memory, Module, Sig};

/// Depth of the small queue behind the RAM, which hides the RAM's latency.
const AHEAD: usize = 8;

/// Reads `ram`, a power of two deep, from address 0 on up to but not at address `end`. `pop`
/// takes the word; it is ignored while `valid` is 0. A word is out four clocks after its
/// write, if `end` passes it at the clock after the write. Also gives the address that is
/// read next. The user's `end` never laps it.
#[track_caller]
pub fn read_ahead<'m>(m: &'m Module, clock: Clock<'m>, name: &str, ram: Memory<'m>, end: Sig<'m>, pop: Sig<'m>) -> (Queue<'m>, Sig<'m>) {
    let n = |what: &str| format!("{name}_{what}");
    let bits = ram.address_width();
    let head = m.reg(clock, &n("head"), bits, 0);
    let some = m.reg(clock, &n("some"), 1, 0);
    let room = m.reg(clock, &n("room"), 1, 1);
    let fetch = some.q & room.q;
    // A word counts from the clock after its write on: none is fetched while it is written.
    let out = ram.read_if(fetch, head.q, Collision::Any);
    let head_next = head.q.wrapping_add(fetch.extend(bits));
    head.next(head_next);
    some.next(head_next.ne(end));
    let arrived = fetch.delay_reset(&n("arrived"), 0);

    let small = m.memory(&n("small"), AHEAD, out.width());
    let (small_head, small_tail) = (m.reg(clock, &n("small_head"), 3, 0), m.reg(clock, &n("small_tail"), 3, 0));
    small.write(arrived, small_tail.q, out);
    small_tail.next_if(arrived, small_tail.q.wrapping_add(1));
    let count = m.reg(clock, &n("count"), 4, 0);
    let valid = m.reg(clock, &n("valid"), 1, 0);
    let take = pop & valid.q;
    small_head.next_if(take, small_head.q.wrapping_add(1));
    let count_next = count.q.wrapping_add(arrived.extend(4)).wrapping_sub(take.extend(4));
    count.next(count_next);
    valid.next(count_next.any());
    // Words in the small queue or on their way to it.
    let ahead = m.reg(clock, &n("ahead"), 4, 0);
    let ahead_next = ahead.q.wrapping_add(fetch.extend(4)).wrapping_sub(take.extend(4));
    ahead.next(ahead_next);
    room.next(ahead_next.lt(AHEAD as u64 - 1));
    let queue = Queue {
        valid: valid.q,
        word: small.read_async(small_head.q),
    };
    (queue, head.q)
}
