use crate::fake::Fake;
use wiremeter_driver::reflect::{self, ErrorEstimate, Limit, Settings, Timestamps, Unfit};
use wiremeter_driver::{Error, Identity};

pub fn settings() -> Settings {
    Settings {
        mac: [0x02, 0x11, 0x22, 0x33, 0x44, 0x55],
        ipv4: [192, 0, 2, 17].into(),
        ipv6: [0x2001, 0xdb8, 0, 0, 0, 0, 0xabcd, 9].into(),
        port: 862,
        dscp: Some(46),
        session_timeout: Some(600),
        leave_tlvs: true,
        allowed: Some(vec![[198, 51, 100, 3].into(), [0x2001, 0xdb8, 0, 0, 0, 0, 0, 7].into()]),
        limit: Some(Limit { clocks: 156_250, burst: 4 }),
        timestamps: Timestamps::Ntp { utc_offset: 37 },
        error: ErrorEstimate {
            synchronised: true,
            scale: 3,
            multiplier: 200,
        },
    }
}

fn card() -> (Fake, Identity) {
    let mut fake = Fake::new();
    fake.set("id.blocks", 3);
    fake.set("id.reflect_sessions", 256);
    let identity = Identity::read(&mut fake).expect("a card");
    (fake, identity)
}

#[test]
fn settings_reach_their_registers() {
    let (mut fake, identity) = card();
    reflect::start(&mut fake, &identity, &settings()).expect("a reflector");
    let expected = [
        ("mac_high", 0x0211),
        ("mac_low", 0x2233_4455),
        ("ipv4", 0xc000_0211),
        ("ipv6_0", 0x2001_0db8),
        ("ipv6_1", 0),
        ("ipv6_2", 0),
        ("ipv6_3", 0xabcd_0009),
        ("port", 862),
        ("dscp", 0x40 | 46),
        // S, no Z, scale 3, multiplier 200.
        ("error_estimate", 0x83c8),
        ("utc_offset", 37),
        ("rate_clocks", 156_250),
        ("burst", 4),
        ("stateful", 1),
        ("session_timeout", 600),
        ("leave_tlvs", 1),
        ("only_allowed", 1),
        ("allowed_0_0", 0),
        ("allowed_0_2", 0xffff),
        ("allowed_0_3", 0xc633_6403),
        ("allowed_1_0", 0x2001_0db8),
        ("allowed_1_3", 7),
        ("allowed_3_3", 0),
        ("enable", 1),
    ];
    for (name, value) in expected {
        assert_eq!(fake.get(&format!("reflect.{name}")), value, "{name}");
    }
    assert!(fake.writes.contains(&("reflect.clear_sessions", 1)), "it begins without sessions");
    // It is off until all is written, and steps before are forgotten.
    assert_eq!(fake.writes.first(), Some(&("reflect.enable", 0)));
    let last = &fake.writes[fake.writes.len() - 2..];
    assert_eq!(last, [("reflect.clock_stepped", 1), ("reflect.enable", 1)]);
    reflect::stop(&mut fake).expect("the fake never fails");
    assert_eq!(fake.get("reflect.enable"), 0);
}

#[test]
fn what_is_not_wanted_is_off() {
    let (mut fake, identity) = card();
    let plain = Settings {
        dscp: None,
        session_timeout: None,
        leave_tlvs: false,
        allowed: None,
        limit: None,
        timestamps: Timestamps::Ptp,
        ..settings()
    };
    reflect::start(&mut fake, &identity, &settings()).expect("a reflector");
    reflect::start(&mut fake, &identity, &plain).expect("a reflector");
    for name in [
        "stateful",
        "leave_tlvs",
        "dscp",
        "only_allowed",
        "rate_clocks",
        "burst",
        "utc_offset",
        "allowed_0_3",
    ] {
        assert_eq!(fake.get(&format!("reflect.{name}")), 0, "{name}");
    }
    assert_eq!(fake.get("reflect.error_estimate"), 0xc3c8, "with Z");
}

#[test]
fn unfit_settings_do_not_reach_the_card() {
    let (mut fake, identity) = card();
    let of = |change: fn(&mut Settings)| {
        let mut settings = settings();
        change(&mut settings);
        settings
    };
    let unfit = [
        (of(|s| s.mac[0] = 0x03), Unfit::Mac([0x03, 0x11, 0x22, 0x33, 0x44, 0x55])),
        (of(|s| s.mac = [0; 6]), Unfit::Mac([0; 6])),
        (of(|s| (s.ipv4, s.ipv6) = ([0; 4].into(), [0; 16].into())), Unfit::Address),
        (of(|s| s.dscp = Some(64)), Unfit::Dscp(64)),
        (of(|s| s.allowed = Some(vec![[1, 2, 3, 4].into(); 5])), Unfit::Allowed(5)),
        (of(|s| s.limit = Some(Limit { clocks: 0, burst: 1 })), Unfit::Limit),
        (of(|s| s.limit = Some(Limit { clocks: 1, burst: 0 })), Unfit::Limit),
        (of(|s| s.error.multiplier = 0), Unfit::Estimate),
        (of(|s| s.error.scale = 64), Unfit::Estimate),
    ];
    for (settings, expected) in unfit {
        match reflect::start(&mut fake, &identity, &settings) {
            Err(Error::Reflect(found)) => assert_eq!(found, expected),
            other => panic!("{expected:?}: {other:?}"),
        }
    }
    let none = Identity { blocks: 1, ..identity };
    assert!(matches!(reflect::start(&mut fake, &none, &settings()), Err(Error::NoReflector)));
    assert!(fake.writes.is_empty(), "{:?}", fake.writes);
}

#[test]
fn an_error_is_told_rounded_up() {
    // RFC 4656, section 4.1.2: multiplier * 2^(-32) * 2^scale seconds.
    let told = |ns| {
        let ErrorEstimate { scale, multiplier, .. } = ErrorEstimate::at_least(ns, false);
        (scale, multiplier)
    };
    // 1 ns is 4.29 units; 1 ms 4,294,967.3 = 131.07 * 2^15; 1 s 2^32.
    assert_eq!([told(0), told(1), told(1_000_000)], [(0, 1), (0, 5), (15, 132)]);
    assert_eq!(told(1_000_000_000), (25, 128));
    for ns in [0, 1, 59, 60, 1_000, 123_456_789, u64::MAX] {
        let (scale, multiplier) = told(ns);
        let seconds = f64::from(multiplier) * 2f64.powi(i32::from(scale) - 32);
        assert!(multiplier > 0 && seconds >= ns as f64 / 1e9, "{ns}");
    }
}

#[test]
fn a_card_without_sessions_cannot_be_stateful() {
    let (mut fake, identity) = card();
    let stateless = Identity {
        reflect_sessions: 0,
        ..identity
    };
    let refused = reflect::start(&mut fake, &stateless, &settings());
    assert!(matches!(refused, Err(Error::NoSessions)));
    assert!(fake.writes.is_empty());
    let plain = Settings {
        session_timeout: None,
        ..settings()
    };
    reflect::start(&mut fake, &stateless, &plain).expect("a reflector");
}
