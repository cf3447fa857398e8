//! A module of several clocks on the bench: clocks are inputs like any other, and a step is a
//! moment at which some of the inputs change.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use wiremeter_cells::SIMULATED;
use wiremeter_rtl::{Component, Direction, Library};
use wiremeter_sim::{Build, Input, Output, Simulation};

use crate::bench::{folder_of, ports};

/// A module under test. Inputs keep their value; outputs are those after the last step.
pub struct Clocked {
    sim: Simulation,
    inputs: BTreeMap<String, Input>,
    outputs: BTreeMap<String, Output>,
}

impl Clocked {
    /// Builds the module with its assertions; all inputs are 0.
    pub fn new(component: &Rc<Component>) -> Clocked {
        Clocked::of(component, library(component))
    }

    /// The same of other Verilog, whose top module is named as the component and has its ports.
    pub fn of(component: &Rc<Component>, mut files: Vec<(String, String)>) -> Clocked {
        files.push(("ports.json".to_string(), ports(component, None)));
        let build = Build::new(folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), component.name(), files)).checked(1);
        let sim = Simulation::open(&build).expect("`make tools` installs Verilator; the module builds");
        let (mut inputs, mut outputs) = (BTreeMap::new(), BTreeMap::new());
        for port in component.ports() {
            match port.direction {
                Direction::Input => drop(inputs.insert(port.name.clone(), sim.input(&port.name).expect("listed"))),
                Direction::Output => drop(outputs.insert(port.name.clone(), sim.output(&port.name).expect("listed"))),
                Direction::Both => panic!("the pin `{}` of a device cannot be simulated", port.name),
            }
        }
        Clocked { sim, inputs, outputs }
    }

    /// Sets an input of at most 64 bits.
    #[track_caller]
    pub fn set(&mut self, name: &str, value: u64) {
        let input = *self.inputs.get(name).unwrap_or_else(|| panic!("no input `{name}`"));
        self.sim.set(input, value);
    }

    /// Sets an input of more bits, lowest word first.
    #[track_caller]
    #[allow(dead_code, reason = "not all have one")]
    pub fn set_words(&mut self, name: &str, value: &[u32]) {
        let input = *self.inputs.get(name).unwrap_or_else(|| panic!("no input `{name}`"));
        self.sim.set_words(input, value);
    }

    /// An output of at most 64 bits.
    #[track_caller]
    pub fn get(&self, name: &str) -> u64 {
        let output = *self.outputs.get(name).unwrap_or_else(|| panic!("no output `{name}`"));
        self.sim.get(output)
    }

    /// The inputs take effect.
    pub fn step(&mut self) {
        self.sim.step().expect("the model runs");
    }
}

fn library(component: &Rc<Component>) -> Vec<(String, String)> {
    let simulated = SIMULATED.map(|(name, text)| (name.to_string(), text.to_string()));
    Library::of(component).0.into_iter().chain(simulated).collect()
}

/// A folder with the module's Verilog and what simulates a device's own cells.
#[allow(dead_code, reason = "for those that do not simulate it here")]
pub fn files(component: &Rc<Component>) -> PathBuf {
    folder_of(Path::new(env!("CARGO_TARGET_TMPDIR")), component.name(), library(component))
}
