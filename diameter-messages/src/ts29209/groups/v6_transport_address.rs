// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, OctetString, UnlistedAvps, Unread,
};
use crate::nasreq;
use crate::ts29209::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct V6TransportAddress {
    /// Framed-IPv6-Prefix (97), OctetString; RFC 7155, 4.4.10.5.6.
    pub framed_ipv6_prefix: OctetString,
    /// Port-Number (455/13019), Unsigned32; 3GPP TS 29.209, 7.3.6.
    pub port_number: u32,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl V6TransportAddress {
    /// Starts building the AVPs of a V6-Transport-Address.
    pub fn builder() -> V6TransportAddressBuilder {
        V6TransportAddressBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        encoder.one(&avp::PORT_NUMBER, &self.port_number);
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`V6TransportAddress`]. `build` exists once all that is required is set:
/// Framed-IPv6-Prefix, Port-Number.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct V6TransportAddressBuilder<R = (Unset, Unset)> {
    required: R,
}

impl V6TransportAddressBuilder {
    pub(super) fn new() -> Self {
        Self { required: (Unset, Unset) }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> V6TransportAddressBuilder<(A, B)> {
    /// Sets Framed-IPv6-Prefix (required).
    pub fn framed_ipv6_prefix(
        self,
        value: impl Into<OctetString>,
    ) -> V6TransportAddressBuilder<(Set<OctetString>, B)> {
        let (_, b) = self.required;
        V6TransportAddressBuilder {
            required: (Set(value.into()), b),
        }
    }

    /// Sets Port-Number (required).
    pub fn port_number(self, value: u32) -> V6TransportAddressBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        V6TransportAddressBuilder {
            required: (a, Set(value)),
        }
    }

    /// The finished value.
    pub fn build(self) -> V6TransportAddress
    where
        A: required::FramedIpv6Prefix<OctetString>,
        B: required::PortNumber<u32>,
    {
        let (a, b) = self.required;
        V6TransportAddress {
            framed_ipv6_prefix: a.value(),
            port_number: b.value(),
            unlisted_avps: Default::default(),
        }
    }
}
