//! What the server answers to commands that are unusual or wrong.

use std::os::fd::AsRawFd;
use std::os::unix::net::UnixListener;

use rustix::event::{EventfdFlags, eventfd};
use rustix::fd::{AsFd, BorrowedFd};
use rustix::pipe::pipe;
use wiremeter_driver::vfio_user::protocol::{DmaUnmap, Header, SetIrqs, command, flag};
use wiremeter_pcie::{Function, Refusal, Server, ServerError};

use crate::client::{Client, Served, body, fresh_path};
use crate::fake::{BASE_LOW, DOORBELL, Fake, IRQ_ENABLE, IRQ_STATUS, SCRATCH, WRITTEN};
use crate::server::{counted, event, memory};

const EINVAL: u32 = 22;
const EEXIST: u32 = 17;
const EOPNOTSUPP: u32 = 95;

fn served() -> Served {
    Served::new(1000.0, Fake::default)
}

/// A client with the card enabled, its interrupt on and a window without a file at 0x1000.
fn ready(served: &Served) -> Client {
    let mut client = served.client();
    client.enable();
    client.write32(IRQ_ENABLE, 1);
    client
}

/// Whether the server has let go of the client.
fn is_let_go(client: &mut Client) -> bool {
    client.receive().is_err()
}

#[test]
fn a_version_must_come_first_and_once_and_be_known() {
    let served = served();
    let refused = |id: u16, body: &[u8]| {
        let mut client = served.connect();
        let error = client.try_ask(id, body, &[]);
        assert!(is_let_go(&mut client));
        error.expect_err("refused")
    };
    assert_eq!(refused(command::DEVICE_RESET, &[]), EINVAL);
    assert_eq!(refused(command::VERSION, &[]), EINVAL);
    assert_eq!(refused(command::VERSION, &[0, 0, 1]), EINVAL);
    assert_eq!(refused(command::VERSION, &[1, 0, 0, 0]), EOPNOTSUPP);
    assert_eq!(refused(command::VERSION, b"\0\0\x01\0{\0"), EINVAL);
    assert_eq!(
        refused(command::VERSION, b"\0\0\x01\0{\"capabilities\":{\"max_data_xfer_size\":0}}"),
        EINVAL
    );
    let deep = [&[0, 0, 1, 0][..], &[b'['; 4000]].concat();
    assert_eq!(refused(command::VERSION, &deep), EINVAL);
    let mut client = served.client();
    assert_eq!(client.try_ask(command::VERSION, &[0, 0, 1, 0], &[]), Err(EINVAL), "twice");
    assert!(is_let_go(&mut client));
    // A later minor version speaks ours.
    let mut client = served.connect();
    let reply = client.ask(command::VERSION, &[0, 0, 9, 0], &[]);
    assert_eq!(reply[..4], [0, 0, 1, 0]);
}

#[test]
fn messages_of_no_possible_size_end_the_connection() {
    let served = served();
    for size in [0, 15, 8193, 1 << 20, u32::MAX] {
        let mut client = served.client();
        let header = Header {
            size,
            ..Header::command(1, command::DEVICE_RESET)
        };
        rustix::io::write(&client.connection, &header.encode()).expect("sends");
        assert!(is_let_go(&mut client), "{size}");
    }
    served.client().enable();
}

#[test]
fn a_message_may_come_byte_by_byte() {
    let served = served();
    let mut client = served.client();
    let access = Client::access(7, 0, 4);
    let header = Header {
        size: 32,
        ..Header::command(77, command::REGION_READ)
    };
    for byte in header.encode().iter().chain(&access) {
        rustix::io::write(&client.connection, &[*byte]).expect("sends");
        std::thread::yield_now();
    }
    let reply = client.receive().expect("answers");
    assert_eq!((reply.header.id, &reply.body[16..]), (77, &b"\x34\x12WM"[..]));
}

#[test]
fn unknown_and_cut_commands_are_refused_and_the_client_stays() {
    let served = served();
    let mut client = served.client();
    for unknown in [0, 6, 11, 12, 14, 15, 99, u16::MAX] {
        assert_eq!(client.try_ask(unknown, &[0; 40], &[]), Err(EOPNOTSUPP), "{unknown}");
    }
    for cut in [2, 3, 4, 5, 7, 8, 9, 10] {
        assert_eq!(client.try_ask(cut, &[1, 2, 3], &[]), Err(EINVAL), "{cut}");
    }
    // A type that is neither command nor reply.
    let header = Header {
        flags: 2,
        ..Header::command(5, command::DEVICE_RESET)
    };
    client.connection.send(header, &[], &[]).expect("sends");
    let reply = client.receive().expect("answers").header;
    assert_eq!((reply.id, reply.flags, reply.error), (5, flag::REPLY | flag::ERROR, EINVAL));
    client.enable();
}

#[test]
fn a_reply_to_nothing_ends_the_connection() {
    let served = served();
    let mut client = served.client();
    client
        .connection
        .send(Header::command(0, command::DMA_WRITE).reply(), &[], &[])
        .expect("sends");
    assert!(is_let_go(&mut client));
}

#[test]
fn a_write_without_reply_is_done() {
    let served = served();
    let mut client = ready(&served);
    let posted = |offset: u64, value: &[u8]| {
        let body = [Client::access(0, offset, value.len() as u32), value.to_vec()].concat();
        let header = Header {
            flags: flag::NO_REPLY,
            ..Header::command(9, command::REGION_WRITE)
        };
        (header, body)
    };
    for (header, body) in [posted(SCRATCH.into(), &[1, 2, 3, 4]), posted(5000, &[1, 2, 3, 4]), posted(1, &[1])] {
        client.connection.send(header, &body, &[]).expect("sends");
    }
    assert_eq!(client.read32(SCRATCH), 0x0403_0201, "the next answer is that of the next command");
}

#[test]
fn accesses_must_be_as_long_as_they_say() {
    let served = served();
    let mut client = ready(&served);
    for (count, data) in [(4, &[][..]), (4, &[1, 2, 3]), (4, &[0; 8]), (u32::MAX, &[0; 4])] {
        let body = [Client::access(0, SCRATCH.into(), count), data.to_vec()].concat();
        assert_eq!(client.try_ask(command::REGION_WRITE, &body, &[]), Err(EINVAL), "{count}");
    }
    assert_eq!(client.try_read(0, 0, 4097), Err(EINVAL));
    assert_eq!(client.try_read(0, 0, u32::MAX), Err(EINVAL));
    assert_eq!(client.try_read(6, 0, 4), Err(EINVAL), "no ROM");
    assert_eq!(client.try_read(u32::MAX, 0, 4), Err(EINVAL));
    assert_eq!(client.try_read(7, 0, 4096).map(|bytes| bytes.len()), Ok(4096));
}

#[test]
fn windows_are_mapped_and_unmapped() {
    let served = served();
    let mut client = served.client();
    let file = memory(8192);
    let unmap = |client: &mut Client, flags, address, size| {
        let unmap = DmaUnmap {
            argsz: DmaUnmap::BYTES as u32,
            flags,
            address,
            size,
        };
        client.try_ask(command::DMA_UNMAP, &body(|body| unmap.put(body)), &[])
    };
    assert_eq!(client.map(0x1000, 8192, Some((file.as_fd(), 0))), Ok(()));
    assert_eq!(client.map(0x2000, 4096, Some((file.as_fd(), 0))), Err(EEXIST));
    assert_eq!(client.map(0x8000, 8192, Some((file.as_fd(), 4096))), Err(EINVAL), "beyond the file");
    assert_eq!(unmap(&mut client, 0, 0x1000, 4096), Err(EINVAL), "a part");
    // The answer is the command.
    let reply = unmap(&mut client, 0, 0x1000, 8192).expect("unmaps");
    assert_eq!(
        DmaUnmap::take(&reply).map(|(unmap, _)| (unmap.address, unmap.size)),
        Ok((0x1000, 8192))
    );
    for page in 1..9 {
        assert_eq!(client.map(page << 12, 4096, None), Ok(()));
    }
    // An IOMMU's range, as QEMU gives it back: with all that is in it, and where nothing is.
    assert!(unmap(&mut client, 0, 0, 0x4000).is_ok());
    assert!(unmap(&mut client, 0, 0, 0x4000).is_ok());
    assert_eq!(unmap(&mut client, 2, 0, 4096), Err(EINVAL), "all is all");
    assert!(unmap(&mut client, 2, 0, 0).is_ok());
    assert_eq!(client.map(0, 1 << 40, None), Ok(()), "nothing is left");
}

#[test]
fn interrupts_go_to_the_eventfd_that_was_given_last() {
    let served = served();
    let mut client = ready(&served);
    let (one, two) = (event(), event());
    let ring = |client: &mut Client| {
        client.write32(IRQ_STATUS, 1);
        client.write32(DOORBELL, 1);
    };
    client.set_irqs(0x24, 0, 1, &[one.as_fd()]).expect("connects");
    client.set_irqs(0x24, 0, 1, &[two.as_fd()]).expect("connects");
    ring(&mut client);
    assert_eq!((counted(&two, 20_000), counted(&one, 0)), (Some(1), None));
    client.set_irqs(0x24, 0, 1, &[]).expect("no descriptor takes the vector away");
    ring(&mut client);
    assert_eq!(counted(&two, 20), None);
    client.set_irqs(0x24, 0, 1, &[two.as_fd()]).expect("connects");
    assert_eq!(counted(&two, 20_000), Some(1), "what came meanwhile was pending");
    client.set_irqs(0x21, 0, 0, &[]).expect("none takes all away");
    ring(&mut client);
    assert_eq!(counted(&two, 20), None);
    // Loop back: as if the card had interrupted.
    client.write32(IRQ_STATUS, 1);
    client.set_irqs(0x24, 0, 1, &[two.as_fd()]).expect("connects");
    client.set_irqs(0x21, 0, 1, &[]).expect("triggers");
    assert_eq!(counted(&two, 20_000), Some(1));
    for (bool, expected) in [(0, None), (1, Some(1))] {
        let set = SetIrqs {
            argsz: 21,
            flags: 0x22,
            index: 2,
            start: 0,
            count: 1,
        };
        let mut body = body(|body| set.put(body));
        body.push(bool);
        client.ask(command::SET_IRQS, &body, &[]);
        assert_eq!(counted(&two, 20), expected);
    }
}

#[test]
fn interrupts_that_cannot_be_are_refused() {
    let served = served();
    let mut client = ready(&served);
    let (event, other) = (event(), memory(4096));
    let (_, end) = pipe().expect("a pipe");
    let one: &[BorrowedFd] = &[event.as_fd()];
    assert_eq!(client.set_irqs(0x24, 0, 1, &[other.as_fd()]), Err(EINVAL), "no eventfd");
    assert_eq!(client.set_irqs(0x24, 0, 1, &[end.as_fd()]), Err(EINVAL), "a pipe could be full");
    assert_eq!(
        client.set_irqs(0x24, 0, 1, &[event.as_fd(), event.as_fd()]),
        Err(EINVAL),
        "two for one"
    );
    assert_eq!(client.set_irqs(0x24, 0, 2, one), Err(EINVAL), "one vector");
    assert_eq!(client.set_irqs(0x24, 1, 1, one), Err(EINVAL));
    assert_eq!(client.set_irqs(0x24, u32::MAX, 2, one), Err(EINVAL));
    assert_eq!(client.set_irqs(0x21, 0, u32::MAX, &[]), Err(EINVAL));
    assert_eq!(client.set_irqs(0x22, 0, 1, &[]), Err(EINVAL), "no data");
    for flags in [0, 0x20, 0x04, 0x27, 0x0c, 0x14, 0x34, 0x24 | 1 << 6, u32::MAX] {
        assert_eq!(client.set_irqs(flags, 0, 1, one), Err(EINVAL), "{flags:#x}");
    }
    let set = SetIrqs {
        argsz: 20,
        flags: 0x24,
        index: 0,
        start: 0,
        count: 1,
    };
    assert_eq!(
        client.try_ask(command::SET_IRQS, &body(|body| set.put(body)), one),
        Err(EINVAL),
        "no INTx"
    );
}

#[test]
fn an_eventfd_that_is_full_holds_nobody_up() {
    let served = served();
    let mut client = ready(&served);
    let event = eventfd(0, EventfdFlags::CLOEXEC).expect("an eventfd");
    rustix::io::write(&event, &(u64::MAX - 1).to_ne_bytes()).expect("counts");
    client.set_irqs(0x24, 0, 1, &[event.as_fd()]).expect("connects");
    client.write32(DOORBELL, 1);
    assert_eq!(client.read32(WRITTEN), 1);
    assert_eq!(counted(&event, 0), Some(u64::MAX - 1));
}

#[test]
fn interrupts_outlast_a_reset_and_mastering_does_not() {
    let served = served();
    let mut client = ready(&served);
    let event = event();
    client.set_irqs(0x24, 0, 1, &[event.as_fd()]).expect("connects");
    client.write32(SCRATCH, 7);
    // DEVCTL's bit 15: of the PCIe capability at 0x60.
    let resets: [fn(&mut Client); 2] = [
        |client| drop(client.ask(command::DEVICE_RESET, &[], &[])),
        |client| client.try_write(7, 0x68, &[0, 0x80]).expect("writes"),
    ];
    for reset in resets {
        reset(&mut client);
        assert_eq!(client.try_read(7, 4, 2), Ok(vec![0, 0]));
        client.enable();
        assert_eq!(client.read32(SCRATCH), 0);
        client.write32(IRQ_ENABLE, 1);
        client.write32(DOORBELL, 1);
        assert_eq!(counted(&event, 20_000), Some(1));
    }
}

#[test]
fn a_client_that_refuses_its_records_is_told_of_in_the_report() {
    let served = served();
    let mut client = ready(&served);
    client.map(0x1000, 4096, None).expect("maps");
    client.write32(BASE_LOW, 0x1000);
    client.send(
        command::REGION_WRITE,
        &[Client::access(0, DOORBELL.into(), 4), vec![1, 0, 0, 0]].concat(),
        &[],
    );
    let write = client.receive().expect("the record").header;
    client.receive().expect("the answer");
    client.connection.send(write.refusal(EOPNOTSUPP), &[], &[]).expect("sends");
    assert_eq!(client.read32(WRITTEN), 1);
    let report = served.end(true).expect("it serves to the end");
    assert_eq!(report.refused[&Refusal::Client].count, 1);
}

#[test]
fn a_client_that_never_reads_is_served_no_further_and_holds_nobody_up() {
    let served = served();
    let mut client = served.client();
    // Until neither end takes more.
    let access = Client::access(7, 0, 4096);
    let mut message = Vec::new();
    for id in 0..1000u16 {
        let header = Header {
            size: 32,
            ..Header::command(id, command::REGION_READ)
        };
        message.extend(header.encode());
        message.extend(&access);
    }
    let flags = rustix::net::SendFlags::DONTWAIT;
    let mut sent = 0;
    for _ in 0..200 {
        let some = rustix::net::send(&client.connection, &message[sent % message.len()..], flags);
        sent += some.unwrap_or(0);
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
    assert!(sent > 0);
    let mut second = served.connect();
    assert_eq!(second.try_ask(command::VERSION, &[0, 0, 1, 0], &[]), Err(16), "others are answered");
    // What was answered can be read still.
    assert_eq!(client.receive().expect("an answer").body.len(), 16 + 4096);
    drop(client);
    served.client().enable();
}

#[test]
fn more_descriptors_than_a_message_may_have_end_the_connection() {
    use rustix::net::{SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg};
    let served = served();
    let mut client = served.client();
    let event = event();
    let fds = [event.as_fd(); 9];
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(9))];
    let mut ancillary = SendAncillaryBuffer::new(&mut space);
    assert!(ancillary.push(SendAncillaryMessage::ScmRights(&fds)));
    let header = Header::command(1, command::DEVICE_RESET).encode();
    let part = [std::io::IoSlice::new(&header)];
    sendmsg(&client.connection, &part, &mut ancillary, SendFlags::empty()).expect("sends");
    assert!(is_let_go(&mut client));
    // Those of a message that has no use for them are closed.
    let mut client = served.client();
    let before = open_files();
    for _ in 0..100 {
        client.ask(command::DEVICE_RESET, &[], &[event.as_fd(); 8]);
    }
    assert!(open_files() < before + 400, "{before} files, then {}", open_files());
}

fn open_files() -> usize {
    std::fs::read_dir("/proc/self/fd").expect("it is there").count()
}

#[test]
fn the_socket_of_a_dead_server_is_replaced_and_no_other() {
    let path = fresh_path();
    drop(UnixListener::bind(&path).expect("binds"));
    let bind = || Server::bind(&path, Function::new(Fake::default()), 1.0);
    let first = bind().expect("nobody listens there");
    assert!(matches!(bind(), Err(ServerError::Taken { .. })));
    drop(first);
    assert!(!path.exists());
    std::fs::write(&path, "mine").expect("writes");
    assert!(matches!(bind(), Err(ServerError::Bind { .. })));
    assert_eq!(std::fs::read(&path).expect("is there"), b"mine");
    std::fs::remove_file(&path).expect("can go");

    // A socket that took its place is another's.
    let server = bind().expect("binds");
    std::fs::remove_file(&path).expect("can go");
    let other = UnixListener::bind(&path).expect("binds");
    drop(server);
    assert!(path.exists());
    assert!(other.as_raw_fd() > 0);
    std::fs::remove_file(&path).expect("can go");
}

#[test]
fn a_speed_is_a_positive_number() {
    for speed in [0.0, -1.0, f64::NAN, f64::INFINITY] {
        let server = Server::bind(&fresh_path(), Function::new(Fake::default()), speed);
        assert!(matches!(server, Err(ServerError::Speed { .. })), "{speed}");
    }
}
