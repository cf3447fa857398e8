//! Writes the Verilog of a 64-bit card of other sizes: `sized CHANNELS ENTRIES SESSIONS FOLDER`,
//! all powers of two; sessions are the sender's and the reflector's. `make synth` places what fits a small device.

use std::error::Error;
use std::path::PathBuf;
use wiremeter_blocks::{Profile, card, output};
use wiremeter_rtl::Library;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [channels, entries, sessions, folder] = arguments.as_slice() else {
        return Err("usage: sized CHANNELS ENTRIES SESSIONS FOLDER".into());
    };
    let card = card::component(&profile(channels.parse()?, entries.parse()?, sessions.parse()?), 0);
    let folder = PathBuf::from(folder);
    std::fs::create_dir_all(&folder)?;
    for (name, text) in Library::of(&card).0 {
        std::fs::write(folder.join(name), text)?;
    }
    std::fs::write(folder.join("ports.json"), output::ports(&card))?;
    Ok(())
}

/// Two index slots an entry, as in the full size.
fn profile(channels: u32, entries: u32, sessions: u32) -> Profile {
    Profile {
        channels,
        entries,
        sessions,
        reflect_sessions: sessions,
        slots_log2: entries.ilog2() + 1,
        ..Profile::narrow()
    }
}
