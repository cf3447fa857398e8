//! A recipe with what its inputs do, and whether a simulator agrees about it.

use crate::bench::{Case, Trace};
use crate::build::build;
use crate::generate::{self, Flavour};
use crate::recipe::{Op, Recipe};
use num_bigint::BigUint;
use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;
use std::fmt::{self, Display, Formatter};
use wiremeter_rtl::Library;

const CLOCKS: usize = 12;

#[derive(Clone)]
pub struct Design {
    pub recipe: Recipe,
    /// For each clock the reset and the values of the inputs in order of their steps.
    pub stimulus: Vec<Vec<BigUint>>,
}

impl Design {
    pub fn random(seed: u64, flavour: Flavour) -> Design {
        let mut rng = ChaCha8Rng::seed_from_u64(seed);
        let recipe = generate::recipe(&mut rng, flavour);
        let widths: Vec<u32> = recipe.inputs().map(|(_, width)| width).collect();
        let mut clock = || {
            let reset = BigUint::from(u8::from(rng.random_bool(0.1)));
            std::iter::once(reset)
                .chain(widths.iter().map(|width| generate::value(&mut rng, *width)))
                .collect()
        };
        let stimulus = (0..CLOCKS).map(|_| clock()).collect();
        Design { recipe, stimulus }
    }

    pub fn case(&self, name: &str) -> Case {
        Case {
            component: build(&self.recipe, name),
            stimulus: self.stimulus.clone(),
        }
    }

    /// The first clock at which a simulator's trace is not the evaluator's.
    pub fn difference(&self, expected: &Trace, actual: &Trace) -> Option<usize> {
        // Words that were never written or read are unknown; the evaluator's zeros are a guess.
        let unknown = self.recipe.holds_unknowns();
        let agree = |e: char, a: char| e == a || (unknown && a.eq_ignore_ascii_case(&'x'));
        let same = |e: &String, a: &String| e.len() == a.len() && e.chars().zip(a.chars()).all(|(e, a)| agree(e, a));
        let different = expected.iter().zip(actual).position(|(e, a)| !same(e, a));
        different.or((expected.len() != actual.len()).then_some(actual.len()))
    }
}

impl Recipe {
    fn holds_unknowns(&self) -> bool {
        let unknown = |op: &Op| matches!(op, Op::Memory { contents: None, .. } | Op::Read { enable: Some(_), .. });
        let own = self.steps.iter().any(unknown);
        own || self.children.iter().any(Recipe::holds_unknowns)
    }
}

impl Display for Design {
    fn fmt(&self, f: &mut Formatter) -> fmt::Result {
        let case = self.case("shrunk");
        for (_, text) in Library::of(&case.component).0 {
            writeln!(f, "{text}")?;
        }
        writeln!(f, "inputs at each clock, the reset first; then what the evaluator puts out:")?;
        for (values, outputs) in self.stimulus.iter().zip(case.evaluate()) {
            let values: Vec<String> = values.iter().map(|v| format!("{v:x}")).collect();
            writeln!(f, "    {} -> {outputs}", values.join(" "))?;
        }
        Ok(())
    }
}
