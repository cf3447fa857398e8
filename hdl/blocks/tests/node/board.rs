//! The node with its card and the way to it: Etherbone at RGMII's pins, between frames that pass.

use wiremeter_abi::register::{ABI_HASH, MAGIC, address};
use wiremeter_blocks::Profile;
use wiremeter_blocks::node::Node;
use wiremeter_cells::Family;

use crate::rig::{Rig, Seen};

const MAC: [u8; 6] = [0x02, 0x57, 0x4d, 0, 0, 1];
const HOST: [u8; 6] = [0x02, 0xaa, 0xbb, 0xcc, 0xdd, 0xee];

/// Where the card is.
#[derive(Clone, Copy)]
struct At {
    mac: [u8; 6],
    ipv4: [u8; 4],
    port: u16,
}

const BUILT: At = At {
    mac: MAC,
    ipv4: [192, 168, 1, 50],
    port: 1234,
};

fn board() -> Rig {
    let profile = Profile {
        channels: 16,
        entries: 64,
        slots_log2: 7,
        ..Profile::board()
    };
    Rig::with_control(&Node::new(Family::Simulated), &profile, BUILT.mac, BUILT.ipv4, BUILT.port)
}

/// An Etherbone packet in its frame.
fn etherbone(at: At, payload: &[u8]) -> Vec<u8> {
    let mut frame = Vec::new();
    let builder = etherparse::PacketBuilder::ethernet2(HOST, at.mac)
        .ipv4([192, 168, 1, 10], at.ipv4, 64)
        .udp(40_000, at.port);
    builder.write(&mut frame, payload).expect("in memory");
    frame
}

/// One record with these writes behind each other, and reads.
fn record(writes: Option<(u32, &[u32])>, reads: &[u32]) -> Vec<u8> {
    let count = writes.map_or(0, |(_, words)| words.len());
    let mut payload = vec![0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0, 0, 15, count as u8, reads.len() as u8];
    let (base, words) = writes.unzip();
    let words = base.into_iter().chain(words.into_iter().flatten().copied());
    let words = words.chain((!reads.is_empty()).then_some(1)).chain(reads.iter().copied());
    payload.extend(words.flat_map(u32::to_be_bytes));
    payload
}

/// What is answered to a packet.
fn answers(rig: &mut Rig, at: At, payload: &[u8]) -> Vec<Vec<u8>> {
    let before = rig.out(0).len();
    rig.frame(0, &etherbone(at, payload), 12);
    rig.drain(2000);
    let out = rig.out(0).split_off(before).into_iter().map(|frame| frame.bytes);
    out.filter(|frame| frame.starts_with(&HOST)).collect()
}

/// Writes and reads registers there, and checks who answers.
fn ask(rig: &mut Rig, at: At, writes: Option<(u32, &[u32])>, reads: &[u32]) -> Vec<u32> {
    let answers = answers(rig, at, &record(writes, reads));
    let [answer] = &answers[..] else {
        panic!("{} answers", answers.len())
    };
    let from = (&answer[6..12], &answer[26..30], &answer[34..36]);
    assert_eq!(from, (&at.mac[..], &at.ipv4[..], &at.port.to_be_bytes()[..]));
    let words = answer[42 + 16..][..4 * reads.len()].chunks(4);
    words.map(|word| u32::from_be_bytes(word.try_into().expect("four bytes"))).collect()
}

fn read(rig: &mut Rig, addresses: &[u32]) -> Vec<u32> {
    ask(rig, BUILT, None, addresses)
}

fn control(name: &str) -> u32 {
    address("control", "", name)
}

#[test]
fn registers_are_read_at_the_pins() {
    let mut rig = board();
    let at = |name: &str| address("id", "", name);
    let names = ["magic", "abi_hash", "width", "channels", "clock_hz"];
    assert_eq!(read(&mut rig, &names.map(at)), [MAGIC, ABI_HASH, 64, 16, 125_000_000]);
    // Bit 3: control over Ethernet.
    assert_eq!(read(&mut rig, &[at("blocks")])[0] & 8, 8);
    let names = ["mac_high", "mac_low", "ipv4", "port", "allowed", "enable"];
    assert_eq!(read(&mut rig, &names.map(control)), [0x0257, 0x4d00_0001, 0xc0a8_0132, 1234, 0, 1]);

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
    assert_eq!(rig.get("control_count_records"), 4);
}

#[test]
fn what_comes_to_the_card_goes_no_further() {
    let mut rig = board();
    let packet = etherbone(BUILT, &record(None, &[0]));
    // The same to somebody else, to all, and from the other port.
    let (mut other, mut all) = (packet.clone(), packet.clone());
    other[5] ^= 1;
    all[..6].fill(0xff);
    for frame in [&packet, &other, &packet, &packet, &all] {
        rig.frame(0, frame, 12);
    }
    rig.frame(1, &packet, 12);
    rig.drain(3000);
    let passed = |frames: &[Seen]| frames.iter().map(|frame| frame.bytes.clone()).collect::<Vec<_>>();
    assert_eq!(passed(&rig.out(1)), [other.clone(), all.clone()]);
    assert_eq!(
        (passed(rig.ingress(0)), passed(rig.egress(0))),
        (passed(&rig.out(1)), passed(&rig.out(1)))
    );
    assert_eq!(passed(rig.ingress(1)), [packet]);
    assert!(rig.drops.is_empty());
}

#[test]
fn it_moves_when_the_answer_has_left() {
    let mut rig = board();
    let moved = At {
        mac: [0x02, 1, 2, 3, 4, 5],
        ipv4: [10, 0, 0, 7],
        port: 5000,
    };
    let values = [0x0201, 0x0203_0405, 0x0a00_0007, 5000, 0, 1, 0b111];
    // The seven registers up to the command lie behind each other; the answer is still of the old one.
    let read = ask(&mut rig, BUILT, Some((control("value_mac_high"), &values)), &[control("ipv4")]);
    assert_eq!(read, [0xc0a8_0132]);
    assert!(answers(&mut rig, BUILT, &record(None, &[0])).is_empty());
    let names = ["mac_high", "mac_low", "ipv4", "port", "allowed", "enable"];
    let now = ask(&mut rig, moved, None, &names.map(control));
    assert_eq!(now, [0x0201, 0x0203_0405, 0x0a00_0007, 5000, 0, 1]);
    // Who it was is somebody else now, and whom it answers may be told without being answered.
    assert_eq!(rig.out(1).len(), 1);
    let allowed = [0x0a00_0001, 1, 1 << 3];
    assert!(answers(&mut rig, moved, &record(Some((control("value_allowed"), &allowed)), &[])).is_empty());
    assert!(answers(&mut rig, moved, &record(None, &[0])).is_empty());
    assert_eq!(rig.get("control_count_not_allowed"), 1);
}

#[test]
fn it_can_be_switched_off_and_the_switch_is_on_the_board() {
    let mut rig = board();
    let off = [0, 1 << 4];
    let enable = [control("enable")];
    assert_eq!(ask(&mut rig, BUILT, Some((control("value_enable"), &off)), &enable), [1]);
    assert!(answers(&mut rig, BUILT, &record(None, &enable)).is_empty());
    assert_eq!(rig.out(1).len(), 1, "nobody's frame");
    rig.set("strap", 1);
    assert_eq!(ask(&mut rig, BUILT, Some((control("value_enable"), &off)), &enable), [0b11]);
    assert_eq!(ask(&mut rig, BUILT, None, &enable), [0b11]);
    rig.set("strap", 0);
    assert!(answers(&mut rig, BUILT, &record(None, &enable)).is_empty());
}
