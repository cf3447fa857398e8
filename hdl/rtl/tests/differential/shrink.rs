//! Makes a design on which a simulator disagrees as small as it still disagrees.

use crate::design::Design;
use crate::recipe::{Op, Recipe, Step};
use num_bigint::BigUint;

/// The smallest design found. `fails` tells of several designs at once which fail.
pub fn shrink(mut design: Design, fails: &dyn Fn(&[Design]) -> Vec<bool>) -> Design {
    loop {
        // Values last: there are many, and they matter least.
        let found = [structures, values].iter().find_map(|candidates| {
            let mut smaller = candidates(&design);
            smaller.retain(|candidate| size(candidate) < size(&design));
            smaller.sort_by_key(size);
            let failing = fails(&smaller);
            smaller.into_iter().zip(failing).find(|(_, fails)| *fails)
        });
        match found {
            Some((smaller, _)) => design = smaller,
            None => return design,
        }
    }
}

/// Operators, bits of signals, ones in the stimulus: in that order worth saving.
fn size(design: &Design) -> (usize, usize, u64, u64) {
    let ones = design.stimulus.iter().flatten().map(BigUint::count_ones).sum();
    (operators(&design.recipe), design.stimulus.len(), bits(&design.recipe), ones)
}

fn operators(recipe: &Recipe) -> usize {
    let own = recipe.steps.iter().filter(|op| !matches!(op, Op::Input(_) | Op::Const(..))).count();
    10 * own + recipe.steps.len() + recipe.outputs.len() + recipe.children.iter().map(operators).sum::<usize>()
}

fn bits(recipe: &Recipe) -> u64 {
    let width = |op: &Op| match op {
        Op::Input(width) | Op::Wire(width, _) | Op::Register { width, .. } => u64::from(*width),
        Op::Const(value, width) => u64::from(*width) + value.count_ones(),
        Op::Memory { width, depth, writes, .. } => u64::from(*width) * *depth as u64 + writes.len() as u64,
        Op::Repeat(_, times) => u64::from(*times),
        Op::Cat(parts) => parts.len() as u64,
        _ => 0,
    };
    recipe.steps.iter().map(width).sum::<u64>() + recipe.children.iter().map(bits).sum::<u64>()
}

/// Smaller modules and fewer clocks.
fn structures(design: &Design) -> Vec<Design> {
    let mut all: Vec<Design> = recipes(&design.recipe).into_iter().map(|recipe| fit(recipe, design)).collect();
    let clocks = design.stimulus.len();
    for keep in [0..clocks / 2, clocks / 2..clocks, 0..clocks - 1, 1..clocks] {
        if !keep.is_empty() {
            all.push(Design {
                stimulus: design.stimulus[keep].to_vec(),
                ..design.clone()
            });
        }
    }
    all
}

/// Inputs nearer to zero.
fn values(design: &Design) -> Vec<Design> {
    let mut all = Vec::new();
    for (clock, values) in design.stimulus.iter().enumerate() {
        for (input, value) in values.iter().enumerate() {
            for smaller in [BigUint::ZERO, value & BigUint::from(1u8), value >> 1u8] {
                let mut other = design.clone();
                other.stimulus[clock][input] = smaller;
                all.push(other);
            }
        }
    }
    all
}

/// Smaller recipes, those of the children included.
fn recipes(recipe: &Recipe) -> Vec<Recipe> {
    let mut all = Vec::new();
    if recipe.outputs.len() > 1 {
        all.extend(recipe.outputs.iter().map(|output| Recipe {
            outputs: vec![*output],
            ..recipe.clone()
        }));
    }
    for (step, op) in recipe.steps.iter().enumerate() {
        for other in replacements(op) {
            let mut changed = recipe.clone();
            changed.steps[step] = other;
            all.push(changed);
        }
        let earlier = |read: &Step| *read < step || (*read != step && matches!(recipe.steps[*read], Op::Register { .. }));
        all.extend(op.reads().into_iter().filter(earlier).map(|read| redirected(recipe, step, read)));
    }
    for (n, child) in recipe.children.iter().enumerate() {
        for smaller in recipes(child) {
            let mut changed = recipe.clone();
            changed.children[n] = smaller;
            all.push(changed);
        }
    }
    all
}

/// Simpler things in the place of a step.
fn replacements(op: &Op) -> Vec<Op> {
    let narrower = |width: &u32| [1, width / 2, width - 1].into_iter().filter(|w| *w > 0);
    match op {
        Op::Input(width) => narrower(width).map(Op::Input).collect(),
        Op::Const(_, width) => narrower(width)
            .chain([*width])
            .flat_map(|w| [constant(0, w), constant(1, w)])
            .collect(),
        Op::Wire(width, driver) => [constant(0, 1)]
            .into_iter()
            .chain(narrower(width).map(|w| Op::Wire(w, *driver)))
            .collect(),
        Op::Register {
            width,
            reset,
            enable,
            next,
        } => {
            let narrow = narrower(width).map(|width| Op::Register {
                width,
                reset: reset.map(|_| 0),
                enable: *enable,
                next: *next,
            });
            let plain = [
                Op::Register {
                    width: *width,
                    reset: reset.map(|_| 0),
                    enable: None,
                    next: *next,
                },
                constant(0, *width),
            ];
            plain.into_iter().chain(narrow).collect()
        }
        Op::Memory { depth, width, writes, .. } => {
            let memory = |depth, width, writes: &[[Step; 3]]| {
                let contents = Some(vec![]);
                Op::Memory {
                    depth,
                    width,
                    contents,
                    writes: writes.to_vec(),
                }
            };
            let narrow = narrower(width).map(|w| memory(*depth, w, writes));
            let shallow = [1, 2, depth / 2].into_iter().filter(|d| *d > 0).map(|d| memory(d, *width, writes));
            let fewer = (0..writes.len()).map(|n| memory(*depth, *width, &[&writes[..n], &writes[n + 1..]].concat()));
            narrow.chain(shallow).chain(fewer).collect()
        }
        Op::Read {
            memory,
            address,
            collision,
            enable: Some(_),
        } => {
            vec![
                Op::Read {
                    memory: *memory,
                    enable: None,
                    address: *address,
                    collision: *collision,
                },
                constant(0, 1),
            ]
        }
        Op::Cat(parts) if parts.len() > 2 => (0..parts.len()).map(|n| Op::Cat([&parts[..n], &parts[n + 1..]].concat())).collect(),
        Op::Repeat(a, times) if *times > 2 => vec![Op::Repeat(*a, 2), constant(0, 1)],
        _ => vec![constant(0, 1), constant(1, 1), constant(0, 8), constant(3, 8)],
    }
}

fn constant(value: u8, width: u32) -> Op {
    Op::Const(BigUint::from(value), width)
}

/// All that read `step` read `instead`.
fn redirected(recipe: &Recipe, step: Step, instead: Step) -> Recipe {
    let mut changed = recipe.clone();
    let point = |read: &mut Step| {
        if *read == step {
            *read = instead;
        }
    };
    changed.steps.iter_mut().for_each(|op| op.for_each_read(point));
    changed.outputs.iter_mut().for_each(point);
    changed
}

/// The design with another recipe, without steps that nothing reads, and its stimulus
/// cut to what inputs are left.
fn fit(recipe: Recipe, design: &Design) -> Design {
    let columns: Vec<Step> = recipe.inputs().map(|(step, _)| step).collect();
    let (recipe, kept) = swept(recipe);
    let widths: Vec<u32> = recipe.inputs().map(|(_, width)| width).collect();
    let cut = |values: &Vec<BigUint>| {
        let left = values[1..]
            .iter()
            .zip(&columns)
            .filter(|(_, step)| kept[**step])
            .map(|(value, _)| value);
        let fitting = left.zip(&widths).map(|(value, width)| value % (BigUint::from(1u8) << *width));
        std::iter::once(values[0].clone()).chain(fitting).collect()
    };
    Design {
        stimulus: design.stimulus.iter().map(cut).collect(),
        recipe,
    }
}

/// The recipe without unread steps and children, and which steps are kept. The first
/// step, an input, stays.
fn swept(mut recipe: Recipe) -> (Recipe, Vec<bool>) {
    let mut kept = vec![false; recipe.steps.len()];
    let mut todo = recipe.outputs.clone();
    todo.push(0);
    while let Some(step) = todo.pop() {
        if !std::mem::replace(&mut kept[step], true) {
            todo.extend(recipe.steps[step].reads());
        }
    }
    let number = |kept: &[bool], n: usize| kept[..n].iter().filter(|k| **k).count();
    let mut flags = kept.iter();
    recipe.steps.retain(|_| *flags.next().expect("a flag a step"));
    let used: Vec<bool> = (0..recipe.children.len())
        .map(|n| recipe.steps.iter().any(|op| matches!(op, Op::Instance(c, _) if *c == n)))
        .collect();
    let mut flags = used.iter();
    recipe.children.retain(|_| *flags.next().expect("a flag a child"));
    for op in &mut recipe.steps {
        op.for_each_read(|step| *step = number(&kept, *step));
        if let Op::Instance(child, _) = op {
            *child = number(&used, *child);
        }
    }
    recipe.outputs.iter_mut().for_each(|step| *step = number(&kept, *step));
    recipe.children = recipe.children.into_iter().map(|child| swept(child).0).collect();
    (recipe, kept)
}
