//! The figures as Markdown.

use std::fmt::Write as _;

use crate::backends;
use crate::capture::{self, FILE};
use crate::port;
use crate::ring;
use crate::simulation::{self, Case};
use crate::spread::short;
use crate::sustained;
use crate::traffic::Traffic;

/// All figures, as whole lines; `machine` is a sentence about what they were measured on.
pub fn report(
    machine: &str,
    simulation: &[simulation::Figures],
    ring: &[ring::Figures],
    (backends, clocks): &(Vec<backends::Figures>, backends::Clocks),
    capture: &capture::Figures,
    sustained: &[sustained::Figures],
    reflectors: &[port::Figures],
) -> String {
    let mut text = format!("Measured by `make bench`: {machine}. Each figure is a median (lower – upper quartile).\n");
    section(
        &mut text,
        &format!(
            "The Verilated card, every clock of it lived ({} repetitions of {} clocks, of {} with waves). \
             Baseline, once a repetition: the bare top of the same width, its inputs constant, stepped by \
             Verilator alone without waves.",
            simulation::REPETITIONS,
            simulation::CLOCKS,
            simulation::CLOCKS_WITH_WAVES
        ),
        ["taps", "traffic on both", "waves", "clocks/s", "frames/s", "of the bare top"],
        simulation.iter().flat_map(of_width),
    );
    section(
        &mut text,
        &format!(
            "The driver's ring of {} records, registers without cost ({} repetitions). Baseline, once a \
             repetition: memcpy of the same bytes, as many at once. Beside it, records that are also \
             decoded, and decoded ones pushed into a `VecDeque` and popped.",
            1 << ring::RING_LOG2,
            ring::REPETITIONS
        ),
        [
            "records a wake-up",
            "records/s",
            "ns of CPU a record",
            "memcpy, records/s",
            "of memcpy",
            "decoded, records/s",
            "VecDeque, records/s",
        ],
        ring.iter().map(|figures| {
            [
                figures.batch.to_string(),
                figures.drained.to_string(),
                figures.cpu.to_string(),
                figures.copied.to_string(),
                figures.ratio.to_string(),
                figures.decoded.to_string(),
                figures.handed.to_string(),
            ]
        }),
    );
    section(
        &mut text,
        &format!(
            "The way to the simulated card at {} bit, with no traffic meanwhile ({} repetitions): a register \
             read, and an interrupt from the register write that lets it come until the host is awake. In the \
             card the one takes {} clocks and the other {}; the rest is simulating them, and the way. Baseline: \
             in process.",
            8 * backends::WIDTH.bytes(),
            backends::REPETITIONS,
            clocks.read,
            clocks.wake
        ),
        ["backend", "read, ns", "of in process", "wake-up, ns", "of in process"],
        backends.iter().map(|figures| {
            let near = &backends[0];
            [
                figures.backend.to_owned(),
                figures.read.to_string(),
                short(figures.read.median / near.read.median),
                figures.wake.to_string(),
                short(figures.wake.median / near.wake.median),
            ]
        }),
    );
    section(
        &mut text,
        &format!(
            "The command with `{FILE}` at 512 bit, time leaping over what is empty ({} repetitions). \
             Baseline: the time in which the bare top would live all those clocks, by its speed above.",
            capture::REPETITIONS
        ),
        [
            "frames",
            "simulated s",
            "taken s",
            "simulated s/s",
            "times sooner than the bare top",
        ],
        [[
            capture.frames.to_string(),
            short(capture.simulated),
            capture.taken.to_string(),
            capture.speed.to_string(),
            capture.ratio.to_string(),
        ]],
    );
    section(
        &mut text,
        "STAMP without end, counted in clocks of the card: what the hardware does. Baseline: the shortest \
         packets that 100G and 10G Ethernet carry in a second. The card's probes, all sessions always due; \
         and requests that come to its reflector without a gap, which is more than the wire carries.",
        [
            "port",
            "on the wire, packets/s",
            "probes sent/s",
            "of the wire",
            "requests/s",
            "of them answered",
        ],
        sustained.iter().map(|figures| {
            [
                format!("{} bit", 8 * figures.width.bytes()),
                short(figures.wire),
                short(figures.probes),
                short(figures.probes / figures.wire),
                short(figures.requests.0),
                short(figures.requests.1),
            ]
        }),
    );
    port_section(&mut text, reflectors);
    text
}

/// The reflectors.
fn port_section(text: &mut String, reflectors: &[port::Figures]) {
    section(
        text,
        &format!(
            "STAMP reflected over one virtual cable to one sender ({} requests, one every {} ms). T3 − T2 is \
             what the reflector says that it took: of a card its clocks, which are what the hardware takes \
             however slow its simulation is; of a program real time. The round trip is real time by the \
             sender: of a card it is that of the simulation, and says nothing of hardware.",
            port::REQUESTS,
            port::INTERVAL_MS
        ),
        ["reflector", "clocks", "ns", "T3 − T2, ns", "least – most", "round trip, µs"],
        reflectors.iter().map(|figures| {
            let (clocks, ns) = figures
                .turn
                .map_or(("–".to_owned(), "–".to_owned()), |(clocks, ns)| (clocks.to_string(), short(ns)));
            let [least, most] = figures.range.map(short);
            [
                figures.reflector.clone(),
                clocks,
                ns,
                figures.inside.to_string(),
                format!("{least} – {most}"),
                figures.round_trip.to_string(),
            ]
        }),
    );
}

/// The rows of one width.
fn of_width(figures: &simulation::Figures) -> Vec<[String; 6]> {
    let taps = format!("{} bit", 8 * figures.width.bytes());
    let none = || "–".to_owned();
    let bare = [
        taps.clone(),
        "none: the bare top".into(),
        none(),
        figures.bare.to_string(),
        none(),
        "1".into(),
    ];
    let cases = figures.cases.iter().map(|(Case { traffic, waves }, speed)| {
        let traffic = match traffic {
            Traffic::Minimum => "60-byte frames without a gap",
            Traffic::Mix => "mix through a queueing node",
        };
        let waves = if *waves { "FST" } else { "–" };
        [
            taps.clone(),
            traffic.into(),
            waves.into(),
            speed.clocks.to_string(),
            speed.frames.to_string(),
            speed.ratio.to_string(),
        ]
    });
    [bare].into_iter().chain(cases).collect()
}

/// A paragraph and the table under it.
fn section<const N: usize>(text: &mut String, about: &str, head: [&str; N], rows: impl IntoIterator<Item = [String; N]>) {
    let _ = write!(text, "\n{about}\n\n| {} |\n|{}\n", head.join(" | "), "---|".repeat(N));
    for row in rows {
        let _ = writeln!(text, "| {} |", row.join(" | "));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_is_a_table_that_markdown_renders() {
        let mut text = String::from("Before.\n");
        section(
            &mut text,
            "About.",
            ["a", "b"],
            [["1".into(), "2".into()], ["3".into(), "4".into()]],
        );
        assert_eq!(text, "Before.\n\nAbout.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n");
    }
}
