//! The classifier: the channel of each frame, by its label and a table that the host writes.

use crate::Profile;
use crate::parse::Parsed;
use std::rc::Rc;
use wiremeter_cells::pick;
use wiremeter_rtl::{Bundle, Clock, Collision, Component, Memory, Module, Sig, bundle};

/// Clocks from a frame's labels to what was found.
pub const LATENCY: u32 = 4;
/// Slots of the table: a label's low bits are its slot.
pub const SLOTS: usize = 1 << SLOT_BITS;
/// Number of a card's only port.
const PORT: u64 = 0;
const SLOT_BITS: u32 = 12;
const LABEL_BITS: u32 = 20;
const TAG_BITS: u32 = LABEL_BITS - SLOT_BITS;
/// Bits of a channel as the host writes it.
const HOST_CHANNEL_BITS: u32 = 16;

bundle! {
    /// What a frame's label can be.
    pub struct Labels {
        /// As in [`Parsed`].
        vlan_valid,
        /// As in [`Parsed`].
        vlan_id,
        /// As in [`Parsed`].
        mpls_valid,
        /// As in [`Parsed`].
        mpls_label,
        /// As in [`Parsed`].
        dscp_valid,
        /// As in [`Parsed`].
        dscp,
    }
}

impl<'m> Labels<'m> {
    /// Widths of the fields.
    pub const WIDTHS: [u32; 6] = [1, 12, 1, LABEL_BITS, 1, 6];

    /// The labels of a parsed frame.
    pub fn of(parsed: &Parsed<'m>) -> Labels<'m> {
        Labels {
            vlan_valid: parsed.vlan_valid,
            vlan_id: parsed.vlan_id,
            mpls_valid: parsed.mpls_valid,
            mpls_label: parsed.mpls_label,
            dscp_valid: parsed.dscp_valid,
            dscp: parsed.dscp,
        }
    }
}

bundle! {
    /// Where a frame belongs.
    pub struct Found {
        /// Its channel; 0 if not known.
        channel,
        /// Its label is in the table.
        known,
    }
}

/// The block.
pub fn component(p: &Profile) -> Rc<Component> {
    Module::build("classify", |m| {
        let clk = m.clock("clk", "rst");
        let mode = m.input(clk, "mode", 2);
        let (table, ready) = table(m, clk, p);
        m.output("ready", ready);
        for stream in p.streams() {
            let labels = Labels::input(m, clk, stream, &Labels::WIDTHS);
            let port = match p.ports {
                1 => m.lit(PORT, LABEL_BITS),
                _ => m.input(clk, &format!("{stream}_port"), p.port_bits()).extend(LABEL_BITS),
            };
            look_up(m, p, stream, (&labels, port), mode, table, ready).output(m, stream);
        }
    })
}

/// The table, and whether it is cleared. A command waits until then; the last one wins.
fn table<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile) -> (Memory<'m>, Sig<'m>) {
    let walk = m.reg(clk, "walk", SLOT_BITS + 1, 0);
    let ready = walk.q.bit(SLOT_BITS).named("cleared");
    walk.next_if(!ready, walk.q.wrapping_add(1));

    let command = m.input(clk, "entry_valid", 1);
    let waiting = m.reg(clk, "entry_waiting", 1, 0);
    waiting.next(command | (waiting.q & !ready));
    let held = |name: &str, value: Sig<'m>| {
        let register = m.reg_data(clk, name, value.width());
        register.next_if(command, value);
        register.q
    };
    let label = held("waiting_label", m.input(clk, "entry_label", LABEL_BITS));
    let value = m.input(clk, "entry_value", HOST_CHANNEL_BITS + 1);
    let channel_bits = p.channel_bits();
    let beyond = value.slice(channel_bits, HOST_CHANNEL_BITS - channel_bits).any();
    let valid = held("waiting_valid", value.bit(HOST_CHANNEL_BITS) & !beyond);
    let channel = held("waiting_channel", value.trunc(channel_bits));

    let memory = m.memory("slots", SLOTS, 1 + TAG_BITS + channel_bits);
    let word = Sig::cat_all(&[valid & ready, label.slice(SLOT_BITS, TAG_BITS), channel]);
    memory.write(waiting.q | !ready, ready.mux(label.trunc(SLOT_BITS), walk.q.trunc(SLOT_BITS)), word);
    (memory, ready)
}

fn look_up<'m>(
    m: &'m Module,
    p: &Profile,
    stream: &str,
    (labels, port): (&Labels<'m>, Sig<'m>),
    mode: Sig<'m>,
    table: Memory<'m>,
    ready: Sig<'m>,
) -> Found<'m> {
    let n = |what: &str| format!("{stream}_{what}");
    let modes = [
        labels.vlan_id.extend(LABEL_BITS),
        labels.mpls_label,
        labels.dscp.extend(LABEL_BITS),
        port,
    ];
    let present = [labels.vlan_valid, labels.mpls_valid, labels.dscp_valid, m.lit(1, 1)];
    let label = pick(mode, &modes).delay(&n("label"));
    let present = pick(mode, &present).delay(&n("present"));

    let entry = table.read(label.trunc(SLOT_BITS), Collision::Old).delay(&n("entry"));
    let tag = label.slice(SLOT_BITS, TAG_BITS).delay(&n("tag_read")).delay(&n("tag"));
    let present = (present & ready).delay(&n("present_read")).delay(&n("present_here"));
    let channel_bits = p.channel_bits();
    let known = present & entry.bit(TAG_BITS + channel_bits) & entry.slice(channel_bits, TAG_BITS).eq(tag);
    let channel = entry.trunc(channel_bits) & known.repeat(channel_bits);
    Found { channel, known }.delay(&n("found"))
}
