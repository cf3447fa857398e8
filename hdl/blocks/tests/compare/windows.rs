//! Sequence numbers, given up and unsent probes, by hand.

use crate::rig::{Rig, reply};

/// Takes numbers, all with the same times, and gives next, received, late, duplicate,
/// reordered, then replies, rfirst, rnext.
fn take(rig: &mut Rig, numbers: &[(u32, u32)]) -> [u64; 8] {
    for (seq, rseq) in numbers {
        rig.push(reply(1, 2, 3, *seq, *rseq), 4);
    }
    rig.finish();
    let r = rig.report(3);
    [r.next, r.received, r.late, r.duplicate, r.reordered, r.replies, r.rfirst, r.rnext]
}

/// Takes probes' numbers; the reflector counts what it answers.
fn take_seq(rig: &mut Rig, numbers: impl IntoIterator<Item = u32>) -> [u64; 5] {
    let numbers: Vec<(u32, u32)> = numbers.into_iter().zip(50..).collect();
    take(rig, &numbers)[..5].try_into().expect("five")
}

#[test]
fn numbers_in_order_are_new() {
    let mut rig = Rig::new();
    assert_eq!(take_seq(&mut rig, 0..10), [10, 10, 0, 0, 0]);
    // Three are lost.
    assert_eq!(take_seq(&mut rig, [13]), [14, 11, 0, 0, 0]);
    // All but the last of more than a window.
    assert_eq!(take_seq(&mut rig, [500]), [501, 12, 0, 0, 0]);
}

#[test]
fn numbers_that_come_again_are_duplicates() {
    let mut rig = Rig::new();
    assert_eq!(take_seq(&mut rig, [0, 0, 0]), [1, 1, 0, 2, 0]);
    assert_eq!(take_seq(&mut rig, [5, 0, 5]), [6, 2, 0, 4, 0]);
}

#[test]
fn numbers_that_come_behind_higher_ones_are_reordered_once() {
    let mut rig = Rig::new();
    assert_eq!(take_seq(&mut rig, [3, 1, 2, 0]), [4, 4, 0, 0, 3]);
    assert_eq!(take_seq(&mut rig, [3, 1, 2, 0]), [4, 4, 0, 4, 3]);
}

/// `next` − 64 is told apart, `next` − 65 is not.
#[test]
fn a_window_looks_64_back() {
    let mut rig = Rig::new();
    assert_eq!(take_seq(&mut rig, [64, 0]), [65, 1, 1, 0, 0]);
    assert_eq!(take_seq(&mut rig, [1, 1]), [65, 2, 1, 1, 1]);
    // As the window moves up by one, number 1 leaves it.
    assert_eq!(take_seq(&mut rig, [65, 1, 2, 64, 65]), [66, 4, 2, 3, 2]);
    // A step of 63 keeps number 65, one of 64 keeps none.
    assert_eq!(take_seq(&mut rig, [128, 65, 66]), [129, 6, 2, 4, 3]);
    assert_eq!(take_seq(&mut rig, [192, 128, 129, 129]), [193, 8, 3, 5, 4]);
    // 32 bits of difference, not six: this is not number 192 again.
    assert_eq!(take_seq(&mut rig, [256, 192]), [257, 9, 4, 5, 4]);
}

#[test]
fn every_place_of_the_window_is_its_own() {
    let mut rig = Rig::new();
    assert_eq!(take_seq(&mut rig, [99]), [100, 1, 0, 0, 0]);
    // Every third of those below, then all.
    let thirds: Vec<u32> = (36..99).step_by(3).collect();
    assert_eq!(thirds.len(), 21);
    assert_eq!(take_seq(&mut rig, thirds), [100, 22, 0, 0, 21]);
    assert_eq!(take_seq(&mut rig, 36..100), [100, 64, 0, 22, 63]);
}

#[test]
fn probes_not_sent_are_counted_apart() {
    let mut rig = Rig::new();
    rig.sent.insert(3, (5, true));
    assert_eq!(take_seq(&mut rig, [4, 5, 6, 0x7fff_ffff]), [5, 1, 0, 0, 0]);
    assert_eq!((rig.count("taken"), rig.count("unsent")), (1, 3));
    // Nothing was sent: nothing is a reply.
    rig.sent.insert(4, (0, false));
    rig.push(
        crate::rig::Reply {
            session: 4,
            ..reply(1, 2, 3, 0, 0)
        },
        4,
    );
    rig.finish();
    assert_eq!((rig.count("taken"), rig.count("unsent")), (1, 4));
    assert_eq!(rig.report(4).replies, 0);
}

/// After 2^32 packets numbers begin again.
#[test]
fn probes_numbers_go_round() {
    let mut rig = Rig::new();
    // Ahead by just under 2^31 is above.
    rig.sent.insert(3, (0x8000_0000, true));
    assert_eq!(take_seq(&mut rig, [0x7fff_ffff]), [0x8000_0000, 1, 0, 0, 0]);
    rig.sent.insert(3, (0xffff_fffe, true));
    assert_eq!(take_seq(&mut rig, [0xffff_fffd]), [0xffff_fffe, 2, 0, 0, 0]);
    rig.sent.insert(3, (3, true));
    let numbers = [0xffff_ffff, 2, 0xffff_fffe, 0, 0xffff_ffff, 1, 3];
    assert_eq!(take_seq(&mut rig, numbers), [3, 7, 0, 1, 3]);
    assert_eq!(rig.count("unsent"), 1);
    // 2^31 packets back is the oldest; it is too old for the window.
    assert_eq!(take_seq(&mut rig, [0x8000_0003, 0x8000_0002]), [3, 7, 1, 1, 3]);
    assert_eq!(rig.count("unsent"), 2);
}

#[test]
fn the_reflectors_numbers_have_a_window_of_their_own() {
    let mut rig = Rig::new();
    let numbers = |seq: std::ops::Range<u32>, rseq: &[u32]| -> Vec<(u32, u32)> { seq.zip(rseq.iter().copied()).collect() };
    // The first number is the lowest one; two are lost on the way back.
    assert_eq!(take(&mut rig, &numbers(0..3, &[7, 8, 11]))[5..], [3, 7, 12]);
    // One of them comes later; 7 comes again; 5 is below the first.
    assert_eq!(take(&mut rig, &numbers(3..6, &[9, 7, 5]))[5..], [5, 5, 12]);
    // 64 below the end is told apart, 65 is not.
    assert_eq!(take(&mut rig, &numbers(6..9, &[80, 17, 16]))[5..], [7, 5, 81]);
    // A reflector that does not count, as RFC 8762's stateless one, gives the probe's.
    rig.command("clear", 3);
    assert_eq!(take(&mut rig, &[(5, 5), (4, 4), (5, 5)])[5..], [2, 4, 6]);
}

#[test]
fn the_reflectors_numbers_go_round() {
    let mut rig = Rig::new();
    let rseq = [0xffff_fffe, 0xffff_ffff, 1, 0, 0xffff_fffd, 0xffff_ffff];
    let numbers: Vec<(u32, u32)> = (0..).zip(rseq).collect();
    assert_eq!(take(&mut rig, &numbers)[5..], [5, 0xffff_fffd, 2]);
    // Ahead by 2^31 and more is behind by as much: it counts nothing.
    assert_eq!(take(&mut rig, &[(10, 0x8000_0002), (11, 0xffff_0000)])[5..], [5, 0xffff_fffd, 2]);
    assert_eq!(take(&mut rig, &[(12, 0x8000_0001)])[5..], [6, 0xffff_fffd, 0x8000_0002]);
    // The lowest stays the lowest when numbers are more than 2^31 above it.
    assert_eq!(
        take(&mut rig, &[(13, 0x8000_0004), (14, 0x8000_0003)])[5..],
        [8, 0xffff_fffd, 0x8000_0005]
    );
}

/// A duplicate probe's answer is another packet of the reflector.
#[test]
fn duplicates_of_the_way_there_are_told_from_those_of_the_way_back() {
    let mut rig = Rig::new();
    assert_eq!(take(&mut rig, &[(0, 0), (0, 1)]), [1, 1, 0, 1, 0, 2, 0, 2]);
    assert_eq!(take(&mut rig, &[(1, 2), (1, 2)]), [2, 2, 0, 2, 0, 3, 0, 3]);
}

#[test]
fn replies_after_the_time_are_late_and_change_nothing_else() {
    let mut rig = Rig::new();
    rig.give_up(3, 1000);
    let at = |t4: u64, seq: u32| (reply(500, 2, 3, seq, seq), t4);
    // T4 − T1 is 1000, 1001, and −1: that is modulo 2^64.
    for (reply, t4) in [at(1500, 0), at(1501, 1), at(499, 2)] {
        rig.push(reply, t4);
    }
    rig.finish();
    let r = rig.report(3);
    assert_eq!((r.next, r.received, r.late, r.replies, r.rnext), (1, 1, 2, 1, 1));
    assert_eq!(r.quantities[0].buckets.iter().sum::<u64>(), 1);
    // 2^32 ns and one: 32 bits do not tell that from 1 ns.
    rig.push(reply(0, 2, 3, 1, 1), 4 << 32 | 294_967_297);
    rig.finish();
    assert_eq!(rig.report(3).late, 3);
    // The longest time.
    rig.give_up(3, u32::MAX);
    for (t4, late) in [(4 << 32 | 294_967_295, 3), (4 << 32 | 294_967_296, 4)] {
        rig.push(reply(0, 2, 3, 1, 1), t4);
        rig.finish();
        assert_eq!(rig.report(3).late, late);
    }
    // Another word, and another session's, are not this one's.
    rig.write(3 << 8 | 44, 0);
    rig.write(4 << 8 | 45, 0);
    rig.push(reply(0, 2, 3, 2, 2), 1000);
    rig.finish();
    assert_eq!(rig.report(3).late, 4);
}

/// What is too old for the probes' window is not looked at by the reflector's.
#[test]
fn old_probes_count_as_late_alone() {
    let mut rig = Rig::new();
    assert_eq!(take(&mut rig, &[(200, 9), (100, 10)]), [201, 1, 1, 0, 0, 1, 9, 10]);
    assert_eq!(rig.report(3).quantities[0].sum, 2);
}
