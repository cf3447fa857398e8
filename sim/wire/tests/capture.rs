//! Captures written byte by byte from the format's own descriptions: pcap
//! (draft-ietf-opsawg-pcap) and pcapng (draft-ietf-opsawg-pcapng).

use std::sync::Arc;

use proptest::prelude::*;
use wiremeter_wire::capture::{Error, Frame, LONGEST_FRAME, read, write};

#[derive(Clone, Copy, PartialEq)]
enum Order {
    Big,
    Little,
}

impl Order {
    fn u16(self, value: u16) -> Vec<u8> {
        self.bytes(&value.to_be_bytes())
    }

    fn u32(self, value: u32) -> Vec<u8> {
        self.bytes(&value.to_be_bytes())
    }

    fn u64(self, value: u64) -> Vec<u8> {
        self.bytes(&value.to_be_bytes())
    }

    fn bytes(self, big: &[u8]) -> Vec<u8> {
        let mut bytes = big.to_vec();
        if self == Order::Little {
            bytes.reverse();
        }
        bytes
    }

    fn pcap(self, magic: u32, link_type: u32, packets: &[Vec<u8>]) -> Vec<u8> {
        let header = [
            self.u32(magic),
            self.u16(2),
            self.u16(4),
            self.u32(0),
            self.u32(0),
            self.u32(65535),
            self.u32(link_type),
        ];
        [header.concat(), packets.concat()].concat()
    }

    fn packet(self, seconds: u32, fraction: u32, captured: &[u8], original: u32) -> Vec<u8> {
        let header = [
            self.u32(seconds),
            self.u32(fraction),
            self.u32(captured.len() as u32),
            self.u32(original),
        ];
        [header.concat(), captured.to_vec()].concat()
    }

    fn block(self, kind: u32, body: &[u8]) -> Vec<u8> {
        let length = self.u32(body.len() as u32 + 12);
        [self.u32(kind), length.clone(), body.to_vec(), length].concat()
    }

    fn section(self) -> Vec<u8> {
        self.block(
            0x0a0d_0d0a,
            &[self.u32(0x1a2b_3c4d), self.u16(1), self.u16(0), self.u64(u64::MAX)].concat(),
        )
    }

    /// Options are (code, value), values in file order.
    fn interface(self, link_type: u16, options: &[(u16, Vec<u8>)]) -> Vec<u8> {
        let mut body = [self.u16(link_type), self.u16(0), self.u32(0)].concat();
        for (code, value) in options {
            body.extend([self.u16(*code), self.u16(value.len() as u16), value.clone()].concat());
            body.resize(body.len().next_multiple_of(4), 0);
        }
        if !options.is_empty() {
            body.extend([0; 4]);
        }
        self.block(1, &body)
    }

    /// An enhanced packet block of four bytes.
    fn enhanced(self, interface: u32, ticks: u64) -> Vec<u8> {
        let words = [interface, (ticks >> 32) as u32, ticks as u32, 4, 4].map(|word| self.u32(word));
        self.block(6, &[words.concat(), vec![1, 2, 3, 4]].concat())
    }

    /// The obsolete packet block, of four bytes.
    fn old_packet(self, ticks: u64) -> Vec<u8> {
        let words = [(ticks >> 32) as u32, ticks as u32, 4, 4].map(|word| self.u32(word));
        self.block(2, &[self.u16(0), self.u16(0), words.concat(), vec![1, 2, 3, 4]].concat())
    }
}

fn times(file: &[u8]) -> Vec<u64> {
    read(file).expect("a capture").iter().map(|frame| frame.time_ns).collect()
}

#[test]
fn both_magics_in_both_byte_orders_are_read_to_the_nanosecond() {
    for order in [Order::Big, Order::Little] {
        let packet = [order.packet(1, 999_999, &[7; 60], 60)];
        assert_eq!(times(&order.pcap(0xa1b2_c3d4, 1, &packet)), [1_999_999_000]);
        assert_eq!(times(&order.pcap(0xa1b2_3c4d, 1, &packet)), [1_000_999_999]);
    }
}

#[test]
fn what_the_snapshot_length_cut_off_is_zero_and_counted() {
    let packets = [Order::Little.packet(0, 0, &[7; 3], 5)];
    let frames = read(&Order::Little.pcap(0xa1b2_c3d4, 1, &packets)).expect("a capture");
    assert_eq!(*frames[0].bytes, [7, 7, 7, 0, 0]);
    assert_eq!(frames[0].cut, 2);
}

#[test]
fn frames_come_sorted_by_time_and_equal_times_keep_their_order() {
    // Even marks at 3 s, odd ones at 5 s; enough of them that an unstable sort would show.
    let packets: Vec<_> = (0..100)
        .map(|mark| Order::Big.packet(3 + 2 * (u32::from(mark) % 2), 0, &[mark; 14], 14))
        .collect();
    let frames = read(&Order::Big.pcap(0xa1b2_c3d4, 1, &packets)).expect("a capture");
    let marks: Vec<u8> = frames.iter().map(|frame| frame.bytes[0]).collect();
    let expected: Vec<u8> = (0..100).step_by(2).chain((1..100).step_by(2)).collect();
    assert_eq!(marks, expected);
}

#[test]
fn times_out_of_range_are_read_for_what_they_say() {
    // 2³² − 1 s and 2³² − 1 µs: 4,294,967,295 s + 4,294.967295 s.
    let packets = [Order::Big.packet(u32::MAX, u32::MAX, &[0; 14], 14)];
    assert_eq!(times(&Order::Big.pcap(0xa1b2_c3d4, 1, &packets)), [4_294_971_589_967_295_000]);
}

#[test]
fn pcapng_resolutions_and_offsets() {
    let negative = (-2i64).cast_unsigned();
    for order in [Order::Big, Order::Little] {
        let cases = [
            // No option: microseconds.
            (vec![], 5, 5_000),
            // 10⁻⁹, 10⁻³, 10⁻¹², 10⁻¹²⁷.
            (vec![(9, vec![9])], 5, 5),
            (vec![(9, vec![3])], 5, 5_000_000),
            (vec![(9, vec![12])], 5_999, 5),
            (vec![(9, vec![127])], u64::MAX, 0),
            // 2⁻²⁰: 2²¹ + 2¹⁹ ticks are 2.5 s.
            (vec![(9, vec![0x80 | 20])], (1 << 21) + (1 << 19), 2_500_000_000),
            // Offset of +3 s, of −2 s, of −2 s from before 1970.
            (vec![(14, order.u64(3))], 5, 3_000_005_000),
            (vec![(14, order.u64(negative))], 3_000_000, 1_000_000_000),
            (vec![(14, order.u64(negative))], 5, 0),
            // Whole seconds, far beyond what 64 bits of nanoseconds hold.
            (vec![(9, vec![0])], u64::MAX, i64::MAX as u64),
        ];
        for (options, ticks, ns) in cases {
            let file = [order.section(), order.interface(1, &options), order.enhanced(0, ticks)].concat();
            assert_eq!(times(&file), [ns], "{options:?}, {ticks} ticks");
        }
    }
}

#[test]
fn the_obsolete_packet_block_has_its_high_word_first() {
    for order in [Order::Big, Order::Little] {
        let file = [order.section(), order.interface(1, &[]), order.old_packet(1 << 32 | 7)].concat();
        assert_eq!(times(&file), [((1 << 32) + 7) * 1000]);
    }
}

#[test]
fn every_section_has_its_own_byte_order_and_interfaces() {
    let (big, little) = (Order::Big, Order::Little);
    let first = [little.section(), little.interface(1, &[]), little.enhanced(0, 1)].concat();
    let second = [big.section(), big.interface(1, &[(9, vec![9])]), big.enhanced(0, 2)].concat();
    assert_eq!(times(&[first, second].concat()), [2, 1_000]);
}

#[test]
fn pcapng_packets_need_a_time_and_a_described_interface() {
    let order = Order::Little;
    let begin = [order.section(), order.interface(1, &[]), order.enhanced(0, 1)].concat();
    let simple = order.block(3, &[order.u32(4), vec![1, 2, 3, 4]].concat());
    for (block, reason) in [(simple, "no time"), (order.enhanced(1, 1), "interface 1 is not described")] {
        let error = read(&[begin.clone(), block].concat()).expect_err("damaged").to_string();
        assert!(error.contains("packet 2") && error.contains(reason), "{error}");
    }
}

#[test]
fn other_link_types_are_named() {
    let pcap = Order::Big.pcap(0xa1b2_c3d4, 101, &[]);
    assert_eq!(
        read(&pcap).expect_err("raw IP").to_string(),
        "unsupported link type RAW (101): only Ethernet (1) can be read"
    );
    let order = Order::Little;
    let pcapng = [order.section(), order.interface(113, &[]), order.enhanced(0, 1)].concat();
    let error = read(&pcapng).expect_err("Linux cooked capture");
    assert!(
        matches!(error, Error::LinkType { number: 113, ref name } if name == "LINUX_SLL"),
        "{error}"
    );
}

#[test]
fn a_file_cut_at_any_byte_names_the_packet_that_is_not_whole() {
    let order = Order::Little;
    let two = [order.packet(1, 0, &[1; 20], 20), order.packet(2, 0, &[2; 20], 20)];
    let pcap = order.pcap(0xa1b2_c3d4, 1, &two);
    // A header of 24 bytes and two packets of 16 + 20.
    for length in 0..pcap.len() {
        match read(&pcap[..length]) {
            Err(Error::NotACapture) => assert!(length < 24),
            Ok(frames) => assert_eq!(24 + 36 * frames.len(), length),
            Err(Error::Truncated { packet }) => assert_eq!(packet, (length - 24) / 36 + 1),
            Err(other) => panic!("{length} bytes: {other}"),
        }
    }
    // A section of 28 bytes, an interface of 20, two packets of 36.
    let pcapng = [order.section(), order.interface(1, &[]), order.enhanced(0, 1), order.enhanced(0, 2)].concat();
    for length in 0..pcapng.len() {
        match read(&pcapng[..length]) {
            Err(Error::NotACapture) => assert!(length < 28),
            Ok(frames) => assert_eq!(frames.len(), length.saturating_sub(48) / 36),
            Err(Error::Truncated { packet }) => assert_eq!(packet, length.saturating_sub(48) / 36 + 1),
            Err(other) => panic!("{length} bytes: {other}"),
        }
    }
}

#[test]
fn a_length_out_of_all_reason_is_refused_before_memory_is_taken() {
    let packets = [Order::Big.packet(0, 0, &[0; 14], u32::MAX)];
    let error = read(&Order::Big.pcap(0xa1b2_c3d4, 1, &packets)).expect_err("4 GiB");
    assert!(matches!(error, Error::Damaged { packet: 1, .. }), "{error}");
}

#[test]
fn text_is_no_capture() {
    assert!(matches!(read(b"time_ns,channel,bytes\n1,46,100\n"), Err(Error::NotACapture)));
}

#[test]
fn a_time_beyond_the_format_is_not_written() {
    let frame = Frame {
        time_ns: (1 << 32) * 1_000_000_000,
        bytes: Arc::new([0; 14]),
        cut: 0,
    };
    assert!(matches!(write(&[frame], Vec::new()), Err(Error::Write { packet: 1, .. })));
}

fn frames() -> impl Strategy<Value = Vec<Frame>> {
    let bytes = prop_oneof![9 => 0..200usize, 1 => 9_000..=LONGEST_FRAME];
    let frame = (0..(1u64 << 32) * 1_000_000_000, bytes, any::<u8>(), any::<prop::sample::Index>());
    let frame = frame.prop_map(|(time_ns, length, fill, cut)| {
        let cut = cut.index(length + 1);
        let mut bytes = vec![fill; length - cut];
        bytes.resize(length, 0);
        Frame {
            time_ns,
            bytes: bytes.into(),
            cut,
        }
    });
    prop::collection::vec(frame, 0..20)
}

proptest! {
    #[test]
    fn what_is_written_is_read(mut frames in frames()) {
        let mut file = Vec::new();
        write(&frames, &mut file).expect("a vector takes everything");
        frames.sort_by_key(|frame| frame.time_ns);
        prop_assert_eq!(read(&file).expect("a capture"), frames);
    }

    #[test]
    fn no_damage_makes_the_reader_panic(at in any::<prop::sample::Index>(), with in any::<[u8; 4]>(), ng: bool) {
        let order = Order::Little;
        let mut file = if ng {
            let options = [(9, vec![9]), (14, order.u64(1)), (2, b"wire".to_vec())];
            [order.section(), order.interface(1, &options), order.enhanced(0, 1), order.old_packet(2)].concat()
        } else {
            order.pcap(0xa1b2_3c4d, 1, &[order.packet(1, 2, &[3; 14], 14), order.packet(4, 5, &[6; 14], 14)])
        };
        let at = at.index(file.len() - 3);
        file[at..at + 4].copy_from_slice(&with);
        // Damage that only changes a time or a frame's bytes is not seen; two frames it stays.
        if let Ok(frames) = read(&file) {
            prop_assert!(frames.len() <= 2);
        }
    }
}
