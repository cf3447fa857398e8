//! What is kept of the four quantities: minimum, maximum, sum, how many were negative, and
//! how many were in each bucket.

use super::jobs::Wipe;
use crate::Profile;
use wiremeter_abi::record::{BUCKETS_OF_QUANTITY, QUANTITIES};
use wiremeter_cells::Sliced;
use wiremeter_rtl::{Bundle, Collision, Module, Sig, bundle};

/// Bits of a quantity, in two's complement.
pub const VALUE: u32 = 48;
/// Clocks from a value to the last write that comes of it.
pub const LATENCY: usize = 5;
/// Bits of a quantity's number, and of a bucket's.
const QUANTITY: u32 = QUANTITIES.len().trailing_zeros();
const BUCKET: u32 = BUCKETS_OF_QUANTITY.trailing_zeros();
/// Values have the last bucket from 2^30 on.
const LOW: u32 = 30;

bundle! {
    /// What is kept of a quantity.
    pub struct Kept {
        /// The least value, if there was one.
        minimum,
        /// The greatest.
        maximum,
        /// Their sum.
        sum,
        /// How many were below zero.
        negative,
    }
}

/// A value that is to be kept.
#[derive(Clone, Copy)]
pub struct Value<'m> {
    /// 1 if there is one.
    pub valid: Sig<'m>,
    /// Its quantity's number.
    pub quantity: Sig<'m>,
    /// Itself.
    pub value: Sig<'m>,
    /// A clock later: it is the first of its quantity.
    pub first: Sig<'m>,
}

/// What a report reads.
#[derive(Clone, Copy)]
pub struct Read<'m> {
    /// 1 while it reads: there is no value then.
    pub reads: Sig<'m>,
    /// A quantity.
    pub quantity: Sig<'m>,
    /// Number of a record of its buckets.
    pub group: Sig<'m>,
    /// A bucket in it.
    pub eighth: Sig<'m>,
}

/// What was read a clock ago.
pub struct Tables<'m> {
    pub kept: Kept<'m>,
    pub bucket: Sig<'m>,
}

/// 1 if a is less than b, both in two's complement.
fn less<'m>(a: Sig<'m>, b: Sig<'m>) -> Sig<'m> {
    let top = a.width() - 1;
    let flip = |x: Sig<'m>| (!x.bit(top)).cat(x.trunc(top));
    flip(a).lt(flip(b))
}

/// Keeps the values of a session; at any clock there is one for another quantity than in the
/// [`LATENCY`] clocks before.
pub fn quantities<'m>(m: &'m Module, p: &Profile, session: Sig<'m>, v: Value<'m>, read: Read<'m>, wipe: Wipe<'m>) -> Tables<'m> {
    let (bucket, kept) = (buckets(m, p, session, v, read, wipe), table(m, p, session, v, read, wipe));
    Tables { kept, bucket }
}

fn table<'m>(m: &'m Module, p: &Profile, session: Sig<'m>, v: Value<'m>, read: Read<'m>, wipe: Wipe<'m>) -> Kept<'m> {
    let zero = |width| m.lit(0, width);
    let shape = Kept {
        minimum: zero(VALUE),
        maximum: zero(VALUE),
        sum: zero(64),
        negative: zero(32),
    };
    let width = shape.pack().width();
    let ram = m.memory("quantities", p.sessions as usize * QUANTITIES.len(), width);
    // No quantity is read while it is written.
    let word = ram.read(session.cat(read.reads.mux(read.quantity, v.quantity)), Collision::Any);
    let old = shape.unpack(word);

    let (valid, quantity, value) = (
        v.valid.delay_reset("keep_1", 0),
        v.quantity.delay("quantity_1"),
        v.value.delay("value_1"),
    );
    let sign = value.bit(VALUE - 1);
    let lower = (less(value, old.minimum) | v.first).delay("lower");
    let higher = (less(old.maximum, value) | v.first).delay("higher");
    let sum = old.sum.wrapping_add(sign.repeat(64 - VALUE).cat(value)).delay("sum_after");
    let negative = old.negative.wrapping_add(sign.extend(32)).delay("negative_after");

    let (valid, quantity, value) = (valid.delay_reset("keep_2", 0), quantity.delay("quantity_2"), value.delay("value_2"));
    let after = Kept {
        minimum: lower.mux(value, old.minimum.delay("minimum_before")),
        maximum: higher.mux(value, old.maximum.delay("maximum_before")),
        sum,
        negative,
    };
    ram.write(
        valid | wipe.wipes,
        session.cat(wipe.wipes.mux(wipe.count.trunc(QUANTITY), quantity)),
        after.pack() & (!wipe.wipes).repeat(width),
    );
    old
}

fn buckets<'m>(m: &'m Module, p: &Profile, session: Sig<'m>, v: Value<'m>, read: Read<'m>, wipe: Wipe<'m>) -> Sig<'m> {
    let depth = p.sessions as usize * QUANTITIES.len() * BUCKETS_OF_QUANTITY;
    let ram = Sliced::new(m, "buckets", depth, 32);
    let (valid, place) = bucket(m, v);
    let address = session.cat(read.reads.mux(Sig::cat_all(&[read.quantity, read.group, read.eighth]), place));
    // No bucket is read while it is written.
    let count = ram.read(address);
    let more = count.wrapping_add(1).delay("bucket_after");
    let valid = valid.delay_reset("bucket_read", 0).delay_reset("bucket_counted", 0);
    let place = place.delay("place_read").delay("place_counted");
    ram.write(
        valid | wipe.wipes,
        session.cat(wipe.wipes.mux(wipe.count, place)),
        more & (!wipe.wipes).repeat(32),
    );
    count
}

/// The place of a value: its quantity and bucket, three clocks later.
fn bucket<'m>(m: &'m Module, v: Value<'m>) -> (Sig<'m>, Sig<'m>) {
    // The highest byte that is not zero, of those below the last bucket.
    let over = v.value.slice(LOW, VALUE - 1 - LOW).any().delay("over_1");
    let negative = v.value.bit(VALUE - 1).delay("negative_1");
    let bytes: Vec<Sig<'m>> = (0..LOW.div_ceil(8))
        .map(|n| v.value.slice(8 * n, 8.min(LOW - 8 * n)).extend(8))
        .collect();
    let some: Vec<Sig<'m>> = bytes
        .iter()
        .enumerate()
        .map(|(n, byte)| byte.any().delay(&format!("byte_{n}_some")))
        .collect();
    let bytes: Vec<Sig<'m>> = bytes.iter().enumerate().map(|(n, byte)| byte.delay(&format!("byte_{n}"))).collect();
    let highest = (1..bytes.len()).fold((m.lit(0, 2), bytes[0]), |(number, byte), n| {
        (some[n].mux(n as u64, number), some[n].mux(bytes[n], byte))
    });
    let (number, byte) = (highest.0.delay("highest_number"), highest.1.delay("highest_byte"));
    let (over, negative) = (over.delay("over_2"), negative.delay("negative_2"));
    // The highest one in it.
    let bit = (1..8).fold(m.lit(0, 3), |rest, n| byte.bit(n).mux(u64::from(n), rest));
    let log = number.cat(bit).wrapping_add(1);
    let bucket = (log & byte.any().repeat(BUCKET) | over.repeat(BUCKET)) & (!negative).repeat(BUCKET);
    let late = |sig: Sig<'m>, name: &str| (1..=2).fold(sig, |sig, n| sig.delay(&format!("{name}_{n}")));
    let quantity = late(v.quantity, "bucket_quantity");
    let valid = v
        .valid
        .delay_reset("bucket_1", 0)
        .delay_reset("bucket_2", 0)
        .delay_reset("bucket_3", 0);
    (valid, quantity.cat(bucket).delay("bucket_place"))
}
