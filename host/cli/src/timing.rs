//! When a run happens: in the time of its captures, and in that of the card.

use anyhow::{Context, Result};
use wiremeter_aggregate::Plan;
use wiremeter_wire::capture::Frame;
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

use crate::args::Measure;

/// How long before its first epoch the card's time begins: enough for reset and set-up.
const SETUP_NS: u64 = 1_000_000;

/// The card's time is that of the captures, or later by a multiple of τ: a capture that
/// begins with the year 1970 leaves no time before it. Epochs are numbered in the time of
/// the captures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timing {
    plan: Plan,
    shift_ns: u64,
}

impl Timing {
    /// A run whose first period begins with the epoch of `first_ns`, the time of the first frame.
    ///
    /// # Errors
    /// The epochs of a period do not make its sets.
    pub fn new(first_ns: u64, measure: &Measure) -> Result<Self> {
        let tau_ns = u64::from(measure.epoch);
        let plan = Plan::new(tau_ns, measure.epochs.into(), measure.sets, first_ns / tau_ns)?;
        let start_ns = plan.first() * tau_ns;
        let shift_ns = if start_ns < SETUP_NS {
            SETUP_NS.next_multiple_of(tau_ns)
        } else {
            0
        };
        Ok(Self { plan, shift_ns })
    }

    /// A run whose first period begins at `start_ns` of a card's own time, a multiple of τ.
    ///
    /// # Errors
    /// The epochs of a period do not make its sets.
    pub fn of_card(start_ns: u64, measure: &Measure) -> Result<Self> {
        let tau_ns = u64::from(measure.epoch);
        let plan = Plan::new(tau_ns, measure.epochs.into(), measure.sets, start_ns / tau_ns)?;
        Ok(Self { plan, shift_ns: 0 })
    }

    /// Periods, and the first epoch's number.
    pub fn plan(&self) -> Plan {
        self.plan
    }

    /// The clocks of simulated taps, in the card's time: they begin before the first epoch.
    pub fn timeline(&self, width: Width) -> Timeline {
        Timeline::before(self.start_ns() - SETUP_NS, width)
    }

    /// Start of the first epoch in the card's time.
    pub fn start_ns(&self) -> u64 {
        self.plan.first() * self.plan.tau_ns() + self.shift_ns
    }

    /// A time of the captures in the card's time.
    pub fn card_ns(&self, capture_ns: u64) -> u64 {
        capture_ns + self.shift_ns
    }

    /// Frames in the card's time.
    pub fn shift(&self, frames: &[Frame]) -> Vec<Frame> {
        let shifted = |frame: &Frame| Frame {
            time_ns: self.card_ns(frame.time_ns),
            ..frame.clone()
        };
        frames.iter().map(shifted).collect()
    }

    /// Number of the epoch at a time of the card's, which is not before the first epoch's start.
    pub fn epoch(&self, card_ns: u64) -> u64 {
        card_ns.saturating_sub(self.shift_ns) / self.plan.tau_ns()
    }

    /// The last boundary of epochs at or before `card_ns`; the first one's end at the least.
    pub fn last_boundary(&self, card_ns: u64) -> u64 {
        let tau_ns = self.plan.tau_ns();
        let passed = card_ns.saturating_sub(self.start_ns()) / tau_ns;
        self.start_ns() + passed.max(1) * tau_ns
    }

    /// Periods in which all of `stimulus`, on taps of `width`, counts.
    pub fn periods(&self, stimulus: &Stimulus, width: Width) -> Result<u64> {
        let frames = stimulus.ingress.last().into_iter().chain(stimulus.egress.last());
        let clocks = frames.map(|frame| frame.clock).chain(stimulus.drops.last().map(|drop| drop.clock));
        let last = self.timeline(width).time_of(clocks.max().unwrap_or(0)).ns.max(self.start_ns());
        self.plan.version(self.epoch(last)).context("the run ends before it begins")
    }

    /// End of that many periods, in the card's time.
    pub fn end_ns(&self, periods: u64) -> Result<u64> {
        let length = periods
            .checked_mul(self.plan.epochs())
            .and_then(|n| n.checked_mul(self.plan.tau_ns()));
        let end = length.and_then(|length| self.start_ns().checked_add(length));
        end.context("the run ends after the year 2554, the end of 64-bit nanoseconds")
    }
}

#[cfg(test)]
pub mod tests {
    use clap::Parser;
    use wiremeter_wire::tap::{DropEvent, TapFrame};

    use super::*;

    const W: Width = Width::W512;

    /// A run that begins at `first_ns`, with these options.
    pub fn timing(first_ns: u64, options: &[&str]) -> Timing {
        #[derive(Parser)]
        struct Line {
            #[command(flatten)]
            measure: Measure,
        }
        let line = Line::try_parse_from(["test"].iter().chain(options)).expect("good options");
        Timing::new(first_ns, &line.measure).expect("a good plan")
    }

    fn frame_at(timing: &Timing, capture_ns: u64) -> TapFrame {
        let clock = timing.timeline(W).first_clock_at_or_after(timing.card_ns(capture_ns));
        TapFrame {
            clock,
            bytes: vec![0; 64].into(),
            bad: false,
        }
    }

    #[test]
    fn the_first_period_begins_with_the_epoch_of_the_first_frame() {
        let timing = timing(1_234_567_890, &[]);
        assert_eq!((timing.plan().first(), timing.start_ns()), (12_345, 1_234_500_000));
        // 1 ms before, and on to the last multiple of 512 ns.
        assert_eq!(timing.timeline(W).start_ns, 2_409_179 * 512);
        assert_eq!(timing.card_ns(5), 5);
        // The 10th epoch is of the first period, the 11th of the second; 3 ms end 3 ms after the start.
        let ingress = |ns| Stimulus {
            ingress: vec![frame_at(&timing, ns)],
            ..Stimulus::default()
        };
        assert_eq!(timing.periods(&ingress(1_235_499_990), W).expect("in range"), 1);
        assert_eq!(timing.periods(&ingress(1_235_500_000), W).expect("in range"), 2);
        assert_eq!(timing.end_ns(3).expect("in range"), 1_237_500_000);
    }

    #[test]
    fn a_capture_of_1970_leaves_the_card_its_time_before() {
        let timing = timing(22_000, &["--epoch", "300us"]);
        // 1 ms is not a multiple of 300 µs, 1.2 ms is.
        assert_eq!((timing.start_ns(), timing.timeline(W).start_ns), (1_200_000, 390 * 512));
        assert_eq!((timing.card_ns(22_000), timing.epoch(1_200_000)), (1_222_000, 0));
    }

    #[test]
    fn a_late_drop_makes_the_run_longer() {
        let timing = timing(5_000_000, &["--epoch", "1us", "--epochs", "1", "--sets", "1"]);
        let clock = timing.timeline(W).first_clock_at_or_after(5_007_000);
        let drops = vec![DropEvent {
            clock,
            channel: 1,
            length: 64,
        }];
        let stimulus = Stimulus {
            ingress: vec![frame_at(&timing, 5_000_000)],
            drops,
            ..Stimulus::default()
        };
        assert_eq!(timing.periods(&stimulus, W).expect("in range"), 8);
    }

    #[test]
    fn a_run_cannot_last_for_ever() {
        let timing = timing(1 << 62, &["--epoch", "1s"]);
        assert!(timing.end_ns(u64::MAX / 1_000_000_000).is_err());
    }
}
