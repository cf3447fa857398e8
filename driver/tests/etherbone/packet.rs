//! The packets.

use proptest::prelude::*;
use serde_json::{Value, json};
use wiremeter_driver::etherbone::packet::{Datagram, Reply, datagram, probe, reply, request};

use crate::lines;

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes(hex: &str) -> Vec<u8> {
    let digits = |at: usize| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal");
    (0..hex.len()).step_by(2).map(digits).collect()
}

#[test]
fn packets_are_litexs() {
    let lines = lines(&["encode"]);
    let of = |name: &str| {
        let line = lines.iter().find_map(|line| line.strip_prefix(&format!("{name} ")));
        line.expect("the script makes it").to_owned()
    };
    assert_eq!(hex(&probe()), of("probe"));
    assert_eq!(hex(&request(7, None, 0x104)), of("read"));
    assert_eq!(hex(&request(8, Some((0x504, 0xdead_beef)), 0)), of("write"));
    assert_eq!(reply(&bytes(&of("probed"))), Some(Reply::Probe));
    let values = Reply::Values {
        id: 7,
        values: vec![1, u32::MAX],
    };
    assert_eq!(reply(&bytes(&of("values"))), Some(values));
    // Requests are no replies.
    for name in ["probe", "read", "write"] {
        assert_eq!(reply(&bytes(&of(name))), None, "{name}");
    }
}

#[test]
fn litex_reads_what_is_sent() {
    let sent = [probe(), request(u32::MAX, None, 4), request(1, Some((0xb14, 0)), 0xffc)];
    let sent: Vec<_> = sent.iter().map(|packet| hex(packet)).collect();
    let read: Vec<Value> = lines(&["decode", &sent[0], &sent[1], &sent[2]])
        .iter()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let record = |writes: Value, reads: Value| json!([{ "byte_enable": 15, "writes": writes, "reads": reads }]);
    let expected = [
        json!({ "probe": 1, "records": [] }),
        json!({ "probe": 0, "records": record(Value::Null, json!([u32::MAX, [4]])) }),
        json!({ "probe": 0, "records": record(json!([0xb14, [0]]), json!([1, [0xffc]])) }),
    ];
    assert_eq!(read, expected);
}

/// As the table of docs/etherbone.md, section 4, has it.
#[test]
fn records_are_as_the_contract_has_them() {
    let record: Vec<u8> = (100..164).collect();
    let sent = [&bytes("574d0001000000070000001234567000")[..], &record].concat();
    let expected = Datagram {
        number: 7,
        address: 0x12_3456_7000,
        record: record.try_into().expect("64 bytes"),
    };
    assert_eq!(datagram(&sent), Some(expected));
    assert_eq!(reply(&sent), None);
    for other in [&sent[..79], &[&sent[..], &[0]].concat(), &probe()] {
        assert_eq!(datagram(other), None);
    }
    let mut version = sent;
    version[3] = 2;
    assert_eq!(datagram(&version), None);
}

proptest! {
    /// Bytes from the network are a reply or none, and what is cut is none.
    #[test]
    fn any_bytes(noise: Vec<u8>, id: u32, values in prop::collection::vec(any::<u32>(), 1..5), cut in 0usize..40) {
        let _ = (reply(&noise), datagram(&noise));
        let mut packet = vec![0x4e, 0x6f, 0x10, 0x44, 0, 0, 0, 0];
        let _ = reply(&[&packet, &noise[..]].concat());
        packet.extend([0, 15, values.len() as u8, 0]);
        packet.extend(id.to_be_bytes());
        packet.extend(values.iter().flat_map(|value| value.to_be_bytes()));
        prop_assert_eq!(reply(&packet), Some(Reply::Values { id, values }));
        if cut < packet.len() {
            prop_assert_eq!(reply(&packet[..cut]), None);
        }
    }
}
