//! Section 7: the time from request to reply does not vary on an idle port.

use wiremeter_model::reflect::{Outcome, reflect};

use crate::packet::{Request, settings};
use crate::port::{Port, Sent, time};

/// The reply to a request whose first beat comes at `clock`, as it must leave an idle port.
pub fn answer(port: &Port, frame: &[u8], clock: u64) -> Sent {
    let leaves = clock + port.latency();
    let Outcome::Answered(reply) = reflect(frame, &settings(), time(clock), time(leaves)) else {
        panic!("this is a request");
    };
    Sent {
        clock: leaves,
        bytes: reply.bytes,
        bad: reply.cut,
    }
}

#[test]
fn all_layouts_and_lengths_take_as_long() {
    for mut port in Port::both(&settings()) {
        for v6 in [false, true] {
            for tags in 0..=2 {
                for length in [
                    14, 15, 16, 17, 22, 23, 24, 25, 27, 28, 37, 38, 41, 43, 44, 45, 46, 47, 48, 99, 500, 1500,
                ] {
                    let payload: Vec<u8> = (0..length).map(|i| (i * 7 + length) as u8).collect();
                    let frame = Request::new(v6, &payload).tagged(tags).frame();
                    let clock = port.frame(&frame);
                    port.idle(port.latency() + 20);
                    let expected = answer(&port, &frame, clock);
                    assert_eq!(port.sent, [expected], "IPv6 {v6}, {tags} tags, {length} bytes");
                    port.sent.clear();
                }
            }
        }
    }
}

#[test]
fn sixteen_clocks_at_512_bit() {
    assert_eq!(Port::both(&settings()).map(|port| port.latency()), [16, 31]);
}
