//! The evaluator against values worked by hand.

use wiremeter_rtl::{BigUint, Bundle, Collision, Component, Direction, Evaluator, Module, bundle};

fn number(value: BigUint) -> u64 {
    u64::try_from(value).expect("a small value")
}

/// The output `y` at each clock while `drive` sets the inputs.
fn trace(e: &mut Evaluator, clocks: u64, drive: impl Fn(&mut Evaluator, u64)) -> Vec<u64> {
    let mut all = Vec::new();
    for clock in 0..clocks {
        drive(e, clock);
        all.push(number(e.get("y")));
        e.step();
    }
    all
}

#[test]
fn operators() {
    // 4 bits: 13 and 6.
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let (a, b) = (m.input(clk, "a", 4), m.input(clk, "b", 4));
        let all = [
            ("sum", a + b),
            ("wrapped_sum", a.wrapping_add(b)),
            ("difference", b - a),
            ("wrapped_difference", b.wrapping_sub(a)),
            ("product", a.times(b)),
            ("both", a & b),
            ("either", a | b),
            ("unlike", a ^ b),
            ("inverse", !a),
            ("left", a.shl(b.slice(1, 2))),
            ("right", a.shr(b.slice(1, 2))),
            ("out", a.shl(b)),
            ("less", a.lt(b)),
            ("more", a.gt(b)),
            ("any", a.any()),
            ("full", a.all()),
            ("odd", a.parity()),
            ("middle", a.slice(1, 2)),
            ("joined", a.cat(b)),
            ("thrice", b.trunc(2).repeat(3)),
        ];
        all.into_iter().for_each(|(name, sig)| m.output(name, sig));
    });
    let mut e = Evaluator::new(&top);
    e.set("a", 13u8);
    e.set("b", 6u8);
    for (name, value) in [
        ("sum", 19),
        ("wrapped_sum", 3),
        ("difference", 25), // 6 - 13 = -7, in five bits 32 - 7
        ("wrapped_difference", 9),
        ("product", 78),
        ("both", 0b0100),
        ("either", 0b1111),
        ("unlike", 0b1011),
        ("inverse", 0b0010),
        ("left", 0b1000), // by 3
        ("right", 0b0001),
        ("out", 0), // by 6
        ("less", 0),
        ("more", 1),
        ("any", 1),
        ("full", 0),
        ("odd", 1),
        ("middle", 0b10),
        ("joined", 0b1101_0110),
        ("thrice", 0b10_10_10),
    ] {
        assert_eq!(number(e.get(name)), value, "{name}");
    }
}

#[test]
fn a_register_starts_holds_and_resets() {
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let count = m.reg(clk, "count", 3, 5);
        count.next_if(m.input(clk, "step", 1), count.q.wrapping_add(1));
        m.output("y", count.q);
    });
    let mut e = Evaluator::new(&top);
    let y = trace(&mut e, 9, |e, clock| {
        e.set("step", u8::from(clock != 1));
        e.set("rst", u8::from(clock == 6));
    });
    assert_eq!(y, [5, 6, 6, 7, 0, 1, 2, 5, 6]);
}

#[test]
fn data_registers_ignore_the_reset() {
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.input(clk, "a", 4).delay("late"));
    });
    let mut e = Evaluator::new(&top);
    let y = trace(&mut e, 4, |e, clock| {
        e.set("a", clock + 3);
        e.set("rst", 1u8);
    });
    assert_eq!(y, [0, 3, 4, 5]);
}

/// At clock n, n + 10 is written to address 1, which is read at every clock.
fn collision(collision: Collision) -> Vec<u64> {
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let words = m.memory_init("words", 2, 8, vec![7u8.into(), 8u8.into()]);
        words.write(m.lit(1, 1), m.lit(1, 1), m.input(clk, "data", 8));
        m.output("y", words.read(m.input(clk, "from", 1), collision));
    });
    trace(&mut Evaluator::new(&top), 4, |e, clock| {
        e.set("data", clock + 10);
        e.set("from", 1u8);
    })
}

#[test]
fn a_read_sees_the_old_or_the_new_word() {
    assert_eq!(collision(Collision::Old), [0, 8, 10, 11]);
    assert_eq!(collision(Collision::New), [0, 10, 11, 12]);
}

#[test]
fn the_port_made_last_wins() {
    for collision in [Collision::Old, Collision::New] {
        let top = Module::build("top", |m| {
            let clk = m.clock("clk", "rst");
            let address = m.input(clk, "address", 2);
            let words = m.memory("words", 4, 8);
            words.write(m.lit(1, 1), address, m.lit(1, 8));
            words.write(m.lit(1, 1), address, m.lit(2, 8));
            m.output("y", words.read(address, collision));
        });
        let y = trace(&mut Evaluator::new(&top), 3, |_, _| ());
        assert_eq!(y[2], 2, "{collision:?}");
    }
}

#[test]
fn a_read_holds_its_word_while_not_enabled() {
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let address = m.input(clk, "address", 2);
        let words = m.memory_init("words", 4, 8, [20u8, 21, 22, 23].map(BigUint::from).to_vec());
        m.output("y", words.read_if(m.input(clk, "enable", 1), address, Collision::Old));
    });
    let y = trace(&mut Evaluator::new(&top), 5, |e, clock| {
        e.set("address", clock % 4);
        e.set("enable", u8::from(clock != 2));
    });
    assert_eq!(y, [0, 20, 21, 21, 23]);
}

bundle! {
    /// A sample.
    pub struct Sample {
        /// 1 if there is one.
        valid,
        /// Its value.
        value,
    }
}

#[test]
fn bundles_pass_through_instances() {
    let child = Module::build("child", |m| {
        let clk = m.clock("clk", "rst");
        Sample::input(m, clk, "in", &[1, 7]).delay("late").output(m, "out");
    });
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        let sample = Sample {
            valid: m.lit(1, 1),
            value: m.input(clk, "a", 7),
        };
        let inputs = [("in_valid", sample.valid), ("in_value", sample.value)];
        let late = Sample::from_instance(&m.instance(clk, "u", &child, &inputs), "out");
        let other = late.unpack(!late.pack());
        m.output("y", other.select(late.value.bit(0), &late).pack());
    });
    let y = trace(&mut Evaluator::new(&top), 4, |e, clock| e.set("a", clock + 4));
    // 4 and 6 as they are below the valid bit, 5 inverted with it.
    assert_eq!(y, [0, 0x84, 0x7a, 0x86]);
}

#[test]
#[should_panic(expected = "256 does not fit input `a`")]
fn inputs_have_a_width() {
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.input(clk, "a", 8));
    });
    Evaluator::new(&top).set("a", 256u32);
}

#[test]
#[should_panic(expected = "`VENDOR` is a black box: it cannot be evaluated")]
fn black_boxes_have_no_values() {
    let vendor = Component::black_box("VENDOR", &[("Q", Direction::Output, 1)], &[]);
    let top = Module::build("top", |m| {
        let clk = m.clock("clk", "rst");
        m.output("y", m.instance(clk, "u", &vendor, &[]).out("Q"));
    });
    Evaluator::new(&top);
}
