//! Posted writes, checked as a receiver of the packets would, by PCI Express Base 4.0, section 2.2.

use proptest::prelude::*;
use wiremeter_pcie::posted::{Posted, posted};

/// A memory write request as it goes over the link, in doublewords: header and payload.
fn encode(write: &Posted) -> Vec<u32> {
    let (first, last) = (write.address / 4, (write.address + write.bytes.len() as u64 - 1) / 4);
    let mut payload = vec![[0u8; 4]; (last - first + 1) as usize];
    let mut enables = vec![0u32; payload.len()];
    for (byte, address) in write.bytes.iter().zip(write.address..) {
        let dword = (address / 4 - first) as usize;
        payload[dword][(address % 4) as usize] = *byte;
        enables[dword] |= 1 << (address % 4);
    }
    let [first_be, last_be] = match enables[..] {
        [only] => [only, 0],
        [first, .., last] => [first, last],
        [] => unreachable!("there is a doubleword"),
    };
    // 2.2.1: Fmt 011b (four doublewords of header, with data), type 00000b; 2.2.7: byte enables.
    let header = [
        0x6000_0000 | payload.len() as u32 & 0x3ff,
        last_be << 4 | first_be,
        (first >> 30) as u32,
        (first * 4) as u32,
    ];
    header.into_iter().chain(payload.into_iter().map(u32::from_le_bytes)).collect()
}

/// A receiver: it refuses malformed packets and lands the others in memory.
fn receive(packet: &[u32], max_payload: usize, land: &mut impl FnMut(u64, u8)) -> Result<(), String> {
    let length = match packet[0] & 0x3ff {
        0 => 1024,
        length => length as usize,
    };
    let (first_be, last_be) = (packet[1] & 0xf, packet[1] >> 4 & 0xf);
    let address = u64::from(packet[2]) << 32 | u64::from(packet[3]);
    if packet.len() != 4 + length {
        return Err(format!("length {length} of {} doublewords", packet.len()));
    }
    // 2.2.2: "The Transmitter of a TLP with a data payload must not allow the data payload length …
    // to exceed the length specified by the value in the Max_Payload_Size field".
    if length * 4 > max_payload {
        return Err(format!("{length} doublewords of payload"));
    }
    // 2.2.7: "Requests must not specify an Address/Length combination which causes a Memory Space
    // access to cross a 4-KB boundary."
    if address % 4096 + length as u64 * 4 > 4096 {
        return Err(format!("{length} doublewords at {address:#x}"));
    }
    // 2.2.5: one doubleword has no last byte enables; of more, neither end is empty, and the
    // enabled bytes are without a gap (of which one or two doublewords could have some).
    let whole = match length {
        1 => last_be == 0 && first_be != 0 && is_run(first_be),
        _ => [0b1111, 0b1110, 0b1100, 0b1000].contains(&first_be) && [0b1111, 0b0111, 0b0011, 0b0001].contains(&last_be),
    };
    if !whole {
        return Err(format!("byte enables {first_be:04b} {last_be:04b} of {length}"));
    }
    for (number, dword) in packet[4..].iter().enumerate() {
        let enables = match number {
            0 => first_be,
            _ if number == length - 1 => last_be,
            _ => 0xf,
        };
        for byte in (0..4).filter(|byte| enables >> byte & 1 == 1) {
            land(address + 4 * number as u64 + byte, dword.to_le_bytes()[byte as usize]);
        }
    }
    Ok(())
}

fn is_run(bits: u32) -> bool {
    let low = bits >> bits.trailing_zeros();
    low & (low + 1) == 0
}

#[test]
fn a_record_is_one_write() {
    let bytes: Vec<_> = (0..64).collect();
    let writes = posted(0x1_0000_0fc0, &bytes, &[true; 64], 128);
    assert_eq!(
        writes,
        [Posted {
            address: 0x1_0000_0fc0,
            bytes
        }]
    );
}

#[test]
fn writes_end_at_the_payload_at_4_kib_and_at_a_gap() {
    let places = |address, strobes: &[bool], max_payload| {
        let bytes = vec![0; strobes.len()];
        let writes = posted(address, &bytes, strobes, max_payload).into_iter();
        writes.map(|write| (write.address, write.bytes.len())).collect::<Vec<_>>()
    };
    // 300 bytes from 0x1001 on begin in the doubleword of 0x1000: 127 fill 32 doublewords.
    assert_eq!(places(0x1001, &[true; 300], 128), [(0x1001, 127), (0x1080, 128), (0x1100, 45)]);
    assert_eq!(places(0x1ff0, &[true; 64], 256), [(0x1ff0, 16), (0x2000, 48)]);
    assert_eq!(places(0x1000, &[true, false, false, true, true], 128), [(0x1000, 1), (0x1003, 2)]);
    assert_eq!(places(0x1000, &[false; 64], 128), []);
    // The last page of all.
    assert_eq!(places(u64::MAX - 63, &[true; 64], 128), [(u64::MAX - 63, 64)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    /// What a receiver lands of the packets, in their order, is what the strobes say.
    #[test]
    fn a_receiver_finds_each_well_formed_and_all_there(
        address in 0u64..3 * 4096,
        burst in prop::collection::vec((any::<u8>(), prop::bool::weighted(0.9)), 0..600),
        code in 0usize..3,
    ) {
        let (bytes, strobes): (Vec<_>, Vec<_>) = burst.into_iter().unzip();
        let max_payload = 128 << code;
        let mut landed = Vec::new();
        for write in posted(address, &bytes, &strobes, max_payload) {
            let received = receive(&encode(&write), max_payload, &mut |address, byte| landed.push((address, byte)));
            prop_assert_eq!(received, Ok(()), "{:?}", write);
        }
        let expected: Vec<_> = (address..).zip(bytes).zip(strobes).filter(|(_, strobe)| *strobe).map(|(byte, _)| byte).collect();
        prop_assert_eq!(landed, expected);
    }
}
