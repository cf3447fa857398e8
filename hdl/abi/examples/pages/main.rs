//! Writes `docs/registers.md` and `docs/records.md` from the tables of this crate.

mod render;

fn main() -> std::io::Result<()> {
    for (path, text) in render::pages() {
        std::fs::write(&path, text)?;
        println!("{}", path.display());
    }
    Ok(())
}
