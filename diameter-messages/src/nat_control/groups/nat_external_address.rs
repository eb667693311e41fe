// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
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
#[non_exhaustive]
pub struct NatExternalAddress {
    /// Framed-IP-Address (8), OctetString; RFC 7155, 4.4.10.5.1.
    /// 4 octets without an address family. ff ff ff ff lets the user, ff ff ff fe the access server
    /// choose.
    pub framed_ip_address: Option<OctetString>,
    /// Port (530), Integer32; RFC 6736, 8.5.
    pub port: Option<i32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&nasreq::avp::FRAMED_IP_ADDRESS, &self.framed_ip_address);
        avps.optional(&avp::PORT, &self.port);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatExternalAddressBuilder builds group NatExternalAddress in NatExternalAddress, with additional_avps;
    optional framed_ip_address: IntoField<OctetString, Option<OctetString>>, "Framed-IP-Address";
    optional port: IntoField<i32, Option<i32>>, "Port";
}
