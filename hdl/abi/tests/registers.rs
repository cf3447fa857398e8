//! What the register map promises, whatever is in it.

use std::collections::BTreeSet;
use wiremeter_abi::reason;
use wiremeter_abi::register::{self, ABI_VERSION, Access, BAR0_BYTES, MAGIC, MAP, Register};

fn names(registers: &[Register]) -> Vec<&str> {
    registers.iter().map(|r| r.name).collect()
}

fn reasons(reasons: &[reason::Reason]) -> Vec<&str> {
    reasons.iter().map(|r| r.name).collect()
}

#[test]
fn addresses_rise_and_end_within_the_bar() {
    let mut end = 0;
    for block in &MAP {
        assert!(block.base >= end, "{} {} overlaps", block.name, block.instance);
        end = block.base;
        for register in block.registers {
            let address = block.base + register.offset;
            assert_eq!(address % 4, 0, "{} is not aligned", register.name);
            assert!(address >= end, "{} does not rise", register.name);
            end = address + 4;
        }
    }
    assert!(end <= BAR0_BYTES);
}

#[test]
fn every_register_has_a_name_of_its_own() {
    let mut seen = BTreeSet::new();
    for block in &MAP {
        for register in block.registers {
            let name = (block.name, block.instance, register.name);
            assert!(seen.insert(name), "{name:?} is there twice");
        }
    }
}

#[test]
fn resets_fit_their_widths() {
    for register in MAP.iter().flat_map(|block| block.registers) {
        assert!((1..=32).contains(&register.width), "{}: width", register.name);
        assert!(u64::from(register.reset) < 1 << register.width, "{}: reset", register.name);
    }
}

#[test]
fn commands_read_as_zero() {
    for register in MAP.iter().flat_map(|block| block.registers) {
        assert!(register.access != Access::Command || register.reset == 0, "{}", register.name);
    }
}

#[test]
fn tap_counters_are_the_tap_reasons_in_order() {
    assert_eq!(names(&register::TAP)[..2], ["frames", "events"]);
    assert_eq!(names(&register::TAP)[2..], reasons(&reason::TAP));
}

#[test]
fn reflect_counters_end_with_the_reasons_in_order() {
    let all = names(&register::REFLECT);
    assert_eq!(all[all.len() - reason::REFLECT.len()..], reasons(&reason::REFLECT));
}

#[test]
fn receive_counters_end_with_the_reasons_in_order() {
    let all = names(&register::RECEIVE);
    assert_eq!(all[all.len() - reason::RECEIVE.len()..], reasons(&reason::RECEIVE));
}

#[test]
fn parse_counters_are_kinds_tags_and_reasons_in_order() {
    let mut expected = [&reason::L3[..], &reason::L4, &["vlan", "mpls"]].concat();
    expected.extend(reasons(&reason::PARSE));
    assert_eq!(names(&register::PARSE), expected);
}

#[test]
fn a_host_can_identify_any_card_by_its_first_words() {
    // These four words never move, whatever the ABI version: "WIRE", version, hash, build.
    assert_eq!(MAGIC.to_le_bytes(), *b"WIRE");
    for (offset, name) in [(0x0, "magic"), (0x4, "abi_version"), (0x8, "abi_hash"), (0xc, "build")] {
        assert_eq!(register::address("id", "", name), offset);
    }
    assert_eq!(ABI_VERSION, 2);
}

#[test]
fn address_adds_base_and_offset() {
    assert_eq!(register::address("tap", "egress", "runt"), 0x280 + 0x14);
    assert_eq!(register::address("dma", "", "written"), 0x614);
}
