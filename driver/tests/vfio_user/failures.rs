use crate::server::*;
use proptest::prelude::*;
use std::error::Error as _;
use std::io::Write;
use std::os::unix::net::UnixListener;
use std::path::Path;
use std::time::{Duration, Instant};
use wiremeter_driver::{Card, CardError, Device, Interrupts, VfioUserCard, VfioUserError, Wake};

/// How opening fails when the server answers `command` with `bytes`.
fn refused(command: u16, answer: impl Fn(u16) -> Vec<u8> + Send + 'static) -> VfioUserError {
    let (server, card) = open(move |_, request| (request.command == command).then(|| Answer::Bytes(answer(request.id))));
    let error = card.expect_err("it must be refused");
    server.end();
    error
}

fn version(text: &'static [u8]) -> VfioUserError {
    refused(VERSION, move |id| message(id, VERSION, 1, 0, text))
}

#[test]
fn a_second_client_is_told_whose_the_card_is() {
    // Error (bit 5) reply, EBUSY.
    let error = refused(VERSION, |id| message(id, VERSION, 0x21, 16, b"{\"owner_pid\":4711}"));
    assert_eq!(error.to_string(), "the card is in use by process 4711; end that first");
    let error = refused(VERSION, |id| message(id, VERSION, 0x21, 16, b""));
    assert_eq!(error.to_string(), "the card is in use by another process; end that first");
}

#[test]
fn nobody_there_is_told_with_the_command_that_mends_it() {
    let folder = std::env::temp_dir().join(format!("wiremeter-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let path = folder.join("card.sock");
    let open = |path: &Path| VfioUserCard::open(path, Interrupts::default()).expect_err("nobody serves it");
    let absent = open(&path);
    assert!(
        absent
            .to_string()
            .contains(&format!("`wiremeter card serve --socket {}`", path.display()))
    );
    assert!(absent.source().is_some_and(|source| source.to_string().contains("No such file")));
    drop(UnixListener::bind(&path).expect("a socket"));
    assert!(open(&path).source().is_some_and(|source| source.to_string().contains("refused")));
    std::fs::remove_dir_all(&folder).expect("it was made above");
}

#[test]
fn another_protocol_or_less_than_is_needed_is_refused() {
    assert!(matches!(version(&[1, 0, 0, 0]), VfioUserError::Version { major: 1, minor: 0 }));
    assert!(matches!(version(&[0, 0, 2, 0]), VfioUserError::Version { major: 0, minor: 2 }));
    assert!(matches!(version(b"\0\0\x01\0no json\0"), VfioUserError::Capabilities(_)));
    assert!(matches!(version(&[0, 0, 1]), VfioUserError::Short { .. }));
    for (text, name) in [
        (&b"\0\0\x01\0{\"capabilities\":{\"max_msg_fds\":0}}\0"[..], "max_msg_fds"),
        (b"\0\0\x01\0{\"capabilities\":{\"max_data_xfer_size\":3}}\0", "max_data_xfer_size"),
        (b"\0\0\x01\0{\"capabilities\":{\"pgsizes\":0}}\0", "pgsizes"),
        (b"\0\0\x01\0{\"capabilities\":{\"pgsizes\":9223372036854775808}}\0", "pgsizes"),
    ] {
        assert!(matches!(version(text), VfioUserError::Limit { what, .. } if what == name));
    }
}

#[test]
fn another_device_is_refused() {
    let device = |numbers: [u32; 4]| refused(DEVICE_GET_INFO, move |id| message(id, DEVICE_GET_INFO, 1, 0, &words(&numbers)));
    // No PCI function; too few regions; no MSI-X.
    for numbers in [[16, 1, 9, 5], [16, 3, 8, 5], [16, 3, 9, 2]] {
        assert!(matches!(device(numbers), VfioUserError::Device { .. }), "{numbers:?}");
    }
    let region = |size: u32, flags: u32| {
        refused(GET_REGION_INFO, move |id| {
            message(id, GET_REGION_INFO, 1, 0, &words(&[32, flags, 0, 0, size, 0, 0, 0]))
        })
    };
    assert!(matches!(region(4095, 3), VfioUserError::Device { .. }), "BAR 0 is too small");
    assert!(matches!(region(4096, 1), VfioUserError::Device { .. }), "BAR 0 cannot be written");
    let other = refused(GET_REGION_INFO, |id| {
        message(id, GET_REGION_INFO, 1, 0, &words(&[32, 3, 1, 0, 4096, 0, 0, 0]))
    });
    assert!(matches!(other, VfioUserError::Reply { .. }), "region 0 was asked for");
    let (server, card) = open(|state, _| {
        state.config[..4].copy_from_slice(&[0x86, 0x80, 0x33, 0x15]);
        None
    });
    let message = card.expect_err("an Intel card").to_string();
    assert!(message.contains("PCI function 8086:1533 (expected 1234:4d57)"), "{message}");
    server.end();
}

#[test]
fn a_refused_access_is_an_error_and_the_card_goes_on() {
    let (_server, card) = open(|_, request| {
        let bad = request.command == REGION_READ && u64_at(&request.body, 0) == 0x700;
        bad.then(|| Answer::Bytes(message(request.id, REGION_READ, 0x21, 22, &[])))
    });
    let mut card = card.expect("a good server");
    let error = card.read32(0x700).expect_err("EINVAL");
    assert!(matches!(error, CardError::Access { offset: 0x700, .. }));
    let reason = error.source().expect("the server's").to_string();
    assert!(
        reason.contains("refused REGION_READ") && reason.contains("Invalid argument"),
        "{reason}"
    );
    assert_eq!(card.read32(0x30).expect("the connection is good"), 0);
}

/// What a read of a register gives when the server answers it with `answer`, and a second one.
fn read_answered(answer: impl Fn(u16) -> Answer + Send + 'static) -> [CardError; 2] {
    let (server, stream) = Server::start(move |_, request| {
        let read = request.command == REGION_READ && u64_at(&request.body, 0) == 0x614;
        read.then(|| answer(request.id))
    });
    let within = Duration::from_millis(500);
    let mut card = VfioUserCard::connect(stream, Interrupts::default(), within).expect("a good server");
    let first = card.read32(0x614).expect_err("a bad answer");
    let asked = server.state().asked.len();
    let second = card.read32(0x30).expect_err("the connection is given up");
    assert_eq!(server.state().asked.len(), asked, "nothing more is asked");
    let closing = Instant::now();
    drop(card);
    assert!(closing.elapsed() < within, "closing does not wait for the dead");
    server.end();
    [first, second]
}

#[test]
fn answers_that_are_none_end_the_connection() {
    let data = |numbers: &[u32]| words(numbers);
    let good = data(&[0x614, 0, 0, 4, 7]);
    type Case = (&'static str, Box<dyn Fn(u16) -> Answer + Send>);
    let bytes = |id_off: u16, command: u16, flags: u32, body: Vec<u8>| -> Box<dyn Fn(u16) -> Answer + Send> {
        Box::new(move |id| Answer::Bytes(message(id.wrapping_add(id_off), command, flags, 0, &body)))
    };
    let cases: Vec<Case> = vec![
        ("another id", bytes(1, REGION_READ, 1, good.clone())),
        ("another command", bytes(0, REGION_WRITE, 1, good.clone())),
        ("another type", bytes(0, REGION_READ, 2, good.clone())),
        ("another offset", bytes(0, REGION_READ, 1, data(&[0x610, 0, 0, 4, 7]))),
        ("another region", bytes(0, REGION_READ, 1, data(&[0x614, 0, 7, 4, 7]))),
        ("another count", bytes(0, REGION_READ, 1, data(&[0x614, 0, 0, 8, 7, 8]))),
        ("too much data", bytes(0, REGION_READ, 1, data(&[0x614, 0, 0, 4, 7, 8]))),
        ("no data", bytes(0, REGION_READ, 1, data(&[0x614, 0, 0, 4]))),
        ("no body", bytes(0, REGION_READ, 1, vec![])),
        (
            "an impossible size",
            Box::new(|id| Answer::Bytes([&message(id, 9, 1, 0, &[])[..4], &[255; 12]].concat())),
        ),
        (
            "half a message",
            Box::new(|id| Answer::Bytes(message(id, 9, 1, 0, &[0; 20])[..30].to_vec())),
        ),
        ("silence", Box::new(|_| Answer::Nothing)),
        ("an end", Box::new(|_| Answer::Close)),
    ];
    for (what, answer) in cases {
        let errors = read_answered(answer);
        assert!(
            errors.iter().all(|error| matches!(error, CardError::Gone { .. })),
            "{what}: {errors:?}"
        );
    }
}

#[test]
fn a_server_that_only_asks_is_silent() {
    let (server, stream) = Server::start(|_, request| {
        let read = request.command == REGION_READ && u64_at(&request.body, 0) == 0x614;
        // Three million commands that want no reply, 96 MB, and then the answer: too late.
        read.then(|| {
            let mut bytes = message(1, DMA_READ, 0x10, 0, &[0; 16]).repeat(3_000_000);
            bytes.extend(message(request.id, REGION_READ, 1, 0, &words(&[0x614, 0, 0, 4, 9])));
            Answer::Bytes(bytes)
        })
    });
    let mut card = VfioUserCard::connect(stream, Interrupts::default(), Duration::from_secs(1)).expect("a good server");
    let error = card.read32(0x614).expect_err("the answer comes too late");
    assert!(matches!(error, CardError::Gone { .. }), "{error:?}");
    drop(card);
    server.end();
}

#[test]
fn the_servers_commands_are_refused_and_its_answer_is_found() {
    let (server, card) = open(|_, request| {
        let read = request.command == REGION_READ && u64_at(&request.body, 0) == 0x614;
        read.then(|| {
            let mut bytes = message(77, DMA_READ, 0, 0, &words(&[0, 1, 64, 0]));
            bytes.extend(message(78, DMA_READ, 0x10, 0, &words(&[0, 1, 64, 0])));
            bytes.extend(message(request.id, REGION_READ, 1, 0, &words(&[0x614, 0, 0, 4, 9])));
            Answer::Bytes(bytes)
        })
    });
    let mut card = card.expect("a good server");
    assert_eq!(card.read32(0x614).expect("the answer came third"), 9);
    card.read32(0x30).expect("the connection is good");
    let state = server.state();
    let refused: Vec<_> = state
        .asked
        .iter()
        .filter(|asked| asked.refusal)
        .map(|asked| (asked.id, asked.command))
        .collect();
    assert_eq!(refused, [(77, DMA_READ)], "one of the two wanted a reply");
}

#[test]
fn an_end_while_waiting_is_seen_at_once() {
    let (server, card) = open(|_, request| {
        let write = request.command == REGION_WRITE && u64_at(&request.body, 0) == 0x30 && u32_at(&request.body, 8) == 0;
        write.then_some(Answer::Close)
    });
    let mut card = card.expect("a good server");
    card.write32(0x30, 1).expect_err("it ends here");
    server.end();
    let error = card.wait(Duration::MAX).expect_err("there is nobody to wait for");
    assert!(matches!(error, CardError::Gone { .. }));

    let (server, stream) = Server::start(|_, _| None);
    let mut far = stream.try_clone().expect("a socket");
    let mut card = VfioUserCard::connect(stream, Interrupts::default(), LONG).expect("a good server");
    far.shutdown(std::net::Shutdown::Both).expect("it is open");
    let error = card.wait(Duration::MAX).expect_err("there is nobody to wait for");
    assert!(matches!(error, CardError::Gone { .. }));
    assert!(far.write_all(&[0]).is_err());
    server.end();
}

#[test]
fn what_comes_while_waiting_does_not_end_the_wait() {
    let (server, card) = open(|_, request| {
        let write = request.command == REGION_WRITE && u64_at(&request.body, 0) == 0x30;
        write.then(|| {
            let mut bytes = message(request.id, REGION_WRITE, 1, 0, &words(&[0x30, 0, 0, 4]));
            bytes.extend(message(5, DMA_READ, 0, 0, &words(&[0, 1, 64, 0])));
            Answer::Bytes(bytes)
        })
    });
    let mut card = card.expect("a good server");
    card.write32(0x30, 1).expect("the server answers");
    assert_eq!(card.wait(Duration::from_millis(5)).expect("the server is there"), Wake::Timeout);
    server.state().signal();
    assert_eq!(card.wait(Duration::from_secs(20)).expect("it was signalled"), Wake::Interrupt);
}

#[test]
fn a_device_tells_that_the_card_is_gone() {
    let (server, card) = open(|_, request| (request.command == REGION_READ && u32_at(&request.body, 8) == 0).then_some(Answer::Close));
    let error = Device::open(card.expect("a good server")).expect_err("no register is read");
    assert_eq!(error.to_string(), "the card is gone; open it again");
    server.end();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever the server answers to one of the first commands, opening ends, with a card or an error.
    #[test]
    fn any_answer_opens_or_is_refused(
        nth in 0usize..12, flags in 0u32..0x40, size in 0u32..80, body in prop::collection::vec(any::<u8>(), 0..64), whole in any::<bool>(),
    ) {
        let mut count = 0;
        let (server, stream) = Server::start(move |_, request| {
            count += 1;
            if count != nth + 1 {
                return None;
            }
            let mut bytes = message(request.id, request.command, flags, 0, &body);
            if !whole {
                bytes[4..8].copy_from_slice(&size.to_le_bytes());
            }
            Some(Answer::Bytes(bytes))
        });
        let card = VfioUserCard::connect(stream, Interrupts::default(), Duration::from_millis(50));
        drop(card);
        server.end();
    }
}
