//! The configuration space, by the specifications: PCI Local Bus 3.0, PCI Bus Power Management
//! 1.2, PCI Express Base 4.0.

use proptest::prelude::*;
use wiremeter_pcie::config::{Asked, ConfigSpace};

fn word(space: &ConfigSpace, offset: usize) -> u16 {
    let bytes = space.read(offset, 2).expect("within the space");
    u16::from_le_bytes([bytes[0], bytes[1]])
}

fn dword(space: &ConfigSpace, offset: usize) -> u32 {
    u32::from(word(space, offset + 2)) << 16 | u32::from(word(space, offset))
}

fn write(space: &mut ConfigSpace, offset: usize, value: u32) {
    assert_eq!(space.write(offset, &value.to_le_bytes()), Some(Asked::Nothing));
}

/// Where each capability is, by the list of PCI 3.0, section 6.7.
fn capabilities(space: &ConfigSpace) -> Vec<(u8, usize)> {
    let byte = |offset: usize| space.read(offset, 1).expect("within the space")[0];
    let mut found = Vec::new();
    let mut offset = usize::from(byte(0x34));
    while offset != 0 {
        assert!(offset >= 0x40 && offset % 4 == 0 && found.len() < 48, "{offset:#x} after {found:?}");
        found.push((byte(offset), offset));
        offset = usize::from(byte(offset + 1));
    }
    found
}

fn capability(id: u8) -> usize {
    let all = capabilities(&ConfigSpace::default());
    all.iter().find(|(found, _)| *found == id).expect("it is in the list").1
}

#[test]
fn the_header_is_that_of_a_network_controller_with_two_memory_bars() {
    let space = ConfigSpace::default();
    assert_eq!(dword(&space, 0x00), 0x4d57_1234, "\"WM\" of vendor 1234");
    assert_eq!(word(&space, 0x04), 0, "no access, no mastering after a reset");
    assert_eq!(word(&space, 0x06), 0x0010, "6.2.3: a list of capabilities");
    assert_eq!(dword(&space, 0x08), 0x0280_0001, "appendix D: other network controller");
    assert_eq!(dword(&space, 0x0c), 0, "6.2.1: header type 0, one function");
    assert_eq!(dword(&space, 0x2c), 0x0000_1234);
    assert_eq!(word(&space, 0x3c), 0, "no interrupt pin");
    assert_eq!(dword(&space, 0x100), 0, "no extended capabilities");
}

#[test]
fn bars_tell_their_size() {
    // 6.2.5.1: write all ones, read back; the lowest bit that is one is the size.
    let sizes = |offset: usize| {
        let mut space = ConfigSpace::default();
        write(&mut space, offset, u32::MAX);
        dword(&space, offset)
    };
    let found = [0x10, 0x14, 0x18, 0x1c, 0x20, 0x24, 0x30].map(sizes);
    // BAR0 and BAR4 of 4 KiB: memory, 64 bits wide, not prefetchable. No others, no ROM.
    assert_eq!(found, [0xffff_f004, u32::MAX, 0, 0, 0xffff_f004, u32::MAX, 0]);
}

#[test]
fn the_capabilities_are_power_msix_and_express() {
    let space = ConfigSpace::default();
    let ids: Vec<_> = capabilities(&space).iter().map(|(id, _)| *id).collect();
    assert_eq!(ids, [0x01, 0x11, 0x10]);
    let msix = capability(0x11);
    assert_eq!(word(&space, msix + 2), 0, "6.8.2.3: one vector, off");
    assert_eq!(dword(&space, msix + 4), 0x0000_0004, "the table is at 0 of BAR4");
    assert_eq!(dword(&space, msix + 8), 0x0000_0804, "the pending bits at 0x800");
    let express = capability(0x10);
    assert_eq!(word(&space, express + 2), 0x0002, "7.5.3.2: version 2, endpoint");
    let device = dword(&space, express + 4);
    assert_eq!(device >> 28 & 1, 1, "7.5.3.3: function level reset");
    assert_eq!(device >> 15 & 1, 1, "role-based error reporting, which must be");
    assert_eq!(device & 0b111, 0b001, "256 bytes of payload");
    assert_eq!(dword(&space, express + 0x0c) & 0x3ff, 0x103, "7.5.3.6: 16 lanes of 8 GT/s");
    assert_eq!(word(&space, express + 0x12) & 0x3ff, 0x103, "7.5.3.8: and so it runs");
    assert_eq!(dword(&space, express + 0x2c), 0b1110, "7.5.3.18: 2.5, 5 and 8 GT/s");
}

#[test]
fn memory_and_mastering_are_what_command_says() {
    for (command, memory, master) in [(0, false, false), (2, true, false), (4, false, true), (6, true, true)] {
        let mut space = ConfigSpace::default();
        write(&mut space, 0x04, command);
        assert_eq!((space.memory(), space.bus_master()), (memory, master), "{command}");
    }
    let mut space = ConfigSpace::default();
    write(&mut space, 0x04, u32::MAX);
    assert_eq!(word(&space, 0x04), 0x0546, "6.2.2: no I/O space, no special cycles");
    assert_eq!(word(&space, 0x06), 0x0010);
}

#[test]
fn in_d3hot_nothing_is_answered_or_written() {
    let mut space = ConfigSpace::default();
    let control = capability(0x01) + 4;
    write(&mut space, 0x04, 6);
    write(&mut space, control, 3);
    assert_eq!((space.memory(), space.bus_master()), (false, false));
    for missing in [1, 2] {
        // PM 1.2, section 3.2.4: a state that is not supported is discarded.
        write(&mut space, control, missing);
        assert_eq!(word(&space, control) & 3, 3);
    }
    write(&mut space, control, 0);
    assert_eq!(
        (space.memory(), space.bus_master()),
        (true, true),
        "no soft reset: all is as before"
    );
    assert_eq!(word(&space, control), 0x0008);
}

#[test]
fn msix_is_on_when_enabled_and_not_masked_as_a_whole() {
    let mut space = ConfigSpace::default();
    let control = capability(0x11);
    for (bits, on) in [(0u16, false), (0x8000, true), (0xc000, false), (0x4000, false)] {
        assert_eq!(space.write(control + 2, &bits.to_le_bytes()), Some(Asked::Nothing));
        assert_eq!((word(&space, control + 2), space.msix()), (bits, on));
    }
}

#[test]
fn the_payload_is_the_smallest_until_it_is_set() {
    let mut space = ConfigSpace::default();
    let control = capability(0x10) + 8;
    // 7.5.3.4: bits 7:5, 000b after a reset; 128 bytes shifted left.
    let payloads = [0x2000, 0x2020, 0x20a0].map(|value: u32| {
        write(&mut space, control, value);
        space.max_payload()
    });
    assert_eq!(payloads, [128, 256, 256], "never more than is supported");
}

#[test]
fn a_function_level_reset_is_asked_for_by_bit_15_alone() {
    let mut space = ConfigSpace::default();
    let control = capability(0x10) + 8;
    assert_eq!(space.write(control, &0x8020u16.to_le_bytes()), Some(Asked::Reset));
    assert_eq!(word(&space, control), 0x0020, "7.5.3.4: the bit reads as 0");
    assert_eq!(space.write(control + 1, &[0x80]), Some(Asked::Reset), "the upper byte alone");
    assert_eq!(space.write(control, &[0xff]), Some(Asked::Nothing), "the lower byte alone");
    assert_eq!(
        space.write(control - 1, &[0, 0, 0x80, 0]),
        Some(Asked::Reset),
        "in the midst of others"
    );
}

#[test]
fn a_function_level_reset_leaves_the_payload_and_the_link_alone() {
    let mut space = ConfigSpace::default();
    let express = capability(0x10);
    for offset in (0..4096).step_by(4) {
        space.write(offset, &[0xff, 0x7f, 0xff, 0xff]).expect("within the space");
    }
    space.reset();
    let fresh = ConfigSpace::default();
    let changed: Vec<_> = (0..4096)
        .step_by(2)
        .filter(|offset| word(&space, *offset) != word(&fresh, *offset))
        .collect();
    // 6.6.2: Max_Payload_Size; ASPM, RCB, common clock and extended sync of the link.
    assert_eq!(changed, [express + 8, express + 0x10]);
    assert_eq!(word(&space, express + 8), 0x20e0);
    assert_eq!(word(&space, express + 0x10), 0x00cb);
}

proptest! {
    /// Whatever is written in whatever pieces: read-only bits stay, and nothing is out of bounds.
    #[test]
    fn read_only_is_read_only(writes in prop::collection::vec((0usize..5000, prop::collection::vec(any::<u8>(), 0..40)), 0..60)) {
        let (mut space, mut ones, mut zeros) = (ConfigSpace::default(), ConfigSpace::default(), ConfigSpace::default());
        for (offset, bytes) in &writes {
            let within = offset + bytes.len() <= 4096;
            prop_assert_eq!(space.write(*offset, bytes).is_some(), within);
            prop_assert_eq!(space.read(*offset, bytes.len()).is_some(), within);
        }
        ones.write(0, &[0xff; 4096]);
        zeros.write(0, &[0; 4096]);
        for offset in 0..4096 {
            let byte = |space: &ConfigSpace| space.read(offset, 1).expect("within the space")[0];
            let fixed = !(byte(&ones) ^ byte(&zeros));
            prop_assert_eq!(byte(&space) & fixed, byte(&zeros) & fixed, "{:#x}", offset);
        }
    }

    #[test]
    fn no_offset_overflows(offset in any::<usize>(), count in any::<usize>()) {
        let space = ConfigSpace::default();
        prop_assert_eq!(space.read(offset, count).is_some(), offset <= 4096 && count <= 4096 - offset);
    }
}
