//! From a folder of Verilog to a shared library that steps it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ports::Ports;
use crate::{Error, cache, tools};

const SHIM: &str = include_str!("shim.cpp");
const COMPILE: [&str; 6] = [
    "-std=gnu++17",
    "-fPIC",
    "-fvisibility=hidden",
    "-fno-gnu-unique",
    "-DVL_USER_STOP",
    "-DVL_USER_FATAL",
];
// The runtime's files, and those it needs besides to write waves.
const RUNTIME: [&str; 2] = ["verilated.cpp", "verilated_threads.cpp"];
const RUNTIME_WAVES: &str = "verilated_fst_c.cpp";

/// How a folder of Verilog becomes a simulation.
///
/// The folder holds the files `*.v` and a `ports.json` that names the top module, its clock
/// and all other ports with their width in bits:
///
/// ```json
/// {"top": "counter", "clock": "clk",
///  "inputs": [{"name": "rst", "width": 1}],
///  "outputs": [{"name": "count", "width": 40}]}
/// ```
///
/// Without `clock`, for a module with several, all clocks are among the inputs.
///
/// Built libraries are kept under
/// `.tools/cache` by content, so only the first use of a design costs its build.
#[derive(Clone, Debug)]
pub struct Build {
    folder: PathBuf,
    waves: bool,
    checked: Option<u32>,
}

impl Build {
    /// The quickest simulation: registers without a reset value begin at zero, assertions
    /// are left out.
    pub fn new(folder: impl Into<PathBuf>) -> Build {
        Build {
            folder: folder.into(),
            waves: false,
            checked: None,
        }
    }

    /// Lets the simulation write waves.
    pub fn waves(mut self) -> Build {
        self.waves = true;
        self
    }

    /// Keeps assertions (those within `ifdef FORMAL`, too), and lets registers and memories without a value begin at random
    /// from `seed`, so that what relies on a missing reset shows.
    pub fn checked(mut self, seed: u32) -> Build {
        self.checked = Some(seed);
        self
    }

    pub(crate) fn seed(&self) -> u32 {
        self.checked.unwrap_or(0)
    }

    /// Builds, unless this was built before, and gives the library and its ports.
    pub(crate) fn library(&self) -> Result<(PathBuf, Ports), Error> {
        let ports = Ports::read(&self.folder)?;
        let sources = sources(&self.folder)?;
        let root = tools::verilator_root()?;
        let contents = sources
            .iter()
            .map(|path| fs::read(path).map_err(|source| Error::io(path, source)))
            .collect::<Result<Vec<_>, _>>()?;
        let header = ports.header();
        let versions = versions(&root)?;
        let parts = (&sources, &contents, &header, self.flags(), self.defines(), COMPILE, SHIM, &versions);
        let folder = cache::entry(&ports.top, cache::digest(&parts), |draft| {
            let runtime = self.runtime(&root, &versions)?;
            let header_path = draft.join("ports.h");
            fs::write(&header_path, &header).map_err(|source| Error::io(&header_path, source))?;
            self.verilate(&root, &ports.top, &sources, draft)?;
            self.compile(&root, &runtime, draft)
        })?;
        Ok((folder.join("model.so"), ports))
    }

    fn flags(&self) -> Vec<&'static str> {
        let values: &[&str] = match self.checked {
            None => &["--x-assign", "fast", "--x-initial", "fast", "--noassert"],
            Some(_) => &["--x-assign", "unique", "--x-initial", "unique", "--assert", "-DFORMAL"],
        };
        let mut flags = vec!["--cc", "-O3", "--no-timing", "--quiet", "--prefix", "Vmodel"];
        flags.extend(values);
        flags.extend(self.waves.then_some("--trace-fst"));
        flags
    }

    fn defines(&self) -> &'static [&'static str] {
        if self.waves {
            &["-DVM_TRACE=1", "-DVM_TRACE_FST=1"]
        } else {
            &["-DVM_TRACE=0"]
        }
    }

    fn compiler(&self, root: &Path) -> Command {
        let mut command = tools::compiler();
        command.args(COMPILE).args(self.defines());
        command
            .arg("-I")
            .arg(root.join("include"))
            .arg("-I")
            .arg(root.join("include/vltstd"));
        command
    }

    fn verilate(&self, root: &Path, top: &str, sources: &[PathBuf], draft: &Path) -> Result<(), Error> {
        let mut command = tools::verilator(root);
        command
            .args(self.flags())
            .args(["--top-module", top, "--Mdir"])
            .arg(draft)
            .args(sources);
        tools::run("verilator", &mut command).map(drop)
    }

    // Two units, side by side: what runs each clock, optimised, and what runs once.
    fn compile(&self, root: &Path, runtime: &[PathBuf], draft: &Path) -> Result<(), Error> {
        let (once, often): (Vec<_>, Vec<_>) = files(draft, "cpp")?
            .into_iter()
            .partition(|path| path.to_string_lossy().contains("__Slow"));
        let shim = draft.join("shim.cc");
        fs::write(&shim, SHIM).map_err(|source| Error::io(&shim, source))?;
        let slow = self.unit(root, draft, "slow", "-O0", &once)?;
        let fast = self.unit(root, draft, "fast", "-O3", &[often, vec![shim]].concat())?;
        tools::finish("c++", slow)?;
        tools::finish("c++", fast)?;
        let mut link = tools::compiler();
        link.arg("-shared").arg("-o").arg(draft.join("model.so"));
        link.args([draft.join("fast.o"), draft.join("slow.o")]).args(runtime);
        link.args(if self.waves { &["-lz", "-llz4"][..] } else { &[] });
        tools::run("c++", &mut link).map(drop)
    }

    fn unit(&self, root: &Path, draft: &Path, name: &str, optimise: &str, files: &[PathBuf]) -> Result<std::process::Child, Error> {
        let unit = draft.join(name).with_extension("cc");
        let text: String = files
            .iter()
            .filter_map(|path| Some(format!("#include \"{}\"\n", path.file_name()?.to_string_lossy())))
            .collect();
        fs::write(&unit, text).map_err(|source| Error::io(&unit, source))?;
        let mut command = self.compiler(root);
        command.args([optimise, "-c", "-o"]).arg(unit.with_extension("o")).arg(&unit);
        tools::spawn("c++", &mut command)
    }

    fn runtime(&self, root: &Path, versions: &str) -> Result<Vec<PathBuf>, Error> {
        let files = RUNTIME.iter().copied().chain(self.waves.then_some(RUNTIME_WAVES));
        let parts = (versions, COMPILE, self.defines());
        let folder = cache::entry("runtime", cache::digest(&parts), |draft| {
            let units: Vec<_> = files
                .clone()
                .map(|file| {
                    let mut command = self.compiler(root);
                    command.args(["-O2", "-c", "-o"]).arg(draft.join(file).with_extension("o"));
                    tools::spawn("c++", command.arg(root.join("include").join(file)))
                })
                .collect::<Result<_, _>>()?;
            units.into_iter().try_for_each(|unit| tools::finish("c++", unit).map(drop))
        })?;
        Ok(files.map(|file| folder.join(file).with_extension("o")).collect())
    }
}

fn versions(root: &Path) -> Result<String, Error> {
    let verilator = tools::run("verilator", tools::verilator(root).arg("--version"))?;
    let compiler = tools::run("c++", tools::compiler().arg("--version"))?;
    Ok(format!("{}\n{verilator}{compiler}", root.display()))
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let sources = files(folder, "v")?;
    if sources.is_empty() {
        Err(Error::NoVerilog { folder: folder.to_owned() })
    } else {
        Ok(sources)
    }
}

// In the order of their names, which the file system does not promise.
fn files(folder: &Path, extension: &str) -> Result<Vec<PathBuf>, Error> {
    let mut paths = fs::read_dir(folder)
        .and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect::<Result<Vec<_>, _>>())
        .map_err(|source| Error::io(folder, source))?;
    paths.retain(|path| path.extension().is_some_and(|found| found == extension));
    paths.sort();
    Ok(paths)
}
