//! Takes halfwords of the packet out of beats, wherever a layout has them.

use super::front::spot_bits;
use super::lanes::{and_or, any, lane};
use super::layout::Spot;
use crate::Profile;
use wiremeter_rtl::{Module, Sig};

/// What takes fields out of the beats at one stage; they are there one clock later, until the
/// next frame has the same field.
pub(crate) struct Gather<'a, 'm> {
    pub m: &'m Module,
    pub p: &'a Profile,
    /// The spot that the beat is, one bit for each.
    pub spot: Sig<'m>,
    /// Its bytes.
    pub data: Sig<'m>,
}

impl<'m> Gather<'_, 'm> {
    fn lanes(&self) -> u32 {
        self.p.width / 16
    }

    /// Where a halfword of the packet is in the beat: (1 if there, its value).
    fn places(&self, halfword: impl Fn(bool) -> Option<u32>) -> Vec<(Sig<'m>, Sig<'m>)> {
        let spots = spot_bits(self.p, self.spot);
        (0..self.lanes())
            .filter_map(|i| {
                let here = |v6: bool, at: &Spot| at.v6 == v6 && halfword(v6).is_some_and(|h| at.lane(h, self.lanes()) == Some(i));
                let when: Vec<Sig<'m>> = spots.iter().filter(|(at, _)| here(at.v6, at)).map(|(_, bit)| *bit).collect();
                (!when.is_empty()).then(|| (any(self.m, &when), lane(self.data, i)))
            })
            .collect()
    }

    /// 1 if this halfword is in the beat.
    pub fn has(&self, halfword: impl Fn(bool) -> u32) -> Sig<'m> {
        let places = self.places(|v6| Some(halfword(v6)));
        any(self.m, &places.into_iter().map(|(when, _)| when).collect::<Vec<_>>())
    }

    /// A halfword whose place is given for IPv4 and for IPv6.
    pub fn field(&self, name: &str, halfword: impl Fn(bool) -> Option<u32>) -> Sig<'m> {
        let places = self.places(halfword);
        let when: Vec<Sig<'m>> = places.iter().map(|(when, _)| *when).collect();
        let r = self.m.reg_data(self.spot.clock(), name, 16);
        r.next_if(any(self.m, &when), and_or(self.m, 16, &places));
        r.q
    }

    /// Halfword `n` of an address; IPv4's are the last two of ::ffff:a.b.c.d.
    pub fn address(&self, name: &str, n: u32, v4: u32, v6: u32) -> Sig<'m> {
        let m = self.m;
        if n >= 6 {
            return self.field(name, |is_v6| Some(if is_v6 { v6 + n } else { v4 + n - 6 }));
        }
        let is_v4 = self.has_v4(v4);
        let places = self.places(|is_v6| is_v6.then_some(v6 + n));
        let when: Vec<Sig<'m>> = places.iter().map(|(when, _)| *when).chain([is_v4]).collect();
        let mapped = is_v4.mux(m.lit(if n == 5 { 0xffff } else { 0 }, 16), m.lit(0, 16));
        let r = m.reg_data(self.spot.clock(), name, 16);
        r.next_if(any(m, &when), and_or(m, 16, &places) | mapped);
        r.q
    }

    fn has_v4(&self, halfword: u32) -> Sig<'m> {
        let places = self.places(|is_v6| (!is_v6).then_some(halfword));
        any(self.m, &places.into_iter().map(|(when, _)| when).collect::<Vec<_>>())
    }
}
