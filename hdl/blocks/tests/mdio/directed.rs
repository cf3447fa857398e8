//! Frames, steps, and what goes wrong, one at a time.

use super::*;

/// A PHY that gives no answers before so many reads of it.
struct InReset(u32, Box<[u16; 32]>);

impl Registers for InReset {
    fn read(&mut self, register: usize) -> Option<u16> {
        self.0 = self.0.saturating_sub(1);
        (self.0 == 0).then(|| self.1[register])
    }

    fn write(&mut self, register: usize, value: u16) {
        self.1[register] = value;
    }
}

/// A PHY whose bit 15 of register 0 stays for so many reads after it was written.
struct Resets(u32, u32);

impl Registers for Resets {
    fn read(&mut self, register: usize) -> Option<u16> {
        self.0 = self.0.saturating_sub(1);
        Some(if register == 0 && self.0 > 0 { 0x9140 } else { 0x1140 })
    }

    fn write(&mut self, register: usize, value: u16) {
        if register == 0 && value & 0x8000 != 0 {
            self.0 = self.1;
        }
    }
}

const RESET: [Step; 2] = [
    Step::Write {
        register: 0,
        value: 0x9140,
    },
    Step::Expect {
        register: 0,
        mask: 0x8000,
        value: 0,
    },
];

/// As 802.3 has a frame, 22.2.4.5: the table's row, with the numbers of this one.
fn line(text: &str) -> Vec<Option<bool>> {
    let bits = text.chars().filter(|c| *c != ' ');
    bits.map(|c| (c != 'Z').then_some(c == '1')).collect()
}

#[test]
fn frames_are_the_standards() {
    let steps = vec![Step::Write {
        register: 21,
        value: 0x1076,
    }];
    let mut rig = Rig::new(&setup(vec![9], steps), Bus::new(vec![(9, registers(&[]))], 3));
    rig.frames(2);
    let ones = "1".repeat(32);
    // The identifier's register 2 is read, and then 21 written: 9 = 01001, 2 = 00010, 21 = 10101.
    let read = format!("{ones} 01 10 01001 00010 ZZ ZZZZ ZZZZ ZZZZ ZZZZ");
    let write = format!("{ones} 01 01 01001 10101 10 0001 0000 0111 0110");
    assert_eq!(rig.bus.said, line(&(read + &write)));
}

#[test]
fn mdc_has_the_period_of_the_clock_it_is_made_for() {
    // 25 clocks of 8 ns are 200 ns, and 32 is the next power of two; 5 clocks of 40 ns, and 8.
    for (hz, half) in [(125_000_000, 5), (25_000_000, 3), (322_265_625, 7)] {
        assert_eq!(Setup::new(hz, vec![], RESET.to_vec()).half_log2, half, "{hz}");
    }
    let made = Setup::new(125_000_000, vec![], RESET.to_vec());
    // A frame is 65 periods of 512 ns: half a second are 15,025 of them. 10 ms are 1,250,000 clocks.
    assert_eq!((made.patience_log2, made.poll_log2), (14, 21));
    let mut rig = Rig::new(&setup(vec![1], RESET.to_vec()), Bus::new(vec![(1, registers(&[]))], 0));
    rig.frames(1);
    assert!(rig.bus.rises.windows(2).all(|two| two[1] - two[0] == 64));
}

#[test]
fn steps_write_change_and_wait() {
    let steps = vec![
        Step::Write { register: 22, value: 2 },
        Step::Modify {
            register: 21,
            mask: 0x0030,
            value: 0x0020,
        },
        Step::Expect {
            register: 21,
            mask: 0x00f0,
            value: 0x0040,
        },
    ];
    let phy = registers(&[(2, 0x0141), (21, 0x1056)]);
    let mut rig = Rig::new(&setup(vec![3], steps), Bus::new(vec![(3, phy)], 20));
    assert_eq!(rig.done(400_000), Marks { absent: 0, refused: 1 });
    // 0x1056 with bits 5 and 4 as asked is 0x1066; the wait is for a bit that is not as expected.
    let begin = [read(3, 2), write(3, 22, 2), read(3, 21), write(3, 21, 0x1066), read(3, 21)];
    assert_eq!(rig.bus.seen[..5], begin);
    // As often as the patience says, 2^6 times.
    assert_eq!(rig.bus.seen.len(), 4 + 64);
}

#[test]
fn a_reset_is_waited_for() {
    let bus = Bus::new(vec![(0, Box::new(Resets(0, 10)))], 37);
    let mut rig = Rig::new(&setup(vec![0], RESET.to_vec()), bus);
    assert_eq!(rig.done(100_000), WELL);
    assert_eq!(rig.bus.seen[..2], [read(0, 2), write(0, 0, 0x9140)]);
    assert_eq!(rig.bus.seen[2..], [read(0, 0); 10]);
}

#[test]
fn a_reset_without_end_is_given_up() {
    let bus = Bus::new(vec![(0, Box::new(Resets(0, u32::MAX)))], 1);
    let mut rig = Rig::new(&setup(vec![0], RESET.to_vec()), bus);
    assert_eq!(rig.done(400_000), Marks { absent: 0, refused: 1 });
}

#[test]
fn a_phy_that_is_still_in_its_reset_is_waited_for() {
    let bus = Bus::new(vec![(7, Box::new(InReset(40, registers(&[]))))], 5);
    let mut rig = Rig::new(&setup(vec![7], vec![RESET[0]]), bus);
    assert_eq!(rig.done(400_000), WELL);
    assert_eq!(rig.bus.seen[..40], [read(7, 2); 40]);
    assert_eq!(rig.bus.seen[40..], [write(7, 0, 0x9140)]);
}

#[test]
fn nobody_is_absent_and_the_others_are_set_up() {
    let bus = Bus::new(vec![(1, registers(&[(1, 4)]))], 9);
    let mut rig = Rig::new(&setup(vec![0, 1], vec![RESET[0]]), bus);
    assert_eq!(rig.done(400_000), Marks { absent: 0b01, refused: 0 });
    assert_eq!(rig.bus.seen.len(), 64 + 2);
    assert_eq!(rig.bus.seen[63..], [read(0, 2), read(1, 2), write(1, 0, 0x9140)]);
    rig.frames(70);
    assert_eq!(rig.bus.seen[66..70], [read(0, 1), read(1, 1), read(0, 1), read(1, 1)]);
    assert_eq!(rig.bench.get("link"), 0b10);
}

#[test]
fn an_empty_bus_is_given_up() {
    let mut rig = Rig::new(&setup(vec![], RESET.to_vec()), Bus::new(vec![], 0));
    assert_eq!(rig.done(400_000), Marks { absent: 1, refused: 0 });
    rig.frames(68);
    assert_eq!(rig.bench.get("link"), 0);
}

#[test]
fn a_phy_of_unknown_address_is_looked_for() {
    let bus = Bus::new(vec![(18, registers(&[(1, 4)]))], 9);
    let mut rig = Rig::new(&setup(vec![], vec![RESET[0]]), bus);
    assert_eq!(rig.done(400_000), WELL);
    let looked: Vec<Seen> = (0..=18).map(|phy| read(phy, 2)).chain([write(18, 0, 0x9140)]).collect();
    assert_eq!(rig.bus.seen, looked);
    rig.frames(21);
    assert_eq!(rig.bus.seen[20], read(18, 1));
}

#[test]
fn links_are_looked_at_for_ever() {
    let bus = Bus::new(vec![(0, registers(&[(1, 4)])), (1, registers(&[(1, 0)]))], 9);
    let mut rig = Rig::new(&setup(vec![0, 1], vec![RESET[0]]), bus);
    assert_eq!(rig.done(400_000), WELL);
    assert_eq!(rig.bench.get("link"), 0, "not looked at yet");
    rig.frames(7);
    assert_eq!(rig.bench.get("link"), 0b01);
    rig.bus.phys[0].1.write(1, 0xfffb);
    rig.bus.phys[1].1.write(1, 0x0004);
    rig.frames(12);
    assert_eq!(rig.bench.get("link"), 0b10);
    // One that is gone has no link.
    rig.bus.phys.clear();
    rig.frames(16);
    assert_eq!(rig.bench.get("link"), 0);
    // Between two looks the line is quiet, for 2^8 clocks and no long time more.
    let pauses = rig.bus.rises.windows(2).map(|two| two[1] - two[0]).filter(|clocks| *clocks > 200);
    let pauses: Vec<u64> = pauses.collect();
    assert!(
        pauses.len() == 12 && pauses.iter().all(|clocks| (256..600).contains(clocks)),
        "{pauses:?}"
    );
}

#[test]
fn a_reset_begins_again() {
    let bus = Bus::new(vec![(5, registers(&[]))], 9);
    let mut rig = Rig::new(&setup(vec![5], vec![RESET[0]]), bus);
    assert_eq!(rig.done(100_000), WELL);
    rig.bench.reset();
    assert!(!rig.bench.is("done"));
    let before = rig.bus.seen.len();
    assert_eq!(rig.done(100_000), WELL);
    assert_eq!(rig.bus.seen[before..], [read(5, 2), write(5, 0, 0x9140)]);
}
