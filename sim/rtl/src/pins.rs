//! The card's ports, by name, and what its buses carry on them.

use wiremeter_wire::tap::{DropEvent, Time};

use crate::axi_lite::{Answer, Request};
use crate::axi_write::{Data, Ready, Write};
use crate::rules::{Beat, Burst};
use crate::{Error, Input, Output, Simulation};

const NS_PER_SECOND: u64 = 1_000_000_000;

/// A packet tap.
pub struct Tap {
    tdata: Input,
    tkeep: Input,
    tvalid: Input,
    tlast: Input,
    tuser: Input,
}

impl Tap {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation, name: &str) -> Result<Tap, Error> {
        let input = |pin: &str| sim.input(&format!("{name}_{pin}"));
        Ok(Tap {
            tdata: input("tdata")?,
            tkeep: input("tkeep")?,
            tvalid: input("tvalid")?,
            tlast: input("tlast")?,
            tuser: input("tuser")?,
        })
    }

    /// Bytes of a beat.
    pub fn lanes(&self) -> usize {
        self.tdata.width() as usize / 8
    }

    /// Puts a beat, or none, on the tap.
    pub fn drive(&self, sim: &mut Simulation, beat: Option<&Beat>) {
        sim.set(self.tvalid, beat.is_some().into());
        let Some(beat) = beat else { return };
        sim.set_words(self.tdata, &beat.data[..self.lanes() / 4]);
        sim.set(self.tkeep, beat.keep);
        sim.set(self.tlast, beat.last.into());
        sim.set(self.tuser, beat.bad.into());
    }
}

/// The stream of frames from elsewhere, which the card takes when it has no own to send.
pub struct Through {
    stream: Tap,
    tready: Output,
}

impl Through {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation) -> Result<Through, Error> {
        Ok(Through {
            stream: Tap::find(sim, "through")?,
            tready: sim.output("through_tready")?,
        })
    }

    /// Puts a beat, or none, on it.
    pub fn drive(&self, sim: &mut Simulation, beat: Option<&Beat>) {
        self.stream.drive(sim, beat);
    }

    /// Whether the card takes the beat.
    pub fn sample(&self, sim: &Simulation) -> bool {
        sim.get(self.tready) == 1
    }
}

/// The stream to the MAC.
pub struct Transmit {
    tdata: Output,
    tkeep: Output,
    tvalid: Output,
    tlast: Output,
    tuser: Output,
    tready: Input,
}

impl Transmit {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation) -> Result<Transmit, Error> {
        let output = |pin: &str| sim.output(&format!("tx_{pin}"));
        Ok(Transmit {
            tdata: output("tdata")?,
            tkeep: output("tkeep")?,
            tvalid: output("tvalid")?,
            tlast: output("tlast")?,
            tuser: output("tuser")?,
            tready: sim.input("tx_tready")?,
        })
    }

    /// Says whether the MAC is ready.
    pub fn drive(&self, sim: &mut Simulation, ready: bool) {
        sim.set(self.tready, ready.into());
    }

    /// Takes the beat that the card drives, if there is one.
    pub fn sample(&self, sim: &Simulation) -> Option<Beat> {
        let bit = |pin| sim.get(pin) == 1;
        if !bit(self.tvalid) {
            return None;
        }
        let mut data = [0; 16];
        let words = sim.words(self.tdata);
        data[..words.len()].copy_from_slice(words);
        let last = bit(self.tlast);
        Some(Beat {
            data,
            keep: sim.get(self.tkeep),
            last,
            bad: last && bit(self.tuser),
        })
    }
}

/// Reset, time of day, drop port and interrupt.
pub struct Single {
    rst: Input,
    ptp_tod: Input,
    drop_valid: Input,
    drop_channel: Input,
    drop_length: Input,
    irq: Output,
}

impl Single {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation) -> Result<Single, Error> {
        Ok(Single {
            rst: sim.input("rst")?,
            ptp_tod: sim.input("ptp_tod")?,
            drop_valid: sim.input("drop_valid")?,
            drop_channel: sim.input("drop_channel")?,
            drop_length: sim.input("drop_length")?,
            irq: sim.output("irq")?,
        })
    }

    /// Holds the reset or lets it go.
    pub fn reset(&self, sim: &mut Simulation, held: bool) {
        sim.set(self.rst, held.into());
    }

    /// Puts a time on `ptp_tod`: 48 bits of seconds, 2 of zero, 30 of nanoseconds and 16 of
    /// fraction.
    pub fn time(&self, sim: &mut Simulation, time: Time) {
        sim.set_words(self.ptp_tod, &time_of_day(time));
    }

    /// Puts a drop report, or none, on the drop port.
    pub fn drop(&self, sim: &mut Simulation, drop: Option<DropEvent>) {
        sim.set(self.drop_valid, drop.is_some().into());
        let Some(drop) = drop else { return };
        sim.set(self.drop_channel, drop.channel.into());
        sim.set(self.drop_length, drop.length.into());
    }

    /// Whether the card interrupts.
    pub fn irq(&self, sim: &Simulation) -> bool {
        sim.get(self.irq) == 1
    }
}

fn time_of_day(time: Time) -> [u32; 3] {
    let (seconds, ns) = (time.ns / NS_PER_SECOND, (time.ns % NS_PER_SECOND) as u32);
    [
        ns << 16 | u32::from(time.fraction),
        (seconds as u32) << 16 | ns >> 16,
        (seconds >> 16) as u32,
    ]
}

/// The register bus.
pub struct Registers {
    awaddr: Input,
    awvalid: Input,
    awready: Output,
    wdata: Input,
    wstrb: Input,
    wvalid: Input,
    wready: Output,
    bresp: Output,
    bvalid: Output,
    bready: Input,
    araddr: Input,
    arvalid: Input,
    arready: Output,
    rdata: Output,
    rresp: Output,
    rvalid: Output,
    rready: Input,
}

impl Registers {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation) -> Result<Registers, Error> {
        let input = |pin: &str| sim.input(&format!("s_axil_{pin}"));
        let output = |pin: &str| sim.output(&format!("s_axil_{pin}"));
        Ok(Registers {
            awaddr: input("awaddr")?,
            awvalid: input("awvalid")?,
            awready: output("awready")?,
            wdata: input("wdata")?,
            wstrb: input("wstrb")?,
            wvalid: input("wvalid")?,
            wready: output("wready")?,
            bresp: output("bresp")?,
            bvalid: output("bvalid")?,
            bready: input("bready")?,
            araddr: input("araddr")?,
            arvalid: input("arvalid")?,
            arready: output("arready")?,
            rdata: output("rdata")?,
            rresp: output("rresp")?,
            rvalid: output("rvalid")?,
            rready: input("rready")?,
        })
    }

    /// Whether a byte address fits the address ports.
    pub fn reach(&self, address: u32) -> bool {
        address.is_multiple_of(4) && u64::from(address) >> self.araddr.width() == 0
    }

    /// Puts a request on the bus.
    pub fn drive(&self, sim: &mut Simulation, request: &Request) {
        sim.set(self.awaddr, request.address.into());
        sim.set(self.awvalid, request.awvalid.into());
        sim.set(self.wdata, request.data.into());
        sim.set(self.wstrb, 0xf);
        sim.set(self.wvalid, request.wvalid.into());
        sim.set(self.bready, request.bready.into());
        sim.set(self.araddr, request.address.into());
        sim.set(self.arvalid, request.arvalid.into());
        sim.set(self.rready, request.rready.into());
    }

    /// Takes what the card answers.
    pub fn sample(&self, sim: &Simulation) -> Answer {
        let bit = |pin| sim.get(pin) == 1;
        Answer {
            awready: bit(self.awready),
            wready: bit(self.wready),
            written: bit(self.bvalid).then(|| sim.get(self.bresp) as u8),
            arready: bit(self.arready),
            read: bit(self.rvalid).then(|| (sim.get(self.rdata) as u32, sim.get(self.rresp) as u8)),
        }
    }
}

/// The bus on which the card writes memory.
pub struct Writes {
    awaddr: Output,
    awlen: Output,
    awsize: Output,
    awburst: Output,
    awvalid: Output,
    awready: Input,
    wdata: Output,
    wstrb: Output,
    wlast: Output,
    wvalid: Output,
    wready: Input,
    bresp: Input,
    bvalid: Input,
    bready: Output,
}

impl Writes {
    /// # Errors
    /// When a port is missing.
    pub fn find(sim: &Simulation) -> Result<Writes, Error> {
        let input = |pin: &str| sim.input(&format!("m_axi_{pin}"));
        let output = |pin: &str| sim.output(&format!("m_axi_{pin}"));
        Ok(Writes {
            awaddr: output("awaddr")?,
            awlen: output("awlen")?,
            awsize: output("awsize")?,
            awburst: output("awburst")?,
            awvalid: output("awvalid")?,
            awready: input("awready")?,
            wdata: output("wdata")?,
            wstrb: output("wstrb")?,
            wlast: output("wlast")?,
            wvalid: output("wvalid")?,
            wready: input("wready")?,
            bresp: input("bresp")?,
            bvalid: input("bvalid")?,
            bready: output("bready")?,
        })
    }

    /// Puts the memory's signals on the bus.
    pub fn drive(&self, sim: &mut Simulation, ready: &Ready) {
        sim.set(self.awready, ready.awready.into());
        sim.set(self.wready, ready.wready.into());
        sim.set(self.bvalid, ready.response.is_some().into());
        sim.set(self.bresp, ready.response.unwrap_or(0).into());
    }

    /// Takes what the card writes.
    pub fn sample(&self, sim: &Simulation) -> Write {
        let bit = |pin| sim.get(pin) == 1;
        let burst = || Burst {
            address: sim.get(self.awaddr),
            len: sim.get(self.awlen) as u8,
            size: sim.get(self.awsize) as u8,
            kind: sim.get(self.awburst) as u8,
        };
        let data = || {
            let mut data = [0; 16];
            let words = sim.words(self.wdata);
            data[..words.len()].copy_from_slice(words);
            Data {
                data,
                strobe: sim.get(self.wstrb),
                last: bit(self.wlast),
            }
        };
        Write {
            burst: bit(self.awvalid).then(burst),
            data: bit(self.wvalid).then(data),
            bready: bit(self.bready),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_time_of_day_is_96_bits() {
        // 0x0001_2345_6789 s, 999,999,999 ns = 0x3b9a_c9ff, 0xabcd / 65536 ns:
        // 0x0001_2345_6789 | 0x3b9a_c9ff | 0xabcd.
        let time = Time {
            ns: 0x1_2345_6789 * NS_PER_SECOND + 999_999_999,
            fraction: 0xabcd,
        };
        assert_eq!(time_of_day(time), [0xc9ff_abcd, 0x6789_3b9a, 0x0001_2345]);
    }
}
