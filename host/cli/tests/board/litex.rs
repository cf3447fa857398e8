//! Others at port 0: LiteX's client, the system's own ARP and pings.

use wiremeter_abi::register::{ABI_HASH, ABI_VERSION, MAGIC, address};

use crate::{Board, CARD, FAR, python, wiremeter};

#[test]
fn litex_reads_who_the_card_is() {
    let board = Board::new(&[]);
    let scratch = format!("{:#x}", address("id", "", "scratch"));
    let words: Vec<u32> = serde_json::from_str(&python(&board.host, "board/client.py", &[&scratch])).expect("JSON");
    assert_eq!(words[..4], [MAGIC, ABI_VERSION, ABI_HASH, 0]);
    assert_eq!(words[5], 64, "bits of tdata");
    // What the command reads there is what LiteX has read.
    let info = board.host.run(wiremeter(), &["regs", "--card", "etherbone:192.168.1.50"]).stdout;
    let info = String::from_utf8(info).expect("UTF-8");
    let read: Vec<_> = info.lines().take(8).map(|line| line.split_whitespace().nth(2)).collect();
    let words: Vec<_> = words.iter().map(|word| format!("{word:#010x}")).collect();
    assert_eq!(read, words.iter().map(|word| Some(word.as_str())).collect::<Vec<_>>());
}

#[test]
fn the_system_finds_it_and_whoever_is_behind_it() {
    let board = Board::new(&["--mac", "02:00:5e:10:20:30"]);
    // The card answers one at a time; what passes it goes as it comes.
    for length in ["56", "1472"] {
        python(&board.host, "wire/ping.py", &[CARD, length, "turns"]);
        python(&board.host, "wire/ping.py", &[FAR, length]);
    }
    // Whom the system asked by ARP, and what it was told.
    let known = board.host.run("ip", &["neigh", "show", "to", CARD]).stdout;
    let known = String::from_utf8(known).expect("UTF-8");
    assert!(known.starts_with("192.168.1.50 dev host lladdr 02:00:5e:10:20:30"), "{known}");
    let said = board.end();
    assert!(said.lines().all(|line| line.starts_with("port ")), "nothing was lost: {said}");
}
