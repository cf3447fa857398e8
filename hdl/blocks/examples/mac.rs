//! Writes the Verilog of a port's two halves, and of the node of two ports, with an ECP5's pins,
//! to be synthesised: `mac FOLDER`.

use std::error::Error;
use std::path::PathBuf;
use wiremeter_blocks::node::{self, Node};
use wiremeter_blocks::{mac_receive, mac_transmit};
use wiremeter_cells::Family;
use wiremeter_rtl::Library;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(std::env::args().nth(1).ok_or("usage: mac FOLDER")?);
    let receive = mac_receive::component(Family::Ecp5, &mac_receive::Sizes::envelope());
    let node = node::component(&Node::new(Family::Ecp5));
    for component in [receive, mac_transmit::component(Family::Ecp5), node] {
        let folder = folder.join(component.name());
        std::fs::create_dir_all(&folder)?;
        for (name, text) in Library::of(&component).0 {
            std::fs::write(folder.join(name), text)?;
        }
    }
    Ok(())
}
