//! The AX7203's flow: what it corrects and refuses, and a small design through all of it.
#![allow(missing_docs)]

use std::fs;
use std::path::Path;

mod python;
use python::python;
use wiremeter_boards::bitstream::identify;
use wiremeter_boards::board;
use wiremeter_boards::constraints::constraints;

fn run(code: &str) -> Result<String, String> {
    python(Path::new(env!("CARGO_TARGET_TMPDIR")), code)
}

/// A clock by the PLL from the board's pair, registers of both its edges, and a pin both ways.
const DESIGN: &str = "module top(input clk_p, input clk_n, inout bus0_mdio, output [3:0] led);
    wire from, back, made;
    IBUFDS u_from(.I(clk_p), .IB(clk_n), .O(from));
    PLLE2_BASE #(.CLKIN1_PERIOD(5.0), .CLKFBOUT_MULT(5), .CLKOUT0_DIVIDE(8)) u_pll(
        .CLKIN1(from), .CLKFBIN(back), .CLKFBOUT(back), .CLKOUT0(made), .RST(1'b0), .PWRDWN(1'b0));
    reg [26:0] count = 0;
    wire late;
    always @(posedge made) count <= count + 1;
    FDCE #(.IS_C_INVERTED(1'b1)) u_late(.C(made), .CE(1'b1), .CLR(1'b0), .D(count[26]), .Q(late));
    reg again = 0;
    always @(posedge made) again <= late;
    wire there;
    IOBUF u_mdio(.I(count[22]), .T(count[23]), .O(there), .IO(bus0_mdio));
    assign led = {again, count[25:24], there};
endmodule
";

/// The bytes of the design's bitstream, and the FASM that it is made from.
fn build(name: &str) -> (Vec<u8>, String) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("made");
    let text = constraints(board("ax7203").expect("known"), &["clk_p", "clk_n", "bus0_mdio", "led"]).expect("its signals");
    for (file, text) in [("top.v", DESIGN), ("top.xdc", &text)] {
        fs::write(folder.join(file), text).expect("written");
    }
    let code = "from pathlib import Path
from flow import xilinx
made = xilinx.make(Path(), {'nextpnr': ['--device', 'xc7a200tfbg484-2']}, 1)
Path('made.bit').write_bytes(made.bits)";
    python(&folder, code).unwrap_or_else(|said| panic!("{said}"));
    let read = |file: &str| fs::read(folder.join(file)).expect("written");
    (read("made.bit"), String::from_utf8(read("right.fasm")).expect("text"))
}

#[test]
fn a_small_design_becomes_the_same_bytes_twice() {
    let (bits, fasm) = build("small");
    let identity = identify(&bits).expect("AMD's");
    assert!(board("ax7203").expect("known").part.answers(identity.idcode));
    assert_eq!(identity.part.as_deref(), Some("xc7a200tfbg484-2"));
    // The falling edge has its slice; the driver is disabled by 1; the PLL's lock is that of its
    // multiplier.
    for wanted in [
        ".CLKINV",
        ".ZINV_T1",
        ".PLLE2_ADV.LKTABLE[39:0] = 40'b0111001110111110100011111010010000000001",
    ] {
        assert!(fasm.contains(wanted), "{wanted}");
    }
    assert!(build("small_again") == (bits, fasm), "the bytes differ");
}

/// Of XAPP888's tables, for a PLL that multiplies by 5: what nextpnr writes is for 8.
#[test]
fn a_plls_lock_and_filter_are_its_multipliers() {
    let told = |filter: &str, delay: &str| {
        format!(
            "T.PLLE2_ADV.CLKFBOUT_CLKOUT1_HIGH_TIME[5:0] = 6'b000010
T.PLLE2_ADV.CLKFBOUT_CLKOUT1_LOW_TIME[5:0] = 6'b000011
T.PLLE2_ADV.LKTABLE[39:0] = 40'b{delay}{delay}111110100011111010010000000001
T.PLLE2_ADV.TABLE[9:0] = 10'b{filter}"
        )
    };
    let code = |fasm: &str| format!("from flow import corrections\nprint(corrections.correct({fasm:?}), end='')");
    assert_eq!(run(&code(&told("1110110100", "10110"))), Ok(told("0111101100", "01110")));
    let sixteen = told("1110110100", "10110").replace("000010", "001000").replace("000011", "001000");
    let said = run(&code(&sixteen)).expect_err("not in the table");
    assert!(said.contains("T: a PLL that multiplies by 16"), "{said}");
}

#[test]
fn a_pin_that_goes_both_ways_is_not_disabled_the_wrong_way_round() {
    let code = |fasm: &str| format!("from flow import corrections\nprint(corrections.correct({fasm:?}), end='')");
    let fasm = "LIOI3_X0Y235.IOI_OLOGIC0_T1.IOI_IMUX15_1\nLIOI3_X0Y235.LIOI_T0.LIOI_OLOGIC0_TQ\n";
    let expected = "LIOI3_X0Y235.IOI_OLOGIC0_T1.IOI_IMUX15_1\nLIOI3_X0Y235.OLOGIC_Y0.ZINV_T1\nLIOI3_X0Y235.LIOI_T0.LIOI_OLOGIC0_TQ\n";
    assert_eq!(run(&code(fasm)).as_deref(), Ok(expected));
    let said = run(&code("LIOI3_SING_X0Y0.IOI_OLOGIC0_T1.IOI_IMUX15_1")).expect_err("a bank's end");
    assert!(said.contains("LIOI3_SING_X0Y0: a pin at a bank's end"), "{said}");
}

#[test]
fn cells_that_would_not_be_configured_are_refused_by_name() {
    let check = |cell: &str| {
        let code = format!("from flow import refusals\nrefusals.check({{'u_one': {cell}}})");
        run(&code)
    };
    let cell = |kind: &str, parameters: &str| format!("{{'type': '{kind}', 'parameters': {{{parameters}}}}}");
    for kind in ["LUT6", "FDRE", "PLLE2_BASE", "ODDR"] {
        assert_eq!(check(&cell(kind, "")), Ok(String::new()));
    }
    assert_eq!(
        check(&cell("RAMB36E1", "'READ_WIDTH_A': '1001000', 'WRITE_WIDTH_B': '1001000'")),
        Ok(String::new())
    );
    for (kind, parameters, wanted) in [
        ("GTPE2_CHANNEL", "", "u_one, a GTPE2_CHANNEL: no configuration of it is written"),
        ("PCIE_2_1", "", "u_one, a PCIE_2_1: no configuration of it is written"),
        ("IDDR", "", "u_one, a IDDR: on a board it took nothing"),
        ("MMCME2_ADV", "", "use PLLE2_BASE"),
        ("FDRE_1", "", "use FDCE"),
        ("XADC", "", "u_one, a XADC: whether it is configured is not known"),
        ("RAMB36E1", "'READ_WIDTH_A': '1001'", "1 or 9 bits wide"),
        ("RAMB18E1", "'DOA_REG': '1'", "put registers behind it"),
    ] {
        let said = check(&cell(kind, parameters)).expect_err(kind);
        assert!(said.contains(wanted), "{said}");
    }
}

#[test]
fn a_cell_in_a_tile_that_is_told_nothing_is_refused() {
    let check = |bel: &str| {
        let code = format!(
            "from flow import refusals
cells = {{'u_one': {{'type': 'SLICE_FFX', 'attributes': {{'NEXTPNR_BEL': '{bel}'}}}}}}
grid = {{'CLBLL_L_X2Y3': {{'grid_x': 9, 'grid_y': 7}}, 'BRAM_L_X6Y0': {{'grid_x': 19, 'grid_y': 7}}}}
refusals.check_placed(cells, grid, 'CLBLL_L_X2Y3.SLICEL_X0.AFFMUX.CY')"
        );
        run(&code)
    };
    assert_eq!(check("X9Y7/SLICE_X0Y0.AFF"), Ok(String::new()));
    let said = check("X19Y7/RAMB36_X0Y0.RAMB36E1").expect_err("another tile");
    assert!(said.contains("u_one, a SLICE_FFX: nothing of its tile is configured"), "{said}");
}
