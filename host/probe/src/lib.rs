//! Probe sessions: what the card is told to send, and what the replies say.
//!
//! A [`Session`] is what a user asks for; [`Session::words`] is what the card is told
//! (`docs/probes.md`, section 1). An [`Analysis`] takes the replies of a session one by one and
//! gives its [`Figures`]. No card, no clock, no socket: times are arguments, in nanoseconds of
//! PTP time.
//!
//! ```
//! use wiremeter_probe::{Analysis, Reply, Sent};
//!
//! let sent = Sent { packets: 2, ..Sent::default() };
//! let mut analysis = Analysis::new(&sent);
//! // There in 300 ns, 100 ns at the reflector, back in 200 ns; the second one is lost.
//! analysis.add(&Reply { t1_ns: 1_000, t2_ns: 1_300, t3_ns: 1_400, t4_ns: 1_600, ..Reply::default() });
//! let figures = analysis.finish();
//! assert_eq!(figures.round_trip.expect("a reply came").mean_ns, 500.0);
//! assert_eq!((figures.received, figures.lost), (1, 1));
//! ```
#![cfg_attr(test, allow(clippy::unwrap_used))]
#![forbid(unsafe_code)]

mod analysis;
mod clock;
mod delay;
mod intervals;
mod reply;
mod results;
mod session;
mod tlv;

pub use analysis::{Analysis, Figures};
pub use clock::ErrorEstimate;
pub use delay::Delay;
pub use intervals::Intervals;
pub use reply::{Line, Reply, Sent};
pub use results::{Quantity, Results};
pub use session::{Error, Link, Session, WORDS, Words};
pub use tlv::{Tlv, Unknown};
