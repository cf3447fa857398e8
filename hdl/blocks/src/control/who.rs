//! Who the card is on its port: as it was built, until the host says otherwise.

use std::rc::Rc;
use wiremeter_rtl::{Bundle, Component, Module, bundle};

bundle! {
    /// Who the card is, and whom it answers.
    pub struct Who {
        /// Its link address.
        mac,
        /// Its IPv4 address.
        ipv4,
        /// Its UDP port.
        port,
        /// The only source of Etherbone that is answered; 0: all are.
        allowed,
        /// Frames are answered.
        enable,
    }
}

/// Widths of the fields of [`Who`].
pub const WHO_WIDTHS: [u32; 5] = [48, 32, 16, 32, 1];

/// The registers behind the host's: a value is taken while `quiet`, that nothing is being sent as
/// who the card was.
pub fn component() -> Rc<Component> {
    Module::build("control_who", |m| {
        let clk = m.clock("clk", "rst");
        let built = Who::input(m, clk, "built", &WHO_WIDTHS);
        let told = Who::input(m, clk, "told", &WHO_WIDTHS);
        let count = WHO_WIDTHS.len() as u32;
        let set = m.input(clk, "set", count) & m.input(clk, "set_pulse", 1).repeat(count);
        let quiet = m.input(clk, "quiet", 1);

        let fresh = m.reg(clk, "fresh", 1, 1);
        fresh.next(m.lit(0, 1));
        let waits = m.reg(clk, "waits", count, 0);
        waits.next(set | (waits.q & !quiet.repeat(count)));
        for (bit, ((name, built), (_, told))) in built.fields().into_iter().zip(told.fields()).enumerate() {
            let now = m.reg(clk, &format!("who_{name}"), built.width(), 0);
            let takes = quiet & waits.q.bit(bit as u32);
            now.next(fresh.q.mux(built, takes.mux(told, now.q)));
            m.output(&format!("who_{name}"), now.q);
        }
        m.output("waits_for_quiet", waits.q.any());
    })
}
