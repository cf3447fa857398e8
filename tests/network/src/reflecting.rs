//! A card that reflects: a server with its port on an interface, and its client.

use std::io::{BufRead, BufReader, Read};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Stdio};

use serde_json::Value;

use crate::{IPV4, IPV6, MAC, Network};

/// A simulated card whose port is the interface `port`.
pub struct Served {
    server: Child,
    /// The card, as `--card` takes it.
    pub card: String,
}

impl Served {
    /// Serves one by the command `wiremeter`, with its socket at `socket`.
    ///
    /// # Panics
    /// When it does not serve.
    pub fn new(network: &Network, wiremeter: &Path, socket: &Path, width: &str) -> Served {
        let mut server = network.command(wiremeter);
        server
            .args(["card", "serve", "--port", "port", "--width", width, "--socket"])
            .arg(socket);
        if network.has_host() {
            server.args(["--host", "host"]);
        }
        let mut server = server.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("nsenter");
        let mut lines = BufReader::new(server.stdout.take().expect("piped")).lines();
        let Some(Ok(line)) = lines.nth(1) else {
            let mut why = String::new();
            let _ = server.stderr.take().expect("piped").read_to_string(&mut why);
            panic!("no server: {why}");
        };
        assert!(line.contains("wiremeter reflect on --card vfio-user:"), "{line}");
        let card = format!("vfio-user:{}", socket.display());
        Served { server, card }
    }

    /// Ends it; what it said.
    ///
    /// # Panics
    /// When it does not end well.
    pub fn end(mut self) -> String {
        stop(&mut self.server);
        let mut said = String::new();
        self.server.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
        assert!(self.server.wait().expect("it ends").success(), "{said}");
        said
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// One that reflects.
pub struct Reflecting {
    served: Option<Served>,
    client: Child,
    told: BufReader<ChildStdout>,
    /// The settings, as it told them.
    pub settings: Value,
    /// Where it is reached, as `--control` takes it.
    pub control: PathBuf,
}

/// What became of all requests.
pub struct Outcome {
    totals: Value,
    /// What the host answered, by mode and name.
    pub host: Value,
    /// What the server said.
    pub said: String,
}

impl Reflecting {
    /// Serves a card, and lets it reflect with these options of `reflect`.
    ///
    /// # Panics
    /// When it does not.
    pub fn new(network: &Network, wiremeter: &Path, socket: &Path, width: &str, options: &[&str]) -> Reflecting {
        let served = Served::new(network, wiremeter, socket, width);
        let mut client = network.command(wiremeter);
        let control = socket.with_extension("control");
        client
            .args(["reflect", "on", "--json", "--card", &served.card, "--control"])
            .arg(&control);
        client.args(["--mac", MAC, "--ipv4", IPV4, "--ipv6", IPV6]).args(options);
        let mut client = client.stdout(Stdio::piped()).spawn().expect("the command starts");
        let mut told = BufReader::new(client.stdout.take().expect("piped"));
        let settings = line_of(&mut told);
        Reflecting {
            served: Some(served),
            client,
            told,
            settings,
            control,
        }
    }

    /// Ends it.
    ///
    /// # Panics
    /// When it does not end well.
    pub fn end(mut self) -> Outcome {
        stop(&mut self.client);
        self.ended()
    }

    /// What became of all requests, when it has been told to end.
    ///
    /// # Panics
    /// When it does not end well.
    pub fn ended(mut self) -> Outcome {
        let mut totals = line_of(&mut self.told);
        while totals.get("totals").is_none() {
            totals = line_of(&mut self.told);
        }
        assert!(self.client.wait().expect("it ends").success());
        let said = self.served.take().map(Served::end).unwrap_or_default();
        let (totals, host) = (totals["totals"].take(), totals["host"].take());
        Outcome { totals, host, said }
    }
}

impl Drop for Reflecting {
    fn drop(&mut self) {
        let _ = self.client.kill();
        let _ = self.client.wait();
    }
}

impl Outcome {
    /// A total by its name.
    ///
    /// # Panics
    /// When there is none of this name.
    pub fn count(&self, name: &str) -> u64 {
        self.totals[name].as_u64().unwrap_or_else(|| panic!("no {name} in {}", self.totals))
    }

    /// All totals that are not zero.
    ///
    /// # Panics
    /// When they are no numbers.
    pub fn counts(&self) -> Vec<(String, u64)> {
        let all = self.totals.as_object().expect("an object").iter();
        let counts = all.map(|(name, count)| (name.clone(), count.as_u64().expect("a count")));
        counts.filter(|(_, count)| *count > 0).collect()
    }

    /// Frames that came faster than the simulated card took them.
    ///
    /// # Panics
    /// When the server's word of them has no number.
    pub fn lost(&self) -> u64 {
        let line = self.said.lines().find(|line| line.contains("came faster than"));
        line.map_or(0, |line| line.split(' ').next().expect("a word").parse().expect("a number"))
    }

    /// Frames that left by the port.
    ///
    /// # Panics
    /// When the server says nothing of them.
    pub fn sent(&self) -> u64 {
        let number = self.said.lines().find_map(|line| line.split(" frames and sent ").nth(1));
        number.expect("the server tells").parse().expect("a number")
    }
}

fn line_of(told: &mut impl BufRead) -> Value {
    let mut line = String::new();
    told.read_line(&mut line).expect("text");
    serde_json::from_str(&line).unwrap_or_else(|_| panic!("no JSON: {line:?}; its complaint is above"))
}

/// Tells a process to stop.
///
/// # Panics
/// When it has ended.
pub fn stop(child: &mut Child) {
    let pid = rustix::process::Pid::from_child(child);
    rustix::process::kill_process(pid, rustix::process::Signal::INT).expect("it lives");
}
