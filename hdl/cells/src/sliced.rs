//! A deep RAM made of slices that each fill one block RAM, so that no multiplexer
//! follows the read: for loops between a RAM's data and its own address.

use wiremeter_rtl::{Collision, Memory, Module, Sig};

/// Bits of a block RAM, without parity.
const BLOCK_BITS: usize = 32_768;

/// A RAM of slices, written and read as one.
pub struct Sliced<'m> {
    slices: Vec<(Memory<'m>, u32)>,
}

impl<'m> Sliced<'m> {
    /// A RAM of at least `depth` words; the depth is made a power of two.
    #[track_caller]
    pub fn new(m: &'m Module, name: &str, depth: usize, width: u32) -> Sliced<'m> {
        let depth = depth.next_power_of_two();
        let slice = (BLOCK_BITS / depth).clamp(1, 32) as u32;
        let slices = (0..width.div_ceil(slice))
            .map(|i| {
                let bits = slice.min(width - i * slice);
                (m.memory(&format!("{name}_slice{i}"), depth, bits), bits)
            })
            .collect();
        Sliced { slices }
    }

    /// As [`Memory::write`].
    #[track_caller]
    pub fn write(&self, enable: Sig<'m>, address: Sig<'m>, data: Sig<'m>) {
        let mut low = 0;
        for (slice, bits) in &self.slices {
            slice.write(enable, address, data.slice(low, *bits));
            low += bits;
        }
    }

    /// As [`Memory::read`], anything at a collision.
    #[track_caller]
    pub fn read(&self, address: Sig<'m>) -> Sig<'m> {
        let parts: Vec<Sig<'m>> = self.slices.iter().rev().map(|(s, _)| s.read(address, Collision::Any)).collect();
        Sig::cat_all(&parts)
    }

    /// As [`Memory::read_if`], anything at a collision.
    #[track_caller]
    pub fn read_if(&self, enable: Sig<'m>, address: Sig<'m>) -> Sig<'m> {
        let parts: Vec<Sig<'m>> = self
            .slices
            .iter()
            .rev()
            .map(|(s, _)| s.read_if(enable, address, Collision::Any))
            .collect();
        Sig::cat_all(&parts)
    }
}
