//! A small module with the card's ports, as a card: what the bench does around it.
#![allow(missing_docs)]

use std::path::Path;
use std::time::Duration;

use wiremeter_driver::{Card, DmaMemory, Wake};
use wiremeter_sim::{Build, HostMemory, RtlCard, Sent};
use wiremeter_wire::tap::{DropEvent, Stimulus, TapFrame, Timeline, Width};

const IRQ_STATUS: u32 = 0x628;
const RING_LOW: u32 = 0x604;
const RING_HIGH: u32 = 0x608;
const BREAK: u32 = 0x800;

// 2 s and 999,999,990 ns: the second turns in the second clock.
const TIMELINE: Timeline = Timeline {
    start_ns: 2_999_999_990,
    width: Width::W64,
};

fn open(stimulus: Stimulus) -> RtlCard {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verilog/recorder");
    RtlCard::open(&Build::new(folder), TIMELINE, stimulus).expect("builds")
}

fn frame(clock: u64, length: usize) -> TapFrame {
    TapFrame {
        clock,
        bytes: (1..=length).map(|n| n as u8).collect(),
        bad: false,
    }
}

/// Gives the card a ring of 16 records.
fn ring(card: &mut RtlCard) -> Box<dyn DmaMemory> {
    let ring = card.dma_alloc(1024).expect("memory");
    card.write32(RING_LOW, ring.address() as u32).expect("writes");
    card.write32(RING_HIGH, (ring.address() >> 32) as u32).expect("writes");
    ring
}

/// The words of record `n`.
fn record(ring: &dyn DmaMemory, n: usize) -> Vec<u32> {
    let mut bytes = [0; 64];
    ring.read(n * 64, &mut bytes);
    bytes
        .chunks_exact(4)
        .map(|four| u32::from_le_bytes([four[0], four[1], four[2], four[3]]))
        .collect()
}

#[test]
fn registers_are_read_and_written() {
    let mut card = open(Stimulus::default());
    card.write32(0x30, 0x1234_5678).expect("writes");
    card.write32(0xffc, u32::MAX).expect("writes");
    assert_eq!(card.read32(0x30).expect("reads"), 0x1234_5678);
    assert_eq!(card.read32(0xffc).expect("reads"), u32::MAX);
    assert_eq!(card.clock(), 0, "time stands until the first wait");
    assert!(card.steps() > 0);
    for offset in [0x1000, 0x31, 0x10000] {
        assert!(card.read32(offset).is_err(), "{offset:#x}");
    }
}

#[test]
fn a_frame_comes_in_its_clock_and_its_record_lands() {
    let ingress = vec![
        frame(3, 20),
        TapFrame {
            bad: true,
            ..frame(100, 8)
        },
    ];
    let egress = vec![frame(4, 24)];
    let drops = vec![DropEvent {
        clock: 4,
        channel: 0x0102,
        length: 0x0304,
    }];
    let mut card = open(Stimulus { ingress, egress, drops });
    let ring = ring(&mut card);
    assert_eq!(card.wait(Duration::from_secs(1)).expect("runs"), Wake::Interrupt);
    // Clock 3 is 19.2 ns later: 3 s, 9 ns and 0.2 of 65536. Its last beat is in clock 5.
    assert_eq!(record(&*ring, 0)[..3], [9 << 16 | 13107, 3 << 16, 0]);
    assert_eq!(record(&*ring, 0)[3..5], [0x0403_0201, 0x0807_0605]);
    assert_eq!(record(&*ring, 0)[5..9], [2, 1, 0x0304_0102, 1]);
    assert_eq!(record(&*ring, 0)[9..12], [0, 0b1111, 0], "of 20 bytes the last beat has 4");
    assert!(card.clock() < 100);
    assert_eq!(card.wait(Duration::from_secs(1)).expect("runs"), Wake::Interrupt, "raised still");
    card.write32(IRQ_STATUS, 1).expect("writes");
    assert_eq!(card.wait(Duration::from_secs(1)).expect("runs"), Wake::Interrupt);
    assert_eq!(record(&*ring, 1)[5..9], [3, 1, 0x0304_0102, 3]);
    assert_eq!(record(&*ring, 1)[9..12], [1, 0xff, 1], "the second record, whole and bad");
}

#[test]
fn a_timeline_of_another_width_is_refused() {
    let timeline = Timeline {
        width: Width::W512,
        ..TIMELINE
    };
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verilog/recorder");
    let error = RtlCard::open(&Build::new(folder), timeline, Stimulus::default()).err();
    assert_eq!(error.expect("refused").to_string(), "the card's taps are not 512 bit wide");
}

#[test]
fn waiting_takes_the_time_it_was_given() {
    let mut card = open(Stimulus::default());
    // 10 clocks are 64 ns.
    assert_eq!(card.wait(Duration::from_nanos(64)).expect("runs"), Wake::Timeout);
    assert_eq!(card.clock(), 10);
    assert_eq!(card.wait(Duration::ZERO).expect("runs"), Wake::Timeout);
    assert_eq!(card.clock(), 10);
    card.read32(0).expect("reads");
    assert!(card.clock() > 10, "a register access takes clocks");
}

/// Sets the registers that say whether time may jump: an empty card without epochs.
fn let_jump(card: &mut RtlCard) {
    use wiremeter_abi::register::address;
    card.write32(address("clock", "", "source"), 1).expect("writes");
    card.write32(address("id", "", "horizon"), 100).expect("writes");
}

fn far_apart(card: &mut RtlCard) -> (Vec<Vec<u32>>, u64) {
    let ring = ring(card);
    let_jump(card);
    let records = (0..3)
        .map(|n| {
            assert_eq!(card.wait(Duration::from_secs(1)).expect("runs"), Wake::Interrupt);
            card.write32(IRQ_STATUS, 1).expect("writes");
            record(&*ring, n)
        })
        .collect();
    assert_eq!(card.wait(Duration::from_millis(10)).expect("runs"), Wake::Timeout);
    (records, card.clock())
}

#[test]
fn a_jump_over_nothing_changes_nothing() {
    let stimulus = || Stimulus {
        ingress: vec![frame(50_000, 60), frame(60_000, 60), frame(1_000_000, 60)],
        ..Stimulus::default()
    };
    let (mut quick, mut slow) = (open(stimulus()), open(stimulus()).without_jumps());
    assert_eq!(far_apart(&mut quick), far_apart(&mut slow));
    assert!(slow.steps() > 2_500_000, "10 ms are 1,562,500 clocks");
    assert!(quick.steps() < 100_000, "{} steps", quick.steps());
}

#[test]
fn it_advances_whether_it_interrupts_or_not() {
    let mut card = open(Stimulus {
        ingress: vec![frame(3, 60), frame(500, 60)],
        ..Stimulus::default()
    });
    let ring = ring(&mut card);
    card.advance(300, u64::MAX).expect("runs");
    assert_eq!((card.clock(), card.irq()), (300, true));
    card.advance(1000, 400).expect("runs");
    assert_eq!(card.clock(), 700, "no more clocks than it was given");
    card.advance(1000, u64::MAX).expect("runs");
    assert_eq!((card.clock(), card.irq()), (1000, true));
    assert_eq!([record(&*ring, 0)[9], record(&*ring, 1)[9]], [0, 1], "both frames came");
    card.write32(IRQ_STATUS, 1).expect("writes");
    assert!(!card.irq());
}

#[test]
fn advancing_bit_by_bit_is_advancing() {
    let run = |steps| {
        let mut card = open(Stimulus {
            ingress: vec![frame(50_000, 60), frame(60_000, 60), frame(1_000_000, 60)],
            ..Stimulus::default()
        });
        let ring = ring(&mut card);
        let_jump(&mut card);
        while card.clock() < 1_100_000 {
            card.advance(1_100_000, steps).expect("runs");
        }
        let records: Vec<_> = (0..3).map(|n| record(&*ring, n)).collect();
        (records, card.clock(), card.steps())
    };
    let whole = run(u64::MAX);
    assert!(whole.2 < 100_000, "{} steps", whole.2);
    assert_eq!(run(7), whole);
}

/// Bursts as they came, in memory that begins at 0.
#[derive(Default)]
struct Bus {
    bursts: Vec<(u64, Vec<u8>, Vec<bool>)>,
}

impl HostMemory for Bus {
    fn write(&mut self, address: u64, bytes: &[u8], strobes: &[bool]) -> bool {
        self.bursts.push((address, bytes.to_vec(), strobes.to_vec()));
        true
    }
}

fn on_a_bus(ingress: Vec<TapFrame>) -> RtlCard<Bus> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verilog/recorder");
    let stimulus = Stimulus {
        ingress,
        ..Stimulus::default()
    };
    RtlCard::with_memory(&Build::new(folder), TIMELINE, stimulus, Bus::default()).expect("builds")
}

#[test]
fn a_burst_reaches_any_memory_whole() {
    let mut card = on_a_bus(vec![frame(3, 60)]);
    card.write(RING_LOW, 0x1000).expect("writes");
    card.write(RING_HIGH, 2).expect("writes");
    card.advance(100, u64::MAX).expect("runs");
    let [(address, bytes, strobes)] = &card.memory().bursts[..] else {
        panic!("one record is one burst");
    };
    assert_eq!((*address, bytes.len()), (0x2_0000_1000, 64));
    assert_eq!(bytes[12..16], [1, 2, 3, 4], "the frame's first bytes");
    assert_eq!(*strobes, [true; 64]);
}

#[test]
fn a_reset_in_mid_traffic_takes_what_is_under_way_and_no_time() {
    // A beat of the record a clock from about clock 12 on: the reset comes amid them.
    for clock in 8..20 {
        let mut card = on_a_bus(vec![frame(3, 60), frame(300, 60), frame(600, 60)]);
        card.advance(clock, u64::MAX).expect("runs");
        let before = card.memory().bursts.len();
        card.reset().expect("runs");
        assert_eq!(card.clock(), clock + 16, "time goes on");
        assert!(!card.irq());
        card.advance(280, u64::MAX).expect("runs");
        assert_eq!(card.memory().bursts.len(), before, "what was under way at clock {clock} is gone");
        card.advance(500, u64::MAX).expect("runs");
        // Its counters began anew; the frame at 300 is the first that it sees.
        let (_, bytes, _) = card.memory().bursts.last().expect("a record");
        assert_eq!(bytes[36..40], [0; 4], "no record before it");
        assert_eq!(card.memory().bursts.len(), before + 1);
    }
}

#[test]
fn slow_memory_delays_records_and_loses_none() {
    for seed in 0..10 {
        let ingress: Vec<_> = (0..10).map(|n| frame(n * 500, 60 + n as usize)).collect();
        let mut card = open(Stimulus {
            ingress,
            ..Stimulus::default()
        })
        .with_slow_memory(seed, 0.8);
        let ring = ring(&mut card);
        for n in 0..10 {
            assert_eq!(card.wait(Duration::from_secs(1)).expect("runs"), Wake::Interrupt, "seed {seed}");
            card.write32(IRQ_STATUS, 1).expect("writes");
            assert_eq!(record(&*ring, n)[9], n as u32, "seed {seed}");
        }
    }
}

#[test]
fn a_card_that_breaks_axi_ends_the_simulation() {
    let mut card = open(Stimulus {
        ingress: vec![frame(0, 60)],
        ..Stimulus::default()
    });
    let _ring = ring(&mut card);
    card.write32(BREAK, 1).expect("writes");
    let error = card.wait(Duration::from_secs(1)).expect_err("no wlast");
    let cause = std::error::Error::source(&error).expect("a cause").to_string();
    assert!(cause.starts_with("m_axi at step"), "{cause}");
    assert!(cause.ends_with("wlast does not come with the last beat of its burst"), "{cause}");
}

#[test]
fn what_it_sends_is_collected_with_its_clock() {
    let bad = TapFrame {
        bad: true,
        ..frame(100, 8)
    };
    let mut card = open(Stimulus {
        ingress: vec![frame(3, 20), bad],
        ..Stimulus::default()
    });
    card.advance(50, u64::MAX).expect("runs");
    let sent = |clock, length, bad| Sent {
        clock,
        bytes: (1..=length).collect(),
        bad,
    };
    // It sends a beat on a clock after it came.
    assert_eq!(card.take_sent(), [sent(4, 20, false)]);
    assert!(!card.is_quiet(), "a frame is to come");
    card.advance(200, u64::MAX).expect("runs");
    assert_eq!(card.take_sent(), [sent(101, 8, true)]);
    assert!(card.is_quiet());
}

#[test]
fn a_frame_comes_while_it_runs() {
    let mut card = open(Stimulus::default());
    let_jump(&mut card);
    card.advance(1000, u64::MAX).expect("runs");
    // In 64 clocks at the soonest, behind each other, else when it is due.
    let clocks = [0, 0, 5000].map(|due| card.receive(vec![7; 16].into(), due).expect("a frame"));
    assert_eq!(clocks, [1064, 1066, 5000]);
    assert!(card.receive(vec![].into(), 6000).is_err(), "no bytes");
    card.advance(6000, u64::MAX).expect("runs");
    let sent: Vec<_> = card.take_sent().iter().map(|sent| sent.clock).collect();
    assert_eq!(sent, [1065, 1067, 5001]);
    // Amid a leap it comes behind its end.
    card.advance(1_000_000, 200).expect("runs");
    let clock = card.receive(vec![7; 16].into(), 0).expect("a frame");
    assert!(clock > card.clock());
    card.advance(2_000_000, u64::MAX).expect("runs");
    assert_eq!(card.take_sent()[0].clock, clock + 1);
}

#[test]
fn what_passes_through_is_sent_between_frames() {
    for slow in [0.0, 0.5] {
        let mut card = open(Stimulus::default()).with_slow_mac(7, slow);
        let_jump(&mut card);
        card.advance(1000, u64::MAX).expect("runs");
        for length in [64, 7, 1500] {
            card.transmit((0..length).map(|n| n as u8).collect()).expect("a frame");
        }
        assert!(card.transmit(vec![].into()).is_err(), "no bytes");
        assert_eq!((card.transmitting(), card.is_quiet()), (3, false));
        card.advance(100_000, u64::MAX).expect("runs");
        let sent = card.take_sent();
        let lengths: Vec<_> = sent.iter().map(|sent| sent.bytes.len()).collect();
        assert_eq!(lengths, [64, 7, 1500]);
        let whole = |sent: &Sent| !sent.bad && sent.bytes.iter().enumerate().all(|(n, byte)| n as u8 == *byte);
        assert!(sent.iter().all(whole));
        if slow == 0.0 {
            // On the clock after it came, and behind each other: 8 and 1 beats.
            assert_eq!(sent.iter().map(|sent| sent.clock).collect::<Vec<_>>(), [1001, 1009, 1010]);
        }
        assert_eq!((card.transmitting(), card.is_quiet()), (0, true));
        // Amid a leap it waits for its end.
        card.advance(1_000_000, 200).expect("runs");
        card.transmit(vec![7; 16].into()).expect("a frame");
        card.advance(2_000_000, u64::MAX).expect("runs");
        assert_eq!(card.take_sent().len(), 1);
        // A reset loses what waits.
        card.transmit(vec![7; 16].into()).expect("a frame");
        card.reset().expect("ready");
        assert_eq!(card.transmitting(), 0);
    }
}

#[test]
fn a_frame_without_an_end_ends_the_simulation() {
    let mut card = open(Stimulus {
        ingress: vec![frame(3, 64)],
        ..Stimulus::default()
    });
    card.write32(BREAK, 2).expect("writes");
    // Its last beat, the eighth, leaves in clock 11 without tlast.
    card.advance(12, u64::MAX).expect("runs");
    let error = card.advance(13, u64::MAX).expect_err("no end").to_string();
    assert!(error.starts_with("tx at step"), "{error}");
    assert!(error.ends_with("a gap within a frame"), "{error}");
}
