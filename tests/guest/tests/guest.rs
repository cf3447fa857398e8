//! The machine itself, without a card.

use std::time::Duration;

use wiremeter_guest::{Machine, static_program};

/// Many times what it takes.
const LIMIT: Duration = Duration::from_secs(120);

fn machine(script: &str) -> Machine<'_> {
    Machine {
        card: None,
        programs: &[],
        script,
        limit: LIMIT,
    }
}

#[test]
fn devices_are_behind_an_iommu_and_vfio_is_there() {
    let script = "
        set -e
        for device in /sys/bus/pci/devices/*; do
            echo ${device##*/} $(cat $device/vendor $device/device) group $(basename $(readlink $device/iommu_group))
        done
        ls -1d /dev/vfio/vfio /sys/bus/pci/drivers/vfio-pci";
    let said = machine(script).run().success();
    // The host bridge and the three functions of the south bridge that every Q35 machine has
    // (ids: QEMU, docs/specs/pci-ids.rst and Intel's ICH9 datasheet).
    assert_eq!(
        said.lines().collect::<Vec<_>>(),
        [
            "0000:00:00.0 0x8086 0x29c0 group 0",
            "0000:00:1f.0 0x8086 0x2918 group 1",
            "0000:00:1f.2 0x8086 0x2922 group 1",
            "0000:00:1f.3 0x8086 0x2930 group 1",
            "/dev/vfio/vfio",
            "/sys/bus/pci/drivers/vfio-pci",
        ]
    );
}

#[test]
fn what_a_script_writes_and_its_status_come_out_unmixed() {
    let outcome = machine("printf 'a\\r\\n\\tb\\n'; echo on the console >&2; echo from the kernel >/dev/kmsg; exit 42").run();
    assert_eq!((outcome.status, outcome.stdout.as_str()), (42, "a\r\n\tb\n"));
    assert!(outcome.console.contains("on the console"), "{}", outcome.console);
}

#[test]
#[should_panic(expected = "last words")]
fn a_status_other_than_0_is_no_success_and_shows_the_console() {
    machine("echo last words >&2; false").run().success();
}

#[test]
#[should_panic(expected = "sysrq triggered crash")]
fn a_machine_that_dies_shows_its_console() {
    machine("echo c >/proc/sysrq-trigger").run();
}

#[test]
#[should_panic(expected = "the machine was not done after 1s")]
fn a_machine_that_hangs_is_ended() {
    let hanging = Machine {
        limit: Duration::from_secs(1),
        ..machine("sleep 1000")
    };
    hanging.run();
}

#[test]
fn our_program_starts_although_it_is_static() {
    let programs = [static_program("wiremeter", "wiremeter")];
    let outcome = Machine {
        programs: &programs.each_ref().map(AsRef::as_ref),
        ..machine("wiremeter --version")
    };
    assert_eq!(outcome.run().success(), format!("wiremeter {}\n", env!("CARGO_PKG_VERSION")));
}
