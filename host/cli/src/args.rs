//! The command line.

use std::net::{AddrParseError, Ipv4Addr, SocketAddr};
use std::num::NonZeroU64;
use std::path::PathBuf;
use std::str::FromStr;
use std::time::Duration;

use clap::{ArgGroup, Args, Parser, Subcommand, ValueEnum};
use wiremeter_driver::{Address, etherbone};
use wiremeter_probe::Tlv;
use wiremeter_program::Cable;
use wiremeter_wire::tap::Width;

use crate::labels::ChannelBy;
use crate::output::Form;
use crate::reflector::{Mac, Reflector, mac};
use crate::units;

/// Measures queues on the wire: per-channel throughput, loss, occupancy and delay.
#[derive(Debug, Parser)]
#[command(name = "wiremeter", version)]
pub struct Cli {
    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// What to do.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Let a capture pass a simulated queueing node while a simulated card measures it
    Sim(Sim),
    /// Measure any real queue by two captures, of its two sides
    Replay(Replay),
    /// Measure what passes a card, until it is told to stop
    Monitor(Monitor),
    /// Let a card, and this host behind it, answer STAMP requests (RFC 8762)
    #[command(subcommand)]
    Reflect(ReflectCommand),
    /// Plan sessions of probes (STAMP, RFC 8762) and let a card send them
    #[command(subcommand)]
    Probe(ProbeCommand),
    /// Print the figures of probe sessions from a file of their replies
    Analyse(Analyse),
    /// Print what the card is
    Info(Hardware),
    /// Print all registers of the card
    Regs(Hardware),
    /// Find, bind and simulate cards
    #[command(subcommand)]
    Card(CardCommand),
    /// List the boards that bitstreams are built for, and simulate one
    #[command(subcommand)]
    Board(BoardCommand),
    /// Load a bitstream onto a board, and see that it runs
    Program(Program),
}

/// `wiremeter probe …`
#[derive(Debug, Subcommand)]
pub enum ProbeCommand {
    /// Add a session to a file
    Add(ProbeAdd),
    /// Remove a session from it
    Rm {
        /// The file of sessions
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The session's number
        #[arg(value_name = "N")]
        session: u16,
    },
    /// List its sessions
    List(ProbeFile),
    /// Print the packet of a session
    Show {
        /// The file of sessions
        #[arg(value_name = "FILE")]
        file: PathBuf,
        /// The session's number
        #[arg(value_name = "N")]
        session: u16,
    },
    /// Let a card send all its sessions, and print what comes back
    Run(ProbeRun),
}

/// `wiremeter probe list`
#[derive(Debug, Args)]
pub struct ProbeFile {
    /// The file of sessions
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// Print one JSON object a session and line
    #[arg(long)]
    pub json: bool,
}

/// `wiremeter probe add`
#[derive(Debug, Args)]
pub struct ProbeAdd {
    /// The file of sessions; made, if it is not there
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The reflector, as in 192.0.2.1:862 or [2001:db8::1]:862
    #[arg(long, value_name = "ADDRESS:PORT")]
    pub to: SocketAddr,
    /// Link address of the reflector, or of the router on the way to it
    #[arg(long, value_name = "MAC", value_parser = mac)]
    pub via: Mac,
    /// The card's port that sends the probes; their replies may come to either
    #[arg(long, value_name = "N", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..2))]
    pub port: u8,
    /// VLAN ids, outer first
    #[arg(long, value_name = "ID,ID", value_delimiter = ',')]
    pub vlan: Vec<u16>,
    /// DSCP of the probes
    #[arg(long, value_name = "DSCP", default_value_t = 0, value_parser = clap::value_parser!(u8).range(..64))]
    pub dscp: u8,
    /// Bytes of UDP payload: the base packet's 44, TLVs, and the rest is extra padding [default: as many as are needed]
    #[arg(long, value_name = "BYTES")]
    pub payload: Option<u16>,
    /// TLVs that the reflector is asked to answer: timestamp-information, class-of-service=DSCP, follow-up
    #[arg(long, value_name = "TLV,TLV", value_delimiter = ',')]
    pub tlv: Vec<Tlv>,
    /// From packet to packet, as in 10ms
    #[arg(long, value_name = "TIME", default_value = "10ms", value_parser = interval)]
    pub interval: u32,
    /// Let intervals be exponential with that mean (Poisson, RFC 2330), by this seed
    #[arg(long, value_name = "SEED", value_parser = clap::value_parser!(u32).range(1..))]
    pub exponential: Option<u32>,
    /// Packets to send; 0: until the run ends
    #[arg(long, value_name = "N", default_value_t = 0)]
    pub packets: u32,
    /// Time after which a probe is given up
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = interval)]
    pub give_up: u32,
    /// The reflector counts what it receives (RFC 8762, stateful): losses there and back are told apart
    #[arg(long)]
    pub stateful: bool,
}

/// `wiremeter probe run`
#[derive(Debug, Args)]
pub struct ProbeRun {
    /// The file of sessions
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    /// The card: vfio-user:PATH, a simulated one that is served there; vfio:BDF, a real one, as in vfio:0000:65:00.0; or etherbone:ADDRESS, one without PCIe, as in etherbone:192.168.1.50
    #[arg(long, value_name = "CARD")]
    pub card: CardAt,
    /// Whose time the card keeps
    #[arg(long, value_name = "CLOCK", value_enum, default_value_t = Clock::Outside)]
    pub clock: Clock,
    /// UDP port of session 0, a multiple of the card's sessions
    #[arg(long, value_name = "PORT", default_value_t = 50_176)]
    pub port_base: u16,
    /// Write each reply to this file, for `wiremeter analyse`
    #[arg(long, value_name = "FILE")]
    pub records: Option<PathBuf>,
    /// From table to table
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = every)]
    pub every: Duration,
    /// Answer requests, too
    #[arg(long)]
    pub reflect: bool,
    /// Print one JSON object a session and line
    #[arg(long)]
    pub json: bool,
    /// The port.
    #[command(flatten)]
    pub reflector: Reflector,
}

/// `wiremeter analyse`
#[derive(Debug, Args)]
pub struct Analyse {
    /// Replies as lines of JSON
    #[arg(value_name = "RECORDS")]
    pub records: PathBuf,
    /// Length of the intervals of availability and throughput, as in 100ms
    #[arg(long, value_name = "TIME", default_value = "1s", value_parser = units::time)]
    pub interval: u64,
    /// Share of lost probes up to which an interval is available, 0 to 1
    #[arg(long, value_name = "SHARE", default_value_t = 0.0, value_parser = share)]
    pub threshold: f64,
    /// Print one JSON object a session and line
    #[arg(long)]
    pub json: bool,
}

/// `wiremeter card …`
#[derive(Debug, Subcommand)]
pub enum CardCommand {
    /// Simulate a card, with a capture on its taps, for programs that speak vfio-user
    Serve(Serve),
    /// List the cards of this machine, and what is in the way of opening them
    List {
        /// Print one JSON object a card and line
        #[arg(long)]
        json: bool,
    },
    /// Give a card to the driver vfio-pci, by which wiremeter opens it
    Bind(Bind),
    /// Take a card from vfio-pci again
    Unbind(Bind),
}

/// `wiremeter board …`
#[derive(Debug, Subcommand)]
pub enum BoardCommand {
    /// List them, and how each is reached
    List {
        /// Print one JSON object a board and line: its whole description
        #[arg(long)]
        json: bool,
    },
    /// Simulate a board, with its two ports on interfaces of Linux and its card reached over the first
    Serve(ServeBoard),
}

/// `wiremeter board serve`
#[derive(Debug, Args)]
pub struct ServeBoard {
    /// The interface at the board's port 0
    #[arg(long, value_name = "INTERFACE")]
    pub port0: String,
    /// The interface at its port 1
    #[arg(long, value_name = "INTERFACE")]
    pub port1: String,
    /// Link address of its card
    #[arg(long, value_name = "MAC", value_parser = mac, default_value = "02:57:4d:00:00:01")]
    pub mac: Mac,
    /// IPv4 address of its card
    #[arg(long, value_name = "ADDRESS", default_value = "192.168.1.50")]
    pub ipv4: Ipv4Addr,
    /// UDP port of its card
    #[arg(long, value_name = "PORT", default_value_t = etherbone::PORT)]
    pub udp_port: u16,
    /// The only host that the card answers; without it, it answers all
    #[arg(long, value_name = "ADDRESS")]
    pub allowed: Option<Ipv4Addr>,
}

/// `wiremeter program`
#[derive(Debug, Args)]
pub struct Program {
    /// The board, as `wiremeter board list` names it
    #[arg(long, value_name = "BOARD")]
    pub board: String,
    /// The bitstream, with its manifest.json beside it; bitstreams/BOARD has the board's
    #[arg(long, value_name = "FILE")]
    pub bitstream: Option<PathBuf>,
    /// The cable, as openFPGALoader names it, with its server if it is one, as in remote-bitbang:127.0.0.1:3335; else the board's own
    #[arg(long, value_name = "CABLE")]
    pub cable: Option<Cable>,
    /// Write the board's flash, from which it then starts; else the FPGA forgets the bitstream without power
    #[arg(long)]
    pub flash: bool,
    /// Print what was loaded as a JSON object
    #[arg(long)]
    pub json: bool,
}

/// `wiremeter card bind`, `wiremeter card unbind`
#[derive(Debug, Args)]
pub struct Bind {
    /// The card's address, as in 0000:65:00.0
    #[arg(value_name = "BDF")]
    pub address: Address,
    /// Print what would be done, as commands, and do nothing
    #[arg(long)]
    pub dry_run: bool,
}

/// `wiremeter sim`
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("source").required(true)))]
pub struct Sim {
    /// The traffic.
    #[command(flatten)]
    pub traffic: Traffic,
    /// What and how to measure.
    #[command(flatten)]
    pub measure: Measure,
    /// The card.
    #[command(flatten)]
    pub simulated: Simulated,
}

/// `wiremeter replay`
#[derive(Debug, Args)]
pub struct Replay {
    /// Capture of the frames that entered the queue
    #[arg(long, value_name = "FILE")]
    pub ingress: PathBuf,
    /// Capture of the frames that left it
    #[arg(long, value_name = "FILE")]
    pub egress: PathBuf,
    /// Dropped frames as lines of time_ns,channel,bytes; the channel is a label: a VLAN id, MPLS label, DSCP or port number
    #[arg(long, value_name = "FILE")]
    pub drops: Option<PathBuf>,
    /// What and how to measure.
    #[command(flatten)]
    pub measure: Measure,
    /// The card.
    #[command(flatten)]
    pub simulated: Simulated,
}

/// `wiremeter monitor`
#[derive(Debug, Args)]
pub struct Monitor {
    /// The card: vfio-user:PATH, a simulated one that is served there; vfio:BDF, a real one, as in vfio:0000:65:00.0; or etherbone:ADDRESS, one without PCIe, as in etherbone:192.168.1.50
    #[arg(long, value_name = "CARD")]
    pub card: CardAt,
    /// Labels with a channel of their own, numbered from 1 in this order; all others share channel 0
    #[arg(long, value_name = "N,N…", value_delimiter = ',')]
    pub labels: Vec<u32>,
    /// Periods to measure; without it, until SIGINT or SIGTERM
    #[arg(long, value_name = "N")]
    pub periods: Option<NonZeroU64>,
    /// Start of the first epoch in PTP nanoseconds, a multiple of the epoch; without it, as soon as can be
    #[arg(long, value_name = "NS")]
    pub start: Option<u64>,
    /// Whose time the card keeps
    #[arg(long, value_name = "CLOCK", value_enum, default_value_t = Clock::Outside)]
    pub clock: Clock,
    /// What and how to measure.
    #[command(flatten)]
    pub measure: Measure,
    /// What to answer meanwhile, if anything.
    #[command(flatten)]
    pub reflector: Reflector,
}

/// `wiremeter reflect …`
#[derive(Debug, Subcommand)]
pub enum ReflectCommand {
    /// Hold a card and let it answer, until it is told to stop
    On(ReflectOn),
    /// Tell who holds the card to stop
    Off(Control),
    /// Print the settings of who holds the card, and what was answered so far
    Show {
        /// Where it is reached.
        #[command(flatten)]
        control: Control,
        /// Print one JSON object
        #[arg(long)]
        json: bool,
    },
}

/// Where a reflector is reached that runs.
#[derive(Debug, Args)]
pub struct Control {
    /// Socket by which `off` and `show` reach `on`; without it, wiremeter-reflect.socket in $XDG_RUNTIME_DIR, or in /run for root
    #[arg(long, value_name = "PATH")]
    pub control: Option<PathBuf>,
}

/// `wiremeter reflect on`
#[derive(Debug, Args)]
pub struct ReflectOn {
    /// The card: vfio-user:PATH, a simulated one that is served there; vfio:BDF, a real one, as in vfio:0000:65:00.0; or etherbone:ADDRESS, one without PCIe, as in etherbone:192.168.1.50
    #[arg(long, value_name = "CARD")]
    pub card: CardAt,
    /// Whose time the card keeps
    #[arg(long, value_name = "CLOCK", value_enum, default_value_t = Clock::Outside)]
    pub clock: Clock,
    /// Where it is reached.
    #[command(flatten)]
    pub control: Control,
    /// Print one JSON object a line: the settings, what was counted whenever it changed, the totals
    #[arg(long)]
    pub json: bool,
    /// The reflector.
    #[command(flatten)]
    pub reflector: Reflector,
    /// What the host answers.
    #[command(flatten)]
    pub host: HostSide,
}

/// What the host behind a card answers.
#[derive(Debug, Args)]
#[command(next_help_heading = "Host")]
pub struct HostSide {
    /// Who answers requests with TLVs (RFC 8972): the card, which understands none of them, or this host
    #[arg(long, value_name = "WHO", value_enum, default_value_t = Tlvs::Card)]
    pub tlvs: Tlvs,
    /// UDP port at which this host answers requests of the authenticated mode
    #[arg(long, value_name = "PORT", requires = "key_file")]
    pub authenticated: Option<u16>,
    /// File of the key of authenticated packets and TLVs: hexadecimal digits, readable by nobody else
    #[arg(long, value_name = "FILE")]
    pub key_file: Option<PathBuf>,
}

/// Who answers requests with TLVs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Tlvs {
    /// The card: TLVs come back as they came, so as not understood
    Card,
    /// The host, more slowly, with timestamps of its software
    Host,
}

/// `wiremeter card serve`
#[derive(Debug, Args)]
#[command(group(ArgGroup::new("source").required(true)))]
pub struct Serve {
    /// The socket that clients connect to
    #[arg(long, value_name = "PATH")]
    pub socket: PathBuf,
    /// Instead of traffic: put the card's port on this interface of Linux; its time is this host's
    #[arg(long, value_name = "INTERFACE", group = "source", conflicts_with = "speed")]
    pub port: Option<String>,
    /// With a port: the host's side of the card is this TAP of Linux, which is made if it is not there
    #[arg(long, value_name = "TAP", requires = "port")]
    pub host: Option<String>,
    /// The traffic.
    #[command(flatten)]
    pub traffic: Traffic,
    /// What of a packet names its queue in the node, and its channel
    #[arg(long, value_name = "LABEL", value_enum, default_value_t = ChannelBy::Dscp)]
    pub channel_by: ChannelBy,
    /// Bits of the taps: 512 (100G) or 64 (10G)
    #[arg(long, value_name = "BITS", value_enum, default_value_t = Bits::B512)]
    pub width: Bits,
    /// Most seconds of the card that pass in a second
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = speed)]
    pub speed: f64,
}

/// Traffic through a simulated queueing node.
#[derive(Debug, Args)]
#[command(next_help_heading = "Traffic")]
pub struct Traffic {
    /// Capture that enters the node, pcap or pcapng of Ethernet
    #[arg(long, value_name = "FILE", group = "source")]
    pub pcap: Option<PathBuf>,
    /// Instead of a capture: random traffic of four DSCP classes, 600 Mbit/s for 200 ms; the seed gives all of it
    #[arg(long, value_name = "SEED", group = "source")]
    pub scenario: Option<u64>,
    /// Rate at which the node serves its queues
    #[arg(long, value_name = "RATE", default_value = "1Gbit/s", value_parser = positive_rate)]
    pub rate: NonZeroU64,
    /// Room in the queue of a channel
    #[arg(long, value_name = "SIZE", default_value = "64KiB", value_parser = units::size)]
    pub queue: u64,
}

/// Whose time a card keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Clock {
    /// The PTP clock beside the card
    Outside,
    /// The card's own, set by this host's clock
    Host,
}

/// What and how to measure.
#[derive(Debug, Args)]
#[command(next_help_heading = "Measurement")]
pub struct Measure {
    /// Length of an epoch, 1us to 1s
    #[arg(long, value_name = "TIME", default_value = "100us", value_parser = epoch)]
    pub epoch: u32,
    /// Epochs in a period
    #[arg(long, value_name = "N", default_value_t = 10)]
    pub epochs: u32,
    /// Sets of epochs in a period, between which the fluctuation of delay is measured
    #[arg(long, value_name = "K", default_value_t = 5)]
    pub sets: u32,
    /// What of a packet names its channel
    #[arg(long, value_name = "LABEL", value_enum, default_value_t = ChannelBy::Dscp)]
    pub channel_by: ChannelBy,
    /// How to print.
    #[command(flatten)]
    pub print: Print,
}

/// A card that is simulated with its traffic.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Card")]
pub struct Simulated {
    /// Bits of the taps: 512 (100G) or 64 (10G)
    #[arg(long, value_name = "BITS", value_enum, default_value_t = Bits::B512)]
    pub width: Bits,
    /// The card: rtl simulates the hardware clock by clock, model is its quick stand-in
    #[arg(long, value_name = "CARD", value_enum, default_value_t = Backend::Rtl)]
    pub card: Backend,
}

/// Any card.
#[derive(Clone, Debug, Args)]
#[command(next_help_heading = "Card")]
pub struct Hardware {
    /// Bits of the taps of a simulated card: 512 (100G) or 64 (10G)
    #[arg(long, value_name = "BITS", value_enum, default_value_t = Bits::B512)]
    pub width: Bits,
    /// The card: rtl or model, simulated; vfio-user:PATH, simulated and served there; vfio:BDF, a real one, as in vfio:0000:65:00.0; etherbone:ADDRESS, one without PCIe, as in etherbone:192.168.1.50
    #[arg(long, value_name = "CARD", default_value = "rtl", value_parser = any_card)]
    pub card: AnyCard,
}

/// Any card, by its name on the command line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnyCard {
    /// Simulated in this process.
    Simulated(Backend),
    /// One that is there.
    At(CardAt),
}

/// A card that is there, whoever uses it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardAt {
    /// Behind a vfio-user socket.
    VfioUser(PathBuf),
    /// A PCIe function of this machine, by its address.
    Vfio(String),
    /// Behind Ethernet, by its address.
    Etherbone(SocketAddr),
}

impl FromStr for CardAt {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text.split_once(':') {
            Some(("vfio-user", path)) if !path.is_empty() => Ok(Self::VfioUser(path.into())),
            Some(("vfio", address)) if !address.is_empty() => Ok(Self::Vfio(address.to_owned())),
            Some(("etherbone", address)) => etherbone(address).map(Self::Etherbone),
            _ => Err("a card that is there is vfio-user:PATH, vfio:BDF, as in vfio:0000:65:00.0, or etherbone:ADDRESS, as in etherbone:192.168.1.50; sim and replay simulate one".to_owned()),
        }
    }
}

/// An address, with a port or LiteX's.
fn etherbone(text: &str) -> Result<SocketAddr, String> {
    let with_port = text.parse().or_else(|_| Ok(SocketAddr::new(text.parse()?, etherbone::PORT)));
    with_port.map_err(|error: AddrParseError| format!("{error}, as in etherbone:192.168.1.50 or etherbone:192.168.1.50:1234"))
}

fn any_card(text: &str) -> Result<AnyCard, String> {
    match Backend::from_str(text, false) {
        Ok(backend) => Ok(AnyCard::Simulated(backend)),
        Err(_) => match text.parse() {
            Ok(card) => Ok(AnyCard::At(card)),
            Err(said) if text.starts_with("etherbone:") => Err(said),
            Err(_) => Err(
                "a card is rtl, model, vfio-user:PATH, vfio:BDF, as in vfio:0000:65:00.0, or etherbone:ADDRESS, as in etherbone:192.168.1.50"
                    .to_owned(),
            ),
        },
    }
}

fn speed(text: &str) -> Result<f64, String> {
    let speed: f64 = text.parse().map_err(|_| format!("'{text}' is no number"))?;
    (speed.is_finite() && speed > 0.0)
        .then_some(speed)
        .ok_or_else(|| "must be more than 0".to_owned())
}

fn interval(text: &str) -> Result<u32, String> {
    let ns = units::time(text)?;
    let fits = u32::try_from(ns).ok().filter(|ns| *ns > 0);
    fits.ok_or_else(|| "must be 1 ns to 4.29 s".to_owned())
}

fn every(text: &str) -> Result<Duration, String> {
    units::time(text).map(Duration::from_nanos)
}

fn share(text: &str) -> Result<f64, String> {
    let share: f64 = text.parse().map_err(|_| format!("'{text}' is no number"))?;
    let fits = (0.0..=1.0).contains(&share);
    fits.then_some(share).ok_or_else(|| "must be 0 to 1".to_owned())
}

/// Bits of a tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Bits {
    /// 100G
    #[value(name = "512")]
    B512,
    /// 10G
    #[value(name = "64")]
    B64,
}

impl From<Bits> for Width {
    fn from(bits: Bits) -> Width {
        match bits {
            Bits::B512 => Width::W512,
            Bits::B64 => Width::W64,
        }
    }
}

/// What measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Backend {
    /// The hardware's Verilog
    Rtl,
    /// The card in plain Rust
    Model,
}

/// How to print.
#[derive(Clone, Copy, Debug, Args)]
#[command(next_help_heading = "Output")]
pub struct Print {
    /// Print one JSON object a period and line, then the totals
    #[arg(long)]
    pub json: bool,
    /// Print one line a channel and period, comma-separated
    #[arg(long, conflicts_with = "json")]
    pub csv: bool,
    /// Print every epoch too (with --csv: instead)
    #[arg(long)]
    pub per_epoch: bool,
}

impl Print {
    /// The form of output asked for.
    pub fn form(self) -> Form {
        match (self.json, self.csv) {
            (true, _) => Form::Json,
            (_, true) => Form::Csv,
            _ => Form::Human,
        }
    }
}

fn positive_rate(text: &str) -> Result<NonZeroU64, String> {
    NonZeroU64::new(units::rate(text)?).ok_or_else(|| "must be more than 0".to_owned())
}

fn epoch(text: &str) -> Result<u32, String> {
    let ns = units::time(text)?;
    let fits = u32::try_from(ns).ok().filter(|ns| (1_000..=1_000_000_000).contains(ns));
    fits.ok_or_else(|| "an epoch lasts from 1us to 1s".to_owned())
}

/// The first lines of what clap says, as one: what is wrong, without usage and hints.
pub fn one_line(error: &clap::Error) -> String {
    let text = error.to_string();
    let said = text.split("\n\n").next().unwrap_or(&text);
    said.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    fn complaint(args: &[&str]) -> String {
        let all = ["wiremeter"].iter().chain(args);
        one_line(&Cli::try_parse_from(all).expect_err("not a good command line"))
    }

    #[test]
    fn the_command_line_is_consistent() {
        Cli::command().debug_assert();
    }

    #[test]
    fn a_bad_quantity_names_option_and_units() {
        assert_eq!(
            complaint(&["sim", "--pcap", "x", "--rate", "1Gb"]),
            "error: invalid value '1Gb' for '--rate <RATE>': a number needs one of the units bit/s, kbit/s, Mbit/s, Gbit/s"
        );
        assert_eq!(
            complaint(&["sim", "--pcap", "x", "--epoch", "2s"]),
            "error: invalid value '2s' for '--epoch <TIME>': an epoch lasts from 1us to 1s"
        );
        assert!(complaint(&["sim", "--pcap", "x", "--rate", "0bit/s"]).ends_with("must be more than 0"));
    }

    #[test]
    fn what_is_missing_or_contradicts_is_one_line() {
        assert_eq!(
            complaint(&["replay", "--ingress", "x"]),
            "error: the following required arguments were not provided: --egress <FILE>"
        );
        assert_eq!(
            complaint(&["sim", "--pcap", "x", "--json", "--csv"]),
            "error: the argument '--json' cannot be used with '--csv'"
        );
    }
}
