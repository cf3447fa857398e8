//! Puts the events of both taps, drops and epoch boundaries in the order of time.
//!
//! An event is known only after its frame's last beat, but counts at its first. So
//! everything waits for D clocks in rings whose slots are clock numbers: a slot is
//! written when its clock's facts become known and read when the clock is D clocks
//! old. One slot leaves at every clock; nothing can overtake or stall.

use crate::profile::{KEY_BITS, LENGTH_BITS, TICK_BITS};
use crate::{Profile, clock, tap, timer};
use std::rc::Rc;
use wiremeter_cells::delay_line;
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Memory, Module, Sig, bundle};

bundle! {
    /// A frame's event as it comes from `event`.
    pub struct Event {
        /// 1 if there is one.
        valid,
        /// Clock of the frame's first beat.
        slot,
        /// Channel.
        channel,
        /// The key's low bits.
        key,
        /// Bytes.
        length,
    }
}

bundle! {
    /// How a frame ended at its tap, whatever became of it.
    pub struct End {
        /// 1 if a frame ended.
        valid,
        /// 1 if it becomes an event.
        ok,
        /// Clock of its first beat.
        slot,
    }
}

bundle! {
    /// What happened at one clock, in order: boundary, arrival, departure. A late drop
    /// only counts.
    pub struct Moment {
        /// 1 if a frame arrived.
        arrival,
        /// 1 if that frame was dropped behind the tap.
        cancelled,
        /// Its channel.
        arrival_channel,
        /// Its key.
        arrival_key,
        /// 1 if a frame departed.
        departure,
        /// Its channel.
        departure_channel,
        /// Its key.
        departure_key,
        /// Its 48-byte cells.
        departure_cells,
        /// 1 if a late drop was reported.
        late,
        /// Its channel.
        late_channel,
        /// 1 if an epoch begins.
        boundary,
        /// Time of this clock in ticks.
        ticks,
    }
}

/// Bits of a number of cells.
pub const CELL_BITS: u32 = 8;
/// Clocks from a drop on the port until its cancel bit can be read.
const DROP_CLOCKS: u32 = 8;
/// Bits of the clock count that tells a frame's age; at 322 MHz it wraps in 57 minutes.
const AGE_BITS: u32 = 40;

/// Widths of the fields of [`Moment`].
pub fn moment_widths(p: &Profile) -> [u32; 12] {
    let c = p.channel_bits();
    [1, 1, c, KEY_BITS, 1, c, KEY_BITS, CELL_BITS, 1, c, 1, TICK_BITS]
}

struct Rings<'m> {
    m: &'m Module,
    clk: Clock<'m>,
    cycle: Sig<'m>,
    bits: u32,
    /// log2 of the clocks between two events of a tap, at least.
    apart: u32,
}

impl<'m> Rings<'m> {
    /// The number of the clock `ago` clocks before now.
    fn slot(&self, name: &str, ago: u32) -> Sig<'m> {
        let size = 1u64 << self.bits;
        let early = (size + 1 - u64::from(ago)) % size;
        self.cycle.wrapping_add(early).delay(&format!("slot_{name}"))
    }

    fn ring(&self, name: &str, width: u32) -> Memory<'m> {
        self.m.memory(&format!("ring_{name}"), 1 << self.bits, width)
    }

    /// A ring of one bit that starts at zero.
    fn flags(&self, name: &str) -> Memory<'m> {
        self.m.memory_init(&format!("ring_{name}"), 1 << self.bits, 1, vec![])
    }

    /// A ring of what an event says. It has a place for each slot in which one can begin.
    fn events(&self, name: &str, width: u32) -> Memory<'m> {
        self.m.memory(&format!("ring_{name}"), 1 << (self.bits - self.apart), width)
    }

    /// Where an event that begins at a slot is in its ring.
    fn place(&self, slot: Sig<'m>) -> Sig<'m> {
        slot.slice(self.apart, self.bits - self.apart)
    }

    /// Writes a fact of each clock that is known `ago` clocks later, and reads it at
    /// `leaving`.
    fn every_clock(&self, name: &str, ago: u32, value: Sig<'m>, leaving: Sig<'m>) -> Sig<'m> {
        let ring = self.ring(name, value.width());
        ring.write(self.m.lit(1, 1), self.slot(name, ago), value);
        ring.read(leaving, Collision::Any)
    }
}

/// Cells of 48 bytes in a frame: ceil(length / 48), four clocks later. A division by
/// three is a multiplication by 683/2048, exact for the quotients that occur.
fn cells<'m>(length: Sig<'m>) -> Sig<'m> {
    let m = length.module();
    let thirds = (length + 47)
        .delay("cells_sum")
        .partly_used("divided by 16 first")
        .slice(4, LENGTH_BITS - 3);
    let wide = |shift: u32| {
        let x = if shift == 0 { thirds } else { thirds.cat(m.lit(0, shift)) };
        x.extend(22)
    };
    let high = wide(9).wrapping_add(wide(7)).delay("cells_high");
    let middle = wide(5).wrapping_add(wide(3)).delay("cells_middle");
    let low = wide(1).wrapping_add(wide(0)).delay("cells_low");
    let upper = high.wrapping_add(middle).delay("cells_upper");
    let product = upper.wrapping_add(low.delay("cells_low2")).delay("cells_product");
    product
        .partly_used("the fraction is dropped: it is the division")
        .slice(11, CELL_BITS)
}

/// Clocks from a frame's last beat at a tap to its event here, for any frame.
pub fn event_clocks(p: &Profile) -> u32 {
    tap::END_LATENCY + crate::event::latency(p)
}

/// The block.
///
/// # Panics
/// If the profile's horizon is too short for its frames, drops or latencies.
pub fn component(p: &Profile) -> Rc<Component> {
    let known = event_clocks(p) + 8;
    assert!(
        p.frame_clocks + known <= p.horizon,
        "frames of {} clocks do not fit a horizon of {}",
        p.frame_clocks,
        p.horizon
    );
    assert!(p.drop_window + known + DROP_CLOCKS <= p.horizon, "drops do not fit the horizon");
    assert!(p.horizon < (1 << p.ring_log2), "the ring is shorter than the horizon");
    Module::build("horizon", |m| describe(m, p))
}

fn describe<'m>(m: &'m Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let k = p.ring_log2;
    let rings = Rings {
        m,
        clk,
        cycle: m.input(clk, "cycle", k),
        bits: k,
        apart: p.spacing().ilog2(),
    };
    let event = [k, p.channel_bits(), KEY_BITS, LENGTH_BITS];
    let event = |prefix: &str| Event::input(m, clk, prefix, &[&[1], &event[..]].concat());
    let (ingress, mut egress) = (event("ingress"), event("egress"));
    egress.slot = egress
        .slot
        .partly_used("where events are apart, it tells no more than its ring's place");
    let end = |prefix: &str| End::input(m, clk, &format!("{prefix}_end"), &[1, 1, k]);

    // After reset the rings hold old facts; they are good once all slots are new.
    let warm = m.reg(clk, "warm", k + 1, 0);
    let ready = warm.q.bit(k);
    warm.next_if(!ready, warm.q.wrapping_add(1));

    let leaving = rings.slot("leaving", p.horizon);
    let time = time(m, &rings, leaving);
    let (cancelled, drops) = drops(m, p, &rings, ingress, ready, leaving);
    // What is known of each clock, in one ring: what is known first waits for the last.
    let boundary_ago = clock::LATENCY + timer::LATENCY;
    let begun = m.input(clk, "ingress_sof", 1).cat(m.input(clk, "egress_sof", 1));
    let begun = delay_line(m, clk, "begun", begun, boundary_ago - tap::SOF_LATENCY);
    let boundary = m.input(clk, "boundary", 1);
    let known = delay_line(m, clk, "begun_or_boundary", begun.cat(boundary), drops.late_ago - boundary_ago);
    let known = Sig::cat_all(&[known, drops.late, drops.late_channel]);
    let known = rings.every_clock("known", drops.late_ago, known, leaving);
    let c = p.channel_bits();
    let (begun, boundary) = (known.slice(c + 2, 2), known.bit(c + 1));
    let (late, late_channel) = (known.bit(c), known.trunc(c));
    let alive = |prefix: &str, begun: Sig<'m>| {
        let end = end(prefix);
        let ok = rings.ring(&format!("{prefix}_ok"), 1);
        ok.write(end.valid, end.slot, end.ok);
        begun & ok.read(leaving, Collision::Any)
    };

    let arrivals = rings.events("arrivals", p.channel_bits() + KEY_BITS);
    arrivals.write(ingress.valid, rings.place(ingress.slot), ingress.channel.cat(ingress.key));
    let arrived = arrivals.read(rings.place(leaving), Collision::Any);

    let late_by = |what: &str, sig: Sig<'m>| (0..4).fold(sig, |s, i| s.delay(&format!("egress_{what}{i}")));
    let departures = rings.events("departures", p.channel_bits() + KEY_BITS + CELL_BITS);
    departures.write(
        (0..4).fold(egress.valid, |s, i| s.delay_reset(&format!("egress_valid{i}"), 0)),
        late_by("slot", rings.place(egress.slot)),
        Sig::cat_all(&[late_by("channel", egress.channel), late_by("key", egress.key), cells(egress.length)]),
    );
    let departed = departures.read(rings.place(leaving), Collision::Any);

    let gate = |sig: Sig<'m>, name: &str| (sig & ready).delay_reset(name, 0);
    let key = KEY_BITS;
    let moment = Moment {
        arrival: gate(alive("ingress", begun.bit(1)), "arrival"),
        cancelled: cancelled.delay("cancelled"),
        arrival_channel: arrived.slice(key, c).delay("arrival_channel"),
        arrival_key: arrived.trunc(key).delay("arrival_key"),
        departure: gate(alive("egress", begun.bit(0)), "departure"),
        departure_channel: departed.slice(key + CELL_BITS, c).delay("departure_channel"),
        departure_key: departed.slice(CELL_BITS, key).delay("departure_key"),
        departure_cells: departed.trunc(CELL_BITS).delay("departure_cells"),
        late: gate(late, "late"),
        late_channel: late_channel.delay("late_channel"),
        boundary: gate(boundary, "begins"),
        ticks: time.delay("ticks"),
    };
    moment.output(m, "moment");
    for (name, pulse) in [
        ("arrivals", moment.arrival),
        ("departures", moment.departure),
        ("drops", drops.taken),
        ("refused_drops", drops.refused),
    ] {
        let count = m.reg(clk, &format!("total_{name}"), 32, 0);
        count.next_if(pulse, count.q.wrapping_add(1));
        m.output(&format!("count_{name}"), count.q);
    }
    m.output("ready", ready);
}

/// Ticks of the clock that leaves.
fn time<'m>(m: &'m Module, rings: &Rings<'m>, leaving: Sig<'m>) -> Sig<'m> {
    let ns = m
        .input(rings.clk, "time_ns", 64)
        .partly_used("ticks wrap: 32 bits of nanoseconds are kept");
    let fraction = m.input(rings.clk, "time_fraction", 16).partly_used("a tick is 1/16 ns");
    rings.every_clock("ticks", clock::LATENCY, ns.trunc(TICK_BITS - 4).cat(fraction.slice(12, 4)), leaving)
}

struct Drops<'m> {
    /// 1 if the drop that was on the port `late_ago` clocks ago is late.
    late: Sig<'m>,
    late_channel: Sig<'m>,
    late_ago: u32,
    taken: Sig<'m>,
    refused: Sig<'m>,
}

/// The drop port: finds the youngest ingress frame of the channel and cancels it, or
/// reports a late drop. A slot is cancelled while its two flag bits differ; the drop
/// side turns one of them, and the slot makes them equal when it leaves.
fn drops<'m>(m: &'m Module, p: &Profile, rings: &Rings<'m>, ingress: Event<'m>, ready: Sig<'m>, leaving: Sig<'m>) -> (Sig<'m>, Drops<'m>) {
    let clk = rings.clk;
    let (k, c) = (p.ring_log2, p.channel_bits());
    let valid = m.input(clk, "drop_valid", 1);
    let channel = m.input(clk, "drop_channel", 16);
    let length = m.input(clk, "drop_length", 16);
    let in_range = channel.slice(c, 16 - c).is_zero();
    let taken = (valid & in_range & ready).delay_reset("drop_taken", 0);
    let refused = (valid & !(in_range & ready)).delay_reset("drop_refused", 0);
    // Waits until the event of a frame that ended at the drop's clock is known.
    let wait = event_clocks(p);
    let waiting = delay_line(
        m,
        clk,
        "drop_wait",
        Sig::cat_all(&[taken, channel.trunc(c).delay("drop_channel1"), length.delay("drop_length1")]),
        wait,
    );
    let waited = wait + 1;
    let drop = (waiting.bit(c + 16) & ready).delay_reset("drop", 0);
    let drop_channel = waiting.slice(16, c).delay("drop_channel2");
    let drop_length = waiting.trunc(16).delay("drop_length2");

    // The youngest event of each channel: first clock, length, slot.
    // It goes on over a reset, so that words of before stay old.
    let now = m.reg_data(clk, "now", AGE_BITS);
    now.next(now.q.wrapping_add(1));
    let age = rings.cycle.wrapping_sub(ingress.slot).delay("event_age");
    let first = now.q.delay("now1").wrapping_sub(age.extend(AGE_BITS)).delay("event_first");
    let late_by = |what: &str, sig: Sig<'m>| sig.delay(&format!("event_{what}1")).delay(&format!("event_{what}2"));
    let youngest = m.memory_init("youngest", p.channels as usize, AGE_BITS + LENGTH_BITS + k, vec![]);
    youngest.write(
        ingress.valid.delay_reset("event_valid1", 0).delay_reset("event_valid2", 0),
        late_by("channel", ingress.channel),
        Sig::cat_all(&[first, late_by("length", ingress.length), late_by("slot", ingress.slot)]),
    );
    // Its write comes two clocks after the event; this read three.
    let d = |sig: Sig<'m>, name: &str| sig.delay(name);
    let drop1 = drop.delay_reset("drop1", 0);
    let victim = youngest.read(d(drop_channel, "drop_channel3"), Collision::Old);
    let drop2 = drop1.delay_reset("drop2", 0);
    let length2 = d(d(drop_length, "drop_length3"), "drop_length4");
    let channel2 = d(d(drop_channel, "drop_channel4"), "drop_channel5");
    let drop_clock = now.q.wrapping_sub(u64::from(waited + 2)).delay("drop_clock");
    let victim_first = victim.slice(LENGTH_BITS + k, AGE_BITS);
    let victim_age = drop_clock.wrapping_sub(victim_first).delay("victim_age");
    let same_length = victim.slice(k, LENGTH_BITS).extend(16).eq(length2).delay("victim_length_fits");
    let slot3 = victim.trunc(k).delay("victim_slot");
    let drop3 = drop2.delay_reset("drop3", 0);
    let channel3 = d(channel2, "drop_channel6");

    let fits = (victim_age.le(u64::from(p.drop_window)) & same_length).delay("victim_fits");
    let (turn, turned) = (rings.flags("cancel"), rings.flags("left"));
    let here = turn.read(slot3, Collision::Old);
    let there = turned.read(slot3, Collision::Old);
    let drop4 = drop3.delay_reset("drop4", 0);
    let slot4 = d(slot3, "victim_slot4");
    let channel4 = d(channel3, "drop_channel7");
    // The drop one clock ahead may just have cancelled the same frame.
    let previous = m.reg(clk, "previous_cancels", 1, 0);
    let same = (slot3.eq(slot4) & drop4).delay("same_victim");
    let cancels = (drop4 & fits & here.eq(there) & !(same & previous.q)).named("cancels");
    previous.next(cancels);
    turn.write(cancels, slot4, !here);

    let cancelled = turn.read(leaving, Collision::Old);
    let left = turned.read(leaving, Collision::Old);
    turned.write(m.lit(1, 1), d(leaving, "left_slot"), cancelled);

    // Told in the slot of the port's clock.
    let late = (drop4 & !cancels).delay_reset("drop_late", 0);
    (
        cancelled ^ left,
        Drops {
            late,
            late_channel: d(channel4, "drop_channel8"),
            late_ago: waited + 6,
            taken,
            refused,
        },
    )
}
