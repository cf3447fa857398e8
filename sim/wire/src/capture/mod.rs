//! Captures of Ethernet frames: pcap and pcapng in, nanosecond pcap out.

mod pcapng;

use std::io::Write;
use std::sync::Arc;

use pcap_file::pcap::{PcapHeader, PcapParser, PcapWriter, RawPcapPacket};
use pcap_file::{DataLink, PcapError, TsResolution};

/// Longest frame a capture may hold, in bytes: libpcap's own limit (`MAXIMUM_SNAPLEN`),
/// here also that of the original length, so that a damaged file cannot ask for gigabytes.
pub const LONGEST_FRAME: usize = 262_144;

/// A captured frame, without FCS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Capture time in nanoseconds since 1970-01-01, under 2⁶³.
    pub time_ns: u64,
    /// The frame at its original length; what the capture cut off is zero.
    pub bytes: Arc<[u8]>,
    /// Bytes at the end that the capture's snapshot length cut off.
    pub cut: usize,
}

/// Why a capture could not be read or written. Packets count from 1.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The file begins like no capture.
    #[error("not a capture: neither pcap nor pcapng")]
    NotACapture,
    /// The file ends too early.
    #[error("the capture is truncated: it ends before packet {packet} is complete")]
    Truncated {
        /// The packet that is not whole.
        packet: usize,
    },
    /// A packet or a block before it breaks the file format.
    #[error("the capture is damaged at packet {packet}: {reason}")]
    Damaged {
        /// The packet that could not be read.
        packet: usize,
        /// What is wrong.
        reason: String,
    },
    /// The frames are not Ethernet (link type 1).
    #[error("unsupported link type {name} ({number}): only Ethernet (1) can be read")]
    LinkType {
        /// The link type's name.
        name: String,
        /// Its number in the LINKTYPE_ registry.
        number: u32,
    },
    /// A frame could not be written.
    #[error("packet {packet} cannot be written")]
    Write {
        /// The packet; 0 is the file's header.
        packet: usize,
        /// The reason.
        source: PcapError,
    },
}

/// Reads a whole pcap (micro- or nanoseconds, either byte order) or pcapng file.
/// The frames come sorted by time; frames of one time keep their order.
///
/// # Errors
/// Every kind of [`Error`] except [`Error::Write`].
pub fn read(file: &[u8]) -> Result<Vec<Frame>, Error> {
    let mut frames = match file.first_chunk() {
        Some([0x0a, 0x0d, 0x0d, 0x0a]) => pcapng::read(file),
        _ => read_pcap(file),
    }?;
    frames.sort_by_key(|frame| frame.time_ns);
    Ok(frames)
}

fn read_pcap(file: &[u8]) -> Result<Vec<Frame>, Error> {
    let (mut rest, parser) = PcapParser::new(file).map_err(|_| Error::NotACapture)?;
    let header = parser.header();
    check_link_type(header.datalink)?;
    let unit_ns = match header.ts_resolution {
        TsResolution::MicroSecond => 1000,
        TsResolution::NanoSecond => 1,
    };
    let mut frames = Vec::new();
    while !rest.is_empty() {
        let packet = frames.len() + 1;
        // The crate's checked reader refuses original lengths over the snapshot length and
        // fractions over a second; both are found in real files and mean what they say.
        let (after, raw) = parser.next_raw_packet(rest).map_err(|e| at_packet(packet, e))?;
        let time_ns = u64::from(raw.ts_sec) * 1_000_000_000 + u64::from(raw.ts_frac) * unit_ns;
        frames.push(frame(packet, time_ns, &raw.data, raw.orig_len)?);
        rest = after;
    }
    Ok(frames)
}

/// Writes frames as a little-endian nanosecond pcap; cut bytes are left out again.
///
/// # Errors
/// [`Error::Write`]: the writer failed, or a time is beyond the format's 32-bit seconds.
pub fn write(frames: &[Frame], writer: impl Write) -> Result<(), Error> {
    let header = PcapHeader {
        snaplen: LONGEST_FRAME as u32,
        ts_resolution: TsResolution::NanoSecond,
        endianness: pcap_file::Endianness::Little,
        ..PcapHeader::default()
    };
    let failed = |packet| move |source| Error::Write { packet, source };
    let mut writer = PcapWriter::with_header(writer, header).map_err(failed(0))?;
    for (i, frame) in frames.iter().enumerate() {
        raw_packet(frame)
            .and_then(|raw| writer.write_raw_packet(&raw))
            .map_err(failed(i + 1))?;
    }
    writer
        .into_writer()
        .flush()
        .map_err(|e| failed(frames.len())(PcapError::IoError(e)))
}

fn raw_packet(frame: &Frame) -> Result<RawPcapPacket<'_>, PcapError> {
    let field = |n: usize| u32::try_from(n).map_err(|_| PcapError::InvalidField("length over 32 bits"));
    let captured = &frame.bytes[..frame.bytes.len() - frame.cut];
    Ok(RawPcapPacket {
        ts_sec: u32::try_from(frame.time_ns / 1_000_000_000).map_err(|_| PcapError::InvalidField("seconds over 32 bits"))?,
        ts_frac: (frame.time_ns % 1_000_000_000) as u32,
        incl_len: field(captured.len())?,
        orig_len: field(frame.bytes.len())?,
        data: captured.into(),
    })
}

/// A frame of `original` bytes, or as many as were captured if the file claims fewer.
fn frame(packet: usize, time_ns: u64, captured: &[u8], original: u32) -> Result<Frame, Error> {
    let length = captured.len().max(original as usize);
    if length > LONGEST_FRAME {
        let reason = format!("a frame of {length} bytes, more than {LONGEST_FRAME}");
        return Err(Error::Damaged { packet, reason });
    }
    let mut bytes = captured.to_vec();
    bytes.resize(length, 0);
    Ok(Frame {
        time_ns,
        bytes: bytes.into(),
        cut: length - captured.len(),
    })
}

fn check_link_type(link: DataLink) -> Result<(), Error> {
    match link {
        DataLink::ETHERNET => Ok(()),
        other => Err(Error::LinkType {
            name: format!("{other:?}"),
            number: u32::from(other),
        }),
    }
}

fn at_packet(packet: usize, error: PcapError) -> Error {
    match error {
        PcapError::IncompleteBuffer => Error::Truncated { packet },
        other => Error::Damaged {
            packet,
            reason: other.to_string(),
        },
    }
}
