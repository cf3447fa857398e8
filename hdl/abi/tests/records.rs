//! What the record tables promise, whatever is in them.

use wiremeter_abi::record::{self, EPOCH_END, Field, HEADER, SIZE, TYPES};
use wiremeter_abi::{reason, register};

#[test]
fn fields_lie_within_the_record_and_apart() {
    for kind in TYPES {
        let mut owner: [Option<&str>; SIZE] = [None; SIZE];
        for field in HEADER.iter().chain(kind.fields()) {
            assert!(field.bytes > 0, "{} is empty", field.name);
            for (offset, byte) in owner.iter_mut().enumerate().skip(field.offset).take(field.bytes) {
                assert_eq!(*byte, None, "{} overlaps at byte {offset}", field.name);
                *byte = Some(field.name);
            }
            assert!(field.offset + field.bytes <= SIZE, "{} is too long", field.name);
        }
    }
}

#[test]
fn the_header_is_the_first_24_bytes() {
    assert_eq!(HEADER.iter().map(|f| f.bytes).sum::<usize>(), 24);
    assert!(TYPES.iter().flat_map(|t| t.fields()).all(|f| f.offset >= 24));
}

#[test]
fn names_are_unique_in_a_record() {
    for kind in TYPES {
        let mut names: Vec<&str> = HEADER.iter().chain(kind.fields()).map(|f| f.name).collect();
        names.sort_unstable();
        assert!(names.windows(2).all(|pair| pair[0] != pair[1]), "{names:?}");
    }
}

#[test]
fn suspect_fields_are_the_suspect_reasons_in_order() {
    let fields = record::SUSPECT.map(|f: Field| f.name);
    assert_eq!(fields, reason::SUSPECT.map(|r| r.name));
}

#[test]
fn buckets_of_a_record_follow_each_other() {
    let buckets = record::BUCKETS.iter().filter(|f| f.name.starts_with("bucket_"));
    assert_eq!(buckets.clone().count(), record::BUCKETS_OF_RECORD);
    assert!(
        buckets
            .zip(0..)
            .all(|(field, n)| field.name == format!("bucket_{n}") && field.offset == 28 + 4 * n)
    );
    assert_eq!(record::BUCKETS_OF_QUANTITY % record::BUCKETS_OF_RECORD, 0);
}

#[test]
fn no_type_is_zero_and_each_has_a_lost_counter_in_order() {
    let lost = register::DMA.iter().filter_map(|r| r.name.strip_prefix("lost_"));
    assert!(lost.eq(TYPES.iter().map(|t| t.name())));
    assert!(TYPES.iter().all(|t| *t as u8 != 0));
}

#[test]
fn find_gives_the_field_of_the_name() {
    let span = record::find(&EPOCH_END, "span");
    assert_eq!((span.offset, span.bytes), (28, 1));
}

#[test]
#[should_panic(expected = "no such field")]
fn find_refuses_an_unknown_name() {
    record::find(&EPOCH_END, "cells");
}
