//! The driver's Etherbone and the card's side of it, of which neither was made from the other:
//! both are `docs/etherbone.md`'s.

use std::net::{Ipv4Addr, SocketAddr, UdpSocket};
use std::sync::{Arc, Mutex};
use std::thread;

use etherparse::{PacketBuilder, SlicedPacket, TransportSlice};
use wiremeter_driver::registers::{clock, epoch};
use wiremeter_driver::{Card, Device, EtherboneCard};
use wiremeter_model::etherbone::{Bus, Control, Outcome, Settings};
use wiremeter_model::{ModelCard, Params};
use wiremeter_wire::tap::{Stimulus, Timeline, Width};

const HOST: [u8; 6] = [2, 0, 0, 0, 0, 1];
const MAC: [u8; 6] = [2, 0, 0, 0, 0x12, 0x34];
const PORT: u16 = 1234;

/// Address and value of all that was written.
type Written = Arc<Mutex<Vec<(u16, u32)>>>;

struct Registers(ModelCard, Written);

impl Bus for Registers {
    fn read(&mut self, address: u16) -> u32 {
        self.0.read32(address.into()).expect("a model does not fail")
    }

    fn write(&mut self, address: u16, data: u32, strobe: u8) {
        assert_eq!(strobe, 0xf);
        self.1.lock().expect("nobody panics with it").push((address, data));
        self.0.write32(address.into(), data).expect("a model does not fail");
    }
}

fn card() -> ModelCard {
    let params = Params {
        width_bytes: 8,
        channels: 256,
        entries: 1024,
        slots: 8192,
        frame_clocks: 1280,
        drop_window: 1920,
        reuse_clocks: 24,
    };
    let timeline = Timeline::before(0, Width::W64);
    ModelCard::new(params, timeline, Stimulus::default())
}

/// The card on a port of this machine, of whose datagrams `lost` says which are lost: those
/// that come by even numbers, those that go by odd ones.
fn serve(lost: fn(u32) -> bool) -> (SocketAddr, Written) {
    let socket = UdpSocket::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    let address = socket.local_addr().expect("it has one");
    let written = Written::default();
    let mut registers = Registers(card(), Arc::clone(&written));
    thread::spawn(move || {
        let ipv4 = Ipv4Addr::LOCALHOST;
        let mut control = Control::new(Settings {
            mac: MAC,
            ipv4,
            port: PORT,
            allowed: None,
        });
        let mut datagram = [0; 1500];
        for n in 0.. {
            let (length, host) = socket.recv_from(&mut datagram).expect("received");
            if lost(2 * n) {
                continue;
            }
            let mut frame = Vec::new();
            // Another address than the card's own, which it would not answer.
            let packet = PacketBuilder::ethernet2(HOST, MAC)
                .ipv4([127, 0, 0, 9], ipv4.octets(), 64)
                .udp(host.port(), PORT);
            packet.write(&mut frame, &datagram[..length]).expect("written");
            let outcome = control.take(&frame, &mut registers);
            let Outcome::Done { answer: Some(answer), .. } = outcome else {
                panic!("{outcome:?}");
            };
            let sliced = SlicedPacket::from_ethernet(&answer).expect("a packet");
            let Some(TransportSlice::Udp(udp)) = sliced.transport else {
                panic!("no UDP");
            };
            assert_eq!((udp.source_port(), udp.destination_port()), (PORT, host.port()));
            if !lost(2 * n + 1) {
                socket.send_to(udp.payload(), host).expect("sent");
            }
        }
    });
    (address, written)
}

#[test]
fn the_driver_knows_the_card() {
    let served = EtherboneCard::open(serve(|_| false).0).expect("it answers");
    let (there, here) = (Device::open(served).expect("a card"), Device::open(card()).expect("a card"));
    assert_eq!(there.identity(), here.identity());
}

#[test]
fn a_write_is_done_once_whatever_is_lost() {
    // A fifth of all datagrams, of both ways.
    let (address, written) = serve(|n| n % 5 == 3);
    let mut card = EtherboneCard::open(address).expect("it answers");
    let mut expected = Vec::new();
    for value in 1..20 {
        epoch::TAU_NS.write(&mut card, value).expect("written");
        assert_eq!(epoch::TAU_NS.read(&mut card).expect("read"), value);
        // Twice would be another time.
        clock::ADJUST.write(&mut card, 5).expect("written");
        expected.extend([(epoch::TAU_NS.address() as u16, value), (clock::ADJUST.address() as u16, 5)]);
    }
    assert_eq!(*written.lock().expect("nobody panics with it"), expected);
}
