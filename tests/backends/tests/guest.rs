//! The cases in a virtual machine, on a card in a slot of it that is served outside.

mod card;

use std::time::Duration;

use card::serve;
use wiremeter_backends::CASES;
use wiremeter_guest::{CARD, Machine, static_program};
use wiremeter_wire::tap::Width;

/// Many times what it takes.
const LIMIT: Duration = Duration::from_secs(600);

/// What a script prints in a machine with a card of this width, whose address is `$card` and
/// which vfio-pci has.
fn in_guest(test: &str, width: Width, script: &str) -> String {
    let suite = static_program("wiremeter-backends", "suite");
    let script = format!(
        "set -e
        card={CARD}
        echo vfio-pci >/sys/bus/pci/devices/$card/driver_override
        echo $card >/sys/bus/pci/drivers_probe
        {script}"
    );
    let mut said = String::new();
    serve(test, width, |socket| {
        let machine = Machine {
            card: Some(socket),
            programs: &[&suite],
            script: &script,
            limit: LIMIT,
        };
        said = machine.run().success();
    });
    said
}

fn all_pass(test: &str, width: Width) {
    let expected: String = CASES.iter().map(|(name, _)| format!("{name}: good\n")).collect();
    assert_eq!(in_guest(test, width, "suite vfio:$card"), expected);
}

#[test]
fn by_the_kernel_s_vfio_at_512_bit() {
    all_pass("guest-512", Width::W512);
}

#[test]
fn by_the_kernel_s_vfio_at_64_bit() {
    all_pass("guest-64", Width::W64);
}

#[test]
fn a_killed_driver_leaves_a_card_that_the_next_can_use() {
    let said = in_guest(
        "guest-killed",
        Width::W64,
        "for time in 1 2 3; do
            suite vfio:$card hold >said &
            until grep -q measuring said; do sleep 0.01; done
            suite vfio:$card identity 2>refusal && exit 1
            grep -q \"in use by process $!;\" refusal
            kill -9 $!
            wait $! || test $? = 137
            suite vfio:$card stop_and_start
        done",
    );
    assert_eq!(said, "stop_and_start: good\n".repeat(3));
}
