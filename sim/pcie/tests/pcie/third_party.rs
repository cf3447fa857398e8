//! The server, asked by rust-vmm's client, which knows nothing of ours.

use std::os::fd::AsRawFd;
use std::time::Duration;

use rustix::event::{EventfdFlags, PollFd, PollFlags, Timespec, eventfd, poll};
use rustix::fs::{MemfdFlags, ftruncate, memfd_create};
use rustix::io::pread;
use vfio_user::Client;

use crate::client::Served;
use crate::fake::{BASE_LOW, DOORBELL, Fake, IRQ_ENABLE, SCRATCH};

const MSIX: u32 = 2;

#[test]
fn rust_vmms_client_drives_the_card() {
    let served = Served::new(1000.0, Fake::default);
    let mut client = Client::new(&served.path).expect("connects");
    let sizes = [0, 1, 4, 7, 8].map(|index| client.region(index).expect("nine regions").size);
    assert_eq!(sizes, [4096, 0, 4096, 4096, 0]);
    let irqs = client.get_irq_info(MSIX).expect("answers");
    assert_eq!((irqs.index, irqs.count), (MSIX, 1));

    let write = |client: &mut Client, offset: u32, value: u32| {
        let written = client.region_write(0, offset.into(), &value.to_le_bytes());
        written.expect("writes");
    };
    let mut id = [0; 4];
    client.region_read(7, 0, &mut id).expect("reads");
    assert_eq!(id, *b"\x34\x12WM");
    client.region_write(7, 4, &[6, 0]).expect("writes");
    write(&mut client, SCRATCH, 0x0102_0304);
    let mut scratch = [0; 4];
    client.region_read(0, SCRATCH.into(), &mut scratch).expect("reads");
    assert_eq!(scratch, [4, 3, 2, 1]);

    let file = memfd_create("test", MemfdFlags::CLOEXEC).expect("a file");
    ftruncate(&file, 8192).expect("grows");
    let event = eventfd(0, EventfdFlags::CLOEXEC).expect("an eventfd");
    client.dma_map(4096, 0x10_0000, 4096, file.as_raw_fd()).expect("maps");
    client.set_irqs(MSIX, 0x24, 0, 1, &[event.as_raw_fd()]).expect("connects");
    write(&mut client, BASE_LOW, 0x10_0000);
    write(&mut client, IRQ_ENABLE, 1);
    write(&mut client, DOORBELL, 2);
    let timeout = Timespec::try_from(Duration::from_secs(20)).expect("a time");
    assert_eq!(
        poll(&mut [PollFd::new(&event, PollFlags::IN)], Some(&timeout)),
        Ok(1),
        "it interrupts"
    );
    let mut bytes = [9; 128];
    pread(&file, &mut bytes, 4096).expect("reads");
    assert_eq!((bytes[0], bytes[64], bytes[127]), (0, 1, 1));

    client.dma_unmap(0x10_0000, 4096).expect("unmaps");
    client.reset().expect("resets");
    client.region_write(7, 4, &[6, 0]).expect("writes");
    client.region_read(0, SCRATCH.into(), &mut scratch).expect("reads");
    assert_eq!(scratch, [0; 4]);
    client.shutdown().expect("closes");
}
