//! The node as Yosys maps it to an ECP5: the netlist, with Yosys' models of its cells, forwards as the
//! Verilog does. Of block RAMs and DDR registers Yosys has no model; ecp5/cells.v has.

use std::path::Path;

use wiremeter_blocks::node::{Node, component};
use wiremeter_cells::Family;
use wiremeter_rtl::Library;

use crate::bench::folder_of;
use crate::common;
use crate::frame::bytes;
use crate::rig::{EVEN, Rig};

/// Synthesised Verilog is not written for the linter's eyes.
const WAIVERS: &str = "// verilator lint_off WIDTHEXPAND\n// verilator lint_off WIDTHTRUNC\n// verilator lint_off UNOPTFLAT\n\
    // verilator lint_off SPECIFYIGN\n// verilator lint_off CASEINCOMPLETE\n// verilator lint_off PINMISSING\n\
    // verilator lint_off INITIALDLY\n// verilator lint_off SYNCASYNCNET\n// verilator lint_off BLKSEQ\n";

/// The netlist and its cells.
fn netlist(node: &Node) -> String {
    let design = component(node);
    let folder = folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), "mapped", Library::of(&design).0);
    let written = folder.join("netlist.v");
    if !written.is_file() {
        let mut commands = vec![
            format!("read_verilog {}", folder.join("*.v").display()),
            "synth_ecp5 -abc9 -top node".to_string(),
            "delete t:$scopeinfo".to_string(),
        ];
        // No memory has contents at power-up.
        commands.extend((0..64).map(|n| format!("setparam -unset INITVAL_{n:02X} t:DP16KD")));
        commands.push(format!("write_verilog -noattr {}.draft", written.display()));
        common::run(&mut common::yosys(
            &commands.into_iter().map(|c| format!("tee -q {c}")).collect::<Vec<_>>(),
        ));
        std::fs::rename(written.with_extension("v.draft"), &written).expect("Yosys wrote it");
    }
    let read = |path: &Path| std::fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let cells = common::abc().with_file_name("share").join("ecp5");
    let models = ["common_sim.vh", "ccu2c_sim.vh"].map(|file| read(&cells.join(file)).replace("`include", "// not needed:"));
    [WAIVERS, &models[0], &models[1], include_str!("ecp5/cells.v"), &read(&written)].join("\n")
}

#[test]
fn the_netlist_of_an_ecp5_forwards_as_the_verilog_does() {
    let node = Node::new(Family::Ecp5);
    let mut rig = Rig::of_netlist(&node, netlist(&node));
    let mut same = Rig::new(&Node::new(Family::Simulated), EVEN);
    for rig in [&mut rig, &mut same] {
        for length in (60..90).chain([700, 1514]) {
            rig.frame(0, &bytes(length), 12);
            rig.frame(1, &bytes(length + 5), 20);
        }
        // One that is bad.
        let mut bad = crate::frame::on_the_line(&crate::frame::checked(&bytes(80)));
        bad[60] ^= 1;
        rig.line(0, &bad, 12);
        rig.drain(2500);
    }
    for port in [0, 1] {
        let out = rig.out(port);
        assert_eq!(out.len(), 32);
        assert!(out == same.out(port), "the same frames at the same times");
    }
    for count in [
        "port0_count_frames",
        "port0_count_bad_fcs",
        "port1_count_sent",
        "port1_count_frames",
    ] {
        assert_eq!(rig.get(count), same.get(count), "{count}");
    }
    assert_eq!(rig.get("port0_count_bad_fcs"), 1);
}
