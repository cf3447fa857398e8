//! FASM to frames with a database of a few tiles, worked by hand.
#![allow(missing_docs)]

use std::fs;
use std::path::{Path, PathBuf};

mod python;
use python::python;

/// Tiles, in the forms of Project X-Ray's database: logic, a block RAM, which has two kinds of
/// frames, and two halves of pins, of which the one at the edge goes by the other's segbits.
const GRID: &str = r#"{
"CLBLL_L_X2Y3": {"type": "CLBLL_L", "grid_x": 9, "grid_y": 7, "sites": {},
  "bits": {"CLB_IO_CLK": {"baseaddr": "0x00400100", "frames": 36, "offset": 6, "words": 2}}},
"BRAM_L_X6Y0": {"type": "BRAM_L", "grid_x": 19, "grid_y": 7, "sites": {},
  "bits": {"BLOCK_RAM": {"baseaddr": "0x00C40000", "frames": 128, "offset": 10, "words": 10},
           "CLB_IO_CLK": {"baseaddr": "0x00440300", "frames": 28, "offset": 10, "words": 10}}},
"LIOB33_X0Y1": {"type": "LIOB33", "grid_x": 0, "grid_y": 6, "sites": {"IOB_X0Y1": "IOB33S", "IOB_X0Y2": "IOB33M"},
  "bits": {"CLB_IO_CLK": {"baseaddr": "0x00020000", "frames": 42, "offset": 2, "words": 4}}},
"LIOB33_SING_X0Y0": {"type": "LIOB33_SING", "grid_x": 0, "grid_y": 7, "sites": {"IOB_X0Y0": "IOB33"},
  "bits": {"CLB_IO_CLK": {"baseaddr": "0x00020000", "frames": 42, "offset": 0, "words": 2,
           "alias": {"sites": {"IOB33_Y0": "IOB33_Y0"}, "start_offset": 2, "type": "LIOB33"}}}}
}"#;
const FILES: [(&str, &str); 6] = [
    (
        "segbits_clbll_l.db",
        "CLBLL_L.SLICEL_X0.AFFMUX.CY !30_04 31_00 !31_01 31_02
CLBLL_L.SLICEL_X0.AFFMUX.XOR !30_04 !31_00 !31_01 31_02
CLBLL_L.SLICEL_X0.ALUT.INIT[00] 33_15
CLBLL_L.SLICEL_X0.ALUT.INIT[01] 32_15
CLBLL_L.SLICEL_X0.ALUT.INIT[02] 33_40
",
    ),
    ("ppips_clbll_l.db", "CLBLL_L.CLBLL_L_A.CLBLL_L_A1 hint\n"),
    ("segbits_bram_l.db", "BRAM_L.RAMB18_Y0.IN_USE 27_100 27_99\n"),
    ("segbits_bram_l.block_ram.db", "BRAM_L.RAMB18_Y0.INIT_00[255] 02_319\n"),
    (
        "segbits_liob33.db",
        "LIOB33.IOB_Y0.PULLTYPE.NONE 38_92
LIOB33.IOB_Y0.LVCMOS15.STEPDOWN 38_98
LIOB33.IOB_Y1.LVCMOS15.STEPDOWN 38_30
",
    ),
    (
        "part/package_pins.csv",
        "pin,bank,site,tile,pin_function\nA1,34,IOB_X0Y0,LIOB33_SING_X0Y0,IO_0_34\nA2,34,IOB_X0Y1,LIOB33_X0Y1,IO_L1N_34\n",
    ),
];

fn database(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (file, text) in FILES.into_iter().chain([("fabric/tilegrid.json", GRID)]) {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().expect("in the folder")).expect("made");
        fs::write(path, text).expect("written");
    }
    folder
}

/// The text of the frames of FASM, or why it is refused.
fn frames(name: &str, fasm: &str) -> Result<String, String> {
    let folder = database(name);
    fs::write(folder.join("top.fasm"), fasm).expect("written");
    let code = "from pathlib import Path
from flow import frames
here = Path()
frames.write(here, 'fabric', 'part', here / 'top.fasm', here / 'top.frm')";
    python(&folder, code)?;
    Ok(fs::read_to_string(folder.join("top.frm")).expect("written"))
}

/// A line of frames: an address, and 101 words, of which these are not zero.
fn frame(address: u32, known: &[(usize, u32)]) -> String {
    let mut words = [0; 101];
    known.iter().for_each(|(word, value)| words[*word] = *value);
    let words: Vec<String> = words.iter().map(|word| format!("{word:#010X}").replace("0X", "0x")).collect();
    format!("{address:#010X} {}\n", words.join(",")).replacen("0X", "0x", 1)
}

#[test]
fn bits_are_where_they_were_worked_out_to_be() {
    let fasm = "# a comment
CLBLL_L_X2Y3.SLICEL_X0.AFFMUX.CY
CLBLL_L_X2Y3.SLICEL_X0.ALUT.INIT[2:0] = 3'b101

CLBLL_L_X2Y3.CLBLL_L_A.CLBLL_L_A1  # no bits
BRAM_L_X6Y0.RAMB18_Y0.IN_USE
BRAM_L_X6Y0.RAMB18_Y0.INIT_00[255]
LIOB33_SING_X0Y0.IOB_Y0.PULLTYPE.NONE
";
    let expected = [
        // 92 is bit 28 of its third word; the tile at the edge has but the last two of four, the
        // third of which is its first.
        frame(0x0002_0000 + 38, &[(0, 1 << 28)]),
        // 31_00 and 31_02, in the tile's first word; 33_15, and 33_40: its second word, bit 8.
        frame(0x0040_0100 + 31, &[(6, 0b101)]),
        frame(0x0040_0100 + 33, &[(6, 1 << 15), (7, 1 << 8)]),
        // 99 and 100 are bits 3 and 4 of the fourth word; 319 is the last bit of the tenth.
        frame(0x0044_0300 + 27, &[(13, 0b11000)]),
        frame(0x00C4_0000 + 2, &[(19, 1 << 31)]),
    ];
    // 30_04 is cleared, which leaves its frame as it is, but named.
    let cleared = frame(0x0040_0100 + 30, &[]);
    let mut expected: Vec<String> = expected.into_iter().chain([cleared]).collect();
    expected.sort();
    assert_eq!(frames("worked", fasm), Ok(expected.concat()));
    // Neither order nor repetition is of any matter, nor are features of value 0.
    let mut lines: Vec<&str> = fasm.lines().chain(fasm.lines()).collect();
    lines.push("CLBLL_L_X2Y3.SLICEL_X0.ALUT.INIT[1:1] = 1'b0");
    lines.reverse();
    assert_eq!(frames("reversed", &lines.join("\n")), Ok(expected.concat()));
}

#[test]
fn a_bank_of_low_voltage_is_told_at_all_its_pins() {
    let all = frames("low", "LIOB33_X0Y1.IOB_Y0.LVCMOS15.STEPDOWN\n");
    // 98 is bit 2 of a fourth word: of the pin's own tile, and of the one at the edge, the second; 30
    // is the tile's other pin's.
    let words = [(1, 1 << 2), (2, 1 << 30), (5, 1 << 2)];
    assert_eq!(all, Ok(frame(0x0002_0000 + 38, &words)));
}

#[test]
fn what_cannot_be_right_is_refused_by_name() {
    let refused = |name: &str, fasm: &str, wanted: &str| {
        let said = frames(name, fasm).expect_err(wanted);
        assert!(said.contains(wanted), "{said}");
    };
    refused(
        "unknown",
        "CLBLL_L_X2Y3.SLICEL_X0.ALUT.INIT[63]\n",
        "CLBLL_L_X2Y3.SLICEL_X0.ALUT.INIT[63]",
    );
    refused(
        "tile",
        "CLBLL_L_X9Y9.SLICEL_X0.AFFMUX.CY\n",
        "does not know CLBLL_L_X9Y9.SLICEL_X0.AFFMUX.CY",
    );
    let both = "CLBLL_L_X2Y3.SLICEL_X0.AFFMUX.CY\nCLBLL_L_X2Y3.SLICEL_X0.AFFMUX.XOR\n";
    refused("both", both, "what one line sets another clears");
    refused(
        "syntax",
        "CLBLL_L_X2Y3.SLICEL_X0 = 7\n",
        "no FASM that is understood here: CLBLL_L_X2Y3.SLICEL_X0 = 7",
    );
    refused(
        "width",
        "CLBLL_L_X2Y3.SLICEL_X0.ALUT.INIT[2:0] = 2'b11\n",
        "not as many bits as are asked for",
    );
}
