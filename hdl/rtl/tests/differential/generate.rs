//! Seeded random recipes and stimuli.

use crate::recipe::{Binary, Op, Recipe, Step, Unary};
use num_bigint::BigUint;
use rand::Rng;
use rand::seq::IndexedRandom;
use rand_chacha::ChaCha8Rng;
use wiremeter_rtl::Collision;

/// What a design is made of besides expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flavour {
    Expressions,
    Memories,
    Hierarchies,
}

const UNARY: [Unary; 5] = [Unary::Not, Unary::Any, Unary::All, Unary::Parity, Unary::IsZero];
const BINARY: [Binary; 16] = [
    Binary::And,
    Binary::Or,
    Binary::Xor,
    Binary::Add,
    Binary::Sub,
    Binary::WrappingAdd,
    Binary::WrappingSub,
    Binary::Times,
    Binary::Shl,
    Binary::Shr,
    Binary::Eq,
    Binary::Ne,
    Binary::Lt,
    Binary::Gt,
    Binary::Le,
    Binary::Ge,
];

/// A random design.
pub fn recipe(rng: &mut ChaCha8Rng, flavour: Flavour) -> Recipe {
    let levels = if flavour == Flavour::Hierarchies {
        rng.random_range(1..=2)
    } else {
        0
    };
    module(rng, flavour, levels)
}

fn module(rng: &mut ChaCha8Rng, flavour: Flavour, levels: u32) -> Recipe {
    let children = if levels == 0 { 0 } else { rng.random_range(1..=2) };
    let mut recipe = Recipe {
        children: (0..children).map(|_| module(rng, flavour, levels - 1)).collect(),
        ..Recipe::default()
    };
    for _ in 0..rng.random_range(1..=4) {
        let width = width(rng);
        recipe.steps.push(Op::Input(width));
    }
    if flavour == Flavour::Memories {
        for _ in 0..rng.random_range(1..=2) {
            let memory = memory(rng);
            recipe.steps.push(memory);
        }
    }
    let steps = rng.random_range(4..=24);
    for _ in 0..steps {
        let op = op(rng, flavour, &recipe);
        recipe.steps.push(op);
    }
    // Now that all steps are there, let what takes effect a clock later read any.
    let all = recipe.steps.len();
    for op in &mut recipe.steps {
        if matches!(op, Op::Register { .. } | Op::Memory { .. }) {
            op.for_each_read(|step| *step = rng.random_range(0..all));
        }
    }
    // What nothing else reads leaves, so that all of it is looked at.
    let mut unread = vec![true; all];
    recipe.steps.iter().flat_map(Op::reads).for_each(|step| unread[step] = false);
    recipe.outputs = (0..all).filter(|step| unread[*step] || *step == all - 1).collect();
    recipe.outputs.push(all - 1 - skewed(rng, all));
    recipe
}

/// Small and just around powers of two more often than any other.
fn width(rng: &mut ChaCha8Rng) -> u32 {
    match rng.random_range(0..8) {
        0 | 1 => 1,
        2..=4 => rng.random_range(2..=9),
        5 => [31, 32, 33][rng.random_range(0..3)],
        6 => [63, 64, 65, 95, 96, 127, 128, 129, 256, 512][rng.random_range(0..10)],
        _ => rng.random_range(10..=600),
    }
}

/// Below `end`, more often small.
fn skewed(rng: &mut ChaCha8Rng, end: usize) -> usize {
    let top = rng.random_range(0..end);
    rng.random_range(0..=top)
}

/// A value of `width` bits, more often than by chance near zero or all ones.
pub fn value(rng: &mut ChaCha8Rng, width: u32) -> BigUint {
    let ones = (BigUint::from(1u8) << width) - 1u8;
    match rng.random_range(0..6) {
        0 => BigUint::from(rng.random_range(0..4u8)) & ones,
        1 => &ones - (BigUint::from(rng.random_range(0..4u8)) & &ones),
        _ => (0..width.div_ceil(32)).fold(BigUint::ZERO, |acc, _| (acc << 32u32) | BigUint::from(rng.random::<u32>())) & ones,
    }
}

fn memory(rng: &mut ChaCha8Rng) -> Op {
    let width = width(rng);
    let depth = *[1usize, 2, 3, 4, 5, 8, 13, 16].choose(rng).expect("some depths");
    let word = |rng: &mut ChaCha8Rng| rng.random::<u64>() >> (64 - width.min(64));
    let contents = rng
        .random_bool(0.5)
        .then(|| (0..rng.random_range(0..=depth)).map(|_| word(rng)).collect());
    // The steps it reads are chosen when all are there.
    let writes = vec![[0; 3]; rng.random_range(1..=2)];
    Op::Memory {
        depth,
        width,
        contents,
        writes,
    }
}

fn op(rng: &mut ChaCha8Rng, flavour: Flavour, recipe: &Recipe) -> Op {
    let steps = recipe.steps.len();
    // Near steps more often, so that expressions grow deep.
    let any = |rng: &mut ChaCha8Rng| -> Step { steps - 1 - skewed(rng, steps) };
    let memories: Vec<Step> = (0..steps).filter(|s| matches!(recipe.steps[*s], Op::Memory { .. })).collect();
    if flavour == Flavour::Memories && rng.random_bool(0.25) {
        let memory = *memories.choose(rng).expect("this flavour has memories");
        let address = any(rng);
        if rng.random_bool(0.3) {
            return Op::ReadAsync { memory, address };
        }
        let enable = rng.random_bool(0.4).then(|| any(rng));
        let collision = if rng.random_bool(0.5) { Collision::Old } else { Collision::New };
        return Op::Read {
            memory,
            enable,
            address,
            collision,
        };
    }
    if !recipe.children.is_empty() && rng.random_bool(0.2) {
        let child = rng.random_range(0..recipe.children.len());
        return Op::Instance(child, (0..4).map(|_| any(rng)).collect());
    }
    match rng.random_range(0..22) {
        0 => {
            let width = width(rng);
            Op::Const(value(rng, width), width)
        }
        1 | 2 => Op::Unary(UNARY[rng.random_range(0..UNARY.len())], any(rng)),
        3..=11 => Op::Binary(BINARY[rng.random_range(0..BINARY.len())], any(rng), any(rng)),
        12 | 13 => Op::Mux(any(rng), any(rng), any(rng)),
        14 | 15 => Op::Slice(any(rng), rng.random_range(0..600), width(rng)),
        16 => Op::Cat((0..rng.random_range(2..=4)).map(|_| any(rng)).collect()),
        17 => Op::Repeat(any(rng), rng.random_range(1..=4)),
        18 => Op::Named(any(rng)),
        19 => Op::Bundle(any(rng), any(rng), any(rng)),
        20 => Op::Wire(width(rng), any(rng)),
        _ => {
            let width = width(rng);
            let reset = rng.random_bool(0.6).then(|| rng.random::<u64>() >> (64 - width.min(64)));
            Op::Register {
                width,
                reset,
                enable: rng.random_bool(0.5).then_some(0),
                next: 0,
            }
        }
    }
}
