//! What the function does around a card, and its host in the same process.

use std::time::Duration;

use wiremeter_driver::pcie::{capability, find_capability};
use wiremeter_driver::{Card, Pcie, Wake};
use wiremeter_pcie::{Function, InProcess, Refusal, Region};

use crate::fake::{BASE_HIGH, BASE_LOW, BUSY, DOORBELL, ENABLE, ERRORS, Fake, IRQ_ENABLE, IRQ_STATUS, SCRATCH};

const CONFIG: Region = Region::Config;
const BAR0: Region = Region::Bar(0);
const MSIX: Region = Region::Bar(4);
/// The command register, and its bits for memory space and bus mastering.
const COMMAND: u64 = 0x04;
const ON: [u8; 2] = [6, 0];

fn function() -> Function<Fake> {
    Function::new(Fake::default())
}

fn write32(function: &mut Function<Fake>, offset: u32, value: u32) {
    let written = function.write(BAR0, offset.into(), &value.to_le_bytes());
    written.expect("a register");
}

fn read<const N: usize>(function: &mut Function<Fake>, region: Region, offset: u64) -> [u8; N] {
    let mut bytes = [0; N];
    function.read(region, offset, &mut bytes).expect("within the region");
    bytes
}

/// The place of a capability.
fn place(id: u8) -> u64 {
    let mut function = function();
    let mut card = InProcess::open(&mut function).expect("opens");
    let found = find_capability(&mut card, id).expect("reads");
    found.expect("it has it").into()
}

/// A function whose driver has set up everything but the vector's mask.
fn ready() -> Function<Fake> {
    let mut function = function();
    let msix = place(capability::MSIX);
    function.write(CONFIG, COMMAND, &ON).expect("writes");
    function.write(CONFIG, msix + 2, &0x8000u16.to_le_bytes()).expect("writes");
    function.dma().map(0, 4096, true, None).expect("maps");
    write32(&mut function, IRQ_ENABLE, 1);
    function
}

fn unmask(function: &mut Function<Fake>, masked: u8) {
    function.write(MSIX, 12, &[masked, 0, 0, 0]).expect("writes");
}

#[test]
fn a_message_is_sent_when_the_line_rises() {
    let mut function = ready();
    unmask(&mut function, 0);
    write32(&mut function, DOORBELL, 1);
    assert_eq!(function.take_sent(), [0]);
    write32(&mut function, DOORBELL, 1);
    assert_eq!(function.take_sent(), [0; 0], "it is high still");
    write32(&mut function, IRQ_STATUS, 1);
    assert_eq!(function.take_sent(), [0; 0]);
    write32(&mut function, DOORBELL, 1);
    assert_eq!(function.take_sent(), [0]);
}

#[test]
fn a_record_that_comes_with_the_clearing_of_the_interrupt_is_another() {
    let mut function = ready();
    unmask(&mut function, 0);
    write32(&mut function, DOORBELL, 1);
    function.take_sent();
    write32(&mut function, BUSY, 1);
    write32(&mut function, IRQ_STATUS, 1);
    assert_eq!(function.take_sent(), [0], "the line never fell");
}

#[test]
fn a_masked_message_is_pending_and_sent_later() {
    let msix = place(capability::MSIX);
    type Step = fn(&mut Function<Fake>, u64);
    let masks: [(Step, Step); 4] = [
        (|function, _| unmask(function, 1), |function, _| unmask(function, 0)),
        (
            |function, msix| function.write(CONFIG, msix + 3, &[0xc0]).expect("writes"),
            |function, msix| function.write(CONFIG, msix + 3, &[0x80]).expect("writes"),
        ),
        (
            |function, msix| function.write(CONFIG, msix + 3, &[0]).expect("writes"),
            |function, msix| function.write(CONFIG, msix + 3, &[0x80]).expect("writes"),
        ),
        // A message is a write to memory.
        (
            |function, _| function.write(CONFIG, COMMAND, &[2, 0]).expect("writes"),
            |function, _| function.write(CONFIG, COMMAND, &ON).expect("writes"),
        ),
    ];
    for (number, (mask, let_go)) in masks.into_iter().enumerate() {
        let mut function = ready();
        unmask(&mut function, 0);
        mask(&mut function, msix);
        write32(&mut function, DOORBELL, 1);
        assert_eq!(function.take_sent(), [0; 0], "mask {number}");
        assert_eq!(read(&mut function, MSIX, 0x800), [1], "mask {number}: pending");
        let_go(&mut function, msix);
        assert_eq!(function.take_sent(), [0], "mask {number}");
        assert_eq!(read(&mut function, MSIX, 0x800), [0], "mask {number}");

        let mut function = ready();
        unmask(&mut function, 0);
        mask(&mut function, msix);
        write32(&mut function, DOORBELL, 1);
        write32(&mut function, IRQ_STATUS, 1);
        let_go(&mut function, msix);
        assert_eq!(function.take_sent(), [0; 0], "mask {number}: it was served meanwhile");
    }
}

#[test]
fn a_function_level_reset_resets_all_but_memory_and_time() {
    let mut function = ready();
    unmask(&mut function, 0);
    write32(&mut function, ENABLE, 1);
    write32(&mut function, SCRATCH, 7);
    write32(&mut function, DOORBELL, 1);
    function.advance(5000, u64::MAX).expect("runs");
    let control = place(capability::EXPRESS) + 8;
    function.write(CONFIG, control + 1, &[0x80]).expect("writes");
    assert_eq!(read(&mut function, CONFIG, COMMAND), [0, 0]);
    assert_eq!(read(&mut function, BAR0, SCRATCH.into()), [0xff; 4], "off");
    function.write(CONFIG, COMMAND, &ON).expect("writes");
    assert_eq!(read(&mut function, BAR0, SCRATCH.into()), [0; 4]);
    assert_eq!(read(&mut function, MSIX, 12), [1], "masked");
    assert_eq!(function.take_sent(), [0; 0]);
    assert_eq!((function.now_ns(), function.started()), (5000, true));
    assert_eq!(function.dma().windows(), 1);
    assert_eq!(function.resets(), 1);
}

#[test]
fn in_d3hot_registers_do_not_answer_and_records_are_refused() {
    let mut function = function();
    let power = place(capability::POWER);
    function.write(CONFIG, COMMAND, &ON).expect("writes");
    function.dma().map(0, 4096, true, None).expect("maps");
    write32(&mut function, SCRATCH, 7);
    function.write(CONFIG, power + 4, &[3]).expect("writes");
    assert_eq!(read(&mut function, BAR0, SCRATCH.into()), [0xff; 4]);
    write32(&mut function, SCRATCH, 8);
    function.write(CONFIG, power + 4, &[0]).expect("writes");
    assert_eq!(read(&mut function, BAR0, SCRATCH.into()), [7, 0, 0, 0], "and keep what they had");
    write32(&mut function, DOORBELL, 1);
    assert_eq!(read(&mut function, BAR0, ERRORS.into()), [0; 4]);
}

#[test]
fn the_payload_that_the_host_sets_is_that_of_writes() {
    use wiremeter_sim::HostMemory;
    let mut function = ready();
    let express = place(capability::EXPRESS);
    let mut sizes = |control: u8| {
        function.write(CONFIG, express + 8, &[control]).expect("writes");
        assert!(function.dma().write(0, &[1; 512], &[true; 512]));
        std::iter::from_fn(|| function.dma().next_to_client())
            .map(|write| write.bytes.len())
            .collect::<Vec<_>>()
    };
    assert_eq!(sizes(0x00), [128; 4]);
    assert_eq!(sizes(0x20), [256; 2]);
}

#[test]
fn in_process_it_is_a_card_that_can_be_opened_again() {
    let mut function = function();
    for round in 0..3 {
        let mut card = InProcess::open(&mut function).expect("opens");
        assert_eq!(card.read32(SCRATCH).expect("reads"), 0, "round {round}: as new");
        card.write32(SCRATCH, 7).expect("writes");
        let memory = card.dma_alloc(5000).expect("memory");
        assert_eq!((memory.address() % 4096, memory.len()), (0, 5000));
        card.write32(BASE_LOW, memory.address() as u32).expect("writes");
        card.write32(BASE_HIGH, (memory.address() >> 32) as u32).expect("writes");
        card.write32(IRQ_ENABLE, 1).expect("writes");
        assert_eq!(card.wait(Duration::from_micros(7)).expect("waits"), Wake::Timeout);
        card.write32(DOORBELL, 2).expect("writes");
        assert_eq!(card.wait(Duration::ZERO).expect("waits"), Wake::Interrupt);
        assert_eq!(card.wait(Duration::ZERO).expect("waits"), Wake::Timeout, "one edge, one wake-up");
        let mut bytes = [9; 128];
        memory.read(64, &mut bytes);
        assert_eq!((bytes[0], bytes[63], bytes[64]), (1, 1, 0));
    }
    assert!(function.dma().refused().is_empty());
    assert_eq!((function.dma().windows(), function.now_ns()), (0, 21_000));
}

#[test]
fn in_process_a_reset_leaves_mastering_interrupts_and_memory_as_at_open() {
    let mut function = function();
    let mut card = InProcess::open(&mut function).expect("opens");
    let memory = card.dma_alloc(4096).expect("memory");
    card.write32(SCRATCH, 7).expect("writes");
    card.reset().expect("resets");
    assert_eq!(card.read32(SCRATCH).expect("reads"), 0);
    card.write32(BASE_LOW, memory.address() as u32).expect("writes");
    card.write32(BASE_HIGH, (memory.address() >> 32) as u32).expect("writes");
    card.write32(IRQ_ENABLE, 1).expect("writes");
    card.write32(DOORBELL, 1).expect("writes");
    assert_eq!(card.wait(Duration::ZERO).expect("waits"), Wake::Interrupt);
    card.config_write(4, &[2, 0]).expect("writes");
    card.write32(DOORBELL, 1).expect("writes");
    assert_eq!(card.function().dma().refused()[&Refusal::BusMaster].count, 1);
    assert!(card.config_read(4095, &mut [0; 2]).is_err());
    assert!(card.read32(4096).is_err());
}
