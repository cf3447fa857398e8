//! A virtual machine with a card, and our programs in it.
//!
//! What runs is an unmodified QEMU and Debian's kernel, which `tools/guest.sh` unpacks beside the
//! system: no root, no KVM, nothing installed. The machine has an IOMMU (VT-d) and, if a socket
//! serves one, a card at [`CARD`]; vfio-pci is loaded. It holds statically linked programs and a
//! shell script, lives as long as the script runs, and gives back what the script printed:
//!
//! ```no_run
//! use std::time::Duration;
//! use wiremeter_guest::{Machine, static_program};
//!
//! let machine = Machine {
//!     card: Some("/tmp/card.socket".as_ref()),
//!     programs: &[&static_program("wiremeter", "wiremeter")],
//!     script: "wiremeter --version",
//!     limit: Duration::from_secs(60),
//! };
//! assert!(machine.run().success().starts_with("wiremeter "));
//! ```
//!
//! It is made for tests: what goes wrong is a panic that holds the machine's console.

mod initramfs;
mod machine;
mod program;

pub use machine::{CARD, Machine, Outcome};
pub use program::static_program;

use std::path::PathBuf;

/// The root of the tree.
fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Where machines keep their files while they run, and programs stay once built.
fn target() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), |target| root().join(target));
    target.join("guest")
}
