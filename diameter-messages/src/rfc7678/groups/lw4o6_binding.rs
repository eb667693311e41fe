// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, OctetString};
use crate::required;
use crate::rfc7678::{TunnelSourcePrefOrAddr, avp};

/// A tunnel of lightweight 4over6, and the IPv4 address and ports that belong to it.
///
/// ```text
/// Lw4o6-Binding ::= < AVP Header: 640 >
///                   { Tunnel-Source-Pref-Or-Addr }
///                   { Lw4o6-External-IPv4-Addr }
///                   [ Port-Set-Identifier ]
///                 * [ AVP ]
/// ```
///
/// AVP code 640, RFC 7678, 3.6.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Lw4o6Binding {
    /// Tunnel-Source-Pref-Or-Addr (637), Grouped; RFC 7678, 3.4.
    pub tunnel_source_pref_or_addr: TunnelSourcePrefOrAddr,
    /// Lw4o6-External-IPv4-Addr (641), Address; RFC 7678, 3.6.1.
    /// The customer's outer IPv4 address.
    pub lw4o6_external_ipv4_addr: Address,
    /// Port-Set-Identifier (639), OctetString; RFC 7678, 3.5.
    /// Which ports of a shared address are the customer's, in four octets: the offset (0 to 15), the
    /// length of the identifier in bits, and the identifier, right-justified in two octets.
    pub port_set_identifier: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for Lw4o6Binding {}

static GRAMMAR: Grammar = Grammar {
    name: "Lw4o6-Binding",
    items: &[
        Item::required(avp::TUNNEL_SOURCE_PREF_OR_ADDR.description()),
        Item::required(avp::LW4O6_EXTERNAL_IPV4_ADDR.description()),
        Item::optional(avp::PORT_SET_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for Lw4o6Binding {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            tunnel_source_pref_or_addr: unread.value(),
            lw4o6_external_ipv4_addr: unread.value(),
            port_set_identifier: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 637) => received.one(0, 0, &mut self.tunnel_source_pref_or_addr),
            (0, 641) => received.one(1, 1, &mut self.lw4o6_external_ipv4_addr),
            (0, 639) => received.optional(2, &mut self.port_set_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::TUNNEL_SOURCE_PREF_OR_ADDR, &self.tunnel_source_pref_or_addr);
        avps.one(&avp::LW4O6_EXTERNAL_IPV4_ADDR, &self.lw4o6_external_ipv4_addr);
        avps.optional(&avp::PORT_SET_IDENTIFIER, &self.port_set_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    Lw4o6BindingBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group Lw4o6Binding in Lw4o6Binding, with additional_avps;
    required tunnel_source_pref_or_addr: IntoField<TunnelSourcePrefOrAddr>, "Tunnel-Source-Pref-Or-Addr" => (Set, B), A: required::TunnelSourcePrefOrAddr;
    required lw4o6_external_ipv4_addr: IntoField<Address>, "Lw4o6-External-IPv4-Addr" => (A, Set), B: required::Lw4o6ExternalIpv4Addr;
    optional port_set_identifier: IntoField<OctetString, Option<OctetString>>, "Port-Set-Identifier";
}
