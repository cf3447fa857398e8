//! `lists` is proved at a small size: no address is lost or doubled, the occupancy is the
//! length of the list, packets are conserved, and departures find what
//! docs/measurement.md says. The proof is by induction: the claims hold after the reset,
//! and one step from any state in which they hold, reset or not and whatever the inputs
//! are, leads to a state in which they hold. So it holds for traffic of any length.
//!
//! Yosys makes a circuit of the Verilog and the claims, and ABC decides.
//!
//! * ghost.v: the lists as docs/measurement.md has them.
//! * claims.v: what is proved.
//! * induction.v: how the module stands for the ghost; with it the claims are inductive.
//!   every_clock.v and apart.v: where the block differs with the width.
//! * narrow.v, covers.v: searches from the reset, for states that must be reached and
//!   seeded bugs that must be found.

mod circuit;
#[path = "../../../rtl/tests/common/mod.rs"]
mod common;

use circuit::{Block, From, abc, circuit, fails, holds};

const INDUCTION: &str = include_str!("induction.v");
const CLAIMS: &str = include_str!("claims.v");
const NARROW: &str = include_str!("narrow.v");
const COVERS: &str = include_str!("covers.v");

#[test]
fn the_claims_hold_after_a_reset() {
    for block in [Block::wide(), Block::narrow()] {
        holds(&circuit(&block, &[INDUCTION, CLAIMS], From::Reset), 1);
    }
}

#[test]
fn a_step_from_where_the_claims_hold_keeps_them_at_512_bit() {
    holds(&circuit(&Block::wide(), &[INDUCTION, CLAIMS], From::Any), 2);
}

#[test]
fn a_step_from_where_the_claims_hold_keeps_them_at_64_bit() {
    holds(&circuit(&Block::narrow(), &[INDUCTION, CLAIMS], From::Any), 2);
}

/// Those that show late after a reset: the links that free entries are found by, and an
/// expiry that takes a head other than the one it looked at.
#[test]
fn bugs_break_the_step() {
    let bugs = [
        ("walk", "next_of_slice0[node_2] <= next_2", "next_of_slice0[node_2] <= node_2"),
        ("vain", "took_7 ? ~", "took_7 ? 1'd1 | ~"),
    ];
    for (name, right, wrong) in bugs {
        let bug = Block::wide().with_bug(name, right, wrong);
        fails(&circuit(&bug, &[INDUCTION, CLAIMS], From::Any), 2);
    }
}

/// Piece by piece: the lists, the free entries, the departures, the counts.
#[test]
fn bugs_are_found_from_the_reset() {
    let bugs = [
        (
            "link",
            "entry_key_slice0[node_2] <= {arrival_key_2, next_2}",
            "entry_key_slice0[node_2] <= {arrival_key_2, node_2}",
        ),
        ("tail", "tail_1 = tail_from_2 ? tail_new_2 :", "tail_1 ="),
        ("early", "returned_22 <= returned_21", "returned_22 <= returned_12"),
        ("forward", "head_6_from_7 ? head_result : head_6", "head_6"),
        ("mark", "<= ~mark_2 & ~init_busy", "<= mark_2 & ~init_busy"),
        ("few", "freed_more + 3'd1", "freed_more"),
        (
            "occupancy",
            "occupancy_11 <= before_10[2:0] + 3'd1",
            "occupancy_11 <= before_10[2:0]",
        ),
        ("ticks", "entry_ticks[node_2] <= ticks_2", "entry_ticks[node_2] <= ticks_1"),
        ("refused", "some_available <= |next_available", "some_available <= |available"),
    ];
    for (name, right, wrong) in bugs {
        let bug = Block::wide().with_bug(name, right, wrong);
        fails(&circuit(&bug, &[NARROW, CLAIMS], From::Reset), 60);
    }
    let bug = Block::narrow().with_bug("forward_apart", "head_6_from_8 ? head_result : head_6", "head_6");
    fails(&circuit(&bug, &[NARROW, CLAIMS], From::Reset), 60);
}

#[test]
fn the_states_that_matter_are_reached() {
    for block in [Block::wide(), Block::narrow()] {
        let said = abc(&circuit(&block, &[NARROW, COVERS], From::Reset), "bmc3 -a -F 60");
        assert!(said.contains("All 7 outputs are found to be SAT"), "{said}");
    }
}

/// What a RAM may read where it is being written: then an entry from before a reset, that
/// was not used since, would be taken for a packet. It takes more entries than are at hand.
#[test]
fn an_entry_from_before_a_reset_would_be_found_if_its_mark_were_not_the_old_one() {
    let bug = Block::of(8).with_bug(
        "never_used",
        "mark_out_read0 <= mark_out[slots_read0]",
        "mark_out_read0 <= given & given_node == slots_read0 ? ~used_mark_read0 : mark_out[slots_read0]",
    );
    fails(&circuit(&bug, &[NARROW, CLAIMS], From::Reset), 40);
}
