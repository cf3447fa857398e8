//! What the host says of the sessions: their settings, and the first bytes of their frames.

use crate::Profile;
use wiremeter_rtl::{Clock, Collision, Memory, Module, Sig};

/// Bytes of a frame that are the host's; those behind are zero.
pub const TEMPLATE: u32 = 128;
/// Words of a session in the host's table that are those bytes.
const WORDS: u32 = TEMPLATE / 4;
/// log2 of the words behind them that the sender looks at.
pub const SETTINGS_LOG2: u32 = 3;

/// The words, in RAM.
pub struct Table<'m> {
    settings: Memory<'m>,
    /// 32 bits of each beat.
    slices: Vec<Memory<'m>>,
}

impl<'m> Table<'m> {
    /// The table, as the host writes it.
    pub fn new(m: &'m Module, clk: Clock<'m>, p: &Profile) -> Table<'m> {
        let bits = p.session_bits();
        let valid = m.input(clk, "table_valid", 1);
        let address = m.input(clk, "table_address", 16).delay("write_address");
        let data = m.input(clk, "table_data", 32).delay("write_data");
        let (word, session) = (address.trunc(8), address.slice(8, 8));
        let write = valid.delay_reset("write_valid", 0);
        let write = if bits < 8 {
            write & session.slice(bits, 8 - bits).is_zero()
        } else {
            write
        };
        let session = session.trunc(bits);

        let first = u64::from(WORDS >> SETTINGS_LOG2);
        let settings = m.memory("settings", 1 << (bits + SETTINGS_LOG2), 32);
        let is_setting = word.slice(SETTINGS_LOG2, 8 - SETTINGS_LOG2).eq(first);
        settings.write(write & is_setting, session.cat(word.trunc(SETTINGS_LOG2)), data);

        let is_frame = word.lt(u64::from(WORDS));
        let slices = p.width / 32;
        let (slice_bits, word_bits) = (slices.trailing_zeros(), WORDS.trailing_zeros());
        let beat = session.cat(word.slice(slice_bits, word_bits - slice_bits));
        let slice = |n: u32| {
            let ram = m.memory(&format!("template_{n}"), 1 << beat.width(), 32);
            ram.write(write & is_frame & word.trunc(slice_bits).eq(u64::from(n)), beat, data);
            ram
        };
        Table {
            settings,
            slices: (0..slices).map(slice).collect(),
        }
    }

    /// Setting `number` of a session, one clock later. The host writes none that is read.
    pub fn setting(&self, session: Sig<'m>, number: Sig<'m>) -> Sig<'m> {
        self.settings.read(session.cat(number), Collision::Any)
    }

    /// A beat of a session's frame, one clock later; it stays while `enable` is 0.
    pub fn beat(&self, enable: Sig<'m>, session: Sig<'m>, number: Sig<'m>) -> Sig<'m> {
        let address = session.cat(number);
        let read = |ram: &Memory<'m>| ram.read_if(enable, address, Collision::Any);
        Sig::cat_all(&self.slices.iter().rev().map(read).collect::<Vec<_>>())
    }
}
