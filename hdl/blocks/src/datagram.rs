//! The host's memory over Ethernet: each record that is written becomes a UDP datagram to the
//! host that controls the card.
//!
//! In [`crate::dma`]'s place of a bus: it takes its bursts, one at a time, and answers when the
//! datagram has left.

use crate::Profile;
use crate::etherbone::header::{self, Ends, IP, part};
use crate::reflect::lanes::{lane, swap};
use std::rc::Rc;
use wiremeter_abi::record::SIZE;
use wiremeter_cells::counter;
use wiremeter_rtl::{Clock, Component, Module, Sig};

/// What a datagram begins with: "WM", version 1.
pub const MAGIC: u32 = 0x574d_0001;
/// Halfwords before a datagram's record: headers, magic, sequence number, address.
const HEAD: u64 = (14 + 20 + 8 + 16) / 2;
/// Halfwords of a frame.
const HALVES: u64 = HEAD + SIZE as u64 / 2;
/// Bits of a halfword's number.
const AT_BITS: u32 = 6;
/// Beats of a record.
const BEATS: usize = SIZE / 8;
const BEAT_BITS: u32 = BEATS.trailing_zeros();

/// The block, for a bus of 64 bit.
///
/// # Panics
/// If the profile's bus is wider.
pub fn component(p: &Profile) -> Rc<Component> {
    assert!(p.width == 64, "boards without PCIe have a bus of 64 bit, not {}", p.width);
    Module::build("datagram", describe)
}

fn describe(m: &Module) {
    let clk = m.clock("clk", "rst");
    let input = |name: &str, width| m.input(clk, name, width);
    let ends = Ends {
        mac: input("mac", 48),
        ipv4: input("ipv4", 32),
        port: input("port", 16),
        to_mac: input("host_mac", 48),
        to_ipv4: input("host_ipv4", 32),
        to_port: input("host_port", 16),
    };
    let known = input("host_known", 1);
    let state = |name: &str| m.reg(clk, name, 1, 0);
    // A datagram is on its way: the sum of its header, then its halfwords; the bus's answer.
    let (sending, sums, makes, answers) = (state("sending"), state("sums"), state("makes"), state("answers"));

    let (record, whole) = burst(m, clk, answers.q);
    let begins = whole & !sending.q & !answers.q & !input("waits", 1);
    m.output("idle", !sending.q);
    let number = m.reg(clk, "datagram_number", 32, 0);
    number.next_if(begins, number.q.wrapping_add(1));

    let at = m.reg(clk, "at", AT_BITS, 0);
    let summed = at.q.eq(IP[1]);
    let length = |bytes: u64| m.lit(bytes + 16 + SIZE as u64, 16);
    let half = header::sum(m, clk, begins, sums.q, |sum| {
        let checksum = !sum & makes.q.repeat(16);
        let always = m.lit(1, 1);
        let mut places = header::ethernet(m, &ends);
        places.extend(header::ipv4(m, always, &ends, length(28), m.lit(17, 8), checksum));
        places.extend(header::udp(always, &ends, length(8)));
        let this = number.q.wrapping_sub(1);
        let head = Sig::cat_all(&[m.lit(MAGIC.into(), 32), this, record.address]);
        places.extend((0..8).map(|n| (HEAD - 8 + u64::from(n), always, part(head, 7 - n))));
        header::at(m, at.q, &places)
    });

    // Halfwords of the record follow; a word of four is offered until it is taken.
    let inside = at.q.wrapping_sub(HEAD).partly_used("the record is shorter than the count");
    let beat = record.ram.read_async(inside.slice(2, BEAT_BITS));
    let lanes = [0, 1, 2, 3].map(|n: u32| lane(beat, n));
    let odd = inside.bit(0);
    let of_record = inside.bit(1).mux(odd.mux(lanes[3], lanes[2]), odd.mux(lanes[1], lanes[0]));
    let value = at.q.ge(HEAD).mux(of_record, half);

    let valid = state("tx_valid");
    let taken = valid.q & input("tx_tready", 1);
    let last = at.q.eq(HALVES - 1);
    let (fourth, free) = (at.q.trunc(2).all() | last, !valid.q | taken);
    let emits = makes.q & (!fourth | free);
    let word = (0..4).map(|n: u64| {
        let r = m.reg_data(clk, &format!("word_{n}"), 16);
        let next = at.q.trunc(2).eq(n);
        r.next_if(emits & next, value);
        next.mux(value, r.q)
    });
    let word: Vec<Sig<'_>> = word.map(swap).collect();
    let offers = emits & fourth;
    valid.next(offers | (valid.q & !taken));
    let keep = |name: &str, value: Sig<'_>| {
        let r = m.reg_data(clk, name, value.width());
        r.next_if(offers, value);
        m.output(&format!("tx_{name}"), r.q);
        r.q
    };
    keep("tdata", Sig::cat_all(&word.iter().rev().copied().collect::<Vec<_>>()));
    keep("tkeep", last.mux((1 << (2 * (HALVES % 4))) - 1, m.lit(0xff, 8)));
    let tlast = keep("tlast", last);
    m.output("tx_tvalid", valid.q);

    let skips = begins & !known;
    sums.next((begins & known) | (sums.q & !summed));
    makes.next((sums.q & summed) | (makes.q & !(emits & last)));
    let done = taken & tlast;
    sending.next((begins & known) | (sending.q & !done));
    answers.next(skips | done | (answers.q & !input("s_axi_bready", 1)));
    m.output("s_axi_bvalid", answers.q);
    m.output("s_axi_bresp", m.lit(0, 2));
    let begin_at = begins.mux(m.lit(IP[0], AT_BITS), m.lit(0, AT_BITS));
    at.next_if(
        begins | sums.q | emits,
        (begins | (sums.q & summed)).mux(begin_at, at.q.wrapping_add(1)),
    );
    for (name, event) in [("sent", done), ("no_host", skips)] {
        m.output(&format!("count_{name}"), counter(&format!("counter_{name}"), event));
    }
}

/// A burst that is kept.
struct Burst<'m> {
    address: Sig<'m>,
    ram: wiremeter_rtl::Memory<'m>,
}

/// Takes a burst; it stays until `answered`. 1 when all of it is here.
fn burst<'m>(m: &'m Module, clk: Clock<'m>, answered: Sig<'m>) -> (Burst<'m>, Sig<'m>) {
    let input = |name: &str, width| m.input(clk, &format!("s_axi_{name}"), width);
    let state = |name: &str| m.reg(clk, name, 1, 0);
    let (addressed, filled) = (state("addressed"), state("filled"));
    let take = input("awvalid", 1) & !addressed.q;
    addressed.next(take | (addressed.q & !answered));
    let address = m.reg_data(clk, "address", 64);
    address.next_if(take, input("awaddr", 64));
    for (name, width) in [("awlen", 8), ("awsize", 3), ("awburst", 2), ("wstrb", 8)] {
        input(name, width).partly_used("all bursts are whole records");
    }
    let write = input("wvalid", 1) & !filled.q;
    let last = write & input("wlast", 1);
    filled.next(last | (filled.q & !answered));
    let beat = m.reg(clk, "beat", BEAT_BITS, 0);
    beat.next_if(write, last.mux(0, beat.q.wrapping_add(1)));
    let ram = m.memory("record", BEATS, 64);
    ram.write(write, beat.q, input("wdata", 64));
    m.output("s_axi_awready", !addressed.q);
    m.output("s_axi_wready", !filled.q);
    (Burst { address: address.q, ram }, addressed.q & filled.q)
}
