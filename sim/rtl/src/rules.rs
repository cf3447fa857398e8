//! The rules of AXI that a simulation watches (Arm IHI 0022 and IHI 0051): on what is
//! driven onto the card's streams, and on what the card drives. A broken rule is told in
//! one sentence.

/// The sentence of a broken rule.
pub type Broken = &'static str;

/// One beat of a packet stream; up to 512 bits, byte lane 0 in the lowest bits of word 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beat {
    /// tdata.
    pub data: [u32; 16],
    /// tkeep, a bit a lane.
    pub keep: u64,
    /// tlast.
    pub last: bool,
    /// tuser bit 0 on the last beat: the frame is bad.
    pub bad: bool,
}

/// Checks a beat that is `lanes` bytes wide: every lane is kept but on a frame's last beat,
/// which keeps a run of lanes from lane 0 on.
///
/// # Errors
/// The rule that is broken.
pub fn stream_beat(beat: &Beat, lanes: usize) -> Result<(), Broken> {
    let all = u64::MAX >> (64 - lanes);
    match beat.keep {
        keep if keep & !all != 0 => Err("tkeep has a lane that the stream has not"),
        keep if keep == all => Ok(()),
        _ if !beat.last => Err("tkeep is partial on a beat that is not the last"),
        0 => Err("tkeep keeps nothing"),
        keep if keep & (keep + 1) != 0 => Err("tkeep has a hole"),
        _ => Ok(()),
    }
}

/// A channel's handshake: once valid, it stays so, with the same payload, until it is taken.
#[derive(Debug)]
pub struct Handshake<P> {
    offered: Option<P>,
}

impl<P> Default for Handshake<P> {
    fn default() -> Handshake<P> {
        Handshake { offered: None }
    }
}

impl<P: PartialEq> Handshake<P> {
    /// Looks at one clock: the payload, if the channel is valid, and whether it is ready.
    ///
    /// # Errors
    /// The rule that is broken.
    pub fn see(&mut self, payload: Option<P>, ready: bool) -> Result<(), Broken> {
        match (&self.offered, &payload) {
            (Some(_), None) => return Err("valid was taken back before ready"),
            (Some(offered), Some(payload)) if offered != payload => {
                return Err("the payload changed before ready");
            }
            _ => {}
        }
        self.offered = payload.filter(|_| !ready);
        Ok(())
    }
}

/// The address of a write burst, as the card gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burst {
    /// awaddr, in bytes.
    pub address: u64,
    /// awlen: beats − 1.
    pub len: u8,
    /// awsize: log2 of the bytes of a beat.
    pub size: u8,
    /// awburst; 1 is INCR.
    pub kind: u8,
}

/// Checks a burst on a bus of `lanes` bytes: rising, of whole aligned beats, within 4 KiB.
///
/// # Errors
/// The rule that is broken.
pub fn burst(burst: &Burst, lanes: usize) -> Result<(), Broken> {
    let lanes = lanes as u64;
    let bytes = (u64::from(burst.len) + 1) * lanes;
    match burst {
        Burst { kind, .. } if *kind != 1 => Err("awburst is not INCR"),
        Burst { size, .. } if 1u64.checked_shl((*size).into()) != Some(lanes) => Err("awsize is not the width of the bus"),
        Burst { address, .. } if address % lanes != 0 => Err("awaddr is not a multiple of the beat"),
        Burst { address, .. } if address % 4096 + bytes > 4096 => Err("the burst crosses 4 KiB"),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn keep(keep: u64, last: bool) -> Result<(), Broken> {
        stream_beat(
            &Beat {
                data: [0; 16],
                keep,
                last,
                bad: false,
            },
            8,
        )
    }

    #[test]
    fn only_a_last_beat_is_partial_and_without_a_hole() {
        assert_eq!(keep(0xff, false), Ok(()));
        assert_eq!(keep(0xff, true), Ok(()));
        assert_eq!(keep(0x1f, true), Ok(()));
        assert_eq!(keep(0x01, true), Ok(()));
        assert!(keep(0x1f, false).is_err());
        assert!(keep(0x5f, true).is_err());
        assert!(keep(0xfe, true).is_err());
        assert!(keep(0x00, true).is_err());
        assert!(keep(0x1ff, true).is_err());
        let wide = Beat {
            data: [0; 16],
            keep: u64::MAX,
            last: false,
            bad: false,
        };
        assert_eq!(stream_beat(&wide, 64), Ok(()));
        assert_eq!(
            stream_beat(
                &Beat {
                    keep: u64::MAX >> 1,
                    last: true,
                    ..wide
                },
                64
            ),
            Ok(())
        );
    }

    #[test]
    fn an_offer_stands_until_it_is_taken() {
        let mut channel = Handshake::default();
        assert_eq!(channel.see(None, true), Ok(()));
        assert_eq!(channel.see(Some(1), false), Ok(()));
        assert_eq!(channel.see(Some(1), true), Ok(()));
        assert_eq!(channel.see(Some(2), true), Ok(()), "the next follows at once");
        assert_eq!(channel.see(None, false), Ok(()));
        assert_eq!(channel.see(Some(3), false), Ok(()));
        assert!(channel.see(Some(4), false).is_err());
        assert!(channel.see(None, true).is_err());
    }

    #[test]
    fn bursts_stay_within_4_kib() {
        let good = Burst {
            address: 0x1_0000_0fc0,
            len: 7,
            size: 3,
            kind: 1,
        };
        assert_eq!(burst(&good, 8), Ok(()), "ends at the boundary");
        assert!(
            burst(
                &Burst {
                    address: 0x1_0000_0fc8,
                    ..good
                },
                8
            )
            .is_err()
        );
        assert!(
            burst(
                &Burst {
                    address: 0x1_0000_0f04,
                    ..good
                },
                8
            )
            .is_err()
        );
        assert!(burst(&Burst { size: 2, ..good }, 8).is_err());
        assert!(burst(&Burst { size: 67, ..good }, 8).is_err());
        assert!(burst(&Burst { kind: 0, ..good }, 8).is_err());
        assert_eq!(burst(&Burst { len: 0, size: 6, ..good }, 64), Ok(()));
    }
}
