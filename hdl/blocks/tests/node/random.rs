//! The node under chance, its clocks apart, against a queue for each direction that is told by
//! what the taps see.

use rand::Rng;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use crate::bench::seeds;
use crate::rig::{Rig, TO_THE_LINE};

#[test]
fn frames_come_out_in_order_or_are_told_as_dropped() {
    seeds(8, |mut chance| {
        let node = Node {
            queue_words: if chance.random_bool(0.5) { 2048 } else { 256 },
            ..Node::new(Family::Simulated)
        };
        let periods = [0; 3].map(|_| chance.random_range(7_992..8_009));
        let mut rig = Rig::new(&node, periods);
        let mut sent = [Vec::new(), Vec::new()];
        for (port, sent) in sent.iter_mut().enumerate() {
            let crowded = chance.random_bool(0.5);
            for n in 0..120u8 {
                let longest = if chance.random_bool(0.7) { 120 } else { 1500 };
                let length = chance.random_range(60..longest);
                let frame: Vec<u8> = (0..length).map(|i| if i == 0 { n } else { chance.random() }).collect();
                let gap = if crowded {
                    chance.random_range(1..8)
                } else {
                    chance.random_range(12..400)
                };
                rig.frame(port, &frame, gap);
                sent.push(frame);
            }
        }
        rig.drain(6000);
        for (from, sent) in sent.iter().enumerate() {
            let out = rig.out(1 - from);
            assert!(rig.ingress(from).iter().map(|seen| &seen.bytes).eq(sent), "ingress");
            assert!(
                rig.egress(from)
                    .iter()
                    .map(|seen| &seen.bytes)
                    .eq(out.iter().map(|seen| &seen.bytes)),
                "egress"
            );
            for (egress, line) in rig.egress(from).iter().zip(&out) {
                let clocks = (line.begun - egress.begun) / periods[0];
                assert!(TO_THE_LINE.contains(&clocks), "{clocks} clocks to the line");
            }
            let mut left = out.iter().peekable();
            let lost: Vec<usize> = sent
                .iter()
                .filter(|frame| left.next_if(|out| out.bytes == **frame).is_none())
                .map(Vec::len)
                .collect();
            assert!(left.next().is_none(), "what came out was sent, in this order");
            let told = rig.drops.iter().filter(|drop| drop.port == from).map(|drop| drop.length);
            assert!(told.eq(lost), "drops");
            assert_eq!(rig.get(&format!("port{}_count_underrun", 1 - from)), 0);
        }
    });
}
