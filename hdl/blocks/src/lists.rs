//! Figures 4a and 4b of US 6,647,413 in block RAM: per channel a linked list of the
//! packets now in the node, and one store of free entries.
//!
//! Every clock takes one arrival and one departure, of any channels. A list always ends
//! in an empty entry, so that an arrival fills the tail and links a fresh one without
//! having to know whether the list is empty, and never waits for a departure. Departures
//! come a fixed number of clocks behind arrivals and see exactly those up to their own
//! clock. The only loop between clocks is the head: RAM, compare, RAM address.

use crate::Profile;
use crate::horizon::{CELL_BITS, Moment, moment_widths};
use crate::profile::{KEY_BITS, TICK_BITS};
use std::rc::Rc;
use wiremeter_cells::{Sliced, queue};
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Memory, Module, Sig, Wire, bundle};

bundle! {
    /// What one clock did to the lists, for Table 1.
    pub struct Change {
        /// 1 if a packet entered a list.
        inserted,
        /// 1 if a packet found no free entry.
        exhausted,
        /// 1 if the arrival was dropped behind the tap.
        cancelled,
        /// Channel of the arrival.
        arrival_channel,
        /// Packets in its list, this one included.
        occupancy,
        /// 1 if its list was empty before.
        begins_busy,
        /// 1 if a packet departed.
        departed,
        /// Its 48-byte cells.
        cells,
        /// 1 if it was in the list; `delay` counts then.
        matched,
        /// Ticks it was in the list.
        delay,
        /// 1 if a head expired.
        expired,
        /// Channel of the departure or expiry.
        departure_channel,
        /// Entries that left the list.
        removed,
        /// 1 if the list is empty now.
        ends_busy,
        /// 1 if a late drop was reported.
        late,
        /// Its channel.
        late_channel,
        /// 1 if an epoch begins: this clock's changes are its first.
        boundary,
        /// Time of this clock in ticks.
        ticks,
    }
}

/// Clocks from a departure until its entry is free again (R).
pub const REUSE_CLOCKS: u32 = 24;
/// Clocks from `moment` to `change`.
pub const LATENCY: u32 = 12;

/// Bits of a number of entries.
pub fn occupancy_bits(p: &Profile) -> u32 {
    32 - p.entries.leading_zeros()
}

/// Entries in memory: each channel's list has an empty one at its end.
fn nodes(p: &Profile) -> u32 {
    p.entries + p.channels
}

fn node_bits(p: &Profile) -> u32 {
    32 - (nodes(p) - 1).leading_zeros()
}

/// Bits of a list's running entry number. An entry may have left while as many as there
/// are were used after it, and may be as many again ahead of the head: the difference of
/// two numbers keeps its sign.
fn sequence_bits(p: &Profile) -> u32 {
    node_bits(p) + 2
}

/// Widths of the fields of [`Change`].
pub fn change_widths(p: &Profile) -> [u32; 18] {
    let (c, o) = (p.channel_bits(), occupancy_bits(p));
    [1, 1, 1, c, o, 1, 1, CELL_BITS, 1, TICK_BITS, 1, c, o, 1, 1, c, 1, TICK_BITS]
}

fn pipe<'m>(sig: Sig<'m>, name: &str, from: u32, to: u32) -> Sig<'m> {
    (from..to).fold(sig, |s, i| s.delay(&format!("{name}_{}", i + 1)))
}

fn pipe_valid<'m>(sig: Sig<'m>, name: &str, from: u32, to: u32) -> Sig<'m> {
    (from..to).fold(sig, |s, i| s.delay_reset(&format!("{name}_{}", i + 1), 0))
}

/// Reset walks over all memories that must start from a known state.
struct Init<'m> {
    busy: Sig<'m>,
    at: Sig<'m>,
    /// 1 some clocks after the walk, when free entries are at hand.
    ready: Sig<'m>,
}

fn init<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>) -> Init<'m> {
    let bits = node_bits(p);
    let count = m.reg(clk, "init", bits + 1, 0);
    let done = count.q.bit(bits);
    count.next_if(!done, count.q.wrapping_add(1));
    Init {
        busy: (!done).named("init_busy"),
        at: count.q.trunc(bits),
        ready: pipe_valid(done, "ready", 0, 8),
    }
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("lists", |m| describe(m, p))
}

fn describe<'m>(m: &'m Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let moment = Moment::input(m, clk, "moment", &moment_widths(p));
    let limit = m.input(clk, "limit_ticks", TICK_BITS);
    let (c, n, o) = (p.channel_bits(), node_bits(p), occupancy_bits(p));
    let s = sequence_bits(p);
    let init = init(m, p, clk);
    // Everything below is numbered by the clock after the moment in which it holds.

    // Arrivals: 0 read the tail, 1 take a free entry, 2 write.
    let offered = moment.arrival & !moment.cancelled & init.ready;
    let available = m.reg(clk, "available", o, u64::from(p.entries));
    let some = m.reg(clk, "some_available", 1, 1);
    let insert0 = (offered & some.q).named("insert_0");
    let insert1 = insert0.delay_reset("insert_1", 0);
    let insert2 = insert1.delay_reset("insert_2", 0);
    let channel1 = moment.arrival_channel.delay("arrival_channel_1");
    let channel2 = channel1.delay("arrival_channel_2");

    let freed = Run {
        valid: m.wire(clk, "freed", 1),
        first: m.wire(clk, "freed_first", n),
        more: m.wire(clk, "freed_more", o),
    };
    let used_mark = m.memory("used_mark", 1 << n, 1);
    let next_of = Sliced::new(m, "next_of", nodes(p) as usize, n);
    let free = free_entries(m, p, clk, insert1, &freed, used_mark, &next_of, &init);

    // The tail's state: node, its mark, entry number.
    let tails = m.memory("tails", p.channels as usize, n + 1 + s);
    let tail_read = tails.read(moment.arrival_channel, Collision::Any);
    let tail_new2 = m.reg_data(clk, "tail_new_2", n + 1 + s);
    let tail_new3 = tail_new2.q.delay("tail_new_3");
    let from2 = (insert1 & channel1.eq(moment.arrival_channel)).delay("tail_from_2");
    let from3 = (insert2 & channel2.eq(moment.arrival_channel)).delay("tail_from_3");
    let tail1 = from2.mux(tail_new2.q, from3.mux(tail_new3, tail_read)).named("tail_1");
    let sequence1 = tail1.trunc(s);
    let node1 = tail1.slice(s + 1, n);
    let mark1 = tail1.bit(s);
    tail_new2.next(Sig::cat_all(&[free.node, free.mark, sequence1.wrapping_add(1)]));
    let channel_init = init.at.trunc(c);
    tails.write(
        insert2 | init.busy,
        init.busy.mux(channel_init, channel2),
        init.busy.mux(channel_init.extend(n).cat(m.lit(0, 1 + s)), tail_new2.q),
    );

    // Clock 2: the entry is written and linked; from clock 3 on departures see it.
    let node2 = node1.delay("node_2");
    let sequence2 = sequence1.delay("sequence_2");
    let ticks2 = pipe(moment.ticks, "ticks", 0, 2);
    let key2 = pipe(moment.arrival_key, "arrival_key", 0, 2);
    let next2 = free.node.delay("next_2");
    let entry_key = Sliced::new(m, "entry_key", nodes(p) as usize, KEY_BITS + n);
    entry_key.write(insert2, node2, key2.cat(next2));
    let entry_index = m.memory("entry_index", nodes(p) as usize, c + KEY_BITS + s + n);
    entry_index.write(insert2, node2, Sig::cat_all(&[channel2, key2, sequence2, next2]));
    let entry_ticks = m.memory("entry_ticks", nodes(p) as usize, TICK_BITS);
    entry_ticks.write(insert2, node2, ticks2);
    next_of.write(insert2, node2, next2);
    used_mark.write(
        insert2 | init.busy,
        init.busy.mux(init.at, node2),
        !mark1.delay("mark_2") & !init.busy,
    );
    let slots = m.memory_init("slots", 1 << p.slots_log2, n, vec![]);
    slots.write(insert2, key2.trunc(p.slots_log2), node2);
    // Entry number after the last one, as departures see it.
    let ends = m.memory("ends", p.channels as usize, s);
    ends.write(
        insert2 | init.busy,
        init.busy.mux(channel_init, channel2),
        init.busy.mux(m.lit(0, s), sequence2.wrapping_add(1)),
    );

    // Departures: an idle clock may look at a head, or take an expired one away.
    let seen = Seen {
        some: m.wire(clk, "seen_some_7", 1),
        age: m.wire(clk, "seen_age_11", TICK_BITS),
        left: m.wire(clk, "seen_left_8", 1),
    };
    let departure0 = moment.departure & init.ready;
    let departure1 = departure0.delay_reset("departure_1", 0);
    let mut idle1 = init.ready & !departure1;
    if p.spacing() > 1 {
        let departure2 = departure1.delay_reset("departure_before", 0);
        m.assume_always(clk, "departures_are_apart", !(departure0 & departure1));
        idle1 = idle1 & !departure0 & !departure2;
    }
    let expiry = expiry(m, p, clk, idle1, limit, &seen);
    let departure3 = pipe_valid(departure1, "departure", 1, 3);
    let try3 = pipe_valid(departure1 | expiry.take1, "try", 1, 3);
    let dchannel1 = departure1.mux(moment.departure_channel.delay("departure_channel_0"), expiry.channel);
    let dchannel3 = pipe(dchannel1, "departure_channel", 1, 3);
    let dkey3 = pipe(moment.departure_key, "departure_key", 0, 3);

    // 3 look the key up in the index, 4 read what it names, 6 compare, 7 known. An entry
    // that is written at 4 holds no packet yet, by the old mark. One that is given out at 4
    // has left its list, and its number says so; or it was never used, by the old mark, and
    // what the index has of it is from before a reset.
    let candidate4 = slots.read(dkey3.trunc(p.slots_log2), Collision::Old);
    let end4 = ends.read(dchannel3, Collision::Old);
    let named5 = entry_index.read(candidate4, Collision::Any);
    let marks5 = used_mark.read(candidate4, Collision::Old) ^ free.mark_out.read(candidate4, Collision::Old);
    let named6 = named5.delay("named_6");
    let dkey6 = pipe(dkey3, "departure_key", 3, 6);
    let dchannel5 = pipe(dchannel3, "departure_channel", 3, 5);
    let dchannel6 = dchannel5.delay("departure_channel_6");
    let named_next6 = named6.trunc(n);
    let named_sequence6 = named6.slice(n, s);
    let fits6 = named6.slice(n + s, KEY_BITS).eq(dkey6) & named6.slice(n + s + KEY_BITS, c).eq(dchannel6);
    // Not beyond the end: end - 1 - number is not negative.
    let end6 = pipe(end4, "end", 4, 6);
    let behind6 = end4
        .wrapping_sub(1)
        .delay("last_5")
        .delay("last_6")
        .wrapping_sub(named_sequence6)
        .named("behind_6");
    let behind6 = behind6.partly_used("only the sign tells").bit(s - 1);
    let may7 = (fits6 & (marks5 & !expiry.took5).delay("index_may_6") & !behind6).delay("index_fits_7");
    let named_node6 = candidate4.delay("candidate_5").delay("candidate_6");

    // The head's state (node, entry number): 4 read, 5 there, 6 read the entry, 7 decide,
    // 8 write. A departure up to four clocks behind another of its channel takes its result.
    // That is there at 7; where departures are apart, at 8: none is one clock behind.
    let state_bits = n + s;
    let heads = m.memory("heads", p.channels as usize, state_bits);
    let dchannel4 = dchannel3.delay("departure_channel_at_4");
    let dchannel7 = dchannel6.delay("departure_channel_7");
    let dchannel8 = dchannel7.delay("departure_channel_8");
    let try6 = pipe_valid(try3, "try", 3, 6);
    let try7 = try6.delay_reset("try_7", 0);
    let try8 = try7.delay_reset("try_8", 0);
    let result = m.wire(clk, "head_result", state_bits);
    let head_read5 = heads.read(dchannel4, Collision::Any);
    // What is written at 8 was read too early until 5; at 6 only the latest result is new.
    let like = |valid_before: Sig<'m>, before: Sig<'m>, this: Sig<'m>, name: &str| (valid_before & before.eq(this)).delay(name);
    let at5_from8 = like(try7, dchannel7, dchannel4, "head_5_from_8");
    let at5_from9 = like(try8, dchannel8, dchannel4, "head_5_from_9");
    let (result8, at6) = match p.spacing() {
        1 => (result.q.delay("head_result_8"), like(try6, dchannel6, dchannel5, "head_6_from_7")),
        _ => (result.q, like(try7, dchannel7, dchannel5, "head_6_from_8")),
    };
    let result9 = result8.delay("head_result_9");
    let mut head5 = at5_from8.mux(result8, at5_from9.mux(result9, head_read5));
    if p.spacing() == 1 {
        head5 = like(try6, dchannel6, dchannel4, "head_5_from_7").mux(result.q, head5);
    }
    let head6_own = head5.named("head_at_5").delay("head_6");
    let head6 = at6.mux(result.q, head6_own).named("head_at_6");
    let head7 = head6.delay("head_7");
    let entry7 = entry_key.read(head6.slice(s, n)).named("entry_7");

    let end7 = end6.delay("end_7");
    let number7 = head7.trunc(s);
    let node7 = head7.slice(s, n);
    let not_empty7 = end7.ne(number7);
    let dkey7 = dkey6.delay("departure_key_7");
    let head_fits7 = expiry.took7.mux(!expiry.vain7, entry7.slice(n, KEY_BITS).eq(dkey7));
    let by_head7 = (try7 & not_empty7 & head_fits7).named("by_head_7");
    let named_sequence7 = named_sequence6.delay("named_sequence_7");
    let skip7 = named_sequence7.wrapping_sub(number7).named("skip_7");
    let by_index7 = (try7 & may7 & !skip7.bit(s - 1)).named("by_index_7");
    let named_node7 = named_node6.delay("candidate_7");
    let found7 = Found {
        by_head: by_head7,
        by_index: by_index7,
        after_head: entry7.trunc(n).cat(number7.wrapping_add(1)),
        after_index: named_next6.delay("named_next_7").cat(named_sequence7.wrapping_add(1)),
        head: head7,
    };
    result.drive(match p.spacing() {
        1 => found7.result(),
        _ => found7.delay("found_8").result(),
    });
    heads.write(
        try8 | init.busy,
        init.busy.mux(channel_init, dchannel8),
        init.busy.mux(channel_init.extend(n).cat(m.lit(0, s)), result8),
    );

    // 8: what left the list, and where its time is.
    let hit8 = (by_head7 | by_index7).delay_reset("hit_8", 0);
    let by_head8 = by_head7.delay("by_head_8");
    let skip8 = skip7.delay("skip_8").partly_used("a skip is never longer than the lists").trunc(o);
    let more8 = by_head8.mux(m.lit(0, o), skip8);
    let removed8 = hit8.mux(more8.wrapping_add(1), m.lit(0, o)).named("removed_8");
    let freed_first8 = node7.delay("freed_first_8");
    let matched_node8 = (by_head8 | expiry.peek7.delay("peeked_8")).mux(freed_first8, named_node7.delay("candidate_8"));
    let ticks9 = entry_ticks.read(matched_node8, Collision::Any);
    freed.valid.drive(hit8);
    freed.first.drive(freed_first8);
    freed.more.drive(more8);
    let ends_busy8 = pipe(end7, "end", 7, 8).eq(result8.trunc(s));

    // The count of free entries, REUSE_CLOCKS behind the departures.
    let removed9 = removed8.delay_reset("removed_9", 0);
    let returned = (9..REUSE_CLOCKS - 2).fold(removed9, |s, i| s.delay_reset(&format!("returned_{}", i + 1), 0));
    let returned_some = returned.delay_reset("returned_some", 0);
    let returned_less = returned.wrapping_sub(1).delay_reset("returned_less", (1 << o) - 1);
    let next_available = available
        .q
        .wrapping_add(insert0.mux(returned_less, returned_some))
        .named("next_available");
    available.next(next_available);
    some.next(next_available.any());

    // 9 on: results. An arrival's occupancy is read when exactly the departures of
    // the clocks before are in: at 9, one clock after the last of them was written.
    let heads_of_arrivals = m.memory("head_numbers", p.channels as usize, s);
    heads_of_arrivals.write(
        try8 | init.busy,
        init.busy.mux(channel_init, dchannel8),
        init.busy.mux(m.lit(0, s), result8.trunc(s)),
    );
    let achannel8 = pipe(channel2, "arrival_channel", 2, 8);
    let head9 = heads_of_arrivals.read(achannel8, Collision::Old);
    let asequence9 = pipe(sequence2, "sequence", 2, 9);
    let before10 = asequence9
        .wrapping_sub(head9)
        .delay("before_10")
        .partly_used("a list is never longer than the entries");
    let occupancy11 = before10.trunc(o).wrapping_add(1).delay("occupancy_11");
    let empty11 = before10.trunc(o).is_zero().delay("begins_busy_11");

    let departed9 = pipe_valid(departure3, "departure", 3, 9);
    let expired9 = (expiry.took7.delay_reset("expire_8", 0) & hit8).delay_reset("expired_9", 0);
    let hit9 = hit8.delay_reset("hit_9", 0);
    let now10 = pipe(ticks2, "ticks", 2, 10);
    let age11 = now10.wrapping_sub(ticks9.delay("entered_10")).delay("age_11");
    seen.some.drive(not_empty7);
    seen.age.drive(age11);
    seen.left.drive(hit8 & dchannel7.eq(expiry.channel).delay("of_expiry_8"));

    let to = LATENCY;
    let change = Change {
        inserted: pipe_valid(insert2, "insert", 2, to),
        exhausted: pipe_valid(offered & !some.q, "exhausted", 0, to),
        cancelled: pipe_valid(moment.arrival & moment.cancelled & init.ready, "cancelled", 0, to),
        arrival_channel: pipe(achannel8, "arrival_channel", 8, to),
        occupancy: pipe(occupancy11, "occupancy", 11, to),
        begins_busy: pipe(empty11, "begins_busy", 11, to),
        departed: pipe_valid(departed9, "departure", 9, to),
        cells: pipe(moment.departure_cells, "cells", 0, to),
        matched: pipe_valid(hit9 & departed9, "matched", 9, to),
        delay: pipe(age11, "delay", 11, to),
        expired: pipe_valid(expired9, "expired", 9, to),
        departure_channel: pipe(dchannel8, "departure_channel", 8, to),
        removed: pipe(removed9, "removed", 9, to),
        ends_busy: pipe_valid(ends_busy8 & hit8, "ends_busy", 8, to),
        late: pipe_valid(moment.late, "late", 0, to),
        late_channel: pipe(moment.late_channel, "late_channel", 0, to),
        boundary: pipe_valid(moment.boundary, "boundary", 0, to),
        ticks: pipe(now10, "ticks", 10, to),
    };
    change.output(m, "change");
    m.output("ready", init.ready);
    m.output("occupied", m.lit(u64::from(p.entries), o).wrapping_sub(available.q));
}

bundle! {
    /// What a departure found, and the heads of its list that may follow.
    pub struct Found {
        /// Its packet is at the head.
        by_head,
        /// Its packet is further on, found by the index.
        by_index,
        /// What follows a packet at the head.
        after_head,
        /// What follows one further on.
        after_index,
        /// The head as it was.
        head,
    }
}

impl<'m> Found<'m> {
    /// The head that follows.
    fn result(&self) -> Sig<'m> {
        self.by_head.mux(self.after_head, self.by_index.mux(self.after_index, self.head))
    }
}

/// Entries that left a list together: the first, and how many follow it.
struct Run<'m> {
    valid: Wire<'m>,
    first: Wire<'m>,
    more: Wire<'m>,
}

/// The entry that the next arrival links.
struct Free<'m> {
    node: Sig<'m>,
    /// The mark it was given out with.
    mark: Sig<'m>,
    /// The marks all entries were given out with; an entry holds a packet (or held the
    /// last one) if this differs from its mark of use.
    mark_out: Memory<'m>,
}

/// Entries given out ahead of their use: enough to give one a clock.
fn ahead(p: &Profile) -> usize {
    (p.entries as usize / 2).clamp(4, 16)
}

/// The store of free entries: first those never used, then the runs that departures
/// freed, walked along their links at one entry a clock.
#[allow(clippy::too_many_arguments)]
fn free_entries<'m>(
    m: &'m Module,
    p: &Profile,
    clk: Clock<'m>,
    take: Sig<'m>,
    freed: &Run<'m>,
    used_mark: Memory<'m>,
    next_of: &Sliced<'m>,
    init: &Init<'m>,
) -> Free<'m> {
    let (n, o) = (node_bits(p), occupancy_bits(p));
    let load = m.wire(clk, "load_run", 1);
    let fresh = m.reg(clk, "fresh", n, u64::from(p.channels));
    let fresh_left = m.reg(clk, "fresh_left", 1, 1);
    let load_fresh = load.q & fresh_left.q;
    fresh.next_if(load_fresh, fresh.q.wrapping_add(1));
    fresh_left.next_if(load_fresh, fresh.q.ne(u64::from(nodes(p) - 1)));
    let runs = queue(
        m,
        clk,
        "runs",
        p.entries as usize,
        freed.valid.q,
        freed.first.q.cat(freed.more.q),
        load.q & !fresh_left.q,
    );
    let available = fresh_left.q | runs.valid;
    let first = fresh_left.q.mux(fresh.q, runs.word.slice(o, n));
    let more = fresh_left.q.mux(m.lit(0, o), runs.word.trunc(o));

    let walking = m.reg(clk, "run_walking", 1, 0);
    let left = m.reg(clk, "run_left", o, 0);
    let last = m.reg(clk, "run_last", 1, 0);
    let linked = m.reg(clk, "run_linked", 1, 0);
    let start = m.reg_data(clk, "run_start", n);
    let room = m.reg(clk, "free_room", 1, 0);
    let give = (walking.q & room.q).named("give_entry");
    let link = m.wire(clk, "run_link", n);
    let node = linked.q.mux(link.q, start.q).named("give_node");
    link.drive(next_of.read_if(give, node));
    load.drive(available & (!walking.q | (give & last.q)) & !init.busy);
    let step = give & !last.q;
    walking.next(load.q | (walking.q & !(give & last.q)));
    linked.next_if(load.q | step, step);
    start.next_if(load.q, first);
    let left_next = load.q.mux(more, left.q.wrapping_sub(step.extend(o)));
    left.next(left_next);
    last.next(left_next.is_zero());

    let node1 = node.delay("given_node");
    let give1 = give.delay_reset("given", 0);
    let mark1 = used_mark.read(node, Collision::Old);
    let mark_out = m.memory("mark_out", 1 << n, 1);
    mark_out.write(give1 | init.busy, init.busy.mux(init.at, node1), mark1 & !init.busy);

    let size = ahead(p);
    let store = m.memory("free_store", size, n + 1);
    let pointer = |name| m.reg(clk, name, store.address_width(), 0);
    let (head, tail) = (pointer("free_head"), pointer("free_tail"));
    store.write(give1, tail.q, node1.cat(mark1));
    tail.next_if(give1, tail.q.wrapping_add(1));
    head.next_if(take, head.q.wrapping_add(1));
    let bits = store.address_width() + 1;
    let ahead = m.reg(clk, "free_ahead", bits, 0);
    let ahead_next = ahead.q.wrapping_add(give.extend(bits)).wrapping_sub(take.extend(bits));
    ahead.next(ahead_next);
    room.next(ahead_next.lt(size as u64 - 1));
    let stored = m.reg(clk, "free_stored", bits, 0);
    stored.next(stored.q.wrapping_add(give1.extend(bits)).wrapping_sub(take.extend(bits)));
    m.assert_always(clk, "an_entry_is_at_hand", !(take & stored.q.is_zero()));
    let out = store.read_async(head.q).named("free_entry");
    Free {
        node: out.slice(1, n),
        mark: out.bit(0),
        mark_out,
    }
}

/// What an idle clock's look at a head showed, and whether that head is gone.
struct Seen<'m> {
    /// 1 seven clocks after a look if there is a head.
    some: Wire<'m>,
    /// Its age, eleven clocks after a look.
    age: Wire<'m>,
    /// 1 if a departure of the channel found its packet seven clocks ago.
    left: Wire<'m>,
}

/// Idle departure clocks used to look at heads, and to take expired ones away.
struct Expiry<'m> {
    /// 1 if the clock one ago takes the head of `channel` away.
    take1: Sig<'m>,
    channel: Sig<'m>,
    /// 1 seven clocks after a look.
    peek7: Sig<'m>,
    took5: Sig<'m>,
    took7: Sig<'m>,
    /// 1 if the head that was looked at has left: `took7` takes no other away.
    vain7: Sig<'m>,
}

/// Visits all channels in turn: looks at the head in an idle clock, waits for the
/// answer, and if the head is older than `limit` takes it away in another idle clock.
/// It stays with a channel whose old heads it could take, and goes on from any other.
fn expiry<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, idle1: Sig<'m>, limit: Sig<'m>, seen: &Seen<'m>) -> Expiry<'m> {
    let channel = m.reg(clk, "expiry_channel", p.channel_bits(), 0);
    let looking = m.reg(clk, "expiry_looking", 1, 1);
    let taking = m.reg(clk, "expiry_taking", 1, 0);
    let peek1 = idle1 & looking.q & limit.any().delay("limit_set");
    let take1 = idle1 & taking.q;
    let peek7 = pipe_valid(peek1, "peek", 1, 7);
    let peek12 = pipe_valid(peek7, "peek", 7, 12);
    let some = m.reg_data(clk, "expiry_some", 1);
    some.next_if(peek7, seen.some.q);
    let over = (seen.age.q.gt(limit) & some.q).delay("expiry_over");
    let expired = peek12 & over;

    let gone = m.reg(clk, "expiry_gone", 1, 0);
    gone.next(!peek7 & (gone.q | seen.left.q));
    let took5 = pipe_valid(take1, "took", 1, 5);
    let took7 = pipe_valid(took5, "took", 5, 7);
    let vain7 = gone.q | seen.left.q;
    let vain12 = pipe_valid(took7 & vain7, "took_in_vain", 7, 12);
    // A head that was taken leaves the state behind it long before the next answer.
    let took12 = pipe_valid(took7, "took", 7, 12);

    looking.next((looking.q & !peek1) | (peek12 & !over) | took12);
    taking.next((taking.q & !take1) | expired);
    channel.next_if((peek12 & !over) | vain12, channel.q.wrapping_add(1));
    Expiry {
        take1,
        channel: channel.q,
        peek7,
        took5,
        took7,
        vain7,
    }
}
