// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::base;

/// The home agent's name and realm.
///
/// ```text
/// MIP-Home-Agent-Host ::= < AVP Header: 348 >
///                         { Destination-Realm }
///                         { Destination-Host }
///                       * [ AVP ]
/// ```
///
/// AVP code 348, RFC 4004, 7.11.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipHomeAgentHost {
    /// Destination-Realm (283), DiameterIdentity; RFC 6733, 6.6.
    /// The realm a request is routed to.
    pub destination_realm: DiameterIdentity,
    /// Destination-Host (293), DiameterIdentity; RFC 6733, 6.5.
    /// The host a request is meant for; without it any host of Destination-Realm will do.
    pub destination_host: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipHomeAgentHost {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-Home-Agent-Host",
    items: &[
        Item::required(base::avp::DESTINATION_REALM.description()),
        Item::required(base::avp::DESTINATION_HOST.description()),
        Item::any(),
    ],
};

impl Contents for MipHomeAgentHost {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            destination_realm: unread.value(),
            destination_host: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 283) => received.one(0, 0, &mut self.destination_realm),
            (0, 293) => received.one(1, 1, &mut self.destination_host),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::DESTINATION_REALM, &self.destination_realm);
        avps.one(&base::avp::DESTINATION_HOST, &self.destination_host);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipHomeAgentHostBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MipHomeAgentHost in MipHomeAgentHost, with additional_avps;
    required destination_realm: IntoIdentity<DiameterIdentity>, "Destination-Realm" => (Set, B), A: required::DestinationRealm;
    required destination_host: IntoIdentity<DiameterIdentity>, "Destination-Host" => (A, Set), B: required::DestinationHost;
}
