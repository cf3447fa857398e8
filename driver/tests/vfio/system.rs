use crate::tree::{CARD, Tree, address};
use proptest::prelude::*;
use wiremeter_driver::vfio::{Address, Found, list};

#[test]
fn addresses_are_read_as_lspci_writes_them() {
    for (text, full) in [
        ("0000:65:00.0", "0000:65:00.0"),
        ("65:00.1", "0000:65:00.1"),
        ("0001:ff:1F.7", "0001:ff:1f.7"),
        ("10000:e1:00.0", "10000:e1:00.0"),
    ] {
        assert_eq!(address(text).to_string(), full);
    }
    for text in [
        "",
        "65",
        "65:00",
        "6500.0",
        "65:20.0",
        "65:00.8",
        "65:0.0",
        "000:65:00.0",
        "0:0:65:00.0",
        "+5:00.0",
        "65:00.0 ",
    ] {
        let refused = text.parse::<Address>().expect_err("it is none");
        assert!(refused.to_string().contains("`wiremeter card list`"), "{text}");
    }
}

#[test]
fn functions_are_what_their_folders_say() {
    let tree = Tree::new();
    tree.function("0000:65:00.1", "0x8086", "0x1533");
    tree.function("0000:03:00.0", "0x1234", "0x4d57");
    tree.bound("0000:65:00.1", "igb");
    tree.grouped("0000:65:00.1", 3);
    tree.file("sys/devices/pci0000:64/0000:65:00.1/vfio-dev/vfio4/dev", "");
    let expected = [
        Found {
            address: address("0000:03:00.0"),
            vendor: 0x1234,
            device: 0x4d57,
            driver: None,
            group: None,
            node: None,
        },
        Found {
            address: address("0000:65:00.1"),
            vendor: 0x8086,
            device: 0x1533,
            driver: Some("igb".to_owned()),
            group: Some(3),
            node: Some("vfio4".to_owned()),
        },
    ];
    assert_eq!(tree.functions().expect("the tree can be read"), expected);
}

#[test]
fn a_machine_without_pci_has_no_cards() {
    assert!(list(&Tree::new()).expect("nothing is no error").is_empty());
}

#[test]
fn what_is_no_number_is_an_error_that_names_the_file() {
    let tree = Tree::new();
    tree.function(CARD, "0x1234", "WM");
    let error = tree.functions().expect_err("WM is no number").to_string();
    assert!(
        error.starts_with("cannot read ") && error.ends_with("0000:65:00.0/device"),
        "{error}"
    );
}

#[test]
fn all_cards_are_listed_with_what_is_in_the_way() {
    let tree = Tree::ready();
    tree.function("0000:65:00.1", "0x8086", "0x1533");
    tree.function("0000:b3:00.0", "0x1234", "0x4d57");
    let cards = list(&tree).expect("the tree can be read");
    let states: Vec<_> = cards
        .iter()
        .map(|card| (card.found.address.to_string(), card.state.is_ok()))
        .collect();
    assert_eq!(states, [("0000:65:00.0".to_owned(), true), ("0000:b3:00.0".to_owned(), false)]);
    let missing = cards[1].state.as_ref().expect_err("it is not bound").to_string();
    assert!(missing.ends_with("run `sudo wiremeter card bind 0000:b3:00.0`"), "{missing}");
}

proptest! {
    #[test]
    fn any_text_is_an_address_or_none(text in "[0-9a-fA-F:.g]{0,14}") {
        if let Ok(address) = text.parse::<Address>() {
            prop_assert_eq!(address.to_string().parse::<Address>().expect("its own text"), address);
        }
    }
}
