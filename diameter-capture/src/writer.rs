//! Writes messages as a capture that Wireshark opens: Ethernet, IP and TCP are made up around them, with right
//! lengths, checksums and sequence numbers.

use std::collections::HashMap;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use etherparse::{PacketBuilder, PacketBuilderStep, TcpHeader};

use crate::captured::{Flow, Transport};
use crate::framing::declared_length;

/// Writes a pcap file, one message after the other.
///
/// ```
/// use diameter_capture::Writer;
///
/// let mut file = Vec::new();
/// let mut writer = Writer::new(&mut file)?;
/// writer.message(None, None, &[1, 0, 0, 20, 0x80, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1])?;
/// assert_eq!(file[..4], [0xd4, 0xc3, 0xb2, 0xa1]);
/// # std::io::Result::Ok(())
/// ```
#[derive(Debug)]
pub struct Writer<W> {
    writer: W,
    /// The next sequence number of each direction of each connection.
    sequences: HashMap<(SocketAddr, SocketAddr), u32>,
    time: SystemTime,
}

/// What a segment carries at most: what fits an Ethernet frame.
const SEGMENT: usize = 1440;
/// Frames without a time of their own come this far apart.
const TICK: Duration = Duration::from_millis(1);
const WINDOW: u16 = 0xffff;
const HOPS: u8 = 64;

impl<W: Write> Writer<W> {
    /// Writes the head of the file.
    ///
    /// # Errors
    ///
    /// Those of writing, here as below.
    pub fn new(mut writer: W) -> io::Result<Self> {
        /// Frames are never cut.
        const SNAPLEN: u32 = 0x4_0000;
        const ETHERNET: u32 = 1;
        let mut head = Vec::with_capacity(24);
        head.extend(0xa1b2_c3d4u32.to_le_bytes());
        head.extend(2u16.to_le_bytes());
        head.extend(4u16.to_le_bytes());
        head.extend([0; 8]);
        head.extend(SNAPLEN.to_le_bytes());
        head.extend(ETHERNET.to_le_bytes());
        writer.write_all(&head)?;
        Ok(Self { writer, sequences: HashMap::new(), time: UNIX_EPOCH })
    }

    /// Writes a message, and before the first of a connection its handshake. Whatever the transport of its
    /// flow, it is sent over TCP. Without a flow, a request goes from 192.0.2.1 to port 3868 of 192.0.2.2 and
    /// an answer back; without a time, it is a millisecond after the last. Of a message with fewer octets than
    /// its header declares the others were sent, but not captured.
    ///
    /// # Errors
    ///
    /// Those of writing, and [`io::ErrorKind::InvalidInput`] for a flow between IPv4 and IPv6.
    pub fn message(
        &mut self,
        flow: Option<Flow>,
        time: Option<SystemTime>,
        octets: &[u8],
    ) -> io::Result<()> {
        let flow = flow.unwrap_or_else(|| usual_flow(octets));
        self.time = time.or_else(|| self.time.checked_add(TICK)).unwrap_or(self.time);
        if !self.sequences.contains_key(&(flow.source, flow.destination)) {
            self.handshake(flow)?;
        }
        let missing = declared_length(octets).map_or(0, |it| it.saturating_sub(octets.len()));
        let mut chunks = octets.chunks(SEGMENT).peekable();
        let mut cut = 0;
        while let Some(chunk) = chunks.next() {
            cut = if chunks.peek().is_none() { missing.min(SEGMENT - chunk.len()) } else { 0 };
            self.segment(flow, Flags::Data, chunk, cut)?;
        }
        let sequence = self.sequences.entry((flow.source, flow.destination)).or_insert(0);
        // Of 24 bits.
        *sequence = sequence.wrapping_add((missing - cut) as u32);
        Ok(())
    }

    /// Writes out what is buffered, and gives back the writer.
    ///
    /// # Errors
    ///
    /// Those of writing.
    pub fn finish(mut self) -> io::Result<W> {
        self.writer.flush()?;
        Ok(self.writer)
    }

    fn handshake(&mut self, flow: Flow) -> io::Result<()> {
        self.segment(flow, Flags::Open, &[], 0)?;
        self.segment(flow.reversed(), Flags::Accept, &[], 0)?;
        self.segment(flow, Flags::Acknowledge, &[], 0)
    }

    /// Writes a segment that had as many octets more as were `cut`.
    fn segment(&mut self, flow: Flow, flags: Flags, octets: &[u8], cut: usize) -> io::Result<()> {
        let Flow { source, destination, .. } = flow;
        let acknowledgment = self.sequences.get(&(destination, source)).copied().unwrap_or(0);
        let sequence = self.sequences.entry((source, destination)).or_insert(0);
        let mut header = TcpHeader::new(source.port(), destination.port(), *sequence, WINDOW);
        header.acknowledgment_number = acknowledgment;
        header.syn = matches!(flags, Flags::Open | Flags::Accept);
        header.ack = flags != Flags::Open;
        header.psh = flags == Flags::Data;
        // Octets of a segment fit 16 bits.
        let sent = [octets, &vec![0; cut]].concat();
        *sequence = sequence.wrapping_add(sent.len() as u32 + u32::from(header.syn));
        let packet = ip(source.ip(), destination.ip())?.tcp_header(header);
        let mut frame = Vec::with_capacity(packet.size(sent.len()));
        packet.write(&mut frame, &sent).map_err(io::Error::other)?;
        write_frame(&mut self.writer, self.time, &frame, cut)
    }
}

/// What a segment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flags {
    Open,
    Accept,
    Acknowledge,
    Data,
}

/// Writes a frame as a pcap file has it, without those octets at its end that are `cut`.
fn write_frame(
    writer: &mut impl Write,
    time: SystemTime,
    frame: &[u8],
    cut: usize,
) -> io::Result<()> {
    // Times before 1970 and after 2106 have no place in the format.
    let time = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    let seconds = u32::try_from(time.as_secs()).unwrap_or(u32::MAX);
    let captured = frame.get(..frame.len() - cut).unwrap_or(frame);
    let [captured_length, length] = [captured, frame].map(|it| u32::try_from(it.len()));
    let captured_length = captured_length.map_err(io::Error::other)?;
    let length = length.map_err(io::Error::other)?;
    for word in [seconds, time.subsec_micros(), captured_length, length] {
        writer.write_all(&word.to_le_bytes())?;
    }
    writer.write_all(captured)
}

/// From a client to a server, in addresses for documentation (RFC 5737).
fn usual_flow(octets: &[u8]) -> Flow {
    let client = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 1)), 40_000);
    let server = SocketAddr::new(IpAddr::V4(Ipv4Addr::new(192, 0, 2, 2)), 3868);
    let flow = Flow { transport: Transport::Tcp, source: client, destination: server };
    let is_request = octets.get(4).is_some_and(|flags| flags & 0x80 != 0);
    if is_request { flow } else { flow.reversed() }
}

/// The headers below TCP.
fn ip(source: IpAddr, destination: IpAddr) -> io::Result<PacketBuilderStep<etherparse::IpHeaders>> {
    // Locally administered addresses.
    let ethernet = PacketBuilder::ethernet2([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]);
    match (source, destination) {
        (IpAddr::V4(source), IpAddr::V4(destination)) => {
            Ok(ethernet.ipv4(source.octets(), destination.octets(), HOPS))
        }
        (IpAddr::V6(source), IpAddr::V6(destination)) => {
            Ok(ethernet.ipv6(source.octets(), destination.octets(), HOPS))
        }
        _ => Err(io::Error::new(
            io::ErrorKind::InvalidInput,
            format!("{source} and {destination} cannot be the ends of one connection"),
        )),
    }
}
