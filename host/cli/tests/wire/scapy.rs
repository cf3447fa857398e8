//! scapy's STAMP as session-sender.

use wiremeter_network::Network;

use crate::{python, reflecting};

fn reflected(test: &str, width: &str, clocks_ns: &str) {
    let network = Network::default();
    let options = ["--timestamps", "ptp", "--synchronised", "--clock-error", "100ns"];
    let card = reflecting(&network, test, width, &options);
    python(&network, "sender.py", &["60", clocks_ns]);
    let outcome = card.end();
    assert_eq!((outcome.count("answered"), outcome.count("refused")), (60, 0), "{}", outcome.said);
}

#[test]
fn a_stateful_card_counts_each_sessions_replies() {
    let network = Network::default();
    for (width, clocks_ns) in [("512", "49.6"), ("64", "198.4")] {
        let options = [
            "--timestamps",
            "ptp",
            "--synchronised",
            "--clock-error",
            "100ns",
            "--stateful",
            "--session-timeout",
            "600s",
        ];
        let card = reflecting(&network, "scapy-stateful", width, &options);
        let settings = &card.settings["settings"];
        assert_eq!((&settings["stateful"], &settings["session_timeout_s"]), (&true.into(), &600.into()));
        python(&network, "sender.py", &["120", clocks_ns, "stateful"]);
        let outcome = card.end();
        assert_eq!((outcome.count("answered"), outcome.count("refused")), (120, 0), "{}", outcome.said);
    }
}

#[test]
fn it_accepts_every_reply_of_the_100g_card() {
    reflected("scapy-512", "512", "49.6");
}

#[test]
fn it_accepts_every_reply_of_the_10g_card() {
    reflected("scapy-64", "64", "198.4");
}
