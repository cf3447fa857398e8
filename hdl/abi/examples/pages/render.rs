//! The pages as Markdown.

use std::path::{Path, PathBuf};
use wiremeter_abi::reason::{self, Reason};
use wiremeter_abi::record::{self, Field, HEADER, TYPES};
use wiremeter_abi::register::{ABI_HASH, ABI_VERSION, Access, BAR0_BYTES, Block, MAP};

/// The command that writes the pages.
pub const COMMAND: &str = "cargo run -p wiremeter-abi --example pages";

/// Each page: where it lies and what it says.
pub fn pages() -> [(PathBuf, String); 2] {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs");
    [(docs.join("registers.md"), registers()), (docs.join("records.md"), records())]
}

fn head(title: &str) -> String {
    format!(
        "<!-- Written by `{COMMAND}` from hdl/abi. -->\n# {title}\n\n\
         ABI version {ABI_VERSION}, hash `{ABI_HASH:#010x}`.\n"
    )
}

fn registers() -> String {
    let mut page = head("Registers");
    page += &format!(
        "\nBAR0 is {BAR0_BYTES} bytes of 32-bit little-endian words. What is in no table reads as \
         zero and ignores writes; so do the bits above a register's width.\n\n\
         | access | the host may |\n|---|---|\n\
         | constant | read; the build fixes it |\n\
         | read-only | read; the hardware drives it |\n\
         | read-write | read and write |\n\
         | command | write: a pulse with the value; it reads as zero |\n\
         | write-1-to-clear | read; a one written clears the bit |\n"
    );
    for block in &MAP {
        page += &block_table(block);
    }
    page += "\n## Reasons\nWhat a frame, a field or an event was not, by the name of its counter.\n";
    page += &reason_table("tap", &reason::TAP);
    page += &reason_table("mac_receive", &reason::MAC);
    page += &reason_table("parse", &reason::PARSE);
    page += &reason_table("reflect", &reason::REFLECT);
    page += &reason_table("receive", &reason::RECEIVE);
    page
}

fn block_table(block: &Block) -> String {
    let title = [block.name, block.instance].join(" ");
    let mut text = format!(
        "\n## {}\n\n| address | name | access | bits | reset | meaning |\n|---|---|---|---|---|---|\n",
        title.trim_end()
    );
    for r in block.registers {
        let address = block.base + r.offset;
        let access = match r.access {
            Access::Constant => "constant",
            Access::ReadOnly => "read-only",
            Access::Counter => "counter",
            Access::ReadWrite => "read-write",
            Access::Command => "command",
            Access::Write1ToClear => "write-1-to-clear",
        };
        let reset = match (r.access, r.reset) {
            (Access::Constant, 0) => "build".to_owned(),
            (_, 0) => "0".to_owned(),
            (_, value) => format!("{value:#x}"),
        };
        text += &format!("| {address:#06x} | {} | {access} | {} | {reset} | {} |\n", r.name, r.width, r.text);
    }
    text
}

fn reason_table(title: &str, reasons: &[Reason]) -> String {
    let mut text = format!("\n| {title} | |\n|---|---|\n");
    for reason in reasons {
        text += &format!("| {} | {} |\n", reason.name, reason.text);
    }
    text
}

fn records() -> String {
    let mut page = head("Records");
    page += &format!(
        "\nThe card writes {}-byte records into the host's ring; all fields are little-endian. Times \
         are in ticks, {} to a nanosecond. Bytes in no table are reserved.\n\n## Every record\n",
        record::SIZE,
        record::TICKS_PER_NS
    );
    page += &field_table(&HEADER);
    page += &format!("\n`version` is {}.\n", record::VERSION);
    for kind in TYPES {
        page += &format!("\n## {} (type {})\n", kind.name(), kind as u8);
        page += &field_table(kind.fields());
    }
    page += "\nType 0 is never written: it is memory that no record reached.\n";
    page += "\n## Reasons\nWhy the measurement of a channel and epoch is suspect, by the field that counts it.\n";
    page + &reason_table("suspect", &reason::SUSPECT)
}

fn field_table(fields: &[Field]) -> String {
    let mut text = "\n| byte | name | bytes | meaning |\n|---|---|---|---|\n".to_owned();
    for field in fields {
        text += &format!("| {} | {} | {} | {} |\n", field.offset, field.name, field.bytes, field.text);
    }
    text
}
