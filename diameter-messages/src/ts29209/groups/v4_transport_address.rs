// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::nasreq;
use crate::ts29209::avp;

/// An IPv4 address and a port.
///
/// ```text
/// V4-Transport-Address ::= < AVP Header: 454 13019 >
///                          { Framed-IP-Address }
///                          { Port-Number }
/// ```
///
/// AVP code 454 of vendor 13019, 3GPP TS 29.209, 7.3.5.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V4TransportAddress {
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: OctetString,
    /// Port-Number (455/13019), Unsigned32; 3GPP TS 29.209, 7.3.6.
    pub port_number: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for V4TransportAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "V4-Transport-Address",
    items: &[
        Item::required(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::required(avp::PORT_NUMBER.description()),
    ],
};

impl Contents for V4TransportAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            framed_ip_address: unread.value(),
            port_number: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 8) => received.one(0, 0, &mut self.framed_ip_address),
            (13019, 455) => received.one(1, 1, &mut self.port_number),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.one(&avp::PORT_NUMBER, &self.port_number);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V4TransportAddressBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group V4TransportAddress in V4TransportAddress;
    required framed_ip_address: IntoField<OctetString>, "Framed-IP-Address" => (Set, B), A: required::FramedIpAddress;
    required port_number: IntoField<u32>, "Port-Number" => (A, Set), B: required::PortNumber;
}
