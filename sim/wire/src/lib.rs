//! Captures, frames and a queueing node that knows the truth.
