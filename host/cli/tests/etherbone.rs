//! A card behind Etherbone is told as the same card is elsewhere.

mod common;

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};

use common::stdout;
use wiremeter_edges::{python, root};

/// A board made of LiteX's packets, whose registers are those of the model of a card.
struct Board {
    server: Child,
    card: String,
}

impl Board {
    fn start() -> Self {
        let mut command = Command::new(python());
        command.arg(root().join("driver/tests/etherbone/board.py")).args(["serve", "none"]);
        let mut server = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().expect("python runs");
        let words = registers(&["--card", "model"]);
        let words: Vec<_> = words
            .iter()
            .map(|[address, _, value]| format!("\"{address}\": {}", number(value)))
            .collect();
        let mut input = server.stdin.take().expect("piped");
        writeln!(input, "{{{}}}", words.join(", ")).expect("written");
        let mut port = String::new();
        BufReader::new(server.stdout.take().expect("piped"))
            .read_line(&mut port)
            .expect("read");
        assert!(!port.is_empty(), "LiteX is missing: run `make tools`");
        Self {
            server,
            card: format!("etherbone:127.0.0.1:{}", port.trim()),
        }
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

fn number(hex: &str) -> u32 {
    u32::from_str_radix(&hex[2..], 16).expect("a number")
}

/// Address, name and value of all registers that can be read.
fn registers(card: &[&str]) -> Vec<[String; 3]> {
    let lines = stdout(&[&["regs"], card].concat());
    let words = lines.lines().map(|line| line.split_whitespace().collect::<Vec<_>>());
    let readable = words.filter(|words| words[2].starts_with("0x"));
    readable.map(|words| [words[0], words[1], words[2]].map(str::to_owned)).collect()
}

#[test]
fn registers_and_identity_are_the_cards() {
    let board = Board::start();
    let (here, there) = (registers(&["--card", "model"]), registers(&["--card", &board.card]));
    assert!(here.len() > 100 && here == there);
    let of = |card: &str| stdout(&["info", "--card", card]);
    assert_eq!(of("model"), of(&board.card));
}
