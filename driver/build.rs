//! Writes the typed registers that `src/registers.rs` includes, from the map in `wiremeter-abi`.

use std::path::Path;
use wiremeter_abi::register::{Block, MAP};

fn main() -> std::io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let directory = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts");
    let text: String = MAP.iter().map(module).collect();
    std::fs::write(Path::new(&directory).join("registers.rs"), text)
}

fn module(block: &Block) -> String {
    let (name, separator) = match block.instance {
        "" => (block.name.to_owned(), ""),
        instance => (format!("{}_{instance}", block.name), " "),
    };
    let mut text = format!(
        "/// Block `{}`{separator}{}.\npub mod {name} {{\n    use super::*;\n",
        block.name, block.instance
    );
    for register in block.registers {
        text += &format!(
            "    /// {}.\n    pub const {}: Register<{:?}> = Register::new({:#x}, {});\n",
            register.text.replace('[', "\\["),
            register.name.to_uppercase(),
            register.access,
            block.base + register.offset,
            register.width
        );
    }
    text + "}\n"
}
