//! Random packets, whole and damaged, against the model.

use rand::Rng;
use rand_chacha::ChaCha8Rng;
use wiremeter_model::etherbone::{Control, Outcome, Settings};

use crate::bench::seeds;
use crate::directed::{etherbone, ipv4};
use crate::registers::Words;
use crate::rig::{COUNTS, HOST, IPV4, MAC, PEER, Rig, settings};

/// A frame that asks for something.
fn frame(rng: &mut ChaCha8Rng) -> Vec<u8> {
    match rng.random_range(0..10) {
        0 => {
            let to = [[0xff; 6], MAC, HOST][rng.random_range(0..3)];
            let who = [IPV4, PEER][usize::from(rng.random_bool(0.2))];
            [
                &to[..],
                &HOST,
                &[8, 6, 0, 1, 8, 0, 6, 4, 0, 1],
                &HOST,
                &PEER,
                &[0; 6],
                &who,
                &[0; 18],
            ]
            .concat()
        }
        1 => {
            let data: Vec<u8> = (0..rng.random_range(0..400)).map(|_| rng.random()).collect();
            ipv4(MAC, 1, PEER, &[&[8, 0], &data[..], &[0; 6]].concat())
        }
        2 => etherbone(&[0x4e, 0x6f, 0x11, rng.random(), 0, 0, 0, 0, 0, 0, 0, 0]),
        _ => record(rng),
    }
}

fn record(rng: &mut ChaCha8Rng) -> Vec<u8> {
    let few = |rng: &mut ChaCha8Rng| {
        if rng.random_bool(0.9) {
            rng.random_range(0..5)
        } else {
            rng.random_range(0..=170)
        }
    };
    let (writes, reads): (u8, u8) = (few(rng), few(rng));
    let mut payload = vec![0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, rng.random(), writes, reads];
    let address = |rng: &mut ChaCha8Rng| {
        if rng.random_bool(0.9) {
            rng.random_range(0..64) * 4
        } else {
            rng.random::<u32>()
        }
    };
    if writes > 0 {
        payload.extend(if rng.random_bool(0.2) { 0xfff8 } else { address(rng) }.to_be_bytes());
        (0..writes).for_each(|_| payload.extend(rng.random::<u32>().to_be_bytes()));
    }
    if reads > 0 {
        payload.extend(rng.random_range(0..3u32).to_be_bytes());
        (0..reads).for_each(|_| payload.extend(address(rng).to_be_bytes()));
    }
    payload.extend((0..rng.random_range(0..3) * 2).map(|_| 0));
    etherbone(&payload)
}

fn expect(counts: &mut [u64; COUNTS.len()], name: &str, more: usize) {
    counts[COUNTS.iter().position(|known| *known == name).expect("a counter")] += more as u64;
}

#[test]
fn random_frames_are_what_the_model_says() {
    seeds(40, |mut rng| {
        let allowed = rng
            .random_bool(0.2)
            .then_some([PEER, HOST[2..].try_into().expect("four")][rng.random_range(0..2)].into());
        let settings = Settings { allowed, ..settings() };
        let mut rig = Rig::new(&settings, rng.random(), [1.0, 0.5, 0.2][rng.random_range(0..3)]);
        let (mut control, mut words) = (Control::new(settings), Words::default());
        let mut counts = [0; COUNTS.len()];
        for _ in 0..40 {
            let mut frame = frame(&mut rng);
            if rng.random_bool(0.2) {
                let n = rng.random_range(0..frame.len().min(70));
                frame[n] ^= 1 << rng.random_range(0..8);
            }
            if rng.random_bool(0.05) {
                frame.truncate(rng.random_range(14..frame.len()));
            }
            let refused = rng.random_bool(0.03);
            let outcome = if refused {
                Outcome::Passed
            } else {
                control.take(&frame, &mut words)
            };
            rig.frame(&frame, refused);
            rig.settle();
            let mut answers = vec![];
            match outcome {
                Outcome::Passed => {}
                Outcome::NotAllowed => expect(&mut counts, "not_allowed", 1),
                Outcome::Refused => expect(&mut counts, "refused", 1),
                Outcome::Done { answer, repeated, outside } => {
                    let name = match (frame[13], frame[23]) {
                        (6, _) => "arps",
                        (_, 1) => "echoes",
                        _ if frame[44] & 1 == 1 => "probes",
                        _ => "records",
                    };
                    expect(&mut counts, name, 1);
                    expect(&mut counts, "repeated", repeated.into());
                    expect(&mut counts, "address", outside);
                    answers.extend(answer);
                }
            }
            assert_eq!(std::mem::take(&mut rig.sink.frames), answers, "to {frame:02x?}");
            assert_eq!(rig.registers().done, words.done, "for {frame:02x?}");
            assert_eq!(rig.counts(), counts, "{COUNTS:?} after {frame:02x?}");
        }
    });
}
