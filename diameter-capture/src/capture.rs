//! Captures: the frames of pcap (either byte order, micro- and nanoseconds) and pcapng (several sections and
//! interfaces), one at a time.

use std::io::{ErrorKind, Read};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pcap_parser::traits::PcapReaderIterator;
use pcap_parser::{
    Block, InterfaceDescriptionBlock, LegacyPcapReader, PcapBlockOwned, PcapError, PcapNGReader,
};

use crate::captured::{Origin, Position};
use crate::connections::Connections;
use crate::packet::{LinkType, Packet};
use crate::problem::{Problem, ProblemKind};
use crate::seen::Seen;
use crate::source::{Progress, Ready, Source};

/// What is read at a time.
const BUFFER: usize = 128 << 10;
/// Nothing that a capture holds in one piece is longer: frames are 256 KiB at most, other blocks may be more.
const LARGEST_BLOCK: usize = 32 << 20;

/// What a capture begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Pcap,
    PcapNg,
}

impl Kind {
    pub(crate) fn detect(start: &[u8]) -> Option<Self> {
        let (magic, rest) = start.split_first_chunk::<4>()?;
        match u32::from_be_bytes(*magic) {
            0xa1b2_c3d4 | 0xd4c3_b2a1 | 0xa1b2_3c4d | 0x4d3c_b2a1 | 0x34cd_b2a1 => Some(Self::Pcap),
            0x0a0d_0d0a => {
                let order = rest.get(4..8)?;
                matches!(order, [0x1a, 0x2b, 0x3c, 0x4d] | [0x4d, 0x3c, 0x2b, 0x1a])
                    .then_some(Self::PcapNg)
            }
            _ => None,
        }
    }
}

/// Reads a capture.
pub(crate) struct Capture {
    reader: Box<dyn PcapReaderIterator>,
    /// The size of its buffer.
    capacity: usize,
    interfaces: Vec<Interface>,
    frames: u64,
    connections: Connections,
}

/// Where frames were captured.
#[derive(Clone, Copy, Debug)]
struct Interface {
    link: Option<LinkType>,
    /// The units of time stamps in a second; none when there is no such unit.
    resolution: Option<u64>,
    /// Seconds to be added to time stamps.
    offset: i64,
    snaplen: u32,
}

impl Capture {
    /// Reads the head of a capture.
    pub(crate) fn new(
        kind: Kind,
        reader: impl Read + 'static,
        ports: Vec<u16>,
    ) -> Result<Self, ProblemKind> {
        let reader = Uninterrupted(reader);
        let reader: Result<Box<dyn PcapReaderIterator>, _> = match kind {
            Kind::Pcap => LegacyPcapReader::new(BUFFER, reader).map(|reader| Box::new(reader) as _),
            Kind::PcapNg => PcapNGReader::new(BUFFER, reader).map(|reader| Box::new(reader) as _),
        };
        let reader = reader.map_err(|_| ProblemKind::DamagedCapture)?;
        Ok(Self {
            reader,
            capacity: BUFFER,
            interfaces: Vec::new(),
            frames: 0,
            connections: Connections::new(ports),
        })
    }

    /// Reads on in a block that claims to be longer than the buffer. That grows with what there is, never
    /// with what is claimed.
    fn make_room(&mut self) -> Result<(), ProblemKind> {
        let before = self.reader.data().len();
        if before < self.capacity {
            self.reader.refill().map_err(|_| ProblemKind::CaptureUnreadable)?;
            let has_ended = self.reader.data().len() == before;
            return if has_ended { Err(ProblemKind::CaptureEnds) } else { Ok(()) };
        }
        self.capacity *= 2;
        if self.capacity <= LARGEST_BLOCK && self.reader.grow(self.capacity) {
            Ok(())
        } else {
            Err(ProblemKind::DamagedCapture)
        }
    }

    fn end(&mut self, problem: Option<ProblemKind>, ready: &mut Ready) -> Progress {
        self.connections.end(ready);
        if let Some(kind) = problem {
            ready.problem(Problem::at(Position::Frame(self.frames + 1), kind));
        }
        if !ready.has_spoken {
            ready.problem(Problem::new(ProblemKind::NoDiameter {
                seen: Seen { frames: self.frames, ..self.connections.seen },
            }));
        }
        Progress::Ended
    }
}

impl Source for Capture {
    fn advance(&mut self, ready: &mut Ready) -> Progress {
        let problem = match self.reader.next() {
            Ok((length, block)) => {
                let frame = take_block(&block, &mut self.interfaces, self.frames, ready);
                if let Some(CapturedFrame { time, interface, octets }) = frame {
                    self.frames += 1;
                    let origin = Origin { place: Position::Frame(self.frames), time, flow: None };
                    let packet =
                        interface.link.and_then(|link| link.ip(octets)).and_then(Packet::read);
                    match packet {
                        Some(packet) => self.connections.add(origin, &packet, ready),
                        None => self.connections.seen.without_ip += 1,
                    }
                }
                self.reader.consume(length);
                return Progress::More;
            }
            Err(PcapError::Eof) => None,
            Err(PcapError::Incomplete(_)) => match self.reader.refill() {
                Ok(()) => return Progress::More,
                Err(_) => Some(ProblemKind::CaptureUnreadable),
            },
            Err(PcapError::BufferTooSmall) => match self.make_room() {
                Ok(()) => return Progress::More,
                Err(problem) => Some(problem),
            },
            Err(PcapError::ReadError) => Some(ProblemKind::CaptureUnreadable),
            Err(PcapError::UnexpectedEof) => Some(ProblemKind::CaptureEnds),
            Err(_) => Some(ProblemKind::DamagedCapture),
        };
        self.end(problem, ready)
    }
}

/// A captured frame.
struct CapturedFrame<'a> {
    time: Option<SystemTime>,
    interface: Interface,
    octets: &'a [u8],
}

/// The frame of a block that has one; otherwise notes what it says about interfaces.
fn take_block<'a>(
    block: &'a PcapBlockOwned<'a>,
    interfaces: &mut Vec<Interface>,
    frames: u64,
    ready: &mut Ready,
) -> Option<CapturedFrame<'a>> {
    match block {
        PcapBlockOwned::LegacyHeader(header) => {
            let resolution =
                if header.is_nanosecond_precision() { 1_000_000_000 } else { 1_000_000 };
            let link = link(header.network.0, frames, ready);
            *interfaces = vec![Interface {
                link,
                resolution: Some(resolution),
                offset: 0,
                snaplen: header.snaplen,
            }];
            None
        }
        PcapBlockOwned::Legacy(frame) => {
            let interface = *interfaces.first()?;
            let units = u64::from(frame.ts_sec) * interface.resolution? + u64::from(frame.ts_usec);
            Some(CapturedFrame { time: interface.time(units), interface, octets: frame.data })
        }
        PcapBlockOwned::NG(Block::SectionHeader(_)) => {
            interfaces.clear();
            None
        }
        PcapBlockOwned::NG(Block::InterfaceDescription(description)) => {
            interfaces.push(Interface {
                link: link(description.linktype.0, frames, ready),
                resolution: resolution(description),
                offset: description.if_tsoffset,
                snaplen: description.snaplen,
            });
            None
        }
        PcapBlockOwned::NG(Block::EnhancedPacket(packet)) => {
            let Some(interface) = interfaces.get(packet.if_id as usize).copied() else {
                ready.problem(Problem::at(Position::Frame(frames + 1), ProblemKind::NoInterface));
                return Some(CapturedFrame {
                    time: None,
                    interface: Interface::UNKNOWN,
                    octets: &[],
                });
            };
            let units = u64::from(packet.ts_high) << 32 | u64::from(packet.ts_low);
            let octets = packet.data.get(..packet.caplen as usize).unwrap_or(packet.data);
            Some(CapturedFrame { time: interface.time(units), interface, octets })
        }
        PcapBlockOwned::NG(Block::SimplePacket(packet)) => {
            let interface = interfaces.first().copied().unwrap_or(Interface::UNKNOWN);
            let limit = if interface.snaplen == 0 { u32::MAX } else { interface.snaplen };
            let length = packet.origlen.min(limit) as usize;
            let octets = packet.data.get(..length).unwrap_or(packet.data);
            Some(CapturedFrame { time: None, interface, octets })
        }
        PcapBlockOwned::NG(_) => None,
    }
}

fn link(number: i32, frames: u64, ready: &mut Ready) -> Option<LinkType> {
    let link = LinkType::from_number(number as u32);
    if link.is_none() {
        let number = number as u32 & 0xffff;
        ready.problem(Problem::at(Position::Frame(frames + 1), ProblemKind::LinkType { number }));
    }
    link
}

/// The units of an interface's time stamps in a second: a power of ten, or of two with the highest bit.
fn resolution(description: &InterfaceDescriptionBlock<'_>) -> Option<u64> {
    match description.if_tsresol {
        exponent @ 0..0x80 => 10u64.checked_pow(exponent.into()),
        exponent => 1u64.checked_shl((exponent & 0x7f).into()),
    }
}

impl Interface {
    const UNKNOWN: Self = Self { link: None, resolution: None, offset: 0, snaplen: 0 };

    /// When a frame with this time stamp was captured; none outside of what the system can tell.
    fn time(&self, units: u64) -> Option<SystemTime> {
        let resolution = self.resolution?;
        let seconds = (units / resolution).checked_add_signed(self.offset)?;
        let nanoseconds = u128::from(units % resolution) * 1_000_000_000 / u128::from(resolution);
        // Less than a second.
        UNIX_EPOCH.checked_add(Duration::new(seconds, nanoseconds as u32))
    }
}

/// The length of the first block of a pcapng file, which is read at once.
pub(crate) fn head_length(start: &[u8]) -> Option<usize> {
    /// A longer one is no section header.
    const LONGEST: u32 = 64 * 1024;
    let [0x0a, 0x0d, 0x0d, 0x0a, a, b, c, d, order, ..] = *start else { return None };
    let length = match order {
        0x1a => u32::from_be_bytes([a, b, c, d]),
        _ => u32::from_le_bytes([a, b, c, d]),
    };
    // The cast loses nothing: the length is bounded.
    Some(length.clamp(12, LONGEST) as usize)
}

/// A reader that signals do not stop.
struct Uninterrupted<R>(R);

impl<R: Read> Read for Uninterrupted<R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        loop {
            match self.0.read(buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                result => return result,
            }
        }
    }
}
