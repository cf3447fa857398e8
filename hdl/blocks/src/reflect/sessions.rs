//! The sessions whose replies are counted: section 7 of the contract.
//!
//! The hash is ready at stage 4, the place's entry at stage 5, what it is to the request at
//! stage 6; what becomes of it at stage 7, from where it is written. A request may come at every
//! clock, so those up to three clocks before it tell what they write themselves.

use super::decide::{Verdict, udp_begin};
use super::fields::Fields;
use super::front::Front;
use super::gather::Gather;
use super::layout::{SSID, payload};
use crate::profile::LENGTH_BITS;
use crate::{Profile, key};
use wiremeter_rtl::{Clock, Collision, Module, Sig};

/// Bits of the hash that tell the sessions of one place apart.
const TAG: u32 = 40;
/// Bits of a number of seconds.
const SECONDS: u32 = 32;
/// UDP length of the shortest request that has an SSID.
const WITH_SSID: u64 = 8 + 16;

/// What the host has set.
pub struct Settings<'m> {
    /// Replies have their session's numbers.
    stateful: Sig<'m>,
    timeout: Sig<'m>,
    clear: Sig<'m>,
}

impl<'m> Settings<'m> {
    /// The input ports; none if the card has no sessions.
    pub fn input(m: &'m Module, clk: Clock<'m>, p: &Profile) -> Option<Settings<'m>> {
        (p.reflect_sessions > 0).then(|| Settings {
            stateful: m.input(clk, "stateful", 1),
            timeout: m.input(clk, "session_timeout", 16),
            clear: m.input(clk, "clear_sessions", 1),
        })
    }
}

/// What the table says, from the beat at stage 7 on that has the SSID's place or is the last.
pub struct Sessions<'m> {
    /// Replies have sequence numbers of their own.
    pub stateful: Sig<'m>,
    /// The frame is answered.
    pub sure: Sig<'m>,
    /// The reply's sequence number; zero if it is the request's, none if it always is.
    pub sequence: Option<Sig<'m>>,
}

/// A table that nothing is asked of: what is answered at stage 6 is at stage 7.
pub fn stateless<'m>(m: &'m Module, verdict: &Verdict<'m>) -> Sessions<'m> {
    m.output("clearing", m.lit(0, 1));
    m.output("count_no_session", m.lit(0, 1));
    Sessions {
        stateful: m.lit(0, 1),
        sure: verdict.sure.delay_reset("sure_7", 0),
        sequence: None,
    }
}

/// The table.
pub fn sessions<'m>(
    m: &'m Module,
    clk: Clock<'m>,
    p: &Profile,
    set: &Settings<'m>,
    front: &Front<'m>,
    f: &Fields<'m>,
    verdict: &Verdict<'m>,
) -> Sessions<'m> {
    let asked = Asked::new(m, p, front, f);
    let bits = p.reflect_sessions.trailing_zeros();
    let place = |hash: Sig<'m>| hash.trunc(bits);
    let tag = |hash: Sig<'m>| hash.slice(bits, TAG);
    let clearing = Clearing::new(m, clk, bits, set.clear);
    let (now, oldest) = seconds(m, clk, front.time, set.timeout);

    // Stage 4 to 5: the entry. Who is too near to it to have written it yet tells it below.
    let width = 1 + TAG + 32 + SECONDS;
    let ram = m.memory("sessions", p.reflect_sessions as usize, width);
    let word = ram.read(place(asked.hash), Collision::Any);
    let (used, last) = (word.bit(width - 1), word.trunc(SECONDS));
    let hash_5 = asked.hash.delay("session_5");
    let hash_6 = hash_5.delay("session_6");
    let hash_7 = hash_6.delay("session_7");
    let hash_8 = hash_7.delay("session_8");

    // Stage 6, of the requests one, two and three clocks before: they took the same place, and
    // for the same session.
    let taken = m.wire(clk, "taken", 1);
    let number = m.wire(clk, "next_number", 32);
    let (taken_7, number_7) = (taken.q.delay_reset("taken_7", 0), number.q.delay("next_7"));
    let (taken_8, number_8) = (taken_7.delay_reset("taken_8", 0), number_7.delay("next_8"));
    let at_6 = |name: &str, sig: Sig<'m>| sig.delay(&format!("{name}_6"));
    let near = |n: u32, before: Sig<'m>| {
        let same = place(hash_5).eq(place(before));
        (same, at_6(&format!("same_session_{n}"), tag(hash_5).eq(tag(before))))
    };
    let (place_1, session_1) = near(1, hash_6);
    let (place_2, session_2) = near(2, hash_7);
    let (place_3, session_3) = near(3, hash_8);
    let (took_2, took_3) = (place_2 & taken_7, place_3 & taken_8);
    let kept = took_2.mux(number_7, took_3.mux(number_8, word.slice(SECONDS, 32)));
    let kept = at_6("number", kept);
    let (took_1, took_2, took_3) = (
        at_6("same_place", place_1) & taken_7,
        at_6("took_2", took_2),
        at_6("took_3", took_3),
    );
    let lives = at_6("lives", used & !last.wrapping_sub(oldest).bit(SECONDS - 1));
    let its_own = at_6("its_own", word.slice(SECONDS + 32, TAG).eq(tag(hash_5)));

    // What becomes of it.
    let before = took_2.mux(session_2, took_3.mux(session_3, lives & its_own));
    let known = took_1.mux(session_1, before);
    let free = !(took_1 | took_2 | took_3 | lives);
    let here = asked.look_6 & verdict.sure & set.stateful;
    let takes = here & !clearing.busy & (known | free);
    taken.drive(takes);
    let next = took_1.mux(number_7, kept);
    number.drive(known.mux(next.wrapping_add(1), m.lit(1, 32)));
    let sequence = next & known.repeat(32);

    let entry = Sig::cat_all(&[m.lit(1, 1), tag(hash_7), number_7, now]);
    let empty = clearing.writes;
    ram.write(
        taken_7 | empty,
        empty.mux(clearing.place, place(hash_7)),
        entry & (!empty).repeat(width),
    );
    m.output("clearing", clearing.busy);
    let lost = (here & !takes).delay_reset("is_no_session", 0);
    m.output("count_no_session", lost);

    let beat = front.beats[6];
    let sure = m.reg(clk, "sure_7", 1, 0);
    let found = takes | (sure.q & !beat.first);
    sure.next_if(beat.valid, verdict.sure & (!set.stateful | found));
    let sent = m.reg_data(clk, "sequence_7", 32);
    sent.next_if(asked.look_6, sequence & set.stateful.repeat(32));
    Sessions {
        stateful: set.stateful,
        sure: sure.q,
        sequence: Some(sent.q),
    }
}

/// What is asked of the table.
struct Asked<'m> {
    /// Stage 4: the session's hash.
    hash: Sig<'m>,
    /// Stage 6: it is asked for at this beat, once for a frame.
    look_6: Sig<'m>,
}

impl<'m> Asked<'m> {
    fn new(m: &'m Module, p: &Profile, front: &Front<'m>, f: &Fields<'m>) -> Asked<'m> {
        let gather = Gather {
            m,
            p,
            spot: front.spot,
            data: front.data,
        };
        let at = |is_v6| payload(is_v6) + SSID;
        let ssid = gather.field("ssid", |is_v6| Some(at(is_v6)));
        let has_ssid = gather.has(at).delay("has_ssid");
        let [source_port, _, length, _] = f.udp;

        // An SSID is the request's, and has come.
        let bits = p.reflect_sessions.trailing_zeros() + TAG;
        let beat = front.beats[3];
        let whole = !beat.last | beat.length.ge((udp_begin(m, f.layout) + WITH_SSID).extend(LENGTH_BITS));
        let given = (has_ssid & length.ge(WITH_SSID)).delay("ssid_given") & whole.delay("ssid_whole");
        let rest = Sig::cat_all(&[f.v6, f.source, source_port]);
        let rest = key::remainder(rest, 16, bits).delay("session_hash");
        let ssid = key::remainder(ssid, 0, bits).delay("ssid_hash");

        let looked = m.reg(beat.valid.clock(), "session_looked", 1, 0);
        let before = looked.q & !beat.first;
        let look = beat.valid & (has_ssid | beat.last) & !before;
        looked.next_if(beat.valid, look | before);
        let late = |sig: Sig<'m>, stage: u32| sig.delay_reset(&format!("session_look_{stage}"), 0);
        Asked {
            hash: rest ^ (ssid & given.repeat(bits)),
            look_6: (4..=6).fold(look, late),
        }
    }
}

/// Empties the table, after a reset and when the host says so.
struct Clearing<'m> {
    /// Until then nothing is looked up: what was read before has left.
    busy: Sig<'m>,
    writes: Sig<'m>,
    place: Sig<'m>,
}

impl<'m> Clearing<'m> {
    fn new(m: &'m Module, clk: Clock<'m>, bits: u32, clear: Sig<'m>) -> Clearing<'m> {
        let count = m.reg(clk, "cleared", bits + 2, 0);
        let (written, done) = (count.q.bit(bits), count.q.bit(bits + 1));
        count.next_if(clear | !done, clear.mux(0, count.q.wrapping_add(1)));
        Clearing {
            busy: !done,
            writes: !(written | done),
            place: count.q.trunc(bits),
        }
    }
}

/// Seconds since a reset, as the timestamps' change, and those at which a session lives no
/// longer.
fn seconds<'m>(m: &'m Module, clk: Clock<'m>, time: Sig<'m>, timeout: Sig<'m>) -> (Sig<'m>, Sig<'m>) {
    let second = time.slice(32, 32);
    let changes = second.ne(second.delay("second_before")).delay_reset("second_changes", 0);
    let now = m.reg(clk, "seconds", SECONDS, 0);
    now.next_if(changes, now.q.wrapping_add(1));
    let oldest = now.q.wrapping_sub(timeout.extend(SECONDS)).delay("oldest_session");
    (now.q, oldest)
}
