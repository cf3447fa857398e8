//! The server, asked by a client.

use std::time::Duration;

use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::fd::{AsFd, OwnedFd};
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::io::pread;
use wiremeter_driver::vfio_user::protocol::{DeviceInfo, Header, IrqInfo, RegionInfo, command};
use wiremeter_pcie::Refusal;

use crate::client::{Client, Served, body, is_gone};
use crate::fake::{BASE_HIGH, BASE_LOW, BREAK, DOORBELL, ENABLE, ERRORS, Fake, IRQ_ENABLE, IRQ_STATUS, SCRATCH, TIME, WRITTEN};

const EVENTFD: u32 = 0x24;
const EINVAL: u32 = 22;

fn served() -> Served {
    Served::new(1000.0, Fake::default)
}

pub fn memory(bytes: u64) -> OwnedFd {
    let file = memfd_create("test", MemfdFlags::CLOEXEC).unwrap();
    ftruncate(&file, bytes).unwrap();
    file
}

pub fn event() -> OwnedFd {
    eventfd(0, EventfdFlags::CLOEXEC).unwrap()
}

/// Takes what an eventfd has counted, if it comes within `ms`.
pub fn counted(event: &OwnedFd, ms: u64) -> Option<u64> {
    let timeout = Timespec::try_from(Duration::from_millis(ms)).unwrap();
    if poll(&mut [PollFd::new(event, PollFlags::IN)], Some(&timeout)).unwrap() == 0 {
        return None;
    }
    let mut bytes = [0; 8];
    rustix::io::read(event, &mut bytes).unwrap();
    Some(u64::from_ne_bytes(bytes))
}

fn ring(client: &mut Client, address: u64) {
    client.write32(BASE_LOW, address as u32);
    client.write32(BASE_HIGH, (address >> 32) as u32);
}

#[test]
fn a_client_learns_what_the_device_is() {
    let served = served();
    let mut client = served.connect();
    let reply = client.version();
    assert_eq!(reply[..4], [0, 0, 1, 0], "version 0.1");
    assert_eq!(reply.last(), Some(&0), "JSON ends with a NUL");

    let info = DeviceInfo {
        argsz: 16,
        ..DeviceInfo::default()
    };
    let reply = client.ask(command::DEVICE_INFO, &body(|body| info.put(body)), &[]);
    let (info, _) = DeviceInfo::take(&reply).unwrap();
    assert_eq!((info.flags, info.regions, info.irqs), (0b11, 9, 5), "resets, PCI");
    let region = |client: &mut Client, index| {
        let info = RegionInfo {
            argsz: 32,
            index,
            ..RegionInfo::default()
        };
        let reply = client.try_ask(command::REGION_INFO, &body(|body| info.put(body)), &[])?;
        let (info, _) = RegionInfo::take(&reply).unwrap();
        Ok((info.flags, info.size))
    };
    let regions: Vec<_> = (0..10).map(|index| region(&mut client, index)).collect();
    let (none, page) = (Ok((0, 0)), Ok((0b11, 4096)));
    assert_eq!(regions, [page, none, none, none, page, none, none, page, none, Err(EINVAL)]);
    let irq = |client: &mut Client, index| {
        let info = IrqInfo {
            argsz: 16,
            index,
            ..IrqInfo::default()
        };
        let reply = client.try_ask(command::IRQ_INFO, &body(|body| info.put(body)), &[])?;
        let (info, _) = IrqInfo::take(&reply).unwrap();
        Ok((info.flags, info.count))
    };
    let irqs: Vec<_> = (0..6).map(|index| irq(&mut client, index)).collect();
    let none = Ok((0, 0));
    assert_eq!(irqs, [none, none, Ok((0b1001, 1)), none, none, Err(EINVAL)]);
}

#[test]
fn registers_answer_once_memory_space_is_on() {
    let served = served();
    let mut client = served.client();
    client.write32(SCRATCH, 1);
    assert_eq!(client.read32(SCRATCH), u32::MAX, "nobody answers");
    client.enable();
    assert_eq!(client.read32(SCRATCH), 0, "and nobody took it");
    client.write32(SCRATCH, 0x1234_5678);
    assert_eq!(client.read32(SCRATCH), 0x1234_5678);
    assert_eq!(client.try_read(0, u64::from(SCRATCH) + 1, 2), Ok(vec![0x56, 0x34]));
    assert_eq!(client.try_read(0, 4094, 4), Err(EINVAL));
    assert_eq!(client.try_read(1, 0, 4), Err(EINVAL), "no such BAR");
    assert_eq!(client.try_read(0, u64::MAX, 4), Err(EINVAL));
    assert_eq!(client.try_read(0, 0, 0), Err(EINVAL));
    assert_eq!(client.try_write(0, SCRATCH.into(), &[1, 2]), Err(EINVAL), "half a register");
}

#[test]
fn records_land_in_the_file_at_its_offset_and_then_interrupt() {
    let served = served();
    let mut client = served.client();
    let (file, event) = (memory(12288), event());
    client.enable();
    client.map(0x7_0000_0000, 8192, Some((file.as_fd(), 4096))).expect("maps");
    client.set_irqs(EVENTFD, 0, 1, &[event.as_fd()]).expect("connects");
    ring(&mut client, 0x7_0000_0000);
    client.write32(IRQ_ENABLE, 1);
    client.write32(DOORBELL, 3);
    assert_eq!(counted(&event, 20_000), Some(1), "one edge");
    let mut bytes = [9; 256];
    pread(&file, &mut bytes, 4096).unwrap();
    assert_eq!(bytes[..64], [0; 64]);
    assert_eq!(bytes[64..128], [1; 64]);
    assert_eq!(bytes[128..192], [2; 64]);
    assert_eq!(bytes[192..], [0; 64]);
    client.write32(DOORBELL, 1);
    assert_eq!(counted(&event, 20), None, "the line is high still");
    client.write32(IRQ_STATUS, 1);
    client.write32(DOORBELL, 1);
    assert_eq!(counted(&event, 20_000), Some(1));
    assert_eq!(client.read32(ERRORS), 0);
}

#[test]
fn without_a_file_records_come_as_messages_before_the_interrupt_and_the_answer() {
    let served = served();
    let mut client = served.client();
    let event = event();
    client.enable();
    client.map(0x1000, 4096, None).expect("maps");
    client.set_irqs(EVENTFD, 0, 1, &[event.as_fd()]).expect("connects");
    ring(&mut client, 0x1000);
    client.write32(IRQ_ENABLE, 1);
    let mut write = Client::access(0, DOORBELL.into(), 4);
    write.extend(2u32.to_le_bytes());
    let asked = client.send(command::REGION_WRITE, &write, &[]);
    let messages: Vec<_> = (0..2).map(|_| client.receive().unwrap()).collect();
    for (number, message) in messages.iter().enumerate() {
        assert_eq!(message.header.command, 12, "DMA_WRITE");
        // Address and count, then the data at byte 32 of the message.
        let address = 0x1000 + 64 * number as u64;
        assert_eq!(message.body[..8], address.to_le_bytes());
        assert_eq!(message.body[8..16], 64u64.to_le_bytes());
        assert_eq!(message.body[16..], [number as u8; 64]);
    }
    assert!(
        client.receive().unwrap().header.answers(asked),
        "the answer waits for no reply of ours"
    );
    assert_eq!(counted(&event, 20), None, "the writes may not have landed yet");
    for message in &messages {
        client.connection.send(message.header.reply(), &message.body[..16], &[]).unwrap();
    }
    assert_eq!(counted(&event, 20_000), Some(1));
}

#[test]
fn what_may_not_be_written_is_refused_and_counted() {
    let served = served();
    let mut client = served.client();
    let file = memory(4096);
    client.try_write(7, 4, &[0b010, 0]).expect("memory space alone");
    client.map(0x1000, 4096, Some((file.as_fd(), 0))).expect("maps");
    ring(&mut client, 0x1000);
    client.write32(DOORBELL, 2);
    assert_eq!((client.read32(WRITTEN), client.read32(ERRORS)), (2, 2));
    client.enable();
    ring(&mut client, 0x2000);
    client.write32(DOORBELL, 3);
    assert_eq!(client.read32(ERRORS), 5);
    let mut bytes = [1; 4096];
    pread(&file, &mut bytes, 0).unwrap();
    assert_eq!(bytes, [0; 4096]);
    let report = served.end(true).expect("it serves to the end");
    let refused = |reason| report.refused.get(&reason).map(|refused| refused.count);
    assert_eq!(refused(Refusal::BusMaster), Some(2));
    assert_eq!(refused(Refusal::Unmapped), Some(3));
    // The fifth record of a ring of 64 at 0x2000.
    assert_eq!(report.refused[&Refusal::Unmapped].last, 0x2000 + 4 * 64);
}

#[test]
fn time_stands_until_epochs_are_enabled() {
    let served = served();
    let mut client = served.client();
    client.enable();
    client.write32(ENABLE, 0);
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(client.read32(TIME), 0);
    client.write32(ENABLE, 1);
    let mut times = 0;
    while client.read32(TIME) < 1000 {
        times += 1;
        assert!(times < 1_000_000, "time does not go on");
    }
    assert_eq!(client.read32(SCRATCH), 0, "registers answer meanwhile");
}

#[test]
fn a_second_client_is_told_who_has_the_card() {
    let served = served();
    let _first = served.client();
    let mut second = served.connect();
    let asked = second.send(command::VERSION, &[0, 0, 1, 0], &[]);
    let reply = second.receive().unwrap();
    assert_eq!(reply.header, asked.refusal(16).with_size(reply.body.len()), "EBUSY");
    let owner = format!("{{\"owner_pid\":{}}}\0", std::process::id());
    assert_eq!(reply.body, owner.as_bytes());
    assert!(second.receive().is_err(), "and let go");
}

trait WithSize {
    fn with_size(self, body: usize) -> Self;
}

impl WithSize for Header {
    fn with_size(self, body: usize) -> Self {
        Header {
            size: 16 + body as u32,
            ..self
        }
    }
}

#[test]
fn a_client_that_dies_leaves_a_card_as_new() {
    let served = served();
    let file = memory(4096);
    for _ in 0..3 {
        let mut client = served.client();
        assert_eq!(client.try_read(7, 4, 2), Ok(vec![0, 0]), "no bus master");
        client.enable();
        assert_eq!(client.read32(SCRATCH), 0, "reset");
        client.write32(SCRATCH, 7);
        ring(&mut client, 0x1000);
        client.write32(DOORBELL, 1);
        assert_eq!(client.read32(ERRORS), 1, "nothing is mapped");
        client.map(0x1000, 4096, Some((file.as_fd(), 0))).expect("maps");
        client.write32(ENABLE, 1);
        // It dies within a message.
        let header = Header {
            size: 100,
            ..Header::command(77, command::REGION_READ)
        };
        rustix::io::write(&client.connection, &header.encode()).unwrap();
        drop(client);
        // The server may need a moment to see it.
        while served.connect().refused() {}
    }
    let report = served.end(true).expect("it serves to the end");
    assert!(report.clients >= 3);
}

impl Client {
    /// Whether another client is served.
    fn refused(mut self) -> bool {
        self.try_ask(command::VERSION, &[0, 0, 1, 0], &[]) == Err(16)
    }
}

#[test]
fn a_clean_stop_removes_the_socket() {
    let served = served();
    let path = served.path.clone();
    let mut client = served.client();
    served.end(true).expect("it serves to the end");
    assert!(is_gone(&path));
    assert!(client.receive().is_err(), "the client is let go");
}

#[test]
fn a_card_that_fails_ends_its_server() {
    let served = served();
    let path = served.path.clone();
    let mut client = served.client();
    client.enable();
    client.write32(BREAK, 1);
    client.send(command::REGION_READ, &Client::access(0, 0, 4), &[]);
    let error = served.end(false).expect_err("the card's error");
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    assert_eq!(cause.as_deref(), Some("it is broken"));
    assert!(is_gone(&path));
}
