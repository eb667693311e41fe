//! Messages, written down in short.

use std::net::SocketAddr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use diameter_capture::{Captured, Flow, Position, Transport};

/// Credit-Control.
pub(crate) const CCR: u32 = 272;

/// A message to be.
#[derive(Clone, Debug)]
pub(crate) struct Message {
    is_request: bool,
    flags: u8,
    command: u32,
    application: u32,
    hop_by_hop: u32,
    end_to_end: u32,
    avps: Vec<u8>,
    milliseconds: u64,
    ends: Option<(u8, u8)>,
}

pub(crate) fn request(command: u32, hop_by_hop: u32) -> Message {
    Message {
        is_request: true,
        flags: 0,
        command,
        application: 4,
        hop_by_hop,
        end_to_end: hop_by_hop,
        avps: Vec::new(),
        milliseconds: 0,
        ends: Some((1, 2)),
    }
}

impl Message {
    /// The answer, from the other end.
    pub(crate) fn answer(&self, result: u32) -> Self {
        let ends = self.ends.map(|(from, to)| (to, from));
        let answer = Self { is_request: false, flags: 0, avps: Vec::new(), ends, ..self.clone() };
        answer.avp(268, 0, &result.to_be_bytes())
    }

    pub(crate) fn avp(mut self, code: u32, vendor: u32, data: &[u8]) -> Self {
        self.avps.extend(avp(code, vendor, data));
        self
    }

    pub(crate) fn session(self, id: &str) -> Self {
        self.avp(263, 0, id.as_bytes())
    }

    pub(crate) fn origin(self, host: &str) -> Self {
        self.avp(264, 0, host.as_bytes())
    }

    pub(crate) fn route_record(self, host: &str) -> Self {
        self.avp(282, 0, host.as_bytes())
    }

    pub(crate) fn application(self, application: u32) -> Self {
        Self { application, ..self }
    }

    pub(crate) fn end_to_end(self, end_to_end: u32) -> Self {
        Self { end_to_end, ..self }
    }

    pub(crate) fn hop_by_hop(self, hop_by_hop: u32) -> Self {
        Self { hop_by_hop, ..self }
    }

    pub(crate) fn marked(self) -> Self {
        Self { flags: 0x10, ..self }
    }

    /// From one host to another.
    pub(crate) fn between(self, from: u8, to: u8) -> Self {
        Self { ends: Some((from, to)), ..self }
    }

    pub(crate) fn on_no_connection(self) -> Self {
        Self { ends: None, ..self }
    }

    pub(crate) fn at(self, milliseconds: u64) -> Self {
        Self { milliseconds, ..self }
    }

    pub(crate) fn captured(&self) -> Captured {
        let length = u32::try_from(20 + self.avps.len()).unwrap();
        let flags = self.flags | if self.is_request { 0x80 } else { 0 };
        let words = [
            1 << 24 | length,
            u32::from(flags) << 24 | self.command,
            self.application,
            self.hop_by_hop,
            self.end_to_end,
        ];
        let mut octets: Vec<u8> = words.into_iter().flat_map(u32::to_be_bytes).collect();
        octets.extend(&self.avps);
        // Servers listen on one port; clients have one each.
        let address = |host: u8, other: u8| {
            let port = if host > other { 3868 } else { 40_000 + u16::from(other) };
            SocketAddr::from(([10, 0, 0, host], port))
        };
        let flow = self.ends.map(|(from, to)| Flow {
            transport: Transport::Tcp,
            source: address(from, to),
            destination: address(to, from),
        });
        Captured {
            place: Position::Frame(1),
            time: Some(time(self.milliseconds)),
            flow,
            octets: Bytes::from(octets),
        }
    }
}

pub(crate) fn time(milliseconds: u64) -> SystemTime {
    UNIX_EPOCH + Duration::from_millis(1_769_853_900_000 + milliseconds)
}

/// An AVP with its padding.
pub(crate) fn avp(code: u32, vendor: u32, data: &[u8]) -> Vec<u8> {
    let header = if vendor == 0 { 8 } else { 12 };
    let length = u32::try_from(header + data.len()).unwrap();
    let flags = if vendor == 0 { 0x40 } else { 0xc0 };
    let mut octets = code.to_be_bytes().to_vec();
    octets.extend((flags << 24 | length).to_be_bytes());
    if vendor != 0 {
        octets.extend(vendor.to_be_bytes());
    }
    octets.extend(data);
    octets.resize(octets.len().next_multiple_of(4), 0);
    octets
}

/// Subscription-Id with this type.
pub(crate) fn subscription_id(kind: u32, data: &str) -> Vec<u8> {
    [avp(450, 0, &kind.to_be_bytes()), avp(444, 0, data.as_bytes())].concat()
}
