//! Writes records into the host's ring: an AXI4 write master without ids.
//!
//! A record is one burst: a beat of 512 bits or eight of 64. It starts at a multiple of its
//! size, so it never crosses 4 KiB. Addresses and data go their own ways; responses come
//! back in order.

use crate::Profile;
use std::rc::Rc;
use wiremeter_abi::record::SIZE;
use wiremeter_cells::count_since;
use wiremeter_rtl::{Clock, Component, Module, Sig, bundle};

bundle! {
    /// A record to write; it stays until it is taken.
    pub struct Write {
        /// 1 if there is one.
        valid,
        /// Its place in the ring.
        slot,
        /// Its bytes, byte 0 in bits 7 to 0.
        data,
    }
}

/// Bits of a place in the ring.
pub const SLOT_BITS: u32 = 24;
/// Records taken whose write is not yet answered, at most.
pub const OUTSTANDING: u32 = 64;
/// Bits of a record.
const RECORD_BITS: u32 = 8 * SIZE as u32;
/// Bits of a byte address within a record.
const OFFSET_BITS: u32 = SIZE.trailing_zeros();
/// AXI's code of a burst of rising addresses.
const INCR: u64 = 1;

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("dma", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clock = m.clock("clk", "rst");
    let write = Write::input(m, clock, "write", &[1, SLOT_BITS, RECORD_BITS]);
    let ready = m.wire(clock, "ready", 1);
    let take = (write.valid & ready.q).named("take");
    m.output("write_ready", ready.q);
    let address_free = address(m, clock, take, write.slot);
    let data_free = data(m, clock, p, take, write.data);

    let response = m.input(clock, "m_axi_bvalid", 1);
    let error = response & m.input(clock, "m_axi_bresp", 2).any();
    let (response, error) = (response.delay_reset("response", 0), error.delay_reset("error", 0));
    m.output("m_axi_bready", m.lit(1, 1));
    let bits = OUTSTANDING.ilog2() + 1;
    let outstanding = m.reg(clock, "outstanding", bits, 0);
    outstanding.next(outstanding.q.wrapping_add(take.extend(bits)).wrapping_sub(response.extend(bits)));
    ready.drive(address_free & data_free & !outstanding.q.bit(bits - 1));
    m.output("quiet", !(take | outstanding.q.any()).delay_reset("busy", 0));

    let restart = m.input(clock, "restart", 1);
    m.output("written", count_since("written_count", restart, response));
    m.output("errors", count_since("errors_count", restart, error));
    m.output("irq_status_set", response & !restart);
    let interrupt = m.input(clock, "irq_status", 1) & m.input(clock, "irq_enable", 1);
    m.output("irq", interrupt.delay_reset("interrupt", 0));
}

/// The address channel; 1 if it can take a record.
fn address<'m>(m: &'m Module, clock: Clock<'m>, take: Sig<'m>, slot: Sig<'m>) -> Sig<'m> {
    let base_low = m
        .input(clock, "base_low", 32)
        .partly_used("a ring begins at a multiple of a record");
    let base_high = m.input(clock, "base_high", 32);
    let places = 32 - OFFSET_BITS;
    // The sum in two steps, so that each has a short carry chain.
    let low = (base_low.slice(OFFSET_BITS, places) + slot.extend(places)).delay("address_low");
    let adding = take.delay_reset("adding", 0);
    let valid = m.reg(clock, "awvalid", 1, 0);
    valid.next(adding | (valid.q & !m.input(clock, "m_axi_awready", 1)));
    let address = m.reg_data(clock, "awaddr", 64);
    let high = base_high.wrapping_add(low.bit(places).extend(32));
    address.next_if(adding, Sig::cat_all(&[high, low.trunc(places), m.lit(0, OFFSET_BITS)]));
    m.output("m_axi_awaddr", address.q);
    m.output("m_axi_awvalid", valid.q);
    !adding & !valid.q
}

/// The data channel; 1 if it can take a record.
fn data<'m>(m: &'m Module, clock: Clock<'m>, p: &Profile, take: Sig<'m>, record: Sig<'m>) -> Sig<'m> {
    let beats = RECORD_BITS / p.width;
    let valid = m.reg(clock, "wvalid", 1, 0);
    let next = valid.q & m.input(clock, "m_axi_wready", 1);
    let left = m.reg_data(clock, "data", RECORD_BITS);
    let last = if beats == 1 {
        left.next_if(take, record);
        m.lit(1, 1)
    } else {
        left.next_if(
            take | next,
            take.mux(record, left.q.slice(p.width, RECORD_BITS - p.width).extend(RECORD_BITS)),
        );
        let beat = m.reg(clock, "beat", beats.ilog2(), 0);
        beat.next_if(next, beat.q.wrapping_add(1));
        beat.q.all()
    };
    valid.next(take | (valid.q & !(next & last)));
    m.output("m_axi_wdata", left.q.trunc(p.width));
    m.output("m_axi_wlast", last);
    m.output("m_axi_wvalid", valid.q);
    m.output("m_axi_wstrb", m.lit(1, 1).repeat(p.beat_bytes()));
    m.output("m_axi_awlen", m.lit(u64::from(beats) - 1, 8));
    m.output("m_axi_awsize", m.lit(u64::from(p.beat_bytes().ilog2()), 3));
    m.output("m_axi_awburst", m.lit(INCR, 2));
    !valid.q
}
