//! Section 3: the hash, and what it does and does not see.

mod common;

use common::{count, ethernet, ipv4, ipv6};
use crc::{CRC_64_WE, Crc};
use proptest::prelude::*;
use wiremeter_model::key::{Invariant, key23};
use wiremeter_model::parse::parse;

fn key(frame: &[u8]) -> u64 {
    parse(frame).invariant.key()
}

/// Bit by bit, from the polynomial on the page.
fn crc64_we(bytes: &[u8]) -> u64 {
    let mut crc = u64::MAX;
    for byte in bytes {
        crc ^= u64::from(*byte) << 56;
        for _ in 0..8 {
            let carry = crc >> 63 == 1;
            crc <<= 1;
            if carry {
                crc ^= 0x42F0_E1EB_A9EA_3693;
            }
        }
    }
    !crc
}

#[test]
fn the_hash_has_the_check_value_of_the_crc_catalogue() {
    assert_eq!(Crc::<u64>::new(&CRC_64_WE).checksum(b"123456789"), 0x62EC_59E3_F1A4_F00A);
    assert_eq!(crc64_we(b"123456789"), 0x62EC_59E3_F1A4_F00A);
}

#[test]
fn the_layout_of_an_ipv4_packet() {
    let packet = parse(&ethernet(&[&[0x08, 0], &ipv4(17, 0x1234, 0x2000, 24), &count(24)]));
    let mut expected = vec![4, 17, 192, 0, 2, 1];
    expected.extend([0; 12]);
    expected.extend([198, 51, 100, 2]);
    expected.extend([0; 12]);
    expected.extend([0, 0, 0x12, 0x34, 0x20, 0, 1, 2, 3, 4]);
    expected.extend([0; 16]);
    assert_eq!(packet.invariant.bytes().to_vec(), expected);
    assert_eq!(packet.invariant.key(), crc64_we(&expected));
}

#[test]
fn the_layout_of_an_ipv6_packet() {
    let payload = [&[6, 0, 0, 1, 0xde, 0xad, 0xbe, 0xef][..], &count(20)].concat();
    let packet = parse(&ethernet(&[&[0x86, 0xdd], &ipv6(44, payload.len()), &payload]));
    let mut expected = vec![6, 6];
    for last in [1, 2] {
        expected.extend([0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last]);
    }
    expected.extend([0xde, 0xad, 0xbe, 0xef, 0, 1, 1, 2, 3, 4]);
    expected.extend([0; 16]);
    assert_eq!(packet.invariant.key(), crc64_we(&expected));
}

#[test]
fn the_tracker_keeps_the_low_bits() {
    assert_eq!(key23(0xffff_ffff_ff80_0001), 1);
}

/// An IPv4 UDP frame and what a router may make of it.
fn hop(link: &[u8], tos: u8, ttl: u8, checksum: [u8; 2], payload: &[u8]) -> Vec<u8> {
    let mut header = ipv4(17, 99, 0, payload.len());
    header[1] = tos;
    header[8] = ttl;
    header[10..12].copy_from_slice(&checksum);
    let mut frame = ethernet(&[link, &header, payload]);
    frame[0] = ttl;
    frame
}

proptest! {
    #[test]
    fn no_hop_changes_the_key(tos: u8, ttl: u8, checksum: [u8; 2], tag: [u8; 2], label: [u8; 3], payload in prop::collection::vec(any::<u8>(), 8..100)) {
        let plain = hop(&[0x08, 0], 0, 64, [0, 0], &payload);
        let bottom = [label[0], label[1], label[2] | 1, ttl];
        let tagged = [&[0x81, 0], &tag[..], &[0x88, 0x47], &bottom].concat();
        prop_assert_eq!(key(&plain), key(&hop(&[0x08, 0], tos, ttl, checksum, &payload)));
        prop_assert_eq!(key(&plain), key(&hop(&tagged, tos, ttl, checksum, &payload)));
        let twice = [&[0x88, 0xa8], &tag[..], &[0x81, 0, 0, 1, 0x08, 0]].concat();
        prop_assert_eq!(key(&plain), key(&hop(&twice, tos, ttl, checksum, &payload)));
    }

    #[test]
    fn an_ipv6_hop_limit_and_traffic_class_do_not_count(class: u8, limit: u8) {
        let frame = |class: u8, limit: u8| {
            let mut frame = ethernet(&[&[0x86, 0xdd], &ipv6(17, 24), &count(24)]);
            frame[14] = 0x60 | class >> 4;
            frame[15] = class << 4;
            frame[21] = limit;
            frame
        };
        prop_assert_eq!(key(&frame(0, 64)), key(&frame(class, limit)));
    }

    #[test]
    fn any_bit_of_the_fields_counts(bytes in prop::array::uniform32(any::<u8>()), bit in 0_usize..256) {
        let field = |bytes: [u8; 32]| {
            let (addresses, _) = bytes.as_chunks::<16>();
            Invariant { source: addresses[0], extra: addresses[1], ..Invariant::default() }.key()
        };
        let mut other = bytes;
        other[bit / 8] ^= 1 << (bit % 8);
        prop_assert_ne!(field(bytes), field(other));
    }
}

#[test]
fn packets_of_a_flow_without_identification_differ() {
    // A TCP segment of the same flow one byte further on, IPv4 with DF and no identification.
    let segment = |sequence: u8| {
        let tcp = [&[0, 80, 4, 0, 0, 0, 0, sequence], &count(12)[..]].concat();
        key(&ethernet(&[&[0x08, 0], &ipv4(6, 0, 0x4000, 20), &tcp]))
    };
    assert_ne!(segment(1), segment(2));
    // A UDP datagram of the same flow with another payload, over IPv6.
    let datagram = |byte: u8| {
        let udp = [&count(8)[..], &[byte; 16]].concat();
        key(&ethernet(&[&[0x86, 0xdd], &ipv6(17, 24), &udp]))
    };
    assert_ne!(datagram(1), datagram(2));
}

#[test]
fn another_identification_or_fragment_is_another_packet() {
    let v4 = |identification, word| key(&ethernet(&[&[0x08, 0], &ipv4(17, identification, word, 24), &count(24)]));
    assert_ne!(v4(1, 0), v4(2, 0));
    assert_ne!(v4(1, 0x2001), v4(1, 0x2002));
}
