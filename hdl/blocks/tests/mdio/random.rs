//! Any list, on any bus: the registers become what the list makes of them, worked out here.

use super::*;
use crate::bench::seeds;
use rand::Rng;

fn expected(steps: &[Step], mut registers: [u16; 32]) -> [u16; 32] {
    for step in steps {
        match *step {
            Step::Write { register, value } => registers[usize::from(register)] = value,
            Step::Modify { register, mask, value } => {
                let register = &mut registers[usize::from(register)];
                *register = (0..16).fold(0, |sum, bit| {
                    let from = if mask >> bit & 1 == 1 { value } else { *register };
                    sum | (from & 1 << bit)
                });
            }
            Step::Expect { .. } => {}
        }
    }
    registers
}

#[test]
fn any_list_on_any_bus() {
    seeds(6, |mut random| {
        let mut addresses: Vec<u8> = (0..random.random_range(1..=3)).map(|_| random.random_range(0..32)).collect();
        addresses.sort_unstable();
        addresses.dedup();
        let mut steps = Vec::new();
        for _ in 0..random.random_range(1..12) {
            let (register, mask): (u8, u16) = (random.random_range(3..32), random.random());
            let value = random.random::<u16>() & mask;
            steps.push(match random.random_range(0..3) {
                0 => Step::Write { register, value },
                _ => Step::Modify { register, mask, value },
            });
            // What is there by now, seen through any mask.
            if random.random() {
                steps.push(Step::Expect { register, mask, value });
            }
        }
        let begin: Vec<[u16; 32]> = addresses.iter().map(|_| random.random()).collect();
        let phys = addresses.iter().zip(&begin).map(|(address, registers)| {
            let registers: Box<dyn Registers> = Box::new(*registers);
            (u32::from(*address), registers)
        });
        let bus = Bus::new(phys.collect(), random.random_range(0..=37));
        let mut rig = Rig::new(&setup(addresses.clone(), steps.clone()), bus);
        assert_eq!(rig.done(1_000_000), WELL, "{addresses:?} {steps:?}");
        for ((address, registers), begin) in rig.bus.phys.iter_mut().zip(begin) {
            let found: Vec<_> = (0..32).map(|register| registers.read(register)).collect();
            assert_eq!(found, expected(&steps, begin).map(Some), "PHY {address} after {steps:?}");
        }
    });
}
