use crate::fake::Fake;
use std::time::Duration;
use wiremeter_driver::{Card, Ring, Trace};

#[test]
fn every_access_is_a_line_with_the_registers_name() {
    let mut lines = Vec::new();
    let mut card = Trace::new(Fake::new(), |line| lines.push(line.to_string()));
    card.card().set("dma.lost_suspect", 3);
    Ring::start(&mut card, 1).expect("the fake never fails");
    card.wait(Duration::from_micros(5)).expect("the fake never fails");
    card.read32(0xf00).expect("a hole reads as zero");
    card.card().unplugged = true;
    card.read32(0).expect_err("unplugged");
    assert_eq!(
        lines,
        [
            "memory of 128 bytes at 0x1234567000",
            "write dma.enable (0x0600) = 0x0",
            "write dma.base_low (0x0604) = 0x34567000",
            "write dma.base_high (0x0608) = 0x12",
            "write dma.size_log2 (0x060c) = 0x1",
            "write dma.irq_status (0x0628) = 0x1",
            "write dma.enable (0x0600) = 0x1",
            "read dma.offered (0x0634) = 0x0",
            "read dma.written (0x0614) = 0x0",
            "read dma.lost_epoch (0x0618) = 0x0",
            "read dma.lost_suspect (0x061c) = 0x3",
            "read dma.lost_epoch_end (0x0620) = 0x0",
            "read dma.lost_session (0x0638) = 0x0",
            "read dma.lost_quantity (0x063c) = 0x0",
            "read dma.lost_buckets (0x0640) = 0x0",
            "read dma.lost_probe (0x0644) = 0x0",
            "write dma.read (0x0610) = 0x0",
            "wait 5µs: Timeout",
            "read hole (0x0f00) = 0x0",
            "failed: register access at 0x0000 failed",
        ]
    );
}
