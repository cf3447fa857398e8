//! A simulated board between two networks: its card at port 0, what passes between both.
#![allow(missing_docs)]

mod litex;
mod monitor;

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Child, Stdio};

use wiremeter_network::{Network, stop, tool};

/// Where the card is, if the board is told nothing else.
const CARD: &str = "192.168.1.50";
/// Who is at port 1.
const FAR: &str = "192.168.1.20";

fn wiremeter() -> &'static Path {
    Path::new(env!("CARGO_BIN_EXE_wiremeter"))
}

/// A board whose ports lead to two networks.
struct Board {
    server: Child,
    /// Behind port 0.
    host: Network,
    /// Behind port 1.
    far: Network,
    _middle: Network,
}

impl Board {
    fn new(options: &[&str]) -> Board {
        Board::between(Network::through(), options)
    }

    fn between([host, middle, far]: [Network; 3], options: &[&str]) -> Board {
        let mut server = middle.command(wiremeter());
        server
            .args(["board", "serve", "--port0", "port0", "--port1", "port1"])
            .args(options);
        let mut server = server.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("nsenter");
        let mut lines = BufReader::new(server.stdout.take().expect("piped")).lines();
        let Some(Ok(line)) = lines.nth(1) else {
            let mut why = String::new();
            let _ = server.stderr.take().expect("piped").read_to_string(&mut why);
            panic!("no board: {why}");
        };
        assert!(line.starts_with("wiremeter info --card etherbone:192.168.1.50"), "{line}");
        Board {
            server,
            host,
            far,
            _middle: middle,
        }
    }

    /// Ends it; what it said.
    fn end(mut self) -> String {
        stop(&mut self.server);
        let mut said = String::new();
        self.server.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
        assert!(self.server.wait().expect("it ends").success(), "{said}");
        said
    }
}

impl Drop for Board {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Runs a Python program of the tests, which must succeed; what it said.
fn python(network: &Network, script: &str, args: &[&str]) -> String {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(script);
    let args = [&[script.to_str().expect("UTF-8")], args].concat();
    String::from_utf8(network.run(tool("venv/bin/python3"), &args).stdout).expect("UTF-8")
}
