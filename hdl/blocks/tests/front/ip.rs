//! IPv4, IPv6, extension headers and transports (section 2, items 4 to 6, and the key's
//! extra bytes), frame by frame.

use std::ops::Range;

use crate::frame::{Expected, Ipv4, check, ethernet, ipv6, ipv6_message, opaque};

/// A payload whose bytes all differ.
fn payload(length: usize) -> Vec<u8> {
    (1..=length).map(|i| i as u8).collect()
}

/// Bytes of the payload, then zeros up to 16.
fn extra(parts: &[Range<usize>; 2], from: &[u8]) -> [u8; 16] {
    let mut extra = [0; 16];
    let chosen = parts.iter().cloned().flatten();
    extra
        .iter_mut()
        .zip(chosen)
        .for_each(|(to, at)| *to = from.get(at).copied().unwrap_or(0));
    extra
}

#[test]
fn ipv4_headers() {
    let p = payload(30);
    let v4 = Ipv4::new(6, 30);
    let tcp = |header: &Ipv4| Expected::new("ipv4", "tcp", header.message(&p[..4], &[]));
    let without = |header: &Ipv4| Expected::new("ipv4", "", header.message(&[], &[]));
    let refused = |frame: &[u8], why| Expected::new("other", "", opaque(0x0800, &frame[14..frame.len().min(54)])).because(why);
    let options = |words: u8| Ipv4 {
        words,
        total_length: 4 * u16::from(words) + 30,
        ..v4.clone()
    };
    let length = |total_length| Ipv4 {
        total_length,
        ..v4.clone()
    };
    let mut cases = vec![];
    for words in 5..=15 {
        cases.push(("options", options(words).frame(&p), tcp(&options(words))));
    }
    for words in 0..5 {
        let frame = Ipv4 { words, ..v4.clone() }.frame(&p);
        cases.push(("a header of under five words", frame.clone(), refused(&frame, "header_length")));
    }
    let cut = |frame: Vec<u8>, length: usize| frame[..length].to_vec();
    let version = ethernet(0x0800, &[&[0x65], &v4.bytes()[1..], &p].concat());
    let (short, half) = (cut(v4.frame(&p), 14 + 19), cut(options(15).frame(&p), 14 + 59));
    cases.extend([
        ("19 bytes", short.clone(), refused(&short, "truncated")),
        ("59 of 60 bytes", half.clone(), refused(&half, "truncated")),
        ("version 6", version.clone(), refused(&version, "version")),
        ("padded", [v4.frame(&p), vec![0; 20]].concat(), tcp(&v4)),
        (
            "a byte more than there is",
            length(51).frame(&p),
            without(&length(51)).because("ip_length"),
        ),
        ("the most", length(0xffff).frame(&p), without(&length(0xffff)).because("ip_length")),
        (
            "less than the header",
            length(19).frame(&p),
            without(&length(19)).because("ip_length"),
        ),
        (
            "nothing but a header",
            length(20).frame(&p),
            without(&length(20)).because("truncated"),
        ),
        ("half of the ports", length(23).frame(&p), without(&length(23)).because("truncated")),
        ("all of the ports", length(24).frame(&p), tcp(&length(24))),
    ]);
    check(&cases);
}

#[test]
fn ipv4_transports() {
    let p = payload(30);
    let (tcp, udp, sctp, icmp, other) = (6, 17, 132, 1, 89);
    let read = |header: &Ipv4, l4, ports: &[u8], extra: &[u8]| Expected::new("ipv4", l4, header.message(ports, extra));
    let mut cases = vec![];
    // With DF and without an identification, the transport tells packets apart.
    for (protocol, l4, ports, parts) in [
        (tcp, "tcp", 4, [4..12, 0..0]),
        (udp, "udp", 4, [8..24, 0..0]),
        (sctp, "sctp", 4, [4..8, 12..20]),
        (icmp, "icmp", 0, [4..20, 0..0]),
        (other, "l4_other", 0, [0..16, 0..0]),
        (58, "l4_other", 0, [0..16, 0..0]),
        (44, "l4_other", 0, [0..16, 0..0]),
    ] {
        let plain = Ipv4::new(protocol, 30);
        let bare = Ipv4 {
            identification: 0,
            fragment: 0x4000,
            ..plain.clone()
        };
        let not_bare = [
            plain.clone(),
            Ipv4 {
                fragment: 0x4000,
                ..plain.clone()
            },
            Ipv4 {
                identification: 0,
                ..plain.clone()
            },
            Ipv4 {
                identification: 0,
                fragment: 0x2000,
                ..plain.clone()
            },
            Ipv4 {
                identification: 0x0100,
                fragment: 0x4000,
                ..plain.clone()
            },
        ];
        for header in not_bare {
            cases.push((l4, header.frame(&p), read(&header, l4, &p[..ports], &[])));
        }
        for header in [
            bare.clone(),
            Ipv4 {
                fragment: 0xc000,
                ..bare.clone()
            },
        ] {
            cases.push((l4, header.frame(&p), read(&header, l4, &p[..ports], &extra(&parts, &p))));
        }
        // The packet may end anywhere; the frame goes on.
        for length in 4..=30 {
            let header = Ipv4 {
                total_length: 20 + length as u16,
                ..bare.clone()
            };
            cases.push((l4, header.frame(&p), read(&header, l4, &p[..ports], &extra(&parts, &p[..length]))));
        }
        let later = Ipv4 { fragment: 0x4001, ..bare };
        cases.push(("fragment", later.frame(&p), read(&later, "fragment", &[], &[])));
        let later = Ipv4 {
            fragment: 0x3fff,
            total_length: 20,
            ..plain
        };
        cases.push(("fragment", later.frame(&p), read(&later, "fragment", &[], &[])));
    }
    check(&cases);
}

#[test]
fn ipv6_headers() {
    let p = payload(30);
    let frame = |length, payload: &[u8]| ethernet(0x86dd, &ipv6(6, length, payload));
    let message = |ports: &[u8], extra: &[u8]| ipv6_message(6, &[], ports, extra);
    let tcp = Expected::new("ipv6", "tcp", message(&p[..4], &p[4..12]));
    let without = |why| Expected::new("ipv6", "", message(&[], &[])).because(why);
    let refused = |frame: &[u8], why| Expected::new("other", "", opaque(0x86dd, &frame[14..frame.len().min(54)])).because(why);
    let short = frame(30, &p)[..14 + 39].to_vec();
    let mut version = frame(30, &p);
    version[14] = 0x4b;
    check(&[
        ("TCP", frame(30, &p), tcp.clone()),
        ("padded", frame(30, &payload(50)), tcp),
        ("39 bytes", short.clone(), refused(&short, "truncated")),
        ("version 4", version.clone(), refused(&version, "version")),
        ("a byte more than there is", frame(31, &p), without("ip_length")),
        ("the most", frame(0xffff, &p), without("ip_length")),
        ("no payload", frame(0, &p), without("truncated")),
        ("half of the ports", frame(3, &p), without("truncated")),
        (
            "ports and no more",
            frame(4, &p),
            Expected::new("ipv6", "tcp", message(&p[..4], &[])),
        ),
    ]);
}

/// An extension header of 8 bytes and as many times 8 more.
fn extension(next_header: u8, more: u8) -> Vec<u8> {
    let mut header = vec![0xee; 8 + 8 * usize::from(more)];
    (header[0], header[1]) = (next_header, more);
    header
}

const FIRST_FRAGMENT: [u8; 8] = [17, 0xff, 0x00, 0x07, 0xde, 0xad, 0xbe, 0xef];

#[test]
fn ipv6_extension_headers() {
    let p = payload(30);
    let packet = |next_header, headers: &[Vec<u8>], rest: &[u8]| {
        let payload = [&headers.concat(), rest].concat();
        ethernet(0x86dd, &ipv6(next_header, payload.len(), &payload))
    };
    let udp = |fragment: &[u8], extra: &[u8]| Expected::new("ipv6", "udp", ipv6_message(17, fragment, &p[..4], extra));
    let stopped = |protocol, fragment: &[u8], why| Expected::new("ipv6", "", ipv6_message(protocol, fragment, &[], &[])).because(why);
    let plain = udp(&[], &p[8..24]);
    let first = FIRST_FRAGMENT.to_vec();
    let mut later = first.clone();
    later[3] = 0x08 | 0x06;
    let mut second = first.clone();
    (second[3], second[7]) = (0x01, 0x55);
    let mut to_44 = first.clone();
    to_44[0] = 44;
    check(&[
        ("hop by hop", packet(0, &[extension(17, 0)], &p), plain.clone()),
        ("routing", packet(43, &[extension(17, 2)], &p), plain.clone()),
        ("destination options", packet(60, &[extension(17, 1)], &p), plain.clone()),
        ("next to them", packet(61, &[extension(17, 0)], &p), {
            let all = [extension(17, 0), p.clone()].concat();
            Expected::new("ipv6", "l4_other", ipv6_message(61, &[], &[], &all[..16]))
        }),
        (
            "five",
            packet(0, &[[60, 43, 60, 60, 17].map(|next| extension(next, 0)).concat()], &p),
            plain,
        ),
        (
            "six",
            packet(0, &[[60, 43, 60, 60, 43, 17].map(|next| extension(next, 0)).concat()], &p),
            stopped(43, &[], "ext_depth"),
        ),
        ("first fragment", packet(44, std::slice::from_ref(&first), &p), udp(&first, &[])),
        (
            "later fragment",
            packet(44, &[later.clone()], &p),
            Expected::new("ipv6", "fragment", ipv6_message(17, &later, &[], &[])),
        ),
        (
            "the last fragment header counts",
            packet(44, &[to_44.clone(), second.clone()], &p),
            udp(&second, &[]),
        ),
        (
            "an extension header after the fragment's",
            packet(44, &[to_44, extension(17, 0)], &p),
            {
                Expected::new(
                    "ipv6",
                    "fragment",
                    ipv6_message(17, &[17, 0, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee], &[], &[]),
                )
            },
        ),
        (
            "ICMPv6",
            packet(58, &[], &p),
            Expected::new("ipv6", "icmp", ipv6_message(58, &[], &[], &p[4..20])),
        ),
        (
            "ICMP's number of IPv4",
            packet(1, &[], &p),
            Expected::new("ipv6", "l4_other", ipv6_message(1, &[], &[], &p[..16])),
        ),
        (
            "no next header",
            packet(59, &[], &[]),
            Expected::new("ipv6", "l4_other", ipv6_message(59, &[], &[], &[])),
        ),
        (
            "a header cut",
            packet(0, &[extension(60, 0)], &[17, 0, 0, 0, 0, 0, 0]),
            stopped(60, &[], "truncated"),
        ),
        (
            "a header that says to be longer than the packet",
            packet(0, &[extension(17, 0)], &[]),
            stopped(17, &[], "truncated"),
        ),
        ("a header not there", packet(44, &[], &[]), stopped(44, &[], "truncated")),
    ]);
}

#[test]
fn beyond_the_window() {
    // From the fixed header to byte 128 there are 74 bytes.
    let p = payload(40);
    let packet = |more, next_header, rest: &[u8]| {
        let payload = [&extension(next_header, more), rest].concat();
        ethernet(0x86dd, &ipv6(60, payload.len(), &payload))
    };
    let read = |l4, protocol, ports: &[u8], extra: &[u8]| Expected::new("ipv6", l4, ipv6_message(protocol, &[], ports, extra));
    let lost = |protocol| read("", protocol, &[], &[]).because("window");
    let mut cases = vec![
        ("10 bytes of UDP", packet(7, 17, &p), read("udp", 17, &p[..4], &p[8..10])),
        ("2 bytes of UDP", packet(8, 17, &p), lost(17)),
        ("2 bytes of ICMP", packet(8, 58, &p), read("icmp", 58, &[], &[])),
        ("2 bytes of another", packet(8, 89, &p), read("l4_other", 89, &[], &p[..2])),
        (
            "a header at 118",
            packet(7, 43, &[extension(58, 0), p.clone()].concat()),
            read("icmp", 58, &[], &[]),
        ),
        ("a header at 126", packet(8, 43, &[extension(58, 0), p.clone()].concat()), lost(43)),
    ];
    for more in [9, 10, 12, 13, 14, 29, 30, 31, 32, 128, 255] {
        cases.push(("ICMP", packet(more, 58, &p), read("icmp", 58, &[], &[])));
        cases.push(("another", packet(more, 89, &p), read("l4_other", 89, &[], &[])));
        cases.push(("UDP", packet(more, 17, &p), lost(17)));
        cases.push(("a header", packet(more, 60, &p), lost(60)));
    }
    check(&cases);
}
