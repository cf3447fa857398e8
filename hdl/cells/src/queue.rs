//! A first-in first-out queue in block RAM: first-word fall-through, one in and one
//! out a clock for ever. Its user guarantees that it never holds more than its depth.

use wiremeter_rtl::{Clock, Collision, Module, Sig};

/// The output side of a [`queue`].
pub struct Queue<'m> {
    /// 1 if `word` is the oldest word.
    pub valid: Sig<'m>,
    /// The oldest word.
    pub word: Sig<'m>,
}

/// Depth of the small queue behind the RAM, which hides the RAM's latency.
const AHEAD: usize = 8;

/// A queue of `depth` words (a power of two, at least 2). `pop` takes the word; it is ignored
/// while `valid` is 0. A word pushed into an empty queue is out four clocks later.
#[track_caller]
pub fn queue<'m>(m: &'m Module, clock: Clock<'m>, name: &str, depth: usize, push: Sig<'m>, word: Sig<'m>, pop: Sig<'m>) -> Queue<'m> {
    assert!(depth.is_power_of_two() && depth > 1, "a queue of {depth} words");
    let n = |what: &str| format!("{name}_{what}");
    let bits = depth.trailing_zeros();
    let ram = m.memory(&n("ram"), depth, word.width());
    let (head, tail) = (m.reg(clock, &n("head"), bits, 0), m.reg(clock, &n("tail"), bits, 0));
    ram.write(push, tail.q, word);
    tail.next_if(push, tail.q.wrapping_add(1));

    // What the RAM holds for sure: a word counts from the clock after its write on.
    let held = m.reg(clock, &n("held"), bits + 1, 0);
    let some = m.reg(clock, &n("some"), 1, 0);
    // Words in the small queue or on their way to it.
    let ahead = m.reg(clock, &n("ahead"), 4, 0);
    let room = m.reg(clock, &n("room"), 1, 1);
    let fetch = some.q & room.q;
    // A word counts from the clock after its write on: none is fetched while it is written.
    let out = ram.read_if(fetch, head.q, Collision::Any);
    head.next_if(fetch, head.q.wrapping_add(1));
    let held_next = held.q.wrapping_add(push.extend(bits + 1)).wrapping_sub(fetch.extend(bits + 1));
    held.next(held_next);
    some.next(held_next.any());
    let arrived = fetch.delay_reset(&n("arrived"), 0);

    let small = m.memory(&n("small"), AHEAD, word.width());
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
    let ahead_next = ahead.q.wrapping_add(fetch.extend(4)).wrapping_sub(take.extend(4));
    ahead.next(ahead_next);
    room.next(ahead_next.lt(AHEAD as u64 - 1));
    Queue {
        valid: valid.q,
        word: small.read_async(small_head.q),
    }
}
