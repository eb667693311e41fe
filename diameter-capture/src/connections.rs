//! The connections of a capture: which of them carry Diameter, and the reassembly of each. Their number, and
//! what all of them hold together, is bounded: those that were idle longest are forgotten, and it is said.

use std::collections::HashMap;
use std::net::{IpAddr, SocketAddr};

use etherparse::{IpNumber, TcpSlice};

use crate::captured::{Flow, Origin, Transport};
use crate::fragments::{Fragmented, Fragments};
use crate::framing::{Framer, consists_of_avps, looks_like_message};
use crate::packet::Packet;
use crate::problem::{Cause, Problem, ProblemKind};
use crate::seen::Seen;
use crate::source::Ready;
use crate::tcp::Segment;
use crate::{sctp, tcp, tunnel};

/// Ports of Diameter: RFC 6733, 11.4, its TLS port, and the one that came before it.
const PORTS: [u16; 3] = [3868, 5868, 5658];
/// How many connections are kept.
const MOST_CONNECTIONS: usize = 16 * 1024;
/// What all of them hold together.
const MOST_HELD_OCTETS: usize = 64 << 20;

/// All connections of a capture.
#[derive(Debug)]
pub(crate) struct Connections {
    /// Those the user named; empty for the usual ones.
    ports: Vec<u16>,
    fragments: Fragments,
    tcp: HashMap<Ends, TcpConnection>,
    sctp: HashMap<(u32, u16, u16), SctpDirection>,
    held: usize,
    /// What holds no Diameter.
    pub(crate) seen: Seen,
}

/// The two ends of a TCP connection, the lower address first.
type Ends = (SocketAddr, SocketAddr);

#[derive(Debug)]
struct TcpConnection {
    /// From the lower address to the higher, and back.
    directions: [Option<tcp::Direction>; 2],
    content: Content,
    last: Origin,
}

/// What a TCP connection carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Content {
    /// Nothing so far.
    Unknown,
    Diameter,
    Encrypted,
}

#[derive(Debug)]
struct SctpDirection {
    direction: sctp::Direction,
    is_encrypted: bool,
    last: Origin,
}

impl Connections {
    pub(crate) fn new(ports: Vec<u16>) -> Self {
        Self {
            ports,
            fragments: Fragments::default(),
            tcp: HashMap::new(),
            sctp: HashMap::new(),
            held: 0,
            seen: Seen::default(),
        }
    }

    /// Takes the IP packet of a frame.
    pub(crate) fn add(&mut self, origin: Origin, packet: &Packet<'_>, ready: &mut Ready) {
        self.add_at(origin, packet, 0, ready);
    }

    /// Takes an IP packet inside of so many tunnels.
    fn add_at(&mut self, origin: Origin, packet: &Packet<'_>, depth: usize, ready: &mut Ready) {
        let is_carrier = matches!(packet.protocol, IpNumber::TCP | IpNumber::SCTP);
        let fragment = packet.fragment.filter(|_| is_carrier || tunnel::is_tunnel(packet));
        let Some(fragment) = fragment else { return self.add_whole(origin, packet, depth, ready) };
        match self.fragments.add(packet, fragment) {
            Fragmented::Complete(octets) => {
                let whole = Packet { octets: &octets, fragment: None, ..*packet };
                self.add_whole(origin, &whole, depth, ready);
            }
            Fragmented::Waiting => {}
            Fragmented::Lost => ready.problem(origin.problem(ProblemKind::LostFragment)),
        }
    }

    /// Gives what is there of unfinished messages when the capture ends.
    pub(crate) fn end(&mut self, ready: &mut Ready) {
        let incomplete = self.fragments.incomplete();
        if incomplete > 0 {
            ready.problem(Problem::new(ProblemKind::IncompletePackets { packets: incomplete }));
        }
        self.forget(usize::MAX, Cause::Ended, ready);
    }

    fn add_whole(&mut self, origin: Origin, packet: &Packet<'_>, depth: usize, ready: &mut Ready) {
        match packet.protocol {
            IpNumber::TCP => self.add_tcp(origin, packet, ready),
            IpNumber::SCTP => self.add_sctp(origin, packet, ready),
            _ => {
                let inner = tunnel::inner(packet).filter(|_| depth < tunnel::DEEPEST);
                match inner.and_then(Packet::read) {
                    Some(inner) => self.add_at(origin, &inner, depth + 1, ready),
                    None => self.seen.other_protocols += 1,
                }
                return;
            }
        }
        if self.tcp.len() + self.sctp.len() > MOST_CONNECTIONS || self.held > MOST_HELD_OCTETS {
            self.forget((self.tcp.len() + self.sctp.len()).div_ceil(4), Cause::Forgotten, ready);
        }
    }

    /// Whether one of the ports is one of Diameter.
    fn has_port(&self, flow: &Flow) -> bool {
        let ports = if self.ports.is_empty() { &PORTS[..] } else { &self.ports };
        ports.contains(&flow.source.port()) || ports.contains(&flow.destination.port())
    }

    fn add_tcp(&mut self, origin: Origin, packet: &Packet<'_>, ready: &mut Ready) {
        let Ok(header) = TcpSlice::from_slice(packet.octets) else {
            if packet.cut > 0 {
                ready.problem(origin.problem(ProblemKind::CutHeader));
            }
            return;
        };
        let flow = flow(packet, Transport::Tcp, header.source_port(), header.destination_port());
        let segment = Segment {
            sequence: header.sequence_number(),
            acknowledgment: header.ack().then(|| header.acknowledgment_number()),
            syn: header.syn(),
            fin: header.fin(),
            rst: header.rst(),
            octets: header.payload(),
            cut: packet.cut,
        };
        let is_reply = flow.source > flow.destination;
        let ends = if is_reply {
            (flow.destination, flow.source)
        } else {
            (flow.source, flow.destination)
        };
        if !self.tcp.contains_key(&ends) && !self.has_port(&flow) {
            // Other connections become known by a segment that begins with a message.
            let is_diameter = self.ports.is_empty() && consists_of_avps(segment.octets);
            if !is_diameter {
                self.seen.other_ports += 1;
                return;
            }
        }
        if segment.octets.is_empty() {
            self.seen.without_payload += 1;
        }
        let origin = Origin { flow: Some(flow), ..origin };
        let connection = self.tcp.entry(ends).or_insert_with(|| TcpConnection {
            directions: [None, None],
            content: Content::Unknown,
            last: origin,
        });
        let before = connection.held();
        connection.add(usize::from(is_reply), origin, &segment, ready);
        self.held = self.held + connection.held() - before;
    }

    fn add_sctp(&mut self, origin: Origin, packet: &Packet<'_>, ready: &mut Ready) {
        let Some((header, chunks)) = sctp::read_header(packet.octets) else {
            if packet.cut > 0 {
                ready.problem(origin.problem(ProblemKind::CutHeader));
            }
            return;
        };
        let flow = flow(packet, Transport::Sctp, header.source_port, header.destination_port);
        let origin = Origin { flow: Some(flow), ..origin };
        let has_port = self.has_port(&flow);
        let key = (header.verification_tag, header.source_port, header.destination_port);
        let mut cut = packet.cut;
        let mut is_ours = has_port || self.sctp.contains_key(&key);
        for data in sctp::data_chunks(chunks) {
            // What is missing of this chunk is told with it.
            cut = cut.saturating_sub(data.cut);
            let has_protocol =
                matches!(data.payload_protocol, sctp::DIAMETER | sctp::DIAMETER_DTLS);
            let is_diameter = has_port
                || self.ports.is_empty()
                    && (has_protocol || data.begins && consists_of_avps(data.octets));
            if !is_diameter && !self.sctp.contains_key(&key) {
                continue;
            }
            let association = self.sctp.entry(key).or_insert_with(|| SctpDirection {
                direction: sctp::Direction::new(data.tsn),
                is_encrypted: false,
                last: origin,
            });
            is_ours = true;
            let before = association.direction.held();
            association.add(origin, &data, ready);
            self.held = self.held + association.direction.held() - before;
        }
        if !is_ours {
            self.seen.other_ports += 1;
        }
        if cut > sctp::MOST_PADDING && (has_port || self.sctp.contains_key(&key)) {
            let cause = Cause::Cut { octets: cut as u64 };
            ready.problem(origin.problem(ProblemKind::Gap { cause }));
        }
    }

    /// Ends the connections that were idle longest.
    fn forget(&mut self, count: usize, cause: Cause, ready: &mut Ready) {
        let tcp = self.tcp.iter().map(|(ends, connection)| (connection.last.frame(), Ok(*ends)));
        let sctp = self.sctp.iter().map(|(key, direction)| (direction.last.frame(), Err(*key)));
        let mut idle: Vec<_> = tcp.chain(sctp).collect();
        idle.sort_unstable();
        for (_, key) in idle.into_iter().take(count) {
            match key {
                Ok(ends) => {
                    if let Some(mut connection) = self.tcp.remove(&ends) {
                        self.held -= connection.held();
                        connection.end(cause, ready);
                    }
                }
                Err(key) => {
                    if let Some(mut association) = self.sctp.remove(&key) {
                        self.held -= association.direction.held();
                        association.end(ready);
                    }
                }
            }
        }
    }
}

impl TcpConnection {
    fn held(&self) -> usize {
        self.directions.iter().flatten().map(tcp::Direction::held).sum()
    }

    fn add(&mut self, index: usize, origin: Origin, segment: &Segment<'_>, ready: &mut Ready) {
        self.last = origin;
        let is_reused =
            self.directions[index].as_ref().is_some_and(|known| known.is_reused_by(segment));
        if is_reused {
            self.end(Cause::Closed, ready);
            self.directions = [None, None];
            self.content = Content::Unknown;
        }
        if self.content == Content::Unknown && !segment.octets.is_empty() {
            self.content = Content::Diameter;
            if is_tls(segment.octets) {
                self.content = Content::Encrypted;
                ready.problem(origin.problem(ProblemKind::Encrypted));
            }
        }
        if self.content == Content::Encrypted {
            return;
        }
        if let (Some(other), Some(acknowledgment)) =
            (&mut self.directions[1 - index], segment.acknowledgment)
        {
            other.acknowledge(acknowledgment);
        }
        let direction = &mut self.directions[index];
        if direction.is_some() || segment.syn || !segment.octets.is_empty() {
            let direction = direction.get_or_insert_with(|| tcp::Direction::new(segment));
            direction.add(segment, &mut |event| report(origin, event, ready));
        }
    }

    fn end(&mut self, cause: Cause, ready: &mut Ready) {
        let last = self.last;
        let is_open = !self.directions.iter().flatten().any(tcp::Direction::is_closed);
        if cause == Cause::Forgotten && self.content != Content::Encrypted && is_open {
            ready.problem(last.problem(ProblemKind::Forgotten));
        }
        let is_reply = last.flow.is_some_and(|flow| flow.source > flow.destination);
        for (index, direction) in self.directions.iter_mut().enumerate() {
            let flow =
                if (index == 1) == is_reply { last.flow } else { last.flow.map(Flow::reversed) };
            if let Some(direction) = direction {
                direction.end(cause, &mut |event| report(Origin { flow, ..last }, event, ready));
            }
        }
    }
}

impl SctpDirection {
    fn add(&mut self, origin: Origin, data: &sctp::Data<'_>, ready: &mut Ready) {
        self.last = origin;
        let is_encrypted = data.payload_protocol == sctp::DIAMETER_DTLS
            && data.begins
            && !looks_like_message(data.octets);
        if is_encrypted && !self.is_encrypted {
            ready.problem(origin.problem(ProblemKind::Encrypted));
        }
        self.is_encrypted |= is_encrypted;
        if !self.is_encrypted {
            self.direction.add(data, &mut |event| give_user_message(origin, event, ready));
        }
    }

    fn end(&mut self, ready: &mut Ready) {
        let last = self.last;
        self.direction.end(&mut |event| give_user_message(last, event, ready));
    }
}

fn flow(packet: &Packet<'_>, transport: Transport, source: u16, destination: u16) -> Flow {
    let address = |address: IpAddr, port| SocketAddr::new(address, port);
    Flow {
        transport,
        source: address(packet.source, source),
        destination: address(packet.destination, destination),
    }
}

/// Whether a connection begins with a TLS record (RFC 8446, 5.1).
fn is_tls(octets: &[u8]) -> bool {
    matches!(octets, [0x14..=0x17, 3, 0..=4, ..])
}

fn report(origin: Origin, event: tcp::Event<'_>, ready: &mut Ready) {
    match event {
        tcp::Event::Piece(piece, cause) => ready.piece(origin, piece, cause),
        tcp::Event::Gap(cause) => ready.problem(origin.problem(ProblemKind::Gap { cause })),
        tcp::Event::Middle(octets) => ready.problem(origin.problem(ProblemKind::Middle { octets })),
    }
}

/// Gives the messages in a user message: one, unless the sender took SCTP for a stream.
fn give_user_message(origin: Origin, event: sctp::Event<'_>, ready: &mut Ready) {
    let (octets, cause) = match event {
        sctp::Event::Message(octets) => (octets, Cause::UserMessage),
        sctp::Event::Cut { octets, cut } => (octets, Cause::Cut { octets: cut as u64 }),
        sctp::Event::Incomplete(octets) => (octets, Cause::MissingChunks),
    };
    if octets.is_empty() && cause != Cause::UserMessage {
        return ready.problem(origin.problem(ProblemKind::Gap { cause }));
    }
    let mut framer = Framer::at_message();
    framer.feed(octets, |piece| ready.piece(origin, piece, cause));
    framer.interrupt(None, |piece| ready.piece(origin, piece, cause));
}
