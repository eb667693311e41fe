//! Frames and captures, made by hand.

use etherparse::{PacketBuilder, TcpHeader};

/// What precedes IP in a frame.
pub(crate) const ETHERNET: [u8; 14] = [2, 0, 0, 0, 0, 1, 2, 0, 0, 0, 0, 2, 0x08, 0x00];

pub(crate) const CLIENT: u16 = 40_000;
pub(crate) const SERVER: u16 = 3868;

/// A segment on its way from the client to the server.
pub(crate) struct Tcp {
    header: TcpHeader,
    octets: Vec<u8>,
}

impl Tcp {
    pub(crate) fn new(sequence: u32, octets: &[u8]) -> Self {
        Self { header: TcpHeader::new(CLIENT, SERVER, sequence, 1000), octets: octets.to_vec() }
    }

    pub(crate) fn syn(sequence: u32) -> Self {
        let mut segment = Self::new(sequence, &[]);
        segment.header.syn = true;
        segment
    }

    pub(crate) fn with_fin(mut self) -> Self {
        self.header.fin = true;
        self
    }

    pub(crate) fn with_rst(mut self) -> Self {
        self.header.rst = true;
        self
    }

    pub(crate) fn with_ack(mut self, acknowledgment: u32) -> Self {
        (self.header.ack, self.header.acknowledgment_number) = (true, acknowledgment);
        self
    }

    pub(crate) fn between(mut self, source: u16, destination: u16) -> Self {
        (self.header.source_port, self.header.destination_port) = (source, destination);
        self
    }

    /// From the server to the client.
    pub(crate) fn back(self) -> Self {
        let (source, destination) = (self.header.source_port, self.header.destination_port);
        self.between(destination, source)
    }

    /// The IPv4 packet.
    pub(crate) fn ip(self) -> Vec<u8> {
        let (source, destination) = self.ends();
        let packet = PacketBuilder::ipv4(source, destination, 64).tcp_header(self.header);
        let mut octets = Vec::new();
        packet.write(&mut octets, &self.octets).unwrap();
        octets
    }

    /// The IPv6 packet.
    pub(crate) fn ipv6(self) -> Vec<u8> {
        let (source, destination) = self.ends();
        let address = |[.., last]: [u8; 4]| [0xfd, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last];
        let packet =
            PacketBuilder::ipv6(address(source), address(destination), 64).tcp_header(self.header);
        let mut octets = Vec::new();
        packet.write(&mut octets, &self.octets).unwrap();
        octets
    }

    /// The Ethernet frame.
    pub(crate) fn frame(self) -> Vec<u8> {
        [&ETHERNET[..], &self.ip()].concat()
    }

    /// Lower ports belong to servers.
    fn ends(&self) -> ([u8; 4], [u8; 4]) {
        let (client, server) = ([10, 0, 0, 1], [10, 0, 0, 2]);
        if self.header.source_port > self.header.destination_port {
            (client, server)
        } else {
            (server, client)
        }
    }
}

/// A pcap file of frames that are whole.
pub(crate) fn pcap(link: u32, frames: impl IntoIterator<Item = Vec<u8>>) -> Vec<u8> {
    pcap_cut(link, frames.into_iter().map(|frame| (frame, 0)))
}

/// A pcap file of frames of which so many octets were not captured.
pub(crate) fn pcap_cut(link: u32, frames: impl IntoIterator<Item = (Vec<u8>, usize)>) -> Vec<u8> {
    let mut file = Vec::new();
    for word in [0xa1b2_c3d4u32, 0x0004_0002, 0, 0, 0x4_0000, link] {
        file.extend(word.to_le_bytes());
    }
    for (index, (frame, cut)) in frames.into_iter().enumerate() {
        let captured = frame.len() - cut;
        for word in [index as u32, 0, captured as u32, frame.len() as u32] {
            file.extend(word.to_le_bytes());
        }
        file.extend(&frame[..captured]);
    }
    file
}

/// A pcap file of Ethernet frames of TCP.
pub(crate) fn capture(segments: impl IntoIterator<Item = Tcp>) -> Vec<u8> {
    pcap(1, segments.into_iter().map(Tcp::frame))
}
