// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29336::avp;

/// Further external identifiers of the user.
///
/// ```text
/// AdditionalIdentifiers ::= < AVP Header: 3173 10415 >
///                         * [ External-Identifier ]
///                         * [ AVP ]
/// ```
///
/// AVP code 3173 of vendor 10415, 3GPP TS 29.336, 8.4.69.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct AdditionalIdentifiers {
    /// External-Identifier (3111/10415), UTF8String; 3GPP TS 29.336, 6.4.11.
    /// local-part@domain, as in TS 23.003.
    pub external_identifier: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for AdditionalIdentifiers {}

static GRAMMAR: Grammar = Grammar {
    name: "AdditionalIdentifiers",
    items: &[Item::repeated(avp::EXTERNAL_IDENTIFIER.description()), Item::any()],
};

impl Contents for AdditionalIdentifiers {
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
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.many(&avp::EXTERNAL_IDENTIFIER, &self.external_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    AdditionalIdentifiersBuilder builds group AdditionalIdentifiers in AdditionalIdentifiers, with additional_avps;
    repeated external_identifier, external_identifiers: IntoField<Utf8String>, "External-Identifier";
}
