//! A block on the bench: its Verilog in Verilator, ports by name, and a seeded chance.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};

use rand::SeedableRng;
use rand_chacha::ChaCha8Rng;
use wiremeter_cells::counter;
use wiremeter_rtl::{Component, Direction, Library, Module, Port};
use wiremeter_sim::{Build, Input, Output, Simulation};

/// A module under test. Inputs keep their value; outputs are those before the last edge.
pub struct Bench {
    sim: Simulation,
    inputs: BTreeMap<String, Input>,
    outputs: BTreeMap<String, Output>,
}

impl Bench {
    /// Builds the module with its assertions, and holds its reset for four clocks. Events that it
    /// gives to be counted are counted.
    pub fn new(component: &Rc<Component>) -> Bench {
        let component = &counted(component);
        let build = Build::new(folder(component)).checked(1);
        let sim = Simulation::open(&build).expect("`make setup` installs Verilator; the module builds");
        let (mut inputs, mut outputs) = (BTreeMap::new(), BTreeMap::new());
        for port in component.ports().iter().filter(|port| port.name != "clk") {
            let name = port.name.clone();
            match port.direction {
                Direction::Input => drop(inputs.insert(name, sim.input(&port.name).expect("listed in ports.json"))),
                Direction::Output => drop(outputs.insert(name, sim.output(&port.name).expect("listed in ports.json"))),
                Direction::Both => panic!("the pin `{name}` of a device cannot be simulated"),
            }
        }
        let mut bench = Bench { sim, inputs, outputs };
        bench.reset();
        bench
    }

    /// Holds the reset for four clocks.
    pub fn reset(&mut self) {
        self.set("rst", 1);
        self.steps(4);
        self.set("rst", 0);
    }

    #[track_caller]
    fn input(&self, name: &str) -> Input {
        *self.inputs.get(name).unwrap_or_else(|| panic!("no input `{name}`"))
    }

    #[track_caller]
    fn output(&self, name: &str) -> Output {
        *self.outputs.get(name).unwrap_or_else(|| panic!("no output `{name}`"))
    }

    /// Sets an input of at most 64 bits.
    #[track_caller]
    pub fn set(&mut self, name: &str, value: u64) {
        self.sim.set(self.input(name), value);
    }

    /// Sets a wider input, lowest word first.
    #[allow(dead_code, reason = "not every block has so wide an input")]
    #[track_caller]
    pub fn set_words(&mut self, name: &str, words: &[u32]) {
        self.sim.set_words(self.input(name), words);
    }

    /// An output of at most 64 bits.
    #[track_caller]
    pub fn get(&self, name: &str) -> u64 {
        self.sim.get(self.output(name))
    }

    /// An output of one bit.
    #[track_caller]
    pub fn is(&self, name: &str) -> bool {
        self.get(name) == 1
    }

    /// A wider output, lowest word first.
    #[allow(dead_code, reason = "not every block has so wide an output")]
    #[track_caller]
    pub fn words(&self, name: &str) -> &[u32] {
        self.sim.words(self.output(name))
    }

    /// One clock.
    pub fn step(&mut self) {
        self.sim.step().expect("the model runs");
    }

    /// Some clocks with the inputs as they are.
    pub fn steps(&mut self, clocks: u32) {
        for _ in 0..clocks {
            self.step();
        }
    }
}

/// The module with a counter at each event that it gives to be counted, an output of one bit whose
/// name begins with `count_`: the counter has the event's name.
fn counted(component: &Rc<Component>) -> Rc<Component> {
    let is_event = |port: &&Port| port.direction == Direction::Output && port.width == 1 && port.name.starts_with("count_");
    if !component.ports().iter().any(|port| is_event(&port)) {
        return component.clone();
    }
    Module::build(&format!("{}_counted", component.name()), |m| {
        let clk = m.clock("clk", "rst");
        let inputs = component.ports().iter().filter(|port| port.direction == Direction::Input);
        let inputs = inputs.filter(|port| !["clk", "rst"].contains(&port.name.as_str()));
        let inputs: Vec<_> = inputs
            .map(|port| (port.name.as_str(), m.input(clk, &port.name, port.width)))
            .collect();
        let instance = m.instance(clk, "counted", component, &inputs);
        for port in component.ports().iter().filter(|port| port.direction == Direction::Output) {
            let given = instance.out(&port.name);
            let shown = if is_event(&port) {
                counter(&format!("{}_events", port.name), given)
            } else {
                given
            };
            m.output(&port.name, shown);
        }
    })
}

/// A folder with the module's Verilog.
fn folder(component: &Rc<Component>) -> PathBuf {
    let mut files = Library::of(component).0;
    files.push(("ports.json".to_string(), ports(component, Some("clk"))));
    folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), component.name(), files)
}

/// A folder below `root` with these files; the same for the same files, so that the
/// simulation is built once.
pub fn folder_of(root: &Path, name: &str, files: Vec<(String, String)>) -> PathBuf {
    static DRAFTS: AtomicU32 = AtomicU32::new(0);
    let mut hasher = DefaultHasher::new();
    files.hash(&mut hasher);
    let folder = root.join(format!("{name}-{:016x}", hasher.finish()));
    if !folder.is_dir() {
        let draft = root.join(format!("draft-{}-{}", std::process::id(), DRAFTS.fetch_add(1, Ordering::Relaxed)));
        fs::create_dir_all(&draft).expect("the build's folder can be written");
        for (name, text) in files {
            fs::write(draft.join(name), text).expect("the build's folder can be written");
        }
        // Another test may have been quicker: its folder holds the same.
        if fs::rename(&draft, &folder).is_err() {
            fs::remove_dir_all(&draft).expect("the build's folder can be written");
        }
    }
    folder
}

/// `ports.json`; without a `clock`, all clocks are inputs like any other.
pub fn ports(component: &Component, clock: Option<&str>) -> String {
    let list = |direction| {
        let ports = component.ports().iter();
        let listed = ports.filter(|port| port.direction == direction && Some(port.name.as_str()) != clock);
        let rows: Vec<_> = listed
            .map(|port| format!("{{\"name\": \"{}\", \"width\": {}}}", port.name, port.width))
            .collect();
        rows.join(", ")
    };
    let (inputs, outputs) = (list(Direction::Input), list(Direction::Output));
    let clock = clock.map(|name| format!("\"clock\": \"{name}\", ")).unwrap_or_default();
    format!(
        "{{\"top\": \"{}\", {clock}\"inputs\": [{inputs}], \"outputs\": [{outputs}]}}\n",
        component.name()
    )
}

/// Runs a test of chance under many seeds; a failure says which.
pub fn seeds(count: u64, test: impl Fn(ChaCha8Rng) + std::panic::RefUnwindSafe) {
    for seed in 0..count {
        let run = std::panic::catch_unwind(|| test(ChaCha8Rng::seed_from_u64(seed)));
        if let Err(cause) = run {
            eprintln!("the seed was {seed}");
            std::panic::resume_unwind(cause);
        }
    }
}
