// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts32299;

/// The called party of a call.
///
/// ```text
/// Callee-Information ::= < AVP Header: 565 10415 >
///                        [ Called-Party-Address ]
///                      * [ Requested-Party-Address ]
///                      * [ Called-Asserted-Identity ]
///                      * [ AVP ]
/// ```
///
/// AVP code 565 of vendor 10415, 3GPP TS 29.214, 5.3.62.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CalleeInformation {
    /// Called-Party-Address (832/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party, as a SIP or tel URI.
    pub called_party_address: Option<Utf8String>,
    /// Requested-Party-Address (1251/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The party that was called at first, before any diversion.
    pub requested_party_address: Vec<Utf8String>,
    /// Called-Asserted-Identity (1250/10415), UTF8String; 3GPP TS 32.299, 7.2.
    /// The called party's own identity, from P-Asserted-Identity.
    pub called_asserted_identity: Vec<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CalleeInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Callee-Information",
    items: &[
        Item::optional(ts32299::avp::CALLED_PARTY_ADDRESS.description()),
        Item::repeated(ts32299::avp::REQUESTED_PARTY_ADDRESS.description()),
        Item::repeated(ts32299::avp::CALLED_ASSERTED_IDENTITY.description()),
        Item::any(),
    ],
};

impl Contents for CalleeInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 832) => received.optional(0, &mut self.called_party_address),
            (10415, 1251) => received.many(1, &mut self.requested_party_address),
            (10415, 1250) => received.many(2, &mut self.called_asserted_identity),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&ts32299::avp::CALLED_PARTY_ADDRESS, &self.called_party_address);
        avps.many(&ts32299::avp::REQUESTED_PARTY_ADDRESS, &self.requested_party_address);
        avps.many(
            &ts32299::avp::CALLED_ASSERTED_IDENTITY,
            &self.called_asserted_identity,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CalleeInformationBuilder builds group CalleeInformation in CalleeInformation, with additional_avps;
    optional called_party_address: IntoField<Utf8String, Option<Utf8String>>, "Called-Party-Address";
    repeated requested_party_address, requested_party_addresses: IntoField<Utf8String>, "Requested-Party-Address";
    repeated called_asserted_identity, called_asserted_identities: IntoField<Utf8String>, "Called-Asserted-Identity";
}
