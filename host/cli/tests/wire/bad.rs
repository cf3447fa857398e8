//! What nobody should send: it is answered once or not at all, and the card says why not.

use wiremeter_network::Network;

use crate::{python, reflecting};

/// What a script has counted: lines of a name and a number.
fn counted(lines: &str, name: &str) -> u64 {
    let line = lines
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .unwrap_or_else(|| panic!("no {name} in {lines}"));
    line.trim().parse().expect("a number")
}

#[test]
fn every_refusal_has_its_reason() {
    let network = Network::default();
    let card = reflecting(&network, "reasons", "512", &[]);
    python(&network, "bad.py", &["reasons"]);
    let outcome = card.end();
    let expected = [
        // The sender on the card's own address is served, from any port but the reflector's.
        ("answered", 2),
        ("fragment", 2),
        ("length", 4),
        ("loop", 5),
        ("no_checksum", 1),
        ("refused", 14),
        ("short", 2),
    ];
    assert_eq!(
        outcome.counts(),
        expected.map(|(name, count)| (name.to_owned(), count)),
        "{}",
        outcome.said
    );
}

#[test]
fn fuzzed_requests_are_never_amplified() {
    let network = Network::default();
    for width in ["512", "64"] {
        let card = reflecting(&network, "fuzz", width, &[]);
        let said = python(&network, "bad.py", &["fuzz"]);
        let outcome = card.end();
        let (sent, replies) = (counted(&said, "sent"), counted(&said, "replies"));
        let (answered, cut) = (outcome.count("answered"), outcome.count("cut"));
        assert!(answered > 50 && outcome.count("refused") > 10, "{said} {:?}", outcome.counts());
        assert!(answered + outcome.count("refused") + outcome.lost() <= sent);
        // Replies that are marked bad do not leave.
        assert_eq!(outcome.sent(), answered - cut, "{:?}", outcome.counts());
        // Who looks may miss some.
        assert!(replies > 0 && replies <= outcome.sent(), "{said}");
    }
}

#[test]
fn a_flood_is_answered_as_the_limit_says() {
    let network = Network::default();
    let card = reflecting(&network, "flood", "512", &["--limit", "50", "--burst", "4"]);
    let said = python(&network, "bad.py", &["flood"]);
    let outcome = card.end();
    let (sent, ms) = (counted(&said, "sent"), counted(&said, "ms"));
    let (answered, limited) = (outcome.count("answered"), outcome.count("rate_limited"));
    assert_eq!(answered + limited + outcome.lost(), sent, "{said} {:?}", outcome.counts());
    assert_eq!(outcome.sent(), answered);
    // A token each 20 ms, four to begin with. The card's time is the host's.
    assert!(answered >= 4 && answered <= 4 + ms / 20 + 1, "{answered} in {ms} ms");
    assert!(limited > 0, "{said}");
}
