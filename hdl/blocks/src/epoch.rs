//! Table 1 of US 6,647,413: per channel and epoch, in two banks.
//!
//! Changes of the lists are added up in one bank while a walker reads and clears the
//! other. Busy time is the sum of ends minus the sum of starts of busy cycles, modulo
//! the clock; a list that is not empty at a boundary adds the boundary itself. So the
//! split is exact and nothing has to visit all channels at the boundary.

use crate::Profile;
use crate::lists::{Change, LATENCY, change_widths, occupancy_bits};
use crate::profile::TICK_BITS;
use crate::walk::{Finished, Tables, walker};
use std::rc::Rc;
use wiremeter_cells::{Banked, Operation, Walk};
use wiremeter_rtl::{Bundle, Clock, Component, Module, Sig, Wire, bundle};

bundle! {
    /// What arrivals add up to.
    pub struct Arrivals {
        /// Packets that entered the list.
        inserted,
        /// Sum of the times at which the list began to be busy, modulo 2^36.
        starts,
        /// Largest occupancy after an arrival.
        peak,
        /// Packets dropped behind the tap.
        lost,
        /// Packets that found no entry; bit 16 says 65,536 or more.
        exhausted,
    }
}

bundle! {
    /// What departures add up to.
    pub struct Departures {
        /// Cells that left.
        cells,
        /// Packets that left.
        packets,
        /// Sum of delays.
        total_delay,
        /// Largest delay.
        peak_delay,
        /// Sum of the times at which the list became empty, modulo 2^36.
        ends,
        /// Entries that left the list, modulo the width of an occupancy.
        removed,
        /// Packets that were not in the list.
        unmatched,
        /// Entries overtaken.
        skipped,
        /// Heads that expired; bit 16 says 65,536 or more.
        expired,
    }
}

/// Bits of a sum of delays.
const TOTAL_BITS: u32 = 56;
/// Bits of a count that stops at its top bit.
pub(crate) const STOPPING: u32 = 17;

impl Arrivals<'_> {
    fn widths(p: &Profile) -> [u32; 5] {
        [32, TICK_BITS, occupancy_bits(p), 32, STOPPING]
    }
}

impl Departures<'_> {
    fn widths(p: &Profile) -> [u32; 9] {
        [32, 32, TOTAL_BITS, TICK_BITS, TICK_BITS, occupancy_bits(p), 32, 32, STOPPING]
    }
}

/// A bundle of zeros with the given widths, to unpack words by.
fn shape<'m, B: Bundle<'m>>(m: &'m Module, zero: impl Fn(Sig<'m>) -> B, widths: &[u32]) -> B {
    let mut widths = widths.iter();
    zero(m.lit(0, 1)).map(|_, _| m.lit(0, *widths.next().expect("a width a field")))
}

/// Adds 1 if `by`, and stops at the top bit.
fn count_stopping<'m>(count: Sig<'m>, by: Sig<'m>) -> Sig<'m> {
    let going = by & !count.bit(STOPPING - 1);
    count.wrapping_add(going.extend(STOPPING))
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("epoch", |m| describe(m, p))
}

/// Shortest epoch in nanoseconds.
const SHORTEST_TAU_NS: u32 = 1000;
/// Period of the slowest clock in nanoseconds: 100 MHz.
const LONGEST_CLOCK_NS: u32 = 10;

/// Boundaries that may be on their way through horizon and lists at one time.
fn under_way(p: &Profile) -> usize {
    let clocks = p.horizon + LATENCY;
    (clocks * LONGEST_CLOCK_NS / SHORTEST_TAU_NS + 1).next_power_of_two() as usize
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let change = Change::input(m, clk, "change", &change_widths(p));
    let enable = m.input(clk, "enable", 1);
    let (number, start) = boundaries(m, p, clk, change.boundary);

    // The epoch being counted, and the one the walker has.
    let busy = m.wire(clk, "walker_busy", 1);
    let bank = m.reg(clk, "bank", 1, 0);
    let running = m.reg(clk, "running", 1, 0);
    let boundary = (change.boundary & enable).named("boundary");
    // While epochs do not run, the walker keeps both banks empty.
    let idle_turn = !enable & !running.q & !busy.q;
    let turn = ((boundary & !busy.q) | idle_turn).named("turn");
    bank.next(bank.q ^ turn);
    running.next(enable & (running.q | (boundary & !busy.q)));
    let open = m.reg_data(clk, "open_start_ns", 64);
    let open_number = m.reg_data(clk, "open_number", 32);
    open.next_if(boundary & !busy.q, start);
    open_number.next_if(boundary & !busy.q, number);
    let span = m.reg_data(clk, "open_span", 8);
    let passed = boundary & busy.q & running.q;
    let longer = span.q.wrapping_add((passed & !span.q.all()).extend(8));
    span.next((boundary & !busy.q).mux(m.lit(1, 8), longer));
    let merged = m.reg(clk, "merged", 32, 0);
    merged.next_if(boundary & busy.q, merged.q.wrapping_add(1));
    let stepped = stepped(m, p, clk, turn);

    // One clock later the bank is the one that the changes belong to.
    let now = change.delay("now");
    let bank1 = bank.q;
    let walk = WalkWires::new(m, p, clk, bank1);
    let arrivals = arrivals(m, p, clk, now, bank1, walk.side());
    let departures = departures(m, p, clk, now, bank1, walk.side());
    let late_op = Operation {
        valid: now.late.named("late_op"),
        bank: bank1,
        address: now.late_channel,
    };
    let late = Banked::new(m, clk, "late", p.channels as usize, STOPPING, late_op, walk.side(), |old| {
        count_stopping(old, m.lit(1, 1))
    });

    let finished = Finished {
        turn,
        silent: !running.q,
        idle: idle_turn,
        start_ns: open.q,
        number: open_number.q,
        end_ns: start,
        span: span.q,
        stepped,
    };
    let tables = Tables {
        arrivals,
        departures,
        late: late.word,
    };
    let used = m.input(clk, "channels_used", 16);
    let walker = walker(m, p, clk, &finished, &tables, used);
    busy.drive(walker.busy);
    walk.drive(&walker);
    m.output("running", running.q);
    m.output("number", open_number.q);
    m.output("merged", merged.q);
    m.output("walked", walker.walked);
    m.output("walking", walker.busy & running.q);
    m.output("ready", walker.ready);
}

/// Numbers and starts of the epochs whose boundaries are under way in the horizon.
fn boundaries<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, taken: Sig<'m>) -> (Sig<'m>, Sig<'m>) {
    let given = m.input(clk, "timer_boundary", 1);
    let number = m.input(clk, "timer_number", 32);
    let start = m.input(clk, "timer_start_ns", 64);
    let store = m.memory("under_way", under_way(p), 96);
    let pointer = |name| m.reg(clk, name, store.address_width(), 0);
    let (head, tail) = (pointer("under_way_head"), pointer("under_way_tail"));
    store.write(given, tail.q, number.cat(start));
    tail.next_if(given, tail.q.wrapping_add(1));
    head.next_if(taken, head.q.wrapping_add(1));
    let word = store.read_async(head.q);
    (word.slice(64, 32), word.trunc(64))
}

/// 1 if the clock may have been stepped within the epoch being counted. The epoch is
/// counted a horizon later than the step, so the step is remembered for that long.
fn stepped<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, turn: Sig<'m>) -> Sig<'m> {
    let step = m.input(clk, "clock_step", 1);
    let left = m.reg(clk, "step_left", p.ring_log2, 0);
    let recent = left.q.any().delay_reset("step_recent", 0);
    let less = left.q.wrapping_sub(left.q.any().extend(p.ring_log2));
    left.next(step.mux(m.lit((1 << p.ring_log2) - 1, p.ring_log2), less));
    let seen = m.reg(clk, "step_seen", 1, 0);
    seen.next(recent | (seen.q & !turn));
    seen.q | recent
}

/// The walker's side of the tables, before the walker exists.
struct WalkWires<'m> {
    bank: Sig<'m>,
    read: Wire<'m>,
    read_address: Wire<'m>,
    clear: Wire<'m>,
    clear_address: Wire<'m>,
}

impl<'m> WalkWires<'m> {
    fn new(m: &'m Module, p: &Profile, clk: Clock<'m>, counting: Sig<'m>) -> Self {
        let c = p.channel_bits();
        WalkWires {
            bank: (!counting).named("walk_bank"),
            read: m.wire(clk, "walk_read", 1),
            read_address: m.wire(clk, "walk_read_address", c),
            clear: m.wire(clk, "walk_clear", 1),
            clear_address: m.wire(clk, "walk_clear_address", c),
        }
    }

    fn side(&self) -> Walk<'m> {
        Walk {
            bank: self.bank,
            read: self.read.q,
            read_address: self.read_address.q,
            clear: self.clear.q,
            clear_address: self.clear_address.q,
        }
    }

    fn drive(&self, w: &crate::walk::Walker<'m>) {
        self.read.drive(w.read);
        self.read_address.drive(w.read_address);
        self.clear.drive(w.clear);
        self.clear_address.drive(w.clear_address);
    }
}

/// Two clocks later: when a table updates the word of an operation.
fn late<'m>(sig: Sig<'m>, name: &str) -> Sig<'m> {
    sig.delay(&format!("{name}_read")).delay(name)
}

fn arrivals<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, now: Change<'m>, bank: Sig<'m>, walk: Walk<'m>) -> Arrivals<'m> {
    let widths = Arrivals::widths(p);
    let zero = |z| Arrivals {
        inserted: z,
        starts: z,
        peak: z,
        lost: z,
        exhausted: z,
    };
    let shape = shape(m, zero, &widths);
    let valid = (now.inserted | now.exhausted | now.cancelled).named("arrival_op");
    let d = |sig, name: &str| late(sig, &format!("arrival_{name}"));
    let starts = (now.inserted & now.begins_busy).repeat(TICK_BITS) & now.ticks;
    let occupancy = now.inserted.repeat(occupancy_bits(p)) & now.occupancy;
    let (starts, occupancy) = (d(starts, "starts"), d(occupancy, "occupancy"));
    let (inserted, lost, exhausted) = (d(now.inserted, "inserted"), d(now.cancelled, "lost"), d(now.exhausted, "exhausted"));
    let op = Operation {
        valid,
        bank,
        address: now.arrival_channel,
    };
    let table = Banked::new(m, clk, "arrivals", p.channels as usize, widths.iter().sum(), op, walk, |old| {
        let old = shape.unpack(old);
        Arrivals {
            inserted: old.inserted.wrapping_add(inserted.extend(32)),
            starts: old.starts.wrapping_add(starts),
            peak: occupancy.gt(old.peak).mux(occupancy, old.peak),
            lost: old.lost.wrapping_add(lost.extend(32)),
            exhausted: count_stopping(old.exhausted, exhausted),
        }
        .pack()
    });
    shape.unpack(table.word)
}

fn departures<'m>(m: &'m Module, p: &Profile, clk: Clock<'m>, now: Change<'m>, bank: Sig<'m>, walk: Walk<'m>) -> Departures<'m> {
    let widths = Departures::widths(p);
    let zero = |z| Departures {
        cells: z,
        packets: z,
        total_delay: z,
        peak_delay: z,
        ends: z,
        removed: z,
        unmatched: z,
        skipped: z,
        expired: z,
    };
    let shape = shape(m, zero, &widths);
    let o = occupancy_bits(p);
    let d = |sig, name: &str| late(sig, &format!("departure_{name}"));
    let cells = d(now.departed.repeat(now.cells.width()) & now.cells, "cells");
    let delay = d(now.matched.repeat(TICK_BITS) & now.delay, "delay");
    let ends = d(now.ends_busy.repeat(TICK_BITS) & now.ticks, "ends");
    let removed = d(now.removed, "removed");
    let skipped = d(now.matched.repeat(o) & now.removed.wrapping_sub(1), "skipped");
    let packets = d(now.departed, "packets");
    let unmatched = d(now.departed & !now.matched, "unmatched");
    let expired = d(now.expired, "expired");
    let op = Operation {
        valid: (now.departed | now.expired).named("departure_op"),
        bank,
        address: now.departure_channel,
    };
    let table = Banked::new(m, clk, "departures", p.channels as usize, widths.iter().sum(), op, walk, |old| {
        let old = shape.unpack(old);
        Departures {
            cells: old.cells.wrapping_add(cells.extend(32)),
            packets: old.packets.wrapping_add(packets.extend(32)),
            total_delay: old.total_delay.wrapping_add(delay.extend(TOTAL_BITS)),
            peak_delay: delay.gt(old.peak_delay).mux(delay, old.peak_delay),
            ends: old.ends.wrapping_add(ends),
            removed: old.removed.wrapping_add(removed),
            unmatched: old.unmatched.wrapping_add(unmatched.extend(32)),
            skipped: old.skipped.wrapping_add(skipped.extend(32)),
            expired: count_stopping(old.expired, expired),
        }
        .pack()
    });
    shape.unpack(table.word)
}
