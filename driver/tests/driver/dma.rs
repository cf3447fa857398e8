use proptest::prelude::*;
use std::fs::File;
use std::os::unix::fs::FileExt;
use std::sync::atomic::AtomicU64;
use wiremeter_driver::DmaMemory;
use wiremeter_driver::dma::{HUGE_PAGE, PAGE, SharedMemory, Space, copy};

fn file(memory: &SharedMemory) -> File {
    File::from(memory.file().try_clone_to_owned().expect("a descriptor"))
}

#[test]
fn memory_is_zeroed_pages_and_its_file_is_the_same_memory() {
    let memory = SharedMemory::new(5000).expect("memory is there");
    assert_eq!((memory.bytes(), memory.page()), (8192, PAGE));
    let region = memory.region(0x1_0000_0000, 5000);
    assert_eq!((region.address(), region.len()), (0x1_0000_0000, 5000));
    let mut out = vec![1; 5000];
    region.read(0, &mut out);
    assert!(out.iter().all(|byte| *byte == 0));
    file(&memory)
        .write_all_at(b"written by the card", 4990 - 9)
        .expect("the file has 8192 bytes");
    let mut out = [0; 19];
    region.read(4981, &mut out);
    assert_eq!(&out, b"written by the card");
}

#[test]
fn nobody_can_take_the_memory_away() {
    let memory = SharedMemory::new(4096).expect("memory is there");
    let file = file(&memory);
    assert!(file.set_len(0).is_err() && file.set_len(8192).is_err());
    assert!(rustix::fs::fcntl_add_seals(&file, rustix::fs::SealFlags::WRITE).is_err());
}

#[test]
fn large_memory_is_of_huge_pages_or_of_pages_and_whole_in_any_case() {
    let memory = SharedMemory::new(HUGE_PAGE + 1).expect("memory is there");
    assert!([PAGE, HUGE_PAGE].contains(&memory.page()));
    assert!(memory.bytes() > HUGE_PAGE && memory.bytes().is_multiple_of(memory.page()));
    let mut last = [1];
    memory.region(0, HUGE_PAGE + 1).read(HUGE_PAGE, &mut last);
    assert_eq!(last, [0]);
}

#[test]
fn memory_outlives_what_it_was_made_from() {
    let memory = SharedMemory::new(64).expect("memory is there");
    let (region, file) = (memory.region(0, 64), file(&memory));
    drop(memory);
    file.write_all_at(&[7], 63).expect("the file is there");
    let mut out = [0; 64];
    region.read(0, &mut out);
    assert_eq!((out[62], out[63]), (0, 7));
}

#[test]
#[should_panic(expected = "60 + 5 of 64 bytes")]
fn a_read_ends_with_the_memory_asked_for() {
    let memory = SharedMemory::new(64).expect("memory is there");
    memory.region(0, 64).read(60, &mut [0; 5]);
}

#[test]
#[should_panic(expected = "18446744073709551615 + 2 of 64 bytes")]
fn an_offset_that_wraps_is_outside() {
    let memory = SharedMemory::new(64).expect("memory is there");
    memory.region(0, 64).read(usize::MAX, &mut [0; 2]);
}

#[test]
fn there_is_an_end_to_memory() {
    assert!(SharedMemory::new(usize::MAX).is_err());
}

#[test]
fn addresses_are_above_four_gib_apart_and_aligned() {
    let mut space = Space::new(vec![]);
    assert_eq!(space.allocate(5000, 4096), Some(0x1_0000_0000));
    // 5000 bytes end at 0x1388; a page is left out; the next multiple of 4096 is 0x3000.
    assert_eq!(space.allocate(4096, 4096), Some(0x1_0000_3000));
    assert_eq!(space.allocate(1, 2 << 20), Some(0x1_0020_0000));
    // 512 GiB is the end.
    assert_eq!(space.allocate(508 << 30, 4096), None);
    assert_eq!(Space::new(vec![]).allocate(508 << 30, 4096), Some(4 << 30));
}

#[test]
fn reserved_addresses_are_left_out() {
    let reserved = vec![0..=0xffff, 0x1_0000_2000..=0x1_0000_2fff, 0x1_0000_4000..=u64::MAX];
    let mut space = Space::new(reserved);
    assert_eq!(space.allocate(0x2000, 4096), Some(0x1_0000_0000));
    assert_eq!(space.allocate(0x1000, 4096), Some(0x1_0000_3000));
    assert_eq!(space.allocate(1, 1), None);
}

proptest! {
    #[test]
    fn any_part_is_copied_as_it_is(bytes in prop::collection::vec(any::<[u8; 8]>(), 1..9), from in 0usize..64, count in 0usize..64) {
        let words: Vec<_> = bytes.iter().map(|word| AtomicU64::new(u64::from_ne_bytes(*word))).collect();
        let bytes = bytes.as_flattened();
        let from = from.min(bytes.len());
        let mut out = vec![0; count.min(bytes.len() - from)];
        copy(&words, from, &mut out);
        prop_assert_eq!(&out[..], &bytes[from..from + out.len()]);
    }

    #[test]
    fn no_address_is_given_twice(
        asked in prop::collection::vec((1u64..1 << 30, 0u32..22), 1..60),
        starts in prop::collection::vec((1u64 << 32..1 << 40, 0u64..1 << 34), 0..4),
    ) {
        let reserved: Vec<_> = starts.iter().map(|(start, size)| *start..=start + size).collect();
        let mut space = Space::new(reserved.clone());
        let mut given: Vec<(u64, u64)> = Vec::new();
        for (bytes, align) in asked {
            let Some(start) = space.allocate(bytes, 1 << align) else { continue };
            let end = start + bytes;
            prop_assert!(start.is_multiple_of(1 << align) && start >= 1 << 32 && end <= 1 << 39);
            prop_assert!(reserved.iter().all(|range| *range.start() >= end || *range.end() < start));
            prop_assert!(given.iter().all(|(other, until)| end <= *other || start >= *until));
            given.push((start, end));
        }
    }
}
