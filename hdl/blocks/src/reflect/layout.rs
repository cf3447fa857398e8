//! Where the fields of a request are: six layouts, counted in 16-bit words ("halfwords") of
//! the frame. All headers before the payload are a whole number of them.

/// Headers of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Layout {
    /// IPv6, else IPv4.
    pub v6: bool,
    /// VLAN tags.
    pub tags: u32,
}

/// All layouts, in the order of the bits that tell one.
pub const LAYOUTS: [Layout; 6] = {
    const fn layout(v6: bool, tags: u32) -> Layout {
        Layout { v6, tags }
    }
    [
        layout(false, 0),
        layout(false, 1),
        layout(false, 2),
        layout(true, 0),
        layout(true, 1),
        layout(true, 2),
    ]
};

impl Layout {
    /// The first halfword of the IP header.
    pub const fn network(&self) -> u32 {
        7 + 2 * self.tags
    }

    /// The first halfword of the UDP header.
    pub const fn transport(&self) -> u32 {
        self.network() + transport(self.v6)
    }

    /// The UDP checksum.
    pub const fn checksum(&self) -> u32 {
        self.transport() + 3
    }

    /// The first halfword of the sequence number; it has two.
    pub const fn sequence(&self) -> u32 {
        self.transport() + UDP
    }

    /// The first halfword of the reply's timestamp; it has four.
    pub const fn timestamp(&self) -> u32 {
        self.transport() + UDP + 2
    }
}

/// Halfwords of a UDP header.
pub const UDP: u32 = 4;
/// Halfwords of the payload that a reply changes.
pub const CHANGED: u32 = 22;

/// Halfwords from the payload to the SSID.
pub const SSID: u32 = 7;

/// Halfwords from the IP header to the UDP header.
pub const fn transport(v6: bool) -> u32 {
    if v6 { 20 } else { 10 }
}

/// Halfwords from the IP header to the payload.
pub const fn payload(v6: bool) -> u32 {
    transport(v6) + UDP
}

/// A beat of a request as its fields see it: its lane i holds halfword `at + i` of the IP
/// packet. Beats of several layouts can be the same spot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spot {
    /// IPv6, else IPv4.
    pub v6: bool,
    /// Halfword of the packet in lane 0; negative if the packet begins in a later lane.
    pub at: i32,
}

impl Spot {
    /// The lane of a halfword of the packet, if it is in this beat.
    pub fn lane(&self, halfword: u32, lanes: u32) -> Option<u32> {
        u32::try_from(halfword as i32 - self.at).ok().filter(|lane| *lane < lanes)
    }

    /// The halfword of the packet in a lane, if it is one that the reflector looks at.
    pub fn halfword(&self, lane: u32) -> Option<u32> {
        let end = payload(self.v6) + CHANGED;
        u32::try_from(self.at + lane as i32).ok().filter(|halfword| *halfword < end)
    }
}

/// All spots of beats of this many halfwords, each with the (layout, beat) that it is.
pub fn spots(lanes: u32) -> Vec<(Spot, Vec<(usize, u32)>)> {
    let mut spots: Vec<(Spot, Vec<(usize, u32)>)> = Vec::new();
    for (index, layout) in LAYOUTS.iter().enumerate() {
        let end = layout.network() + payload(layout.v6) + CHANGED;
        for beat in layout.network() / lanes..end.div_ceil(lanes) {
            let at = (lanes * beat) as i32 - layout.network() as i32;
            let spot = Spot { v6: layout.v6, at };
            match spots.iter_mut().find(|(other, _)| *other == spot) {
                Some((_, which)) => which.push((index, beat)),
                None => spots.push((spot, vec![(index, beat)])),
            }
        }
    }
    spots
}

/// Beats in which a reflector looks for something.
pub fn beats(lanes: u32) -> u32 {
    let ends = LAYOUTS.iter().map(|l| l.network() + payload(l.v6) + CHANGED);
    ends.max().expect("six layouts").div_ceil(lanes)
}
