//! The command in a virtual machine that has a card in a slot: the card is served outside.

mod common;

use std::time::Duration;

use common::served::Served;
use common::{text, wiremeter};
use serde_json::{Value, json};
use wiremeter_guest::{CARD, Machine, static_program};

/// Many times what it takes.
const LIMIT: Duration = Duration::from_secs(300);
const CAPTURE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/captures/dscp-mix.pcap");

/// What a script prints in a machine with the card; it must succeed.
fn in_guest(served: &Served, script: &str) -> String {
    let machine = Machine {
        card: Some(served.socket.as_ref()),
        programs: &[&static_program("wiremeter", "wiremeter")],
        script: &format!("set -e\n{script}"),
        limit: LIMIT,
    };
    machine.run().success()
}

#[test]
fn a_card_in_a_slot_tells_what_one_in_process_tells() {
    const HOW: &str = "--channel-by dscp --epoch 10ms --epochs 100 --sets 5";
    let sim: Vec<&str> = ["sim", "--pcap", CAPTURE].into_iter().chain(HOW.split(' ')).collect();
    let periods = common::json(&sim);
    let (start, count) = (&periods[0]["start_ns"], periods.len() - 1);
    let outside = text(&wiremeter(&[&sim[..], &["--csv", "--per-epoch"]].concat()).stdout);

    let served = Served::new("guest", &["--pcap", CAPTURE, "--channel-by", "dscp", "--speed", "1000"]);
    let labels = &served.labels;
    let inside = in_guest(
        &served,
        &format!(
            "wiremeter card bind {CARD}
            wiremeter monitor --card vfio:{CARD} --labels {labels} --start {start} --periods {count} {HOW} --csv --per-epoch"
        ),
    );
    served.stop();
    assert!(outside.lines().count() > 100, "{outside}");
    assert_eq!(inside.lines().collect::<Vec<_>>(), outside.lines().collect::<Vec<_>>());
}

/// The README's section "On a real card": each step, and what is in the way before it.
#[test]
fn the_steps_to_a_real_card_can_be_gone() {
    let served = Served::new("steps", &["--scenario", "1", "--width", "64"]);
    let said = in_guest(
        &served,
        &format!(
            r#"
            mkdir /etc
            echo user:x:1000:1000::/tmp:/bin/sh >/etc/passwd
            as_user() {{ su -s /bin/sh user -c "$1" 2>&1; }}

            as_user 'wiremeter card list'
            wiremeter card bind {CARD} --dry-run
            wiremeter card bind {CARD}
            as_user 'wiremeter card list'
            as_user 'wiremeter info --card vfio:{CARD}' && exit 1
            chown user /dev/vfio/$(basename $(readlink /sys/bus/pci/devices/{CARD}/iommu_group))
            as_user 'ulimit -l 64; wiremeter monitor --card vfio:{CARD} --periods 1' && exit 1
            ulimit -l unlimited
            as_user 'wiremeter card list; wiremeter info --card vfio:{CARD} | head -n 2'
            as_user 'wiremeter monitor --card vfio:{CARD} --channel-by dscp --labels 0,10,46 --clock host --periods 2 --json'
            wiremeter card unbind {CARD}
            wiremeter card list"#
        ),
    );
    served.stop();
    let lines: Vec<&str> = said.lines().collect();
    let expected = [
        "0000:00:10.0  no driver  group 1  card 0000:00:10.0 is bound to no driver",
        "echo vfio-pci > /sys/bus/pci/devices/0000:00:10.0/driver_override",
        "echo 0000:00:10.0 > /sys/bus/pci/drivers_probe",
        "0000:00:10.0  driver vfio-pci  group 1  cannot open /dev/vfio/1; run `sudo chown $USER /dev/vfio/1`",
        "error: cannot open /dev/vfio/1; run `sudo chown $USER /dev/vfio/1`: Permission denied",
        "error: cannot allocate 4194304 bytes that the card can write: 4096 KiB of memory are to be locked for the card, 64 KiB are allowed",
        "0000:00:10.0  driver vfio-pci  group 1  ready",
        "build                 simulation",
        "taps                  64 bit",
        r#"{"totals":{"#,
        "0000:00:10.0  no driver  group 1  card 0000:00:10.0 is bound to no driver",
    ];
    assert_eq!(lines.len(), expected.len(), "{said}");
    for (line, expected) in lines.iter().zip(expected) {
        assert!(line.starts_with(expected), "{line}: not {expected}");
    }
    // The traffic begins only a second later.
    let totals: Value = serde_json::from_str(lines[9]).expect("a line of JSON");
    assert_eq!(totals["totals"]["periods"], json!({"active": 0, "idle": 2}));
}
