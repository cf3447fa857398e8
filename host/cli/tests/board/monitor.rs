//! What passes between both ports, measured over port 0.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::time::Duration;

use serde_json::Value;
use wiremeter_abi::register::address;
use wiremeter_network::{Network, stop, tool};

use crate::{Board, FAR, python, wiremeter};

const CARD: &str = "etherbone:192.168.1.50";
/// Who is at port 0.
const HOST: &str = "192.168.1.10";
/// Bytes of the shortest frame, without its check sequence.
const SHORTEST: u64 = 60;
/// Each ping is five requests and as many replies.
const PINGS: u64 = 5;

/// One that measures: frames from port 1 are channel 1, those from port 0 channel 0.
struct Monitor<'a> {
    board: &'a Board,
    child: Child,
}

impl Monitor<'_> {
    /// Has epochs of 100 µs run.
    fn start(board: &Board) -> Monitor<'_> {
        let mut child = board.host.command(wiremeter());
        child.args(["monitor", "--card", CARD, "--clock", "host", "--json", "--per-epoch"]);
        child.args(["--channel-by", "port", "--labels", "1", "--epoch", "100us", "--epochs", "10"]);
        let child = child.stdout(Stdio::piped()).spawn().expect("nsenter");
        let mut monitor = Monitor { board, child };
        monitor.wait_until("status", |status| status == 3);
        // A start that came too late is given up soon, and tried anew.
        monitor.pass(5);
        monitor
    }

    /// What a register of the epochs says, asked by another one than who measures.
    fn register(&self, name: &str) -> u32 {
        let at = address("epoch", "", name).to_string();
        let value = python(&self.board.host, "board/register.py", &[&at]);
        value.trim().parse().expect("a number")
    }

    fn wait_until(&mut self, name: &str, is: impl Fn(u32) -> bool) {
        while !is(self.register(name)) {
            let over = self.child.try_wait().expect("a child");
            assert!(over.is_none(), "it ended; its complaint is above");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Lets epochs pass.
    fn pass(&mut self, epochs: u32) {
        let now = self.register("number");
        self.wait_until("number", |number| (epochs..1 << 31).contains(&number.wrapping_sub(now)));
    }

    /// Ends it when the present epoch is over and told: its lines.
    fn end(mut self) -> Vec<Value> {
        self.pass(2);
        stop(&mut self.child);
        let lines = BufReader::new(self.child.stdout.take().expect("piped")).lines();
        let lines = lines.map(|line| serde_json::from_str(&line.expect("text")).expect("JSON"));
        let lines = lines.collect();
        assert!(self.child.wait().expect("it ends").success());
        lines
    }
}

impl Drop for Monitor<'_> {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Tells a system the link address of another at its end of the cable, so that it does not ask.
fn know(system: &Network, end: &str, address: &str, mac: &str) {
    system.run("ip", &["neigh", "replace", address, "lladdr", mac, "nud", "permanent", "dev", end]);
}

/// Frames that the system behind port 1 received and sent.
fn passed(far: &Network) -> [u64; 2] {
    let told = far.run("ip", &["-json", "-stats", "link", "show", "far"]).stdout;
    let told: Value = serde_json::from_slice(&told).expect("JSON");
    ["rx", "tx"].map(|way| told[0]["stats64"][way]["packets"].as_u64().expect("a count"))
}

#[test]
fn figures_are_those_of_what_was_sent() {
    let board = Board::new(&[]);
    // All know each other, so that nothing passes but what is sent here.
    let [host, far] = [&board.host, &board.far];
    know(host, "host", FAR, "02:00:00:00:00:20");
    know(host, "host", "192.168.1.50", "02:57:4d:00:00:01");
    know(far, "far", HOST, "02:00:00:00:00:10");
    let monitor = Monitor::start(&board);
    let before = passed(far);
    let lengths = [8, 56, 471, 1472];
    for length in lengths {
        python(host, "wire/ping.py", &[FAR, &length.to_string(), "turns"]);
    }
    python(far, "wire/ping.py", &[HOST, "100", "turns"]);
    let after = passed(far);
    let lines = monitor.end();

    // Frames without their check sequence, padded to Ethernet's least.
    let pings = lengths.into_iter().chain([100]).map(|length| SHORTEST.max(14 + 20 + 8 + length));
    let frames: Vec<u64> = pings.flat_map(|length| vec![length; PINGS as usize]).collect();
    let mut clocks_more = Vec::new();
    for (channel, packets) in [0, 1].map(|way| after[way] - before[way]).into_iter().enumerate() {
        assert_eq!(packets, frames.len() as u64);
        let rows = epochs(&lines, channel as u64);
        let sum = |name: &str| rows.iter().map(|row| row[name].as_f64().expect("a number")).sum::<f64>();
        assert_eq!(sum("packets"), frames.len() as f64, "{lines:#?}");
        assert_eq!(sum("cells"), frames.iter().map(|length| length.div_ceil(48)).sum::<u64>() as f64);
        assert_eq!(sum("lost"), 0.0);
        assert!(rows.iter().all(|row| row.get("suspect").is_none()), "{rows:?}");
        // A frame waits until it is whole, 8 bytes a clock of 8 ns, and the same few clocks whatever it is.
        let clocks: u64 = frames.iter().map(|length| length.div_ceil(8)).sum();
        clocks_more.push((sum("total_delay_ns") / 8.0 - clocks as f64) / frames.len() as f64);
    }
    assert!((1.0..10.0).contains(&clocks_more[0]), "{clocks_more:?}");
    assert_eq!(clocks_more[0].fract(), 0.0, "{clocks_more:?}");
    assert_eq!(clocks_more[0], clocks_more[1]);
    let totals = &lines.last().expect("totals")["totals"];
    assert_eq!(totals["frames"]["ingress"], totals["frames"]["egress"]);
    assert_eq!(
        totals["parsed"]["egress"]["udp"], 0,
        "what the host and its card say is not among it"
    );
}

/// The epochs of a channel.
fn epochs(lines: &[Value], channel: u64) -> Vec<&Value> {
    let channels = lines.iter().filter_map(|line| line["channels"].as_array()).flatten();
    let rows = channels.filter(|row| row["channel"] == channel);
    rows.filter_map(|row| row["epochs"].as_array()).flatten().collect()
}

#[test]
fn a_datagram_that_is_lost_on_its_way_is_counted() {
    let [host, middle, far] = Network::through();
    // A wire between the host's end and the board's port.
    for args in [
        "link set port0 down",
        "link set port0 name outside",
        "link set outside up",
        "link add inside type veth peer name port0",
        "link set inside addrgenmode none arp off up",
        "link set port0 addrgenmode none arp off up",
    ] {
        middle.run("ip", &args.split(' ').collect::<Vec<_>>());
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/board/wire.py");
    let mut wire = middle.command(tool("venv/bin/python3"));
    let wire = wire
        .args([script, "outside", "inside"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn();
    let mut wire = wire.expect("nsenter");
    let mut line = String::new();
    BufReader::new(wire.stdout.as_mut().expect("piped"))
        .read_line(&mut line)
        .expect("text");
    assert_eq!(line, "a wire\n");

    let board = Board::between([host, middle, far], &[]);
    let monitor = Monitor::start(&board);
    wire.stdin.as_mut().expect("piped").write_all(b"\n").expect("it reads");
    python(&board.host, "wire/ping.py", &[FAR, "56", "turns"]);
    let lines = monitor.end();
    wire.kill().expect("it lives");
    wire.wait().expect("it ends");
    let totals = &lines.last().expect("totals")["totals"]["records"];
    assert_eq!(totals["missing"], 1, "{totals}");
    assert!(
        totals["lost"].as_object().expect("counts").values().all(|count| *count == 0),
        "{totals}"
    );
}
