//! What is done with a frame, one step after the other: one register each, exactly one of them 1.

use super::HALF_BITS;
use super::bus::Access;
use super::reply::Reply;
use super::scan::Asked;
use super::store::Store;
use wiremeter_rtl::{Clock, Module, Reg, Sig};

/// Halfword of the Ethernet source address: the first that is looked at.
const SOURCE: u64 = 3;
/// Halfword of a record's first address.
const RECORD: u64 = 27;

/// The steps.
pub struct Steps<'m> {
    m: &'m Module,
    /// Nothing to do: a frame may come.
    pub idle: Reg<'m>,
    /// What is asked?
    pub scan: Reg<'m>,
    /// Does it hold its record?
    pub count: Reg<'m>,
    /// The base return address.
    pub back: Reg<'m>,
    /// The base address of writes.
    pub base: Reg<'m>,
    /// A write's data, and the write.
    pub data: Reg<'m>,
    /// The answer's first halfword behind what [`Steps::head`] writes.
    pub first: Reg<'m>,
    /// A read's address, and the read.
    pub reads: Reg<'m>,
    /// What was read becomes answer: high half, low half.
    pub give: [Reg<'m>; 2],
    /// Up to the end of a word.
    pub pad: Reg<'m>,
    /// The IP header's checksum.
    pub sum: Reg<'m>,
    /// The answer's begin.
    pub head: Reg<'m>,
    /// It is sent.
    pub send: Reg<'m>,
}

impl<'m> Steps<'m> {
    /// The registers.
    pub fn new(m: &'m Module, clk: Clock<'m>) -> Steps<'m> {
        let step = |name: &str| m.reg(clk, &format!("does_{name}"), 1, u64::from(name == "idle"));
        Steps {
            m,
            idle: step("idle"),
            scan: step("scan"),
            count: step("count"),
            back: step("back"),
            base: step("base"),
            data: step("data"),
            first: step("first"),
            reads: step("reads"),
            give: [step("give_high"), step("give_low")],
            pad: step("pad"),
            sum: step("sum"),
            head: step("head"),
            send: step("send"),
        }
    }

    /// Whether halfwords of the frame are looked at.
    pub fn looks(&self) -> Sig<'m> {
        self.scan.q | self.back.q | self.base.q | self.data.q | self.reads.q
    }

    /// From step to step, and from halfword to halfword.
    pub fn drive(&self, store: &Store<'m>, asked: &Asked<'m>, access: &Access<'m>, reply: &Reply<'m>, sent: Sig<'m>) {
        let (begins, pair) = (store.begins, access.pair);
        let (writes, reads) = (asked.writes.any(), asked.reads.any());
        let known = self.scan.q & asked.known;
        let counted = self.count.q & !asked.misses;
        let back = self.back.q & pair;
        let does_writes = (counted & !reads & writes) | (back & writes & !access.again);
        let last_write = self.data.q & access.done & access.last_write;
        let given = self.give[1].q;
        let summed = self.sum.q & reply.summed;
        let made = self.head.q & reply.made;
        let to_first = (back & !(writes & !access.again)) | (last_write & reads);

        let ends = (self.scan.q & asked.fails)
            | (self.count.q & asked.misses)
            | (counted & !writes & !reads)
            | (last_write & !reads)
            | (self.send.q & sent);
        self.idle.next(ends | (self.idle.q & !begins));
        let stay = |step: Reg<'m>, from: Sig<'m>, to: Sig<'m>| step.next(from | (step.q & !to));
        stay(self.scan, begins, asked.fails | asked.known);
        self.count.next(known & asked.record);
        stay(self.back, counted & reads, pair);
        stay(self.base, does_writes, pair);
        stay(self.data, self.base.q & pair, access.done & access.last_write);
        self.first.next(to_first);
        stay(self.reads, self.first.q | (given & !access.last_read), access.done);
        self.give[0].next(self.reads.q & access.done);
        self.give[1].next(self.give[0].q);
        stay(self.pad, given & access.last_read, reply.padded);
        stay(self.sum, (known & asked.sums) | (self.pad.q & reply.padded), reply.summed);
        stay(self.head, (known & asked.arp) | summed, reply.made);
        stay(self.send, made, sent);

        // The base return address lies behind the writes; that of the writes, and of reads alone,
        // behind the record's header.
        let at = |n: u64| self.m.lit(n, HALF_BITS);
        let behind_writes = at(RECORD + 2).wrapping_add(asked.writes.cat(self.m.lit(0, 1)).extend(HALF_BITS));
        let next = store.half.q.wrapping_add(1);
        let to_back = (counted & reads & writes).mux(behind_writes, at(RECORD));
        let half = self.count.q.mux(to_back, does_writes.mux(at(RECORD), next));
        // From the last write over the base return address to the reads.
        let half = (last_write & reads).mux(store.half.q.wrapping_add(2), half);
        let moves = begins | store.tick | self.count.q | last_write;
        store.half.next_if(moves, begins.mux(at(SOURCE), half));
    }
}
