//! Timestamps as nanoseconds, seen in probe records.

use crate::rig::{NTP, PTP, Record, Reply, Rig, SECOND, reply};

/// A PTP timestamp.
fn ptp(seconds: u64, ns: u64) -> u64 {
    seconds << 32 | ns
}

/// The four times that the card makes of those in a reply; it is never given up.
fn times(rig: &mut Rig, estimate: u16, t: [u64; 4]) -> [u64; 4] {
    rig.command("clear", 3);
    rig.push(
        Reply {
            error_estimate: estimate,
            ..reply(t[0], t[1], t[2], 0, 0)
        },
        t[3],
    );
    rig.finish();
    let record = rig.records.pop().expect("a probe record");
    assert_eq!((record.kind, record.session), (7, 3));
    [record.get(24, 8), record.get(32, 8), record.get(40, 8), record.start_ns]
}

#[test]
fn a_probe_record_has_all_fields() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    let reply = Reply {
        session: 255,
        t1: ptp(1, 100),
        t2: ptp(1, 200),
        t3: ptp(1, 250),
        seq: 0x102,
        rseq: 0x1112_1314,
        error_estimate: 0x7172,
        ttl: 0x81,
        sender_ttl: 0x82,
        tos: 0x83,
    };
    rig.push(reply, ptp(1, 400));
    rig.finish();
    let [record]: [Record; 1] = rig.records.try_into().expect("one");
    assert_eq!((record.kind, record.session, record.start_ns), (7, 255, SECOND + 400));
    let fields = [
        (24, 8),
        (32, 8),
        (40, 8),
        (48, 4),
        (52, 4),
        (56, 2),
        (58, 1),
        (59, 1),
        (60, 1),
        (61, 3),
    ];
    let values = fields.map(|(at, bytes)| record.get(at, bytes));
    let times = [SECOND + 100, SECOND + 200, SECOND + 250];
    assert_eq!(
        values,
        [times[0], times[1], times[2], 0x102, 0x1112_1314, 0x7172, 0x81, 0x82, 0x83, 0]
    );
}

#[test]
fn ptp_seconds_become_nanoseconds() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    let t = [ptp(100, 999_999_999), ptp(101, 0), ptp(0xffff_ffff, 999_999_999), ptp(102, 1)];
    assert_eq!(
        times(&mut rig, PTP, t),
        [100_999_999_999, 101_000_000_000, 4_294_967_295_999_999_999, 102_000_000_001]
    );
    // Nanoseconds of a second and more are counted as they are: a reflector's fault shows.
    let t = [ptp(0, 0), ptp(1, 0xffff_ffff), ptp(0, 1_000_000_000), ptp(0, 7)];
    assert_eq!(times(&mut rig, PTP, t), [0, 5_294_967_295, 1_000_000_000, 7]);
}

#[test]
fn ntp_fractions_are_rounded_down() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    rig.bench.set("ptp", 0);
    // 2^-32 s are 0.2328… ns: 4 of them 0.93, 5 of them 1.16.
    let epoch = 2_208_988_800 << 32;
    let t = [epoch, epoch + 4, epoch + 5, epoch + 0x8000_0000];
    assert_eq!(times(&mut rig, NTP, t), [0, 0, 1, 500_000_000]);
    // 999,999,999.77; 10^9 / 3 is 333,333,333.33 and 0x55555555 just under a third.
    let t = [
        epoch + 0xffff_ffff,
        epoch + 0x5555_5555,
        epoch + (1 << 32),
        epoch + (1 << 32) + 0xffff_ffff,
    ];
    assert_eq!(times(&mut rig, NTP, t), [999_999_999, 333_333_333, SECOND, SECOND + 999_999_999]);
}

#[test]
fn ntp_counts_utc_from_1900() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    rig.bench.set("ptp", 0);
    rig.bench.set("utc_offset", 37);
    rig.idle(3);
    // RFC 5905, figure 4: 1 January 2000 is 3,155,673,600 in NTP and 946,684,800 in Unix time.
    let stamp = 3_155_673_600u64 << 32;
    let ns = (946_684_800 + 37) * SECOND;
    assert_eq!(times(&mut rig, NTP, [stamp; 4]), [ns; 4]);
    // Era 1 begins in 2036, 2^32 s after 1900: seconds are counted modulo that.
    let era = (2_085_978_496 + 37) * SECOND + SECOND / 4 * 3;
    assert_eq!(times(&mut rig, NTP, [3 << 30; 4]), [era; 4]);
    // Before the PTP epoch they are just under 2^32.
    let before = (2_208_988_800 - 38) << 32;
    assert_eq!(times(&mut rig, NTP, [before; 4]), [0xffff_ffff * SECOND; 4]);
}

/// The port's format is for T1 and T4, the error estimate's Z bit for T2 and T3.
#[test]
fn either_side_has_its_own_format() {
    let mut rig = Rig::new();
    rig.bench.set("raw", 1);
    rig.bench.set("utc_offset", 37);
    let in_ntp = |seconds: u64, fraction: u64| (seconds + 2_208_988_800 - 37) << 32 | fraction;
    let expected = [5 * SECOND, 5 * SECOND + 250_000_000, 5 * SECOND + 750_000_000, 6 * SECOND];
    let mixed = [ptp(5, 0), in_ntp(5, 1 << 30), in_ntp(5, 3 << 30), ptp(6, 0)];
    // Only the Z bit, 0x4000, tells.
    for estimate in [0x8001, 0x0000, 0xbfff] {
        assert_eq!(times(&mut rig, estimate, mixed), expected);
    }
    rig.bench.set("ptp", 0);
    let mixed = [in_ntp(5, 0), ptp(5, 250_000_000), ptp(5, 750_000_000), in_ntp(6, 0)];
    for estimate in [0xc001, 0x4000] {
        assert_eq!(times(&mut rig, estimate, mixed), expected);
    }
}
