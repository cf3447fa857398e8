//! What bitstreams are for, read from files of ecppack's and from others made by hand.

use proptest::prelude::*;
use wiremeter_board::flow::{UM5G_45F, pack, place};
use wiremeter_boards::bitstream::{Error, Identity, identify};
use wiremeter_boards::board;
use wiremeter_boards::constraints::constraints;

/// As Lattice's FPGA-TN-02039 has it: comments, preamble, no operation, CRC reset, IDCODE.
fn ecp5(idcode: u32) -> Vec<u8> {
    let mut file = b"\xff\x00Part: LFE5UM5G-45F-8CABGA381\0Date: today\0".to_vec();
    file.extend([0xff, 0xff, 0xff, 0xbd, 0xb3, 0xff, 0xff, 0xff, 0xff, 0x3b, 0, 0, 0, 0xe2, 0, 0, 0]);
    file.extend(idcode.to_be_bytes());
    file
}

/// Header of four texts, then as in UG470's example: dummy words, sync word, a no-operation,
/// a write to TIMER, one to IDCODE.
fn xilinx(part: &str, idcode: u32) -> Vec<u8> {
    let mut data = [0xffu8; 16].to_vec();
    for word in [0xaa99_5566, 0x2000_0000, 0x3002_2001, 0, 0x3001_8001, idcode, 0x2000_0000] {
        data.extend(u32::to_be_bytes(word));
    }
    let mut file = vec![0, 9, 0x0f, 0xf0, 0x0f, 0xf0, 0x0f, 0xf0, 0x0f, 0xf0, 0, 0, 1];
    for (tag, text) in [(b'a', "top;UserID=0"), (b'b', part), (b'c', "2026/11/21"), (b'd', "12:00:00")] {
        file.push(tag);
        file.extend((text.len() as u16 + 1).to_be_bytes());
        file.extend(text.as_bytes());
        file.push(0);
    }
    file.push(b'e');
    file.extend((data.len() as u32).to_be_bytes());
    file.extend(data);
    file
}

#[test]
fn files_made_by_hand() {
    let lattice = Identity {
        part: Some("LFE5UM5G-45F-8CABGA381".to_owned()),
        idcode: 0x8111_2043,
    };
    assert_eq!(identify(&ecp5(0x8111_2043)), Ok(lattice.clone()));
    assert_eq!(identify(&[b"LSCC", &ecp5(0x8111_2043)[..]].concat()), Ok(lattice));
    let amd = Identity {
        part: Some("7a200tfbg484".to_owned()),
        idcode: 0x0363_6093,
    };
    assert_eq!(identify(&xilinx("7a200tfbg484", 0x0363_6093)), Ok(amd));
}

#[test]
fn files_of_ecppack() {
    let folder = tempfile::tempdir().expect("a folder");
    let versa = board("versa-ecp5-5g").expect("known");
    let pins = constraints(versa, &["clk", "led"]).expect("its own signals");
    let design = "module top(input clk, output reg [7:0] led); always @(posedge clk) led <= led + 1; endmodule";
    let placed = place(folder.path(), UM5G_45F, design, &pins);
    let config = placed.config.unwrap_or_else(|| panic!("{}", placed.said));
    let (compressed, plain) = (pack(&config, true), pack(&config, false));
    assert!(compressed.len() < plain.len() / 4);
    for file in [compressed, plain] {
        let found = identify(&file).expect("a bitstream");
        assert_eq!(found.idcode, 0x8111_2043);
        assert_eq!(found.part.as_deref(), Some("LFE5UM5G-45F-8CABGA381"));
    }
}

#[test]
fn what_cannot_be_loaded_is_told_apart() {
    assert_eq!(identify(b""), Err(Error::Unknown));
    assert_eq!(identify(b"\x7fELF"), Err(Error::Unknown));
    assert_eq!(identify(b"\xff\x00Part: LFE5U"), Err(Error::Truncated("comments")));
    let mut encrypted = ecp5(1);
    let key = encrypted.iter().position(|byte| *byte == 0xbd).expect("a preamble");
    encrypted[key] = 0xbf;
    assert_eq!(identify(&encrypted), Err(Error::Preamble));
    let file = ecp5(1);
    let commands = key + 2;
    assert_eq!(identify(&file[..commands]), Err(Error::NoIdcode));
    let mut damaged = file.clone();
    damaged[commands + 4] = 0x3a;
    let at = commands + 4;
    assert_eq!(identify(&damaged), Err(Error::Command { command: 0x3a, at }));
    assert_eq!(identify(&file[..file.len() - 1]), Err(Error::Truncated("IDCODE")));
    let file = xilinx("7a200tfbg484", 1);
    assert_eq!(identify(&file[..file.len() - 1]), Err(Error::Truncated("data")));
    assert_eq!(identify(&file[..20]), Err(Error::Truncated("header")));
}

proptest! {
    /// No bytes make it panic; and what is cut is never taken for another part's.
    #[test]
    fn any_bytes(bytes: Vec<u8>, lattice: bool, cut in 0usize..200, at in 0usize..200, flip: u8) {
        let _ = identify(&bytes);
        let mut file = if lattice { ecp5(0x8111_2043) } else { xilinx("7a200tfbg484", 0x8111_2043) };
        file.truncate(cut);
        if let Ok(found) = identify(&file) {
            prop_assert_eq!(found.idcode, 0x8111_2043);
        }
        if let Some(byte) = file.get_mut(at) {
            *byte ^= flip;
        }
        let _ = identify(&file);
        let beginning = if lattice { &b"\xff\x00\xff\xbd\xb3"[..] } else { &xilinx("", 0)[..13] };
        let _ = identify(&[beginning, &bytes].concat());
    }
}
