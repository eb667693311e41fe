// @generated from dictionaries/mobile-ipv4.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::base;

/// The foreign server that asks for a home agent in its own network.
///
/// ```text
/// MIP-Originating-Foreign-AAA ::= < AVP Header: 347 >
///                                 { Origin-Realm }
///                                 { Origin-Host }
///                               * [ AVP ]
/// ```
///
/// AVP code 347, RFC 4004, 7.10.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MipOriginatingForeignAaa {
    /// Origin-Realm (296), DiameterIdentity; RFC 6733, 6.4.
    /// The realm of the host that originated the message.
    pub origin_realm: DiameterIdentity,
    /// Origin-Host (264), DiameterIdentity; RFC 6733, 6.3.
    /// The host that originated the message; relays and proxies leave it alone.
    pub origin_host: DiameterIdentity,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MipOriginatingForeignAaa {}

static GRAMMAR: Grammar = Grammar {
    name: "MIP-Originating-Foreign-AAA",
    items: &[
        Item::required(base::avp::ORIGIN_REALM.description()),
        Item::required(base::avp::ORIGIN_HOST.description()),
        Item::any(),
    ],
};

impl Contents for MipOriginatingForeignAaa {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            origin_realm: unread.value(),
            origin_host: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (0, 296) => received.one(0, 0, &mut self.origin_realm),
            (0, 264) => received.one(1, 1, &mut self.origin_host),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&base::avp::ORIGIN_REALM, &self.origin_realm);
        avps.one(&base::avp::ORIGIN_HOST, &self.origin_host);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MipOriginatingForeignAaaBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group MipOriginatingForeignAaa in MipOriginatingForeignAaa, with additional_avps;
    required origin_realm: IntoIdentity<DiameterIdentity>, "Origin-Realm" => (Set, B), A: required::OriginRealm;
    required origin_host: IntoIdentity<DiameterIdentity>, "Origin-Host" => (A, Set), B: required::OriginHost;
}
