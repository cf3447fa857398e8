//! What the reflector has found in the frames, for a block that looks for something else in
//! them: to align and gather them a second time would cost it as much again.

use super::decide::Verdict;
use super::fields::Fields;
use super::front::Front;
use super::layout::spots;
use crate::Profile;
use wiremeter_rtl::{Sig, bundle};

bundle! {
    /// The frames at the reflector's stages. Fields are those of the frame of the beat, as
    /// far as it has come.
    pub struct Look {
        /// Bytes of the beat at stage 2, but for the link addresses.
        data,
        /// The spot that it is, one bit for each of [`spots`](super::layout::spots).
        spot,
        /// There is a beat at stage 3.
        valid,
        /// It is a frame's first.
        first,
        /// It is a frame's last.
        last,
        /// Stage 3: IPv6, else IPv4.
        v6,
        /// Stage 3: the IP header's first halfword.
        head,
        /// Stage 3: TTL or hop limit.
        ttl,
        /// Stage 3: source address; IPv4 as ::ffff:a.b.c.d.
        source,
        /// Stage 3: UDP source port.
        source_port,
        /// Stage 3: UDP destination port.
        destination_port,
        /// Stage 3: UDP length.
        length,
        /// Stage 3: bytes 0 to 3 of the payload.
        sequence,
        /// Stage 4: UDP for the port's addresses.
        addressed,
        /// Stage 4: the beat has the UDP header's last byte.
        has_udp,
        /// Stage 4: it is a fragment.
        fragment,
        /// Stage 4: the UDP length is not all of the IP payload, or under 8.
        wrong_length,
        /// Stage 4: IPv6 without a UDP checksum.
        no_checksum,
        /// Stage 5: time of the frame's first beat.
        time,
        /// Stage 6, on the last beat: the tap refuses the frame, or its UDP packet is longer.
        bad,
    }
}

/// Widths of the fields of [`Look`].
pub fn look_widths(p: &Profile) -> [u32; 20] {
    let spots = spots(p.width / 16).len() as u32;
    [p.width, spots, 1, 1, 1, 1, 16, 8, 128, 16, 16, 16, 32, 1, 1, 1, 1, 1, 64, 1]
}

impl<'m> Look<'m> {
    pub(super) fn new(front: &Front<'m>, f: &Fields<'m>, verdict: &Verdict<'m>) -> Look<'m> {
        let beat = front.beats[3];
        let [source_port, destination_port, length, _] = f.udp;
        Look {
            data: front.data,
            spot: front.spot,
            valid: beat.valid,
            first: beat.first,
            last: beat.last,
            v6: f.v6,
            head: f.head,
            ttl: f.ttl,
            source: f.source,
            source_port,
            destination_port,
            length,
            sequence: Sig::cat_all(&f.sequence),
            addressed: verdict.addressed,
            has_udp: verdict.has_udp,
            fragment: verdict.fragment,
            wrong_length: verdict.wrong_length,
            no_checksum: verdict.no_checksum,
            time: front.late_time,
            bad: verdict.bad,
        }
    }
}
