//! The Verilated board between two PHYs.
#![allow(missing_docs)]

use std::net::Ipv4Addr;

use wiremeter_sim::{Build, Left, RtlBoard, Who};

const WHO: Who = Who {
    mac: [2, 0x57, 0x4d, 0, 0, 1],
    ipv4: Ipv4Addr::new(192, 168, 1, 50),
    port: 1234,
    allowed: None,
};
const HOST: [u8; 6] = [2, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];

fn board() -> RtlBoard {
    RtlBoard::open(&Build::board(), &WHO).expect("`make tools` installs Verilator; the board builds")
}

/// Lets the lines become still; what left by a port.
fn settled(board: &mut RtlBoard, port: usize) -> Vec<Left> {
    while board.idle() < 1000 {
        board.advance(100).expect("runs");
    }
    std::iter::from_fn(|| board.take(port)).collect()
}

#[test]
fn frames_pass_both_ways() {
    let mut board = board();
    for from in [0, 1] {
        let frames: Vec<Vec<u8>> = [60, 61, 64, 594, 1514]
            .map(|length: usize| (0..length).map(|n| (n * 7 + length) as u8 & 0xfe).collect())
            .into();
        frames.iter().for_each(|frame| board.receive(from, frame));
        let left = settled(&mut board, 1 - from);
        assert!(left.iter().all(|left| !left.bad) && left.iter().map(|left| &left.bytes).eq(&frames));
        assert_eq!(board.take(from), None);
    }
}

#[test]
fn whoever_asks_by_arp_is_told_its_address() {
    let mut board = board();
    // RFC 826: Ethernet, IPv4, six and four bytes, a request.
    let ask = [&[0xff; 6], &HOST[..], &[8, 6, 0, 1, 8, 0, 6, 4, 0, 1]].concat();
    let ask = [&ask[..], &HOST, &[192, 168, 1, 10], &[0; 6], &[192, 168, 1, 50]].concat();
    board.receive(0, &ask);
    let told = settled(&mut board, 0);
    let answer = [&HOST[..], &WHO.mac, &[8, 6, 0, 1, 8, 0, 6, 4, 0, 2]].concat();
    let answer = [&answer[..], &WHO.mac, &[192, 168, 1, 50], &HOST, &[192, 168, 1, 10]].concat();
    assert_eq!(told.len(), 1);
    assert_eq!((&told[0].bytes[..42], told[0].bad), (&answer[..], false));
    // Others may be asked, too; and it is there at port 0 only.
    assert_eq!(board.take(1).map(|left| left.bytes[..42].to_vec()), Some(ask.clone()));
    board.receive(1, &ask);
    assert_eq!(settled(&mut board, 1), []);
}
