//! What a reply says: fields that the reflector has, and those that requests have not.

use super::Reply;
use crate::Profile;
use crate::reflect::Look;
use crate::reflect::gather::Gather;
use crate::reflect::layout::payload;
use wiremeter_rtl::{Bundle, Clock, Module, Sig};

/// What the frame says whose last beat is at stage 5. `ends` is 1 at stage 3 with the last beat
/// of a frame that could be a reply, and never at two clocks one after the other: at stage 4
/// the next frame's fields come, and these are kept.
pub fn reply<'m>(m: &'m Module, clk: Clock<'m>, p: &Profile, look: &Look<'m>, ends: Sig<'m>) -> Reply<'m> {
    let gather = Gather {
        m,
        p,
        spot: look.spot.partly_used("not every beat has something of a reply"),
        data: look.data.partly_used("headers are the reflector's business"),
    };
    // Halfwords of the payload.
    let half = |name: &str, n: u32| gather.field(&format!("{name}_{n}"), |v6| Some(payload(v6) + n));
    let number = |name: &str, from: u32, halfwords: u32| {
        let parts: Vec<Sig<'m>> = (from..from + halfwords).map(|n| half(name, n)).collect();
        Sig::cat_all(&parts)
    };
    let head = look.head.partly_used("the version is the reflector's business");
    let fields = Reply {
        session: look.destination_port.trunc(p.session_bits()),
        t1: number("t1", 14, 4),
        t2: number("t2", 8, 4),
        t3: number("t3", 2, 4),
        t4: look.time,
        sequence: number("sequence", 12, 2),
        reflector_sequence: look.sequence,
        error_estimate: half("error_estimate", 6),
        ttl: look.ttl,
        sender_ttl: half("sender_ttl", 20).partly_used("the other byte is zero").slice(8, 8),
        tos: look.v6.mux(head.slice(4, 8), head.trunc(8)),
    };
    fields.map(|name, sig| match name {
        // At stage 5 already.
        "t4" => sig,
        _ => {
            let r = m.reg_data(clk, &format!("{name}_kept"), sig.width());
            r.next_if(ends, sig);
            r.q
        }
    })
}
