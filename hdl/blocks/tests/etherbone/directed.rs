//! Packets byte by byte, as RFC 826, RFC 792 and LiteX have them.

use crate::registers::Done;
use crate::rig::{HOST, IPV4, MAC, PEER, PORT, Rig, settings};

/// The 16-bit sum in one's complement of bytes whose number is even.
fn sum(bytes: &[u8]) -> u16 {
    let words = bytes.chunks(2).map(|w| u32::from(w[0]) << 8 | u32::from(w[1]));
    let sum: u32 = words.sum();
    (sum % 0x1_0000 + sum / 0x1_0000) as u16
}

/// An IPv4 packet in its frame.
pub fn ipv4(to: [u8; 6], protocol: u8, from: [u8; 4], payload: &[u8]) -> Vec<u8> {
    let length = (20 + payload.len() as u16).to_be_bytes();
    let mut header = [&[0x45, 0xb8], &length[..], &[0x12, 0x34, 0x40, 0, 57, protocol, 0, 0], &from, &IPV4].concat();
    let checksum = !sum(&header);
    header[10..12].copy_from_slice(&checksum.to_be_bytes());
    [&to[..], &HOST, &[8, 0], &header, payload].concat()
}

/// An Etherbone packet in its frame.
pub fn etherbone(payload: &[u8]) -> Vec<u8> {
    let length = (8 + payload.len() as u16).to_be_bytes();
    let ports = [0x30, 0x39, (PORT >> 8) as u8, PORT as u8];
    ipv4(MAC, 17, PEER, &[&ports[..], &length, &[0xab, 0xcd], payload].concat())
}

/// The answer's payload, after all before it is what it must be.
fn payload(answers: &[Vec<u8>]) -> Vec<u8> {
    let [answer] = answers else { panic!("{} answers", answers.len()) };
    assert_eq!(answer[..12], [HOST, MAC].concat());
    assert_eq!(answer[12..16], [8, 0, 0x45, 0]);
    assert_eq!(sum(&answer[14..34]), 0xffff, "the header's checksum");
    assert_eq!(answer[26..34], [IPV4, PEER].concat());
    assert_eq!(usize::from(u16::from_be_bytes([answer[16], answer[17]])), answer.len() - 14);
    assert_eq!(answer[34..38], [4, 0xd2, 0x30, 0x39], "ports 1234 and 12345");
    assert_eq!(usize::from(u16::from_be_bytes([answer[38], answer[39]])), answer.len() - 34);
    assert_eq!(answer[40..42], [0, 0], "no checksum");
    answer[42..].to_vec()
}

fn rig() -> Rig {
    Rig::new(&settings(), 1, 1.0)
}

#[test]
fn arp_is_answered() {
    let mut rig = rig();
    let asks = |to: [u8; 6], for_whom: [u8; 4]| {
        let mut frame = [&to[..], &HOST, &[8, 6, 0, 1, 8, 0, 6, 4, 0, 1], &HOST, &PEER, &[0; 6], &for_whom].concat();
        frame.resize(60, 0);
        frame
    };
    let expected = [&HOST[..], &MAC, &[8, 6, 0, 1, 8, 0, 6, 4, 0, 2], &MAC, &IPV4, &HOST, &PEER].concat();
    assert_eq!(rig.ask(&asks([0xff; 6], IPV4)), std::slice::from_ref(&expected));
    assert_eq!(rig.ask(&asks(MAC, IPV4)), [expected]);
    assert!(rig.ask(&asks([0xff; 6], [192, 168, 1, 51])).is_empty());
    assert!(rig.ask(&asks(HOST, IPV4)).is_empty());
    assert_eq!(rig.count("arps"), 2);
}

#[test]
fn echo_is_answered() {
    let mut rig = rig();
    for length in [0, 1, 56, 1472] {
        let data: Vec<u8> = (0..length).map(|n| n as u8).collect();
        let mut echo = [&[8, 0, 0, 0, 0x12, 0x34, 0, 7], &data[..]].concat();
        let padded = [&echo[..], &vec![0; echo.len() % 2]].concat();
        let checksum = !(padded.chunks(2).map(|w| u64::from(w[0]) << 8 | u64::from(w[1])).sum::<u64>() % 0xffff) as u16;
        echo[2..4].copy_from_slice(&checksum.to_be_bytes());
        let [answer] = &rig.ask(&ipv4(MAC, 1, PEER, &echo))[..] else {
            panic!("one answer")
        };
        assert_eq!(answer[..12], [HOST, MAC].concat());
        assert_eq!((answer[22], answer[23], sum(&answer[14..34])), (64, 1, 0xffff));
        assert_eq!(answer[34..36], [0, 0], "an echo reply");
        assert_eq!(answer[38..], echo[4..]);
        let padded = [&answer[34..], &vec![0; echo.len() % 2]].concat();
        let all = padded.chunks(2).map(|w| u64::from(w[0]) << 8 | u64::from(w[1])).sum::<u64>();
        assert_eq!(all % 0xffff, 0, "its checksum");
    }
    assert_eq!(rig.count("echoes"), 4);
}

#[test]
fn a_probe_is_answered() {
    let mut rig = rig();
    let probe = etherbone(&[0x4e, 0x6f, 0x11, 0x44, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(payload(&rig.ask(&probe)), [0x4e, 0x6f, 0x12, 0x44, 0, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(rig.count("probes"), 1);
}

#[test]
fn writes_and_reads_are_done() {
    let mut rig = rig();
    let header = [0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0];
    let writes = [0, 0x0f, 2, 0, 0, 0, 0x12, 0x30, 1, 2, 3, 4, 5, 6, 7, 8];
    assert!(rig.ask(&etherbone(&[&header[..], &writes].concat())).is_empty());
    let reads = [0, 0x0f, 0, 3, 0xca, 0xfe, 0, 9, 0, 0, 0x12, 0x34, 0, 0, 0x12, 0x30, 0, 1, 0, 0];
    let answer = payload(&rig.ask(&etherbone(&[&header[..], &reads].concat())));
    assert_eq!(answer[..8], header);
    assert_eq!(answer[8..], [0, 15, 3, 0, 0xca, 0xfe, 0, 9, 5, 6, 7, 8, 1, 2, 3, 4, 0, 0, 0, 0]);
    let done = [
        Done::Write {
            address: 0x1230,
            data: 0x0102_0304,
            strobe: 15,
        },
        Done::Write {
            address: 0x1234,
            data: 0x0506_0708,
            strobe: 15,
        },
        Done::Read { address: 0x1234 },
        Done::Read { address: 0x1230 },
    ];
    assert_eq!(rig.registers().done, done);
    assert_eq!((rig.count("records"), rig.count("address")), (2, 1));
}

#[test]
fn a_read_takes_as_long_as_its_page_says() {
    let mut rig = rig();
    let mut clocks = |reads: u8| {
        let header = [0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, 0, reads, 0, 0, 0, 1];
        rig.ask(&etherbone(&[&header[..], &vec![0; 4 * usize::from(reads)]].concat()));
        rig.begun - rig.ended
    };
    let (one, two) = (clocks(1), clocks(2));
    assert_eq!((one, two - one), (134, 12));
}

#[test]
fn a_record_is_carried_out_once() {
    let mut rig = rig();
    let record = |back: u8, data: u8| {
        let header = [0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0];
        etherbone(
            &[
                &header[..],
                &[0, 0x03, 1, 1, 0, 0, 0, 0x40, 0, 0, 0, data, 0, 0, 0, back, 0, 0, 0, 0x40],
            ]
            .concat(),
        )
    };
    let mut ask = |back: u8, data: u8| payload(&rig.ask(&record(back, data)))[16..].to_vec();
    assert_eq!(ask(1, 7), [0, 0, 0, 7]);
    // The answer got lost, and the host asks again; then something else.
    assert_eq!(ask(1, 8), [0, 0, 0, 7]);
    assert_eq!(ask(2, 9), [0, 0, 0, 9]);
    assert_eq!(rig.count("repeated"), 1);
    let writes = rig
        .registers()
        .done
        .iter()
        .filter(|done| matches!(done, Done::Write { strobe: 3, .. }));
    assert_eq!(writes.count(), 2);
}

#[test]
fn others_are_not_heard() {
    let read = [0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0];
    let with = |n: usize, byte: u8| {
        let mut packet = read;
        packet[n] = byte;
        etherbone(&packet)
    };
    let mut rig = rig();
    assert_eq!(rig.ask(&etherbone(&read)).len(), 1);
    // Wrong magic, version, sizes, PR, a FIFO; too many reads; cut short.
    for frame in [
        with(0, 0),
        with(2, 0x20),
        with(2, 0x12),
        with(3, 0x48),
        with(8, 4),
        with(11, 2),
        etherbone(&read[..16]),
    ] {
        assert!(rig.ask(&frame).is_empty());
    }
    assert_eq!(rig.count("refused"), 7);
    let mut tagged = etherbone(&read);
    tagged.splice(12..12, [0x81, 0, 0, 5]);
    let mut wrong_sum = etherbone(&read);
    wrong_sum[22] ^= 1;
    let mut fragment = etherbone(&read);
    fragment[20..22].copy_from_slice(&[0x20, 0]);
    fragment[24] += 0x20;
    for frame in [
        tagged,
        wrong_sum,
        fragment,
        ipv4(HOST, 17, PEER, &[0; 40]),
        ipv4(MAC, 17, IPV4, &[0; 40]),
    ] {
        assert!(rig.ask(&frame).is_empty());
    }
    rig.frame(&etherbone(&read), true);
    rig.enable(false);
    assert!(rig.ask(&etherbone(&read)).is_empty());
    rig.enable(true);
    assert_eq!((rig.count("refused"), rig.count("records")), (7, 1));

    let mut rig = Rig::new(
        &wiremeter_model::etherbone::Settings {
            allowed: Some([192, 168, 1, 11].into()),
            ..settings()
        },
        1,
        1.0,
    );
    assert!(rig.ask(&etherbone(&read)).is_empty());
    assert_eq!((rig.count("not_allowed"), rig.count("refused")), (1, 0));
}

#[test]
fn a_frame_meanwhile_is_lost_and_counted() {
    let mut rig = rig();
    let read = etherbone(&[0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, 0, 1, 0, 0, 0, 1, 0, 0, 0, 0]);
    rig.frame(&read, false);
    rig.frame(&read, false);
    // Not for the card: it is not lost.
    rig.frame(&ipv4(HOST, 17, PEER, &[0; 40]), false);
    rig.settle();
    assert_eq!((rig.sink.frames.len(), rig.count("busy"), rig.count("records")), (1, 1, 1));
}
