//! Many counters of events in one block RAM, where each by itself would be 32 flip-flops, an
//! adder, and 32 inputs of the multiplexer that reads it.
//!
//! Each event is counted in a few bits of its own. A turn goes around them, adds what they hold
//! to the word in the RAM, and lets them begin anew.

use wiremeter_rtl::{Clock, Collision, Module, Sig};

/// Bits of a count.
const BITS: u32 = 32;
/// Bits of its low half; no carry runs further.
const HALF: u32 = 16;
/// Clocks from a turn to its write.
const WRITE: u32 = 5;
/// Clocks for which turns wait for a read: what was under way is written then.
const HOLD: u32 = WRITE;
/// Least turns around: a word is written before it is read again.
const LEAST_TURNS: usize = 8;

/// What a [`tally`] gives.
pub struct Tallied<'m> {
    /// 1 for one clock: `count` is what was asked for.
    pub found: Sig<'m>,
    /// How often the event was 1 since reset, modulo 2^32.
    pub count: Sig<'m>,
}

/// Counts each of `events`, how many there are at this clock: mostly 1 bit. `read` asks for the count
/// of the event `index`, which stays until it is found; reads are further apart than
/// one takes.
///
/// # Panics
/// If `index` cannot name all events, or there are none.
#[track_caller]
pub fn tally<'m>(m: &'m Module, clock: Clock<'m>, name: &str, events: &[Sig<'m>], read: Sig<'m>, index: Sig<'m>) -> Tallied<'m> {
    let n = |what: &str| format!("{name}_{what}");
    let turns = events.len().max(LEAST_TURNS);
    let bits = index.width();
    assert!(
        !events.is_empty() && turns <= 1 << bits,
        "{turns} turns for an index of {bits} bits"
    );
    // What can come between two turns of the same event: reads make them at most twice as rare.
    let few_bits = |event: Sig<'m>| (2 * turns * ((1 << event.width()) - 1)).next_power_of_two().trailing_zeros();
    let most = events.iter().map(|event| few_bits(*event)).max().expect("there are events");

    let (mut hold, mut asked) = (read, read);
    for i in 1..HOLD {
        asked = asked.delay_reset(&n(&format!("asked{i}")), 0);
        hold = hold | asked;
    }
    let turn = m.reg(clock, &n("turn"), bits, 0);
    let last = turn.q.eq(turns as u64 - 1);
    turn.next_if(!hold, last.mux(0, turn.q.wrapping_add(1)));
    // The RAM's words are unknown until the first turn around.
    let first = m.reg(clock, &n("first"), 1, 1);
    first.next_if(!hold & last, m.lit(0, 1));

    let at = asked.mux(index, turn.q);
    let fresh = first.q & at.ge(turn.q);
    let mut stages = vec![(!hold, asked, at)];
    for i in 1..=WRITE {
        let (take, asked, at) = stages[i as usize - 1];
        stages.push((
            take.delay_reset(&n(&format!("take{i}")), 0),
            asked.delay_reset(&n(&format!("found{i}")), 0),
            at.delay(&n(&format!("at{i}"))),
        ));
    }
    let (take, _, address) = stages[1];

    let mut parts = Vec::new();
    for (i, event) in events.iter().enumerate() {
        let chosen = ((!hold | asked) & at.eq(i as u64)).delay_reset(&n(&format!("chosen_{i}")), 0);
        let few = few_bits(*event);
        let count = m.reg(clock, &n(&format!("few_{i}")), few, 0);
        let kept = count.q & (!(chosen & take)).repeat(few);
        let next = kept + event.extend(few);
        m.assert_always(clock, &n(&format!("few_{i}_has_room")), !next.bit(few));
        count.next(next.trunc(few));
        parts.push((count.q & chosen.repeat(few)).extend(most));
    }
    let new = any_of(&parts).delay(&n("new"));
    let ram = m.memory(&n("words"), 1 << bits, BITS);
    let word = ram.read(address, Collision::Any);
    let fresh = fresh.delay(&n("fresh1")).delay(&n("fresh2"));
    let old = (word & (!fresh).repeat(BITS)).delay(&n("old"));
    let low = (old.trunc(HALF) + new.delay(&n("new_late")).extend(HALF)).delay(&n("low"));
    let high = old.slice(HALF, HALF).delay(&n("high")).wrapping_add(low.bit(HALF).extend(HALF));
    let sum = high.cat(low.trunc(HALF)).delay(&n("sum"));
    let (take, found, address) = stages[WRITE as usize];
    ram.write(take, address, sum);
    Tallied { found, count: sum }
}

/// The one that is not 0, as a tree.
fn any_of<'m>(parts: &[Sig<'m>]) -> Sig<'m> {
    match parts {
        [one] => *one,
        _ => {
            let (low, high) = parts.split_at(parts.len() / 2);
            any_of(low) | any_of(high)
        }
    }
}
