//! The first stages: where in its frame a beat is, and where the fields are in it.

use super::lanes::{any, lane, swap};
use super::layout::{LAYOUTS, Spot, beats, spots};
use crate::Profile;
use crate::tap::Stream;
use wiremeter_rtl::{Bundle, Clock, Module, Sig, bundle};

/// The last stage at which a beat's flags are looked at.
const STAGES: usize = 11;
/// Clocks from a stamp to when its frame is at the tap's stream: the stamp is of the clock
/// after the one at which it comes.
const STAMP_CLOCKS: u32 = crate::tap::STREAM_LATENCY + 1;

bundle! {
    /// What is told of a beat.
    pub struct Beat {
        /// 1 if there is one.
        valid,
        /// It is a frame's first.
        first,
        /// It is a frame's last.
        last,
        /// On the last beat: the tap refuses the frame.
        refused,
        /// On the last beat: bytes of the frame.
        length,
    }
}

/// Where a frame came from and when, as the port says that had it whole: beside its beats, of
/// which there are three at least if it is a request.
#[derive(Clone, Copy)]
pub struct Origin<'m> {
    time: Sig<'m>,
    port: Sig<'m>,
}

impl<'m> Origin<'m> {
    /// The input ports; none if the card has one port, whose tap sees a frame when it comes.
    pub fn input(m: &'m Module, clk: Clock<'m>, p: &Profile) -> Option<Origin<'m>> {
        (p.ports > 1).then(|| Origin {
            time: m.input(clk, "origin_time", 64),
            port: m.input(clk, "origin_port", p.port_bits()),
        })
    }
}

/// The first stages.
pub struct Front<'m> {
    /// Beats by stage; stage 0 is the tap's stream, or one clock and one beat behind it.
    pub beats: Vec<Beat<'m>>,
    /// Bytes of the beats at stage 2; link addresses are the reply's.
    pub data: Sig<'m>,
    /// The frame's layout at stage 2, one bit for each; none if it cannot be a request.
    pub layout: Sig<'m>,
    /// The spot that the beat at stage 2 is, one bit for each of [`spots`], if any.
    pub spot: Sig<'m>,
    /// The same at stage 5.
    pub late_data: Sig<'m>,
    /// Time of the frame's first beat, at stage 5.
    pub late_time: Sig<'m>,
    /// The time, some clocks late.
    pub time: Sig<'m>,
    /// The port that the frame came from, by stage from 1 on, if there are several.
    pub ports: Option<Vec<Sig<'m>>>,
}

/// Clocks from the tap's stream to stage 0.
pub fn latency(p: &Profile) -> u32 {
    u32::from(looks_ahead(p))
}

/// Whether link addresses lie in two beats, so that a beat must wait for the next.
fn looks_ahead(p: &Profile) -> bool {
    p.beat_bytes() < 12
}

impl<'m> Front<'m> {
    /// The first stages; `time` is the next clock's, `mac` the port's address.
    pub fn new(
        m: &'m Module,
        clk: Clock<'m>,
        p: &Profile,
        stream: &Stream<'m>,
        time: Sig<'m>,
        origin: Option<Origin<'m>>,
        mac: Sig<'m>,
    ) -> Front<'m> {
        let arrival = (1..=STAMP_CLOCKS).fold(time, |time, n| time.delay(&format!("arrival_{n}")));
        let zero = Zero::new(m, clk, p, stream, origin.map_or(arrival, |origin| origin.time));
        let ports = origin.map(|origin| {
            let first = kept(m, clk, "held_port", stream.valid & stream.first, origin.port);
            let first = kept(m, clk, "port_1", zero.beat.valid & zero.beat.first, first);
            let later = (2..=STAGES).scan(first, |port, stage| {
                *port = port.delay(&format!("port_{stage}"));
                Some(*port)
            });
            [first, first].into_iter().chain(later).collect()
        });
        let begins = (zero.beat.valid & zero.beat.first).named("begins");
        let time = m.reg_data(clk, "time_1", 64);
        time.next_if(begins, zero.time);

        // The beat's number, one bit for each.
        let count = beats(p.width / 16);
        let number = m.reg(clk, "number", count, 0);
        let here = begins.mux(m.lit(1, count), number.q).named("here");
        let next = if count > 1 {
            here.trunc(count - 1).cat(m.lit(0, 1))
        } else {
            m.lit(0, 1)
        };
        number.next_if(zero.beat.valid, next);

        let link = Link {
            m,
            clk,
            p,
            valid: zero.beat.valid,
            begins,
            here,
            data: zero.data,
        };
        let layout = link.layout(mac);
        let here = (here & zero.beat.valid.repeat(count))
            .delay("here_1")
            .partly_used("not every beat has something of a request");
        let spot: Vec<Sig<'m>> = spots(p.width / 16)
            .iter()
            .rev()
            .map(|(_, which)| {
                any(
                    m,
                    &which
                        .iter()
                        .map(|(l, beat)| layout.bit(*l as u32) & here.bit(*beat))
                        .collect::<Vec<_>>(),
                )
            })
            .collect();
        let mut beats = vec![zero.beat];
        for stage in 1..=STAGES {
            let before: &Beat<'m> = &beats[stage - 1];
            let name = |what: &str| format!("{what}_{stage}");
            beats.push(Beat {
                valid: before.valid.delay_reset(&name("valid"), 0),
                first: before.first.delay(&name("first")),
                last: before.last.delay(&name("last")),
                refused: before.refused.delay(&name("refused")),
                length: before.length.delay(&name("length")),
            });
        }
        let data = link.exchanged(mac, zero.ahead).delay("data_1").delay("data_2");
        Front {
            late_data: data.delay("data_3").delay("data_4").delay("data_5"),
            data,
            layout: layout.delay("layout_2"),
            spot: Sig::cat_all(&spot).delay("spot_2"),
            beats,
            time: arrival,
            ports,
            late_time: (2..=5).fold(time.q, |time, stage| time.delay(&format!("time_{stage}"))),
        }
    }
}

/// Stage 0.
struct Zero<'m> {
    beat: Beat<'m>,
    data: Sig<'m>,
    /// The data of the beat behind it, if link addresses lie in two.
    ahead: Sig<'m>,
    /// Time of its frame's first beat, if it is that.
    time: Sig<'m>,
}

impl<'m> Zero<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, p: &Profile, s: &Stream<'m>, arrival: Sig<'m>) -> Zero<'m> {
        let beat = Beat {
            valid: s.valid,
            first: s.first,
            last: s.last,
            refused: s.refused,
            length: s.length,
        };
        if !looks_ahead(p) {
            return Zero {
                beat,
                data: s.data,
                ahead: s.data,
                time: arrival,
            };
        }
        // A beat waits until the next one is there, if one must come.
        let held = beat.map(|name, sig| match name {
            "valid" => sig,
            _ => kept(m, clk, &format!("held_{name}"), s.valid, sig),
        });
        let valid = m.reg(clk, "held_valid", 1, 0);
        let leaves = valid.q & (s.valid | held.last);
        valid.next(s.valid | (valid.q & !leaves));
        Zero {
            beat: Beat { valid: leaves, ..held },
            data: kept(m, clk, "held_data", s.valid, s.data),
            ahead: s.data,
            time: kept(m, clk, "held_time", s.valid & s.first, arrival),
        }
    }
}

fn kept<'m>(m: &'m Module, clk: Clock<'m>, name: &str, when: Sig<'m>, value: Sig<'m>) -> Sig<'m> {
    let r = m.reg_data(clk, name, value.width());
    r.next_if(when, value);
    r.q
}

/// The link layer at stage 0.
struct Link<'a, 'm> {
    m: &'m Module,
    clk: Clock<'m>,
    p: &'a Profile,
    valid: Sig<'m>,
    begins: Sig<'m>,
    here: Sig<'m>,
    data: Sig<'m>,
}

impl<'m> Link<'_, 'm> {
    fn lanes(&self) -> u32 {
        self.p.width / 16
    }

    /// 1 at stage 1 if a halfword of the frame has come and is as `is` says.
    fn seen(&self, name: &str, halfword: u32, is: impl FnOnce(Sig<'m>) -> Sig<'m>) -> Sig<'m> {
        let here = self.here.bit(halfword / self.lanes());
        let seen = self.m.reg(self.clk, name, 1, 0);
        seen.next_if(
            self.valid & (self.begins | here),
            here & is(lane(self.data, halfword % self.lanes())),
        );
        seen.q
    }

    /// The layout at stage 1, as far as it is known by then: a frame for the port's address
    /// from a unicast one.
    fn layout(&self, mac: Sig<'m>) -> Sig<'m> {
        let to_us = (0..3).map(|n| self.seen(&format!("to_us_{n}"), n, |h| h.eq(mac.slice(16 * (2 - n), 16))));
        let to_us = to_us.reduce(|a, b| a & b).expect("three");
        let ours = to_us & self.seen("unicast", 3, |h| !h.bit(8));
        let tag = [0, 1].map(|n| self.seen(&format!("tag_{n}"), 6 + 2 * n, |h| h.eq(0x8100) | h.eq(0x88a8)));
        let layouts = LAYOUTS.iter().rev().map(|layout| {
            let (name, ethertype) = if layout.v6 { ("ipv6", 0x86dd) } else { ("ipv4", 0x0800) };
            let ip = self.seen(&format!("{name}_{}", layout.tags), layout.network() - 1, |h| h.eq(ethertype));
            tag[..layout.tags as usize].iter().fold(ours & ip, |all, tag| all & *tag)
        });
        Sig::cat_all(&layouts.collect::<Vec<_>>())
    }

    /// The beat with the reply's link addresses: to where it came from, from the port.
    fn exchanged(&self, mac: Sig<'m>, ahead: Sig<'m>) -> Sig<'m> {
        let lanes = self.lanes();
        let halfwords = (0..lanes).rev().map(|i| {
            let old = self.data.slice(16 * i, 16);
            let new = (0..6).find(|h| h % lanes == i).map(|h| {
                let new = match h {
                    0..3 if h + 3 < lanes => self.data.slice(16 * (h + 3), 16),
                    0..3 => ahead.slice(16 * (h + 3 - lanes), 16),
                    _ => swap(mac.slice(16 * (5 - h), 16)),
                };
                self.here.bit(h / lanes).mux(new, old)
            });
            let second = (lanes..6).find(|h| h % lanes == i);
            match (new, second) {
                (Some(first), Some(h)) => self.here.bit(h / lanes).mux(swap(mac.slice(16 * (5 - h), 16)), first),
                (first, _) => first.unwrap_or(old),
            }
        });
        Sig::cat_all(&halfwords.collect::<Vec<_>>())
    }
}

/// A spot's bit of a signal that has one for each.
pub fn spot_bits<'m>(p: &Profile, signal: Sig<'m>) -> Vec<(Spot, Sig<'m>)> {
    let all = spots(p.width / 16);
    all.into_iter()
        .enumerate()
        .map(|(n, (spot, _))| (spot, signal.bit(n as u32)))
        .collect()
}
