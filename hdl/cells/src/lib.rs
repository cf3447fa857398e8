//! Hardware cells that know no networks: RAMs, FIFOs, delay lines, bypasses.
