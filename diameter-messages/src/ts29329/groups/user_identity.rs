// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29229;
use crate::ts29336;
use crate::ts29329::avp;

/// The user, by public identity, number or external identifier.
///
/// ```text
/// User-Identity ::= < AVP Header: 700 10415 >
///                   [ Public-Identity ]
///                   [ MSISDN ]
///                   [ External-Identifier ]
///                 * [ AVP ]
/// ```
///
/// AVP code 700 of vendor 10415, 3GPP TS 29.329, 6.3.1.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UserIdentity {
    /// Public-Identity (601/10415), UTF8String; 3GPP TS 29.229, 6.3.2.
    /// A public identity of the user, a SIP or tel URI.
    pub public_identity: Option<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Option<OctetString>,
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UserIdentity {}

static GRAMMAR: Grammar = Grammar {
    name: "User-Identity",
    items: &[
        Item::optional(ts29229::avp::PUBLIC_IDENTITY.description()),
        Item::optional(avp::MSISDN.description()),
        Item::optional(ts29336::avp::EXTERNAL_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for UserIdentity {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 601) => received.optional(0, &mut self.public_identity),
            (10415, 701) => received.optional(1, &mut self.msisdn),
            (10415, 3111) => received.optional(2, &mut self.external_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts29229::avp::PUBLIC_IDENTITY, &self.public_identity);
        avps.optional(&avp::MSISDN, &self.msisdn);
        avps.optional(&ts29336::avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UserIdentityBuilder builds group UserIdentity in UserIdentity, with additional_avps;
    optional public_identity: IntoField<Utf8String, Option<Utf8String>>, "Public-Identity";
    optional msisdn: IntoField<OctetString, Option<OctetString>>, "MSISDN";
    optional external_identifier: IntoField<Utf8String, Option<Utf8String>>, "External-Identifier";
}
