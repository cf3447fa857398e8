//! Runs the flows of tools/flow.

use std::path::Path;
use std::process::Command;

/// What a program says that finds tools/flow, in a folder; or what it says when it fails.
pub fn python(folder: &Path, code: &str) -> Result<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let python = root.join(".tools/venv/bin/python3");
    assert!(python.exists(), "the tools are missing: run `make tools`");
    let mut command = Command::new(python);
    command.args(["-B", "-c", code]).env("PYTHONPATH", root.join("tools"));
    let run = command.current_dir(folder).output().expect("python runs");
    if run.status.success() {
        Ok(String::from_utf8_lossy(&run.stdout).into_owned())
    } else {
        Err(String::from_utf8_lossy(&run.stderr).into_owned())
    }
}
