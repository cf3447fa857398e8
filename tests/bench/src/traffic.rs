//! What comes to the card's taps while it is measured.

use std::num::NonZeroU64;
use std::sync::Arc;

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_wire::generate::{Label, labelled};
use wiremeter_wire::node::Node;
use wiremeter_wire::tap::{Stimulus, TapFrame, Width};

/// Channels of the traffic.
pub const CHANNELS: u16 = 8;
/// Shortest Ethernet frame without FCS, in bytes.
const MINIMUM: usize = 60;
/// Different frames, which come again and again.
const FRAMES: usize = 4096;
/// Seed of all random numbers here.
const SEED: u64 = 1;

/// What comes to the taps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Traffic {
    /// 60-byte frames without a gap on both taps: at 512 bit one a clock and tap.
    Minimum,
    /// Frames of up to 60, 590 and 1514 bytes (7 : 4 : 1) in two thirds of the clocks, which
    /// queue up at a node that serves three quarters of the tap's rate.
    Mix,
}

/// The DSCP of a channel: class selectors (RFC 2474, section 4.2.2).
pub fn dscp(channel: u16) -> u8 {
    8 * channel as u8
}

impl Traffic {
    /// The traffic whose arrivals begin at clock 0 and end at or just before clock `end`.
    pub fn stimulus(self, width: Width, end: u64) -> Stimulus {
        let rng = &mut wiremeter_wire::rng(SEED);
        let frames: Vec<_> = (0..FRAMES).map(|_| self.frame(rng)).collect();
        let mut arrivals = Vec::new();
        let mut clock = 0;
        for (bytes, channel) in frames.iter().cycle() {
            let beats = width.frame_beats(bytes.len());
            if clock + beats > end {
                break;
            }
            let frame = TapFrame {
                clock,
                bytes: Arc::clone(bytes),
                bad: false,
            };
            arrivals.push((frame, *channel));
            clock += beats + self.gap(rng, beats);
        }
        self.node(width).run(width, &arrivals).stimulus
    }

    /// A frame and its channel.
    fn frame(self, rng: &mut ChaCha8Rng) -> (Arc<[u8]>, u16) {
        let channel = rng.random_range(0..CHANNELS);
        let label = Label::Dscp(dscp(channel));
        let bytes = match (self, rng.random_range(0..12)) {
            (Traffic::Minimum, _) => loop {
                let bytes = labelled(rng, label, MINIMUM);
                if bytes.len() == MINIMUM {
                    break bytes;
                }
            },
            (Traffic::Mix, 0..7) => labelled(rng, label, MINIMUM),
            (Traffic::Mix, 7..11) => labelled(rng, label, 590),
            (Traffic::Mix, _) => labelled(rng, label, 1514),
        };
        (bytes.into(), channel)
    }

    /// Clocks between a frame of so many beats and the next.
    fn gap(self, rng: &mut ChaCha8Rng, beats: u64) -> u64 {
        match self {
            Traffic::Minimum => 0,
            Traffic::Mix => rng.random_range(0..=beats),
        }
    }

    fn node(self, width: Width) -> Node {
        let quarters = match self {
            Traffic::Minimum => 4,
            Traffic::Mix => 3,
        };
        Node {
            rate: NonZeroU64::new(width.bit_rate() / 4 * quarters).expect("a tap has a rate"),
            limit: 16_384,
            latency_ns: 100,
            report_clocks: 4,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn minimum_frames_leave_no_clock_free_on_either_tap() {
        for (width, beats) in [(Width::W64, 8), (Width::W512, 1)] {
            let stimulus = Traffic::Minimum.stimulus(width, 20_000);
            for tap in [&stimulus.ingress, &stimulus.egress] {
                assert_eq!(tap.len() as u64, 20_000 / beats);
                assert!(tap.iter().all(|frame| frame.bytes.len() == 60));
                assert!(tap.windows(2).all(|pair| pair[1].clock == pair[0].clock + beats));
            }
            assert!(stimulus.drops.is_empty());
        }
    }

    #[test]
    fn the_mix_fills_two_thirds_of_the_clocks_and_queues_up() {
        for width in [Width::W64, Width::W512] {
            let end = 100_000;
            let Stimulus { ingress, egress, drops } = Traffic::Mix.stimulus(width, end);
            let beats: u64 = ingress.iter().map(|frame| width.frame_beats(frame.bytes.len())).sum();
            let load = beats as f64 / end as f64;
            assert!((0.6..0.73).contains(&load), "{width:?}: {load}");
            assert_eq!(ingress.len(), egress.len() + drops.len());
            let waiting = |clock| {
                let begun = |frames: &[TapFrame]| frames.iter().filter(|frame| frame.clock < clock).count();
                begun(&ingress) - begun(&egress)
            };
            let most = (0..end).step_by(1000).map(waiting).max();
            assert!(most > Some(10), "{width:?}: at most {most:?} frames in the node");
        }
    }
}
