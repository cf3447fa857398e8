//! Many designs in one Verilog bench that prints, at every clock, the outputs of each.

use num_bigint::BigUint;
use std::fmt::Write;
use std::path::Path;
use std::rc::Rc;
use wiremeter_rtl::{Component, Direction, Evaluator, Library, Port};

/// A component and what its inputs are at each clock: the reset, then the others in
/// order of their ports.
pub struct Case {
    pub component: Rc<Component>,
    pub stimulus: Vec<Vec<BigUint>>,
}

/// What the outputs are at each clock, all together, in hexadecimal.
pub type Trace = Vec<String>;

impl Case {
    /// Input ports but for the clock.
    fn inputs(&self) -> Vec<&Port> {
        self.component
            .ports()
            .iter()
            .filter(|p| p.direction == Direction::Input && p.name != "clk")
            .collect()
    }

    fn outputs(&self) -> Vec<&Port> {
        self.component.ports().iter().filter(|p| p.direction == Direction::Output).collect()
    }

    /// What the evaluator says.
    pub fn evaluate(&self) -> Trace {
        let mut evaluator = Evaluator::new(&self.component);
        let outputs = self.outputs();
        let digits = bits(&outputs).div_ceil(4) as usize;
        let mut trace = Trace::new();
        for values in &self.stimulus {
            for (port, value) in self.inputs().iter().zip(values) {
                evaluator.set(&port.name, value.clone());
            }
            let all = outputs
                .iter()
                .fold(BigUint::ZERO, |acc, p| (acc << p.width) | evaluator.get(&p.name));
            trace.push(format!("{:0>digits$}", format!("{all:x}")));
            evaluator.step();
        }
        trace
    }

    /// The stimulus as words of a memory, one a clock, the first input most significant.
    fn words(&self) -> String {
        let inputs = self.inputs();
        let word = |values: &Vec<BigUint>| inputs.iter().zip(values).fold(BigUint::ZERO, |acc, (p, v)| (acc << p.width) | v);
        self.stimulus.iter().map(|values| format!("{:x}\n", word(values))).collect()
    }

    /// The design, its stimulus memory and the statement that prints its outputs.
    fn instance(&self, n: usize, folder: &Path) -> String {
        let (inputs, outputs) = (self.inputs(), self.outputs());
        let (width_in, width_out) = (bits(&inputs), bits(&outputs));
        let mut connections = String::from(".clk(clk)");
        for (ports, bus, mut at) in [(inputs, "i", width_in), (outputs, "o", width_out)] {
            for port in ports {
                let high = at - 1;
                at -= port.width;
                let _ = write!(connections, ", .{}({bus}{n}[{high}:{at}])", port.name);
            }
        }
        let (top, last) = (self.component.name(), self.stimulus.len() - 1);
        format!(
            "    reg [{}:0] s{n} [0:{last}];\n    initial $readmemh(\"{}\", s{n});\n    wire [{}:0] i{n} = s{n}[t];\n    \
             wire [{}:0] o{n};\n    {top} u{n}({connections});\n    \
             always @(posedge clk) if (t <= {last}) $display(\"{n} %h\", o{n});\n",
            width_in - 1,
            words_file(folder, n),
            width_in - 1,
            width_out - 1,
        )
    }
}

fn bits(ports: &[&Port]) -> u32 {
    ports.iter().map(|p| p.width).sum()
}

fn words_file(folder: &Path, n: usize) -> String {
    folder.join(format!("{n}.hex")).display().to_string()
}

/// Writes `bench.v` and the stimuli to `folder`. `change` may change the designs' text:
/// this is how the test tests itself.
pub fn write(cases: &[Case], folder: &Path, change: &dyn Fn(String) -> String) {
    let mut text =
        String::from("module bench(input wire clk);\n    reg [15:0] t;\n    initial t = 0;\n    always @(posedge clk) t <= t + 16'd1;\n");
    for (n, case) in cases.iter().enumerate() {
        text += &case.instance(n, folder);
        std::fs::write(words_file(folder, n), case.words()).expect("the test's folder can be written");
    }
    text += "endmodule\n";
    for case in cases {
        text.extend(Library::of(&case.component).0.into_iter().map(|(_, module)| change(module)));
    }
    std::fs::write(folder.join("bench.v"), text).expect("the test's folder can be written");
}

/// Sorts a simulator's lines `<case> <outputs>`.
pub fn read(output: &str, cases: usize) -> Vec<Trace> {
    let mut traces = vec![Trace::new(); cases];
    for line in output.lines() {
        if let Some((n, value)) = line.split_once(' ')
            && let Ok(n) = n.parse::<usize>()
            && n < cases
        {
            traces[n].push(value.to_string());
        }
    }
    traces
}
