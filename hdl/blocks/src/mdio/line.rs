//! A frame of clause 22 on the line: 32 ones, then 32 bits of which a read one's last 18 are the
//! PHY's.
//!
//! A bit begins with MDC's falling edge and is read at the rising one. What the PHY says it
//! begins to say at the rising edge before, within 300 ns (802.3, 22.3.4), so it is there then.

use wiremeter_rtl::{Clock, Module, Sig};

/// Bits of a frame with its preamble, and one for which the line is free: a PHY may hold it for
/// 300 ns after its last bit's edge.
pub const FRAME_BITS: u32 = BITS + 1;
const BITS: u32 = 64;
/// The first bit that is not the preamble's; the first that a PHY may say.
const START: u32 = 32;
const TURN: u32 = START + 14;
/// Start, and the operations.
const OPEN: u64 = 0b01;
const READ: u64 = 0b10;
const WRITE: u64 = 0b01;
/// What is written where a PHY would turn the line around.
const TURN_WRITTEN: u64 = 0b10;

/// What is to be said; all but `begins` is looked at with it alone.
pub struct Frame<'m> {
    /// 1 at a clock at which the frame begins; none is under way.
    pub begins: Sig<'m>,
    /// It writes, else it reads; steady until the frame has ended.
    pub writes: Sig<'m>,
    /// The PHY's address.
    pub phy: Sig<'m>,
    /// The register's number.
    pub register: Sig<'m>,
    /// What is written.
    pub data: Sig<'m>,
}

/// The line, and what was read.
pub struct Line<'m> {
    /// MDC.
    pub clock: Sig<'m>,
    /// What the pin is driven to.
    pub out: Sig<'m>,
    /// Whether it is.
    pub enable: Sig<'m>,
    /// A frame is under way.
    pub busy: Sig<'m>,
    /// 1 at the clock after the last bit.
    pub ends: Sig<'m>,
    /// From then on: whether a PHY drove the line when it was its turn.
    pub answered: Sig<'m>,
    /// From then on: the data.
    pub data: Sig<'m>,
}

/// MDC is low for 2^`half_log2` clocks, and then high; between frames it is low, and the line free.
pub fn line<'m>(m: &'m Module, clk: Clock<'m>, half_log2: u32, frame: &Frame<'m>, pin: Sig<'m>) -> Line<'m> {
    let busy = m.reg(clk, "busy", 1, 0);
    // Bit and place in it. Both are 0 again behind the last one.
    let phase = m.reg(clk, "phase", half_log2 + 1, 0);
    let bit = m.reg(clk, "place", BITS.ilog2() + 1, 0);
    let bit_ends = phase.q.all().named("bit_ends");
    let gap = bit.q.bit(BITS.ilog2());
    let ends = (bit_ends & gap).named("ends");
    busy.next(frame.begins | (busy.q & !ends));
    phase.next_if(busy.q, phase.q.wrapping_add(1));
    bit.next_if(bit_ends, gap.mux(0, bit.q.wrapping_add(1)));

    // The pin before the rising edge; the synchroniser's clocks are well within the bit.
    let high = phase.q.bit(half_log2);
    let rises = phase.q.eq((1 << half_log2) - 1);
    let taken = m.reg_data(clk, "taken", 1);
    taken.next_if(rises, pin);

    // From the top out, what was read in at the bottom.
    let word = m.reg_data(clk, "word", 32);
    let operation = frame.writes.mux(WRITE, m.lit(READ, 2));
    let open = [
        m.lit(OPEN, 2),
        operation,
        frame.phy,
        frame.register,
        m.lit(TURN_WRITTEN, 2),
        frame.data,
    ];
    let shifts = bit_ends & bit.q.bit(START.ilog2());
    word.next_if(
        frame.begins | shifts,
        frame.begins.mux(Sig::cat_all(&open), word.q.trunc(31).cat(taken.q)),
    );
    let ones = !bit.q.bit(START.ilog2());
    let own = frame.writes | bit.q.lt(u64::from(TURN));
    Line {
        busy: busy.q,
        clock: (high & !gap).delay_reset("clock_out", 0),
        out: (ones | word.q.bit(31)).delay("data_out"),
        enable: (busy.q & own & !gap).delay_reset("enable_out", 0),
        ends: ends.delay_reset("ended", 0),
        answered: !word.q.bit(16),
        data: word.q.trunc(16),
    }
}
