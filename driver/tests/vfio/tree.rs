use std::fs;
use std::ops::Deref;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use wiremeter_driver::vfio::{Address, System};

/// A system in a folder of its own, removed at the end.
pub struct Tree {
    folder: PathBuf,
    system: System,
}

/// A card's address.
pub const CARD: &str = "0000:65:00.0";

pub fn address(text: &str) -> Address {
    text.parse().expect("an address")
}

impl Tree {
    /// A system without any PCI function.
    pub fn new() -> Self {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let name = format!("wiremeter-tree-{}-{}", std::process::id(), COUNT.fetch_add(1, Ordering::Relaxed));
        let folder = std::env::temp_dir().join(name);
        fs::create_dir_all(&folder).expect("a folder");
        let system = System::below(&folder);
        Self { folder, system }
    }

    /// A system whose card 0000:65:00.0 can be opened: bound to vfio-pci, alone in group 12.
    pub fn ready() -> Self {
        let tree = Self::new();
        tree.driver("vfio-pci");
        tree.function(CARD, "0x1234", "0x4d57");
        tree.bound(CARD, "vfio-pci");
        tree.grouped(CARD, 12);
        tree.file("dev/vfio/vfio", "");
        tree.file("dev/vfio/12", "");
        tree
    }

    pub fn file(&self, path: &str, text: &str) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        fs::write(path, text).expect("it can be written");
    }

    pub fn link(&self, path: &str, target: impl AsRef<Path>) {
        let path = self.folder.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("it can be made");
        let _ = fs::remove_file(&path);
        symlink(target, path).expect("it can be made");
    }

    pub fn remove(&self, path: &str) {
        fs::remove_file(self.folder.join(path)).expect("it is there");
    }

    pub fn text(&self, path: &str) -> String {
        fs::read_to_string(self.folder.join(path)).unwrap_or_default()
    }

    /// A driver that is loaded.
    pub fn driver(&self, name: &str) {
        self.file(&format!("sys/bus/pci/drivers/{name}/unbind"), "");
    }

    /// A function of no driver and no group.
    pub fn function(&self, address: &str, vendor: &str, device: &str) {
        let folder = format!("sys/devices/pci0000:64/{address}");
        self.file(&format!("{folder}/vendor"), &format!("{vendor}\n"));
        self.file(&format!("{folder}/device"), &format!("{device}\n"));
        self.file(&format!("{folder}/driver_override"), "(null)\n");
        self.link(
            &format!("sys/bus/pci/devices/{address}"),
            format!("../../../devices/pci0000:64/{address}"),
        );
    }

    pub fn bound(&self, address: &str, driver: &str) {
        self.link(
            &format!("sys/devices/pci0000:64/{address}/driver"),
            format!("../../../bus/pci/drivers/{driver}"),
        );
    }

    pub fn grouped(&self, address: &str, group: u32) {
        self.link(
            &format!("sys/devices/pci0000:64/{address}/iommu_group"),
            format!("../../../kernel/iommu_groups/{group}"),
        );
        self.file(&format!("sys/kernel/iommu_groups/{group}/devices/{address}"), "");
    }

    /// A process that has a file open.
    pub fn process(&self, pid: u32, file: &str) {
        self.link(&format!("proc/{pid}/fd/0"), "/dev/null");
        self.link(&format!("proc/{pid}/fd/7"), file);
    }

    /// What a path below the folder is called.
    pub fn path(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }
}

impl Deref for Tree {
    type Target = System;

    fn deref(&self) -> &System {
        &self.system
    }
}

impl Drop for Tree {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}
