//! What is refused, and the line that says so: one, on stderr, with status 2, and stdout empty.

use std::fs;
use std::process::{Command, Output};

use wiremeter_board::jtag::Fault;
use wiremeter_boards::manifest::Manifest;

use crate::{Built, UM, UM5G, bitstream, chip, wiremeter};

fn line(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!((output.status.code(), output.stdout.len()), (Some(2), 0), "{said}");
    let line = said.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains('\n') && line.starts_with("error: "), "{said}");
    line["error: ".len()..].to_owned()
}

/// The line for a chip, and whether a bitstream went to it.
fn against(idcode: u32, fault: Fault) -> (String, bool) {
    let (server, cable) = chip(idcode, fault);
    let said = line(&Built::new(&bitstream(UM5G, 20_000)).program(&cable, &[])).replace(&cable, "CABLE");
    let chip = server.chip();
    assert!(!chip.is_done());
    (said, !chip.loads().is_empty())
}

/// The line for a build that must not be loaded; no cable is asked for.
fn complaint(built: &Built) -> String {
    line(&built.program("remote-bitbang:127.0.0.1:1", &[]))
}

#[test]
fn another_fpga_is_not_touched() {
    let (said, touched) = against(UM, Fault::None);
    let expected = "CABLE reaches LFE5UM-45 (IDCODE 0x01112043), but versa-ecp5-5g has LFE5UM5G-45F-8BG381C; choose the board that is there by --board, or another --cable";
    assert_eq!((said.as_str(), touched), (expected, false));
}

#[test]
fn a_failed_status_is_told() {
    let (said, touched) = against(UM5G, Fault::Crc);
    let expected = "the FPGA refused the bitstream: CRC ERR; load it again, by a shorter cable if it recurs";
    assert_eq!((said.as_str(), touched), (expected, true));
}

/// openFPGALoader takes this for success.
#[test]
fn an_fpga_that_does_not_start_is_told() {
    let (said, touched) = against(UM5G, Fault::NotDone);
    let expected = "the FPGA took the bitstream and did not start: DONE is low; load it again, after a power cycle if it recurs";
    assert_eq!((said.as_str(), touched), (expected, true));
}

#[test]
fn flash_that_does_not_hold_the_file_is_told() {
    let file = bitstream(UM5G, 1_000);
    let payload = &file[file.len() - 1_000..];
    let set = (100..).find(|byte| payload[*byte] & 0x80 != 0).expect("half of them");
    for (fault, expected) in [
        (Fault::WornFlash(set), "openFPGALoader failed: "),
        (Fault::NotDone, "the FPGA took the bitstream and did not start: DONE is low; "),
        (Fault::Crc, "the FPGA refused the bitstream: CRC ERR; "),
    ] {
        let (_server, cable) = chip(UM5G, fault);
        let said = line(&Built::new(&file).program(&cable, &["--flash"]));
        assert!(said.starts_with(expected), "{fault:?}: {said}");
    }
}

#[test]
fn a_cut_cable_is_told() {
    let (said, touched) = against(UM5G, Fault::Cut(7_000));
    assert!(said.starts_with("the cable was cut while loading ("), "{said}");
    assert!(
        said.ends_with("): the FPGA runs nothing; see to the cable and load again"),
        "{said}"
    );
    assert!(!touched, "nothing arrived whole");
}

#[test]
fn a_board_without_power_is_told() {
    let (said, _) = against(UM5G, Fault::Dead);
    let expected = "cannot reach the board by CABLE: TDO is stuck at 0; see that it is plugged in, has power, and ";
    assert!(said.starts_with(expected), "{said}");
}

#[test]
fn no_server_is_told() {
    let said = complaint(&Built::new(&bitstream(UM5G, 100)));
    assert!(
        said.starts_with("cannot reach the board by remote-bitbang:127.0.0.1:1: connection failure; see "),
        "{said}"
    );
}

#[test]
fn what_is_no_cable_is_told() {
    let built = Built::new(&bitstream(UM5G, 100));
    let said = line(&built.program("nosuch", &[]));
    assert!(said.contains("nosuch not found"), "{said}");
    let said = line(&built.program("remote-bitbang:here", &[]));
    assert!(said.contains("expected a cable, as in ft2232"), "{said}");
}

#[test]
fn another_boards_bitstream_is_refused() {
    let built = Built::new(&bitstream(UM5G, 100));
    let args = ["program", "--board", "colorlight-i5", "--bitstream", &built.path()];
    let expected = "the bitstream is for the board versa-ecp5-5g, not for colorlight-i5; choose another with --bitstream, or say --board versa-ecp5-5g";
    assert_eq!(line(&wiremeter(&args)), expected);
    // A manifest that was changed to fit does not help: the bitstream itself tells.
    let built = Built::new(&bitstream(UM, 100));
    let said = complaint(&built);
    assert!(
        said.starts_with("node.bit itself is for IDCODE 0x01112043, but versa-ecp5-5g has IDCODE 0x81112043; "),
        "{said}"
    );
    let said = line(&wiremeter(&["program", "--board", "de10-nano"]));
    assert_eq!(said, "no board is named de10-nano; there are versa-ecp5-5g, ax7203, colorlight-i5");
}

#[test]
fn a_corrupted_file_is_refused() {
    let mut file = bitstream(UM5G, 1_000);
    let built = Built::new(&file);
    file[700] ^= 1;
    fs::write(built.path(), &file).expect("written");
    let said = complaint(&built);
    assert!(
        said.starts_with("node.bit is not what manifest.json tells of, by `sha256`: it is damaged"),
        "{said}"
    );
    file.truncate(500);
    fs::write(built.path(), &file).expect("written");
    assert!(complaint(&built).starts_with("node.bit is not what manifest.json tells of"));
}

#[test]
fn manifests_that_do_not_fit_are_refused() {
    let built = Built::new(&bitstream(UM5G, 100));
    let manifest = &built.manifest;
    built.write(&Manifest {
        abi_hash: manifest.abi_hash ^ 1,
        ..manifest.clone()
    });
    let said = complaint(&built);
    assert!(
        said.starts_with("manifest.json: `abi_hash` is ") && said.ends_with("build both from the same sources"),
        "{said}"
    );
    built.write(&Manifest {
        file: "other.bit".to_owned(),
        ..manifest.clone()
    });
    assert!(complaint(&built).contains("is of other.bit; load that"));
    fs::write(built.folder.path().join("manifest.json"), "{}").expect("written");
    assert!(complaint(&built).contains("manifest.json is none: missing field `format`"));
    fs::remove_file(built.folder.path().join("manifest.json")).expect("removed");
    let said = complaint(&built);
    assert!(
        said.contains("manifest.json: it must be beside the bitstream, which is not loaded without it: No such file"),
        "{said}"
    );
}

/// A link to the command outside the tree finds neither the tree's tools nor, here, the system's.
#[test]
fn a_missing_loader_is_named() {
    let built = Built::new(&bitstream(UM5G, 100));
    let command = built.folder.path().join("wiremeter");
    fs::copy(env!("CARGO_BIN_EXE_wiremeter"), &command).expect("copied");
    let run = |more: &[&str]| {
        let mut command = Command::new(&command);
        command
            .args(["program", "--board", "versa-ecp5-5g", "--bitstream", "node.bit"])
            .args(more);
        line(&command.current_dir(&built.folder).env("PATH", "").output().expect("it starts"))
    };
    assert_eq!(
        run(&[]),
        "openFPGALoader is missing: run `make tools`, or install your system's package openfpgaloader"
    );
    let said = run(&["--cable", "cmsisdap"]);
    assert!(said.ends_with("that of `make tools` cannot drive cmsisdap"), "{said}");
}
