use crate::registers::id;
use crate::{Card, Error, clock};
use wiremeter_abi::register::{ABI_HASH, ABI_VERSION, MAGIC};

/// What a card is: the constants of its build.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Build identity; 0 for a simulation.
    pub build: u32,
    /// Blocks present: bit 0 the epoch tracker, bit 1 the reflector, bit 2 the prober,
    /// bit 3 control over Ethernet; bit 4: it has two ports.
    pub blocks: u32,
    /// Bits of `tdata` of a tap.
    pub width: u32,
    /// Channels of the epoch tracker.
    pub channels: u32,
    /// List entries that all channels share.
    pub entries: u32,
    /// Clocks for which the card holds events before they count.
    pub horizon: u32,
    /// The longest frame in clocks.
    pub frame_clocks: u32,
    /// Clocks from a frame's first beat in which its drop is taken.
    pub drop_window: u32,
    /// Clocks from a departure until its entry is free again.
    pub reuse_clocks: u32,
    /// Clocks from a request to its reply on an idle port.
    pub reflect_clocks: u32,
    /// Sessions of the prober.
    pub sessions: u32,
    /// Sessions whose replies the reflector can count; 0: it is stateless.
    pub reflect_sessions: u32,
    /// Frequency of its clock in Hz.
    pub clock_hz: u32,
}

impl Identity {
    /// Reads who the card is. Nothing is written to it before it is known.
    ///
    /// # Errors
    /// When it is dead, no card of this kind, of another ABI, or without an epoch tracker.
    pub fn read<C: Card + ?Sized>(card: &mut C) -> Result<Self, Error> {
        match id::MAGIC.read(card)? {
            MAGIC => {}
            found => return Err(Error::Magic { found }),
        }
        match id::ABI_VERSION.read(card)? {
            ABI_VERSION => {}
            found => return Err(Error::AbiVersion { found }),
        }
        match id::ABI_HASH.read(card)? {
            ABI_HASH => {}
            found => return Err(Error::AbiHash { found }),
        }
        let identity = Self {
            build: id::BUILD.read(card)?,
            blocks: id::BLOCKS.read(card)?,
            width: id::WIDTH.read(card)?,
            channels: id::CHANNELS.read(card)?,
            entries: id::ENTRIES.read(card)?,
            horizon: id::HORIZON.read(card)?,
            frame_clocks: id::FRAME_CLOCKS.read(card)?,
            drop_window: id::DROP_WINDOW.read(card)?,
            reuse_clocks: id::REUSE_CLOCKS.read(card)?,
            reflect_clocks: id::REFLECT_CLOCKS.read(card)?,
            sessions: id::SESSIONS.read(card)?,
            reflect_sessions: id::REFLECT_SESSIONS.read(card)?,
            clock_hz: id::CLOCK_HZ.read(card)?,
        };
        identity.check()?;
        Ok(identity)
    }

    /// Whether the card has a reflector.
    pub fn has_reflector(&self) -> bool {
        self.blocks & 2 != 0
    }

    /// Whether it is reached over Ethernet.
    pub fn has_control(&self) -> bool {
        self.blocks & 8 != 0
    }

    /// Ports that the card sends by.
    pub fn ports(&self) -> u8 {
        if self.blocks & 16 != 0 { 2 } else { 1 }
    }

    fn check(&self) -> Result<(), Error> {
        let possible = [
            ("id.blocks", self.blocks, self.blocks & 1 == 1),
            ("id.width", self.width, self.width != 0 && 512 % self.width == 0),
            ("id.channels", self.channels, self.channels != 0),
            ("id.clock_hz", self.clock_hz, clock::increment(self.clock_hz.into()).is_some()),
        ];
        for (register, found, possible) in possible {
            if !possible {
                return Err(Error::Capability { register, found });
            }
        }
        Ok(())
    }
}
