// @generated from dictionaries/rfc7678.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Address, Grammar, Group, Item, OctetString};
use crate::rfc4818;
use crate::rfc7678::avp;

/// The customer's end of a tunnel: a prefix or an address, never both.
///
/// ```text
/// Tunnel-Source-Pref-Or-Addr ::= < AVP Header: 637 >
///                                [ Delegated-IPv6-Prefix ]
///                                [ Tunnel-Source-IPv6-Address ]
///                              * [ AVP ]
/// ```
///
/// AVP code 637, RFC 7678, 3.4.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TunnelSourcePrefOrAddr {
    /// Delegated-IPv6-Prefix (123), OctetString; RFC 4818.
    /// A prefix to delegate to the user, in octets of RFC 4818.
    pub delegated_ipv6_prefix: Option<OctetString>,
    /// Tunnel-Source-IPv6-Address (638), Address; RFC 7678, 3.4.2.
    /// The IPv6 address of the customer's end of a tunnel.
    pub tunnel_source_ipv6_address: Option<Address>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TunnelSourcePrefOrAddr {}

static GRAMMAR: Grammar = Grammar {
    name: "Tunnel-Source-Pref-Or-Addr",
    items: &[
        Item::optional(rfc4818::avp::DELEGATED_IPV6_PREFIX.description()),
        Item::optional(avp::TUNNEL_SOURCE_IPV6_ADDRESS.description()),
        Item::any(),
    ],
};

impl Contents for TunnelSourcePrefOrAddr {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 123) => received.optional(0, &mut self.delegated_ipv6_prefix),
            (0, 638) => received.optional(1, &mut self.tunnel_source_ipv6_address),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&rfc4818::avp::DELEGATED_IPV6_PREFIX, &self.delegated_ipv6_prefix);
        avps.optional(
            &avp::TUNNEL_SOURCE_IPV6_ADDRESS,
            &self.tunnel_source_ipv6_address,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TunnelSourcePrefOrAddrBuilder builds group TunnelSourcePrefOrAddr in TunnelSourcePrefOrAddr, with additional_avps;
    optional delegated_ipv6_prefix: IntoField<OctetString, Option<OctetString>>, "Delegated-IPv6-Prefix";
    optional tunnel_source_ipv6_address: IntoField<Address, Option<Address>>, "Tunnel-Source-IPv6-Address";
}
