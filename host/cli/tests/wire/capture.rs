//! What goes over the cable, as Wireshark's programs see it.

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

use wiremeter_network::{Network, stop};

/// A capture at the peer.
pub struct Capture {
    dumpcap: Child,
    file: String,
}

impl Capture {
    /// Begins one, in a file of the test's own.
    pub fn begin(network: &Network, test: &str) -> Capture {
        let file = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("wire-{test}.pcapng"));
        let file = file.to_str().expect("UTF-8").to_owned();
        let mut dumpcap = network.command("dumpcap");
        let dumpcap = dumpcap.args(["-q", "-i", "peer", "-w", &file]).stderr(Stdio::piped()).spawn();
        let mut dumpcap = dumpcap.expect("nsenter");
        let mut said = BufReader::new(dumpcap.stderr.take().expect("piped")).lines();
        let begun = said.any(|line| line.is_ok_and(|line| line.starts_with("File:")));
        assert!(begun, "dumpcap does not capture: run `make tools`");
        Capture { dumpcap, file }
    }

    /// Ends it.
    pub fn end(mut self) -> Captured {
        stop(&mut self.dumpcap);
        assert!(self.dumpcap.wait().expect("it ends").success());
        Captured(self.file)
    }
}

/// What was captured.
pub struct Captured(String);

impl Captured {
    /// tshark's lines with these arguments.
    pub fn tshark(&self, args: &[&str]) -> Vec<String> {
        // Its own checks of checksums are off unless asked for, as most interfaces complete them.
        let check = ["ip", "udp"].map(|layer| format!("{layer}.check_checksum:TRUE"));
        let mut tshark = Command::new("tshark");
        tshark.args(["-r", &self.0, "-o", &check[0], "-o", &check[1], "-d", "udp.port==862,twamp.test"]);
        let output = tshark.args(args).output().expect("tshark is missing: run `make tools`");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout)
            .expect("UTF-8")
            .lines()
            .map(str::to_owned)
            .collect()
    }
}
