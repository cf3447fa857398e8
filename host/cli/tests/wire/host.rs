//! The host's side of the card: its system answers what the card does not.

use wiremeter_network::{IPV4, IPV6, Network};

use crate::{python, reflecting};

#[test]
fn the_system_is_reached_through_the_card() {
    for width in ["512", "64"] {
        let (near, far) = Network::with_host();
        let card = reflecting(&far, &format!("ping-{width}"), width, &[]);
        // The first needs ARP or neighbour discovery; the last are longer than the receive buffer of
        // any block.
        for (address, bytes) in [(IPV4, "56"), (IPV6, "1400")] {
            python(&near, "ping.py", &[address, bytes]);
        }
        let outcome = card.end();
        assert_eq!(outcome.counts(), [], "these are no requests");
        let line = outcome.said.lines().find(|line| line.starts_with("the host sent"));
        let sent: u64 = line.and_then(|line| line.split(' ').nth(3)?.parse().ok()).expect("a number");
        assert!(sent >= 12, "{}", outcome.said);
        assert_eq!(outcome.lost(), 0);
    }
}
