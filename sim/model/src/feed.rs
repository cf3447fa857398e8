//! What a simulation puts on the card's ports, given to the model.

use crate::model::{Model, Output, Params, Settings};
use wiremeter_wire::tap::{Stimulus, TapFrame, Timeline, Width};

/// A stimulus, and how far the model knows it.
#[derive(Clone, Debug)]
pub struct Feed {
    stimulus: Stimulus,
    width: Width,
    ingress: usize,
    egress: usize,
    drops: usize,
}

impl Feed {
    /// All of `stimulus`, still to be given.
    pub fn new(stimulus: Stimulus, width: Width) -> Self {
        Self {
            stimulus,
            width,
            ingress: 0,
            egress: 0,
            drops: 0,
        }
    }

    /// The clock at which the next frame or drop is complete; None after the last.
    pub fn next_clock(&self) -> Option<u64> {
        let frame = |frame: Option<&TapFrame>| frame.map(|frame| frame.last_clock(self.width));
        let ingress = frame(self.stimulus.ingress.get(self.ingress));
        let egress = frame(self.stimulus.egress.get(self.egress));
        let drop = self.stimulus.drops.get(self.drops).map(|drop| drop.clock);
        [ingress, egress, drop].into_iter().flatten().min()
    }

    /// Gives `model` all that is complete at the next clock there is, and advances it to that.
    pub fn step(&mut self, model: &mut Model) {
        let Some(clock) = self.next_clock() else { return };
        let complete = |frame: &&TapFrame| frame.last_clock(self.width) <= clock;
        let params = *model.params();
        if let Some(frame) = self.stimulus.ingress.get(self.ingress).filter(complete) {
            model.ingress(&params.frame(frame.clock, &frame.bytes, frame.bad));
            self.ingress += 1;
        }
        if let Some(frame) = self.stimulus.egress.get(self.egress).filter(complete) {
            model.egress(&params.frame(frame.clock, &frame.bytes, frame.bad));
            self.egress += 1;
        }
        if let Some(drop) = self.stimulus.drops.get(self.drops).filter(|drop| drop.clock <= clock) {
            model.dropped(drop.clock, drop.channel, drop.length.into());
            self.drops += 1;
        }
        model.advance(clock);
    }
}

/// What a card of these `params` and `settings` measures of `stimulus`, on the clocks of
/// `timeline`; epochs are those that end at or before the clock `end`.
pub fn run(params: Params, settings: &Settings, timeline: Timeline, stimulus: &Stimulus, end: u64) -> Output {
    let mut model = Model::new(params, move |clock| timeline.ticks(clock));
    model.configure(settings);
    let mut feed = Feed::new(stimulus.clone(), timeline.width);
    while feed.next_clock().is_some() {
        feed.step(&mut model);
    }
    model.finish(end);
    model.output()
}
