use proptest::prelude::*;
use wiremeter_driver::vfio_user::protocol::*;
use wiremeter_driver::vfio_user::version::{Capabilities, Owner};

/// "Header" of the specification: id 0x0102 at 0, command 9 at 2, size 32 at 4, flags at 8, error at 12.
#[rustfmt::skip]
const READ: [u8; 16] = [
    0x02, 0x01, 9, 0, 32, 0, 0, 0,
    0x31, 0, 0, 0, 16, 0, 0, 0,
];

#[test]
fn a_header_is_sixteen_bytes_in_the_order_of_the_specification() {
    let header = Header::decode(&READ);
    let expected = Header {
        id: 0x0102,
        command: command::REGION_READ,
        size: 32,
        flags: flag::REPLY | flag::NO_REPLY | flag::ERROR,
        error: 16,
    };
    assert_eq!(header, expected);
    assert_eq!(header.encode(), READ);
}

#[test]
fn replies_answer_their_command_only() {
    let asked = Header::command(7, command::DMA_MAP);
    assert!(asked.is_command() && asked.wants_reply());
    assert!(asked.reply().answers(asked) && asked.refusal(16).answers(asked));
    assert!(!asked.answers(asked), "a command is no reply");
    assert!(!Header::command(8, command::DMA_MAP).reply().answers(asked));
    assert!(!Header::command(7, command::DMA_UNMAP).reply().answers(asked));
    assert_eq!((asked.refusal(16).flags, asked.refusal(16).error), (0x21, 16));
}

#[test]
fn bodies_lie_as_in_the_specification() {
    let map = DmaMap {
        argsz: 32,
        flags: DMA_READABLE | DMA_WRITABLE,
        offset: 0x11,
        address: 0x0123_4567_89ab_cdef,
        size: 0x1000,
    };
    let mut body = Vec::new();
    map.put(&mut body);
    #[rustfmt::skip]
    let expected = [
        32, 0, 0, 0, 3, 0, 0, 0,
        0x11, 0, 0, 0, 0, 0, 0, 0,
        0xef, 0xcd, 0xab, 0x89, 0x67, 0x45, 0x23, 0x01,
        0, 0x10, 0, 0, 0, 0, 0, 0,
    ];
    assert_eq!(body, expected);
    // The sizes of the specification's tables.
    let sizes = [
        (Version::BYTES, 4),
        (DmaMap::BYTES, 32),
        (DmaUnmap::BYTES, 24),
        (DeviceInfo::BYTES, 16),
        (RegionInfo::BYTES, 32),
        (IrqInfo::BYTES, 16),
        (SetIrqs::BYTES, 20),
        (RegionAccess::BYTES, 16),
        (DmaAccess::BYTES, 16),
    ];
    for (found, expected) in sizes {
        assert_eq!(found, expected);
    }
}

#[test]
fn what_follows_a_body_is_given_back() {
    let bytes = [4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0xaa, 0xbb];
    let (access, data) = RegionAccess::take(&bytes).expect("18 bytes are enough");
    assert_eq!((access.offset, access.region, access.count), (4, 0, 2));
    assert_eq!(data, [0xaa, 0xbb]);
    let short = RegionAccess::take(&bytes[..15]).expect_err("15 bytes are not");
    assert_eq!(short, Short { needed: 16, found: 15 });
}

#[test]
fn capabilities_left_out_have_the_specifications_defaults() {
    let defaults = Capabilities {
        max_msg_fds: 1,
        max_data_xfer_size: 1_048_576,
        max_dma_maps: 65_535,
        pgsizes: 4096,
    };
    for text in [
        "",
        "{}",
        "{\"capabilities\":{}}\0",
        "{\"capabilities\":{\"migration\":{\"pgsize\":4096}}}",
    ] {
        assert_eq!(Capabilities::take(text.as_bytes()).expect("valid"), defaults, "{text}");
    }
    // What QEMU 10 sends, shortened.
    let qemu = b"{\"capabilities\":{\"max_data_xfer_size\":4096,\"max_msg_fds\":8,\"write_multiple\":true}}\0";
    let found = Capabilities::take(qemu).expect("valid");
    assert_eq!((found.max_msg_fds, found.max_data_xfer_size), (8, 4096));
    for text in ["x", "{\"capabilities\":{\"max_msg_fds\":-1}}", "{\"capabilities\":7}", "{"] {
        assert!(Capabilities::take(text.as_bytes()).is_err(), "{text}");
    }
}

#[test]
fn the_owner_is_named_in_json() {
    let mut body = Vec::new();
    Owner { owner_pid: 4711 }.put(&mut body);
    assert_eq!(body, b"{\"owner_pid\":4711}\0");
    assert_eq!(Owner::take(&body), Some(Owner { owner_pid: 4711 }));
    assert_eq!(Owner::take(b""), None);
    assert_eq!(Owner::take(b"{\"owner_pid\":\"init\"}"), None);
}

type Take<'a, B> = fn(&'a [u8]) -> Result<(B, &'a [u8]), Short>;

/// Whatever the bytes: the body comes back as it went in, or it is short.
fn same<'a, B>(bytes: &'a [u8], size: usize, take: Take<'a, B>, put: fn(&B, &mut Vec<u8>)) {
    match take(bytes) {
        Ok((body, rest)) => {
            let mut again = Vec::new();
            put(&body, &mut again);
            assert_eq!(again, bytes[..size]);
            assert_eq!(rest, &bytes[size..]);
        }
        Err(short) => assert!(bytes.len() < size && short.needed == size && short.found == bytes.len()),
    }
}

proptest! {
    #[test]
    fn any_header_is_decoded_and_encoded_alike(bytes in any::<[u8; 16]>()) {
        prop_assert_eq!(Header::decode(&bytes).encode(), bytes);
    }

    #[test]
    fn any_bytes_are_a_body_or_too_short(bytes in prop::collection::vec(any::<u8>(), 0..48)) {
        same(&bytes, 4, Version::take, Version::put);
        same(&bytes, 32, DmaMap::take, DmaMap::put);
        same(&bytes, 24, DmaUnmap::take, DmaUnmap::put);
        same(&bytes, 16, DeviceInfo::take, DeviceInfo::put);
        same(&bytes, 32, RegionInfo::take, RegionInfo::put);
        same(&bytes, 16, IrqInfo::take, IrqInfo::put);
        same(&bytes, 20, SetIrqs::take, SetIrqs::put);
        same(&bytes, 16, RegionAccess::take, RegionAccess::put);
        same(&bytes, 16, DmaAccess::take, DmaAccess::put);
    }

    #[test]
    fn any_bytes_are_json_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..64)) {
        let _ = (Capabilities::take(&bytes), Owner::take(&bytes));
    }

    #[test]
    fn capabilities_come_back(fds in any::<u64>(), size in any::<u64>(), maps in any::<u64>(), pgsizes in any::<u64>()) {
        let sent = Capabilities { max_msg_fds: fds, max_data_xfer_size: size, max_dma_maps: maps, pgsizes };
        let mut body = Vec::new();
        sent.put(&mut body);
        prop_assert_eq!(body.pop(), Some(0));
        prop_assert_eq!(Capabilities::take(&body).expect("just written"), sent);
    }
}
