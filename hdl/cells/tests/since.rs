//! Counters of events since a clear.
#![allow(missing_docs)]

use wiremeter_cells::{count_since, count_since_saturating};
use wiremeter_rtl::{Evaluator, Module};

fn counters() -> Evaluator {
    Evaluator::new(&Module::build("counters", |m| {
        let clock = m.clock("clk", "rst");
        let (clear, event) = (m.input(clock, "clear", 1), m.input(clock, "event_in", 1));
        m.output("all", count_since("all_count", clear, event));
        m.output("few", count_since_saturating("few_count", 3, clear, event));
    }))
}

fn step(e: &mut Evaluator, clear: u8, event: u8) {
    e.set("clear", clear);
    e.set("event_in", event);
    e.step();
}

fn values(e: &mut Evaluator) -> [u32; 2] {
    ["all", "few"].map(|name| e.get(name).try_into().expect("32 bits"))
}

#[test]
fn one_stops_at_its_largest_value_and_the_other_goes_on() {
    let mut e = counters();
    for n in 1..=20 {
        step(&mut e, 0, 1);
        step(&mut e, 0, 0);
        assert_eq!(values(&mut e), [n, n.min(7)]);
    }
}

#[test]
fn a_clear_begins_anew_and_its_own_clock_does_not_count() {
    let mut e = counters();
    for _ in 0..10 {
        step(&mut e, 0, 1);
        step(&mut e, 0, 0);
    }
    step(&mut e, 1, 1);
    assert_eq!(values(&mut e), [0, 0]);
    step(&mut e, 0, 0);
    step(&mut e, 0, 1);
    assert_eq!(values(&mut e), [1, 1]);
}
