//! The card, against a board that LiteX's packets make.

use std::io::{BufRead, BufReader, Write};
use std::net::{Ipv4Addr, SocketAddr};
use std::process::{Child, Stdio};
use std::time::Duration;

use wiremeter_driver::registers::{clock, epoch, id};
use wiremeter_driver::{Card, CardError, EtherboneCard, EtherboneError, Wake};

use crate::litex;

struct Board {
    server: Child,
    address: SocketAddr,
}

impl Board {
    fn start(fault: &str) -> Self {
        let mut command = litex(&["serve", fault]);
        let mut server = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python runs");
        let mut registers = server.stdin.take().expect("piped");
        registers.write_all(b"{\"0\": 1464422981, \"4\": 2}\n").expect("written");
        let mut port = String::new();
        BufReader::new(server.stdout.take().expect("piped"))
            .read_line(&mut port)
            .expect("read");
        let port = port.trim().parse().expect("LiteX is missing: run `make tools`");
        Self {
            server,
            address: (Ipv4Addr::LOCALHOST, port).into(),
        }
    }

    fn open(fault: &str) -> (Self, EtherboneCard) {
        let board = Self::start(fault);
        let card = EtherboneCard::open(board.address).expect("it answers");
        (board, card)
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn cause(error: &CardError) -> &EtherboneError {
    let source = std::error::Error::source(error).expect("a reason");
    source.downcast_ref().expect("Etherbone's")
}

#[test]
fn registers_are_written_and_read_whatever_is_lost() {
    for fault in ["none", "lossy", "stale"] {
        let (_board, mut card) = Board::open(fault);
        assert_eq!(card.read32(0).expect("read"), 1_464_422_981, "{fault}");
        assert_eq!(id::ABI_VERSION.read(&mut card).expect("read"), 2, "{fault}");
        for value in [0, 1, 1_000_000_000] {
            epoch::TAU_NS.write(&mut card, value).expect("written");
            assert_eq!(epoch::TAU_NS.read(&mut card).expect("read"), value, "{fault}");
        }
        // A hole.
        assert_eq!(card.read32(0xffc).expect("read"), 0, "{fault}");
    }
}

/// The clock must not be adjusted twice because an answer was lost.
#[test]
fn a_command_is_done_once_whatever_is_lost() {
    let (_board, mut card) = Board::open("lossy");
    for _ in 0..6 {
        clock::ADJUST.write(&mut card, 1).expect("written");
    }
    assert_eq!(card.read32(clock::ADJUST.address()).expect("read"), 6);
}

#[test]
fn a_board_that_is_silent_is_told() {
    let (_board, mut card) = Board::open("deaf");
    let error = card.read32(0x104).expect_err("no answer");
    assert_eq!(error.to_string(), "register access at 0x0104 failed");
    assert!(matches!(cause(&error), EtherboneError::Silent { tries: 10, .. }), "{error}");
    let error = epoch::TAU_NS.write(&mut card, 1).expect_err("no answer");
    assert!(matches!(cause(&error), EtherboneError::Silent { tries: 10, .. }), "{error}");
}

#[test]
fn no_board_is_told() {
    // Nobody listens on the port of a board that is over.
    let address = Board::start("none").address;
    let error = EtherboneCard::open(address).expect_err("nobody");
    let said = error.to_string();
    assert!(said.contains(&address.to_string()) && said.contains("; see that "), "{said}");
}

#[test]
fn time_passes_where_nothing_comes() {
    let (_board, mut card) = Board::open("none");
    let memory = card.dma_alloc(4096).expect("memory");
    assert!(memory.is_lossy() && memory.address() % 4096 == 0 && memory.address() > 0);
    assert_eq!(card.wait(Duration::from_millis(1)).expect("it waits"), Wake::Timeout);
}
