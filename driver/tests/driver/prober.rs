use crate::fake::Fake;
use crate::reflect::settings;
use wiremeter_driver::{Device, Error, Probing, SESSION_WORDS, TimeSource};

#[test]
fn a_session_is_sent_by_a_port_that_the_card_has() {
    let mut words = [0; SESSION_WORDS];
    words[38] = 86 | 1 << 24;
    for (blocks, ports) in [(0b0_0111, 1), (0b1_0111, 2)] {
        let mut fake = Fake::new();
        fake.set("id.blocks", blocks);
        fake.set("id.sessions", 4);
        let probing = Probing {
            time: TimeSource::Outside,
            increment: 8 << 24,
            port: wiremeter_driver::reflect::Settings {
                session_timeout: None,
                ..settings()
            },
            reflects: false,
            port_base: 4096,
            raw: false,
            ring_log2: 4,
        };
        let device = Device::open(&mut fake).expect("the fake is a card");
        let mut prober = device.probe(&probing).expect("the fake can do it");
        prober.set(0, &[0; SESSION_WORDS]).expect("port 0 is there");
        match prober.set(0, &words) {
            Ok(()) => assert_eq!(ports, 2),
            Err(error) => assert!(matches!(error, Error::Port { port: 1, ports: 1 }) && ports == 1, "{error}"),
        }
    }
}
