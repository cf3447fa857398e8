//! Section 2: what is not answered, and why.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use wiremeter_abi::reason;
use wiremeter_model::reflect::{Outcome, Settings, reflect};

use crate::packet::{IPV4, IPV6, PORT, Request, settings};
use crate::port::{Port, beats};

/// What each reason and `answered` counted.
fn counts(port: &Port) -> Vec<(&'static str, u64)> {
    let names = reason::REFLECT.iter().map(|reason| reason.name);
    names.chain(["answered"]).map(|name| (name, port.count(name))).collect()
}

/// Sends a frame to both widths; the only counter that moves, "" if none does. The model
/// must say the same.
fn verdict(ports: &mut [Port; 2], settings: &Settings, frame: &[u8]) -> &'static str {
    let seen = ports.each_mut().map(|port| {
        port.set(settings);
        let before = counts(port);
        port.frame(frame);
        port.idle(port.latency() + frame.len() as u64 / port.lanes() as u64 + 10);
        let after = counts(port);
        let moved: Vec<_> = after.iter().zip(&before).filter(|(a, b)| a != b).collect();
        assert!(moved.len() <= 1 && moved.iter().all(|(a, b)| a.1 == b.1 + 1), "{moved:?}");
        let name = moved.first().map_or("", |(a, _)| a.0);
        assert_eq!(port.sent.drain(..).count(), usize::from(name == "answered"));
        name
    });
    let model = match reflect(frame, settings, 0, 0) {
        Outcome::Passed => "",
        Outcome::Answered(_) => "answered",
        Outcome::Refused(reason) => reason::REFLECT[reason as usize].name,
    };
    assert_eq!(seen, [model; 2]);
    model
}

fn v4(a: u8, b: u8, c: u8, d: u8) -> IpAddr {
    Ipv4Addr::new(a, b, c, d).into()
}

fn v6(text: &str) -> IpAddr {
    text.parse::<Ipv6Addr>().expect("an address").into()
}

type Change = (&'static str, fn(&mut Request));

#[test]
fn what_is_not_for_the_reflector_is_passed() {
    let mut ports = Port::both(&settings());
    let changes: [Change; 12] = [
        ("another port's address", |r| r.to[5] ^= 1),
        ("another port's address", |r| r.to[0] ^= 0x80),
        ("broadcast", |r| r.to = [0xff; 6]),
        ("from a group", |r| r.from[0] |= 1),
        ("a type that is no tag", |r| r.tags.insert(0, [0x91, 0x00, 0, 1])),
        ("a third tag", |r| r.tags = vec![[0x81, 0, 0, 1]; 3]),
        ("TCP", |r| r.protocol = 6),
        ("another UDP port", |r| r.ports[1] = PORT + 1),
        ("another UDP port", |r| r.ports[1] ^= 0x8000),
        ("another IPv4 address", |r| {
            *r = Request {
                destination: (u32::from(IPV4) ^ 1).to_be_bytes().into(),
                ..Request::new(false, &[1; 60])
            }
        }),
        ("another IPv6 address", |r| {
            *r = Request {
                destination: Ipv6Addr::from(u128::from(IPV6) ^ 1).into(),
                ..Request::new(true, &[1; 60])
            }
        }),
        ("the last bit of its prefix", |r| {
            *r = Request {
                destination: Ipv6Addr::from(u128::from(IPV6) ^ 1 << 127).into(),
                ..Request::new(true, &[1; 60])
            }
        }),
    ];
    for (what, change) in changes {
        for is_v6 in [false, true] {
            let mut request = Request::new(is_v6, &[3; 44]).tagged(1);
            change(&mut request);
            assert_eq!(verdict(&mut ports, &settings(), &request.frame()), "", "{what}");
        }
    }
    for is_v6 in [false, true] {
        for tags in 0..=2 {
            let good = Request::new(is_v6, &[3; 44]).tagged(tags).frame();
            let ip = 14 + 4 * tags;
            let mut wrong = good.clone();
            wrong[ip] ^= 0x20;
            assert_eq!(verdict(&mut ports, &settings(), &wrong), "", "another version");
            // Cut within the UDP header; then at its end.
            let udp = ip + if is_v6 { 40 } else { 20 };
            for end in [1, 14, ip + 1, udp, udp + 1, udp + 7] {
                assert_eq!(verdict(&mut ports, &settings(), &good[..end]), "", "cut at {end}");
            }
            assert_eq!(verdict(&mut ports, &settings(), &good[..udp + 8]), "answered");
            assert_eq!(verdict(&mut ports, &settings(), &good), "answered");
        }
    }
    let mut options = Request::new(false, &[3; 44]).frame();
    options[14] = 0x46;
    assert_eq!(verdict(&mut ports, &settings(), &options), "");
}

#[test]
fn an_address_that_is_not_set_is_none() {
    let unset = Settings {
        ipv4: Ipv4Addr::UNSPECIFIED,
        ipv6: Ipv6Addr::UNSPECIFIED,
        ..settings()
    };
    let mut ports = Port::both(&unset);
    for destination in [v4(0, 0, 0, 0), v6("::"), IPV4.into(), IPV6.into(), v6("::ffff:0:0")] {
        let request = Request {
            destination,
            ..Request::new(destination.is_ipv6(), &[3; 44])
        };
        assert_eq!(verdict(&mut ports, &unset, &request.frame()), "", "{destination}");
    }
    // The other one is still the port's.
    let only_v4 = Settings {
        ipv6: Ipv6Addr::UNSPECIFIED,
        ..settings()
    };
    let only_v6 = Settings {
        ipv4: Ipv4Addr::UNSPECIFIED,
        ..settings()
    };
    for (is_v6, settings) in [(false, only_v4), (true, only_v6)] {
        let frame = Request::new(is_v6, &[3; 44]).frame();
        assert_eq!(verdict(&mut ports, &settings, &frame), "answered");
    }
}

#[test]
fn each_reason_is_counted() {
    let mut ports = Port::both(&settings());
    let both = |change: fn(&mut Request), reason: &'static str, ports: &mut [Port; 2]| {
        for is_v6 in [false, true] {
            for tags in 0..=2 {
                let mut request = Request::new(is_v6, &[3; 44]).tagged(tags);
                change(&mut request);
                assert_eq!(
                    verdict(ports, &settings(), &request.frame()),
                    reason,
                    "IPv6 {is_v6}, {tags} tags: {request:?}"
                );
            }
        }
    };
    both(|r| r.wrong[0] = 1, "length", &mut ports);
    both(|r| r.wrong[0] = 0xffff, "length", &mut ports);
    both(|r| r.wrong[1] = 0x100, "length", &mut ports);
    both(
        |r| (r.wrong[0], r.wrong[1]) = (0u16.wrapping_sub(45), 0u16.wrapping_sub(45)),
        "length",
        &mut ports,
    );
    both(|r| r.payload.truncate(13), "short", &mut ports);
    both(|r| r.payload.truncate(0), "short", &mut ports);
    both(|r| r.payload.truncate(14), "answered", &mut ports);
    both(|r| r.ports[0] = PORT, "loop", &mut ports);
    let one = |request: Request, reason: &'static str, ports: &mut [Port; 2]| {
        assert_eq!(verdict(ports, &settings(), &request.frame()), reason, "{request:?}");
    };
    for (fragment, reason) in [
        (0x2000, "fragment"),
        (1, "fragment"),
        (0x1000, "fragment"),
        (0x4000, "answered"),
        (0x8000, "answered"),
    ] {
        one(
            Request {
                fragment,
                ..Request::new(false, &[3; 44])
            },
            reason,
            &mut ports,
        );
    }
    for (is_v6, reason) in [(true, "no_checksum"), (false, "answered")] {
        let request = Request {
            no_checksum: true,
            ..Request::new(is_v6, &[3; 44])
        };
        one(request, reason, &mut ports);
    }
    for (source, reason) in [
        (v4(0, 0, 0, 0), "loop"),
        (v4(0, 0, 0, 1), "answered"),
        (v4(127, 0, 0, 1), "loop"),
        (v4(127, 255, 1, 2), "loop"),
        (v4(126, 255, 255, 255), "answered"),
        (v4(128, 0, 0, 1), "answered"),
        (v4(223, 255, 255, 255), "answered"),
        (v4(224, 0, 0, 1), "loop"),
        (v4(255, 255, 255, 255), "loop"),
        (IPV4.into(), "answered"),
        (v6("::"), "loop"),
        (v6("::1"), "loop"),
        (v6("::2"), "answered"),
        (v6("::1:0:1"), "answered"),
        (v6("8000::1"), "answered"),
        (v6("ff02::1"), "loop"),
        (v6("feff::1"), "answered"),
        (IPV6.into(), "answered"),
    ] {
        let request = Request {
            source,
            ..Request::new(source.is_ipv6(), &[3; 44])
        };
        one(request, reason, &mut ports);
    }
}

#[test]
fn the_first_reason_counts() {
    let mut ports = Port::both(&settings());
    let mut request = Request::new(false, &[3; 13]);
    (request.fragment, request.ports[0], request.wrong[0]) = (0x2000, PORT, 5);
    for reason in ["fragment", "length", "short", "loop", "answered"] {
        assert_eq!(verdict(&mut ports, &settings(), &request.frame()), reason);
        match reason {
            "fragment" => request.fragment = 0,
            "length" => request.wrong[0] = 0,
            "short" => request.payload = vec![3; 14],
            _ => request.ports[0] = 9,
        }
    }
}

#[test]
fn only_those_on_the_list_are_answered() {
    let list = [v4(198, 51, 100, 3), v6("2001:db8::9"), v4(10, 0, 0, 1)];
    let listed = Settings {
        allowed: Some(list.to_vec()),
        ..settings()
    };
    let mut ports = Port::both(&listed);
    for (source, reason) in [
        (list[0], "answered"),
        (list[1], "answered"),
        (list[2], "answered"),
        (v4(198, 51, 100, 2), "not_allowed"),
        (v6("2001:db8::8"), "not_allowed"),
        // The bits of an IPv4 address on the list.
        (v6("::c633:6403"), "not_allowed"),
    ] {
        let request = Request {
            source,
            ..Request::new(source.is_ipv6(), &[3; 44])
        };
        assert_eq!(verdict(&mut ports, &listed, &request.frame()), reason, "{source}");
    }
}

#[test]
fn requests_with_tlvs_can_be_left_to_the_host() {
    let leaving = Settings {
        leave_tlvs: true,
        ..settings()
    };
    let mut ports = Port::both(&leaving);
    for is_v6 in [false, true] {
        for (length, reason) in [(14, "answered"), (44, "answered"), (45, "left"), (48, "left"), (1400, "left")] {
            let request = Request::new(is_v6, &vec![3; length]);
            assert_eq!(verdict(&mut ports, &leaving, &request.frame()), reason, "{length}");
            assert_eq!(verdict(&mut ports, &settings(), &request.frame()), "answered");
            let mut padded = request.tagged(2).frame();
            padded.extend([0; 40]);
            assert_eq!(verdict(&mut ports, &leaving, &padded), reason, "{length}, and Ethernet's padding");
        }
    }
    // Whoever is not answered is not left to the host either.
    let listed = Settings {
        allowed: Some(vec![v4(10, 0, 0, 1)]),
        ..leaving
    };
    let request = Request::new(false, &[3; 48]).frame();
    assert_eq!(verdict(&mut ports, &listed, &request), "not_allowed");
}

#[test]
fn nothing_is_answered_unless_the_host_says_so() {
    for mut port in Port::both(&settings()) {
        port.bench.set("enable", 0);
        port.frame(&Request::new(false, &[3; 44]).frame());
        port.idle(60);
        assert!(port.sent.is_empty() && counts(&port).iter().all(|(_, count)| *count == 0));
    }
}

#[test]
fn a_rate_gives_tokens_and_keeps_a_burst() {
    for mut port in Port::both(&settings()) {
        port.bench.set("rate_clocks", 1000);
        port.bench.set("burst", 3);
        port.idle(5000);
        let frame = Request::new(false, &[3; 44]).frame();
        port.frames(5, &frame);
        port.idle(100);
        assert_eq!((port.count("answered"), port.count("rate_limited")), (3, 2));
        // In ten tokens' time ten are answered, or one more.
        for _ in 0..500 {
            port.frame(&frame);
            port.idle(20 - frame.len().div_ceil(port.lanes()) as u64);
        }
        port.idle(100);
        let answered = port.count("answered") - 3;
        assert!((9..=11).contains(&answered), "{answered}");
        assert_eq!(port.count("answered") + port.count("rate_limited"), 505);
        port.bench.set("rate_clocks", 0);
        port.idle(3);
        port.frames(5, &frame);
        port.idle(100);
        assert_eq!(port.count("answered"), answered + 3 + 5);
    }
}

#[test]
fn a_reply_to_a_frame_that_turns_out_bad_is_marked() {
    for mut port in Port::both(&settings()) {
        let frame = Request::new(true, &[3; 300]).frame();
        let good = beats(&frame, port.lanes());
        let mut marked = good.clone();
        marked.last_mut().expect("a beat").bad = true;
        let mut hole = good.clone();
        hole[3].keep &= !2;
        let end = good.len();
        for (n, sent) in [&marked, &hole, &good, &good[..end - 1].to_vec()].into_iter().enumerate() {
            let mut sent = sent.clone();
            sent.last_mut().expect("a beat").last = true;
            port.beats(&sent);
            port.idle(100);
            assert_eq!(port.sent.len(), n + 1);
            assert_eq!(port.sent[n].bad, n != 2, "case {n}");
        }
        assert_eq!((port.count("answered"), port.count("cut")), (4, 3));
    }
}

#[test]
fn a_frame_without_end_is_cut_and_the_next_is_answered() {
    for mut port in Port::both(&settings()) {
        let mut long = beats(&Request::new(false, &vec![7; 20_000]).frame(), port.lanes());
        long.pop();
        port.beats(&long);
        port.idle(100);
        assert_eq!(port.sent.len(), 1);
        assert!(port.sent[0].bad);
        let lanes = port.lanes();
        port.frame(&vec![0; lanes]);
        port.frame(&Request::new(false, &[7; 44]).frame());
        port.idle(100);
        assert_eq!((port.sent.len(), port.count("cut"), port.count("answered")), (2, 1, 2));
        assert!(!port.sent[1].bad);
    }
}
