use crate::server::*;
use std::time::{Duration, Instant};
use wiremeter_driver::{Card, CardError, Interrupts, Pcie, VfioUserCard, Wake};

fn opened() -> (Server, VfioUserCard) {
    let (server, card) = open(|_, _| None);
    (server, card.expect("the server is a good one"))
}

#[test]
fn opening_asks_first_and_then_lets_the_card_write() {
    let (server, card) = opened();
    {
        let state = server.state();
        let before = [VERSION, DEVICE_GET_INFO, GET_REGION_INFO, GET_REGION_INFO, GET_IRQ_INFO];
        assert_eq!(state.commands()[..5], before);
        // Version 0.1 and JSON that ends with a NUL.
        assert_eq!(state.asked[0].body[..4], [0, 0, 1, 0]);
        assert_eq!(state.asked[0].body.last(), Some(&0));
        // Memory space, bus master, no INTx.
        assert_eq!(state.word(4), 0x406);
        assert_eq!(state.word(EXPRESS + 8), 0x2000, "neither relaxed ordering nor no snoop");
        assert_eq!(state.word(MSIX + 2), 0x8000, "MSI-X is on");
        let set = state.asked.iter().find(|asked| asked.command == SET_IRQS).expect("a vector is set");
        // argsz 20, an eventfd (bit 2) to trigger (bit 5), MSI-X, vector 0, one of them.
        assert_eq!(set.body, words(&[20, 0x24, 2, 0, 1]));
        assert!(state.event.is_some());
        let order = |what| state.commands().iter().position(|command| *command == what);
        assert!(order(SET_IRQS) < order(REGION_WRITE), "an interrupt needs its eventfd");
    }
    assert_eq!(card.interrupts(), Interrupts::default());
    drop(card);
    server.end();
}

#[test]
fn registers_are_four_bytes_of_bar_0() {
    let (server, mut card) = opened();
    server.state().registers.insert(0x614, 0x1234_5678);
    assert_eq!(card.read32(0x614).expect("the server answers"), 0x1234_5678);
    card.write32(0x30, 0xdead_beef).expect("the server answers");
    let state = server.state();
    assert_eq!(state.registers[&0x30], 0xdead_beef);
    let [read, write] = &state.asked[state.asked.len() - 2..] else {
        unreachable!()
    };
    assert_eq!(read.body, words(&[0x614, 0, 0, 4]));
    assert_eq!(write.body, words(&[0x30, 0, 0, 4, 0xdead_beef]));
}

#[test]
fn the_configuration_space_is_region_7() {
    let (server, mut card) = opened();
    let mut ids = [0; 4];
    card.config_read(0, &mut ids).expect("the server answers");
    assert_eq!(ids, [0x34, 0x12, 0x57, 0x4d]);
    card.config_write(0x3c, &[9]).expect("the server answers");
    let state = server.state();
    assert_eq!(state.config[0x3c], 9);
    assert_eq!(state.asked.last().map(|asked| &asked.body[..12]), Some(&words(&[0x3c, 0, 7])[..]));
}

#[test]
fn long_accesses_are_cut_as_the_server_wants() {
    let (server, card) = open(|_, request| {
        let limits = b"\0\0\x01\0{\"capabilities\":{\"max_msg_fds\":1,\"max_data_xfer_size\":64}}\0";
        (request.command == VERSION).then(|| Answer::Bytes(message(request.id, VERSION, 1, 0, limits)))
    });
    let mut card = card.expect("64 bytes are enough");
    let before = server.state().asked.len();
    let mut config = [0; 256];
    card.config_read(0, &mut config).expect("the server answers");
    let state = server.state();
    assert_eq!(config, state.config[..256]);
    let counts: Vec<_> = state.asked[before..].iter().map(|asked| u32_at(&asked.body, 12)).collect();
    assert_eq!(counts, [64; 4]);
}

#[test]
fn memory_is_shared_with_the_server_by_its_file() {
    let (server, mut card) = opened();
    let memory = card.dma_alloc(5000).expect("memory is there");
    let other = card.dma_alloc(64).expect("memory is there");
    assert!(memory.address() >= 1 << 32 && memory.address().is_multiple_of(4096));
    assert!(other.address() >= memory.address() + 8192);
    let state = server.state();
    let map = state.asked.iter().find(|asked| asked.command == DMA_MAP).expect("memory is mapped");
    // argsz 32, readable and writable, offset 0, address, whole pages.
    assert_eq!(map.body[..16], words(&[32, 3, 0, 0]));
    assert_eq!((u64_at(&map.body, 16), u64_at(&map.body, 24)), (memory.address(), 8192));
    state.write_memory(memory.address() + 4996, &[1, 2, 3, 4, 5]);
    let mut out = [0; 4];
    memory.read(4996, &mut out);
    assert_eq!(out, [1, 2, 3, 4]);
}

#[test]
fn memory_is_as_the_servers_pages_are_and_no_more_pieces_than_it_takes() {
    let (server, card) = open(|_, request| {
        // Pages of 64 KiB and 2 MiB, and two pieces.
        let limits = b"\0\0\x01\0{\"capabilities\":{\"max_dma_maps\":2,\"pgsizes\":2162688}}\0";
        (request.command == VERSION).then(|| Answer::Bytes(message(request.id, VERSION, 1, 0, limits)))
    });
    let mut card = card.expect("the limits are possible");
    for _ in 0..2 {
        let memory = card.dma_alloc(100).expect("there is a piece left");
        assert_eq!((memory.len(), memory.address() % 65536), (100, 0));
    }
    assert!(server.state().memory.iter().all(|(_, size, _)| *size == 65536));
    let third = card.dma_alloc(100).err().expect("two pieces are mapped");
    assert!(matches!(third, CardError::Dma { bytes: 100, .. }), "{third}");
    card.read32(0).expect("the card goes on");
}

#[test]
fn an_interrupt_ends_the_wait_and_silence_does_not() {
    let (server, mut card) = opened();
    assert_eq!(card.wait(Duration::from_millis(1)).expect("the server is there"), Wake::Timeout);
    server.state().signal();
    server.state().signal();
    let long = Duration::from_secs(20);
    assert_eq!(card.wait(long).expect("it was signalled"), Wake::Interrupt);
    assert_eq!(card.wait(Duration::ZERO).expect("two signals are one"), Wake::Timeout);
    let waiting = std::thread::scope(|scope| {
        let waiting = scope.spawn(|| card.wait(Duration::MAX));
        server.state().signal();
        waiting.join().expect("no panic")
    });
    assert_eq!(waiting.expect("it was signalled"), Wake::Interrupt);
}

#[test]
fn moderation_keeps_wake_ups_apart_and_loses_none() {
    let apart = Duration::from_millis(30);
    let (server, stream) = Server::start(|_, _| None);
    let mut card = VfioUserCard::connect(stream, Interrupts::Event { apart }, LONG).expect("a good server");
    let mut woken = Vec::new();
    for _ in 0..3 {
        server.state().signal();
        assert_eq!(card.wait(Duration::from_secs(20)).expect("it was signalled"), Wake::Interrupt);
        woken.push(Instant::now());
    }
    assert!(woken.windows(2).all(|pair| pair[1] - pair[0] >= apart), "{woken:?}");
    server.state().signal();
    let wake = card.wait(Duration::from_millis(1)).expect("the server is there");
    assert_eq!(wake, Wake::Timeout, "a timeout is kept, too");
    assert_eq!(card.wait(Duration::from_secs(20)).expect("it was signalled"), Wake::Interrupt);
}

#[test]
fn without_a_vector_the_register_is_looked_at() {
    for asked in [
        Interrupts::default(),
        Interrupts::Poll {
            interval: Duration::from_micros(50),
        },
    ] {
        let event = asked == Interrupts::default();
        let (server, stream) = Server::start(move |state, _| {
            state.vectors = u32::from(!event);
            None
        });
        let mut card = VfioUserCard::connect(stream, asked, LONG).expect("a good server");
        let interval = Duration::from_micros(if event { 1000 } else { 50 });
        assert_eq!(card.interrupts(), Interrupts::Poll { interval });
        assert!(!server.state().commands().contains(&SET_IRQS));
        // dma.irq_status is set, dma.irq_enable is not.
        server.state().registers.insert(0x628, 1);
        assert_eq!(card.wait(Duration::from_millis(2)).expect("the server is there"), Wake::Timeout);
        server.state().registers.insert(0x62c, 1);
        assert_eq!(card.wait(Duration::from_secs(20)).expect("the server is there"), Wake::Interrupt);
    }
}

#[test]
fn a_reset_makes_the_card_as_it_was_at_open() {
    let (server, mut card) = opened();
    card.write32(0x30, 7).expect("the server answers");
    card.reset().expect("the server answers");
    assert_eq!(card.read32(0x30).expect("the server answers"), 0);
    let words = [4, MSIX + 2].map(|offset| server.state().word(offset));
    assert_eq!(words, [0x406, 0x8000]);
    server.state().signal();
    assert_eq!(card.wait(Duration::from_secs(20)).expect("it was signalled"), Wake::Interrupt);
}

#[test]
fn a_device_that_no_command_resets_is_reset_by_its_configuration_space() {
    let (server, card) = open(|_, request| {
        let info = words(&[16, 2, 9, 5]);
        (request.command == DEVICE_GET_INFO).then(|| Answer::Bytes(message(request.id, DEVICE_GET_INFO, 1, 0, &info)))
    });
    let mut card = card.expect("a good server");
    card.reset().expect("the server answers");
    let state = server.state();
    let control = |asked: &&Request| asked.command == REGION_WRITE && asked.body[..12] == words(&[EXPRESS as u32 + 8, 0, 7]);
    let written: Vec<_> = state.asked.iter().filter(control).map(|asked| asked.body[17]).collect();
    assert!(written.iter().any(|byte| byte & 0x80 != 0), "bit 15 of device control is the reset");
    assert!(!state.commands().contains(&DEVICE_RESET));
}

#[test]
fn closing_takes_interrupt_and_bus_mastering_away() {
    let (server, card) = opened();
    drop(card);
    let state = server.end();
    assert_eq!(state.word(4) & 4, 0);
    assert!(state.event.is_none());
    let last = state
        .asked
        .iter()
        .rfind(|asked| asked.command == SET_IRQS)
        .expect("vectors are cleared");
    // No data (bit 0), trigger (bit 5), MSI-X, count 0: all of them.
    assert_eq!(last.body, words(&[20, 0x21, 2, 0, 0]));
}
