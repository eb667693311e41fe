// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString, Utf8String};
use crate::ts29329;
use crate::ts29336::avp;

/// Users to leave out of a group event.
///
/// ```text
/// Exclude-Identifiers ::= < AVP Header: 3188 10415 >
///                       * [ External-Identifier ]
///                       * [ MSISDN ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3188 of vendor 10415, 3GPP TS 29.336, 8.4.84.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct ExcludeIdentifiers {
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Vec<Utf8String>,
    /// MSISDN (701/10415), OctetString; 3GPP TS 29.329, 6.3.2.
    /// The number in TBCD, without the octet for type and plan; an OctetString, not text.
    pub msisdn: Vec<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ExcludeIdentifiers {}

static GRAMMAR: Grammar = Grammar {
    name: "Exclude-Identifiers",
    items: &[
        Item::repeated(avp::EXTERNAL_IDENTIFIER.description()),
        Item::repeated(ts29329::avp::MSISDN.description()),
        Item::any(),
    ],
};

impl Contents for ExcludeIdentifiers {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3111) => received.many(0, &mut self.external_identifier),
            (10415, 701) => received.many(1, &mut self.msisdn),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.many(&ts29329::avp::MSISDN, &self.msisdn);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ExcludeIdentifiersBuilder builds group ExcludeIdentifiers in ExcludeIdentifiers, with additional_avps;
    repeated external_identifier, external_identifiers: IntoField<Utf8String>, "External-Identifier";
    repeated msisdn, msisdns: IntoField<OctetString>, "MSISDN";
}
