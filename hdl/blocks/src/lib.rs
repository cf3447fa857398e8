//! The card's blocks, one file for each block of the picture.
