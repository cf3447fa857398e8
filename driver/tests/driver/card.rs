use crate::fake::Fake;
use wiremeter_driver::{Card, Device, Error};

#[test]
fn a_card_may_be_owned_boxed_or_lent() {
    let mut fake = Fake::new();
    assert!(Device::open(&mut fake).is_ok());
    let boxed: Box<dyn Card> = Box::new(fake);
    let mut device = Device::open(boxed).expect("it was opened before");
    let lent: &mut dyn Card = device.card();
    assert!(Device::open(lent).is_ok());
}

#[test]
fn the_backends_own_reason_is_kept() {
    let mut fake = Fake::new();
    fake.unplugged = true;
    let error: Error = Device::open(fake).err().expect("nothing can be read");
    assert_eq!(error.to_string(), "register access at 0x0000 failed");
    let source = std::error::Error::source(&error).expect("the backend's reason");
    assert_eq!(source.to_string(), "unplugged");
}
