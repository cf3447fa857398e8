//! Windows of memory, and what the card may write through them.

use std::collections::BTreeMap;

use proptest::prelude::*;
use rustix::fd::OwnedFd;
use rustix::fs::{MemfdFlags, Mode, OFlags, SealFlags, fcntl_add_seals, ftruncate, memfd_create, open};
use rustix::io::pread;
use rustix::pipe::pipe;
use wiremeter_pcie::dma::{MapError, WINDOWS};
use wiremeter_pcie::{Dma, Refusal};
use wiremeter_sim::HostMemory;

fn file(bytes: u64) -> OwnedFd {
    let file = memfd_create("test", MemfdFlags::CLOEXEC | MemfdFlags::ALLOW_SEALING).expect("a file");
    ftruncate(&file, bytes).expect("grows");
    file
}

fn contents(file: &OwnedFd, offset: u64, count: usize) -> Vec<u8> {
    let mut bytes = vec![0xee; count];
    let read = pread(file, &mut bytes, offset).expect("reads");
    bytes.truncate(read);
    bytes
}

fn master() -> Dma {
    let mut dma = Dma::default();
    dma.configure(true, 256);
    dma
}

fn write(dma: &mut Dma, address: u64, bytes: &[u8]) -> bool {
    dma.write(address, bytes, &vec![true; bytes.len()])
}

#[test]
fn sealed_or_not_a_file_takes_what_is_written() {
    for sealed in [false, true] {
        let file = file(3 * 4096);
        if sealed {
            fcntl_add_seals(&file, SealFlags::SHRINK | SealFlags::GROW).expect("seals");
        }
        let mut dma = master();
        let card_s = file.try_clone().expect("a copy");
        dma.map(0x8000_0000_0000_1000, 8192, true, Some((card_s, 4096))).expect("maps");
        assert!(write(&mut dma, 0x8000_0000_0000_1000, &[1; 8]));
        assert!(dma.write(0x8000_0000_0000_2ffc, &[7, 8, 9, 10], &[true, false, true, false]));
        assert_eq!(contents(&file, 4094, 12), [0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0], "sealed: {sealed}");
        assert_eq!(contents(&file, 3 * 4096 - 4, 8), [7, 0, 9, 0], "sealed: {sealed}");
    }
}

#[test]
fn refusals_are_counted_by_reason() {
    let mut dma = Dma::default();
    dma.map(0x1000, 4096, true, None).expect("maps");
    dma.map(0x2000, 4096, false, None).expect("maps");
    assert!(!write(&mut dma, 0x1000, &[1]), "no bus master");
    dma.configure(true, 128);
    assert!(!write(&mut dma, 0x2008, &[1]), "read-only");
    assert!(!write(&mut dma, 0x2ff8, &[1; 16]), "beyond the window");
    assert!(!write(&mut dma, 0x0ff8, &[1; 16]), "from before the window");
    assert!(!write(&mut dma, u64::MAX, &[1; 2]), "beyond all");
    assert!(!write(&mut dma, 0x1000, &[1; 4097]), "more than the window");
    assert!(!write(&mut dma, 0x3000, &[1; 8]), "nowhere");
    let counts: Vec<_> = dma
        .refused()
        .iter()
        .map(|(reason, refused)| (*reason, refused.count, refused.last))
        .collect();
    let expected = [
        (Refusal::BusMaster, 1, 0x1000),
        (Refusal::Unmapped, 5, 0x3000),
        (Refusal::ReadOnly, 1, 0x2008),
    ];
    assert_eq!(counts, expected);
    assert_eq!(dma.next_to_client(), None, "nothing of it went on");
}

#[test]
fn overlap_is_refused_and_changes_nothing() {
    let mut dma = master();
    dma.map(0x4000, 0x2000, true, None).expect("maps");
    for (address, size) in [
        (0x4000, 0x2000),
        (0x3000, 0x2000),
        (0x5000, 0x1000),
        (0x5000, 0x9000),
        (0, 0x10_0000),
    ] {
        assert_eq!(dma.map(address, size, true, None), Err(MapError::Overlap), "{address:#x}");
    }
    assert_eq!(dma.windows(), 1);
    dma.map(0x3000, 0x1000, true, None).expect("just before");
    dma.map(0x6000, 0x1000, true, None).expect("just after");
}

#[test]
fn windows_are_of_whole_pages_within_64_bits() {
    let mut dma = master();
    for (address, size) in [
        (0x1000, 0),
        (0x1000, 0x800),
        (0x1800, 0x1000),
        (u64::MAX - 4095, 0x2000),
        (0x2000, u64::MAX - 4095),
    ] {
        assert_eq!(dma.map(address, size, true, None), Err(MapError::Range), "{address:#x} {size:#x}");
    }
    dma.map(u64::MAX - 4095, 0x1000, true, None).expect("the last page");
    assert!(write(&mut dma, u64::MAX - 63, &[1; 64]));
    assert_eq!(dma.unmap(u64::MAX - 4095, 0x1000), Ok(0x1000));
}

#[test]
fn files_that_cannot_be_written_there_are_refused() {
    let directory = std::env::temp_dir();
    let path = directory.join(format!("wiremeter-dma-{}", std::process::id()));
    std::fs::write(&path, [0; 4096]).expect("a file");
    let opened = |flags| open(&path, flags | OFlags::CLOEXEC, Mode::empty()).expect("opens");
    let mut dma = master();
    let mut map = |file: OwnedFd, offset, size| dma.map(0x1000, size, true, Some((file, offset)));
    assert_eq!(map(opened(OFlags::RDONLY), 0, 4096), Err(MapError::File), "read-only");
    assert_eq!(
        map(opened(OFlags::RDWR | OFlags::APPEND), 0, 4096),
        Err(MapError::File),
        "it appends"
    );
    assert_eq!(map(opened(OFlags::RDWR), 0, 8192), Err(MapError::File), "shorter than it says");
    assert_eq!(map(opened(OFlags::RDWR), 4096, 4096), Err(MapError::File), "beyond its end");
    assert_eq!(map(opened(OFlags::RDWR), u64::MAX - 100, 4096), Err(MapError::File));
    assert_eq!(map(pipe().expect("a pipe").1, 0, 4096), Err(MapError::File), "no file");
    let folder = open(&directory, OFlags::RDONLY | OFlags::CLOEXEC, Mode::empty()).expect("opens");
    assert_eq!(map(folder, 0, 4096), Err(MapError::File), "a folder");
    assert_eq!(map(opened(OFlags::RDWR), 0, 4096), Ok(()));
    std::fs::remove_file(&path).expect("can go");
}

#[test]
fn a_file_cut_short_meanwhile_is_no_end() {
    let file = file(4096);
    let mut dma = master();
    let card_s = file.try_clone().expect("a copy");
    dma.map(0x1000, 4096, true, Some((card_s, 0))).expect("maps");
    ftruncate(&file, 0).expect("shrinks");
    assert!(write(&mut dma, 0x1ff0, &[1; 16]));
    assert_eq!(contents(&file, 0xff0, 16), [1; 16], "it grows again");
    fcntl_add_seals(&file, SealFlags::GROW).expect("seals");
    ftruncate(&file, 0).expect("shrinks");
    assert!(!write(&mut dma, 0x1ff0, &[1; 16]), "and if it cannot, that is counted");
    assert_eq!(dma.refused()[&Refusal::Client].count, 1);
}

#[test]
fn one_file_in_many_windows_takes_one_descriptor() {
    let open_files = || std::fs::read_dir("/proc/self/fd").expect("it is there").count();
    let file = file(4096 * 300);
    let mut dma = master();
    for page in 0..300 {
        let card_s = file.try_clone().expect("a copy");
        dma.map(page << 13, 4096, true, Some((card_s, page << 12))).expect("maps");
    }
    // Other tests open files meanwhile, but not hundreds.
    assert!(open_files() < 200, "{} files", open_files());
    assert!(write(&mut dma, 299 << 13, &[5; 4]));
    assert_eq!(contents(&file, 299 << 12, 4), [5; 4]);
}

#[test]
fn there_is_an_end_to_windows() {
    let mut dma = master();
    for page in 0..WINDOWS as u64 {
        dma.map(page << 12, 4096, true, None).expect("maps");
    }
    assert_eq!(dma.map((WINDOWS as u64) << 12, 4096, true, None), Err(MapError::Full));
    assert_eq!(dma.unmap(0, 1 << 40), Ok((WINDOWS as u64) << 12), "all at once");
}

proptest! {
    /// Against a map of single pages: what is mapped is what was mapped and not unmapped since.
    #[test]
    fn windows_are_pages(steps in prop::collection::vec((any::<bool>(), 0u64..24, 0u64..8), 0..60)) {
        let mut dma = master();
        let mut pages: BTreeMap<u64, u64> = BTreeMap::new(); // page → the first of its window
        for (map, first, count) in steps {
            let range = first..first + count;
            let inside = |page: &u64| range.contains(page);
            if map {
                let result = dma.map(first << 12, count << 12, true, None);
                let good = count > 0 && !pages.keys().any(inside);
                prop_assert_eq!(result.is_ok(), good);
                if good {
                    pages.extend(range.map(|page| (page, first)));
                }
            } else {
                let result = dma.unmap(first << 12, count << 12);
                let windows: Vec<_> = pages.iter().filter(|(page, _)| inside(page)).map(|(_, window)| *window).collect();
                let cut = pages.iter().any(|(page, window)| windows.contains(window) && !inside(page));
                prop_assert_eq!(result.is_ok(), count > 0 && !cut);
                if let Ok(bytes) = result {
                    prop_assert_eq!(bytes, (windows.len() as u64) << 12);
                    pages.retain(|page, _| !inside(page));
                }
            }
            for page in 0..32 {
                prop_assert_eq!(write(&mut dma, (page << 12) + 4088, &[1; 8]), pages.contains_key(&page), "page {}", page);
            }
            prop_assert!(!write(&mut dma, (40 << 12) - 4, &[1; 8]));
        }
    }
}
