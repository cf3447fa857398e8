//! The MAC at the card's transmit stream: takes frames, checks the rules, and can be slow.

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::rules::{Beat, Broken, stream_beat};

/// A frame that the card has sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The clock in which the MAC took its first beat.
    pub clock: u64,
    /// The frame, without FCS.
    pub bytes: Vec<u8>,
    /// Marked as bad on its last beat: a MAC sends it with a wrong FCS or not at all.
    pub bad: bool,
}

/// The MAC.
pub struct Mac {
    lanes: usize,
    stalls: Option<(ChaCha8Rng, f64)>,
    ready: bool,
    offered: Option<Beat>,
    frame: Option<Sent>,
    sent: Vec<Sent>,
}

impl Mac {
    /// A MAC of `lanes` bytes that is always ready.
    pub fn new(lanes: usize) -> Mac {
        Mac {
            lanes,
            stalls: None,
            ready: false,
            offered: None,
            frame: None,
            sent: Vec::new(),
        }
    }

    /// From now on, it is not ready in `share` (0 … 1) of the clocks, by the random numbers
    /// of `seed`.
    pub fn stall(&mut self, seed: u64, share: f64) {
        self.stalls = Some((ChaCha8Rng::seed_from_u64(seed), share));
    }

    /// Forgets what is under way, as the card does in its reset.
    pub fn forget(&mut self) {
        (self.offered, self.frame) = (None, None);
    }

    /// The frames that were sent since this was asked last.
    pub fn take(&mut self) -> Vec<Sent> {
        std::mem::take(&mut self.sent)
    }

    /// tready in this clock.
    pub fn drive(&mut self) -> bool {
        self.ready = self.stalls.as_mut().is_none_or(|(rng, share)| !rng.random_bool(*share));
        self.ready
    }

    /// Takes what the card drove in this clock, `clock` of the timeline.
    ///
    /// # Errors
    /// The rule that the card broke.
    pub fn see(&mut self, beat: Option<Beat>, clock: u64) -> Result<(), Broken> {
        let Some(beat) = beat else {
            return match (&self.offered, &self.frame) {
                (Some(_), _) => Err("valid was taken back before ready"),
                // The card sees requests without gaps here, and a MAC cannot wait within a frame.
                (None, Some(_)) => Err("a gap within a frame"),
                (None, None) => Ok(()),
            };
        };
        stream_beat(&beat, self.lanes)?;
        // The timestamp of a first beat that waits is that of each clock (docs/reflection.md, section 6).
        let data = |beat: &Beat| self.frame.is_some().then_some(beat.data);
        let same =
            |offered: &Beat| data(offered) == data(&beat) && (offered.keep, offered.last, offered.bad) == (beat.keep, beat.last, beat.bad);
        if !self.offered.as_ref().is_none_or(same) {
            return Err("the payload changed before ready");
        }
        self.offered = Some(beat).filter(|_| !self.ready);
        if self.ready {
            self.take_beat(&beat, clock);
        }
        Ok(())
    }

    fn take_beat(&mut self, beat: &Beat, clock: u64) {
        let mut frame = self.frame.take().unwrap_or(Sent {
            clock,
            bytes: Vec::new(),
            bad: false,
        });
        let bytes = beat.data.iter().flat_map(|word| word.to_le_bytes());
        frame.bytes.extend(bytes.take(beat.keep.count_ones() as usize));
        match beat.last {
            true => self.sent.push(Sent { bad: beat.bad, ..frame }),
            false => self.frame = Some(frame),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn beat(value: u32, keep: u64, last: bool) -> Beat {
        let mut data = [0; 16];
        (data[0], data[1]) = (value, !value);
        Beat {
            data,
            keep,
            last,
            bad: last,
        }
    }

    /// A card that gives beats as fast as they are taken; clocks begin at 0.
    fn play(mac: &mut Mac, beats: &[Beat]) -> Result<(), Broken> {
        let (mut at, mut clock) = (0, 0);
        while at < beats.len() {
            let ready = mac.drive();
            mac.see(beats.get(at).copied(), clock)?;
            at += usize::from(ready);
            clock += 1;
        }
        Ok(())
    }

    #[test]
    fn frames_come_whole_however_slow_the_mac() {
        let beats = [beat(1, 0xff, false), beat(2, 0xff, false), beat(3, 0x1f, true), beat(4, 0x7, true)];
        let bytes = [
            [1, 0, 0, 0, 254, 255, 255, 255, 2, 0, 0, 0, 253, 255, 255, 255, 3, 0, 0, 0, 252].to_vec(),
            vec![4, 0, 0],
        ];
        for seed in 0..20 {
            let mut mac = Mac::new(8);
            if seed > 0 {
                mac.stall(seed, 0.6);
            }
            assert_eq!(play(&mut mac, &beats), Ok(()), "seed {seed}");
            let sent = mac.take();
            assert_eq!(
                sent.iter().map(|frame| frame.bytes.clone()).collect::<Vec<_>>(),
                bytes,
                "seed {seed}"
            );
            assert!(sent.iter().all(|frame| frame.bad));
            if seed == 0 {
                assert_eq!([sent[0].clock, sent[1].clock], [0, 3]);
            }
            assert!(mac.take().is_empty());
        }
    }

    #[test]
    fn only_a_first_beat_may_change_its_data() {
        let mut mac = Mac::new(8);
        mac.ready = false;
        assert_eq!(mac.see(Some(beat(1, 0xff, false)), 0), Ok(()));
        assert_eq!(mac.see(Some(beat(2, 0xff, false)), 1), Ok(()), "its timestamp");
        mac.ready = true;
        assert_eq!(mac.see(Some(beat(3, 0xff, false)), 2), Ok(()));
        mac.ready = false;
        assert_eq!(mac.see(Some(beat(4, 0xff, false)), 3), Ok(()));
        assert_eq!(mac.see(Some(beat(5, 0xff, false)), 4), Err("the payload changed before ready"));
        assert_eq!(mac.see(None, 5), Err("valid was taken back before ready"));
    }

    #[test]
    fn a_first_beat_keeps_its_length() {
        let mut mac = Mac::new(8);
        mac.ready = false;
        assert_eq!(mac.see(Some(beat(1, 0xf, true)), 0), Ok(()));
        assert_eq!(mac.see(Some(beat(1, 0x7, true)), 1), Err("the payload changed before ready"));
    }

    #[test]
    fn a_frame_has_no_gap() {
        let mut mac = Mac::new(8);
        mac.drive();
        assert_eq!(mac.see(Some(beat(1, 0xff, false)), 0), Ok(()));
        assert_eq!(mac.see(None, 1), Err("a gap within a frame"));
        mac.forget();
        assert_eq!(mac.see(None, 2), Ok(()));
    }
}
