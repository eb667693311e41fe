// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
use crate::nasreq;
use crate::nat_control::avp;

/// The outer side of a binding; several end points may share an address.
///
/// ```text
/// NAT-External-Address ::= < AVP Header: 600 >
///                          [ Framed-IP-Address ]
///                          [ Port ]
///                        * [ AVP ]
/// ```
///
/// AVP code 600, RFC 6736, 8.7.6.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct NatExternalAddress {
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    pub framed_ip_address: Option<OctetString>,
    /// Port (530), Integer32; RFC 6736, 8.5.
    pub port: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl NatExternalAddress {
    /// Starts building the AVPs of a NAT-External-Address.
    pub fn builder() -> NatExternalAddressBuilder {
        NatExternalAddressBuilder::new()
    }
}

impl Group for NatExternalAddress {}

static GRAMMAR: Grammar = Grammar {
    name: "NAT-External-Address",
    items: &[
        Item::optional(nasreq::avp::FRAMED_IP_ADDRESS.description()),
        Item::optional(avp::PORT.description()),
        Item::any(),
    ],
};

impl Contents for NatExternalAddress {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 8) => received.optional(0, &mut self.framed_ip_address),
            (0, 530) => received.optional(1, &mut self.port),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        encoder.optional(&avp::PORT, &self.port);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`NatExternalAddress`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct NatExternalAddressBuilder {
    contents: NatExternalAddress,
}

impl NatExternalAddressBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Framed-IP-Address.
    pub fn framed_ip_address(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.framed_ip_address = Some(value.into());
        self
    }

    /// Sets Port.
    pub fn port(mut self, value: i32) -> Self {
        self.contents.port = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> NatExternalAddress {
        self.contents
    }
}
