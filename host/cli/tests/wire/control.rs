//! `reflect show` and `reflect off`, while another process reflects.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;
use wiremeter_network::{IPV4, Network, PEER4, Reflecting};

use crate::stamp_suite::send;
use crate::{reflecting, wiremeter};

fn reflect(what: &[&str], control: &Path) -> Output {
    let mut command = Command::new(wiremeter());
    command.arg("reflect").args(what).arg("--control").arg(control);
    command.output().expect("the command starts")
}

fn show(card: &Reflecting) -> Value {
    let output = reflect(&["show", "--json"], &card.control);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("one object")
}

#[test]
fn it_is_shown_and_told_off() {
    let (near, far) = Network::with_host();
    let card = reflecting(&far, "control", "64", &["--tlvs", "host", "--limit", "1000"]);
    let before = show(&card);
    assert_eq!(before["settings"], card.settings["settings"]);
    assert_eq!(
        (&before["reflect_clocks"], &before["settings"]["tlvs_by"]),
        (&31.into(), &"host".into())
    );
    assert_eq!(
        (&before["card"]["answered"], &before["host"]["open"]["answered"]),
        (&0.into(), &0.into())
    );
    send(&near, 7, &["-r", IPV4, "-S", PEER4, "-L", "10"]);
    send(&near, 3, &["-r", IPV4, "-S", PEER4, "-L", "10", "--location"]);
    let after = show(&card);
    assert_eq!(
        (&after["card"]["answered"], &after["card"]["left"]),
        (&7.into(), &3.into()),
        "at once"
    );
    assert_eq!(after["host"]["open"]["answered"], 3);

    let output = reflect(&["show"], &card.control);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    let words = |name: &str| {
        let line = said.lines().find(|line| line.starts_with(name));
        line.unwrap_or_else(|| panic!("no {name} in {said}"))[name.len()..]
            .trim()
            .to_owned()
    };
    assert_eq!(words("requests with TLVs"), "this host");
    assert_eq!(words("IPv4 address"), IPV4);
    assert_eq!(words("answered "), "7");
    assert_eq!(words("host open answered"), "3");

    // Whoever says nothing that is understood keeps nobody from asking.
    let mute = std::os::unix::net::UnixStream::connect(&card.control).expect("it listens");
    show(&card);
    drop(mute);

    let off = reflect(&["off"], &card.control);
    assert!(off.status.success() && off.stdout.is_empty() && off.stderr.is_empty());
    assert!(!card.control.exists(), "it is off when that is told");
    let control = card.control.clone();
    let outcome = card.ended();
    assert_eq!((outcome.count("answered"), &outcome.host["open"]["tlvs"]), (7, &3.into()));
    let again = reflect(&["off"], &control);
    assert_eq!(again.status.code(), Some(2));
    let said = String::from_utf8(again.stderr).expect("UTF-8");
    assert!(said.contains("nobody reflects; `wiremeter reflect on` begins"), "{said}");
}

#[test]
fn one_socket_is_of_one_reflector() {
    let network = Network::default();
    let card = reflecting(&network, "twice", "64", &[]);
    let args = ["on", "--card", "vfio-user:/nowhere", "--mac", "02:00:00:00:08:62", "--ipv4", IPV4];
    let second = reflect(&args, &card.control);
    let said = String::from_utf8(second.stderr).expect("UTF-8");
    assert!(said.contains("another reflector is there"), "{said}");
    assert_eq!(second.status.code(), Some(2));
    assert_eq!(show(&card)["host"], Value::Null, "there is no interface behind this card");
    card.end();
}
