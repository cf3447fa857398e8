//! Control over Ethernet: reads and writes registers as Etherbone packets ask, and answers ARP
//! and ICMP echo for its address.
//!
//! A frame is kept in one RAM, looked at halfword by halfword, and written over by its answer
//! from there. One frame at a time: this is not the measured path.

mod bus;
pub(crate) mod header;
mod reply;
mod scan;
mod send;
mod steps;
mod store;

use crate::Profile;
use crate::tap::{self, Stream};
use std::rc::Rc;
use steps::Steps;
use store::Store;
use wiremeter_cells::counter;
use wiremeter_rtl::{Clock, Component, Module, Sig};

pub use bus::ADDRESS_BITS;

/// Bits of a byte address in the longest frame; half as many are halfwords.
const BYTES_BITS: u32 = 11;
/// Bits of a halfword's number.
const HALF_BITS: u32 = BYTES_BITS - 1;

/// Who the card is here, and who may ask.
struct Settings<'m> {
    enable: Sig<'m>,
    mac: Sig<'m>,
    ipv4: Sig<'m>,
    port: Sig<'m>,
    /// The only source address, or 0.
    allowed: Sig<'m>,
}

impl<'m> Settings<'m> {
    fn input(m: &'m Module, clk: Clock<'m>) -> Settings<'m> {
        let input = |name: &str, width| m.input(clk, name, width);
        Settings {
            enable: input("enable", 1),
            mac: input("mac", 48),
            ipv4: input("ipv4", 32),
            port: input("port", 16),
            allowed: input("allowed", 32),
        }
    }
}

/// The block, for a stream of 64 bit.
///
/// # Panics
/// If the profile's streams are wider.
pub fn component(p: &Profile) -> Rc<Component> {
    assert!(p.width == 64, "boards without PCIe have streams of 64 bit, not {}", p.width);
    Module::build("etherbone", |m| describe(m, p))
}

fn describe(m: &Module, p: &Profile) {
    let clk = m.clock("clk", "rst");
    let stream = Stream::input(m, clk, "stream", &tap::stream_widths(p));
    let set = Settings::input(m, clk);
    let steps = Steps::new(m, clk);
    let (waits, sent_word) = (m.wire(clk, "waits", 1), m.wire(clk, "sent_word", store::BEAT_BITS));
    let store = Store::new(m, clk, &stream, &set, &steps, waits.q, sent_word.q);
    let asked = scan::scan(m, clk, &set, &steps, &store);
    let access = bus::access(m, clk, &steps, &store, &asked, waits);
    let reply = reply::make(m, clk, &set, &steps, &asked, &access);
    let sent = send::send(m, clk, &steps, sent_word, store.word, reply.bytes);
    steps.drive(&store, &asked, &access, &reply, sent);
    store.write(reply.write, reply.word, reply.data);

    m.output("idle", steps.idle.q);
    let counts = asked.counts.iter().chain(&access.counts).copied();
    for (name, event) in counts.chain([("busy", store.lost)]) {
        let event = event.delay_reset(&format!("counts_{name}"), 0);
        m.output(&format!("count_{name}"), counter(&format!("counter_{name}"), event));
    }
}
