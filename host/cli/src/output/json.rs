//! JSON lines: an object a period, then the totals.

use std::io::{self, Write};

use serde_json::json;

use super::{Output, Pair, line};
use crate::totals::Totals;

/// JSON lines to a writer.
pub struct Json<W: Write>(pub W);

impl<W: Write> Output for Json<W> {
    fn period(&mut self, pair: Pair) -> io::Result<()> {
        let Some(period) = pair.card else { return Ok(()) };
        line(&mut self.0, period)?;
        self.0.flush()
    }

    fn end(&mut self, _: Pair, totals: &Totals) -> io::Result<()> {
        line(&mut self.0, &json!({ "totals": totals }))?;
        self.0.flush()
    }
}
