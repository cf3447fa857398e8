//! Built things under the name of what they were built from, for all processes to share.

use std::fs::{self, File};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::{Error, tools};

/// A digest of everything that a build depends on.
pub(crate) fn digest(parts: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    parts.hash(&mut hasher);
    hasher.finish()
}

/// The folder of the thing `name`-`digest`. If it is not there yet, `build` fills it; other
/// processes and threads that want the same thing wait meanwhile.
pub(crate) fn entry(name: &str, digest: u64, build: impl FnOnce(&Path) -> Result<(), Error>) -> Result<PathBuf, Error> {
    let cache = tools::folder().join("cache");
    let folder = cache.join(format!("{name}-{digest:016x}"));
    if folder.is_dir() {
        return Ok(folder);
    }
    fs::create_dir_all(&cache).map_err(|source| Error::io(&cache, source))?;
    let lock = folder.with_extension("lock");
    let file = File::create(&lock).map_err(|source| Error::io(&lock, source))?;
    file.lock().map_err(|source| Error::io(&lock, source))?;
    if folder.is_dir() {
        return Ok(folder);
    }
    let draft = folder.with_extension("draft");
    clear(&draft)?;
    build(&draft)?;
    // Only a whole thing gets the name that others look for.
    fs::rename(&draft, &folder).map_err(|source| Error::io(&folder, source))?;
    Ok(folder)
}

fn clear(folder: &Path) -> Result<(), Error> {
    if folder.exists() {
        fs::remove_dir_all(folder).map_err(|source| Error::io(folder, source))?;
    }
    fs::create_dir(folder).map_err(|source| Error::io(folder, source))
}
