use crate::tree::{CARD, Tree, address};
use wiremeter_driver::vfio::bind::{Write, bind, carry_out, check_bound, unbind};

/// A plan as a shell would carry it out in a system at `/`.
fn shell(tree: &Tree, plan: &[Write]) -> Vec<String> {
    let root = tree.path("");
    plan.iter()
        .map(|write| write.to_string().replace(root.to_str().expect("plain text"), "/"))
        .collect()
}

fn unbound() -> Tree {
    let tree = Tree::new();
    tree.driver("vfio-pci");
    tree.function(CARD, "0x1234", "0x4d57");
    tree
}

#[test]
fn a_card_of_no_driver_is_marked_and_offered() {
    let tree = unbound();
    let plan = bind(&tree, address(CARD)).expect("it can be bound");
    let lines = [
        "echo vfio-pci > /sys/bus/pci/devices/0000:65:00.0/driver_override",
        "echo 0000:65:00.0 > /sys/bus/pci/drivers_probe",
    ];
    assert_eq!(shell(&tree, &plan), lines);
}

#[test]
fn a_driver_that_has_the_card_gives_it_back_in_between() {
    let tree = unbound();
    tree.driver("other");
    tree.bound(CARD, "other");
    let plan = bind(&tree, address(CARD)).expect("it can be bound");
    let lines = [
        "echo vfio-pci > /sys/bus/pci/devices/0000:65:00.0/driver_override",
        "echo 0000:65:00.0 > /sys/bus/pci/drivers/other/unbind",
        "echo 0000:65:00.0 > /sys/bus/pci/drivers_probe",
    ];
    assert_eq!(shell(&tree, &plan), lines);
}

#[test]
fn a_card_that_is_bound_needs_nothing() {
    let tree = Tree::ready();
    assert_eq!(bind(&tree, address(CARD)).expect("it is bound"), []);
    check_bound(&tree, address(CARD)).expect("it is bound");
}

#[test]
fn only_cards_are_bound_and_only_with_the_driver_loaded() {
    let tree = Tree::new();
    tree.function(CARD, "0x1234", "0x4d57");
    let refused = |tree: &Tree| bind(tree, address(CARD)).expect_err("it must be refused").to_string();
    assert_eq!(
        refused(&tree),
        "the kernel's driver vfio-pci is not loaded; run `sudo modprobe vfio-pci`"
    );
    tree.driver("vfio-pci");
    tree.function(CARD, "0x8086", "0x1533");
    assert!(refused(&tree).contains("no wiremeter card"));
}

#[test]
fn a_plan_is_carried_out_line_by_line() {
    let tree = unbound();
    tree.file("sys/bus/pci/drivers_probe", "");
    let plan = bind(&tree, address(CARD)).expect("it can be bound");
    carry_out(&plan).expect("the tree can be written");
    assert_eq!(tree.text("sys/bus/pci/devices/0000:65:00.0/driver_override"), "vfio-pci\n");
    assert_eq!(tree.text("sys/bus/pci/drivers_probe"), "0000:65:00.0\n");
    // Nobody has bound it here.
    let error = check_bound(&tree, address(CARD)).expect_err("the driver is none").to_string();
    assert!(error.contains("`sudo dmesg | grep 0000:65:00.0`"), "{error}");
}

#[test]
fn a_write_that_fails_names_the_file() {
    let tree = unbound();
    let path = tree.path("sys/absent/file");
    let write = Write {
        path: path.clone(),
        text: String::new(),
    };
    let error = carry_out(&[write]).expect_err("there is no such folder").to_string();
    assert_eq!(error, format!("cannot write {}", path.display()));
}

#[test]
fn unbinding_gives_the_card_back_to_the_system() {
    let tree = Tree::ready();
    let plan = unbind(&tree, address(CARD)).expect("it is bound and free");
    let lines = [
        "echo > /sys/bus/pci/devices/0000:65:00.0/driver_override",
        "echo 0000:65:00.0 > /sys/bus/pci/drivers/vfio-pci/unbind",
        "echo 0000:65:00.0 > /sys/bus/pci/drivers_probe",
    ];
    assert_eq!(shell(&tree, &plan), lines);
    tree.process(4711, "/dev/vfio/12");
    let busy = unbind(&tree, address(CARD)).expect_err("a process has it").to_string();
    assert!(busy.contains("process 4711"), "{busy}");
    tree.bound(CARD, "other");
    let other = unbind(&tree, address(CARD)).expect_err("another driver has it").to_string();
    assert_eq!(other, "card 0000:65:00.0 is not bound to vfio-pci, but to other");
}
