//! The packet on its way to transmit: its beats, with the sequence number in them.

use super::table::{TEMPLATE, Table};
use crate::Profile;
use crate::reflect::lanes::{and_or, any, swap};
use crate::reflect::layout::{LAYOUTS, UDP};
use crate::transmit::ProbeBeat;
use wiremeter_rtl::{Bundle, Clock, Module, Sig, bundle};

/// Clocks from the launch to the first beat.
pub const LATENCY: u32 = 3;
/// Halfwords of a sequence number.
const SEQUENCE: u32 = 2;

bundle! {
    /// A packet.
    pub struct Packet {
        /// Whose.
        session,
        /// Its sequence number.
        sequence,
        /// Bytes of its frame.
        bytes,
        /// Index of its layout in [`LAYOUTS`].
        layout,
        /// As in [`ProbeBeat`].
        base,
    }
}

/// The packet on its way.
pub struct Stream<'m> {
    /// There is one.
    pub sending: Sig<'m>,
    /// Of this session.
    pub session: Sig<'m>,
    /// Its first beat is taken.
    pub begun: Sig<'m>,
}

impl<'m> Stream<'m> {
    /// Sends a packet from each `launch` on, by `port` if there are several.
    pub fn new(
        m: &'m Module,
        clk: Clock<'m>,
        p: &Profile,
        table: &Table<'m>,
        launch: Sig<'m>,
        packet: &Packet<'m>,
        port: Option<Sig<'m>>,
    ) -> Stream<'m> {
        let keep = |name: &str, value: Sig<'m>| {
            let r = m.reg_data(clk, name, value.width());
            r.next_if(launch, value);
            r.q
        };
        let lanes = p.beat_bytes().trailing_zeros();
        let bits = packet.bytes.width() - lanes;
        let session = keep("packet_session", packet.session);
        let sequence = keep("packet_sequence", packet.sequence);
        let base = keep("packet_base", packet.base);
        let count = keep("packet_count", packet.bytes.trunc(lanes));
        let last = keep("packet_last", packet.bytes.wrapping_sub(1).slice(lanes, bits));
        let one_hot = (0..LAYOUTS.len() as u64).rev().map(|n| packet.layout.eq(n));
        let layout = keep("packet_layout", Sig::cat_all(&one_hot.collect::<Vec<_>>()));

        // A beat is read, given its sequence number, and offered.
        let state = |name: &str| m.reg(clk, name, 1, 0);
        let (reading, read, valid) = (state("reading"), state("read"), state("valid"));
        let ready = m.input(clk, "probe_ready", 1);
        // Both places are taken: a register, so that little follows `ready`.
        let full = state("full");
        let stuck = full.q & !ready;
        let (reads, moves) = ((reading.q & !stuck).named("reads"), read.q & !stuck);
        let index = m.reg(clk, "beat", bits, 0);
        let is_last = index.q.eq(last);
        // Back at 0 before the next launch.
        index.next_if(reads | !reading.q, index.q.wrapping_add(1) & reading.q.repeat(bits));
        reading.next(launch | (reading.q & !(reads & is_last)));
        let stays = valid.q & !ready;
        read.next(reads | stuck);
        valid.next(moves | stays);
        full.next(stuck | (reading.q & (read.q | stays)));
        m.assert_always(clk, "full_is_both", full.q.eq(read.q & valid.q));

        let beats = (TEMPLATE / p.beat_bytes()).trailing_zeros();
        let word = table.beat(reads, session, index.q.trunc(beats));
        let known = |name: &str, sig: Sig<'m>| {
            let r = m.reg_data(clk, &format!("read_{name}"), sig.width());
            r.next_if(reads, sig);
            r.q
        };
        let (read_first, read_last) = (known("first", index.q.is_zero()), known("last", is_last));
        let inside = known("inside", index.q.slice(beats, bits - beats).is_zero());
        let offered = |name: &str, sig: Sig<'m>| {
            let r = m.reg_data(clk, &format!("offered_{name}"), sig.width());
            r.next_if(moves, sig);
            r.q
        };
        let lane = |lane: u32| {
            let mut sources = vec![(inside, word.slice(16 * lane, 16))];
            for half in 0..SEQUENCE {
                let at = places(p, lane, half);
                if !at.is_empty() {
                    let here = at.iter().map(|(n, beat)| layout.bit(*n) & index.q.eq(u64::from(*beat)));
                    let here = known(&format!("sequence_{half}_{lane}"), any(m, &here.collect::<Vec<_>>()));
                    sources.push((here, swap(sequence.slice(16 * (SEQUENCE - 1 - half), 16))));
                }
            }
            and_or(m, 16, &sources)
        };
        let data = Sig::cat_all(&(0..p.width / 16).rev().map(lane).collect::<Vec<_>>());
        let beat = ProbeBeat {
            valid: valid.q,
            last: offered("last", read_last),
            count,
            data: offered("data", data),
            layout,
            base,
        };
        beat.output(m, "probe");
        if let Some(port) = port {
            m.output("probe_port", keep("packet_port", port));
        }

        let sending = state("sending");
        sending.next(launch | (sending.q & !(valid.q & beat.last & ready)));
        m.assert_always(clk, "one_packet_at_a_time", !(launch & sending.q));
        Stream {
            sending: sending.q,
            session,
            begun: valid.q & offered("first", read_first) & ready,
        }
    }
}

/// Where a halfword of the sequence number is in a lane: layouts and their beats.
fn places(p: &Profile, lane: u32, half: u32) -> Vec<(u32, u32)> {
    let lanes = p.width / 16;
    let at = (0..).zip(&LAYOUTS).map(|(n, l)| (n, l.transport() + UDP + half));
    at.filter(|(_, at)| at % lanes == lane).map(|(n, at)| (n, at / lanes)).collect()
}
