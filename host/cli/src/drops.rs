//! Drop reports from text: lines of `time_ns,channel,bytes`.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use wiremeter_wire::capture::Frame;
use wiremeter_wire::tap::{DropEvent, TapFrame, Timeline};

use crate::labels::Labels;

const HEADER: &str = "time_ns,channel,bytes";

/// A dropped frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dropped {
    /// When, in the time of the captures.
    pub time_ns: u64,
    /// The label that names its channel.
    pub label: u32,
    /// Its bytes, without FCS.
    pub length: u16,
}

/// Reads drop reports, sorted by time.
///
/// # Errors
/// The file cannot be read, or a line is no report. The error names the file and line.
pub fn read(path: &Path) -> Result<Vec<Dropped>> {
    let text = fs::read_to_string(path).with_context(|| path.display().to_string())?;
    parse(&text).with_context(|| path.display().to_string())
}

fn parse(text: &str) -> Result<Vec<Dropped>> {
    let mut drops = Vec::new();
    for (number, line) in text.lines().map(str::trim).enumerate() {
        if line.is_empty() || (number == 0 && line == HEADER) {
            continue;
        }
        let fields: Vec<&str> = line.split(',').map(str::trim).collect();
        let &[time, label, length] = fields.as_slice() else {
            bail!("line {}: expected {HEADER}, found '{line}'", number + 1);
        };
        let drop = (|| {
            let time_ns = time.parse().ok().filter(|ns| *ns < 1 << 63)?;
            Some(Dropped {
                time_ns,
                label: label.parse().ok()?,
                length: length.parse().ok()?,
            })
        })();
        let Some(drop) = drop else {
            bail!("line {}: expected three numbers, {HEADER}, found '{line}'", number + 1);
        };
        drops.push(drop);
    }
    drops.sort_by_key(|drop| drop.time_ns);
    Ok(drops)
}

/// Puts drops on the card's port.
///
/// A drop comes at the first clock at or after its time. If a frame captured at or before
/// that time is still under way on the ingress tap, it comes with that frame's last beat:
/// it may be the frame that was dropped. The port takes one drop a clock.
///
/// `drops` and `frames` are in the time of `timeline`; `on_tap` are the same frames on the tap.
pub fn schedule(drops: &[Dropped], frames: &[Frame], on_tap: &[TapFrame], timeline: Timeline, labels: &Labels) -> Vec<DropEvent> {
    let mut free = 0;
    let event = |drop: &Dropped| {
        let before = frames.partition_point(|frame| frame.time_ns <= drop.time_ns);
        let under_way = before.checked_sub(1).map_or(0, |last| on_tap[last].last_clock(timeline.width));
        let clock = timeline.first_clock_at_or_after(drop.time_ns).max(under_way).max(free);
        free = clock + 1;
        DropEvent {
            clock,
            channel: labels.channel(Some(drop.label)),
            length: drop.length,
        }
    };
    drops.iter().map(event).collect()
}

#[cfg(test)]
mod tests {
    use wiremeter_wire::tap::{self, Width};

    use super::*;
    use crate::labels::ChannelBy;

    #[test]
    fn reports_with_and_without_a_header() {
        let expected = [
            Dropped {
                time_ns: 5,
                label: 100,
                length: 64,
            },
            Dropped {
                time_ns: 1_700_000_000_000_000_000,
                label: 7,
                length: 1514,
            },
        ];
        let lines = "1700000000000000000,7,1514\n\n 5, 100 ,64\r\n";
        assert_eq!(parse(lines).expect("good lines"), expected);
        assert_eq!(parse(&format!("{HEADER}\n{lines}")).expect("good lines"), expected);
    }

    #[test]
    fn a_bad_line_is_named() {
        for (text, complaint) in [
            ("1,2,3\n4,5\n", "line 2: expected time_ns,channel,bytes, found '4,5'"),
            (
                "1,vlan 2,3",
                "line 1: expected three numbers, time_ns,channel,bytes, found '1,vlan 2,3'",
            ),
            (
                "1,2,65536",
                "line 1: expected three numbers, time_ns,channel,bytes, found '1,2,65536'",
            ),
            (
                "9223372036854775808,2,3",
                "line 1: expected three numbers, time_ns,channel,bytes, found '9223372036854775808,2,3'",
            ),
        ] {
            assert_eq!(parse(text).expect_err("a bad line").to_string(), complaint);
        }
    }

    #[test]
    fn drops_wait_for_the_frame_on_the_tap() {
        // 6.4 ns a clock. Two frames of 80 bytes, ten clocks each, captured at the same time:
        // the second one follows the first on the tap, in clocks 110 to 119.
        let timeline = Timeline {
            start_ns: 0,
            width: Width::W64,
        };
        let frame = Frame {
            time_ns: 640,
            bytes: vec![0; 80].into(),
            cut: 0,
        };
        let frames = [frame.clone(), frame];
        let (on_tap, _) = tap::schedule(&frames, timeline);
        let mut labels = Labels::new(ChannelBy::Vlan);
        labels.add(100);
        let drop = |time_ns, label| Dropped {
            time_ns,
            label,
            length: 80,
        };
        let clocks = |drops: &[Dropped]| -> Vec<u64> {
            schedule(drops, &frames, &on_tap, timeline, &labels)
                .iter()
                .map(|drop| drop.clock)
                .collect()
        };
        // Before both; with both under way; after both, at 1280 ns / 6.4 and rounded up.
        assert_eq!(clocks(&[drop(0, 100), drop(640, 100), drop(1280, 100)]), [0, 119, 200]);
        assert_eq!(clocks(&[drop(1281, 100), drop(1281, 100)]), [201, 202]);
        let events = schedule(&[drop(0, 100), drop(0, 101)], &frames, &on_tap, timeline, &labels);
        assert_eq!((events[0].channel, events[1].channel), (1, 0));
    }
}
