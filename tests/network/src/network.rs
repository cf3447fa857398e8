//! A network of two ends: at `peer` the system with addresses, at `port` the card.

use std::ffi::OsStr;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// The card's link address.
pub const MAC: &str = "02:00:00:00:08:62";
/// Its IPv4 address.
pub const IPV4: &str = "10.86.2.2";
/// Its IPv6 address.
pub const IPV6: &str = "fd86::2";
/// The peer's IPv4 address.
pub const PEER4: &str = "10.86.2.1";
/// The peer's IPv6 address.
pub const PEER6: &str = "fd86::1";

/// What `ip` is told. The peer knows where the card is: nobody answers ARP for it.
const SET_UP: &str = "\
link set lo up
link add peer address 02:00:00:00:00:01 type veth peer name port
link set port addrgenmode none up
link set peer addrgenmode none up
addr add 10.86.2.1/24 dev peer
addr add fd86::1/64 dev peer nodad
neigh add 10.86.2.2 lladdr 02:00:00:00:08:62 dev peer
neigh add fd86::2 lladdr 02:00:00:00:08:62 dev peer
";

/// What `ip` is told if the card has a host's side, whose system answers ARP and neighbour
/// discovery at the TAP `host`, and not at the card's wire.
const NEAR: &str = "\
link set lo up
link add peer address 02:00:00:00:00:01 type veth peer name port
link set peer addrgenmode none up
addr add 10.86.2.1/24 dev peer
addr add fd86::1/64 dev peer nodad
";
const HOST: &str = "\
link set lo up
link set port addrgenmode none arp off up
tuntap add host mode tap
link set host address 02:00:00:00:08:62 addrgenmode none up
addr add 10.86.2.2/24 dev host
addr add fd86::2/64 dev host nodad
";

/// The same for the other end, if it is apart.
const FAR: &str = "\
link set lo up
link set port address 02:00:00:00:08:62
link set port up
addr add 10.86.2.2/24 dev port
";

/// What `ip` is told for a board between two networks: in that at its port 0, at its port 1, and
/// with its ports. The board's card has an address of its own.
const AT_PORT0: &str = "\
link set lo up
link add host address 02:00:00:00:00:10 type veth peer name port0
link set host addrgenmode none up
addr add 192.168.1.10/24 dev host
";
const AT_PORT1: &str = "\
link set lo up
link add far address 02:00:00:00:00:20 type veth peer name port1
link set far addrgenmode none up
addr add 192.168.1.20/24 dev far
";
const BOARD: &str = "\
link set lo up
link set port0 addrgenmode none arp off up
link set port1 addrgenmode none arp off up
";

/// A network namespace, there as long as a process in it waits for the end of this one.
pub struct Network {
    holder: Child,
    has_host: bool,
}

impl Default for Network {
    /// Both ends in one.
    ///
    /// # Panics
    /// When the system has no such networks, or not for this user.
    fn default() -> Network {
        let network = Network::empty();
        network.ip(SET_UP);
        network
    }
}

impl Network {
    /// Each end in one of its own; the second has the card's addresses, for another reflector.
    ///
    /// # Panics
    /// As [`Network::default`].
    pub fn apart() -> (Network, Network) {
        let (near, far) = (Network::default(), Network::empty());
        near.ip(&format!("link set port netns {}\n", far.holder.id()));
        far.ip(FAR);
        (near, far)
    }

    /// Each end in one of its own; in the second, a TAP for the host's side of the card at its end.
    ///
    /// # Panics
    /// As [`Network::default`].
    pub fn with_host() -> (Network, Network) {
        let (near, mut far) = (Network::empty(), Network::empty());
        near.ip(NEAR);
        near.ip(&format!("link set port netns {}\n", far.holder.id()));
        far.ip(HOST);
        far.has_host = true;
        (near, far)
    }

    /// Three: at `host` the system that controls a board, then the board's ports `port0` and
    /// `port1`, and at `far` who is behind it.
    ///
    /// # Panics
    /// As [`Network::default`].
    pub fn through() -> [Network; 3] {
        let [host, board, far] = [Network::empty(), Network::empty(), Network::empty()];
        for (network, batch, port) in [(&host, AT_PORT0, "port0"), (&far, AT_PORT1, "port1")] {
            network.ip(batch);
            network.ip(&format!("link set {port} netns {}\n", board.holder.id()));
        }
        board.ip(BOARD);
        [host, board, far]
    }

    fn empty() -> Network {
        let mut unshare = Command::new("unshare");
        if !is_root() {
            unshare.args(["--user", "--map-root-user"]);
        }
        let holder = unshare.args(["--net", "sh", "-c", "echo && exec cat"]);
        let holder = holder.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
        let mut holder = holder.expect("unshare is missing: run `make tools`");
        let mut line = String::new();
        let told = holder.stdout.as_mut().expect("piped");
        BufReader::new(told).read_line(&mut line).expect("text");
        assert_eq!(
            line, "\n",
            "no namespace: for another user than root this needs `sysctl kernel.unprivileged_userns_clone=1`"
        );
        Network { holder, has_host: false }
    }

    /// Whether it has a TAP for the host's side of a card.
    pub(crate) fn has_host(&self) -> bool {
        self.has_host
    }

    fn ip(&self, batch: &str) {
        let ip = self.command("ip").args(["-batch", "-"]).stdin(Stdio::piped()).spawn();
        let mut ip = ip.expect("nsenter is missing: run `make tools`");
        ip.stdin.take().expect("piped").write_all(batch.as_bytes()).expect("it reads");
        assert!(
            ip.wait().expect("it ends").success(),
            "its complaint is above; is `ip` missing? run `make tools`"
        );
    }

    /// A program that will run in it.
    pub fn command(&self, program: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new("nsenter");
        command.args(["--target", &self.holder.id().to_string(), "--net"]);
        if !is_root() {
            command.args(["--user", "--preserve-credentials"]);
        }
        command.arg("--").arg(program);
        command
    }

    /// Runs a program.
    ///
    /// # Panics
    /// When it does not succeed.
    pub fn run(&self, program: impl AsRef<OsStr>, args: &[&str]) -> Output {
        let output = self.command(program).args(args).output().expect("nsenter");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(
            output.status.success(),
            "{args:?}: {said}{}",
            String::from_utf8_lossy(&output.stdout)
        );
        output
    }
}

impl Drop for Network {
    fn drop(&mut self) {
        let _ = self.holder.kill();
        let _ = self.holder.wait();
    }
}

fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// What `make tools` installs in `.tools`.
///
/// # Panics
/// When it has not.
pub fn tool(name: &str) -> PathBuf {
    let tool = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools").join(name);
    assert!(tool.exists(), "{name} is missing: run `make tools`");
    tool
}
