//! The record's accesses: pairs of halfwords become addresses and data, and those AXI4-Lite's.

use super::scan::Asked;
use super::steps::Steps;
use super::store::Store;
use wiremeter_rtl::{Clock, Module, Sig};

/// Bits of a byte address on the bus.
pub const ADDRESS_BITS: u32 = 16;

/// An access, and what is known of the record's.
pub struct Access<'m> {
    /// A word is complete: address, data, base return address.
    pub pair: Sig<'m>,
    /// The access is answered.
    pub done: Sig<'m>,
    /// It is the last write, the last read.
    pub last_write: Sig<'m>,
    /// As above.
    pub last_read: Sig<'m>,
    /// With the base return address: the record's writes were done before.
    pub again: Sig<'m>,
    /// The base return address.
    pub back: Sig<'m>,
    /// What was read.
    pub read: Sig<'m>,
    /// What is counted.
    pub counts: Vec<(&'static str, Sig<'m>)>,
}

/// Does the accesses; `waits` is 1 while one is on its way.
pub fn access<'m>(
    m: &'m Module,
    clk: Clock<'m>,
    steps: &Steps<'m>,
    store: &Store<'m>,
    asked: &Asked<'m>,
    waits: wiremeter_rtl::Wire<'m>,
) -> Access<'m> {
    let flag = |name: &str| m.reg(clk, name, 1, 0);
    let tick = store.tick & !steps.scan.q;
    let low = flag("low_half");
    low.next_if(tick | steps.count.q, !steps.count.q & !low.q);
    let high = m.reg_data(clk, "high_half", 16);
    high.next_if(tick, store.value);
    let pair = (tick & low.q).named("pair");
    let word = high.q.cat(store.value);

    // Whether the record is the one before: a read's answer that did not come.
    let back = m.reg_data(clk, "return_address", 32);
    back.next_if(pair & steps.back.q, word);
    let writes = steps.back.q & pair & asked.writes.any();
    let last = |name: &str, value: Sig<'m>| {
        let r = m.reg_data(clk, name, value.width());
        r.next_if(writes, value);
        r.q
    };
    let done_before = m.reg(clk, "wrote_before", 1, 0);
    done_before.next(writes | done_before.q);
    // Who asked it controls the card: the host that gets its records.
    let host = [("host_mac", asked.mac), ("host_ipv4", asked.ipv4), ("host_port", asked.port)].map(|(name, value)| {
        let host = last(name, value);
        m.output(name, host);
        (host, value)
    });
    m.output("host_known", done_before.q);
    let same = (host[1].0.eq(host[1].1) & host[2].0.eq(host[2].1)).delay("same_host");
    let again = done_before.q & same & last("last_return_address", word).eq(word);

    let address = m.reg_data(clk, "address", 32);
    let (writing, reading) = (pair & steps.data.q, pair & steps.reads.q);
    let (waiting, skips) = (flag("waiting"), flag("skips"));
    let response = m.input(clk, "m_axil_bvalid", 1) | m.input(clk, "m_axil_rvalid", 1);
    let done = waiting.q & (response | skips.q);
    waiting.next(writing | reading | (waiting.q & !done));
    waits.drive(waiting.q);
    let advance = address.q.wrapping_add(4);
    let takes = pair & (steps.base.q | steps.reads.q);
    address.next_if(takes | (done & steps.data.q), takes.mux(word, advance));

    // Above the bus's addresses nothing is written, and zero is read.
    let outside = |address: Sig<'m>| address.slice(ADDRESS_BITS, 32 - ADDRESS_BITS).any();
    let write_outside = outside(address.q).delay("write_outside");
    let skip = (writing & write_outside) | (reading & outside(word));
    skips.next(skip | (skips.q & !done));
    let channel = |name: &str, begins: Sig<'m>| {
        let valid = flag(&format!("{name}_valid"));
        valid.next(begins | (valid.q & !m.input(clk, &format!("m_axil_{name}ready"), 1)));
        m.output(&format!("m_axil_{name}valid"), valid.q);
    };
    channel("aw", writing & !write_outside);
    channel("w", writing & !write_outside);
    channel("ar", reading & !outside(word));
    let data = m.reg_data(clk, "data", 32);
    data.next_if(writing, word);
    for name in ["awaddr", "araddr"] {
        m.output(&format!("m_axil_{name}"), address.q.trunc(ADDRESS_BITS));
    }
    for name in ["awprot", "arprot"] {
        m.output(&format!("m_axil_{name}"), m.lit(0, 3));
    }
    m.output("m_axil_wdata", data.q);
    m.output("m_axil_wstrb", asked.bytes);
    m.output("m_axil_bready", m.lit(1, 1));
    m.output("m_axil_rready", m.lit(1, 1));
    let read = m.reg_data(clk, "read", 32);
    read.next_if(done & steps.reads.q, m.input(clk, "m_axil_rdata", 32) & !skips.q.repeat(32));

    let left = |name: &str, all: Sig<'m>, less: Sig<'m>| {
        let r = m.reg_data(clk, name, 8);
        r.next_if(steps.count.q | less, steps.count.q.mux(all, r.q.wrapping_sub(1)));
        r.q
    };
    let writes_left = left("writes_left", asked.writes, done & steps.data.q);
    let reads_left = left("reads_left", asked.reads, done & steps.reads.q);
    Access {
        pair,
        done,
        last_write: writes_left.eq(1),
        last_read: reads_left.is_zero(),
        again,
        back: back.q,
        read: read.q,
        counts: vec![
            ("records", steps.count.q & !asked.misses),
            ("repeated", writes & again),
            ("address", skip),
        ],
    }
}
