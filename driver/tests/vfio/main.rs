//! Cards in this machine, as far as that needs none: what the system says of them, by files as
//! Linux lays them out (Documentation/ABI/testing/sysfs-bus-pci, sysfs-kernel-iommu_groups).

mod bind;
mod check;
mod system;
mod tree;
