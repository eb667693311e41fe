// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, OctetString, UnlistedAvps};
use crate::required;
use crate::nasreq;
use crate::ts29209::avp;

/// An IPv6 address and a port.
///
/// ```text
/// V6-Transport-Address ::= < AVP Header: 453 13019 >
///                          { Framed-IPv6-Prefix }
///                          { Port-Number }
/// ```
///
/// AVP code 453 of vendor 13019, 3GPP TS 29.209, 7.3.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct V6TransportAddress {
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    /// A reserved octet, the prefix length in bits, and as many octets of prefix as that takes.
    pub framed_ipv6_prefix: OctetString,
    /// Port-Number (455/13019), Unsigned32; 3GPP TS 29.209, 7.3.6.
    pub port_number: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl Group for V6TransportAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "V6-Transport-Address",
    items: &[
        Item::required(nasreq::avp::FRAMED_IPV6_PREFIX.description()),
        Item::required(avp::PORT_NUMBER.description()),
    ],
};

impl Contents for V6TransportAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            framed_ipv6_prefix: unread.value(),
            port_number: unread.value(),
            unlisted_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 97) => received.one(0, 0, &mut self.framed_ipv6_prefix),
            (13019, 455) => received.one(1, 1, &mut self.port_number),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        avps.one(&avp::PORT_NUMBER, &self.port_number);
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    V6TransportAddressBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group V6TransportAddress in V6TransportAddress;
    required framed_ipv6_prefix: IntoField<OctetString>, "Framed-IPv6-Prefix" => (Set, B), A: required::FramedIpv6Prefix;
    required port_number: IntoField<u32>, "Port-Number" => (A, Set), B: required::PortNumber;
}
