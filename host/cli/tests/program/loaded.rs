//! What arrives is the file.

use serde_json::{Value, json};
use wiremeter_board::flow::{UM5G_45F, pack, place};
use wiremeter_board::jtag::Fault;
use wiremeter_boards::board;
use wiremeter_boards::constraints::constraints;

use crate::{Built, UM5G, bitstream, chip, wiremeter};

/// Loads it, and sees that what follows its comments arrived; gives stdout.
fn loads(file: &[u8], more: &[&str]) -> String {
    let built = Built::new(file);
    let (server, cable) = chip(UM5G, Fault::None);
    let output = built.program(&cable, more);
    assert_eq!(
        (output.status.code(), String::from_utf8_lossy(&output.stderr).as_ref()),
        (Some(0), "")
    );
    let chip = server.chip();
    let preamble = file
        .windows(4)
        .position(|four| four == [0xff, 0xff, 0xff, 0xbd])
        .expect("a preamble");
    let arrived: Vec<_> = chip.loads().iter().map(|load| load == &file[preamble..]).collect();
    assert_eq!(arrived, [true], "{} bytes", file.len());
    assert!(chip.is_done());
    String::from_utf8(output.stdout)
        .expect("UTF-8")
        .replace(&built.path(), "node.bit")
        .replace(&cable, "CABLE")
}

#[test]
fn files_of_any_length_arrive_whole() {
    // Around one and two of the pieces in which they go.
    for length in [40, 1023, 1024, 1025, 2048, 5000] {
        let said = loads(&bitstream(UM5G, length), &[]);
        assert_eq!(
            said,
            format!(
                "versa-ecp5-5g runs node.bit\n{} bytes of commit 0123456789abcdef0123456789abcdef01234567, on LFE5UM5G-45 (IDCODE 0x81112043)\n",
                length + "..Part: by hand.".len()
            )
        );
    }
}

#[test]
fn bitstreams_of_the_tools_arrive_whole() {
    let folder = tempfile::tempdir().expect("a folder");
    let versa = board("versa-ecp5-5g").expect("known");
    let pins = constraints(versa, &["clk", "led"]).expect("its own signals");
    let design = "module top(input clk, output reg [7:0] led); always @(posedge clk) led <= led + 1; endmodule";
    let placed = place(folder.path(), UM5G_45F, design, &pins);
    let config = placed.config.unwrap_or_else(|| panic!("{}", placed.said));
    for compress in [true, false] {
        loads(&pack(&config, compress), &[]);
    }
}

#[test]
fn json_tells_what_was_loaded() {
    let file = bitstream(UM5G, 100);
    let said: Value = serde_json::from_str(&loads(&file, &["--json"])).expect("JSON");
    let expected = json!({
        "board": "versa-ecp5-5g",
        "cable": "CABLE",
        "bitstream": "node.bit",
        "bytes": 116,
        "sha256": wiremeter_boards::manifest::sha256(&file),
        "commit": "0123456789abcdef0123456789abcdef01234567",
        "flash": false,
        "idcode": "0x81112043",
        "runs": true,
    });
    assert_eq!(said, expected);
}

#[test]
fn flash_holds_the_file_and_the_fpga_starts_from_it() {
    // More than a page, and than what is erased at once.
    for length in [300, 70_000] {
        let file = bitstream(UM5G, length);
        let built = Built::new(&file);
        let (server, cable) = chip(UM5G, Fault::None);
        let output = built.program(&cable, &["--flash"]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert!(
            output.status.success() && said.contains("from its flash after the next power-up"),
            "{output:?}"
        );
        let chip = server.chip();
        let payload = &file[file.len() - length..];
        assert!(&chip.flash()[..length] == payload && chip.flash()[length] == 0xff);
        assert!(chip.is_done() && chip.loads().is_empty());
    }
}

#[test]
fn boards_are_listed() {
    let output = wiremeter(&["board", "list"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let versa = text.lines().next().expect("a board");
    for word in ["versa-ecp5-5g", "LFE5UM5G-45F-8BG381C", "2 RGMII", "cable ft2232", "J50"] {
        assert!(versa.contains(word), "{versa}");
    }
    let output = wiremeter(&["board", "list", "--json"]);
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let boards: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(boards.len(), 3);
    // As LiteX and Amaranth have port 0.
    assert_eq!(boards[0]["ports"][0]["rxd"], json!(["T20", "U20", "T19", "R18"]));
    assert_eq!(
        (&boards[1]["part"]["family"], &boards[1]["clock"]["pin"]["standard"]),
        (&json!("artix7"), &json!("DIFF_SSTL15"))
    );
}
