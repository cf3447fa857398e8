//! The packets now in the node, a list for each channel (section 6; US 6,647,413 Figure 4).

use std::collections::VecDeque;

/// How large the lists are.
#[derive(Clone, Copy, Debug)]
pub struct Sizes {
    /// Channels.
    pub channels: u16,
    /// Entries that all channels share (N).
    pub entries: usize,
    /// Index slots; a key's slot is its remainder.
    pub slots: usize,
    /// Clocks from a departure until what it freed is free again (R).
    pub reuse_clocks: u64,
}

/// What became of a departure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Departure {
    /// It was in its channel's list.
    Matched {
        /// Tick of its arrival.
        arrived: u128,
        /// Entries before it, which are removed too.
        skipped: usize,
    },
    /// It was not; the list stays as it is.
    Unmatched,
}

/// An entry: one packet. No two ever have the same id, and ids rise.
#[derive(Clone, Copy, Debug)]
struct Entry {
    id: u64,
    arrived: u128,
    key23: u32,
}

/// The lists of all channels and the index of their entries by key.
#[derive(Debug)]
pub struct Lists {
    lists: Vec<VecDeque<Entry>>,
    index: Vec<Option<u64>>,
    next_id: u64,
    free: usize,
    occupied: usize,
    reuse_clocks: u64,
    /// Clock and number of entries of departures whose entries are not free again yet.
    freed: VecDeque<(u64, usize)>,
}

impl Lists {
    /// Empty lists.
    pub fn new(sizes: &Sizes) -> Self {
        Self {
            lists: vec![VecDeque::new(); sizes.channels.into()],
            index: vec![None; sizes.slots],
            next_id: 0,
            free: sizes.entries,
            occupied: 0,
            reuse_clocks: sizes.reuse_clocks,
            freed: VecDeque::new(),
        }
    }

    /// Packets in the list of `channel`.
    pub fn length(&self, channel: u16) -> usize {
        self.lists[usize::from(channel)].len()
    }

    /// Packets in all lists.
    pub fn occupied(&self) -> usize {
        self.occupied
    }

    /// Appends a packet that arrives at `clock`, `tick`. False if no entry is free.
    pub fn arrive(&mut self, clock: u64, tick: u128, channel: u16, key23: u32) -> bool {
        while let Some(&(_, count)) = self.freed.front().filter(|(freed, _)| freed + self.reuse_clocks <= clock) {
            self.free += count;
            self.freed.pop_front();
        }
        if self.free == 0 {
            return false;
        }
        self.free -= 1;
        self.occupied += 1;
        let slot = self.slot(key23);
        self.index[slot] = Some(self.next_id);
        self.lists[usize::from(channel)].push_back(Entry {
            id: self.next_id,
            arrived: tick,
            key23,
        });
        self.next_id += 1;
        true
    }

    /// Removes the packet that departs at `clock` and all that arrived before it in its channel.
    pub fn depart(&mut self, clock: u64, channel: u16, key23: u32) -> Departure {
        let indexed = self.index[self.slot(key23)];
        let list = &mut self.lists[usize::from(channel)];
        let head = list.front().filter(|head| head.key23 == key23).map(|_| 0);
        let by_index = || {
            let position = list.binary_search_by_key(&indexed?, |entry| entry.id).ok()?;
            (list[position].key23 == key23).then_some(position)
        };
        let Some(skipped) = head.or_else(by_index) else {
            return Departure::Unmatched;
        };
        let arrived = list[skipped].arrived;
        list.drain(..=skipped);
        self.occupied -= skipped + 1;
        self.freed.push_back((clock, skipped + 1));
        Departure::Matched { arrived, skipped }
    }

    fn slot(&self, key23: u32) -> usize {
        key23 as usize % self.index.len()
    }
}
