//! The slave's end of AXI4-Lite with 32-bit data: one write and one read at a time.
//!
//! The five channels (Arm IHI 0022, part B) become a write pulse and a pipelined read.

use wiremeter_rtl::{Clock, Module, Sig};

/// What the master asks of the registers behind.
#[derive(Clone, Copy)]
pub struct AxiLiteAccess<'m> {
    /// 1 for one clock: `write_data` goes to `write_address`.
    pub write: Sig<'m>,
    /// Address of the write in words of 32 bits.
    pub write_address: Sig<'m>,
    /// Data of the write.
    pub write_data: Sig<'m>,
    /// Its bytes that count.
    pub write_strobe: Sig<'m>,
    /// 1 for one clock: there is a new read.
    pub read: Sig<'m>,
    /// Its address in words; it stays until the read is answered.
    pub read_address: Sig<'m>,
}

/// What a read finds.
#[derive(Clone, Copy)]
pub struct AxiLiteFound<'m> {
    /// 1 for one clock, once a read.
    pub valid: Sig<'m>,
    /// What it found, at that clock.
    pub data: Sig<'m>,
}

/// A slave with the ports `<prefix>_awaddr` … `<prefix>_rready` and byte addresses of
/// `address_bits`, whose lowest two are ignored. A write's response comes `write_clocks` after its
/// pulse: what it does is done within them. `registers` turns accesses into what reads find. All
/// responses are OKAY.
#[track_caller]
pub fn axi_lite_slave<'m>(
    m: &'m Module,
    clock: Clock<'m>,
    prefix: &str,
    address_bits: u32,
    write_clocks: u32,
    registers: impl FnOnce(AxiLiteAccess<'m>) -> AxiLiteFound<'m>,
) {
    let input = |name: &str, width| m.input(clock, &format!("{prefix}_{name}"), width);
    let output = |name: &str, value| m.output(&format!("{prefix}_{name}"), value);
    let flag = |name: &str| m.reg(clock, name, 1, 0);
    let hold = |take: Sig<'m>, value: Sig<'m>, name: &str| {
        let r = m.reg_data(clock, name, value.width());
        r.next_if(take, value);
        r.q
    };
    let word = |address: Sig<'m>| address.partly_used("whole words only").slice(2, address_bits - 2);
    for name in ["awprot", "arprot"] {
        input(name, 3).partly_used("all accesses have the same rights");
    }

    let (address_held, data_held, writing) = (flag("write_address_held"), flag("write_data_held"), flag("writing"));
    let take_address = input("awvalid", 1) & !address_held.q;
    let take_data = input("wvalid", 1) & !data_held.q;
    let write = (address_held.q & data_held.q & !writing.q).named("write");
    address_held.next(take_address | (address_held.q & !write));
    data_held.next(take_data | (data_held.q & !write));
    let (response, response_ready) = (flag("write_response"), input("bready", 1));
    let done = (1..write_clocks).fold(write, |at, n| at.delay_reset(&format!("write_done{n}"), 0));
    response.next(done | (response.q & !response_ready));
    writing.next(write | (writing.q & !(response.q & response_ready)));
    output("awready", !address_held.q);
    output("wready", !data_held.q);
    output("bresp", m.lit(0, 2));
    output("bvalid", response.q);

    let (reading, answer, answer_ready) = (flag("reading"), flag("read_answer"), input("rready", 1));
    let take = input("arvalid", 1) & !reading.q;
    reading.next(take | (reading.q & !(answer.q & answer_ready)));

    let found = registers(AxiLiteAccess {
        write,
        write_address: hold(take_address, word(input("awaddr", address_bits)), "write_address"),
        write_data: hold(take_data, input("wdata", 32), "write_data"),
        write_strobe: hold(take_data, input("wstrb", 4), "write_strobe"),
        read: take.delay_reset("read", 0),
        read_address: hold(take, word(input("araddr", address_bits)), "read_address"),
    });
    answer.next(found.valid | (answer.q & !answer_ready));
    output("arready", !reading.q);
    output("rdata", hold(found.valid, found.data, "read_data"));
    output("rresp", m.lit(0, 2));
    output("rvalid", answer.q);
}
