//! The host's end of the card's registers: AXI4-Lite, one access at a time.

use crate::rules::{Broken, Handshake};

/// What the host drives in a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Request {
    /// Byte address, for either channel.
    pub address: u32,
    /// Data to write; all bytes are.
    pub data: u32,
    /// awvalid.
    pub awvalid: bool,
    /// wvalid.
    pub wvalid: bool,
    /// bready.
    pub bready: bool,
    /// arvalid.
    pub arvalid: bool,
    /// rready.
    pub rready: bool,
}

/// What the card drives in a clock.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// awready.
    pub awready: bool,
    /// wready.
    pub wready: bool,
    /// bresp, if bvalid.
    pub written: Option<u8>,
    /// arready.
    pub arready: bool,
    /// rdata and rresp, if rvalid.
    pub read: Option<(u32, u8)>,
}

/// What became of an access.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Done {
    /// Data read; 0 of a write.
    pub data: u32,
    /// The response: 0 is OKAY.
    pub response: u8,
}

/// The master. It watches the rules of the card's answers, too.
#[derive(Default)]
pub struct Master {
    request: Request,
    writes: Handshake<u8>,
    reads: Handshake<(u32, u8)>,
}

impl Master {
    /// Begins to read the register at `address`. The access before is done.
    pub fn read(&mut self, address: u32) {
        self.request = Request {
            address,
            arvalid: true,
            rready: true,
            ..Request::default()
        };
    }

    /// Begins to write the register at `address`. The access before is done.
    pub fn write(&mut self, address: u32, data: u32) {
        self.request = Request {
            address,
            data,
            awvalid: true,
            wvalid: true,
            bready: true,
            ..Request::default()
        };
    }

    /// What to drive in this clock.
    pub fn drive(&self) -> Request {
        self.request
    }

    /// Takes what the card drove in this clock; gives the access's end, when it is here.
    ///
    /// # Errors
    /// The rule that the card broke.
    pub fn see(&mut self, answer: Answer) -> Result<Option<Done>, Broken> {
        let was = self.request;
        self.writes.see(answer.written, was.bready)?;
        self.reads.see(answer.read, was.rready)?;
        // Each answer comes after, not with, the end of what it answers.
        if answer.written.is_some() && (!was.bready || was.awvalid || was.wvalid) {
            return Err("bvalid without a write that was taken");
        }
        if answer.read.is_some() && (!was.rready || was.arvalid) {
            return Err("rvalid without a read that was taken");
        }
        self.request.awvalid &= !answer.awready;
        self.request.wvalid &= !answer.wready;
        self.request.arvalid &= !answer.arready;
        let read = answer.read.map(|(data, response)| Done { data, response });
        let done = read.or(answer.written.map(|response| Done { data: 0, response }));
        if done.is_some() {
            self.request = Request::default();
        }
        Ok(done)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Answer = Answer {
        awready: false,
        wready: false,
        written: None,
        arready: false,
        read: None,
    };

    #[test]
    fn a_write_gives_address_and_data_once_each_in_any_order() {
        let mut master = Master::default();
        master.write(0x508, 0xdead_beef);
        assert_eq!(master.see(NOTHING), Ok(None));
        assert_eq!(master.see(Answer { wready: true, ..NOTHING }), Ok(None));
        let request = master.drive();
        assert_eq!((request.awvalid, request.wvalid, request.address), (true, false, 0x508));
        assert_eq!(master.see(Answer { awready: true, ..NOTHING }), Ok(None));
        assert!(!master.drive().awvalid && master.drive().bready);
        let done = Done { data: 0, response: 2 };
        assert_eq!(
            master.see(Answer {
                written: Some(2),
                ..NOTHING
            }),
            Ok(Some(done))
        );
        assert_eq!(master.drive(), Request::default());
    }

    #[test]
    fn a_read_waits_for_its_data() {
        let mut master = Master::default();
        master.read(0x10);
        assert_eq!(master.see(Answer { arready: true, ..NOTHING }), Ok(None));
        assert!(!master.drive().arvalid);
        assert_eq!(master.see(NOTHING), Ok(None));
        let done = Done { data: 7, response: 0 };
        assert_eq!(
            master.see(Answer {
                read: Some((7, 0)),
                ..NOTHING
            }),
            Ok(Some(done))
        );
    }

    #[test]
    fn answers_to_nothing_are_refused() {
        let mut master = Master::default();
        assert!(
            master
                .see(Answer {
                    read: Some((0, 0)),
                    ..NOTHING
                })
                .is_err()
        );
        let mut master = Master::default();
        master.write(0, 0);
        let early = Answer {
            awready: true,
            wready: true,
            written: Some(0),
            ..NOTHING
        };
        assert!(master.see(early).is_err(), "the answer came with the request");
    }
}
