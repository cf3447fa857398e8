//! The registers of BAR0, as `wiremeter_abi::register::MAP` says, on AXI4-Lite.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;
use wiremeter_abi::register::{ABI_HASH, Access, Block, MAP, Register};
use wiremeter_cells::{AxiLiteAccess, AxiLiteFound, axi_lite_slave, tally};
use wiremeter_rtl::{Clock, Component, Module, Sig};

/// Bits of a byte address on the bus.
pub const ADDRESS_BITS: u32 = 16;
/// Clocks from a write's pulse or new value at this block's outputs to the write's
/// response. A command that is carried out within them is seen by the next access; two
/// commands are further apart than that.
pub const EFFECT_CLOCKS: u32 = 12;

/// Clocks from a write on the bus to the outputs: decode, then the register.
const WRITE_CLOCKS: u32 = 2;
/// Clocks of a read: the word within each page, then the page.
const READ_CLOCKS: u32 = 2;
/// Words of a page, as bits of a word address.
const PAGE_BITS: u32 = 4;

/// The name of a register's ports: block, instance if there are several, register.
pub fn port(block: &Block, register: &Register) -> String {
    match block.instance {
        "" => format!("{}_{}", block.name, register.name),
        instance => format!("{}_{instance}_{}", block.name, register.name),
    }
}

/// Bits of what says how many events of a counter of this block there are at a clock.
pub fn event_bits(block: &Block, ports: u32) -> u32 {
    if block.name == "transmit" { ports.ilog2() + 1 } else { 1 }
}

/// The block. `constants` gives values to registers of [`Access::Constant`] by their port's
/// name; the ABI's hash is known here, and any other not given is as in the map.
///
/// Events of the transmit side are those of `ports` ports together.
///
/// # Panics
/// If a name in `constants` is none of a constant register.
#[track_caller]
pub fn component(constants: &BTreeMap<String, u32>, ports: u32) -> Rc<Component> {
    let all = || {
        MAP.iter()
            .flat_map(|block| block.registers.iter().map(move |register| (block, register)))
    };
    for name in constants.keys() {
        let known = all().any(|(block, register)| register.access == Access::Constant && port(block, register) == *name);
        assert!(known, "`{name}` is no constant register");
    }
    Module::build("regs", |m| {
        let clock = m.clock("clk", "rst");
        axi_lite_slave(m, clock, "s_axil", ADDRESS_BITS, WRITE_CLOCKS + EFFECT_CLOCKS, |bus| {
            let write = Write::decode(m, clock, bus);
            let (mut words, mut counted) = (BTreeMap::new(), Vec::new());
            for (block, register) in all() {
                let name = port(block, register);
                let address = (block.base + register.offset) / 4;
                let value = match register.access {
                    Access::Constant if name == "id_abi_hash" => m.lit(ABI_HASH.into(), 32),
                    Access::Constant => m.lit((*constants.get(&name).unwrap_or(&register.reset)).into(), register.width),
                    Access::ReadOnly => m.input(clock, &name, register.width),
                    Access::Counter => {
                        // A clock for the way from its block.
                        let event = m
                            .input(clock, &name, event_bits(block, ports))
                            .delay_reset(&format!("{name}_event"), 0);
                        counted.push((address, event));
                        continue;
                    }
                    Access::ReadWrite => write.value(address, &name, register),
                    Access::Write1ToClear => write.flags(address, &name, register),
                    Access::Command => {
                        write.command(address, &name, register);
                        continue;
                    }
                };
                words.insert(address, value.extend(32));
            }
            let word = read(m, bus.read_address, &words);
            let counts = Counts::new(m, clock, bus, &counted);
            let known = (1..READ_CLOCKS).fold(bus.read, |at, n| at.delay_reset(&format!("read_{n}"), 0)) & !counts.chosen;
            AxiLiteFound {
                valid: counts.found | known.delay_reset("read_known", 0),
                data: counts.found.mux(counts.count, word),
            }
        });
    })
}

/// The registers that count.
struct Counts<'m> {
    /// The read is of one of them, from the clock after its begin on.
    chosen: Sig<'m>,
    /// 1 when its count is known.
    found: Sig<'m>,
    count: Sig<'m>,
}

impl<'m> Counts<'m> {
    /// Counts events, each with the word address of its register.
    fn new(m: &'m Module, clock: Clock<'m>, bus: AxiLiteAccess<'m>, counted: &[(u32, Sig<'m>)]) -> Counts<'m> {
        let bits = usize::BITS - counted.len().leading_zeros();
        let (mut index, mut chosen) = (m.lit(0, bits), m.lit(0, 1));
        for (number, (address, _)) in counted.iter().enumerate() {
            let is = bus.read_address.eq(u64::from(*address));
            index = index | (is.repeat(bits) & number as u64);
            chosen = chosen | is;
        }
        let (index, chosen) = (index.delay("count_index"), chosen.delay("count_chosen"));
        let read = bus.read.delay_reset("count_read", 0) & chosen;
        let events: Vec<Sig<'m>> = counted.iter().map(|(_, event)| *event).collect();
        let counts = tally(m, clock, "counts", &events, read, index);
        Counts {
            chosen,
            found: counts.found,
            count: counts.count,
        }
    }
}

/// A write on its way to the registers: one clock after the bus.
struct Write<'m> {
    m: &'m Module,
    clock: Clock<'m>,
    bus: AxiLiteAccess<'m>,
    data: Sig<'m>,
    /// Its bytes that count.
    strobe: Sig<'m>,
    /// The same as bits.
    mask: Sig<'m>,
}

impl<'m> Write<'m> {
    fn decode(m: &'m Module, clock: Clock<'m>, bus: AxiLiteAccess<'m>) -> Write<'m> {
        let bytes: Vec<_> = (0..4).rev().map(|n| bus.write_strobe.bit(n).repeat(8)).collect();
        Write {
            m,
            clock,
            bus,
            data: bus.write_data.delay("data"),
            strobe: bus.write_strobe.delay("strobe"),
            mask: Sig::cat_all(&bytes).delay("mask"),
        }
    }

    /// 1 if this register is written.
    fn select(&self, address: u32, name: &str) -> Sig<'m> {
        (self.bus.write & self.bus.write_address.eq(u64::from(address))).delay_reset(&format!("{name}_select"), 0)
    }

    /// A register that the host reads and writes.
    fn value(&self, address: u32, name: &str, register: &Register) -> Sig<'m> {
        let select = self.select(address, name);
        // Each byte with an enable of its own: no multiplexer before the flip-flops.
        let byte = |low: u32| {
            let width = (register.width - low).min(8);
            let reset = u64::from(register.reset) >> low & ((1 << width) - 1);
            let part = self.m.reg(self.clock, &format!("{name}_at{low}"), width, reset);
            part.next_if(select & self.strobe.bit(low / 8), self.data.slice(low, width));
            part.q
        };
        let mut bytes: Vec<Sig<'m>> = (0..register.width).step_by(8).map(byte).collect();
        bytes.reverse();
        let value = Sig::cat_all(&bytes);
        self.m.output(name, value);
        value
    }

    /// A register whose bits the hardware sets and the host clears.
    fn flags(&self, address: u32, name: &str, register: &Register) -> Sig<'m> {
        let r = self.m.reg(self.clock, name, register.width, register.reset.into());
        let set = self.m.input(self.clock, &format!("{name}_set"), register.width);
        let clear = (self.data & self.mask).trunc(register.width) & self.select(address, name).repeat(register.width);
        r.next(set | (r.q & !clear));
        self.m.output(name, r.q);
        r.q
    }

    /// A value with a pulse; a write of no byte is none.
    fn command(&self, address: u32, name: &str, register: &Register) {
        let select = self.select(address, name);
        let value = self.m.reg_data(self.clock, name, register.width);
        value.next_if(select, (self.data & self.mask).trunc(register.width));
        self.m.output(name, value.q);
        let pulse = select & self.strobe.any();
        self.m
            .output(&format!("{name}_pulse"), pulse.delay_reset(&format!("{name}_written"), 0));
    }
}

/// The word at `address` two clocks later; zero where there is none.
fn read<'m>(m: &'m Module, address: Sig<'m>, words: &BTreeMap<u32, Sig<'m>>) -> Sig<'m> {
    let pages: BTreeSet<u32> = words.keys().map(|word| word >> PAGE_BITS).collect();
    let found = pages.into_iter().map(|page| {
        let here: Vec<_> = (0..1 << PAGE_BITS)
            .map(|n| words.get(&(page << PAGE_BITS | n)).copied().unwrap_or(m.lit(0, 32)))
            .collect();
        let word = choose(address.trunc(PAGE_BITS), &here).delay(&format!("page{page:x}"));
        let hit = address
            .slice(PAGE_BITS, address.width() - PAGE_BITS)
            .eq(u64::from(page))
            .delay(&format!("page{page:x}_hit"));
        word & hit.repeat(32)
    });
    found.reduce(|a, b| a | b).expect("the map has registers").delay("read_word")
}

/// The word whose index is `select`.
fn choose<'m>(select: Sig<'m>, words: &[Sig<'m>]) -> Sig<'m> {
    if words.len() == 1 {
        return words[0];
    }
    let (low, high) = words.split_at(words.len() / 2);
    let top = words.len().trailing_zeros() - 1;
    select.bit(top).mux(choose(select, high), choose(select, low))
}
