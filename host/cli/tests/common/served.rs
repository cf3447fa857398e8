//! `wiremeter card serve`, running.

use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};

/// A server that is told to stop when it is dropped.
pub struct Served {
    server: Child,
    /// Where it serves.
    pub socket: String,
    /// The labels of its traffic, as `--labels` takes them.
    pub labels: String,
}

impl Served {
    /// Serves a card, with these arguments.
    pub fn new(test: &str, args: &[&str]) -> Served {
        let socket = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("{test}.socket"));
        let socket = socket.into_os_string().into_string().expect("UTF-8");
        let mut server = Command::new(env!("CARGO_BIN_EXE_wiremeter"))
            .args(["card", "serve", "--socket", &socket])
            .args(args)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the command starts");
        // Its second line is a command that measures what it serves.
        let lines = BufReader::new(server.stdout.take().expect("piped")).lines();
        let said = lines.map_while(Result::ok).nth(1);
        let labels = said.as_deref().and_then(|line| line.split("--labels ").nth(1)).map(str::to_owned);
        let Some(labels) = labels else {
            let mut why = String::new();
            let _ = server.stderr.take().expect("piped").read_to_string(&mut why);
            panic!("no server: {said:?} {why}");
        };
        Served { server, socket, labels }
    }

    /// The card, as `--card` takes it.
    pub fn card(&self) -> String {
        format!("vfio-user:{}", self.socket)
    }

    /// Tells it to stop; what it said on stderr.
    pub fn stop(mut self) -> String {
        let pid = rustix::process::Pid::from_child(&self.server);
        rustix::process::kill_process(pid, rustix::process::Signal::TERM).expect("it lives");
        let mut said = String::new();
        self.server.stderr.take().expect("piped").read_to_string(&mut said).expect("text");
        assert!(self.server.wait().expect("it ends").success(), "{said}");
        assert!(!PathBuf::from(&self.socket).exists(), "the socket is left behind");
        said
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
