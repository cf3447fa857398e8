//! Ethernet, VLAN tags and MPLS labels: finds the network header and moves it to the front.
//!
//! Tags and labels are words of 4 bytes from byte 14 on, so the network header begins at
//! 14 + 4n. The window is shifted twice, each time by 0 to 3 words: first over the tags
//! and the first label, then over the other labels.

use super::bytes::{bytes, number, skip};
use super::code::{self, REASON_BITS};
use crate::profile::WINDOW_BYTES;
use crate::tap::Window;
use wiremeter_cells::pick;
use wiremeter_rtl::{Sig, bundle};

/// First byte after an Ethernet header without tags.
pub(super) const HEADER: u32 = 14;
/// Bytes of a window that can follow an Ethernet header.
pub(super) const REST: u32 = WINDOW_BYTES - HEADER;
const TAGS: u32 = 2;
const LABELS: u32 = 4;
/// Clocks from the window to its [`Link`].
pub(super) const CLOCKS: u32 = 3;

bundle! {
    /// What the link layer says.
    pub struct Link {
        /// The bytes from the network header on, zeros beyond the frame and the window.
        packet,
        /// Words before the network header (n): it is at byte 14 + 4n.
        words,
        /// Whole words of `packet` that are in the frame.
        left,
        /// `packet` is not empty.
        some,
        /// The last type read.
        ethertype,
        /// A stack of MPLS labels ended at `packet`.
        bottom,
        /// Why it could not be read on, or 0.
        reason,
        vlan_valid,
        vlan_id,
        mpls_valid,
        mpls_label,
    }
}

fn is_tag(ethertype: Sig<'_>) -> Sig<'_> {
    ethertype.eq(0x8100) | ethertype.eq(0x88a8)
}

fn is_mpls(ethertype: Sig<'_>) -> Sig<'_> {
    ethertype.eq(0x8847) | ethertype.eq(0x8848)
}

/// Reads tags and labels, [`CLOCKS`] clocks after `window`.
pub(super) fn link<'m>(window: &Window<'m>) -> Link<'m> {
    let (m, data) = (window.data.module(), window.data);
    // Tag or label number j is whole.
    let whole: Vec<Sig<'m>> = (0..TAGS + LABELS)
        .map(|j| window.bytes.ge(u64::from(HEADER + 4 * (j + 1))))
        .collect();
    let types: Vec<Sig<'m>> = (0..=TAGS).map(|j| number(data, 12 + 4 * j, 2)).collect();
    let tagged = is_tag(types[0]) & whole[0];
    let twice = tagged & is_tag(types[1]) & whole[1];
    let behind = |options: &[Sig<'m>]| twice.mux(options[2], tagged.mux(options[1], options[0]));
    let after = HEADER + REST;
    let words = bytes(data, HEADER, after - HEADER);

    let labelled = behind(&types.iter().map(|t| is_mpls(*t)).collect::<Vec<_>>());
    let first_label = labelled & behind(&whole);
    let cut_tag = [is_tag(types[0]) & !whole[0], is_tag(types[1]) & !whole[1], m.lit(0, 1)];
    let no_reason = m.lit(0, REASON_BITS);
    let tag_reason = code::first(
        &[
            (twice & is_tag(types[2]), code::reason("vlan_depth")),
            (behind(&cut_tag), code::reason("truncated")),
        ],
        no_reason,
    )
    .delay("tags_reason");
    let bottoms: Vec<Sig<'m>> = (0..TAGS + LABELS).map(|j| data.bit(8 * (HEADER + 4 * j + 2))).collect();
    // The labels, one bit each: whole, and the last of the stack.
    let label = |of: &[Sig<'m>], name: &str| -> Vec<Sig<'m>> {
        (0..LABELS as usize)
            .map(|i| behind(&of[i..]).delay(&format!("label{i}_{name}")))
            .collect()
    };
    let (label_whole, label_bottom) = (label(&whole, "whole"), label(&bottoms, "bottom"));
    let labels: Vec<Sig<'m>> = (0..=TAGS).map(|j| number(data, HEADER + 4 * j, 3).slice(4, 20)).collect();

    // Bytes after the Ethernet header, as words and a rest; a runt's are of no interest.
    let length = window.bytes.wrapping_sub(u64::from(HEADER));
    let left = length.slice(2, 5).delay("tags_left");
    let odd = length.trunc(2).any().delay("tags_odd");
    let skipped = twice.cat(tagged & !twice).wrapping_add(first_label.extend(2)).delay("tags_skipped");
    let ethertype = behind(&types).delay("tags_ethertype");
    let labelled = labelled.delay("tags_labelled");
    let words = words.delay("tags_packet");
    let shift = |of: Sig<'m>, by: Sig<'m>| pick(by, &(0..4).map(|j| skip(of, j)).collect::<Vec<_>>());

    // The second clock: how many labels there are.
    let more = |i: usize| (0..i).fold(labelled & label_whole[0], |go, j| go & !label_bottom[j] & label_whole[j + 1]);
    let found = (0..LABELS as usize)
        .map(|i| more(i) & label_bottom[i])
        .reduce(|a, b| a | b)
        .expect("labels");
    let deep = more(3) & !label_bottom[3];
    let others = (more(2)).cat((more(1) & !more(2)) | more(3));
    let label_reason = code::first(
        &[(deep, code::reason("mpls_depth")), (labelled & !found, code::reason("truncated"))],
        tag_reason,
    );
    let others = others.delay("labels_skipped");
    let words = shift(words, skipped).delay("labels_packet");
    let left = left.wrapping_sub(skipped.extend(5)).delay("labels_left");
    let odd = odd.delay("labels_odd");
    let skipped = skipped.delay("labels_before");

    // The third clock.
    let late = |sig: Sig<'m>, name: &str, clocks: u32| (0..clocks).fold(sig, |s, i| s.delay(&format!("{name}{i}")));
    Link {
        packet: shift(words, others).delay("link_packet"),
        words: (skipped + others).delay("link_words"),
        left: left.wrapping_sub(others.extend(5)).delay("link_left"),
        some: (odd | left.gt(others.extend(5))).delay("link_some"),
        ethertype: late(ethertype, "link_ethertype", 2),
        bottom: late(found, "link_bottom", 2),
        reason: late(label_reason, "link_reason", 2),
        vlan_valid: late(tagged, "link_vlan_valid", 3),
        vlan_id: late(number(data, HEADER, 2).trunc(12), "link_vlan_id", 3),
        mpls_valid: late(first_label, "link_mpls_valid", 3),
        mpls_label: late(behind(&labels), "link_mpls_label", 3),
    }
}
