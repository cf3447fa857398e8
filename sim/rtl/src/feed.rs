//! What comes to the card, clock by clock: frames as beats, and drop reports.

use std::collections::VecDeque;

use wiremeter_wire::tap::{DropEvent, Stimulus, TapFrame, Width};

use crate::Error;
use crate::rules::{Beat, stream_beat};

/// A stimulus on its way: asked once a clock, with rising clocks.
pub struct Feed {
    ingress: Tap,
    egress: Tap,
    drops: std::iter::Peekable<std::vec::IntoIter<DropEvent>>,
}

/// What is on the card's ports in one clock.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Traffic {
    /// The ingress tap's beat.
    pub ingress: Option<Beat>,
    /// The egress tap's beat.
    pub egress: Option<Beat>,
    /// The drop port's report.
    pub drop: Option<DropEvent>,
}

impl Feed {
    /// # Errors
    /// When a frame is empty, two frames of a tap overlap or are out of order, or two drops
    /// have one clock or are out of order.
    pub fn new(stimulus: Stimulus, width: Width) -> Result<Feed, Error> {
        let pairs = stimulus.drops.windows(2);
        if let Some(pair) = pairs.into_iter().find(|pair| pair[1].clock <= pair[0].clock) {
            let problem = "not after the drop before";
            return Err(Error::Stimulus {
                port: "drop",
                clock: pair[1].clock,
                problem,
            });
        }
        Ok(Feed {
            ingress: Tap::new("ingress", stimulus.ingress, width)?,
            egress: Tap::new("egress", stimulus.egress, width)?,
            drops: stimulus.drops.into_iter().peekable(),
        })
    }

    /// What the ports carry in `clock`.
    pub fn at(&mut self, clock: u64) -> Traffic {
        Traffic {
            ingress: self.ingress.beat(clock),
            egress: self.egress.beat(clock),
            drop: self.drops.next_if(|drop| drop.clock == clock),
        }
    }

    /// Adds a frame to the ingress tap.
    ///
    /// # Errors
    /// When it is empty, or does not begin after all that were there before.
    pub fn push(&mut self, frame: TapFrame) -> Result<(), Error> {
        self.ingress.push(frame)
    }

    /// Forgets what would begin before `clock`, and the rest of what has begun.
    pub fn skip(&mut self, clock: u64) {
        self.ingress.skip(clock);
        self.egress.skip(clock);
        while self.drops.next_if(|drop| drop.clock < clock).is_some() {}
    }

    /// Frames that are to come to the ingress tap, and have not come whole.
    pub fn waiting(&self) -> usize {
        self.ingress.frames.len()
    }

    /// The first clock in which a frame can be [pushed](Feed::push).
    pub fn free(&self) -> u64 {
        self.ingress.free
    }

    /// The next clock in which a port carries something.
    pub fn next(&mut self) -> Option<u64> {
        let drop = self.drops.peek().map(|drop| drop.clock);
        [self.ingress.next(), self.egress.next(), drop].into_iter().flatten().min()
    }
}

struct Tap {
    port: &'static str,
    frames: VecDeque<TapFrame>,
    width: Width,
    beats: u64,
    /// The first clock after all frames.
    free: u64,
}

impl Tap {
    fn new(port: &'static str, frames: Vec<TapFrame>, width: Width) -> Result<Tap, Error> {
        let mut tap = Tap {
            port,
            frames: VecDeque::with_capacity(frames.len()),
            width,
            beats: 0,
            free: 0,
        };
        frames.into_iter().try_for_each(|frame| tap.push(frame))?;
        Ok(tap)
    }

    fn push(&mut self, frame: TapFrame) -> Result<(), Error> {
        let refuse = |problem| Error::Stimulus {
            port: self.port,
            clock: frame.clock,
            problem,
        };
        if frame.clock < self.free {
            return Err(refuse("begins before the end of the frame before"));
        }
        let last = frame.last_clock(self.width);
        let lanes = self.width.bytes();
        stream_beat(&beat(&frame.bytes, frame.bad, lanes, last - frame.clock), lanes).map_err(refuse)?;
        self.free = last + 1;
        self.frames.push_back(frame);
        Ok(())
    }

    fn skip(&mut self, clock: u64) {
        while self.frames.front().is_some_and(|frame| frame.clock < clock) {
            self.frames.pop_front();
            self.beats = 0;
        }
    }

    fn next(&self) -> Option<u64> {
        self.frames.front().map(|frame| frame.clock + self.beats)
    }

    fn beat(&mut self, clock: u64) -> Option<Beat> {
        if self.next() != Some(clock) {
            return None;
        }
        let frame = self.frames.front()?;
        let beat = beat(&frame.bytes, frame.bad, self.width.bytes(), self.beats);
        self.beats += 1;
        if beat.last {
            self.frames.pop_front();
            self.beats = 0;
        }
        Some(beat)
    }
}

/// Beat `index` of a frame.
pub(crate) fn beat(frame: &[u8], bad: bool, lanes: usize, index: u64) -> Beat {
    let rest = &frame[index as usize * lanes..];
    let last = rest.len() <= lanes;
    let here = &rest[..rest.len().min(lanes)];
    let mut bytes = [0; 64];
    bytes[..here.len()].copy_from_slice(here);
    let mut data = [0; 16];
    for (word, four) in data.iter_mut().zip(bytes.chunks_exact(4)) {
        *word = u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
    }
    let keep = u64::MAX.checked_shr(64 - here.len() as u32).unwrap_or(0);
    Beat {
        data,
        keep,
        last,
        bad: last && bad,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn frame(clock: u64, length: usize) -> TapFrame {
        TapFrame {
            clock,
            bytes: (0..length).map(|n| n as u8).collect(),
            bad: false,
        }
    }

    fn ingress(frames: Vec<TapFrame>, width: Width) -> Result<Feed, Error> {
        Feed::new(
            Stimulus {
                ingress: frames,
                ..Stimulus::default()
            },
            width,
        )
    }

    #[test]
    fn frames_come_back_from_their_beats() {
        for (width, lengths) in [(Width::W64, [14, 8, 64, 1, 100]), (Width::W512, [14, 64, 65, 128, 1500])] {
            let mut clock = 5;
            let frames: Vec<_> = lengths
                .map(|length| {
                    let frame = frame(clock, length);
                    clock = frame.last_clock(width) + 1 + length as u64 % 3;
                    frame
                })
                .into();
            let mut feed = ingress(frames.clone(), width).expect("in order");
            assert_eq!(feed.next(), Some(5));
            let (mut bytes, mut first, mut seen) = (Vec::new(), None, Vec::new());
            for now in 0..=clock {
                let Some(beat) = feed.at(now).ingress else { continue };
                first.get_or_insert(now);
                let lanes = beat.data.iter().flat_map(|word| word.to_le_bytes());
                bytes.extend(
                    lanes
                        .enumerate()
                        .filter(|(lane, _)| beat.keep >> lane & 1 == 1)
                        .map(|(_, byte)| byte),
                );
                if beat.last {
                    seen.push(TapFrame {
                        clock: first.take().expect("begun"),
                        bytes: bytes.drain(..).collect(),
                        bad: beat.bad,
                    });
                }
            }
            assert_eq!(seen, frames);
            assert_eq!(feed.next(), None);
        }
    }

    #[test]
    fn the_bad_mark_is_on_the_last_beat_alone() {
        let bad = TapFrame { bad: true, ..frame(0, 20) };
        let mut feed = ingress(vec![bad], Width::W64).expect("in order");
        let marks = [0, 1, 2].map(|clock| feed.at(clock).ingress.expect("a beat").bad);
        assert_eq!(marks, [false, false, true]);
    }

    #[test]
    fn drops_come_in_their_clock() {
        let drop = |clock| DropEvent {
            clock,
            channel: 7,
            length: 60,
        };
        let drops = vec![drop(3), drop(4)];
        let mut feed = Feed::new(
            Stimulus {
                drops,
                ..Stimulus::default()
            },
            Width::W64,
        )
        .expect("in order");
        assert!(feed.at(2) == Traffic::default());
        assert_eq!(
            (feed.at(3).drop, feed.next(), feed.at(4).drop),
            (Some(drop(3)), Some(4), Some(drop(4)))
        );
        let twice = Stimulus {
            drops: vec![drop(3), drop(3)],
            ..Stimulus::default()
        };
        assert!(Feed::new(twice, Width::W64).is_err());
    }

    #[test]
    fn frames_that_no_tap_can_carry_are_refused() {
        assert!(ingress(vec![frame(0, 16), frame(2, 16)], Width::W64).is_ok());
        let overlap = ingress(vec![frame(0, 17), frame(2, 16)], Width::W64).err().expect("refused");
        assert_eq!(overlap.to_string(), "ingress at clock 2: begins before the end of the frame before");
        assert!(ingress(vec![frame(9, 0)], Width::W64).is_err(), "no bytes");
    }
}
