//! The list states of US 6,647,413 Figures 4a and 4b, and what heals them (section 6).

use proptest::prelude::*;
use wiremeter_model::tracker::{Departure, Lists, Sizes};

const SIZES: Sizes = Sizes {
    channels: 4,
    entries: 13,
    slots: 8192,
    reuse_clocks: 2,
};

/// What the text's example has: five packets of virtual channel 1 that arrived at t1 … t5; a
/// packet's key is its number.
fn figure4() -> Lists {
    let mut lists = Lists::new(&SIZES);
    for t in 1..=5 {
        assert!(lists.arrive(t, 100 * u128::from(t), 1, t as u32));
    }
    lists
}

fn matched(arrived: u128, skipped: usize) -> Departure {
    Departure::Matched { arrived, skipped }
}

#[test]
fn a_list_is_left_in_the_order_of_arrival() {
    let mut lists = figure4();
    assert_eq!((lists.length(1), lists.length(0), lists.occupied()), (5, 0, 5));
    // "Upon the arrival at time t6": appended behind t5.
    assert!(lists.arrive(6, 600, 1, 6));
    assert_eq!(lists.length(1), 6);
    for t in 1..=6 {
        assert_eq!(lists.depart(10, 1, t as u32), matched(100 * t, 0));
    }
    assert_eq!((lists.length(1), lists.occupied()), (0, 0));
}

#[test]
fn the_free_list_is_shared_and_ends() {
    let mut lists = figure4();
    for key in 6..=13 {
        assert!(lists.arrive(6, 600, key as u16 % 4, key));
    }
    assert!(!lists.arrive(7, 700, 2, 99), "13 entries are taken");
    assert_eq!(lists.occupied(), 13);
    assert_eq!(lists.depart(7, 2, 99), Departure::Unmatched, "it never entered");
}

#[test]
fn an_entry_is_free_again_after_the_reuse_clocks() {
    let mut lists = Lists::new(&Sizes { entries: 2, ..SIZES });
    assert!(lists.arrive(1, 10, 1, 1) && lists.arrive(1, 10, 1, 2));
    assert_eq!(lists.depart(5, 1, 2), matched(10, 1));
    assert!(!lists.arrive(6, 60, 1, 3), "5 > 6 - 2");
    assert!(lists.arrive(7, 70, 1, 4), "5 <= 7 - 2");
    assert!(lists.arrive(7, 70, 1, 5), "what was skipped is free too");
    assert!(!lists.arrive(7, 70, 1, 6));
}

#[test]
fn a_departure_that_is_not_first_takes_those_before_it_along() {
    let mut lists = figure4();
    assert_eq!(lists.depart(10, 1, 3), matched(300, 2));
    assert_eq!(lists.length(1), 2);
    assert_eq!(lists.depart(10, 1, 4), matched(400, 0), "right again");
}

#[test]
fn a_departure_of_another_channel_or_packet_changes_nothing() {
    let mut lists = figure4();
    for (channel, key) in [(2, 3), (1, 77), (1, 1 << 13 | 3)] {
        assert_eq!(lists.depart(10, channel, key), Departure::Unmatched, "{channel} {key}");
        assert_eq!(lists.length(1), 5);
    }
    assert_eq!(lists.depart(10, 1, 1), matched(100, 0), "right again");
}

#[test]
fn a_slot_names_its_youngest_entry_only() {
    let mut lists = figure4();
    // The same slot as packet 3, of another channel: packet 3 is found no more but as head.
    assert!(lists.arrive(6, 600, 2, 1 << 13 | 3));
    assert_eq!(lists.depart(10, 1, 3), Departure::Unmatched);
    assert_eq!(lists.depart(10, 1, 2), matched(200, 1));
    assert_eq!(lists.depart(10, 1, 3), matched(300, 0));
    assert_eq!(lists.depart(10, 2, 1 << 13 | 3), matched(600, 0));
}

#[test]
fn of_two_packets_alike_the_head_leaves_first() {
    let mut lists = figure4();
    assert!(lists.arrive(6, 600, 1, 1));
    assert_eq!(lists.depart(10, 1, 1), matched(100, 0));
    assert_eq!(lists.depart(10, 1, 1), matched(600, 4), "now the slot's");
    assert_eq!(lists.length(1), 0);
    assert_eq!(lists.depart(10, 1, 1), Departure::Unmatched, "the slot names an entry that is gone");
}

proptest! {
    /// Entries are neither lost nor doubled, whatever comes.
    #[test]
    fn entries_are_conserved(events in prop::collection::vec((any::<bool>(), 0_u16..4, 0_u32..12), 0..300)) {
        let mut lists = Lists::new(&SIZES);
        let (mut inserted, mut removed) = (0, 0);
        for (clock, (arrival, channel, key)) in events.into_iter().enumerate() {
            let clock = clock as u64;
            if arrival {
                inserted += usize::from(lists.arrive(clock, clock.into(), channel, key));
            } else if let Departure::Matched { arrived, skipped } = lists.depart(clock, channel, key) {
                prop_assert!(arrived < clock.into());
                removed += skipped + 1;
            }
            prop_assert_eq!(lists.occupied(), inserted - removed);
            prop_assert_eq!((0..4).map(|channel| lists.length(channel)).sum::<usize>(), lists.occupied());
            prop_assert!(lists.occupied() <= SIZES.entries);
        }
    }
}
