//! Any bytes may come on a wire.

use proptest::prelude::*;
use wiremeter_model::parse::{Kind, parse};

/// Bytes in which types, lengths and versions are likelier than chance makes them.
fn likely_bytes() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        prop::sample::select(vec![
            vec![0x81, 0x00, 0x00, 0x05],
            vec![0x88, 0xa8, 0x0f, 0xff],
            vec![0x88, 0x47],
            vec![0x00, 0x01, 0x01, 0x40],
            vec![0x08, 0x00, 0x45, 0, 0, 40],
            vec![0x86, 0xdd, 0x60, 0, 0, 0, 0, 80],
            vec![44, 0, 60, 1, 43, 2, 0],
        ]),
        prop::collection::vec(any::<u8>(), 1..40),
    ];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| [vec![0; 12], pieces.concat()].concat())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(20_000))]

    #[test]
    fn any_bytes_parse(bytes in likely_bytes(), cut in 0_usize..300) {
        let frame = &bytes[..cut.min(bytes.len())];
        let packet = parse(frame);
        prop_assert!(packet.l4.is_none() || matches!(packet.kind, Kind::Ipv4 | Kind::Ipv6));
        prop_assert_eq!(packet.dscp.is_some(), matches!(packet.kind, Kind::Ipv4 | Kind::Ipv6));
        prop_assert!(packet.vlan.is_none_or(|id| id < 1 << 12) && packet.mpls.is_none_or(|label| label < 1 << 20));
    }

    #[test]
    fn what_is_beyond_the_window_does_not_count(mut bytes in prop::collection::vec(any::<u8>(), 129..300), v6: bool, other: u8) {
        bytes[12..14].copy_from_slice(if v6 { &[0x86, 0xdd] } else { &[0x08, 0x00] });
        bytes[14] = if v6 { 0x60 } else { 0x45 };
        let before = parse(&bytes);
        bytes[128..].fill(other);
        prop_assert_eq!(before, parse(&bytes));
    }
}
