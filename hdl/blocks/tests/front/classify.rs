//! Section 4: labels and channels, on the classifier alone.

use wiremeter_blocks::Profile;
use wiremeter_blocks::classify::{self, LATENCY, SLOTS};

use crate::bench::Bench;

const VLAN: u64 = 0;
const MPLS: u64 = 1;
const DSCP: u64 = 2;
const PORT: u64 = 3;

struct Classify(Bench);

impl Classify {
    /// Ready, if the clocks after reset are enough for that.
    fn new(clocks: u32) -> Classify {
        let mut classify = Classify(Bench::new(&classify::component(&Profile::wide())));
        classify.0.steps(clocks);
        classify
    }

    fn ready() -> Classify {
        let classify = Classify::new(SLOTS as u32 + 1);
        assert!(classify.0.is("ready"));
        classify
    }

    fn command(&mut self, label: u64, value: u64) {
        self.0.set("entry_label", label);
        self.0.set("entry_value", value);
        self.0.set("entry_valid", 1);
        self.0.step();
        self.0.set("entry_valid", 0);
    }

    fn map(&mut self, label: u64, channel: u64) {
        self.command(label, 1 << 16 | channel);
        self.0.step();
    }

    /// Labels at both taps for one clock; the channels that follow.
    fn look_up(&mut self, ingress: &[(&str, u64)], egress: &[(&str, u64)]) -> [Option<u64>; 2] {
        let all = ["vlan_valid", "vlan_id", "mpls_valid", "mpls_label", "dscp_valid", "dscp"];
        for (tap, fields) in [("ingress", ingress), ("egress", egress)] {
            all.iter().for_each(|name| self.0.set(&format!("{tap}_{name}"), 0));
            fields.iter().for_each(|(name, value)| self.0.set(&format!("{tap}_{name}"), *value));
        }
        self.0.step();
        for tap in ["ingress", "egress"] {
            all.iter().for_each(|name| self.0.set(&format!("{tap}_{name}"), 0));
        }
        self.0.steps(LATENCY);
        ["ingress", "egress"].map(|tap| {
            let channel = self.0.get(&format!("{tap}_channel"));
            let known = self.0.is(&format!("{tap}_known"));
            assert!(known || channel == 0);
            known.then_some(channel)
        })
    }
}

fn mpls(label: u64) -> [(&'static str, u64); 2] {
    [("mpls_valid", 1), ("mpls_label", label)]
}

#[test]
fn each_mode_takes_its_label() {
    let mut c = Classify::ready();
    for (label, channel) in [(0, 9), (1, 100), (5, 500), (46, 46), (0x12, 18)] {
        c.map(label, channel);
    }
    let all = [
        ("vlan_valid", 1),
        ("vlan_id", 1),
        ("mpls_valid", 1),
        ("mpls_label", 5),
        ("dscp_valid", 1),
        ("dscp", 46),
    ];
    let swapped = [
        ("vlan_valid", 1),
        ("vlan_id", 5),
        ("mpls_valid", 1),
        ("mpls_label", 0x12),
        ("dscp_valid", 1),
        ("dscp", 1),
    ];
    for (mode, expected) in [(VLAN, [100, 500]), (MPLS, [500, 18]), (DSCP, [46, 100]), (PORT, [9, 9])] {
        c.0.set("mode", mode);
        assert_eq!(c.look_up(&all, &swapped), expected.map(Some), "mode {mode}");
    }
    c.0.set("mode", PORT);
    assert_eq!(c.look_up(&[], &[]), [Some(9); 2], "a frame without labels came through a port, too");
}

#[test]
fn a_label_that_is_absent_has_no_channel() {
    let mut c = Classify::ready();
    c.map(0, 7);
    let absent = [("vlan_id", 0), ("mpls_label", 0), ("dscp", 0)];
    for mode in [VLAN, MPLS, DSCP] {
        c.0.set("mode", mode);
        assert_eq!(c.look_up(&absent, &absent), [None; 2]);
    }
}

#[test]
fn labels_of_one_slot_are_told_apart() {
    let mut c = Classify::ready();
    c.0.set("mode", MPLS);
    c.map(0x12_345, 3);
    assert_eq!(c.look_up(&mpls(0x12_345), &mpls(0x13_345)), [Some(3), None]);
    c.map(0x13_345, 4);
    assert_eq!(c.look_up(&mpls(0x12_345), &mpls(0x13_345)), [None, Some(4)]);
    c.command(0x13_345, 4);
    c.0.step();
    assert_eq!(c.look_up(&mpls(0x13_345), &mpls(0x13_345)), [None; 2], "an entry that is not valid");
}

#[test]
fn a_channel_that_the_card_has_not_is_not_known() {
    let mut c = Classify::ready();
    c.0.set("mode", MPLS);
    c.map(1, 1023);
    c.map(2, 1024);
    c.map(3, 0xffff);
    assert_eq!(c.look_up(&mpls(1), &mpls(2)), [Some(1023), None]);
    assert_eq!(c.look_up(&mpls(3), &mpls(3)), [None; 2]);
}

#[test]
fn after_reset_the_table_is_empty() {
    let mut c = Classify::ready();
    c.0.set("mode", MPLS);
    for slot in [0, 1, 2047, 4095] {
        c.map(slot, 5);
    }
    c.0.reset();
    assert_eq!(c.look_up(&mpls(4095), &mpls(0)), [None; 2], "even before it is cleared");
    assert!(!c.0.is("ready"));
    c.0.steps(SLOTS as u32);
    assert!(c.0.is("ready"));
    for slots in [(0, 1), (2047, 4095)] {
        assert_eq!(c.look_up(&mpls(slots.0), &mpls(slots.1)), [None; 2]);
    }
}

#[test]
fn the_last_command_of_those_that_come_too_early_is_kept() {
    for clocks in [0, 1, 100, SLOTS as u32 - 8] {
        let mut c = Classify::new(clocks);
        c.0.set("mode", MPLS);
        c.command(9, 1 << 16 | 1);
        c.0.step();
        c.command(4095, 1 << 16 | 2);
        c.0.steps(SLOTS as u32 + 2 - clocks);
        assert_eq!(c.look_up(&mpls(9), &mpls(4095)), [None, Some(2)]);
    }
}
