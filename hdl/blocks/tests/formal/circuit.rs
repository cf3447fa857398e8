//! The block and what is claimed of it as a circuit, which ABC searches.

use super::common;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use wiremeter_blocks::{Profile, lists};

const GHOST: &str = include_str!("ghost.v");

/// The block at a small size, with what is particular to its width.
pub struct Block {
    name: &'static str,
    profile: Profile,
    spacing: &'static str,
    verilog: String,
}

/// Two channels, and entries enough to skip several.
fn small(profile: Profile) -> Profile {
    Profile {
        channels: 2,
        entries: 4,
        slots_log2: 1,
        ..profile
    }
}

impl Block {
    fn new(name: &'static str, profile: Profile, spacing: &'static str) -> Block {
        let verilog = lists::component(&profile).verilog();
        Block {
            name,
            profile,
            spacing,
            verilog,
        }
    }

    /// As at 512 bit: departures may come at every clock.
    pub fn wide() -> Block {
        Block::new("wide", small(Profile::wide()), include_str!("every_clock.v"))
    }

    /// As at 512 bit, with this many entries.
    pub fn of(entries: u32) -> Block {
        let profile = Profile {
            entries,
            ..small(Profile::wide())
        };
        Block::new("wide", profile, include_str!("every_clock.v"))
    }

    /// As at 64 bit: departures are apart.
    pub fn narrow() -> Block {
        Block::new("narrow", small(Profile::narrow()), include_str!("apart.v"))
    }

    /// The block with one piece of its Verilog replaced.
    pub fn with_bug(self, name: &'static str, right: &str, wrong: &str) -> Block {
        assert_eq!(self.verilog.matches(right).count(), 1, "{name}: `{right}` in lists.v");
        let verilog = self.verilog.replace(right, wrong);
        Block { name, verilog, ..self }
    }
}

#[derive(Clone, Copy, PartialEq)]
pub enum From {
    /// The reset's state, memories of any content.
    Reset,
    /// Any state in whose predecessor all held.
    Any,
}

/// Where a read and a write of a RAM collide and the block says that anything may be read,
/// the Verilog gives the inverse of what is written. Here it is anything indeed.
fn collisions(verilog: &str) -> String {
    let mut parts = verilog.split("`ifdef FORMAL\n    always");
    let mut text = parts.next().expect("text before the first").to_string();
    let mut inputs = String::new();
    for (i, part) in parts.enumerate() {
        assert!(
            part.split("`else").next().is_some_and(|read| read.matches("? ~").count() == 1),
            "a read:{part:.200}"
        );
        text += "`ifdef FORMAL\n    always";
        text += &part.replacen("? ~", &format!("? garbage_{i} ^ "), 1);
        inputs += &format!("    (* anyseq *) reg [63:0] garbage_{i};\n");
    }
    assert!(!inputs.is_empty(), "no RAM whose collisions are unknown");
    text.replacen(");\n", &format!(");\n{inputs}"), 1)
}

/// A circuit of the block, the ghost and these parts.
pub fn circuit(block: &Block, parts: &[&str], from: From) -> PathBuf {
    let p = &block.profile;
    let sizes = format!(
        "    localparam STEP = {}, SPACING = {};\n    localparam CHANNELS = {}, ENTRIES = {}, SLOTS = {};\n",
        u8::from(from == From::Any),
        p.spacing(),
        p.channels,
        p.entries,
        1 << p.slots_log2
    );
    // The index is zero at power-up only; a reset leaves it.
    let verilog: Vec<_> = block.verilog.lines().filter(|line| !line.contains("slots[slots_i] =")).collect();
    assert_eq!(verilog.len() + 1, block.verilog.lines().count(), "one line fills the index");
    let lists = collisions(&(verilog.join("\n") + "\n"));
    let inside = lists.find("endmodule").expect("a module ends");
    let text = [&lists[..inside], &sizes, block.spacing, GHOST, &parts.concat(), &lists[inside..]].concat();

    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("formal");
    fs::create_dir_all(&folder).expect("the target folder is writable");
    let name = format!("{}_{}", block.name, if from == From::Any { "step" } else { "reset" });
    let (source, aig) = (folder.join(&name).with_extension("v"), folder.join(&name).with_extension("aig"));
    fs::write(&source, text).expect("the target folder is writable");
    let read = format!("read_verilog -sv -formal {}", source.display());
    let write = format!("write_aiger -I -B -zinit -no-startoffset {}", aig.display());
    let commands = [
        read.as_str(),
        "prep -flatten -top lists",
        // Ports are no claims, and the block's own property is among the claims.
        "delete -output o:*",
        "delete c:an_entry_is_at_hand",
        "opt_clean",
        "memory_map",
        "async2sync",
        "chformal -lower",
        "dffunmap",
        "setundef -undriven -anyseq",
        "opt -full",
        match from {
            From::Reset => "opt_clean",
            From::Any => "setattr -unset init w:* w:sound %d",
        },
        "techmap",
        "dffunmap",
        "aigmap",
        "opt_clean",
        &write,
    ];
    common::run(&mut common::yosys(&commands.map(|command| format!("tee -q {command}"))));
    aig
}

/// What ABC answers to a command.
pub fn abc(aig: &Path, command: &str) -> String {
    let commands = format!("read_aiger {}; fold; strash; drw; {command}", aig.display());
    common::run(Command::new(common::abc()).arg("-c").arg(commands))
}

/// Demands that no claim fails in the first `clocks` clocks.
pub fn holds(aig: &Path, clocks: u32) {
    let said = abc(aig, &format!("bmc3 -F {clocks}"));
    assert!(said.contains(&format!("No output asserted in {clocks} frames")), "{said}");
}

/// Demands that a claim fails in the first `clocks` clocks, whichever.
pub fn fails(aig: &Path, clocks: u32) {
    let said = abc(aig, &format!("orpos; bmc3 -F {clocks}"));
    assert!(said.contains("was asserted in frame"), "{said}");
}
