use proptest::prelude::*;
use wiremeter_driver::record::{Body, Epoch, EpochEnd, Header, Suspect};
use wiremeter_driver::{Error, Record};

/// The header of all records here, by the table of docs/records.md.
fn bytes(kind: u8, body: &[u8]) -> [u8; 64] {
    let header = [
        kind, 1, // type, version
        0x2a, 0x01, // channel 298
        0x04, 0x03, 0x02, 0x01, // sequence
        0x05, 0, 0, 0, // lost_before
        0x10, 0, 0, 0x80, // epoch
        0x00, 0xca, 0x9a, 0x3b, 0x01, 0, 0, 0, // start: 10^9 + 2^32 ns
    ];
    let mut record = [0; 64];
    record[..24].copy_from_slice(&header);
    record[24..24 + body.len()].copy_from_slice(body);
    record
}

const HEADER: Header = Header {
    channel: 298,
    sequence: 0x0102_0304,
    lost_before: 5,
    epoch: 0x8000_0010,
    start_ns: 5_294_967_296,
};

#[test]
fn an_epoch_record_is_table_1() {
    let body = [
        0x64, 0, 0, 0, // cells 100
        0x0a, 0, 0, 0, // packets 10
        0x01, 0, 0, 0, 0x01, // busy 2^32 + 1, five bytes
        0x07, 0x01, // max_occupancy 263
        0x02, // span
        0xff, 0xff, 0xff, 0xff, 0xff, // peak_delay 2^40 - 1
        0x02, 0, 0, 0, 0, 0, 0x80, // total_delay 2^55 + 2, seven bytes
        0x03, 0, 0, 0, // lost
        0x0c, 0, 0, 0, // inserted
    ];
    let epoch = Epoch {
        cells: 100,
        packets: 10,
        busy: (1 << 32) + 1,
        max_occupancy: 263,
        span: 2,
        peak_delay: (1 << 40) - 1,
        total_delay: (1 << 55) + 2,
        lost: 3,
        inserted: 12,
    };
    let expected = Record {
        header: HEADER,
        body: Body::Epoch(epoch),
    };
    assert_eq!(Record::decode(&bytes(1, &body)).expect("a record"), expected);
}

#[test]
fn a_suspect_record_has_a_word_for_each_reason() {
    let body = [1, 0, 0, 0, 2, 0, 0, 0, 3, 0, 0, 0, 4, 0, 0, 0, 5, 0, 0, 0x80];
    let suspect = Suspect {
        exhausted: 1,
        unmatched: 2,
        skipped: 3,
        expired: 4,
        late_drop: 0x8000_0005,
    };
    let expected = Record {
        header: HEADER,
        body: Body::Suspect(suspect),
    };
    assert_eq!(Record::decode(&bytes(2, &body)).expect("a record"), expected);
}

#[test]
fn an_epoch_end_says_whether_the_clock_was_stepped() {
    let body = [0x05, 0x01, 0, 0, 0x03, 0x01];
    let end = EpochEnd {
        records: 261,
        span: 3,
        flags: 1,
    };
    let expected = Record {
        header: HEADER,
        body: Body::EpochEnd(end),
    };
    assert_eq!(Record::decode(&bytes(3, &body)).expect("a record"), expected);
    assert!(end.clock_stepped());
    assert!(!EpochEnd { flags: 0xfe, ..end }.clock_stepped());
}

#[test]
fn a_quantity_has_signed_values() {
    let mut body = [0; 28];
    body[0] = 2;
    body[8..14].copy_from_slice(&[0xfe, 0xff, 0xff, 0xff, 0xff, 0xff]); // −2
    body[14..20].copy_from_slice(&[0, 0, 0, 0, 0, 0x40]); // 2^46
    let Body::Quantity(quantity) = Record::decode(&bytes(5, &body)).expect("a record").body else {
        panic!("type 5 is a quantity");
    };
    assert_eq!((quantity.quantity, quantity.range()), (2, (-2, 1 << 46)));
}

#[test]
fn unknown_types_and_formats_are_named() {
    let unknown = Record::decode(&bytes(8, &[])).expect_err("types end at 7");
    assert_eq!(
        unknown.to_string(),
        "the 64-byte record with sequence 16909060 is of unknown type 8"
    );
    let mut newer = bytes(1, &[]);
    newer[1] = 2;
    let newer = Record::decode(&newer).expect_err("format 1 is the only one");
    assert!(matches!(
        newer,
        Error::RecordVersion {
            sequence: 0x0102_0304,
            found: 2
        }
    ));
}

/// The bytes of a record, by the offsets of docs/records.md.
fn encode(record: &Record) -> [u8; 64] {
    let Header {
        channel,
        sequence,
        lost_before,
        epoch,
        start_ns,
    } = record.header;
    let mut fields = vec![
        (1, 1, 1),
        (2, 2, channel.into()),
        (4, 4, sequence.into()),
        (8, 4, lost_before.into()),
        (12, 4, epoch.into()),
        (16, 8, start_ns),
    ];
    match record.body {
        Body::Epoch(e) => fields.extend([
            (0, 1, 1),
            (24, 4, e.cells.into()),
            (28, 4, e.packets.into()),
            (32, 5, e.busy),
            (37, 2, e.max_occupancy.into()),
            (39, 1, e.span.into()),
            (40, 5, e.peak_delay),
            (45, 7, e.total_delay),
            (52, 4, e.lost.into()),
            (56, 4, e.inserted.into()),
        ]),
        Body::Suspect(s) => {
            let counts = [s.exhausted, s.unmatched, s.skipped, s.expired, s.late_drop];
            fields.push((0, 1, 2));
            fields.extend(counts.iter().enumerate().map(|(n, count)| (24 + 4 * n, 4, u64::from(*count))));
        }
        Body::EpochEnd(e) => fields.extend([
            (0, 1, 3),
            (24, 4, e.records.into()),
            (28, 1, e.span.into()),
            (29, 1, e.flags.into()),
        ]),
        Body::Session(s) => {
            let counts = [
                s.sent,
                s.next,
                s.received,
                s.late,
                s.duplicate,
                s.reordered,
                s.replies,
                s.rfirst,
                s.rnext,
            ];
            fields.extend([(0, 1, 4), (60, 1, s.running.into())]);
            fields.extend(counts.iter().enumerate().map(|(n, count)| (24 + 4 * n, 4, u64::from(*count))));
        }
        Body::Quantity(q) => fields.extend([
            (0, 1, 5),
            (24, 1, q.quantity.into()),
            (28, 4, q.negative.into()),
            (32, 6, q.minimum),
            (38, 6, q.maximum),
            (44, 8, q.sum),
        ]),
        Body::Buckets(b) => {
            fields.extend([(0, 1, 6), (24, 1, b.quantity.into()), (25, 1, b.first.into())]);
            fields.extend(b.counts().iter().enumerate().map(|(n, count)| (28 + 4 * n, 4, u64::from(*count))));
        }
        Body::Probe(p) => fields.extend([
            (0, 1, 7),
            (24, 8, p.t1),
            (32, 8, p.t2),
            (40, 8, p.t3),
            (48, 4, p.seq.into()),
            (52, 4, p.rseq.into()),
            (56, 2, p.error_estimate.into()),
            (58, 1, p.ttl.into()),
            (59, 1, p.sender_ttl.into()),
            (60, 1, p.tos.into()),
        ]),
    }
    let mut bytes = [0; 64];
    for (offset, width, value) in fields {
        bytes[offset..offset + width].copy_from_slice(&value.to_le_bytes()[..width]);
    }
    bytes
}

proptest! {
    #[test]
    fn what_is_encoded_by_the_page_is_decoded(kind in 1u8..8, any in any::<[[u8; 31]; 2]>()) {
        let mut bytes = [0; 64];
        bytes[..2].copy_from_slice(&[kind, 1]);
        bytes[2..].copy_from_slice(any.as_flattened());
        let record = Record::decode(&bytes).expect("a known type");
        // Whatever was reserved is zero now, and all else is as it was.
        let again = encode(&record);
        prop_assert_eq!(Record::decode(&again).expect("a known type"), record);
        // From, to: the bytes that are reserved between the fields.
        let (used, gap) = match kind {
            1 => (60, 0..0),
            2 => (44, 0..0),
            3 => (30, 0..0),
            4 => (61, 0..0),
            5 => (52, 25..28),
            6 => (60, 26..28),
            _ => (61, 0..0),
        };
        bytes[gap].fill(0);
        prop_assert_eq!(&again[..used], &bytes[..used]);
    }

    #[test]
    fn any_bytes_are_a_record_or_an_error(
        kind in 0u8..10, version in 0u8..3, rest in any::<[[u8; 31]; 2]>()
    ) {
        let mut bytes = [0; 64];
        bytes[..2].copy_from_slice(&[kind, version]);
        bytes[2..].copy_from_slice(rest.as_flattened());
        let known = (1..=7).contains(&kind) && version == 1;
        prop_assert_eq!(Record::decode(&bytes).is_ok(), known);
    }
}
