// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

use diameter_core::{Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Place};
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
}

impl V6TransportAddress {
    /// Starts building the AVPs of a V6-Transport-Address.
    pub fn builder() -> V6TransportAddressBuilder {
        V6TransportAddressBuilder::new()
    }

    #[inline]
    pub(super) fn assemble(
        (framed_ipv6_prefix, port_number): (OctetString, u32),
    ) -> Self {
        Self {
            framed_ipv6_prefix,
            port_number,
        }
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

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let mut framed_ipv6_prefix = None;
        let mut port_number = None;
        while let Some(key) = received.next() {
            match key {
                (0, 97) => received.one(0, &mut framed_ipv6_prefix),
                (13019, 455) => received.one(1, &mut port_number),
                _ => received.not_allowed(),
            }
        }
        received.required(0, &framed_ipv6_prefix);
        received.required(1, &port_number);
        let required = (framed_ipv6_prefix?, port_number?);
        place.put_with(|| Self::assemble(required));
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&nasreq::avp::FRAMED_IPV6_PREFIX, &self.framed_ipv6_prefix);
        encoder.one(&avp::PORT_NUMBER, &self.port_number);
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
        V6TransportAddress::assemble((a.value(), b.value()))
    }
}
