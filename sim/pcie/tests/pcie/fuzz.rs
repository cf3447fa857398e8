//! Clients that say anything: the server answers, or lets go of them, and serves the next one.

use std::io::Read;
use std::net::Shutdown;
use std::os::unix::net::UnixStream;

use proptest::prelude::*;
use proptest::test_runner::TestRunner;
use rustix::fd::{AsFd, BorrowedFd, OwnedFd};
use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
use rustix::pipe::pipe;
use wiremeter_driver::vfio_user::protocol::{DmaMap, DmaUnmap, Header, RegionInfo, SetIrqs, command};

use crate::client::{Client, Served, body};
use crate::fake::{BASE_LOW, DOORBELL, ENABLE, ERRORS, Fake, IRQ_ENABLE, IRQ_STATUS, SCRATCH};
use crate::server::{event, memory};

const SESSIONS: u32 = 1000;

/// Something that a client sends.
#[derive(Clone, Debug)]
enum Say {
    /// Bytes that are no message, but by chance.
    Bytes(Vec<u8>),
    /// A message of any kind, whose size may be wrong.
    Message {
        header: Header,
        wrong: i32,
        body: Vec<u8>,
        files: Vec<u8>,
    },
    /// A message of a good session, with some bytes put in its place.
    Spoilt {
        message: usize,
        bytes: Vec<(prop::sample::Index, u8)>,
        files: Vec<u8>,
    },
}

/// The messages of a good session.
fn session() -> Vec<(u16, Vec<u8>)> {
    let write = |region, offset: u64, bytes: &[u8]| {
        let body = [Client::access(region, offset, bytes.len() as u32), bytes.to_vec()].concat();
        (command::REGION_WRITE, body)
    };
    let register = |offset: u32, value: u32| write(0, offset.into(), &value.to_le_bytes());
    let map = DmaMap {
        argsz: 32,
        flags: 3,
        offset: 0,
        address: 0x1000,
        size: 8192,
    };
    let unmap = DmaUnmap {
        argsz: 24,
        flags: 0,
        address: 0x1000,
        size: 8192,
    };
    let irqs = |flags| SetIrqs {
        argsz: 20,
        flags,
        index: 2,
        start: 0,
        count: 1,
    };
    let info = RegionInfo {
        argsz: 32,
        index: 7,
        ..RegionInfo::default()
    };
    vec![
        (command::VERSION, b"\0\0\x01\0{\"capabilities\":{\"max_msg_fds\":8}}\0".to_vec()),
        (command::DEVICE_INFO, vec![16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
        (command::REGION_INFO, body(|body| info.put(body))),
        (command::IRQ_INFO, vec![16, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]),
        (command::REGION_READ, Client::access(7, 0, 64)),
        write(7, 4, &[6, 0]),
        (command::DMA_MAP, body(|body| map.put(body))),
        (command::SET_IRQS, body(|body| irqs(0x24).put(body))),
        register(BASE_LOW, 0x1000),
        register(IRQ_ENABLE, 1),
        register(ENABLE, 1),
        register(DOORBELL, 20),
        write(4, 12, &[0, 0, 0, 0]),
        (command::REGION_READ, Client::access(0, 0, 256)),
        register(IRQ_STATUS, 1),
        (command::SET_IRQS, body(|body| irqs(0x21).put(body))),
        write(7, 0x68, &[0, 0x80]),
        (command::DMA_UNMAP, body(|body| unmap.put(body))),
        (command::DEVICE_RESET, vec![]),
    ]
}

fn say() -> impl Strategy<Value = Say> {
    let files = || prop::collection::vec(0u8..3, 0..4);
    let flags = prop_oneof![40 => Just(0), 8 => Just(16), 1 => Just(1), 1 => any::<u32>()];
    let commands = prop_oneof![40 => 2u16..16, 1 => 0u16..2, 1 => any::<u16>()];
    let header = (any::<u16>(), commands, flags, any::<u32>()).prop_map(|(id, command, flags, error)| Header {
        flags,
        error,
        ..Header::command(id, command)
    });
    let wrong = prop_oneof![80 => Just(0), 1 => -20..40, 1 => any::<i32>()];
    let small = prop_oneof![2 => Just(0u8), 1 => 0u8..8, 1 => any::<u8>()];
    let bodies = prop_oneof![prop::collection::vec(small, 0..64), prop::collection::vec(any::<u8>(), 0..5000)];
    let spoil = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 0..3);
    let messages = prop_oneof![80 => 1..session().len(), 1 => Just(0)];
    prop_oneof![
        1 => prop::collection::vec(any::<u8>(), 0..60).prop_map(Say::Bytes),
        30 => (header, wrong, bodies, files()).prop_map(|(header, wrong, body, files)| Say::Message { header, wrong, body, files }),
        100 => (messages, spoil, files()).prop_map(|(message, bytes, files)| Say::Spoilt { message, bytes, files }),
    ]
}

/// What a message is on the wire.
fn bytes(number: usize, say: &Say) -> Vec<u8> {
    let message = |header: Header, body: &[u8], wrong: i32| {
        let size = (16 + body.len() as u32).wrapping_add_signed(wrong);
        [&Header { size, ..header }.encode()[..], body].concat()
    };
    match say {
        Say::Bytes(bytes) => bytes.clone(),
        Say::Message { header, wrong, body, .. } => message(*header, body, *wrong),
        Say::Spoilt { message: which, bytes, .. } => {
            let (command, body) = &session()[*which];
            let mut message = message(Header::command(number as u16, *command), body, 0);
            for (place, byte) in bytes {
                let place = place.index(message.len());
                message[place] = *byte;
            }
            message
        }
    }
}

fn file(kind: u8) -> OwnedFd {
    match kind {
        0 => memory(12_288),
        1 => event(),
        _ => pipe().expect("a pipe").1,
    }
}

/// Sends without waiting; what does not go does not.
fn send(stream: &UnixStream, bytes: &[u8], files: &[u8]) {
    let files: Vec<_> = files.iter().map(|kind| file(*kind)).collect();
    let borrowed: Vec<BorrowedFd> = files.iter().map(AsFd::as_fd).collect();
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(4))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    if !borrowed.is_empty() {
        assert!(ancillary.push(SendAncillaryMessage::ScmRights(&borrowed)));
    }
    let part = [std::io::IoSlice::new(bytes)];
    let _ = sendmsg(stream, &part, &mut ancillary, SendFlags::DONTWAIT | SendFlags::NOSIGNAL);
}

#[test]
fn whatever_a_client_says_the_next_one_is_served() {
    let messages = std::cell::Cell::new(0);
    let begins = prop_oneof![9 => Just(true), 1 => Just(false)];
    let waits = prop_oneof![9 => Just(true), 1 => Just(false)];
    let sessions = (begins, waits, prop::collection::vec(say(), 1..60));
    let config = ProptestConfig {
        cases: SESSIONS,
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let result = TestRunner::new(config).run(&sessions, |(begins, waits, says)| {
        let served = Served::new(1000.0, Fake::lasting);
        let stream = UnixStream::connect(&served.path).expect("it listens");
        if begins {
            for (number, (command, body)) in session().iter().take(7).enumerate() {
                let files: &[u8] = if *command == command::DMA_MAP { &[0] } else { &[] };
                let size = 16 + body.len() as u32;
                let header = Header {
                    size,
                    ..Header::command(number as u16, *command)
                };
                send(&stream, &[&header.encode()[..], body].concat(), files);
            }
        }
        for (number, say) in says.iter().enumerate() {
            let files = match say {
                Say::Bytes(_) => &[][..],
                Say::Message { files, .. } | Say::Spoilt { files, .. } => files,
            };
            send(&stream, &bytes(number, say), files);
        }
        if waits {
            // Until all is answered, or the server has let go.
            let _ = stream.shutdown(Shutdown::Write);
            let _ = (&stream).read_to_end(&mut Vec::new());
        }
        drop(stream);
        let mut next = served.client();
        next.enable();
        prop_assert_eq!(next.read32(SCRATCH), 0);
        next.write32(DOORBELL, 1);
        prop_assert_eq!(next.read32(ERRORS), 1, "nothing of the client's is mapped");
        let report = served.end(true).expect("it serves to the end");
        messages.set(messages.get() + report.messages);
        Ok(())
    });
    result.expect("no client ends the server");
    let messages = messages.get();
    assert!(messages > 10_000, "{messages} messages in all");
}
