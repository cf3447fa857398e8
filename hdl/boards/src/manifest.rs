//! The manifest of a bitstream: `manifest.json` beside it, from which it can be made again, and
//! by which it is checked before it is loaded.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::bitstream::{self, identify};
use crate::{Board, Family};

/// The name of the file.
pub const FILE: &str = "manifest.json";
/// The version of its format.
pub const FORMAT: u32 = 1;

/// What a bitstream is, and how it came to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Manifest {
    /// [`FORMAT`].
    pub format: u32,
    /// The board's name.
    pub board: String,
    /// The part's whole name.
    pub part: String,
    /// The part's IDCODE.
    #[serde(with = "hex")]
    pub idcode: u32,
    /// The bitstream's file, in the folder of the manifest.
    pub file: String,
    /// Its SHA-256, in hexadecimal digits.
    pub sha256: String,
    /// The commit of this tree that it was built from, 40 hexadecimal digits.
    pub commit: String,
    /// The hash of the tables of registers and records that the card was built from.
    #[serde(with = "hex")]
    pub abi_hash: u32,
    /// Name → version of each tool that made it.
    pub tools: BTreeMap<String, String>,
    /// Seed of the placer.
    pub seed: u32,
    /// Clock → how fast it is.
    pub clocks: BTreeMap<String, Speed>,
    /// Kind of cell → how many.
    #[serde(rename = "use")]
    pub used: BTreeMap<String, Use>,
}

/// How fast a clock is, in MHz.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Speed {
    /// As it is driven.
    pub asked: f64,
    /// As fast as it may be, by the placer's timing analysis.
    pub reached: f64,
}

/// How many cells of a kind are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Use {
    /// Those used.
    pub used: u32,
    /// Those of the device.
    pub available: u32,
}

/// Why a bitstream is not to be loaded.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// No manifest, or one of another version.
    #[error("{FILE} is none: {0}; build the bitstream anew")]
    Syntax(#[from] serde_json::Error),
    /// A field has a value that it cannot have.
    #[error("{FILE}: `{field}` is {found}, not {expected}; build the bitstream anew")]
    Field {
        /// The field.
        field: String,
        /// Its value.
        found: String,
        /// What it may be.
        expected: &'static str,
    },
    /// A clock is driven faster than the design stands.
    #[error("{FILE}: clock `{clock}` reaches {reached} MHz where {asked} are asked; build it with another seed")]
    Slow {
        /// The clock.
        clock: String,
        /// MHz.
        reached: f64,
        /// MHz.
        asked: f64,
    },
    /// Made for another board.
    #[error("the bitstream is for the board {found}, not for {board}; choose another with --bitstream, or say --board {found}")]
    Board {
        /// Whose it is.
        found: String,
        /// Whose it should be.
        board: &'static str,
    },
    /// Board and manifest name different parts.
    #[error("{FILE}: `{field}` is {found}, but {board} has {expected}; build the bitstream anew")]
    Part {
        /// The field.
        field: &'static str,
        /// Its value.
        found: String,
        /// The board.
        board: &'static str,
        /// The board's.
        expected: String,
    },
    /// The file is not what was built.
    #[error("{file} is not what {FILE} tells of, by `sha256`: it is damaged, or of another build; build both anew")]
    Changed {
        /// The bitstream's file.
        file: String,
    },
    /// The file is no bitstream.
    #[error("{file}: {error}; build it anew")]
    Bitstream {
        /// The bitstream's file.
        file: String,
        /// What is wrong with it.
        error: bitstream::Error,
    },
    /// The file is for another FPGA, whatever the manifest says.
    #[error("{file} itself is for {found}, but {board} has {expected}; build it anew")]
    Inside {
        /// The bitstream's file.
        file: String,
        /// What it is for.
        found: String,
        /// The board.
        board: &'static str,
        /// The board's.
        expected: String,
    },
}

impl Manifest {
    /// Reads a manifest, and checks what can be checked of it alone.
    ///
    /// # Errors
    /// It is no manifest, a field cannot be as it is, or a clock is too slow.
    pub fn read(text: &str) -> Result<Self, Error> {
        let manifest: Self = serde_json::from_str(text)?;
        manifest.validate()?;
        Ok(manifest)
    }

    /// The text of the file.
    pub fn text(&self) -> String {
        serde_json::to_string_pretty(self).map(|text| text + "\n").unwrap_or_default()
    }

    fn validate(&self) -> Result<(), Error> {
        let digits = |text: &str, length| text.len() == length && text.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'a'..=b'f'));
        let is_name = !self.file.is_empty() && !self.file.contains(['/', '\\']) && self.file != "..";
        let checks = [
            ("format", self.format.to_string(), "1", self.format == FORMAT),
            ("sha256", self.sha256.clone(), "64 hexadecimal digits", digits(&self.sha256, 64)),
            ("commit", self.commit.clone(), "40 hexadecimal digits", digits(&self.commit, 40)),
            ("file", self.file.clone(), "the name of a file beside it", is_name),
            ("tools", "empty".to_owned(), "the tools' versions", !self.tools.is_empty()),
            ("clocks", "empty".to_owned(), "the clocks' speeds", !self.clocks.is_empty()),
        ];
        if let Some((field, found, expected, _)) = checks.into_iter().find(|(.., good)| !good) {
            let field = field.to_owned();
            return Err(Error::Field { field, found, expected });
        }
        if let Some((kind, cells)) = self.used.iter().find(|(_, cells)| cells.used > cells.available) {
            return Err(Error::Field {
                field: format!("use.{kind}"),
                found: format!("{} of {}", cells.used, cells.available),
                expected: "what the device has",
            });
        }
        // Also false of what is no number.
        let slow = self
            .clocks
            .iter()
            .find(|(_, speed)| !(speed.reached >= speed.asked && speed.asked > 0.0));
        match slow {
            Some((clock, Speed { asked, reached })) => Err(Error::Slow {
                clock: clock.clone(),
                reached: *reached,
                asked: *asked,
            }),
            None => Ok(()),
        }
    }

    /// Checks that the bitstream is this manifest's, and may be loaded on a board.
    ///
    /// # Errors
    /// It is another board's, another part's, changed, or no bitstream.
    pub fn check(&self, board: &Board, bitstream: &[u8]) -> Result<(), Error> {
        if self.board != board.name {
            return Err(Error::Board {
                found: self.board.clone(),
                board: board.name,
            });
        }
        let part = |field, found: String, expected: String| Error::Part {
            field,
            found,
            board: board.name,
            expected,
        };
        if self.part != board.part.name {
            return Err(part("part", self.part.clone(), board.part.name.to_owned()));
        }
        if self.idcode != board.part.idcode {
            return Err(part("idcode", shown(self.idcode), shown(board.part.idcode)));
        }
        if sha256(bitstream) != self.sha256 {
            return Err(Error::Changed { file: self.file.clone() });
        }
        self.check_inside(board, bitstream)
    }

    fn check_inside(&self, board: &Board, bitstream: &[u8]) -> Result<(), Error> {
        let identity = identify(bitstream).map_err(|error| Error::Bitstream {
            file: self.file.clone(),
            error,
        })?;
        let inside = |found, expected: String| Error::Inside {
            file: self.file.clone(),
            found,
            board: board.name,
            expected,
        };
        if !board.part.answers(identity.idcode) {
            return Err(inside(shown(identity.idcode), shown(board.part.idcode)));
        }
        // An ECP5's IDCODE tells all but the package, which its tools write in various ways.
        match identity.part {
            Some(found) if board.part.family == Family::Artix7 && !is_artix(&found, board) => {
                Err(inside(found, board.part.name.to_owned()))
            }
            _ => Ok(()),
        }
    }
}

/// Whether a .bit file's part, as in `7a200tfbg484` or `xc7a200tfbg484-2`, is the board's.
fn is_artix(found: &str, board: &Board) -> bool {
    let found = found.strip_prefix("xc").unwrap_or(found);
    let wanted = format!("{}{}", board.part.device, board.part.package);
    found.split('-').next() == wanted.strip_prefix("xc")
}

/// SHA-256 of bytes, in hexadecimal digits.
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn shown(idcode: u32) -> String {
    format!("IDCODE {idcode:#010x}")
}

/// 32 bits as `"0x0123abcd"`.
mod hex {
    use serde::{Deserialize, Deserializer, Serializer, de::Error};

    pub fn serialize<S: Serializer>(value: &u32, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(&format!("{value:#010x}"))
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u32, D::Error> {
        let text = String::deserialize(from)?;
        let digits = text.strip_prefix("0x").filter(|digits| digits.len() == 8);
        let value = digits.and_then(|digits| u32::from_str_radix(digits, 16).ok());
        value.ok_or_else(|| D::Error::custom(format!("\"{text}\" is not 0x and eight hexadecimal digits")))
    }
}
