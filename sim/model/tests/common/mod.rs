//! Frames, laid out byte by byte, and a small card to put them on.
#![allow(dead_code, reason = "each test uses its own part")]

pub mod bench;

/// Frame with two MAC addresses, then `rest` (which begins with the type).
pub fn ethernet(rest: &[&[u8]]) -> Vec<u8> {
    [&[0x02, 0, 0, 0, 0, 2, 0x02, 0, 0, 0, 0, 1], rest.concat().as_slice()].concat()
}

/// IPv4 header of 20 bytes from 192.0.2.1 to 198.51.100.2, DSCP 46, with the total length of
/// `payload` bytes after it. `word` is flags and fragment offset.
pub fn ipv4(protocol: u8, identification: u16, word: u16, payload: usize) -> Vec<u8> {
    let mut header = vec![
        0x45, 0xb8, 0, 0, 0, 0, 0, 0, 64, protocol, 0xaa, 0xbb, 192, 0, 2, 1, 198, 51, 100, 2,
    ];
    header[2..4].copy_from_slice(&(20 + payload as u16).to_be_bytes());
    header[4..6].copy_from_slice(&identification.to_be_bytes());
    header[6..8].copy_from_slice(&word.to_be_bytes());
    header
}

/// IPv6 header from 2001:db8::1 to 2001:db8::2, DSCP 10, with `payload` bytes after it.
pub fn ipv6(next_header: u8, payload: usize) -> Vec<u8> {
    let mut header = vec![0x62, 0x8f, 0xff, 0xff, 0, 0, next_header, 64];
    header[4..6].copy_from_slice(&(payload as u16).to_be_bytes());
    for last in [1, 2] {
        header.extend([0x20, 0x01, 0x0d, 0xb8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last]);
    }
    header
}

/// `n` bytes: 1, 2, 3 …
pub fn count(n: usize) -> Vec<u8> {
    (1..=n).map(|i| i as u8).collect()
}
