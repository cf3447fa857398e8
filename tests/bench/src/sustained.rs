//! Probes and replies that a port takes a second, for ever: counted in clocks of the card, which
//! are the hardware's, and so the same on any machine.

use anyhow::{Context, Result, ensure};
use wiremeter_driver::reflect::{self, ErrorEstimate, STAMP_PORT, Settings, Timestamps};
use wiremeter_driver::{Device, Probing, TimeSource, clock};
use wiremeter_probe::{Link, Session};
use wiremeter_sim::{Build, RtlCard, Sent};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

/// Clocks in which probes are counted.
const CLOCKS: u64 = 100_000;
/// Requests to the reflector.
const REQUESTS: usize = 10_000;
/// Clocks after the last request.
const AFTER: u64 = 1_000;
/// Preamble, FCS and the gap to the next frame, in bytes.
const AROUND: usize = 8 + 4 + 12;
/// Time of the first clock.
const START_NS: u64 = 1_700_000_000_000_000_000;
/// From the set-up to the first probe.
const AHEAD_NS: u64 = 20_000;
const PORT_BASE: u16 = 50_176;
const MACS: [[u8; 6]; 2] = [[2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]];
const ADDRESSES: [[u8; 4]; 2] = [[10, 0, 0, 1], [10, 0, 0, 2]];

/// The figures of one width.
pub struct Figures {
    /// Width of the port.
    pub width: Width,
    /// What the wire carries of these frames a second.
    pub wire: f64,
    /// What the session-sender sends of them, all its sessions always due.
    pub probes: f64,
    /// What came to the reflector a second, each behind the other without a gap, and its share
    /// that was answered.
    pub requests: (f64, f64),
}

/// Measures both widths.
///
/// # Errors
/// A simulation cannot be built, or fails; or nothing is sent.
pub fn measure() -> Result<[Figures; 2]> {
    Ok([of_width(Width::W512)?, of_width(Width::W64)?])
}

fn of_width(width: Width) -> Result<Figures> {
    eprintln!("probing and reflecting as fast as can be: {} bit", 8 * width.bytes());
    let (ns, clocks) = width.period_ns();
    let hz = clocks as f64 * 1e9 / ns as f64;
    let frame = session(0).frame()?;
    Ok(Figures {
        width,
        wire: line_rate(width) / 8.0 / (frame.len() + AROUND) as f64,
        probes: hz * probes(width)?,
        requests: {
            let (a_clock, share) = replies(width, &frame)?;
            (hz * a_clock, share)
        },
    })
}

/// Bits a second of the Ethernet that the width is for.
fn line_rate(width: Width) -> f64 {
    match width {
        Width::W512 => 100e9,
        Width::W64 => 10e9,
    }
}

/// Probes a clock.
fn probes(width: Width) -> Result<f64> {
    let probing = Probing {
        time: TimeSource::Outside,
        increment: width.increment(),
        port: settings(0),
        reflects: false,
        port_base: PORT_BASE,
        raw: false,
        ring_log2: 10,
    };
    let mut prober = open(width)?.probe(&probing)?;
    let sessions = u16::try_from(prober.identity().sessions)?;
    let start_ns = clock::now(prober.card())? + AHEAD_NS * u64::from(sessions);
    for number in 0..sessions {
        prober.set(
            number,
            &Session {
                start_ns,
                ..session(number)
            }
            .words()?,
        )?;
        prober.start(number)?;
    }
    let mut sent = Vec::new();
    while sent.is_empty() {
        let end = prober.card().clock() + AFTER;
        prober.card().advance(end, u64::MAX)?;
        sent.extend(prober.card().take_sent());
    }
    let end = prober.card().clock() + CLOCKS;
    prober.card().advance(end, u64::MAX)?;
    sent.extend(prober.card().take_sent());
    a_clock(&sent)
}

/// Requests a clock, and the share of them that was answered.
fn replies(width: Width, frame: &[u8]) -> Result<(f64, f64)> {
    let mut device = open(width)?;
    let identity = *device.identity();
    clock::configure(device.card(), TimeSource::Outside, width.increment())?;
    reflect::start(device.card(), &identity, &settings(1))?;
    let mut last = 0;
    for _ in 0..REQUESTS {
        last = device.card().receive(frame.into(), 0)?;
    }
    device.card().advance(last + AFTER, u64::MAX)?;
    let answered = device.card().take_sent().len();
    Ok((1.0 / width.frame_beats(frame.len()) as f64, answered as f64 / REQUESTS as f64))
}

/// Frames a clock, from the first to the last.
fn a_clock(sent: &[Sent]) -> Result<f64> {
    let (first, last) = sent.first().zip(sent.last()).context("nothing was sent")?;
    ensure!(last.clock > first.clock, "one probe was sent");
    Ok((sent.len() - 1) as f64 / (last.clock - first.clock) as f64)
}

fn open(width: Width) -> Result<Device<RtlCard>> {
    let timeline = Timeline::before(START_NS, width);
    let card = RtlCard::open(&Build::card(width), timeline, Stimulus::default())?;
    Ok(Device::open(card.without_jumps())?)
}

/// A session that is always due, from the first port to the second.
fn session(number: u16) -> Session {
    Session {
        link: Link {
            port: 0,
            source: MACS[0],
            destination: MACS[1],
            vlans: vec![],
        },
        source: (ADDRESSES[0].into(), PORT_BASE + number),
        reflector: (ADDRESSES[1].into(), STAMP_PORT),
        dscp: 0,
        payload: Session::needed(&[]),
        tlvs: vec![],
        ssid: number + 1,
        error_estimate: 0x4001,
        interval_ns: 1,
        seed: None,
        packets: 0,
        start_ns: 0,
        give_up_ns: 1_000_000_000,
    }
}

fn settings(port: usize) -> Settings {
    Settings {
        mac: MACS[port],
        ipv4: ADDRESSES[port].into(),
        ipv6: std::net::Ipv6Addr::UNSPECIFIED,
        port: STAMP_PORT,
        dscp: None,
        session_timeout: None,
        leave_tlvs: false,
        allowed: None,
        limit: None,
        timestamps: Timestamps::Ptp,
        error: ErrorEstimate::at_least(100, true),
    }
}
