// @generated from dictionaries/nat-control.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::required;
use crate::base;
use crate::nat_control::{NatExternalAddress, NatInternalAddress, avp};
use crate::rfc5777::{Direction, Protocol};

/// A binding: without NAT-External-Address the NAT device chooses the address, without Protocol it
/// is for all protocols. Direction is OUT when absent.
///
/// ```text
/// NAT-Control-Definition ::= < AVP Header: 598 >
///                            { NAT-Internal-Address }
///                            [ Protocol ]
///                            [ Direction ]
///                            [ NAT-External-Address ]
///                            [ Session-Id ]
///                          * [ AVP ]
/// ```
///
/// AVP code 598, RFC 6736, 8.7.4.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NatControlDefinition {
    /// NAT-Internal-Address (599), Grouped; RFC 6736, 8.7.5.
    pub nat_internal_address: NatInternalAddress,
    /// Protocol (513), Enumerated; RFC 6736, 8.5.
    pub protocol: Option<Protocol>,
    /// Direction (514), Enumerated; RFC 6736, 8.5.
    pub direction: Option<Direction>,
    /// NAT-External-Address (600), Grouped; RFC 6736, 8.7.6.
    pub nat_external_address: Option<NatExternalAddress>,
    /// Session-Id (263), UTF8String; RFC 6733, 8.8.
    /// Identifies a session for ever and everywhere: DiameterIdentity;high 32 bits;low 32 bits and an
    /// optional part.
    pub session_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for NatControlDefinition {}

static GRAMMAR: Grammar = Grammar {
    name: "NAT-Control-Definition",
    items: &[
        Item::required(avp::NAT_INTERNAL_ADDRESS.description()),
        Item::optional(avp::PROTOCOL.description()),
        Item::optional(avp::DIRECTION.description()),
        Item::optional(avp::NAT_EXTERNAL_ADDRESS.description()),
        Item::optional(base::avp::SESSION_ID.description()),
        Item::any(),
    ],
};

impl Contents for NatControlDefinition {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 1;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            nat_internal_address: unread.value(),
            protocol: None,
            direction: None,
            nat_external_address: None,
            session_id: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 599) => received.one(0, 0, &mut self.nat_internal_address),
            (0, 513) => received.optional(1, &mut self.protocol),
            (0, 514) => received.optional(2, &mut self.direction),
            (0, 600) => received.optional(3, &mut self.nat_external_address),
            (0, 263) => received.optional(4, &mut self.session_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::NAT_INTERNAL_ADDRESS, &self.nat_internal_address);
        avps.optional(&avp::PROTOCOL, &self.protocol);
        avps.optional(&avp::DIRECTION, &self.direction);
        avps.optional(&avp::NAT_EXTERNAL_ADDRESS, &self.nat_external_address);
        avps.optional(&base::avp::SESSION_ID, &self.session_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    NatControlDefinitionBuilder<(A,) = (Unset,), (Set,)> builds group NatControlDefinition in NatControlDefinition, with additional_avps;
    required nat_internal_address: IntoField<NatInternalAddress>, "NAT-Internal-Address" => (Set,), A: required::NatInternalAddress;
    optional protocol: IntoField<Protocol, Option<Protocol>>, "Protocol";
    optional direction: IntoField<Direction, Option<Direction>>, "Direction";
    optional nat_external_address: IntoField<NatExternalAddress, Option<NatExternalAddress>>, "NAT-External-Address";
    optional session_id: IntoField<Utf8String, Option<Utf8String>>, "Session-Id";
}
