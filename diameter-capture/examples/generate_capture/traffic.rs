//! Made-up traffic of a busy node: some connections over IPv4, IPv6 and VLANs, one of them SCTP; requests and
//! their answers, several in a segment and one in several; segments repeated and out of order.

use std::collections::HashMap;
use std::io::{self, Write};

use bytes::Bytes;
use etherparse::{IpHeaders, IpNumber, PacketBuilder, PacketBuilderStep, TcpHeader, VlanId};

/// What a segment carries at most.
const SEGMENT: usize = 1448;
/// One of so many segments comes twice, one behind its successor.
const ONE_OF: u64 = 100;

/// Writes a pcap file, exchange by exchange.
pub(crate) struct Traffic<W> {
    writer: W,
    requests: Vec<Bytes>,
    /// By command and application.
    answers: HashMap<[u8; 7], Vec<Bytes>>,
    connections: Vec<Connection>,
    chance: Chance,
    /// A frame that its successor overtakes.
    delayed: Option<Vec<u8>>,
    identifier: u32,
    microseconds: u64,
    frames: u64,
    written: u64,
}

struct Connection {
    kind: Kind,
    number: u8,
    /// The next sequence number from the client, and from the server; of SCTP, of chunks.
    sequences: [u32; 2],
    /// What waits for more to be sent with.
    waiting: [Vec<u8>; 2],
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Ipv4,
    Vlan,
    Ipv6,
    Sctp,
}

/// Who sends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sender {
    Client = 0,
    Server = 1,
}

impl<W: Write> Traffic<W> {
    /// Traffic of these requests, with answers of the same command and application where there are some.
    pub(crate) fn new(messages: &[Bytes], mut writer: W) -> io::Result<Self> {
        for word in [0xa1b2_c3d4u32, 0x0004_0002, 0, 0, 0x4_0000, 1] {
            writer.write_all(&word.to_le_bytes())?;
        }
        let (requests, answers): (Vec<_>, Vec<_>) =
            messages.iter().cloned().partition(|message| message[4] & 0x80 != 0);
        let mut by_command: HashMap<_, Vec<_>> = HashMap::new();
        for answer in answers {
            by_command.entry(command(&answer)).or_default().push(answer);
        }
        let kinds =
            [Kind::Ipv4, Kind::Ipv4, Kind::Vlan, Kind::Ipv4, Kind::Ipv6, Kind::Ipv4, Kind::Sctp];
        let connections = (0u8..14).zip(kinds.into_iter().cycle());
        let mut traffic = Self {
            writer,
            requests,
            answers: by_command,
            connections: connections.map(|(number, kind)| Connection::new(kind, number)).collect(),
            chance: Chance(0x9e37_79b9_7f4a_7c15),
            delayed: None,
            identifier: 0,
            microseconds: 1_750_000_000_000_000,
            frames: 0,
            written: 24,
        };
        traffic.open()?;
        Ok(traffic)
    }

    /// How many octets were written.
    pub(crate) fn written(&self) -> u64 {
        self.written
    }

    /// Sends a request and its answer on one of the connections.
    pub(crate) fn exchange(&mut self, mut sent: impl FnMut(&[u8])) -> io::Result<()> {
        let index = self.chance.below(self.connections.len());
        let mut request = self.requests[self.chance.below(self.requests.len())].to_vec();
        self.identifier += 1;
        let identifiers =
            [self.identifier.to_be_bytes(), (!self.identifier).to_be_bytes()].concat();
        request[12..20].copy_from_slice(&identifiers);
        sent(&request);
        self.send(index, Sender::Client, &request)?;
        if let Some(answers) = self.answers.get(&command(&request)) {
            let mut answer = answers[self.chance.below(answers.len())].to_vec();
            answer[12..20].copy_from_slice(&identifiers);
            sent(&answer);
            self.send(index, Sender::Server, &answer)?;
        }
        Ok(())
    }

    /// Sends what is still waiting, and says how many frames there are.
    pub(crate) fn finish(mut self) -> io::Result<u64> {
        for index in 0..self.connections.len() {
            self.flush(index, Sender::Client)?;
            self.flush(index, Sender::Server)?;
        }
        if let Some(frame) = self.delayed.take() {
            self.write(&frame)?;
        }
        Ok(self.frames)
    }

    /// The handshakes of TCP.
    fn open(&mut self) -> io::Result<()> {
        for index in 0..self.connections.len() {
            if self.connections[index].kind != Kind::Sctp {
                let syn = self.connections[index].segment(Sender::Client, &[], true);
                self.write(&syn)?;
                let syn = self.connections[index].segment(Sender::Server, &[], true);
                self.write(&syn)?;
            }
        }
        Ok(())
    }

    fn send(&mut self, index: usize, sender: Sender, message: &[u8]) -> io::Result<()> {
        self.connections[index].waiting[sender as usize].extend_from_slice(message);
        let is_sctp = self.connections[index].kind == Kind::Sctp;
        if is_sctp || self.chance.below(3) > 0 {
            self.flush(index, sender)?;
        }
        Ok(())
    }

    fn flush(&mut self, index: usize, sender: Sender) -> io::Result<()> {
        let octets = std::mem::take(&mut self.connections[index].waiting[sender as usize]);
        if octets.is_empty() {
            return Ok(());
        }
        if self.connections[index].kind == Kind::Sctp {
            let frame = self.connections[index].chunk(sender, &octets);
            return self.write(&frame);
        }
        for segment in octets.chunks(SEGMENT) {
            let frame = self.connections[index].segment(sender, segment, false);
            self.mangle(frame)?;
        }
        Ok(())
    }

    /// Writes a frame, perhaps twice or behind the next.
    fn mangle(&mut self, frame: Vec<u8>) -> io::Result<()> {
        let delayed = self.delayed.take();
        match self.chance.next() % ONE_OF {
            0 if delayed.is_none() => self.delayed = Some(frame),
            1 => {
                self.write(&frame)?;
                self.write(&frame)?;
            }
            _ => self.write(&frame)?,
        }
        delayed.map_or(Ok(()), |delayed| self.write(&delayed))
    }

    fn write(&mut self, frame: &[u8]) -> io::Result<()> {
        self.microseconds += 20 + self.chance.next() % 100;
        let (seconds, rest) = (self.microseconds / 1_000_000, self.microseconds % 1_000_000);
        for word in [seconds as u32, rest as u32, frame.len() as u32, frame.len() as u32] {
            self.writer.write_all(&word.to_le_bytes())?;
        }
        self.frames += 1;
        self.written += 16 + frame.len() as u64;
        self.writer.write_all(frame)
    }
}

impl Connection {
    fn new(kind: Kind, number: u8) -> Self {
        // Close to where sequence numbers wrap around.
        let first = u32::MAX - 100_000 * u32::from(number);
        Self { kind, number, sequences: [first, first / 3], waiting: [Vec::new(), Vec::new()] }
    }

    /// A segment of TCP in its frame.
    fn segment(&mut self, sender: Sender, octets: &[u8], syn: bool) -> Vec<u8> {
        let (source, destination) = self.ports(sender);
        let sequence = &mut self.sequences[sender as usize];
        let mut header = TcpHeader::new(source, destination, *sequence, 0xffff);
        *sequence = sequence.wrapping_add(octets.len() as u32 + u32::from(syn));
        header.syn = syn;
        header.ack = !syn || sender == Sender::Server;
        header.psh = !syn;
        if header.ack {
            header.acknowledgment_number = self.sequences[1 - sender as usize];
        }
        let packet = self.ip(sender).tcp_header(header);
        let mut frame = Vec::with_capacity(packet.size(octets.len()));
        // Nothing that is written into memory fails.
        let _ = packet.write(&mut frame, octets);
        frame
    }

    /// A DATA chunk of SCTP in its frame.
    fn chunk(&mut self, sender: Sender, octets: &[u8]) -> Vec<u8> {
        const WHOLE: u8 = 3;
        let (source, destination) = self.ports(sender);
        let tsn = &mut self.sequences[sender as usize];
        let mut packet = [source.to_be_bytes(), destination.to_be_bytes()].concat();
        packet.extend([0, 0, 1 + sender as u8, self.number, 0, 0, 0, 0]);
        packet.extend([0, WHOLE]);
        packet.extend((octets.len() as u16 + 16).to_be_bytes());
        packet.extend(tsn.to_be_bytes());
        packet.extend([0; 4]);
        packet.extend(46u32.to_be_bytes());
        packet.extend(octets);
        packet.resize(packet.len().next_multiple_of(4), 0);
        *tsn = tsn.wrapping_add(1);
        let mut frame = Vec::new();
        let _ = self.ip(sender).write(&mut frame, IpNumber::SCTP, &packet);
        frame
    }

    fn ports(&self, sender: Sender) -> (u16, u16) {
        let client = 40_000 + u16::from(self.number);
        match sender {
            Sender::Client => (client, 3868),
            Sender::Server => (3868, client),
        }
    }

    fn ip(&self, sender: Sender) -> PacketBuilderStep<IpHeaders> {
        let ethernet = PacketBuilder::ethernet2([2, 0, 0, 0, 0, 1], [2, 0, 0, 0, 0, 2]);
        let (client, server) = ([10, 0, 0, self.number], [10, 0, 1, self.number]);
        let (source, destination) = match sender {
            Sender::Client => (client, server),
            Sender::Server => (server, client),
        };
        match self.kind {
            Kind::Ipv4 | Kind::Sctp => ethernet.ipv4(source, destination, 64),
            Kind::Vlan => {
                // Fits 12 bits.
                let vlan = VlanId::try_new(u16::from(self.number)).unwrap_or(VlanId::ZERO);
                ethernet.single_vlan(vlan).ipv4(source, destination, 64)
            }
            Kind::Ipv6 => {
                let address =
                    |[a, b, c, d]: [u8; 4]| [0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d];
                ethernet.ipv6(address(source), address(destination), 64)
            }
        }
    }
}

/// Command code and application of a message, which its answer has too.
fn command(message: &[u8]) -> [u8; 7] {
    let mut command = [0; 7];
    command.copy_from_slice(&message[5..12]);
    command
}

/// Numbers that look like chance, the same in every run (xorshift64).
struct Chance(u64);

impl Chance {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() % limit as u64) as usize
    }
}
