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
    /// given one clock ago into its new one: whatever else it needs must be one clock
    /// later than `op`. An operation's word is written three clocks after it is given.
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
        let new2 = m.reg_data(clock, &format!("{name}_new2"), width);
        let new3 = d(new2.q, "new3");
        // Words still on their way to the RAM: the operation one clock before is in
        // new2, the one two before in new3 (written, but after this one's read).
        let near = |v: Sig<'m>, b: Sig<'m>, a: Sig<'m>| v & b.eq(op.bank) & a.eq(op.address);
        let from2 = d(near(valid, bank, address), "from2");
        let from3 = d(near(valid2, bank2, address2), "from3");

        let mut words = Vec::new();
        for b in 0..2u64 {
            let ram = m.memory(&format!("{name}_words{b}"), depth, width);
            let walked = walk.bank.eq(b);
            let own = valid2 & bank2.eq(b);
            let clearing = walk.clear & walked;
            ram.write(
                own | clearing,
                own.mux(address2, walk.clear_address),
                own.mux(new2.q, m.lit(0, width)),
            );
            let counting = op.valid & op.bank.eq(b);
            let read = ram.read_if(
                counting | (walk.read & walked),
                counting.mux(op.address, walk.read_address),
                // An operation takes what is being written from `new3`; the walker looks at
                // no bank that operations write to, and clears what it has read.
                Collision::Any,
            );
            words.push(read);
        }
        let old = from2.mux(new2.q, from3.mux(new3, bank.mux(words[1], words[0])));
        new2.next(update(old));
        let walk_bank = d(walk.bank, "walk_bank1");
        Banked {
            word: walk_bank.mux(words[1], words[0]),
        }
    }
}
