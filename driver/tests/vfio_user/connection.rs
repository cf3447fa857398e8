use rustix::fs::{MemfdFlags, memfd_create};
use std::fs::File;
use std::io::{Read, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::os::unix::net::UnixStream;
use std::time::Duration;
use wiremeter_driver::vfio_user::connection::{Connection, ConnectionError, MAX_FDS, MAX_MESSAGE};
use wiremeter_driver::vfio_user::protocol::{Header, command};

const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(20);

fn pair(within: Duration) -> (Connection, UnixStream) {
    let (one, other) = UnixStream::pair().expect("two sockets");
    (Connection::new(one, within).expect("a socket takes a limit"), other)
}

#[test]
fn a_message_is_its_header_and_its_body() {
    let (mut connection, mut other) = pair(LONG);
    let header = Header::command(3, command::REGION_WRITE);
    connection.send(header, &[1, 2, 3], &[]).expect("the other end is there");
    let mut bytes = [0; 19];
    other.read_exact(&mut bytes).expect("19 bytes");
    assert_eq!(bytes, [3, 0, 10, 0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3]);
}

#[test]
fn messages_are_told_apart_however_they_are_cut() {
    let (mut connection, mut other) = pair(LONG);
    let first = [3, 0, 10, 0, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 8];
    let second = [4, 0, 13, 0, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let sender = std::thread::spawn(move || {
        for byte in first.into_iter().chain(second) {
            other.write_all(&[byte]).expect("the connection is there");
        }
        other
    });
    let message = connection.receive().expect("the first");
    assert_eq!((message.header.id, &message.body[..]), (3, &[7, 8][..]));
    let message = connection.receive().expect("the second");
    assert_eq!((message.header.id, message.body.len(), message.fds.len()), (4, 0, 0));
    drop(sender.join().expect("it only writes"));
    assert!(matches!(connection.receive(), Err(ConnectionError::Closed)));
}

#[test]
fn file_descriptors_come_with_their_message() {
    let (mut connection, other) = pair(LONG);
    let mut far = Connection::new(other, LONG).expect("a socket takes a limit");
    let file = memfd_create("test", MemfdFlags::CLOEXEC).expect("a file in memory");
    let mut written = File::from(file);
    written.write_all(b"from afar").expect("memory is there");
    let (plain, mapping) = (Header::command(1, command::DEVICE_INFO), Header::command(2, command::DMA_MAP));
    connection.send(plain, &[], &[]).expect("it fits the socket's buffer");
    // Longer than the socket's buffer, so that it goes in parts.
    let body = vec![5; 1 << 20];
    let sender = std::thread::spawn(move || connection.send(mapping, &body, &[written.as_fd()]));
    assert!(far.receive().expect("the first").fds.is_empty());
    let message = far.receive().expect("the second");
    sender.join().expect("no panic").expect("it was taken");
    assert_eq!((message.body.len(), message.fds.len()), (1 << 20, 1));
    let mut text = [0; 9];
    let fd = message.fds[0].try_clone().expect("a descriptor");
    std::os::unix::fs::FileExt::read_exact_at(&File::from(fd), &mut text, 0).expect("nine bytes");
    assert_eq!(&text, b"from afar");
}

#[test]
fn more_file_descriptors_than_fit_are_refused_at_either_end() {
    let file = File::open("/dev/null").expect("every system has it");
    let header = Header::command(1, command::SET_IRQS);
    for count in [MAX_FDS + 1, MAX_FDS + 8] {
        let (mut connection, other) = pair(LONG);
        let many = vec![file.as_fd(); count];
        assert!(matches!(connection.send(header, &[], &many), Err(ConnectionError::Descriptors)));
        send_all(&other, &header.encode(), &many);
        assert!(matches!(connection.receive(), Err(ConnectionError::Descriptors)));
    }
}

/// As a sender that keeps no limit.
fn send_all(socket: &UnixStream, bytes: &[u8], fds: &[BorrowedFd]) {
    let mut space = [std::mem::MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(MAX_FDS + 8))];
    let mut ancillary = rustix::net::SendAncillaryBuffer::new(&mut space);
    assert!(ancillary.push(rustix::net::SendAncillaryMessage::ScmRights(fds)));
    let parts = [std::io::IoSlice::new(bytes)];
    rustix::net::sendmsg(socket, &parts, &mut ancillary, rustix::net::SendFlags::empty()).expect("it fits");
}

#[test]
fn impossible_sizes_are_refused() {
    for found in [0, 15, MAX_MESSAGE + 1, u32::MAX as usize] {
        let (mut connection, mut other) = pair(LONG);
        let size = found as u32;
        let header = Header {
            size,
            ..Header::command(1, command::VERSION)
        };
        other.write_all(&header.encode()).expect("it fits");
        assert!(matches!(connection.receive(), Err(ConnectionError::Size { found: f }) if f == found));
    }
    let (mut connection, _other) = pair(LONG);
    let sent = connection.send(Header::command(1, command::VERSION), &vec![0; MAX_MESSAGE], &[]);
    assert!(matches!(sent, Err(ConnectionError::Size { .. })));
}

#[test]
fn an_end_within_a_message_is_not_an_end_between_two() {
    for bytes in [&[1, 0, 1][..], &[1, 0, 1, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9]] {
        let (mut connection, mut other) = pair(LONG);
        other.write_all(bytes).expect("it fits");
        drop(other);
        assert!(matches!(connection.receive(), Err(ConnectionError::Cut)));
    }
}

#[test]
fn silence_and_dribble_end() {
    let (mut connection, other) = pair(SHORT);
    assert!(matches!(connection.receive(), Err(ConnectionError::Silent { within: SHORT })));
    let body = vec![0; 1 << 20];
    let sent = connection.send(Header::command(1, command::VERSION), &body, &[]);
    assert!(matches!(sent, Err(ConnectionError::Silent { .. })), "nobody takes it");
    drop(other);

    let (mut connection, mut other) = pair(SHORT);
    let sender = std::thread::spawn(move || {
        // A message of 255 bytes, one every 5 ms, to an end that has 20 ms for it.
        let header = Header {
            size: 255,
            ..Header::command(1, command::VERSION)
        };
        let bytes = header.encode().into_iter().chain(std::iter::repeat(0));
        for byte in bytes.take(250) {
            std::thread::sleep(Duration::from_millis(5));
            if other.write_all(&[byte]).is_err() {
                return;
            }
        }
    });
    assert!(matches!(connection.receive(), Err(ConnectionError::Silent { .. })));
    drop(connection);
    sender.join().expect("it only writes");
}

#[test]
fn a_closed_end_is_said_and_kills_nobody() {
    let (mut connection, other) = pair(LONG);
    drop(other);
    let sent = connection.send(Header::command(1, command::VERSION), &[], &[]);
    assert!(matches!(sent, Err(ConnectionError::Closed)));
}
