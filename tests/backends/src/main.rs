//! Runs the cases on a card that is there, as in a guest: `suite CARD [CASE]`, where CARD is
//! `vfio-user:PATH` or `vfio:BDF`. `suite CARD hold` measures until it is killed.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use wiremeter_backends::{Bench, CASES, Handle, Interrupts, hold};
use wiremeter_driver::{VfioCard, VfioUserCard};

enum There {
    VfioUser(PathBuf),
    Vfio(String),
}

impl Bench for There {
    fn open(&mut self, interrupts: Interrupts) -> Result<Handle<'_>> {
        Ok(match self {
            There::VfioUser(path) => Box::new(VfioUserCard::open(path, interrupts)?),
            There::Vfio(address) => Box::new(VfioCard::open(address, interrupts)?),
        })
    }
}

fn main() -> Result<()> {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let (card, case) = match &args[..] {
        [card] => (card, None),
        [card, case] => (card, Some(case.as_str())),
        _ => bail!("usage: suite CARD [CASE]"),
    };
    let mut bench = match card.split_once(':').context("a card is vfio-user:PATH or vfio:BDF")? {
        ("vfio-user", path) => There::VfioUser(path.into()),
        ("vfio", address) => There::Vfio(address.to_owned()),
        (kind, _) => bail!("no backend is called {kind}"),
    };
    if case == Some("hold") {
        return hold(&mut bench);
    }
    for (name, run) in CASES.iter().filter(|(name, _)| case.is_none_or(|case| case == *name)) {
        run(&mut bench).with_context(|| (*name).to_owned())?;
        println!("{name}: good");
    }
    Ok(())
}
