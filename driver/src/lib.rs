//! The host's side of the card: the Card trait, typed registers, the record ring.
