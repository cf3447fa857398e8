use crate::fake::Fake;
use wiremeter_driver::Counters;

#[test]
fn totals_count_from_the_start_and_over_the_wrap() {
    let mut fake = Fake::new();
    fake.set("tap.egress.frames", 0xffff_fff0);
    fake.set("dma.written", 7);
    let mut counters = Counters::start(&mut fake).expect("the fake never fails");
    assert_eq!(counters.get("dma.written"), Some(0));
    fake.set("tap.egress.frames", 0x10);
    counters.update(&mut fake).expect("the fake never fails");
    fake.set("tap.egress.frames", 0x0f);
    counters.update(&mut fake).expect("the fake never fails");
    assert_eq!(counters.get("tap.egress.frames"), Some(0x20 + 0xffff_ffff));
    assert_eq!(counters.get("tap.ingress.frames"), Some(0));
}

#[test]
fn every_counter_is_there_and_no_state() {
    let counters = Counters::start(&mut Fake::new()).expect("the fake never fails");
    let of = |block: &str| counters.iter().filter(|(name, _)| name.starts_with(block)).count();
    // docs/registers.md: all of a tap's and a parser's, both taps; steps; unknown_ingress and
    // unknown_egress; walked, merged, arrivals, departures, drops, refused_drops; written,
    // seven lost, errors, offered; thirteen of the reflector, seven of the transmit side; sent of the
    // prober, eight of who finds replies, two of who compares them.
    assert_eq!(of("tap."), 2 * 6);
    assert_eq!(of("parse."), 2 * 21);
    assert_eq!((of("clock."), of("classify."), of("epoch."), of("dma.")), (1, 2, 6, 10));
    assert_eq!((of("reflect."), of("transmit.")), (13, 7));
    assert_eq!((of("probe."), of("receive."), of("compare.")), (1, 8, 2));
    assert_eq!(counters.iter().count(), 12 + 42 + 1 + 2 + 6 + 10 + 20 + 11);
    for state in ["epoch.number", "epoch.occupied", "clock.now_seconds", "dma.idle", "dma.read"] {
        assert_eq!(counters.get(state), None, "{state} does not count");
    }
}
