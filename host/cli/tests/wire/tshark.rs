//! What Wireshark's dissectors say of the card's packets.

use wiremeter_network::{IPV4, IPV6, Network, PEER4, PEER6, tool};

use crate::capture::Capture;
use crate::reflecting;

#[test]
fn it_has_nothing_to_say_against_replies() {
    let network = Network::default();
    let card = reflecting(&network, "tshark", "512", &[]);
    let capture = Capture::begin(&network, "tshark");
    for (to, from) in [(IPV4, PEER4), (IPV6, PEER6)] {
        let args = ["-r", to, "-S", from, "-c", "10", "-d", "10", "-L", "10", "--extra-padding", "21"];
        network.run(tool("bin/stamp-suite"), &args);
    }
    assert_eq!(card.end().count("answered"), 20);
    let captured = capture.end();

    let replies = "udp.srcport == 862";
    assert_eq!(captured.tshark(&["-Y", replies]).len(), 20);
    let marked = format!("{replies} && (_ws.malformed || _ws.expert.severity >= \"Note\")");
    assert_eq!(captured.tshark(&["-Y", &marked]), [""; 0], "marked");
    // 1: good. IPv6 has no checksum of its own.
    let good = format!("{replies} && udp.checksum.status == 1 && (ipv6 || ip.checksum.status == 1)");
    assert_eq!(captured.tshark(&["-Y", &good]).len(), 20, "checksums");
    let fields = ["twamp.test.seq_number", "twamp.test.sender_seq_number", "twamp.test.sender_ttl"];
    let args: Vec<_> = fields.iter().flat_map(|field| ["-e", field]).collect();
    let lines = captured.tshark(&[&["-Y", replies, "-T", "fields"][..], &args].concat());
    let expected: Vec<_> = (0..20).map(|n| format!("{0}\t{0}\t255", n % 10)).collect();
    assert_eq!(lines, expected);
}
