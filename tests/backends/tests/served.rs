//! The cases on a card in this process, and on one behind a socket.

mod card;

use std::io::{BufRead, BufReader};
use std::path::PathBuf;
use std::process::{Command, Stdio};

use anyhow::Result;
use card::{core, serve};
use wiremeter_backends::{Bench, CASES, Handle, Interrupts};
use wiremeter_driver::VfioUserCard;
use wiremeter_pcie::{Function, InProcess};
use wiremeter_wire::tap::Width;

/// A card without a socket: the same PCIe function.
struct Near(Function<card::Core>);

impl Bench for Near {
    fn open(&mut self, _: Interrupts) -> Result<Handle<'_>> {
        Ok(Box::new(InProcess::open(&mut self.0)?))
    }
}

/// A card behind a socket.
struct Far(PathBuf);

impl Bench for Far {
    fn open(&mut self, interrupts: Interrupts) -> Result<Handle<'_>> {
        Ok(Box::new(VfioUserCard::open(&self.0, interrupts)?))
    }
}

/// Runs all cases; a panic names those that failed.
fn all_pass(bench: &mut dyn Bench) {
    let failed = CASES.iter().filter_map(|(name, run)| Some((name, run(bench).err()?)));
    let failed: Vec<String> = failed.map(|(name, error)| format!("{name}: {error:?}")).collect();
    assert!(failed.is_empty(), "{}", failed.join("\n"));
}

fn in_process(width: Width) {
    all_pass(&mut Near(Function::new(core(width))));
}

fn over_a_socket(test: &str, width: Width) {
    let report = serve(test, width, |path| all_pass(&mut Far(path.to_owned())));
    assert!(report.refused.values().any(|refused| refused.count > 0), "{report:?}");
}

#[test]
fn in_process_at_512_bit() {
    in_process(Width::W512);
}

#[test]
fn in_process_at_64_bit() {
    in_process(Width::W64);
}

#[test]
fn over_a_socket_at_512_bit() {
    over_a_socket("cases-512", Width::W512);
}

#[test]
fn over_a_socket_at_64_bit() {
    over_a_socket("cases-64", Width::W64);
}

#[test]
fn a_killed_driver_leaves_a_card_that_the_next_can_use() {
    serve("killed", Width::W64, |path| {
        for _ in 0..3 {
            let mut victim = Command::new(env!("CARGO_BIN_EXE_suite"))
                .args([&format!("vfio-user:{}", path.display()), "hold"])
                .stdout(Stdio::piped())
                .spawn()
                .expect("the suite starts");
            let said = BufReader::new(victim.stdout.take().expect("piped")).lines().next();
            assert_eq!(said.expect("a line").expect("text"), "measuring");
            // Meanwhile the card is nobody else's, and it is told whose.
            let refused = VfioUserCard::open(path, Interrupts::default()).expect_err("in use").to_string();
            assert!(refused.contains(&victim.id().to_string()), "{refused}");
            victim.kill().expect("it lives");
            victim.wait().expect("it is gone");
            let (_, stop_and_start) = CASES.iter().find(|(name, _)| *name == "stop_and_start").expect("a case");
            stop_and_start(&mut Far(path.to_owned())).expect("the card works");
        }
    });
}
