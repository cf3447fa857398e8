//! One small design with a bit of everything, as files that a reviewer can read.

use crate::lint;
use std::path::Path;
use std::rc::Rc;
use wiremeter_rtl::{Bundle, Collision, Component, Library, Module, bundle};

bundle! {
    /// A length in bytes, and whether there is one.
    pub struct Length {
        /// 1 if there is one.
        valid,
        /// Bytes.
        bytes,
    }
}

/// The binary order of magnitude of a length, from 128 bytes on.
fn magnitude() -> Rc<Component> {
    Module::build("magnitude", |m| {
        let clk = m.clock("clk", "rst");
        let bytes = m.input(clk, "bytes", 14).partly_used("lengths below 128 bytes are of one order");
        let order = (7..14).fold(m.lit(0, 3), |lower, bit| bytes.bit(bit).mux(u64::from(bit) - 6, lower));
        m.output("order", order.delay("order"));
    })
}

/// Counts packets by the order of their length, and their bytes together.
fn histogram() -> Rc<Component> {
    Module::build("histogram", |m| {
        let clk = m.clock("clk", "rst");
        let length = Length::input(m, clk, "length", &[1, 14]);
        let ask = m.input(clk, "ask", 3);

        let total = m.reg(clk, "total", 40, 0);
        total.next_if(length.valid, total.q.wrapping_add(length.bytes.extend(40)));
        m.output("total", total.q);

        // The count is read one clock before it is written: `New` gives the next packet
        // of the same order what this one writes.
        let order = m.instance(clk, "of_length", &magnitude(), &[("bytes", length.bytes)]).out("order");
        let valid = length.valid.delay_reset("valid", 0);
        let counts = m.memory_init("counts", 8, 32, vec![]);
        let count = m.wire(clk, "count", 32);
        let write = valid.delay_reset("write", 0);
        counts.write(write, order.delay("place"), count.q);
        count.drive(counts.read(order, Collision::New).wrapping_add(1));
        m.output("packets", counts.read(ask, Collision::Old));

        let bytes = length.delay("last").bytes;
        m.assert_always(clk, "order_of_a_short_one", bytes.ge(128) | order.is_zero());
    })
}

#[test]
fn verilog_is_the_committed_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/verilog/golden");
    for (name, text) in Library::of(&histogram()).0 {
        let path = folder.join(name);
        if std::env::var_os("WIREMETER_BLESS").is_some() {
            std::fs::write(&path, &text).expect("the golden files can be written");
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == text,
            "{} differs from:\n{text}\nif this is better, `WIREMETER_BLESS=1 cargo test -p wiremeter-rtl --test verilog` writes it",
            path.display()
        );
    }
    lint(&histogram(), "golden");
}

#[test]
fn two_builds_are_the_same_bytes() {
    assert_eq!(Library::of(&histogram()).0, Library::of(&histogram()).0);
}
