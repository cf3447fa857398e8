//! The node with its card and the way to it: Etherbone at RGMII's pins, between frames that pass.

use wiremeter_abi::register::{ABI_HASH, MAGIC, address};
use wiremeter_blocks::Profile;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use crate::rig::Rig;

const MAC: [u8; 6] = [0x02, 0x57, 0x4d, 0, 0, 1];
const HOST: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];

/// An Etherbone packet in its frame.
fn etherbone(payload: &[u8]) -> Vec<u8> {
    let mut frame = Vec::new();
    let builder = etherparse::PacketBuilder::ethernet2(HOST, MAC)
        .ipv4([192, 168, 1, 10], [192, 168, 1, 50], 64)
        .udp(40_000, 1234);
    builder.write(&mut frame, payload).expect("in memory");
    frame
}

/// Reads these registers, and the frames that left meanwhile but for the answer.
fn read(rig: &mut Rig, addresses: &[u32]) -> Vec<u32> {
    let mut payload = vec![0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, 0, addresses.len() as u8, 0, 0, 0, 1];
    payload.extend(addresses.iter().flat_map(|address| address.to_be_bytes()));
    let before = rig.out(0).len();
    rig.frame(0, &etherbone(&payload), 12);
    rig.drain(2000);
    let out = rig.out(0);
    let answers: Vec<_> = out[before..].iter().filter(|frame| frame.bytes.starts_with(&HOST)).collect();
    let [answer] = answers[..] else {
        panic!("{} answers", answers.len())
    };
    let words = answer.bytes[42 + 16..][..4 * addresses.len()].chunks(4);
    words.map(|word| u32::from_be_bytes(word.try_into().expect("four bytes"))).collect()
}

#[test]
fn registers_are_read_at_the_pins() {
    let profile = Profile {
        channels: 16,
        entries: 64,
        slots_log2: 7,
        sessions: 0,
        reflect_sessions: 0,
        ..Profile::node()
    };
    let mut rig = Rig::with_control(&Node::new(Family::Simulated), &profile, MAC, [192, 168, 1, 50], 1234);
    let at = |name: &str| address("id", "", name);
    let names = ["magic", "abi_hash", "width", "channels"];
    assert_eq!(read(&mut rig, &names.map(at)), [MAGIC, ABI_HASH, 64, 16]);

    // What passes to port 0 passes meanwhile, each frame whole and in order.
    let passing: Vec<Vec<u8>> = (0..20u8).map(|n| vec![n; 60 + 40 * usize::from(n)]).collect();
    for frame in &passing {
        rig.frame(1, frame, 12);
    }
    assert_eq!(read(&mut rig, &[at("entries")]), [64]);
    rig.drain(20_000);
    let passed: Vec<_> = rig
        .out(0)
        .into_iter()
        .filter(|frame| !frame.bytes.starts_with(&HOST))
        .map(|frame| frame.bytes)
        .collect();
    assert_eq!(passed, passing);
    assert_eq!(rig.get("control_count_records"), 2);
}
