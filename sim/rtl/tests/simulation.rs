//! Small Verilog modules, stepped: what the ports carry is what Verilog says.
#![allow(missing_docs)]

use std::path::{Path, PathBuf};

use wiremeter_sim::{Build, Error, Simulation};

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verilog").join(name)
}

fn open(name: &str) -> Simulation {
    Simulation::open(&Build::new(folder(name))).expect("builds")
}

#[test]
fn a_register_changes_after_the_edge_and_a_comparator_before() {
    let mut sim = open("counter");
    let (enable, limit) = (sim.input("enable").expect("port"), sim.input("limit").expect("port"));
    let (count, reached) = (sim.output("count").expect("port"), sim.output("reached").expect("port"));
    sim.set(enable, 1);
    sim.set(limit, 2);
    let mut seen = Vec::new();
    for _ in 0..4 {
        sim.step().expect("runs");
        seen.push((sim.get(count), sim.get(reached)));
    }
    assert_eq!(seen, [(0, 0), (1, 0), (2, 1), (3, 0)]);
    sim.set(limit, 4);
    sim.step().expect("runs");
    assert_eq!(sim.get(reached), 1, "the new input is seen in its own clock");
    assert_eq!(sim.clock(), 5);
}

#[test]
fn carries_run_through_512_bits() {
    let mut sim = open("adder");
    let (a, b) = (sim.input("a").expect("port"), sim.input("b").expect("port"));
    let sum = sim.output("sum").expect("port");
    sim.set_words(a, &[u32::MAX; 16]);
    let mut one = [0; 16];
    one[0] = 1;
    sim.set_words(b, &one);
    sim.step().expect("runs");
    sim.step().expect("runs");
    let mut power = [0; 17];
    power[16] = 1;
    assert_eq!(sim.words(sum), power, "2^512");
    sim.set_words(b, &[u32::MAX; 16]);
    sim.step().expect("runs");
    sim.step().expect("runs");
    let mut most = [u32::MAX; 17];
    (most[0], most[16]) = (u32::MAX - 1, 1);
    assert_eq!(sim.words(sum), most, "2 (2^512 - 1)");
}

#[test]
fn a_memory_reads_what_was_there_before_the_write() {
    let mut sim = open("memory");
    let write = sim.input("write").expect("port");
    let write_address = sim.input("write_address").expect("port");
    let write_data = sim.input("write_data").expect("port");
    let read_address = sim.input("read_address").expect("port");
    let read_data = sim.output("read_data").expect("port");
    let word = |n: u32| [n, !n, n.rotate_left(7), n & 0xf];
    sim.set(write, 1);
    for n in 0..16 {
        sim.set(write_address, n.into());
        sim.set_words(write_data, &word(n));
        sim.step().expect("runs");
    }
    for n in 0..16 {
        sim.set(read_address, n.into());
        sim.set(write_address, n.into());
        sim.set_words(write_data, &word(100));
        sim.step().expect("runs");
        sim.set(write, 0);
        sim.step().expect("runs");
        sim.set(write, 1);
        assert_eq!(sim.words(read_data), word(n), "address {n}");
    }
}

#[test]
fn idle_stops_in_the_clock_of_the_change() {
    let mut sim = open("counter");
    let (enable, limit) = (sim.input("enable").expect("port"), sim.input("limit").expect("port"));
    let (count, reached) = (sim.output("count").expect("port"), sim.output("reached").expect("port"));
    sim.set(enable, 1);
    sim.set(limit, 500);
    assert_eq!(sim.run_idle(10, &[reached]).expect("runs"), 10);
    assert_eq!(sim.run_idle(10_000, &[reached]).expect("runs"), 491);
    assert_eq!((sim.get(count), sim.get(reached)), (500, 1));
    assert_eq!(sim.run_idle(10_000, &[reached]).expect("runs"), 1);
    assert_eq!(sim.clock(), 502);
}

#[test]
fn a_failed_assertion_is_an_error_with_its_place() {
    let mut sim = Simulation::open(&Build::new(folder("counter")).checked(1)).expect("builds");
    let (rst, enable) = (sim.input("rst").expect("port"), sim.input("enable").expect("port"));
    sim.set(rst, 1);
    sim.step().expect("runs");
    sim.set(rst, 0);
    sim.set(enable, 1);
    let error = sim.run_idle(10_000, &[]).expect_err("stops above 1000");
    let Error::Stopped { clock, ref text } = error else {
        panic!("{error}")
    };
    // Clock 0 resets, clock 1 counts first: 1001 stands before the edge of clock 1002.
    assert_eq!(clock, 1002);
    assert!(text.contains("counter.v:17"), "{text}");
    assert!(sim.step().is_err(), "it does not go on");

    let mut quick = open("counter");
    quick.set(quick.input("enable").expect("port"), 1);
    assert_eq!(quick.run_idle(10_000, &[]).expect("has no assertions"), 10_000);
}

#[test]
fn checked_registers_begin_at_random_by_the_seed() {
    let first = |seed| {
        let mut sim = Simulation::open(&Build::new(folder("memory")).checked(seed)).expect("builds");
        let read_data = sim.output("read_data").expect("port");
        sim.step().expect("runs");
        sim.step().expect("runs");
        sim.words(read_data).to_vec()
    };
    assert_eq!(first(1), first(1));
    assert_ne!(first(1), first(2));
}

#[test]
fn waves_are_written() {
    let path = std::env::temp_dir().join(format!("wiremeter-{}.fst", std::process::id()));
    let mut sim = Simulation::open(&Build::new(folder("counter")).waves()).expect("builds");
    sim.trace(&path).expect("traces");
    let enable = sim.input("enable").expect("port");
    sim.set(enable, 1);
    sim.run_idle(100, &[]).expect("runs");
    drop(sim);
    let written = std::fs::read(&path).expect("is there");
    std::fs::remove_file(&path).expect("can go");
    // A header block: type 0, length 329, start time 0, end time 199 (FST, block 0).
    assert_eq!(written[0], 0);
    assert_eq!(written[1..9], 329u64.to_be_bytes());
    assert_eq!(written[17..25], 199u64.to_be_bytes());
    let mut plain = open("counter");
    assert!(matches!(plain.trace(&path), Err(Error::Waves { .. })));
}

#[test]
fn ports_that_are_not_there_are_named() {
    let sim = open("counter");
    let message = sim.input("count").expect_err("an output").to_string();
    assert_eq!(message, "module counter has no input count");
}

#[test]
#[should_panic(expected = "0x2 for an input of 1 bits")]
fn a_value_wider_than_its_port_is_a_mistake() {
    let mut sim = open("counter");
    let enable = sim.input("enable").expect("port");
    sim.set(enable, 2);
}
