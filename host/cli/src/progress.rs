//! How far a long run is, on a terminal.

use std::io::{self, IsTerminal, Write};

/// A line on stderr that is written over; nothing where stderr is no terminal.
#[derive(Debug)]
pub struct Progress {
    shown: bool,
    percent: u64,
}

impl Progress {
    /// Of a run that prints results as it goes: nothing is shown where stdout is a terminal, too.
    pub fn new() -> Self {
        let shown = io::stderr().is_terminal() && !io::stdout().is_terminal();
        Self { shown, percent: 0 }
    }

    /// Of a run that prints nothing until it is over.
    pub fn before_results() -> Self {
        let shown = io::stderr().is_terminal();
        Self { shown, percent: 0 }
    }

    /// `done` of `all` is done. Progress is no result: that it cannot be written is no error.
    pub fn at(&mut self, done: u64, all: u64) {
        let percent = (u128::from(done) * 100 / u128::from(all.max(1))).min(100) as u64;
        if self.shown && percent > self.percent {
            self.percent = percent;
            let _ = write!(io::stderr(), "\r{percent:3} %");
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.shown && self.percent > 0 {
            let _ = write!(io::stderr(), "\r\x1b[K");
        }
    }
}
