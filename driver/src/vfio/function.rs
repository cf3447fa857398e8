//! A function that VFIO has given to this process: all that is unsafe of it.
#![allow(unsafe_code)]

use super::VfioError;
use super::check::{Access, Opening};
use super::system::System;
use crate::dma::SharedMemory;
use iommufd_ioctls::IommuFd;
use rustix::fd::BorrowedFd;
use rustix::ioctl::{NoArg, Opcode, ioctl, opcode};
use rustix::mm::{MapFlags, ProtFlags, mmap, munmap};
use safe_mmio::UniqueMmioPointer;
use safe_mmio::fields::ReadWrite;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, IntoRawFd, OwnedFd};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::ptr::{NonNull, null_mut};
use std::sync::Arc;
use vfio_bindings::bindings::vfio::{
    VFIO_IRQ_INFO_EVENTFD, VFIO_PCI_CONFIG_REGION_INDEX, VFIO_PCI_MSIX_IRQ_INDEX, VFIO_REGION_INFO_FLAG_MMAP,
};
use vfio_ioctls::{VfioContainer, VfioDevice, VfioIommufd, VfioOps};
use vmm_sys_util::eventfd::EventFd;
use wiremeter_abi::pci::{RECORDS_VECTOR, REGISTERS_BAR};
use wiremeter_abi::register::BAR0_BYTES;

/// `VFIO_DEVICE_RESET` of linux/vfio.h.
const RESET: Opcode = opcode::none(b';', 111);

/// An open function. What is dropped goes in this order: registers, device, address space, memory.
pub(super) struct Function {
    registers: Registers,
    device: Device,
    spaces: Arc<dyn VfioOps>,
    memory: Vec<SharedMemory>,
    config: u64,
}

impl Function {
    pub(super) fn open(system: &System, opening: &Opening) -> Result<Self, VfioError> {
        let address = opening.address;
        let spaces = open_spaces(&opening.access)?;
        let folder = system.folder(address);
        let device = VfioDevice::new(&folder, Arc::clone(&spaces), true).map_err(|error| refused(system, opening, error))?;
        let device = Device(Some(device));
        let config = device.get().get_region_offset(VFIO_PCI_CONFIG_REGION_INDEX);
        let registers = Registers::map(&device).map_err(VfioError::kernel("to map BAR 0"))?;
        let Some(registers) = registers else {
            let what = "registers in BAR 0 that can be mapped";
            return Err(VfioError::Unlike { address, what });
        };
        Ok(Self {
            registers,
            device,
            spaces,
            memory: Vec::new(),
            config,
        })
    }

    /// The register at a byte offset; none beyond the BAR, or between two.
    pub(super) fn read32(&mut self, offset: u32) -> Option<u32> {
        Some(self.registers.at(offset)?.read())
    }

    /// Writes the register at a byte offset.
    pub(super) fn write32(&mut self, offset: u32, value: u32) -> Option<()> {
        self.registers.at(offset)?.write(value);
        Some(())
    }

    pub(super) fn config_read(&self, offset: u16, out: &mut [u8]) -> io::Result<()> {
        let wanted = out.len();
        let read = rustix::io::pread(self.device.fd(), out, self.config + u64::from(offset))?;
        if read == wanted {
            Ok(())
        } else {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
    }

    pub(super) fn config_write(&self, offset: u16, bytes: &[u8]) -> io::Result<()> {
        let written = rustix::io::pwrite(self.device.fd(), bytes, self.config + u64::from(offset))?;
        if written == bytes.len() {
            Ok(())
        } else {
            Err(io::ErrorKind::WriteZero.into())
        }
    }

    pub(super) fn reset(&self) -> io::Result<()> {
        // SAFETY: this request takes no argument, and the descriptor is a VFIO device's.
        Ok(unsafe { ioctl(self.device.fd(), NoArg::<RESET>::new()) }?)
    }

    /// Lets the card reach `memory` at `address`, for as long as this lives.
    pub(super) fn map(&mut self, memory: SharedMemory, address: u64) -> Result<(), VfioError> {
        // SAFETY: the memory is mapped as long as the address space is there, because it is kept
        // here and dropped after it. It is only reached through atomics and raw pointers.
        let mapped = unsafe { self.spaces.vfio_dma_map(address, memory.bytes(), memory.start()) };
        mapped.map_err(VfioError::kernel("to map memory for the card"))?;
        self.memory.push(memory);
        Ok(())
    }

    /// Bytes that the card can reach.
    pub(super) fn mapped(&self) -> u64 {
        self.memory.iter().map(|memory| memory.bytes() as u64).sum()
    }

    /// Whether its interrupt can signal an eventfd.
    pub(super) fn has_vector(&self) -> bool {
        let info = self.device.get().get_irq_info(VFIO_PCI_MSIX_IRQ_INDEX);
        info.is_some_and(|info| info.count > u32::from(RECORDS_VECTOR) && info.flags & VFIO_IRQ_INFO_EVENTFD != 0)
    }

    /// Has the interrupt signal `event`, a copy of which is made.
    pub(super) fn set_vector(&self, event: &OwnedFd) -> Result<(), VfioError> {
        let copy = event.try_clone().map_err(VfioError::kernel("another eventfd"))?;
        // SAFETY: a descriptor that nobody else owns.
        let event = unsafe { EventFd::from_raw_fd(copy.into_raw_fd()) };
        let set = self.device.get().enable_msix(vec![&event]);
        set.map_err(VfioError::kernel("to signal an eventfd at interrupts"))
    }

    /// Has the interrupt signal nothing any more.
    pub(super) fn clear_vectors(&self) -> Result<(), VfioError> {
        let cleared = self.device.get().disable_msix();
        cleared.map_err(VfioError::kernel("to signal nothing at interrupts"))
    }
}

fn open_spaces(access: &Access) -> Result<Arc<dyn VfioOps>, VfioError> {
    let step = "a space of addresses for the card";
    Ok(match access {
        Access::Group(_) => Arc::new(VfioContainer::new(None).map_err(VfioError::kernel(step))?),
        Access::Iommufd(_) => {
            let iommu = IommuFd::new().map_err(VfioError::kernel(step))?;
            Arc::new(VfioIommufd::new(Arc::new(iommu), None, None).map_err(VfioError::kernel(step))?)
        }
    })
}

/// Why the kernel does not give the card: somebody may have come before.
fn refused(system: &System, opening: &Opening, error: vfio_ioctls::VfioError) -> VfioError {
    use vfio_ioctls::VfioError::{OpenDeviceCdev, OpenGroup};
    match &error {
        OpenGroup(source, _) | OpenDeviceCdev(source) if source.kind() == io::ErrorKind::ResourceBusy => {
            let (address, pids) = (opening.address, system.users(&opening.access.node()));
            VfioError::Busy { address, pids }
        }
        _ => VfioError::kernel("to give the card away")(error),
    }
}

/// A device that is closed without a panic. The crate's own closing panics when the system has
/// forgotten the card meanwhile, as after it was pulled out.
struct Device(Option<VfioDevice>);

impl Device {
    fn get(&self) -> &VfioDevice {
        self.0.as_ref().expect("it is there until it is dropped")
    }

    fn fd(&self) -> BorrowedFd<'_> {
        // SAFETY: the device's descriptor is open as long as the device, which is borrowed.
        unsafe { BorrowedFd::borrow_raw(self.get().as_raw_fd()) }
    }
}

impl Drop for Device {
    fn drop(&mut self) {
        let device = self.0.take();
        let _ = catch_unwind(AssertUnwindSafe(|| drop(device)));
    }
}

/// BAR 0, mapped for as long as this lives.
struct Registers(NonNull<ReadWrite<u32>>);

// SAFETY: the mapping belongs to the process, and is reached by whoever borrows this mutably.
unsafe impl Send for Registers {}

impl Registers {
    /// Maps BAR 0, if it has the registers and can be mapped.
    fn map(device: &Device) -> io::Result<Option<Self>> {
        let bar = u32::from(REGISTERS_BAR);
        let mappable = device.get().get_region_flags(bar) & VFIO_REGION_INFO_FLAG_MMAP != 0;
        if !mappable || device.get().get_region_size(bar) < BAR0_BYTES.into() {
            return Ok(None);
        }
        let (both, offset) = (ProtFlags::READ | ProtFlags::WRITE, device.get().get_region_offset(bar));
        // SAFETY: a new mapping at an address that the kernel chooses disturbs no other.
        let start = unsafe { mmap(null_mut(), BAR0_BYTES as usize, both, MapFlags::SHARED, device.fd(), offset) }?;
        Ok(NonNull::new(start.cast()).map(Self))
    }

    /// The register at a byte offset.
    fn at(&mut self, offset: u32) -> Option<UniqueMmioPointer<'_, ReadWrite<u32>>> {
        if offset >= BAR0_BYTES || !offset.is_multiple_of(4) {
            return None;
        }
        // SAFETY: the mapping is device memory, starts at a page, holds the offset, is there as
        // long as `self` and is reached through `self` alone, which is borrowed mutably.
        Some(unsafe { UniqueMmioPointer::new(self.0.byte_add(offset as usize)) })
    }
}

impl Drop for Registers {
    fn drop(&mut self) {
        // SAFETY: exactly what was mapped; no pointer into it outlives `self`.
        let _ = unsafe { munmap(self.0.as_ptr().cast(), BAR0_BYTES as usize) };
    }
}
