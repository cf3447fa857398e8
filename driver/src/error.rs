use crate::CardError;
use crate::config::Mode;
use std::time::Duration;
use wiremeter_abi::record::{SIZE, VERSION};
use wiremeter_abi::register::{ABI_HASH, ABI_VERSION, MAGIC};

/// Everything for which the driver gives up.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The backend failed.
    #[error(transparent)]
    Card(CardError),

    /// Reads give all ones, as from a PCIe device that is gone.
    #[error("{}", CardError::Dead)]
    Dead,
    /// Something else than this card answered.
    #[error("this is no wiremeter card: its magic is {found:#010x}, expected {MAGIC:#010x}; choose another device")]
    Magic {
        /// What `id.magic` reads.
        found: u32,
    },
    /// The card and this driver are of different versions.
    #[error(
        "the card speaks ABI version {found}, this driver version {ABI_VERSION}; load the card with a build of this release, or use the driver of the card's"
    )]
    AbiVersion {
        /// What `id.abi_version` reads.
        found: u32,
    },
    /// The version is the same, the tables are not.
    #[error("the card was built from ABI tables {found:#010x}, this driver from {ABI_HASH:#010x}; build both from the same sources")]
    AbiHash {
        /// What `id.abi_hash` reads.
        found: u32,
    },
    /// A capability register says what cannot be.
    #[error("the card's capability {register} is {found}, which no build has; load the card again")]
    Capability {
        /// The register's name.
        register: &'static str,
        /// Its value.
        found: u32,
    },
    /// The card did not get to a state in the time it may take.
    #[error("the card is still not {state} after {waited:?}; reset it and open it again")]
    Stuck {
        /// The state waited for.
        state: &'static str,
        /// Time waited.
        waited: Duration,
    },

    /// τ is out of its range.
    #[error("an epoch of {tau_ns} ns is out of range; choose 1,000 to 1,000,000,000 ns")]
    Tau {
        /// τ in nanoseconds.
        tau_ns: u32,
    },
    /// τ is shorter than the walk over the channels.
    #[error("an epoch of {tau_ns} ns is too short for {channels} channels; choose at least {needed_ns} ns, or fewer channels")]
    TauTooShort {
        /// τ in nanoseconds.
        tau_ns: u32,
        /// Channels in use.
        channels: u16,
        /// The shortest τ that the card can keep up with, in nanoseconds.
        needed_ns: u64,
    },
    /// The limit does not fit the card's arithmetic.
    #[error("a limit of {limit_ns} ns is out of range; choose under 2,147,483,648 ns, or 0 for none")]
    Limit {
        /// The limit in nanoseconds.
        limit_ns: u32,
    },
    /// The card has fewer channels than asked for, or none were.
    #[error("{found} channels are asked for; this card has 1 to {available}")]
    Channels {
        /// Channels asked for.
        found: u16,
        /// Channels of the card.
        available: u32,
    },
    /// A label is wider than its mode's.
    #[error("{mode} {label} does not exist; the largest is {}", mode.largest())]
    Label {
        /// What the label is.
        mode: Mode,
        /// The label.
        label: u32,
    },
    /// A label leads to a channel that is not in use.
    #[error("{mode} {label} leads to channel {channel}, but the channels in use are 0 to {}", used - 1)]
    LabelChannel {
        /// What the label is.
        mode: Mode,
        /// The label.
        label: u32,
        /// Its channel.
        channel: u16,
        /// Channels in use.
        used: u16,
    },
    /// Two labels have the same lower 12 bits, and so the same slot of the classifier's table.
    #[error("{mode} {first} and {mode} {second} need the same slot of the classifier; leave one of them out")]
    LabelCollision {
        /// What the labels are.
        mode: Mode,
        /// The one label.
        first: u32,
        /// The other.
        second: u32,
    },
    /// The card's own clock would stand still.
    #[error("the clock's increment is 0; give the nanoseconds of a clock period")]
    Increment,
    /// The ring's size is out of range.
    #[error("a ring of 2^{found} records is out of range; choose 2^1 to 2^24")]
    RingSize {
        /// The size asked for, as a power of two.
        found: u32,
    },
    /// The first epoch does not start at a multiple of τ.
    #[error("the start at {start_ns} ns is no multiple of the epoch, {tau_ns} ns")]
    StartUnaligned {
        /// PTP nanoseconds.
        start_ns: u64,
        /// τ in nanoseconds.
        tau_ns: u32,
    },
    /// The card's clock was at the start before the card knew, every time.
    #[error("the start at {start_ns} ns came too late, as those before: the card's clock is at {now_ns} ns; see whether it runs too fast")]
    StartMissed {
        /// The last start tried, in PTP nanoseconds.
        start_ns: u64,
        /// PTP nanoseconds.
        now_ns: u64,
    },
    /// The card's time does not fit 64 bits of nanoseconds (it is after the year 2554).
    #[error("the card's clock is at {seconds} s, which cannot be; set it, or its source")]
    Time {
        /// PTP seconds.
        seconds: u64,
    },
    /// The clock can only be adjusted by less than a second.
    #[error("the clock cannot be adjusted by {ns} ns at once; set it instead")]
    Adjust {
        /// Nanoseconds.
        ns: i32,
    },

    /// The card has no reflector.
    #[error("this card has no reflector; load a build with one")]
    NoReflector,
    /// The card's reflector has no table of sessions.
    #[error("this card's reflector is stateless; load a build that counts sessions")]
    NoSessions,
    /// The card has no session-sender.
    #[error("this card has no prober; load a build with one")]
    NoProber,
    /// The sessions' ports cannot begin there.
    #[error("UDP ports of sessions begin at a multiple of {sessions} above 0; {port} is none")]
    PortBase {
        /// The port.
        port: u16,
        /// Sessions of the card.
        sessions: u32,
    },
    /// There is no such session.
    #[error("there is no session {session}; the card has {sessions}, from 0 on")]
    Session {
        /// The session.
        session: u16,
        /// Sessions of the card.
        sessions: u32,
    },
    /// There is no such port.
    #[error("there is no port {port}; the card has {ports}, from 0 on")]
    Port {
        /// The port.
        port: u32,
        /// Ports of the card.
        ports: u8,
    },
    /// The reflector is told what it cannot do.
    #[error(transparent)]
    Reflect(#[from] crate::reflect::Unfit),

    /// The card counts more records than the ring holds.
    #[error("the card says {written} records are written and {read} are read, but the ring holds {records}; stop and start again")]
    Overrun {
        /// What `dma.written` reads.
        written: u32,
        /// Records taken, modulo 2³².
        read: u32,
        /// Records that the ring holds.
        records: u32,
    },
    /// A record is not the one that comes next.
    #[error("the ring is torn: record {found} where {expected} was due; stop and start again")]
    Sequence {
        /// The sequence number due.
        expected: u32,
        /// The record's.
        found: u32,
    },
    /// A record of no known type; type 0 is memory that no record reached.
    #[error("the {SIZE}-byte record with sequence {sequence} is of unknown type {found}")]
    RecordType {
        /// The sequence number in its header.
        sequence: u32,
        /// Its type.
        found: u8,
    },
    /// A record of another format.
    #[error("the record with sequence {sequence} has format {found}, this driver knows {VERSION}")]
    RecordVersion {
        /// The sequence number in its header.
        sequence: u32,
        /// Its format.
        found: u8,
    },
    /// Records came or went without being counted.
    #[error("the card made {offered} records, but wrote {written} and lost {lost}")]
    Conservation {
        /// Records made since the ring started, modulo 2³².
        offered: u32,
        /// Records written since then.
        written: u32,
        /// Records counted as lost since then.
        lost: u32,
    },
}

impl From<CardError> for Error {
    fn from(error: CardError) -> Self {
        match error {
            CardError::Dead => Error::Dead,
            error => Error::Card(error),
        }
    }
}
