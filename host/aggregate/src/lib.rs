//! The aggregate monitor: Table 2 from epoch records.
