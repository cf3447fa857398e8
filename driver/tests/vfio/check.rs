use crate::tree::{CARD, Tree, address};
use wiremeter_driver::Interrupts;
use wiremeter_driver::vfio::{Access, VfioCard, VfioError};

/// What is in the way of opening the card.
fn refusal(tree: &Tree) -> String {
    tree.check(address(CARD)).expect_err("something is in the way").to_string()
}

#[test]
fn nothing_is_in_the_way_of_a_card_bound_and_alone() {
    let tree = Tree::ready();
    tree.file(
        "sys/kernel/iommu_groups/12/reserved_regions",
        "0x00000000fee00000 0x00000000feefffff msi\n0x000000fd00000000 0x000000ffffffffff reserved\n",
    );
    let opening = tree.check(address(CARD)).expect("it is ready");
    assert_eq!(opening.access, Access::Group(12));
    assert_eq!(opening.reserved, [0xfee0_0000..=0xfeef_ffff, 0xfd_0000_0000..=0xff_ffff_ffff]);
}

#[test]
fn what_is_in_the_way_is_told_with_what_mends_it() {
    let tree = Tree::new();
    assert_eq!(
        refusal(&tree),
        "there is no PCI function 0000:65:00.0; `wiremeter card list` shows the cards"
    );

    tree.function(CARD, "0x8086", "0x1533");
    assert_eq!(
        refusal(&tree),
        "PCI function 0000:65:00.0 is 8086:1533, no wiremeter card (1234:4d57); `wiremeter card list` shows the cards"
    );

    tree.function(CARD, "0x1234", "0x4d57");
    let bind = "run `sudo wiremeter card bind 0000:65:00.0`";
    assert_eq!(
        refusal(&tree),
        format!("card 0000:65:00.0 is bound to no driver, not to vfio-pci; {bind}")
    );
    tree.bound(CARD, "other");
    assert_eq!(
        refusal(&tree),
        format!("card 0000:65:00.0 is bound to other, not to vfio-pci; {bind}")
    );

    tree.bound(CARD, "vfio-pci");
    let no_iommu = refusal(&tree);
    assert!(
        no_iommu.contains("behind no IOMMU") && no_iommu.contains("`intel_iommu=on`"),
        "{no_iommu}"
    );

    tree.grouped(CARD, 12);
    assert_eq!(
        refusal(&tree),
        "cannot open /dev/vfio/vfio; run `sudo modprobe -a vfio-pci vfio_iommu_type1`"
    );

    tree.file("dev/vfio/vfio", "");
    tree.file("dev/vfio/12", "");
    tree.check(address(CARD)).expect("nothing is in the way any more");
}

#[test]
fn a_neighbour_that_the_kernel_uses_is_named() {
    let tree = Tree::ready();
    tree.function("0000:64:00.0", "0x8086", "0x2030");
    tree.bound("0000:64:00.0", "pcieport");
    tree.grouped("0000:64:00.0", 12);
    tree.function("0000:65:00.2", "0x8086", "0x1533");
    tree.grouped("0000:65:00.2", 12);
    tree.check(address(CARD))
        .expect("a bridge and a function without a driver do not matter");
    tree.bound("0000:65:00.2", "igb");
    assert_eq!(
        refusal(&tree),
        "card 0000:65:00.0 shares IOMMU group 12 with 0000:65:00.2, which is bound to igb; \
         run `echo 0000:65:00.2 | sudo tee /sys/bus/pci/drivers/igb/unbind`"
    );
}

#[test]
fn the_processes_that_have_the_card_are_named() {
    let tree = Tree::ready();
    tree.process(1, "/dev/vfio/1");
    tree.check(address(CARD)).expect("group 1 is another");
    tree.process(4711, "/dev/vfio/12");
    assert_eq!(refusal(&tree), "card 0000:65:00.0 is in use by process 4711; end that first");
    tree.process(812, "/dev/vfio/12");
    assert_eq!(
        refusal(&tree),
        "card 0000:65:00.0 is in use by processes 812 and 4711; end that first"
    );
}

#[test]
fn without_a_groups_node_the_functions_own_is_taken() {
    let tree = Tree::ready();
    tree.file("sys/devices/pci0000:64/0000:65:00.0/vfio-dev/vfio0/dev", "");
    tree.file("dev/iommu", "");
    tree.file("dev/vfio/devices/vfio0", "");
    let access = |tree: &Tree| tree.check(address(CARD)).expect("it is ready").access;
    assert_eq!(access(&tree), Access::Group(12));
    tree.remove("dev/vfio/12");
    assert_eq!(access(&tree), Access::Iommufd("vfio0".to_owned()));
    tree.process(99, "/dev/vfio/devices/vfio0");
    assert!(refusal(&tree).contains("process 99"));
}

/// As `ulimit -l` and a process of a user have it.
fn limits(tree: &Tree, capabilities: &str, soft: &str, hard: &str) {
    tree.file(
        "proc/self/status",
        &format!("Name:\tx\nCapPrm:\t000001ffffffffff\nCapEff:\t{capabilities}\n"),
    );
    let head = "Limit                     Soft Limit           Hard Limit           Units     \n";
    let open = "Max open files            1024                 1048576              files     \n";
    let lock = format!("Max locked memory         {soft:<20} {hard:<20} bytes     \n");
    tree.file("proc/self/limits", &format!("{head}{open}{lock}"));
}

#[test]
fn too_little_lockable_memory_is_told_with_what_raises_it() {
    let tree = Tree::new();
    limits(&tree, "0000000000000000", "8388608", "67108864");
    tree.check_memlock(8 << 20).expect("just enough");
    let needed = |bytes| tree.check_memlock(bytes).expect_err("too much").to_string();
    assert_eq!(
        needed((8 << 20) + 1),
        "8193 KiB of memory are to be locked for the card, 8192 KiB are allowed; run `ulimit -l 8193` first"
    );
    assert!(needed(65 << 20).ends_with("run `sudo prlimit --pid $$ --memlock=68157440:68157440` first"));
    limits(&tree, "0000000000000000", "unlimited", "unlimited");
    tree.check_memlock(1 << 40).expect("all is allowed");
    // Bit 14: CAP_IPC_LOCK.
    limits(&tree, "0000000000004000", "0", "0");
    tree.check_memlock(1 << 40).expect("the superuser may");
    tree.file("proc/self/limits", "");
    tree.file("proc/self/status", "");
    tree.check_memlock(1).expect("the kernel has the last word");
}

#[test]
fn this_machine_is_asked_when_a_card_is_opened() {
    let open = |address| {
        VfioCard::open(address, Interrupts::default())
            .err()
            .expect("there is none")
            .to_string()
    };
    // Bus ff of domain ffffffff is where no machine has one.
    assert!(open("ffffffff:ff:1f.7").starts_with("there is no PCI function ffffffff:ff:1f.7;"));
    assert!(open("eth0").starts_with("`eth0` is no PCI address"));
}

#[test]
fn a_node_of_another_user_is_told_with_what_gives_it() {
    let denied = || std::io::Error::from(std::io::ErrorKind::PermissionDenied);
    let node = VfioError::Node {
        path: "/dev/vfio/12".into(),
        source: denied(),
    };
    assert_eq!(node.to_string(), "cannot open /dev/vfio/12; run `sudo chown $USER /dev/vfio/12`");
    let write = VfioError::Write {
        path: "/sys/bus/pci/drivers_probe".into(),
        source: denied(),
    };
    assert_eq!(write.to_string(), "cannot write /sys/bus/pci/drivers_probe; run it with `sudo`");
}
