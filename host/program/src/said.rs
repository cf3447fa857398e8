//! What openFPGALoader says, read.

use std::fmt;

/// A device on a JTAG chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// What it answered.
    pub idcode: u32,
    /// What openFPGALoader calls it.
    pub model: String,
}

impl fmt::Display for Device {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} (IDCODE {:#010x})", self.model, self.idcode)
    }
}

/// What an FPGA says of itself after loading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// It runs.
    pub done: bool,
    /// The error that it found in the bitstream.
    pub error: Option<String>,
}

/// The devices of a chain, as `--detect` lists them.
pub fn devices(text: &str) -> Vec<Device> {
    let mut devices: Vec<Device> = Vec::new();
    for line in text.lines().map(str::trim) {
        let number = line.strip_prefix("idcode ").and_then(|rest| rest.trim().strip_prefix("0x"));
        if let Some(idcode) = number.and_then(|digits| u32::from_str_radix(digits, 16).ok()) {
            let model = "a device".to_owned();
            devices.push(Device { idcode, model });
        }
        let name = ["model ", "type "].iter().find_map(|key| line.strip_prefix(key));
        if let (Some(name), Some(device)) = (name, devices.last_mut()) {
            device.model = name.trim().to_owned();
        }
    }
    devices
}

/// Percents in a line of a progress bar, as in `Loading: [===   ] 52.00%`.
pub fn percent(line: &str) -> Option<u8> {
    let number = line.trim_end().strip_suffix('%')?.rsplit(' ').next()?;
    let value: f32 = number.parse().ok()?;
    (0.0..=100.0).contains(&value).then_some(value as u8)
}

/// The last status that an FPGA's registers gave: an ECP5's, or a 7-series one's.
pub fn status(text: &str) -> Option<Status> {
    lattice(text).or_else(|| xilinx(text))
}

/// The status of an ECP5 that was restarted from its flash: `Refresh: ` says whether it runs.
pub fn restarted(text: &str) -> Option<Status> {
    let (_, after) = text.rsplit_once("Refresh: ")?;
    let done = after.starts_with("DONE") && !after.contains("Flash is blank");
    let error = lattice(after).and_then(|status| status.error);
    Some(Status { done, error })
}

/// After `displayReadReg`, flags that are set, a line each, and an error below its heading.
fn lattice(text: &str) -> Option<Status> {
    let (_, register) = text.rsplit_once("displayReadReg")?;
    let lines: Vec<&str> = register.lines().map(str::trim).collect();
    let heading = lines.iter().position(|line| *line == "BSE Error Code")?;
    let error = lines.get(heading + 1)?;
    Some(Status {
        done: lines.contains(&"Done Flag"),
        error: (*error != "No err").then(|| (*error).to_owned()),
    })
}

/// As in `ir: 1 isc_done 1 isc_ena 0 init 1 done 1`. INIT_B is low after an error.
fn xilinx(text: &str) -> Option<Status> {
    let line = text.lines().rev().find(|line| line.trim_start().starts_with("ir: "))?;
    let words: Vec<&str> = line.split_whitespace().collect();
    let of = |key| words.windows(2).find(|pair| pair[0] == key).map(|pair| pair[1] == "1");
    let error = (!of("init")?).then(|| "INIT_B is low".to_owned());
    Some(Status { done: of("done")?, error })
}

/// The library that the system's loader did not find.
pub fn missing_library(text: &str) -> Option<String> {
    let (_, rest) = text.split_once("error while loading shared libraries: ")?;
    Some(rest.split(':').next()?.to_owned())
}

/// In one line, why it failed: the last that it said, of its errors if there are any.
pub fn reason(stdout: &str, stderr: &str) -> String {
    let last = |text: &'_ str| Some(text.lines().rfind(|line| !line.trim().is_empty())?.trim().to_owned());
    let line = last(stderr)
        .or_else(|| last(stdout))
        .unwrap_or_else(|| "it said nothing".to_owned());
    let line = line.strip_prefix("JTAG init failed with: ").unwrap_or(&line);
    line.strip_prefix("Error: ").unwrap_or(line).to_owned()
}
