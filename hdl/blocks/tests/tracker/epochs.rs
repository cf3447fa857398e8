//! Where epochs begin and end, and how their records come out. Unless a test says else,
//! an epoch lasts 320 clocks.

use crate::card::{CLOCK, Card, Script, small};
use wiremeter_blocks::Profile;
use wiremeter_model::Row;

/// Clocks of an epoch.
const TAU: u64 = 320;

/// Number of the epoch that begins next.
fn next(card: &Card) -> u32 {
    card.number(card.next_boundary)
}

/// The row of a channel in the `n`-th epoch after `first`.
fn row(card: &Card, first: u32, n: u64, channel: u16) -> Row {
    card.rows.get(&(first + n as u32, channel)).copied().unwrap_or_default()
}

/// A packet of channel 1 that is in the list from clock to clock.
fn stay(script: &mut Script, from: u64, to: u64) {
    script.arrive(from, 1, from as u32);
    script.depart(to, 1, from as u32);
}

/// A packet stays for six clocks around a boundary at every possible place, on a clock
/// or between two; a cancelled packet and a late drop come with it.
#[test]
fn a_boundary_may_come_at_every_clock_and_between_any_two() {
    let mut card = Card::new(&small());
    for after_boundary_ns in 0..4 {
        card.reset();
        card.begin_ns = 1_700_000_000_000_000_000 + after_boundary_ns;
        let (start, first, first_ns) = (card.start(), next(&card), card.next_boundary);
        let arrival = |n: u64| start + (2 * n + 1) * TAU - 12 + n;
        let mut script = Script::default();
        for n in 0..20 {
            stay(&mut script, arrival(n), arrival(n) + 6);
            script.dropped(arrival(n) + 1, 2, 8);
            script.late(arrival(n) + 1, 3);
        }
        card.play(&script, start + 40 * TAU + 1);
        card.until_walked();
        for n in 0..20 {
            let boundary = u128::from(first_ns + 1000 * (2 * n + 1)) * 16;
            let came = card.tick(arrival(n));
            let (left, dropped) = (came + u128::from(6 * CLOCK), came + u128::from(CLOCK));
            let expect = |busy: u128, came: bool, left: bool| Row {
                cells: left.into(),
                packets: left.into(),
                busy: busy as u64,
                peak_delay: u64::from(left) * 6 * CLOCK,
                total_delay: u64::from(left) * 6 * CLOCK,
                max_occupancy: (came || left).into(),
                inserted: came.into(),
                ..Row::default()
            };
            let before = expect(left.min(boundary) - came.min(boundary), came < boundary, left < boundary);
            // An epoch that begins with a packet in the list has an occupancy of one.
            let after = expect(left.max(boundary) - came.max(boundary), came >= boundary, left >= boundary);
            let at = format!("packet {n}, clocks {after_boundary_ns} ns after the boundary");
            assert_eq!(row(&card, first, 2 * n, 1), before, "{at}");
            assert_eq!(row(&card, first, 2 * n + 1, 1), after, "{at}");
            let drop_epoch = 2 * n + u64::from(dropped >= boundary);
            assert_eq!(row(&card, first, drop_epoch, 2), Row { lost: 1, ..Row::default() }, "{at}");
            assert_eq!(
                row(&card, first, drop_epoch, 3),
                Row {
                    lost: 1,
                    late_drop: 1,
                    ..Row::default()
                },
                "{at}"
            );
        }
        assert_eq!(card.spans.values().max(), Some(&1));
    }
}

/// Records wait from the first epoch's end until the fourth has begun: the second holds
/// all that was measured meanwhile.
#[test]
fn epochs_that_pass_during_a_walk_are_merged() {
    let mut card = Card::new(&small());
    let (start, first) = (card.start(), next(&card));
    let mut script = Script::default();
    for (from, to) in [(10, 20), (330, 350), (360, 700), (970, 990), (1300, 1310)] {
        stay(&mut script, start + from, start + to);
    }
    card.play(&script, start + TAU);
    card.taking = false;
    card.play(&script, start + 3 * TAU + 100);
    assert_eq!((card.bench.get("epoch_walking"), card.bench.get("epoch_merged")), (1, 2));
    assert_eq!(
        card.bench.get("epoch_number"),
        u64::from(first) + 1,
        "the epoch now counted began at its first boundary"
    );
    card.taking = true;
    card.play(&script, start + 5 * TAU + 1);
    card.until_walked();
    let spans: Vec<_> = card.spans.iter().map(|(number, span)| (number - first, *span)).collect();
    assert_eq!(spans, [(0, 1), (1, 3), (4, 1)]);
    let merged = Row {
        cells: 3,
        packets: 3,
        busy: (20 + 340 + 20) * CLOCK,
        peak_delay: 340 * CLOCK,
        total_delay: (20 + 340 + 20) * CLOCK,
        max_occupancy: 1,
        inserted: 3,
        ..Row::default()
    };
    assert_eq!(row(&card, first, 1, 1), merged);
    assert_eq!(row(&card, first, 4, 1).busy, 10 * CLOCK);
    let ends: Vec<_> = card.ends.iter().map(|end| (end.number - first, end.span, end.records)).collect();
    assert_eq!(ends, [(0, 1, 1), (1, 3, 1), (4, 1, 1)]);
    assert_eq!(card.bench.get("epoch_walked"), 3);
}

/// What happens before the first boundary and after epochs stop is in no record; lists
/// are kept in any case.
#[test]
fn only_what_happens_while_epochs_run_is_recorded() {
    let mut card = Card::new(&small());
    let mut script = Script::default();
    let clock = card.clock;
    stay(&mut script, clock + 5, clock + 10);
    script.arrive(clock + 20, 1, 99);
    card.play(&script, clock + 50);
    let (start, first) = (card.start(), next(&card));
    script.depart(start + 30, 1, 99);
    stay(&mut script, start + TAU + 10, start + TAU + 20);
    card.play(&script, start + TAU + 100);
    // Epochs stop in the middle of the second, and start again.
    card.stop();
    script.arrive(start + TAU + 150, 1, 100);
    card.play(&script, start + TAU + 200);
    let (again, second) = (card.start(), next(&card));
    script.depart(again + 40, 1, 100);
    card.play(&script, again + TAU + 1);
    card.until_walked();
    let left = |delay: u64, busy: u64| Row {
        cells: 1,
        packets: 1,
        busy: busy * CLOCK,
        peak_delay: delay * CLOCK,
        total_delay: delay * CLOCK,
        max_occupancy: 1,
        ..Row::default()
    };
    let delays = [start + 30 - (clock + 20), again + 40 - (start + TAU + 150)];
    let rows: Vec<_> = card.rows.into_iter().collect();
    assert_eq!(rows, [((first, 1), left(delays[0], 30)), ((second, 1), left(delays[1], 40))]);
}

/// The walker visits the channels asked for; the rest comes to light neither then nor,
/// mixed with later epochs, when all are asked for again.
#[test]
fn channels_beyond_those_used_are_not_reported() {
    let mut card = Card::new(&small());
    card.bench.set("channels_used", 2);
    let (start, first) = (card.start(), next(&card));
    let mut script = Script::default();
    for channel in 0..4 {
        script.arrive(start + 10 + u64::from(channel), channel, channel.into());
    }
    card.play(&script, start + 2 * TAU + 50);
    let reported: Vec<_> = card.rows.keys().map(|(number, channel)| (number - first, *channel)).collect();
    assert_eq!(reported, [(0, 0), (0, 1), (1, 0), (1, 1)]);
    card.stop();
    card.bench.set("channels_used", 4);
    card.idle(100);
    let (again, second) = (card.start(), next(&card));
    card.play(&script, again + TAU + 1);
    card.until_walked();
    for channel in 0..4 {
        let busy = Row {
            busy: TAU * CLOCK,
            max_occupancy: 1,
            ..Row::default()
        };
        assert_eq!(row(&card, second, 0, channel), busy, "channel {channel}");
    }
}

/// A step of the clock marks the epoch in which it counts; near a boundary also the one
/// beside it, never less.
#[test]
fn a_step_of_the_clock_marks_its_epoch() {
    let p = small();
    let mut card = Card::new(&p);
    card.tau_ns = 10_000;
    let tau = 10 * TAU;
    let (start, first) = (card.start(), next(&card));
    let mut script = Script::default();
    for n in 0..6 {
        stay(&mut script, start + n * tau + 100, start + n * tau + 110);
    }
    // In the second epoch; then so that it passes the horizon after the fourth's end.
    for step in [start + tau + 1000, start + 4 * tau - u64::from(p.horizon) / 2] {
        card.play(&script, step);
        card.bench.set("clock_step", 1);
        card.play(&script, step + 1);
        card.bench.set("clock_step", 0);
    }
    card.play(&script, start + 6 * tau + 1);
    card.until_walked();
    let stepped: Vec<_> = card.ends.iter().map(|end| (end.number - first, end.stepped)).collect();
    assert_eq!(stepped, [(0, false), (1, true), (2, false), (3, true), (4, true), (5, false)]);
}

/// At the slowest clock and the longest horizon many boundaries are on their way.
#[test]
fn boundaries_wait_for_the_horizon_with_their_numbers() {
    let p = Profile {
        channels: 4,
        entries: 8,
        slots_log2: 4,
        ..Profile::narrow()
    };
    let mut card = Card::new(&p);
    // 100 MHz.
    card.period = 160;
    card.ahead = u64::from(p.horizon);
    card.enable(card.ahead + 100);
    let first = next(&card);
    card.idle(card.ahead);
    let clock = card.clock;
    let mut script = Script::default();
    stay(&mut script, clock, clock + 5000);
    card.play(&script, clock + 5000);
    let numbers: Vec<_> = card.rows.keys().map(|(number, _)| number - first).collect();
    assert_eq!(numbers, (0..numbers.len() as u32).collect::<Vec<_>>());
    assert!(numbers.len() >= 48, "{} epochs of 100 clocks in 5000", numbers.len());
}

/// Counts that fill up stay full; `lost` then counts no more late drops either.
#[test]
fn counts_of_16_bits_stop_at_their_largest() {
    let mut card = Card::new(&small());
    card.tau_ns = 1_000_000;
    let (start, first) = (card.start(), next(&card));
    let mut script = Script::default();
    for n in 0..66_000 {
        script.arrive(start + n, 1, n as u32);
        script.late(start + n, 2);
    }
    card.play(&script, start + 1000 * TAU + 1);
    card.until_walked();
    assert_eq!(row(&card, first, 0, 1).exhausted, 65_535);
    assert_eq!(row(&card, first, 0, 1).inserted, 8);
    let drops = row(&card, first, 0, 2);
    assert_eq!((drops.late_drop, drops.lost), (65_535, 65_535));
}

/// A walk takes a clock a channel and one a record, and little more.
#[test]
fn a_walk_takes_a_clock_a_channel_and_one_a_record() {
    let mut card = Card::new(&Profile::wide());
    card.tau_ns = 20_000;
    let tau = 20 * TAU;
    let start = card.start();
    let mut script = Script::default();
    for channel in 0..1024 {
        // In the second epoch all channels have an epoch record and a suspect record.
        script.depart(start + tau + 2000 + u64::from(channel), channel, 1);
    }
    let mut walks = Vec::new();
    for n in 1..=2 {
        card.play(&script, start + n * tau + 1);
        let begin = card.clock;
        card.until_walked();
        walks.push(card.clock - begin);
    }
    assert!((1024..1024 + 40).contains(&walks[0]), "{walks:?} clocks");
    assert!((2048..2048 + 40).contains(&walks[1]), "{walks:?} clocks");
}
