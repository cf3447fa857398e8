//! The messages, as in QEMU's `docs/interop/vfio-user.rst`: a header of 16 bytes, then the body
//! of the command. All numbers are little-endian.

/// Bytes of a header.
pub const HEADER_BYTES: usize = 16;

/// What every message begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Chosen by the sender of a command; its reply has the same.
    pub id: u16,
    /// One of [`command`].
    pub command: u16,
    /// Bytes of the message, header included.
    pub size: u32,
    /// Bits of [`flag`].
    pub flags: u32,
    /// In a reply with [`flag::ERROR`]: an errno, or 0.
    pub error: u32,
}

/// Bits of [`Header::flags`].
pub mod flag {
    /// The bits of the type: 0 is a command, [`REPLY`] a reply.
    pub const TYPE: u32 = 0xf;
    /// The type of a reply.
    pub const REPLY: u32 = 1;
    /// The command wants no reply.
    pub const NO_REPLY: u32 = 1 << 4;
    /// The command failed.
    pub const ERROR: u32 = 1 << 5;
}

/// Command numbers.
pub mod command {
    /// Client's first: [`super::Version`] and JSON; the reply likewise.
    pub const VERSION: u16 = 1;
    /// Client's: [`super::DmaMap`], one file descriptor; an empty reply.
    pub const DMA_MAP: u16 = 2;
    /// Client's: [`super::DmaUnmap`]; the reply likewise.
    pub const DMA_UNMAP: u16 = 3;
    /// Client's: [`super::DeviceInfo`]; the reply likewise.
    pub const DEVICE_INFO: u16 = 4;
    /// Client's: [`super::RegionInfo`]; the reply likewise.
    pub const REGION_INFO: u16 = 5;
    /// Client's: asks for file descriptors of a region.
    pub const REGION_IO_FDS: u16 = 6;
    /// Client's: [`super::IrqInfo`]; the reply likewise.
    pub const IRQ_INFO: u16 = 7;
    /// Client's: [`super::SetIrqs`], file descriptors; an empty reply.
    pub const SET_IRQS: u16 = 8;
    /// Client's: [`super::RegionAccess`]; the reply has the data after it.
    pub const REGION_READ: u16 = 9;
    /// Client's: [`super::RegionAccess`] and the data; the reply is without.
    pub const REGION_WRITE: u16 = 10;
    /// Server's: [`super::DmaAccess`]; the reply has the data after it.
    pub const DMA_READ: u16 = 11;
    /// Server's: [`super::DmaAccess`] and the data; the reply is without.
    pub const DMA_WRITE: u16 = 12;
    /// Client's: nothing; an empty reply.
    pub const DEVICE_RESET: u16 = 13;
}

/// Regions of a PCI function, by index.
pub mod region {
    /// The configuration space; 0 to 5 are the BARs.
    pub const CONFIG: u32 = 7;
    /// Regions of a PCI function.
    pub const COUNT: u32 = 9;
    /// In [`super::RegionInfo::flags`]: it can be read.
    pub const READ: u32 = 1 << 0;
    /// In [`super::RegionInfo::flags`]: it can be written.
    pub const WRITE: u32 = 1 << 1;
}

/// Interrupts of a PCI function, by index.
pub mod irq {
    /// MSI-X.
    pub const MSIX: u32 = 2;
    /// Kinds of interrupt of a PCI function.
    pub const COUNT: u32 = 5;
    /// In [`super::IrqInfo::flags`]: an eventfd can be signalled.
    pub const EVENTFD: u32 = 1 << 0;
    /// In [`super::IrqInfo::flags`]: vectors are set all at once.
    pub const NO_RESIZE: u32 = 1 << 3;
}

/// Bits of [`SetIrqs::flags`].
pub mod set_irqs {
    /// No data.
    pub const DATA_NONE: u32 = 1 << 0;
    /// A byte for each vector.
    pub const DATA_BOOL: u32 = 1 << 1;
    /// A file descriptor for each vector; none at all takes them away.
    pub const DATA_EVENTFD: u32 = 1 << 2;
    /// Mask.
    pub const ACTION_MASK: u32 = 1 << 3;
    /// Unmask.
    pub const ACTION_UNMASK: u32 = 1 << 4;
    /// Trigger, or have the eventfd signalled when it is triggered.
    pub const ACTION_TRIGGER: u32 = 1 << 5;
}

/// In [`DmaMap::flags`]: the card may read.
pub const DMA_READABLE: u32 = 1 << 0;
/// In [`DmaMap::flags`]: the card may write.
pub const DMA_WRITABLE: u32 = 1 << 1;
/// In [`DeviceInfo::flags`]: it can be reset.
pub const DEVICE_RESETS: u32 = 1 << 0;
/// In [`DeviceInfo::flags`]: it is a PCI function.
pub const DEVICE_IS_PCI: u32 = 1 << 1;

/// A message ends before its body does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a message's body has {found} bytes where {needed} are needed")]
pub struct Short {
    /// Bytes that the body has at least.
    pub needed: usize,
    /// Bytes that are there.
    pub found: usize,
}

impl Header {
    /// The header of a command without a body.
    pub const fn command(id: u16, command: u16) -> Self {
        let size = HEADER_BYTES as u32;
        Self {
            id,
            command,
            size,
            flags: 0,
            error: 0,
        }
    }

    /// The header of this command's reply, without a body.
    pub const fn reply(self) -> Self {
        Self {
            flags: flag::REPLY,
            ..Self::command(self.id, self.command)
        }
    }

    /// The header of the reply that refuses this command with an errno.
    pub const fn refusal(self, errno: u32) -> Self {
        Self {
            flags: flag::REPLY | flag::ERROR,
            error: errno,
            ..Self::command(self.id, self.command)
        }
    }

    /// Whether this is a command.
    pub const fn is_command(self) -> bool {
        self.flags & flag::TYPE == 0
    }

    /// Whether this is the reply to `command`.
    pub const fn answers(self, command: Self) -> bool {
        self.flags & flag::TYPE == flag::REPLY && self.id == command.id && self.command == command.command
    }

    /// Whether the sender of this command waits for a reply.
    pub const fn wants_reply(self) -> bool {
        self.flags & flag::NO_REPLY == 0
    }

    /// The header in bytes.
    pub fn encode(self) -> [u8; HEADER_BYTES] {
        let mut bytes = [0; HEADER_BYTES];
        bytes[0..2].copy_from_slice(&self.id.to_le_bytes());
        bytes[2..4].copy_from_slice(&self.command.to_le_bytes());
        bytes[4..8].copy_from_slice(&self.size.to_le_bytes());
        bytes[8..12].copy_from_slice(&self.flags.to_le_bytes());
        bytes[12..16].copy_from_slice(&self.error.to_le_bytes());
        bytes
    }

    /// The header of these bytes.
    pub const fn decode(bytes: &[u8; HEADER_BYTES]) -> Self {
        let [a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p] = *bytes;
        Self {
            id: u16::from_le_bytes([a, b]),
            command: u16::from_le_bytes([c, d]),
            size: u32::from_le_bytes([e, f, g, h]),
            flags: u32::from_le_bytes([i, j, k, l]),
            error: u32::from_le_bytes([m, n, o, p]),
        }
    }
}

macro_rules! body {
    ($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        pub struct $name {
            $($(#[$field_doc])* pub $field: $type,)*
        }

        impl $name {
            /// Its bytes.
            pub const BYTES: usize = 0 $(+ size_of::<$type>())*;

            /// Appends it to a body.
            pub fn put(&self, body: &mut Vec<u8>) {
                $(body.extend_from_slice(&self.$field.to_le_bytes());)*
            }

            /// It, and what follows it in `body`.
            ///
            /// # Errors
            /// When the body ends before.
            pub fn take(body: &[u8]) -> Result<(Self, &[u8]), Short> {
                let short = Short { needed: Self::BYTES, found: body.len() };
                $(let ($field, body) = body.split_first_chunk().ok_or(short)?;)*
                Ok((Self { $($field: <$type>::from_le_bytes(*$field),)* }, body))
            }
        }
    };
}

body! {
    /// What a [`command::VERSION`] begins with; JSON may follow ([`super::version`]).
    Version {
        /// 0 for all that there is.
        major: u16,
        /// The reply's is at most the command's.
        minor: u16,
    }
}

body! {
    /// Memory that the server may reach from now on.
    DmaMap {
        /// Bytes of this body.
        argsz: u32,
        /// [`DMA_READABLE`], [`DMA_WRITABLE`].
        flags: u32,
        /// Byte offset in the file that comes with it.
        offset: u64,
        /// Address by which the card reaches it.
        address: u64,
        /// Bytes.
        size: u64,
    }
}

body! {
    /// Memory that the server must not reach any more: exactly as it was mapped.
    DmaUnmap {
        /// Bytes of this body.
        argsz: u32,
        /// 0.
        flags: u32,
        /// Address by which the card reached it.
        address: u64,
        /// Bytes.
        size: u64,
    }
}

body! {
    /// What the device is.
    DeviceInfo {
        /// Bytes of this body, or that the client takes.
        argsz: u32,
        /// [`DEVICE_RESETS`], [`DEVICE_IS_PCI`].
        flags: u32,
        /// Regions.
        regions: u32,
        /// Kinds of interrupt.
        irqs: u32,
    }
}

body! {
    /// What a region is.
    RegionInfo {
        /// Bytes of this body, or that the client takes.
        argsz: u32,
        /// [`region::READ`], [`region::WRITE`].
        flags: u32,
        /// Which.
        index: u32,
        /// Offset of the first of its capabilities, in this body; 0 is none.
        cap_offset: u32,
        /// Bytes.
        size: u64,
        /// Where it is in the file that comes with it.
        offset: u64,
    }
}

body! {
    /// What a kind of interrupt is.
    IrqInfo {
        /// Bytes of this body, or that the client takes.
        argsz: u32,
        /// [`irq::EVENTFD`] and others.
        flags: u32,
        /// Which.
        index: u32,
        /// Vectors.
        count: u32,
    }
}

body! {
    /// What is to become of interrupts.
    SetIrqs {
        /// Bytes of this body, data included.
        argsz: u32,
        /// Bits of [`set_irqs`], one of the data and one of the action.
        flags: u32,
        /// Which kind.
        index: u32,
        /// First vector.
        start: u32,
        /// Vectors; 0 with [`set_irqs::DATA_NONE`] takes all away.
        count: u32,
    }
}

body! {
    /// A part of a region; data may follow.
    RegionAccess {
        /// Byte offset in the region.
        offset: u64,
        /// Which.
        region: u32,
        /// Bytes of data.
        count: u32,
    }
}

body! {
    /// A part of the client's memory; data may follow.
    DmaAccess {
        /// Address by which the card reaches it.
        address: u64,
        /// Bytes of data.
        count: u64,
    }
}
