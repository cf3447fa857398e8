//! A double-buffered table of accumulators.
//!
//! Two RAMs hold one word an address each. Every clock one operation may read, change
//! and write back a word of either bank, the same word as the clock before included.
//! A walker reads words of the bank that no operation touches, and clears them.

use wiremeter_rtl::{Clock, Collision, Module, Sig};

/// One operation: the word at `address` of bank `bank` is updated.
#[derive(Clone, Copy)]
pub struct Operation<'m> {
    /// 1 if there is one at this clock.
    pub valid: Sig<'m>,
    /// The bank, 1 bit.
    pub bank: Sig<'m>,
    /// The address.
    pub address: Sig<'m>,
}

/// The walker's side.
#[derive(Clone, Copy)]
pub struct Walk<'m> {
    /// The bank it reads and clears, 1 bit.
    pub bank: Sig<'m>,
    /// 1 to read `read_address`; the word is there one clock later, and stays.
    pub read: Sig<'m>,
    /// Address to read.
    pub read_address: Sig<'m>,
    /// 1 to clear `clear_address`.
    pub clear: Sig<'m>,
    /// Address to clear.
    pub clear_address: Sig<'m>,
}

/// The table: what the walker reads.
pub struct Banked<'m> {
    /// The word the walker asked for one clock ago.
    pub word: Sig<'m>,
}

impl<'m> Banked<'m> {
    /// A table of `depth` words a bank. `update` turns the old word of the operation
    /// given two clocks ago into its new one: whatever else it needs must be two clocks
    /// later than `op`. An operation's word is written four clocks after it is given.
    #[track_caller]
    #[allow(clippy::too_many_arguments, reason = "both sides of the table and what connects them")]
    pub fn new(
        m: &'m Module,
        clock: Clock<'m>,
        name: &str,
        depth: usize,
        width: u32,
        op: Operation<'m>,
        walk: Walk<'m>,
        update: impl FnOnce(Sig<'m>) -> Sig<'m>,
    ) -> Banked<'m> {
        let d = |sig: Sig<'m>, what: &str| sig.delay(&format!("{name}_{what}"));
        let valid = op.valid.delay_reset(&format!("{name}_valid1"), 0);
        let (bank, address) = (d(op.bank, "bank1"), d(op.address, "address1"));
        let valid2 = valid.delay_reset(&format!("{name}_valid2"), 0);
        let (bank2, address2) = (d(bank, "bank2"), d(address, "address2"));
        let valid3 = valid2.delay_reset(&format!("{name}_valid3"), 0);
        let (bank3, address3) = (d(bank2, "bank3"), d(address2, "address3"));
        let new3 = m.reg_data(clock, &format!("{name}_new3"), width);
        let new4 = d(new3.q, "new4");
        // Words still on their way to the RAM: when this operation's word is updated the
        // one of a clock before is in new3; when it is read, the one of two clocks before
        // is there, and that of three (written, but after this one's read) in new4.
        let near = |v: Sig<'m>, b: Sig<'m>, a: Sig<'m>| v & b.eq(op.bank) & a.eq(op.address);
        let before1 = d(d(near(valid, bank, address), "before1_read"), "before1");
        let before2 = d(near(valid2, bank2, address2), "before2");
        let before3 = d(near(valid3, bank3, address3), "before3");

        let mut words = Vec::new();
        for b in 0..2u64 {
            let ram = m.memory(&format!("{name}_words{b}"), depth, width);
            let walked = walk.bank.eq(b);
            let own = valid3 & bank3.eq(b);
            let clearing = walk.clear & walked;
            ram.write(
                own | clearing,
                own.mux(address3, walk.clear_address),
                own.mux(new3.q, m.lit(0, width)),
            );
            let counting = op.valid & op.bank.eq(b);
            let read = ram.read_if(
                counting | (walk.read & walked),
                counting.mux(op.address, walk.read_address),
                // An operation takes what is being written from `new4`; the walker looks at
                // no bank that operations write to, and clears what it has read.
                Collision::Any,
            );
            words.push(read);
        }
        let word = before2.mux(new3.q, before3.mux(new4, bank.mux(words[1], words[0])));
        new3.next(update(before1.mux(new3.q, d(word, "word"))));
        let walk_bank = d(walk.bank, "walk_bank1");
        Banked {
            word: walk_bank.mux(words[1], words[0]),
        }
    }
}
