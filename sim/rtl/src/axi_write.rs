//! The memory's end of the card's writes: an AXI4 write slave that checks the rules,
//! lands the bursts, and can be slow.

use std::collections::VecDeque;

use rand::{Rng, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::memory::HostMemory;
use crate::rules::{self, Broken, Burst, Handshake};

/// Bursts whose address is taken before their data.
const BURSTS: usize = 4;
/// Responses of AXI.
const OKAY: u8 = 0;
const DECODE_ERROR: u8 = 3;

/// What the memory drives in a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ready {
    /// awready.
    pub awready: bool,
    /// wready.
    pub wready: bool,
    /// bresp, if bvalid.
    pub response: Option<u8>,
}

/// A beat of data, as the card gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Data {
    /// wdata; lane 0 in the lowest bits of word 0.
    pub data: [u32; 16],
    /// wstrb, a bit a lane.
    pub strobe: u64,
    /// wlast.
    pub last: bool,
}

/// What the card drives in a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Write {
    /// The address channel, if valid.
    pub burst: Option<Burst>,
    /// The data channel, if valid.
    pub data: Option<Data>,
    /// bready.
    pub bready: bool,
}

/// The slave.
pub struct Slave {
    lanes: usize,
    stalls: Option<Stalls>,
    bursts: VecDeque<Burst>,
    /// What came of the first burst.
    bytes: Vec<u8>,
    strobes: Vec<bool>,
    responses: VecDeque<u8>,
    ready: Ready,
    addresses: Handshake<Burst>,
    payloads: Handshake<Data>,
}

/// How often the memory is not ready.
struct Stalls {
    rng: ChaCha8Rng,
    share: f64,
}

impl Slave {
    /// A slave of `lanes` bytes that is ready whenever it can be.
    pub fn new(lanes: usize) -> Slave {
        Slave {
            lanes,
            stalls: None,
            bursts: VecDeque::new(),
            bytes: Vec::new(),
            strobes: Vec::new(),
            responses: VecDeque::new(),
            ready: Ready::default(),
            addresses: Handshake::default(),
            payloads: Handshake::default(),
        }
    }

    /// From now on, each of its signals is held back in `share` (0 … 1) of the clocks, by
    /// the random numbers of `seed`.
    pub fn stall(&mut self, seed: u64, share: f64) {
        self.stalls = Some(Stalls {
            rng: ChaCha8Rng::seed_from_u64(seed),
            share,
        });
    }

    /// Forgets all that is under way, as the card does in its reset.
    pub fn forget(&mut self) {
        *self = Slave {
            stalls: self.stalls.take(),
            ..Slave::new(self.lanes)
        };
    }

    /// Whether nothing is under way.
    pub fn idle(&self) -> bool {
        self.bursts.is_empty() && self.responses.is_empty() && self.ready.response.is_none()
    }

    /// What to drive in this clock.
    pub fn drive(&mut self) -> Ready {
        let offered = self.ready.response;
        self.ready = Ready {
            awready: self.bursts.len() < BURSTS && self.go(),
            wready: !self.bursts.is_empty() && self.go(),
            // A response once given stays until it is taken.
            response: offered.or_else(|| if self.go() { self.responses.pop_front() } else { None }),
        };
        self.ready
    }

    fn go(&mut self) -> bool {
        self.stalls.as_mut().is_none_or(|stalls| !stalls.rng.random_bool(stalls.share))
    }

    /// Takes what the card drove in this clock.
    ///
    /// # Errors
    /// The rule that the card broke.
    pub fn see(&mut self, write: &Write, memory: &mut impl HostMemory) -> Result<(), Broken> {
        self.addresses.see(write.burst, self.ready.awready)?;
        self.payloads.see(write.data, self.ready.wready)?;
        if write.bready {
            self.ready.response = None;
        }
        if let Some(data) = write.data.filter(|_| self.ready.wready) {
            self.land(&data, memory)?;
        }
        if let Some(burst) = write.burst {
            rules::burst(&burst, self.lanes)?;
            if self.ready.awready {
                self.bursts.push_back(burst);
            }
        }
        Ok(())
    }

    fn land(&mut self, data: &Data, memory: &mut impl HostMemory) -> Result<(), Broken> {
        let Some(burst) = self.bursts.front() else { return Ok(()) };
        let last = self.bytes.len() == usize::from(burst.len) * self.lanes;
        if data.last != last {
            return Err("wlast does not come with the last beat of its burst");
        }
        let bytes = data.data.iter().flat_map(|word| word.to_le_bytes());
        self.bytes.extend(bytes.take(self.lanes));
        self.strobes.extend((0..self.lanes).map(|lane| data.strobe >> lane & 1 == 1));
        if last {
            let written = memory.write(burst.address, &self.bytes, &self.strobes);
            self.responses.push_back(if written { OKAY } else { DECODE_ERROR });
            self.bursts.pop_front();
            self.bytes.clear();
            self.strobes.clear();
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use wiremeter_driver::DmaMemory;

    use super::*;
    use crate::memory::Memory;

    fn beat(value: u32, last: bool) -> Data {
        let mut data = [0; 16];
        (data[0], data[1]) = (value, !value);
        Data { data, strobe: 0xff, last }
    }

    /// A master that gives bursts and beats as fast as they are taken; the responses.
    fn play(slave: &mut Slave, memory: &mut Memory, bursts: &[Burst], beats: &[Data]) -> Result<Vec<u8>, Broken> {
        let (mut address, mut data, mut responses) = (0, 0, Vec::new());
        for _ in 0..10_000 {
            let ready = slave.drive();
            let write = Write {
                burst: bursts.get(address).copied(),
                data: beats.get(data).copied(),
                bready: true,
            };
            slave.see(&write, memory)?;
            address += usize::from(ready.awready && write.burst.is_some());
            data += usize::from(ready.wready && write.data.is_some());
            responses.extend(ready.response);
            if responses.len() == bursts.len() {
                return Ok(responses);
            }
        }
        panic!("the slave hangs");
    }

    fn word(region: &impl DmaMemory, offset: usize) -> u32 {
        let mut four = [0; 4];
        region.read(offset, &mut four);
        u32::from_le_bytes(four)
    }

    #[test]
    fn beats_land_in_order_however_slow_the_memory() {
        for seed in 0..20 {
            let (mut slave, mut memory) = (Slave::new(8), Memory::default());
            let region = memory.allocate(4096);
            if seed > 0 {
                slave.stall(seed, 0.7);
            }
            let burst = |n: u64| Burst {
                address: region.address() + n * 64,
                len: 7,
                size: 3,
                kind: 1,
            };
            let bursts: Vec<_> = (0..6).map(burst).collect();
            let beats: Vec<_> = (0..48).map(|n| beat(n, n % 8 == 7)).collect();
            assert_eq!(play(&mut slave, &mut memory, &bursts, &beats), Ok(vec![0; 6]), "seed {seed}");
            assert!(slave.idle());
            for n in 0..48 {
                assert_eq!(word(&region, n as usize * 8), n, "seed {seed}");
                assert_eq!(word(&region, n as usize * 8 + 4), !n, "seed {seed}");
            }
        }
    }

    #[test]
    fn memory_that_is_not_there_answers_with_an_error() {
        let (mut slave, mut memory) = (Slave::new(8), Memory::default());
        let region = memory.allocate(8);
        let burst = |address, len| Burst {
            address,
            len,
            size: 3,
            kind: 1,
        };
        let bursts = [burst(region.address(), 1), burst(region.address(), 0), burst(0, 0)];
        let beats = [beat(1, false), beat(2, true), beat(3, true), beat(4, true)];
        assert_eq!(play(&mut slave, &mut memory, &bursts, &beats), Ok(vec![3, 0, 3]));
        assert_eq!(word(&region, 0), 3);
    }

    #[test]
    fn the_last_beat_is_the_one_that_awlen_says() {
        let burst = Burst {
            address: 0,
            len: 1,
            size: 3,
            kind: 1,
        };
        for lasts in [[true, true], [false, false]] {
            let (mut slave, mut memory) = (Slave::new(8), Memory::default());
            let beats = lasts.map(|last| beat(0, last));
            assert!(play(&mut slave, &mut memory, &[burst], &beats).is_err());
        }
    }
}
