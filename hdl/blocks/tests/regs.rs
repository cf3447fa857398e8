//! The register block against its map, through AXI4-Lite.
#![allow(missing_docs)]

#[path = "bench/axi_lite.rs"]
mod axi_lite;
mod bench;

use std::collections::BTreeMap;
use std::sync::LazyLock;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use wiremeter_abi::register::{ABI_HASH, Access, BAR0_BYTES, MAP, Register};
use wiremeter_blocks::regs;

use axi_lite::{Event, Master, Write};
use bench::{Bench, seeds};

/// A register's byte address, ports and description.
struct Row {
    address: u32,
    port: String,
    register: Register,
}

impl Row {
    fn mask(&self) -> u32 {
        u32::MAX >> (32 - self.register.width)
    }

    fn is(&self, access: Access) -> bool {
        self.register.access == access
    }
}

fn rows() -> Vec<Row> {
    let row = |block, register: &Register| Row {
        address: 0,
        port: regs::port(block, register),
        register: *register,
    };
    MAP.iter()
        .flat_map(|block| {
            block.registers.iter().map(move |r| Row {
                address: block.base + r.offset,
                ..row(block, r)
            })
        })
        .collect()
}

fn by_address() -> BTreeMap<u32, Row> {
    rows().into_iter().map(|row| (row.address, row)).collect()
}

/// Values that a build gives; those of the map for the rest.
fn constants() -> BTreeMap<String, u32> {
    [("id_width", 512), ("id_channels", 1024), ("id_build", 0xb01d_1d00)]
        .map(|(name, value)| (name.to_string(), value))
        .into()
}

fn bench() -> Bench {
    Bench::new(&regs::component(&constants(), 1))
}

/// A master that is always ready.
fn quick() -> Master {
    Master::new(ChaCha8Rng::seed_from_u64(0), 1.0)
}

fn read(bench: &mut Bench, address: u32) -> u32 {
    let mut master = quick();
    master.read(address);
    for _ in 0..100 {
        if let Some(Event::ReadEnds(at, data)) = master.step(bench).pop() {
            assert_eq!(at, address);
            return data;
        }
    }
    panic!("no answer from {address:#x}");
}

/// Writes and gives the pulses of commands that were seen until the answer.
fn write(bench: &mut Bench, address: u32, data: u32, strobe: u32) -> Vec<(String, u32)> {
    let mut master = quick();
    master.write(Write { address, data, strobe });
    let mut seen = Vec::new();
    for _ in 0..100 {
        let events = master.step(bench);
        seen.extend(pulses(bench));
        if matches!(events.last(), Some(Event::WriteEnds(_))) {
            return seen;
        }
    }
    panic!("no answer from {address:#x}");
}

/// The ports of commands.
static COMMANDS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let commands = rows().into_iter().filter(|row| row.is(Access::Command));
    commands.map(|row| row.port).collect()
});

fn pulses(bench: &Bench) -> Vec<(String, u32)> {
    let given = COMMANDS.iter().filter(|port| bench.is(&format!("{port}_pulse")));
    given.map(|port| (port.clone(), bench.get(port) as u32)).collect()
}

/// What a register reads as after reset, with all inputs at zero.
fn at_reset(row: &Row) -> u32 {
    match row.port.as_str() {
        "id_abi_hash" => ABI_HASH,
        port => *constants().get(port).unwrap_or(&row.register.reset),
    }
}

#[test]
fn every_word_of_the_space_reads_as_the_map_says() {
    let mut bench = bench();
    let expected: BTreeMap<u32, u32> = rows().iter().map(|row| (row.address, at_reset(row))).collect();
    for address in (0..BAR0_BYTES).step_by(4) {
        assert_eq!(read(&mut bench, address), *expected.get(&address).unwrap_or(&0), "{address:#x}");
    }
    // The first four bytes are "WIRE", as a host on any machine reads them.
    assert_eq!(read(&mut bench, 0).to_le_bytes(), *b"WIRE");
}

#[test]
fn beyond_the_map_nothing_is_read_or_written() {
    let mut bench = bench();
    let scratch = 0x30;
    for beyond in [
        BAR0_BYTES,
        BAR0_BYTES + scratch,
        0x8000 + scratch,
        0xfffc,
        0x3c,
        0x64c,
        0x920,
        0xc00,
    ] {
        assert_eq!(write(&mut bench, beyond, u32::MAX, 0xf), [], "{beyond:#x}");
        assert_eq!(read(&mut bench, beyond), 0, "{beyond:#x}");
    }
    for row in rows() {
        assert_eq!(read(&mut bench, row.address), at_reset(&row), "{}", row.port);
    }
}

#[test]
fn inputs_are_read_and_never_written() {
    let mut bench = bench();
    let mut rng = ChaCha8Rng::seed_from_u64(1);
    for row in rows().iter().filter(|row| row.is(Access::ReadOnly)) {
        let value = rng.random::<u32>() & row.mask();
        bench.set(&row.port, value.into());
        assert_eq!(write(&mut bench, row.address, !value, 0xf), [], "{}", row.port);
        assert_eq!(read(&mut bench, row.address), value, "{}", row.port);
        bench.set(&row.port, row.mask().into());
        assert_eq!(read(&mut bench, row.address), row.mask(), "{}", row.port);
        bench.set(&row.port, 0);
    }
    for row in rows().iter().filter(|row| row.is(Access::Constant)) {
        write(&mut bench, row.address, !at_reset(row), 0xf);
        assert_eq!(read(&mut bench, row.address), at_reset(row), "{}", row.port);
    }
}

#[test]
fn values_are_kept_by_bytes_and_end_at_their_width() {
    let mut bench = bench();
    for row in rows().iter().filter(|row| row.is(Access::ReadWrite)) {
        for strobe in 0..16 {
            write(&mut bench, row.address, 0x1234_5678, 0xf);
            write(&mut bench, row.address, 0xffff_ffff, strobe);
            let bytes = 0x1234_5678u32.to_le_bytes();
            let merged: [u8; 4] = std::array::from_fn(|n| if strobe >> n & 1 == 1 { 0xff } else { bytes[n] });
            let expected = u32::from_le_bytes(merged) & row.mask();
            assert_eq!(read(&mut bench, row.address), expected, "{} strobe {strobe:04b}", row.port);
            assert_eq!(bench.get(&row.port) as u32, expected, "{} strobe {strobe:04b}", row.port);
        }
    }
    bench.reset();
    for row in rows() {
        assert_eq!(read(&mut bench, row.address), at_reset(&row), "{} after reset", row.port);
    }
}

#[test]
fn a_command_gives_one_pulse_with_the_bytes_written_and_reads_as_zero() {
    let mut bench = bench();
    for row in rows().iter().filter(|row| row.is(Access::Command)) {
        let pulse = |value: u32| vec![(row.port.clone(), value & row.mask())];
        assert_eq!(write(&mut bench, row.address, 0xa5a5_5a5b, 0xf), pulse(0xa5a5_5a5b));
        assert_eq!(write(&mut bench, row.address, 0xffff_ffff, 0b0001), pulse(0xff));
        assert_eq!(write(&mut bench, row.address, 0xffff_ffff, 0), [], "no byte, no command");
        assert_eq!(read(&mut bench, row.address), 0, "{}", row.port);
    }
}

#[test]
fn a_write_is_answered_after_its_effect_had_time() {
    let mut bench = bench();
    let latch = wiremeter_abi::register::address("clock", "", "latch");
    let mut master = quick();
    master.write(Write {
        address: latch,
        data: 1,
        strobe: 0xf,
    });
    let (mut pulse, mut answer) = (None, None);
    for clock in 0..40 {
        let events = master.step(&mut bench);
        pulse = pulse.or(bench.is("clock_latch_pulse").then_some(clock));
        answer = answer.or(events.iter().any(|event| matches!(event, Event::WriteEnds(_))).then_some(clock));
    }
    assert_eq!(answer, pulse.map(|clock| clock + regs::EFFECT_CLOCKS));
}

#[test]
fn flags_are_set_by_the_card_and_cleared_by_a_one() {
    let mut bench = bench();
    let status = wiremeter_abi::register::address("dma", "", "irq_status");
    let set = |bench: &mut Bench| {
        bench.set("dma_irq_status_set", 1);
        bench.step();
        bench.set("dma_irq_status_set", 0);
    };
    write(&mut bench, status, 1, 0xf);
    assert_eq!(read(&mut bench, status), 0, "the host cannot set it");
    set(&mut bench);
    assert_eq!(read(&mut bench, status), 1, "it stays");
    write(&mut bench, status, 0, 0xf);
    write(&mut bench, status, !1, 0xf);
    write(&mut bench, status, 1, 0b1110);
    assert_eq!(
        read(&mut bench, status),
        1,
        "a zero does not clear, nor does a byte that does not count"
    );
    assert!(bench.is("dma_irq_status"));
    write(&mut bench, status, 1, 0xf);
    assert_eq!((read(&mut bench, status), bench.get("dma_irq_status")), (0, 0));
}

#[test]
fn what_happens_while_a_flag_is_cleared_is_not_lost() {
    let status = wiremeter_abi::register::address("dma", "", "irq_status");
    // Clears the flag with a pulse of the card at `pulse`; the clock at which it was seen 0.
    let clear = |pulse: Option<u32>| {
        let (mut bench, mut master) = (bench(), quick());
        bench.set("dma_irq_status_set", 1);
        bench.step();
        bench.set("dma_irq_status_set", 0);
        bench.step();
        master.write(Write {
            address: status,
            data: 1,
            strobe: 0xf,
        });
        let mut zero = None;
        for clock in 0..30 {
            bench.set("dma_irq_status_set", (pulse == Some(clock)).into());
            master.step(&mut bench);
            zero = zero.or((!bench.is("dma_irq_status")).then_some(clock));
        }
        (zero, bench.is("dma_irq_status"))
    };
    let (zero, after) = clear(None);
    let zero = zero.expect("cleared");
    assert!(!after);
    assert_eq!(clear(Some(zero - 2)), (Some(zero), false), "what was before is cleared");
    assert_eq!(clear(Some(zero - 1)), (None, true), "at the very clock of the clear");
    assert_eq!(clear(Some(zero)), (Some(zero), true));
}

#[test]
#[should_panic(expected = "`id_scratch` is no constant register")]
fn only_constants_are_given_a_value() {
    regs::component(&[("id_scratch".to_string(), 1)].into(), 1);
}

/// What the host knows: a register is what answered writes made of it, or what those still
/// under way make of it.
struct Model {
    rows: BTreeMap<u32, Row>,
    /// Values in the order in which the register takes them; the first is of answered writes.
    values: BTreeMap<u32, Vec<u32>>,
    reading: Option<(u32, Vec<u32>)>,
    commands: Vec<(String, u32)>,
}

impl Model {
    fn write_begins(&mut self, write: Write) {
        let word = write.address & !3;
        let Some(row) = self.rows.get(&word) else { return };
        let bytes: u32 = (0..4).filter(|n| write.strobe >> n & 1 == 1).map(|n| 0xff << (n * 8)).sum();
        let values = self.values.get_mut(&word).expect("every register has a value");
        let last = values[values.len() - 1];
        let value = if row.is(Access::ReadWrite) {
            ((write.data & bytes) | (last & !bytes)) & row.mask()
        } else {
            last
        };
        values.push(value);
        if let Some((_, possible)) = self.reading.as_mut().filter(|(address, _)| address & !3 == word) {
            possible.push(value);
        }
        if row.is(Access::Command) && bytes != 0 {
            self.commands.push((row.port.clone(), write.data & bytes & row.mask()));
        }
    }

    fn see(&mut self, event: Event) {
        match event {
            Event::WriteBegins(write) => self.write_begins(write),
            Event::WriteEnds(write) => drop(self.values.get_mut(&(write.address & !3)).map(|values| values.remove(0))),
            Event::ReadBegins(address) => self.reading = Some((address, self.values.get(&(address & !3)).cloned().unwrap_or(vec![0]))),
            Event::ReadEnds(address, data) => {
                let (begun, possible) = self.reading.take().expect("begun");
                assert_eq!(begun, address);
                assert!(possible.contains(&data), "{address:#x} reads {data:#x}, not one of {possible:x?}");
            }
        }
    }
}

#[test]
fn writes_and_reads_side_by_side_at_any_pace() {
    let rows = rows();
    seeds(40, |mut rng| {
        let mut bench = bench();
        let mut values: BTreeMap<u32, Vec<u32>> = rows.iter().map(|row| (row.address, vec![at_reset(row)])).collect();
        for row in rows.iter().filter(|row| row.is(Access::ReadOnly)) {
            let value = rng.random::<u32>() & row.mask();
            bench.set(&row.port, value.into());
            values.insert(row.address, vec![value]);
        }
        let pace = [1.0, 0.9, 0.5, 0.1][rng.random_range(0..4)];
        let mut master = Master::new(ChaCha8Rng::seed_from_u64(rng.random()), pace);
        // Few registers at a time, so that reads meet writes.
        let few: Vec<u32> = (0..8).map(|_| rows[rng.random_range(0..rows.len())].address).collect();
        let address = |rng: &mut ChaCha8Rng| match rng.random_range(0..10) {
            0 => rng.random_range(0..0x1_0000),
            _ => few[rng.random_range(0..few.len())] | rng.random_range(0..4),
        };
        for _ in 0..300 {
            master.write(Write {
                address: address(&mut rng),
                data: rng.random(),
                strobe: rng.random_range(0..16),
            });
            master.read(address(&mut rng));
            master.read(address(&mut rng));
        }
        let mut model = Model {
            rows: by_address(),
            values,
            reading: None,
            commands: vec![],
        };
        let mut seen = Vec::new();
        for _ in 0..200_000 {
            let events = master.step(&mut bench);
            seen.extend(pulses(&bench));
            for event in events {
                model.see(event);
            }
            if master.idle() {
                break;
            }
        }
        assert!(master.idle(), "the bus hangs");
        assert_eq!(seen, model.commands);
        for row in rows.iter().filter(|row| row.is(Access::ReadWrite)) {
            assert_eq!(vec![bench.get(&row.port) as u32], model.values[&row.address], "{}", row.port);
        }
    });
}
