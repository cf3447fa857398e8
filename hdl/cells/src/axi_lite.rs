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
    /// Address of the read in words; it stays until the read is answered.
    pub read_address: Sig<'m>,
}

/// Clocks between an access and its answer.
#[derive(Clone, Copy)]
pub struct AxiLiteClocks {
    /// From the write pulse to the response; what a write does is done within them.
    pub write: u32,
    /// From a new read address to its data.
    pub read: u32,
}

/// A slave with the ports `<prefix>_awaddr` … `<prefix>_rready` and byte addresses of
/// `address_bits`, whose lowest two are ignored. `registers` turns accesses into the read
/// data, `clocks.read` later. All responses are OKAY.
#[track_caller]
pub fn axi_lite_slave<'m>(
    m: &'m Module,
    clock: Clock<'m>,
    prefix: &str,
    address_bits: u32,
    clocks: AxiLiteClocks,
    registers: impl FnOnce(AxiLiteAccess<'m>) -> Sig<'m>,
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
    let done = (1..clocks.write).fold(write, |at, n| at.delay_reset(&format!("write_done{n}"), 0));
    response.next(done | (response.q & !response_ready));
    writing.next(write | (writing.q & !(response.q & response_ready)));
    output("awready", !address_held.q);
    output("wready", !data_held.q);
    output("bresp", m.lit(0, 2));
    output("bvalid", response.q);

    let (reading, answer, answer_ready) = (flag("reading"), flag("read_answer"), input("rready", 1));
    let take = input("arvalid", 1) & !reading.q;
    reading.next(take | (reading.q & !(answer.q & answer_ready)));
    let found = (0..=clocks.read).fold(take, |at, n| at.delay_reset(&format!("read_found{n}"), 0));
    answer.next(found | (answer.q & !answer_ready));

    let data = registers(AxiLiteAccess {
        write,
        write_address: hold(take_address, word(input("awaddr", address_bits)), "write_address"),
        write_data: hold(take_data, input("wdata", 32), "write_data"),
        write_strobe: hold(take_data, input("wstrb", 4), "write_strobe"),
        read_address: hold(take, word(input("araddr", address_bits)), "read_address"),
    });
    output("arready", !reading.q);
    output("rdata", hold(found, data, "read_data"));
    output("rresp", m.lit(0, 2));
    output("rvalid", answer.q);
}
