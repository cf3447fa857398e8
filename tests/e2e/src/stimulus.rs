//! Stimuli put together.

use wiremeter_wire::node::{Fate, Life};
use wiremeter_wire::tap::{Stimulus, Width};

/// The last clock in which anything is on the ports; 0 if nothing ever is.
pub fn last_clock(stimulus: &Stimulus, width: Width) -> u64 {
    let Stimulus { ingress, egress, drops } = stimulus;
    let frames = [ingress, egress].map(|frames| frames.last().map(|frame| frame.last_clock(width)));
    let drop = drops.last().map(|drop| drop.clock);
    frames.into_iter().chain([drop]).flatten().max().unwrap_or(0)
}

/// Adds `more` to `all`, `clocks` later than it says.
pub fn append(all: &mut Stimulus, more: Stimulus, clocks: u64) {
    for (all, more) in [(&mut all.ingress, more.ingress), (&mut all.egress, more.egress)] {
        let later = |mut frame: wiremeter_wire::tap::TapFrame| {
            frame.clock += clocks;
            frame
        };
        all.extend(more.into_iter().map(later));
    }
    all.drops.extend(more.drops.into_iter().map(|mut drop| {
        drop.clock += clocks;
        drop
    }));
}

/// The same life, `clocks` later.
pub fn later(life: Life, clocks: u64) -> Life {
    Life {
        arrival: life.arrival + clocks,
        fate: match life.fate {
            Fate::Departed { clock } => Fate::Departed { clock: clock + clocks },
            Fate::Dropped { clock } => Fate::Dropped { clock: clock + clocks },
        },
        ..life
    }
}
