//! A store-and-forward node with a queue for each channel, which knows the fate of every packet.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::num::NonZeroU64;
use std::ops::Bound;

use crate::tap::{DropEvent, Stimulus, TapFrame, Width};

/// A queueing node between the ingress and the egress tap.
///
/// A frame that is no event at a tap (bad, runt, oversize) is discarded unreported, as a
/// MAC does. Of any other the node decides at the clock of its last beat: if its channel's
/// queue has no room it is dropped (tail drop), else it waits. One server takes the
/// channels round robin, one packet of each channel that has one ready, in rising order of
/// their numbers. A packet leaves its queue when its service begins; that is also when it
/// appears on the egress tap, there at the tap's speed, while the server is taken for
/// the time its bytes last at `rate`.
#[derive(Clone, Copy, Debug)]
pub struct Node {
    /// Service rate in bit/s of frame bytes (no preamble, FCS or gap).
    pub rate: NonZeroU64,
    /// Bytes that may wait in one channel's queue.
    pub limit: usize,
    /// Time from a frame's last beat until it can be served, in ns.
    pub latency_ns: u64,
    /// Clocks from a dropped frame's last beat to its report; less where the next frame of
    /// the channel would end before, or another report has the clock.
    pub report_clocks: u64,
}

/// What became of a packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// Its first beat was on the egress tap at this clock.
    Departed {
        /// Clock of the first beat at the egress tap.
        clock: u64,
    },
    /// It was dropped.
    Dropped {
        /// Clock of the report.
        clock: u64,
    },
}

/// The truth about one packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Life {
    /// Its channel.
    pub channel: u16,
    /// Its length in bytes.
    pub length: usize,
    /// Clock of its first beat at the ingress tap.
    pub arrival: u64,
    /// How it ended.
    pub fate: Fate,
}

impl Life {
    /// Clock of its first beat at the egress tap, if it got there.
    pub fn departure(&self) -> Option<u64> {
        match self.fate {
            Fate::Departed { clock } => Some(clock),
            Fate::Dropped { .. } => None,
        }
    }
}

/// What a node did with its arrivals.
#[derive(Clone, Debug)]
pub struct Run {
    /// One life for each arriving event, by rising arrival.
    pub lives: Vec<Life>,
    /// What the card sees of it.
    pub stimulus: Stimulus,
}

impl Node {
    /// Passes frames, each with its channel, through the node until it is empty.
    /// The frames are sorted by clock and do not overlap.
    pub fn run(&self, width: Width, arrivals: &[(TapFrame, u16)]) -> Run {
        let mut server = Server::new(self.rate, width);
        let latency = width.clocks(self.latency_ns);
        let mut refused = Vec::new();
        for (frame, channel) in arrivals.iter().filter(|(frame, _)| frame.is_event()) {
            let last = frame.last_clock(width);
            server.serve_until(u128::from(last) * server.clock);
            if server.waiting_bytes(*channel) + frame.bytes.len() > self.limit {
                refused.push((frame, *channel));
            } else {
                server.enqueue(*channel, frame, last + 1 + latency);
            }
        }
        server.serve_until(u128::MAX);

        let (mut lives, egress): (Vec<_>, _) = server.departed.into_iter().unzip();
        let (dropped, mut drops): (Vec<_>, Vec<_>) = self.report(width, &refused, arrivals).into_iter().unzip();
        lives.extend(dropped);
        lives.sort_by_key(|life: &Life| life.arrival);
        drops.sort_by_key(|drop: &DropEvent| drop.clock);
        let ingress = arrivals.iter().map(|(frame, _)| frame.clone()).collect();
        Run {
            lives,
            stimulus: Stimulus { ingress, egress, drops },
        }
    }

    /// Gives every refused frame a report: after `report_clocks`, but before the next frame
    /// of its channel ends, and no two at one clock. The clock of its last beat is kept
    /// for each frame's own report, so there always is one.
    fn report(&self, width: Width, refused: &[(&TapFrame, u16)], arrivals: &[(TapFrame, u16)]) -> Vec<(Life, DropEvent)> {
        let mut ends = BTreeMap::<u16, Vec<u64>>::new();
        for (frame, channel) in arrivals {
            ends.entry(*channel).or_default().push(frame.last_clock(width));
        }
        let own: BTreeSet<u64> = refused.iter().map(|(f, _)| f.last_clock(width)).collect();
        let mut taken = BTreeSet::new();
        let report = |&(frame, channel): &(&TapFrame, u16)| {
            let last = frame.last_clock(width);
            let ends = &ends[&channel];
            let next = ends.get(ends.partition_point(|&end| end <= last));
            let latest = (last + self.report_clocks).min(next.map_or(u64::MAX, |end| end - 1));
            let is_free = |clock: &u64| !own.contains(clock) && !taken.contains(clock);
            let clock = (last + 1..=latest).rev().find(is_free).unwrap_or(last);
            taken.insert(clock);
            let (length, arrival) = (frame.bytes.len(), frame.clock);
            let fate = Fate::Dropped { clock };
            // Its length fits: an event has at most 10,240 bytes.
            let event = DropEvent {
                clock,
                channel,
                length: length as u16,
            };
            (
                Life {
                    channel,
                    length,
                    arrival,
                    fate,
                },
                event,
            )
        };
        refused.iter().map(report).collect()
    }
}

/// Frames of one channel, each with the first clock at which it can be served; never empty
/// while the server holds it.
#[derive(Default)]
struct Queue<'a> {
    frames: VecDeque<(&'a TapFrame, u64)>,
    bytes: usize,
}

/// Times of the server are exact: integers in units of which `clock` make one clock and
/// `bit` one bit at the service rate.
struct Server<'a> {
    width: Width,
    clock: u128,
    bit: u128,
    /// Time at which the server has served the last packet.
    free: u128,
    /// First free clock of the egress tap.
    egress_free: u64,
    /// The channel served last; at first the highest, so that the turn begins at 0.
    last: u16,
    queues: BTreeMap<u16, Queue<'a>>,
    departed: Vec<(Life, TapFrame)>,
}

impl<'a> Server<'a> {
    fn new(rate: NonZeroU64, width: Width) -> Self {
        // A clock is ns/clocks nanoseconds, a bit 10⁹/rate; both times rate · clocks.
        let (ns, clocks) = width.period_ns();
        Server {
            width,
            clock: u128::from(rate.get()) * ns,
            bit: 1_000_000_000 * clocks,
            free: 0,
            egress_free: 0,
            last: u16::MAX,
            queues: BTreeMap::new(),
            departed: Vec::new(),
        }
    }

    fn waiting_bytes(&self, channel: u16) -> usize {
        self.queues.get(&channel).map_or(0, |queue| queue.bytes)
    }

    fn enqueue(&mut self, channel: u16, frame: &'a TapFrame, ready: u64) {
        let queue = self.queues.entry(channel).or_default();
        queue.bytes += frame.bytes.len();
        queue.frames.push_back((frame, ready));
    }

    /// Starts every service that is due by `end`, inclusive.
    fn serve_until(&mut self, end: u128) {
        while let Some((start, channel)) = self.next()
            && start <= end
        {
            self.serve(start, channel);
        }
    }

    /// When the next service starts, and whose turn it is then.
    fn next(&self) -> Option<(u128, u16)> {
        let ready = |queue: &Queue| u128::from(queue.frames[0].1) * self.clock;
        let earliest = self.queues.values().map(ready).min()?;
        let egress_free = u128::from(self.egress_free) * self.clock;
        let start = earliest.max(self.free).max(egress_free);
        let after = self.queues.range((Bound::Excluded(self.last), Bound::Unbounded));
        let mut turn = after.chain(self.queues.range(..=self.last));
        turn.find(|(_, queue)| ready(queue) <= start).map(|(channel, _)| (start, *channel))
    }

    fn serve(&mut self, start: u128, channel: u16) {
        let queue = self.queues.get_mut(&channel).expect("the channel has the turn");
        let (frame, _) = queue.frames.pop_front().expect("a queue that is held is not empty");
        queue.bytes -= frame.bytes.len();
        if queue.frames.is_empty() {
            self.queues.remove(&channel);
        }

        let length = frame.bytes.len();
        let clock = start.div_ceil(self.clock) as u64;
        self.free = start + 8 * length as u128 * self.bit;
        self.egress_free = clock + self.width.frame_beats(length);
        self.last = channel;
        let fate = Fate::Departed { clock };
        let life = Life {
            channel,
            length,
            arrival: frame.clock,
            fate,
        };
        self.departed.push((life, TapFrame { clock, ..frame.clone() }));
    }
}
