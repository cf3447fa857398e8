//! A running simulation: set inputs, step a clock, read outputs.

use std::path::Path;

use crate::ffi::Model;
use crate::ports::Port;
use crate::{Build, Error};

/// An input of the top module, looked up once by [`Simulation::input`].
#[derive(Clone, Copy, Debug)]
pub struct Input(Place);

/// An output of the top module, looked up once by [`Simulation::output`].
#[derive(Clone, Copy, Debug)]
pub struct Output(Place);

#[derive(Clone, Copy, Debug)]
struct Place {
    word: usize,
    words: usize,
    width: u32,
}

impl Input {
    /// Width in bits.
    pub fn width(self) -> u32 {
        self.0.width
    }
}

impl Output {
    /// Width in bits.
    pub fn width(self) -> u32 {
        self.0.width
    }
}

/// A Verilated module. Inputs begin at zero and keep their value until set again.
pub struct Simulation {
    model: Model,
    top: String,
    inputs: Vec<(String, Place)>,
    outputs: Vec<(String, Place)>,
    clock: u64,
}

impl Simulation {
    /// Builds the module, if this was not done before, and starts it.
    ///
    /// # Errors
    /// When a tool is missing, the Verilog is refused, or the model does not start.
    pub fn open(build: &Build) -> Result<Simulation, Error> {
        let (library, ports) = build.library()?;
        let (inputs, outputs) = (places(&ports.inputs), places(&ports.outputs));
        let model = Model::open(&library, build.seed(), words(&inputs), words(&outputs))?;
        Ok(Simulation {
            model,
            top: ports.top,
            inputs,
            outputs,
            clock: 0,
        })
    }

    /// Begins to write waves in FST format; a clock takes two units of time.
    ///
    /// # Errors
    /// When the build has no waves or the file cannot be made.
    pub fn trace(&mut self, path: &Path) -> Result<(), Error> {
        if self.model.trace(path) {
            Ok(())
        } else {
            Err(Error::Waves { path: path.to_owned() })
        }
    }

    /// Looks an input up; the clock is not one.
    ///
    /// # Errors
    /// When the module has no such input.
    pub fn input(&self, name: &str) -> Result<Input, Error> {
        self.find("input", &self.inputs, name).map(Input)
    }

    /// Looks an output up.
    ///
    /// # Errors
    /// When the module has no such output.
    pub fn output(&self, name: &str) -> Result<Output, Error> {
        self.find("output", &self.outputs, name).map(Output)
    }

    fn find(&self, direction: &'static str, ports: &[(String, Place)], name: &str) -> Result<Place, Error> {
        ports
            .iter()
            .find(|(found, _)| found == name)
            .map(|(_, place)| *place)
            .ok_or_else(|| Error::NoPort {
                top: self.top.clone(),
                direction,
                name: name.to_owned(),
            })
    }

    /// Sets an input of at most 64 bits.
    ///
    /// # Panics
    /// When the value or the port has more bits than fit: a mistake of the program.
    #[track_caller]
    pub fn set(&mut self, port: Input, value: u64) {
        let Place { word, words, width } = port.0;
        let fits = width == 64 || width < 64 && value >> width == 0;
        assert!(fits, "{value:#x} for an input of {width} bits");
        self.model.inputs[word] = value as u32;
        if words == 2 {
            self.model.inputs[word + 1] = (value >> 32) as u32;
        }
    }

    /// Sets an input of any width from words of 32 bits, the lowest first.
    ///
    /// # Panics
    /// When there are more or fewer words than the port has, or the last has bits beyond
    /// the port's width: a mistake of the program.
    #[track_caller]
    pub fn set_words(&mut self, port: Input, value: &[u32]) {
        let Place { word, words, width } = port.0;
        let spare = words as u32 * 32 - width;
        assert_eq!(value.len(), words, "words for an input of {width} bits");
        assert!(value[words - 1].leading_zeros() >= spare, "a value beyond {width} bits");
        self.model.inputs[word..word + words].copy_from_slice(value);
    }

    /// An output of at most 64 bits, as it was before the last step's clock edge.
    ///
    /// # Panics
    /// When the port is wider: a mistake of the program.
    #[track_caller]
    pub fn get(&self, port: Output) -> u64 {
        match *self.words(port) {
            [low] => u64::from(low),
            [low, high] => u64::from(high) << 32 | u64::from(low),
            _ => panic!("an output of {} bits read as 64", port.0.width),
        }
    }

    /// An output as words of 32 bits, the lowest first, before the last step's clock edge.
    pub fn words(&self, port: Output) -> &[u32] {
        &self.model.outputs[port.0.word..port.0.word + port.0.words]
    }

    /// One clock: the inputs settle, outputs are taken, the clock rises. Of a module without a
    /// named clock, one moment: the inputs take effect, outputs are taken.
    ///
    /// # Errors
    /// When the model stops; it does not go on after.
    pub fn step(&mut self) -> Result<(), Error> {
        let running = self.model.step();
        if !running {
            return Err(Error::Stopped {
                clock: self.clock,
                text: self.model.fault(),
            });
        }
        self.clock += 1;
        Ok(())
    }

    /// Steps with unchanged inputs until one of the `watch`ed outputs changes, `clocks` at
    /// most; gives the clocks stepped. The outputs are then those after the change.
    ///
    /// # Errors
    /// When the model stops.
    pub fn run_idle(&mut self, clocks: u64, watch: &[Output]) -> Result<u64, Error> {
        let mut mask = vec![0; self.model.outputs.len()];
        for Output(place) in watch {
            mask[place.word..place.word + place.words].fill(u32::MAX);
        }
        let stepped = self.model.idle(&mask, clocks);
        self.clock += stepped;
        let fault = self.model.fault();
        if fault.is_empty() {
            Ok(stepped)
        } else {
            Err(Error::Stopped {
                clock: self.clock,
                text: fault,
            })
        }
    }

    /// Clocks stepped so far.
    pub fn clock(&self) -> u64 {
        self.clock
    }
}

fn places(ports: &[Port]) -> Vec<(String, Place)> {
    let mut word = 0;
    let place = |port: &Port| {
        let place = Place {
            word,
            words: port.words(),
            width: port.width,
        };
        word += place.words;
        (port.name.clone(), place)
    };
    ports.iter().map(place).collect()
}

fn words(places: &[(String, Place)]) -> usize {
    places.iter().map(|(_, place)| place.words).sum()
}
