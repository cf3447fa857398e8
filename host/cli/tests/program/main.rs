//! `wiremeter program` against a model of an ECP5 behind a JTAG cable: what arrives is the file,
//! and what must not be loaded, or does not run, is refused in one line that says what to do.

mod loaded;
mod refused;

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;
use wiremeter_abi::register::ABI_HASH;
use wiremeter_board::jtag::{Chip, Fault, Server};
use wiremeter_boards::manifest::{FILE, FORMAT, Manifest, Speed, sha256};

/// The FPGA of the Versa board, and the same die without its fast transceivers.
const UM5G: u32 = 0x8111_2043;
const UM: u32 = 0x0111_2043;

/// A folder with a bitstream, `node.bit`, and its manifest.
struct Built {
    folder: TempDir,
    manifest: Manifest,
}

impl Built {
    fn new(bitstream: &[u8]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("node.bit"), bitstream).expect("written");
        let manifest = Manifest {
            format: FORMAT,
            board: "versa-ecp5-5g".to_owned(),
            part: "LFE5UM5G-45F-8BG381C".to_owned(),
            idcode: UM5G,
            file: "node.bit".to_owned(),
            sha256: sha256(bitstream),
            commit: "0123456789abcdef0123456789abcdef01234567".to_owned(),
            abi_hash: ABI_HASH,
            tools: [("none".to_owned(), "by hand".to_owned())].into(),
            seed: 1,
            clocks: [(
                "clk".to_owned(),
                Speed {
                    asked: 125.0,
                    reached: 150.0,
                },
            )]
            .into(),
            used: [].into(),
        };
        let built = Self { folder, manifest };
        built.write(&built.manifest);
        built
    }

    fn write(&self, manifest: &Manifest) {
        fs::write(self.folder.path().join(FILE), manifest.text()).expect("written");
    }

    fn path(&self) -> String {
        self.folder.path().join("node.bit").to_str().expect("UTF-8").to_owned()
    }

    fn program(&self, cable: &str, more: &[&str]) -> Output {
        let (path, board) = (self.path(), &["program", "--board", "versa-ecp5-5g"]);
        wiremeter(&[&board[..], &["--bitstream", &path, "--cable", cable], more].concat())
    }
}

fn wiremeter(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_wiremeter"));
    command.args(args).output().expect("the command starts")
}

/// A bitstream of so many bytes after its comments, with nothing in it but what the chip looks at.
fn bitstream(idcode: u32, length: usize) -> Vec<u8> {
    let mut payload = vec![0xff, 0xff, 0xff, 0xbd, 0xb3, 0xff, 0xff, 0xff, 0xff, 0x3b, 0, 0, 0, 0xe2, 0, 0, 0];
    payload.extend(idcode.to_be_bytes());
    // Bytes of no pattern: the high ones of a linear congruential generator's.
    let random = std::iter::successors(Some(1u32), |x| Some(x.wrapping_mul(1_664_525).wrapping_add(1_013_904_223)));
    let end = [0x5e, 0, 0, 0, 0xff, 0xff, 0xff, 0xff];
    payload.extend(random.map(|x| (x >> 24) as u8).take(length - payload.len() - end.len()));
    payload.extend(end);
    [b"\xff\x00Part: by hand\0", &payload[..]].concat()
}

/// A chip behind a cable, and the cable's name.
fn chip(idcode: u32, fault: Fault) -> (Server, String) {
    let server = Server::start(Chip::new(idcode, fault));
    let cable = format!("remote-bitbang:{}", server.address());
    (server, cable)
}
