//! The JSON in messages: what each end can take, and who has the card.

use serde::{Deserialize, Serialize};

/// Protocol version, major and minor, that this code speaks.
pub const VERSION: (u16, u16) = (0, 1);

/// What the sender can take, in the command `VERSION` and its reply. Those left out have the
/// specification's defaults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Capabilities {
    /// File descriptors in a message.
    pub max_msg_fds: u64,
    /// Bytes that one access of a region or of memory moves.
    pub max_data_xfer_size: u64,
    /// Pieces of memory mapped at a time.
    pub max_dma_maps: u64,
    /// Sizes of pages, one bit each, by whose multiples memory is mapped.
    pub pgsizes: u64,
}

impl Default for Capabilities {
    fn default() -> Self {
        Self {
            max_msg_fds: 1,
            max_data_xfer_size: 1 << 20,
            max_dma_maps: 65535,
            pgsizes: 4096,
        }
    }
}

/// The body of the refusal (`EBUSY`) of a second client.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owner {
    /// Process that has the card.
    pub owner_pid: u32,
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct Data {
    capabilities: Capabilities,
}

impl Capabilities {
    /// Appends them to a body, with the NUL that ends them.
    pub fn put(self, body: &mut Vec<u8>) {
        put(&Data { capabilities: self }, body);
    }

    /// Those of the rest of a body; an empty one has the defaults.
    ///
    /// # Errors
    /// When it is something else.
    pub fn take(rest: &[u8]) -> Result<Self, serde_json::Error> {
        match text(rest) {
            b"" => Ok(Self::default()),
            text => serde_json::from_slice::<Data>(text).map(|data| data.capabilities),
        }
    }
}

impl Owner {
    /// Appends it to a body.
    pub fn put(self, body: &mut Vec<u8>) {
        put(&self, body);
    }

    /// The owner of a refusal's body, if it names one.
    pub fn take(body: &[u8]) -> Option<Self> {
        serde_json::from_slice(text(body)).ok()
    }
}

fn put(value: &impl Serialize, body: &mut Vec<u8>) {
    let text = serde_json::to_string(value).unwrap_or_default(); // Numbers by fixed names: it cannot fail.
    body.extend_from_slice(text.as_bytes());
    body.push(0);
}

/// What is before the NUL.
fn text(bytes: &[u8]) -> &[u8] {
    bytes.split(|byte| *byte == 0).next().unwrap_or_default()
}
