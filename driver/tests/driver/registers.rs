use wiremeter_driver::registers::{self, dma, id, tap_egress};

#[test]
fn constants_lie_where_the_page_says() {
    // docs/registers.md
    assert_eq!(id::MAGIC.address(), 0x0000);
    assert_eq!(tap_egress::RUNT.address(), 0x0294);
    assert_eq!(dma::WRITTEN.address(), 0x0614);
}

#[test]
fn addresses_have_names_and_holes_have_none() {
    assert_eq!(registers::name(0x0614).as_deref(), Some("dma.written"));
    assert_eq!(registers::name(0x0294).as_deref(), Some("tap.egress.runt"));
    assert_eq!(registers::name(0x0298), None);
    assert_eq!(registers::name(0xffff_fffc), None);
}

#[test]
#[cfg(debug_assertions)]
#[should_panic(expected = "0x2 is wider than the 1 bits at 0x0600")]
fn a_value_wider_than_its_register_is_a_mistake_of_the_program() {
    let _ = dma::ENABLE.write(&mut crate::fake::Fake::new(), 2);
}
