//! Replies, and the lines of a file of them.

use serde::{Deserialize, Serialize};

/// What was sent in a session.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// The session's number.
    pub session: u16,
    /// Packets sent.
    pub packets: u32,
    /// Bytes of a frame, without FCS.
    pub bytes: u32,
    /// When the first was to be sent.
    pub start_ns: u64,
    /// Time after which a probe is given up; 0: never.
    pub give_up_ns: u32,
    /// The reflector counts what it receives, so that losses there and back can be told apart.
    pub stateful: bool,
    /// The sender's error estimate, as in packets.
    pub error_estimate: u16,
}

/// A reply.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reply {
    /// The session's number.
    pub session: u16,
    /// The probe's sequence number.
    pub seq: u32,
    /// The reflector's.
    pub rseq: u32,
    /// When the probe was sent.
    pub t1_ns: u64,
    /// When the reflector received it.
    pub t2_ns: u64,
    /// When the reflector sent the reply.
    pub t3_ns: u64,
    /// When the reply came.
    pub t4_ns: u64,
    /// The reflector's error estimate, as in packets.
    pub error_estimate: u16,
    /// TTL or hop limit of the reply.
    pub ttl: u8,
    /// That of the probe at the reflector.
    pub sender_ttl: u8,
    /// DSCP of the reply.
    pub dscp: u8,
}

impl Reply {
    /// From the sender to the reflector, in ns: T2 − T1. Of clocks that differ.
    pub fn forward_ns(&self) -> i64 {
        self.t2_ns.wrapping_sub(self.t1_ns) as i64
    }

    /// Back again: T4 − T3.
    pub fn backward_ns(&self) -> i64 {
        self.t4_ns.wrapping_sub(self.t3_ns) as i64
    }

    /// Both, without the time at the reflector: (T4 − T1) − (T3 − T2).
    pub fn round_trip_ns(&self) -> i64 {
        self.forward_ns().wrapping_add(self.backward_ns())
    }

    /// The time at the reflector: T3 − T2.
    pub fn delta_ns(&self) -> i64 {
        self.t3_ns.wrapping_sub(self.t2_ns) as i64
    }
}

/// A line of a file of replies, as JSON: `{"reply": …}` in the order in which they came, and
/// `{"sent": …}` once for each session, anywhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Line {
    /// What was sent in a session.
    Sent(Sent),
    /// A reply.
    Reply(Reply),
}
