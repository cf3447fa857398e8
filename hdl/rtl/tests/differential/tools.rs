//! The two simulators.

use crate::bench::{self, Case, Trace};
use crate::common::{self, run};
use std::path::{Path, PathBuf};
use std::process::Command;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tool {
    Verilator,
    Yosys,
}

impl Tool {
    /// What the tool says the cases do. `folder` is its own.
    pub fn run(self, cases: &[Case], folder: &Path, change: &dyn Fn(String) -> String) -> Vec<Trace> {
        std::fs::remove_dir_all(folder).ok();
        std::fs::create_dir_all(folder).expect("the test's folder can be made");
        bench::write(cases, folder, change);
        let clocks = cases.iter().map(|c| c.stimulus.len()).max().unwrap_or(0);
        let output = match self {
            Tool::Verilator => verilator(folder, clocks),
            Tool::Yosys => yosys(folder, clocks),
        };
        bench::read(&output, cases.len())
    }
}

/// Yosys reads, turns processes into cells and simulates these; what has no value at
/// power-up starts at zero, as in the evaluator.
fn yosys(folder: &Path, clocks: usize) -> String {
    let simulate = format!("sim -clock clk -n {} -zinit -q", 2 * clocks + 2);
    let commands = [
        "read_verilog bench.v",
        "hierarchy -check -top bench",
        "proc",
        "memory_collect d*",
        "memory_map d*",
        &simulate,
    ];
    run(common::yosys(&commands.map(str::to_string)).current_dir(folder))
}

const MAIN: &str = "
int main(int, char** arguments) {
    VerilatedContext context;
    Vbench bench{&context};
    for (int clocks = atoi(arguments[1]); clocks > 0; --clocks) {
        bench.clk = 0, bench.eval(), context.timeInc(1);
        bench.clk = 1, bench.eval(), context.timeInc(1);
    }
}
";

const RUNTIME: [&str; 2] = ["verilated", "verilated_threads"];

/// Verilator 5.048 to 5.050 takes two shifts in a row for one by the sum of both amounts,
/// and lets the sum overflow (its issue 7955).
const WRONG: [&str; 2] = ["-fno-dfg-peephole-replace-shiftl-shiftl", "-fno-dfg-peephole-replace-shiftr-shiftr"];

fn verilator(folder: &Path, clocks: usize) -> String {
    let root = common::verilator_root();
    let flags = [
        "--cc",
        "-O3",
        "--no-timing",
        "--quiet",
        "--x-initial",
        "0",
        "--x-assign",
        "0",
        "-Wno-fatal",
        "-Wno-lint",
    ];
    let names = ["--top-module", "bench", "--prefix", "Vbench", "--Mdir", ".", "bench.v"];
    run(common::verilator().current_dir(folder).args(flags).args(WRONG).args(names));
    let mut files: Vec<String> = std::fs::read_dir(folder)
        .expect("the test's folder can be read")
        .map(|entry| {
            entry
                .expect("the test's folder can be read")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name.ends_with(".cpp"))
        .collect();
    files.sort();
    let includes: String = files.iter().map(|name| format!("#include \"{name}\"\n")).collect();
    std::fs::write(folder.join("all.cc"), includes + MAIN).expect("the test's folder can be written");
    let runtime = runtime(&root);
    run(compiler(&root)
        .current_dir(folder)
        .args(["-O0", "-pthread", "-o", "bench", "all.cc"])
        .args(RUNTIME.map(|unit| runtime.join(unit).with_extension("o"))));
    run(Command::new(folder.join("bench")).arg(clocks.to_string()))
}

fn compiler(root: &Path) -> Command {
    let mut command = Command::new("c++");
    command.args(["-std=gnu++17", "-DVM_TRACE=0", "-I"]).arg(root.join("include"));
    command.arg("-I").arg(root.join("include/vltstd"));
    command
}

/// Verilator's own code, compiled when it is newer than what was compiled before. Tests
/// run side by side: each makes its own file and then gives it the name.
fn runtime(root: &Path) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("verilated");
    std::fs::create_dir_all(&folder).expect("the test's folder can be made");
    let changed = |path: &Path| path.metadata().and_then(|m| m.modified()).ok();
    for unit in RUNTIME {
        let (source, object) = (
            root.join("include").join(unit).with_extension("cpp"),
            folder.join(unit).with_extension("o"),
        );
        if changed(&object) < changed(&source) {
            let draft = object.with_extension(format!("{}-{:?}", std::process::id(), std::thread::current().id()));
            run(compiler(root).args(["-O1", "-c", "-o"]).arg(&draft).arg(source));
            std::fs::rename(&draft, &object).expect("the test's folder can be written");
        }
    }
    folder
}
