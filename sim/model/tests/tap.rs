//! Sections 1 and 4: which frames count, and whose they are.

mod common;

use common::bench::{PARAMS, packet};
use common::{count, ethernet, ipv4};
use wiremeter_model::classify::{Classifier, Mode};
use wiremeter_model::parse::{Packet, parse};
use wiremeter_model::tap::{Counters, Frame, Refusal, Tap};

fn see(frame: &Frame) -> Counters {
    let mut tap = Tap::new(PARAMS.frame_clocks, PARAMS.channels);
    let event = tap.frame(frame, 0, &Classifier::new(Mode::Port));
    assert_eq!(event.is_some(), tap.counters().events == 1);
    assert_eq!(tap.counters().frames, 1);
    *tap.counters()
}

/// Which refusal was counted, if any.
fn refused(frame: &Frame) -> Option<Refusal> {
    let counters = see(frame);
    assert_eq!(counters.events + counters.refused.iter().sum::<u64>(), 1);
    let all = [Refusal::Oversize, Refusal::BadKeep, Refusal::BadFrame, Refusal::Runt];
    all.into_iter().find(|&refusal| counters.refused[refusal as usize] == 1)
}

#[test]
fn the_longest_frame_has_10240_bytes() {
    assert_eq!(refused(&PARAMS.frame(7, &[0; 10_240], false)), None);
    assert_eq!(refused(&PARAMS.frame(7, &[0; 10_241], false)), Some(Refusal::Oversize));
    // Beats with gaps between them: the clocks count, not the bytes.
    let slow = Frame {
        last_clock: 7 + 160,
        ..PARAMS.frame(7, &[0; 64], false)
    };
    assert_eq!(refused(&slow), Some(Refusal::Oversize));
}

#[test]
fn the_first_refusal_counts() {
    let worst = Frame {
        last_clock: 200,
        bad_keep: true,
        ..PARAMS.frame(7, &[0; 13], true)
    };
    assert_eq!(refused(&worst), Some(Refusal::Oversize));
    let soon = Frame { last_clock: 7, ..worst };
    assert_eq!(refused(&soon), Some(Refusal::BadKeep));
    let kept = Frame { bad_keep: false, ..soon };
    assert_eq!(refused(&kept), Some(Refusal::BadFrame));
    let good = Frame { bad_frame: false, ..kept };
    assert_eq!(refused(&good), Some(Refusal::Runt));
    assert_eq!(refused(&PARAMS.frame(7, &[0; 14], false)), None);
}

#[test]
fn events_are_counted_by_kind_and_reason() {
    let tcp = ethernet(&[&[0x81, 0, 0, 5, 0x08, 0], &ipv4(6, 1, 0, 20), &count(20)]);
    let counters = see(&PARAMS.frame(0, &tcp, false));
    assert_eq!((counters.kinds, counters.l4), ([0, 0, 0, 1, 0], [1, 0, 0, 0, 0, 0]));
    assert_eq!((counters.vlan, counters.mpls, counters.reasons), (1, 0, [0; 8]));

    let cut = ethernet(&[&[0x88, 0x47, 0, 0, 0, 0, 0]]);
    let counters = see(&PARAMS.frame(0, &cut, false));
    assert_eq!((counters.kinds, counters.l4), ([1, 0, 0, 0, 0], [0; 6]));
    assert_eq!((counters.vlan, counters.mpls, counters.reasons), (0, 1, [0, 0, 1, 0, 0, 0, 0, 0]));
}

#[test]
fn a_label_that_is_not_in_the_table_is_channel_0_and_counted() {
    let mut classifier = Classifier::new(Mode::Vlan);
    classifier.set(5, Some(2));
    classifier.set(6, Some(PARAMS.channels));
    for (frame, channel, unknown) in [
        (packet(5, 0, 64), 2, 0),
        (packet(4, 0, 64), 0, 1),
        (vec![0; 64], 0, 1),
        (packet(6, 0, 64), 0, 1),
    ] {
        let mut tap = Tap::new(PARAMS.frame_clocks, PARAMS.channels);
        let event = tap
            .frame(&PARAMS.frame(0, &frame, false), 0, &classifier)
            .expect("64 bytes are an event");
        assert_eq!((event.channel, tap.counters().unknown), (channel, unknown));
    }
}

fn channel(mode: Mode, label: u32, frame: &[u8]) -> Option<u16> {
    let mut classifier = Classifier::new(mode);
    classifier.set(label, Some(9));
    classifier.channel(&parse(frame))
}

#[test]
fn each_mode_looks_at_its_own_label() {
    let frame = ethernet(&[&[0x81, 0, 0, 5, 0x88, 0x47, 0x12, 0x34, 0x51, 0x40], &ipv4(6, 1, 0, 20), &count(20)]);
    for (mode, label) in [(Mode::Vlan, 5), (Mode::Mpls, 0x12345), (Mode::Dscp, 46), (Mode::Port, 0)] {
        assert_eq!(channel(mode, label, &frame), Some(9), "{mode:?}");
        assert_eq!(channel(mode, label ^ 1, &frame), None, "{mode:?}");
    }
    assert_eq!(Classifier::new(Mode::Port).channel(&Packet::default()), None);
}

#[test]
fn a_slot_holds_one_label() {
    let labelled = |label| Packet {
        mpls: Some(label),
        ..Packet::default()
    };
    let mut classifier = Classifier::new(Mode::Mpls);
    classifier.set(0x01_005, Some(1));
    assert_eq!(classifier.channel(&labelled(0x02_005)), None);
    classifier.set(0x02_005, Some(2));
    assert_eq!(classifier.channel(&labelled(0x01_005)), None);
    assert_eq!(classifier.channel(&labelled(0x02_005)), Some(2));
    classifier.set(0x03_005, None);
    assert_eq!(classifier.channel(&labelled(0x02_005)), None);
}
