//! MSI-X: the table of vectors and their pending bits (PCI Local Bus 3.0, section 6.8.2 and
//! 6.8.3.5).
//!
//! Where messages go is the affair of whoever takes them; here is only whether they do.

use wiremeter_abi::pci;

/// Offset of the table in its BAR.
pub const TABLE: usize = 0;
/// Offset of the pending bits in the same BAR.
pub const PENDING: usize = 0x800;
/// Bytes of an entry: address, upper address, data, vector control.
const ENTRY: usize = 16;
/// Offset of the vector control in an entry, whose lowest bit masks the vector.
const CONTROL: usize = 12;
const COUNT: usize = pci::VECTORS as usize;

/// The vectors.
pub struct Msix {
    table: [u8; COUNT * ENTRY],
    pending: [bool; COUNT],
}

impl Default for Msix {
    fn default() -> Self {
        let mut table = [0; COUNT * ENTRY];
        for entry in table.chunks_exact_mut(ENTRY) {
            entry[CONTROL] = 1;
        }
        let pending = [false; COUNT];
        Self { table, pending }
    }
}

impl Msix {
    /// The byte at `offset` in the BAR.
    pub fn read(&self, offset: usize) -> u8 {
        let table = offset.checked_sub(TABLE).and_then(|place| self.table.get(place));
        let pending = || {
            let first = offset.checked_sub(PENDING)? * 8;
            let bits = self.pending.get(first..)?.iter().take(8).enumerate();
            Some(bits.fold(0, |byte, (bit, pending)| byte | u8::from(*pending) << bit))
        };
        table.copied().or_else(pending).unwrap_or(0)
    }

    /// Writes the byte at `offset` in the BAR; pending bits are not the host's to write.
    pub fn write(&mut self, offset: usize, byte: u8) {
        let Some(place) = offset.checked_sub(TABLE).and_then(|place| self.table.get_mut(place)) else {
            return;
        };
        *place = match offset % ENTRY {
            0 => byte & !0b11, // a message is a word of 32 bits
            CONTROL => byte & 1,
            13.. => 0,
            _ => byte,
        };
    }

    /// Masks a vector, or lets it go.
    pub fn mask(&mut self, vector: usize, masked: bool) {
        self.write(TABLE + vector * ENTRY + CONTROL, masked.into());
    }

    /// Notes that `vector` has a message to send.
    pub fn raise(&mut self, vector: usize) {
        self.pending[vector] = true;
    }

    /// Forgets what `vector` has to send: what it was about is over.
    pub fn lower(&mut self, vector: usize) {
        self.pending[vector] = false;
    }

    /// The vectors that send now what they have to send, if the function as a whole may send.
    pub fn send(&mut self, may: bool) -> impl Iterator<Item = usize> {
        let masked = |vector: usize| self.table[vector * ENTRY + CONTROL] & 1 == 1;
        let sends = std::array::from_fn::<_, COUNT, _>(|vector| may && self.pending[vector] && !masked(vector));
        for (pending, sends) in self.pending.iter_mut().zip(sends) {
            *pending &= !sends;
        }
        sends.into_iter().enumerate().filter_map(|(vector, sends)| sends.then_some(vector))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes<const N: usize>(msix: &Msix, offset: usize) -> [u8; N] {
        std::array::from_fn(|n| msix.read(offset + n))
    }

    fn sent(msix: &mut Msix, may: bool) -> Vec<usize> {
        msix.send(may).collect()
    }

    #[test]
    fn after_reset_every_vector_is_masked() {
        // PCI 3.0, 6.8.2.9: "This bit's state after reset is 1 (entry is masked)."
        let msix = Msix::default();
        assert_eq!(bytes(&msix, 0), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0]);
        assert_eq!(bytes(&msix, 0x800), [0; 8]);
    }

    #[test]
    fn the_table_holds_an_address_of_a_word_data_and_the_mask() {
        let mut msix = Msix::default();
        for offset in 0..4096 {
            msix.write(offset, 0xff);
        }
        // 6.8.2.7: address bits 1:0 are 0; 6.8.2.9: of the control, bit 0 alone.
        assert_eq!(
            bytes(&msix, 0),
            [0xfc, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 255, 1, 0, 0, 0]
        );
        assert_eq!(bytes(&msix, 16), [0; 2048], "one vector; the pending bits cannot be written");
    }

    #[test]
    fn a_masked_vector_is_pending_until_it_is_not_masked() {
        let mut msix = Msix::default();
        msix.raise(0);
        assert_eq!(sent(&mut msix, true), [0; 0]);
        assert_eq!(msix.read(0x800), 1);
        msix.write(12, 0);
        assert_eq!(sent(&mut msix, false), [0; 0], "the function is masked, or no bus master");
        assert_eq!(msix.read(0x800), 1);
        assert_eq!(sent(&mut msix, true), [0]);
        assert_eq!(msix.read(0x800), 0, "6.8.3.5: cleared as soon as the message has been sent");
        assert_eq!(sent(&mut msix, true), [0; 0], "one message an event");
    }

    #[test]
    fn what_is_over_before_the_mask_goes_sends_nothing() {
        // 6.8.3.5: the function must clear the pending bit, to avoid a spurious message.
        let mut msix = Msix::default();
        msix.raise(0);
        msix.lower(0);
        msix.mask(0, false);
        assert_eq!(sent(&mut msix, true), [0; 0]);
        msix.mask(0, true);
        msix.raise(0);
        msix.mask(0, false);
        assert_eq!(sent(&mut msix, true), [0], "a later event is another");
    }
}
