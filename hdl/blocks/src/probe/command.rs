//! The host's commands: start or stop a session.

use wiremeter_rtl::{Clock, Module, Sig};

/// The command that waits, if one does.
pub struct Command<'m> {
    /// One waits.
    pub waits: Sig<'m>,
    /// It is a start; else a stop.
    pub starts: Sig<'m>,
    /// Of which session.
    pub session: Sig<'m>,
}

impl<'m> Command<'m> {
    /// The command; `taken` when it is carried out. One of a session that is not there is none.
    pub fn new(m: &'m Module, clk: Clock<'m>, bits: u32, taken: Sig<'m>) -> Command<'m> {
        let (start, stop) = (m.input(clk, "start", 16), m.input(clk, "stop", 16));
        let (start_pulse, stop_pulse) = (m.input(clk, "start_pulse", 1), m.input(clk, "stop_pulse", 1));
        let session = start_pulse.mux(start, stop);
        let pulse = (start_pulse | stop_pulse) & session.slice(bits, 16 - bits).is_zero();
        let waits = m.reg(clk, "command_waits", 1, 0);
        waits.next(pulse | (waits.q & !taken));
        let keep = |name: &str, value: Sig<'m>| {
            let r = m.reg_data(clk, name, value.width());
            r.next_if(pulse, value);
            r.q
        };
        Command {
            waits: waits.q,
            starts: keep("command_starts", start_pulse),
            session: keep("command_session", session.trunc(bits)),
        }
    }
}
