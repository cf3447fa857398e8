//! What Wireshark's dissectors say of the card's packets.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use wiremeter_network::{IPV4, IPV6, Network, PEER4, PEER6, stop, tool};

use crate::reflecting;

/// Runs tshark on a file; its lines.
fn tshark(file: &str, args: &[&str]) -> Vec<String> {
    // Its own checks of checksums are off unless asked for, as most interfaces complete them.
    let check = ["ip", "udp"].map(|layer| format!("{layer}.check_checksum:TRUE"));
    let mut tshark = Command::new("tshark");
    tshark.args(["-r", file, "-o", &check[0], "-o", &check[1], "-d", "udp.port==862,twamp.test"]);
    let output = tshark.args(args).output().expect("tshark is missing: run `make tools`");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout)
        .expect("UTF-8")
        .lines()
        .map(str::to_owned)
        .collect()
}

#[test]
fn it_has_nothing_to_say_against_replies() {
    let network = Network::default();
    let card = reflecting(&network, "tshark", "512", &[]);
    let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("wire-tshark.pcapng");
    let file = file.to_str().expect("UTF-8");
    let mut dumpcap = network.command("dumpcap");
    let dumpcap = dumpcap.args(["-q", "-i", "peer", "-w", file]).stderr(Stdio::piped()).spawn();
    let mut dumpcap = dumpcap.expect("nsenter");
    let mut said = BufReader::new(dumpcap.stderr.take().expect("piped")).lines();
    let begun = said.any(|line| line.is_ok_and(|line| line.starts_with("File:")));
    assert!(begun, "dumpcap does not capture: run `make tools`");
    for (to, from) in [(IPV4, PEER4), (IPV6, PEER6)] {
        let args = ["-r", to, "-S", from, "-c", "10", "-d", "10", "-L", "10", "--extra-padding", "21"];
        network.run(tool("bin/stamp-suite"), &args);
    }
    assert_eq!(card.end().count("answered"), 20);
    stop(&mut dumpcap);
    assert!(dumpcap.wait().expect("it ends").success());

    let replies = "udp.srcport == 862";
    assert_eq!(tshark(file, &["-Y", replies]).len(), 20);
    let marked = format!("{replies} && (_ws.malformed || _ws.expert.severity >= \"Note\")");
    assert_eq!(tshark(file, &["-Y", &marked]), [""; 0], "marked");
    // 1: good. IPv6 has no checksum of its own.
    let good = format!("{replies} && udp.checksum.status == 1 && (ipv6 || ip.checksum.status == 1)");
    assert_eq!(tshark(file, &["-Y", &good]).len(), 20, "checksums");
    let fields = ["twamp.test.seq_number", "twamp.test.sender_seq_number", "twamp.test.sender_ttl"];
    let args: Vec<_> = fields.iter().flat_map(|field| ["-e", field]).collect();
    let lines = tshark(file, &[&["-Y", replies, "-T", "fields"][..], &args].concat());
    let expected: Vec<_> = (0..20).map(|n| format!("{0}\t{0}\t255", n % 10)).collect();
    assert_eq!(lines, expected);
}
