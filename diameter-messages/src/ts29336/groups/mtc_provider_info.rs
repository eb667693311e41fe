// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Utf8String};
use crate::ts29336::avp;

/// The provider of machine communication.
///
/// ```text
/// MTC-Provider-Info ::= < AVP Header: 3178 10415 >
///                       [ MTC-Provider-ID ]
///                     * [ AVP ]
/// ```
///
/// AVP code 3178 of vendor 10415, 3GPP TS 29.336, 8.4.74.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MtcProviderInfo {
    /// MTC-Provider-ID (3179/10415), UTF8String; 3GPP TS 29.336, 8.4.75.
    pub mtc_provider_id: Option<Utf8String>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MtcProviderInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "MTC-Provider-Info",
    items: &[Item::optional(avp::MTC_PROVIDER_ID.description()), Item::any()],
};

impl Contents for MtcProviderInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3179) => received.optional(0, &mut self.mtc_provider_id),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MTC_PROVIDER_ID, &self.mtc_provider_id);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MtcProviderInfoBuilder builds group MtcProviderInfo in MtcProviderInfo, with additional_avps;
    optional mtc_provider_id: IntoField<Utf8String, Option<Utf8String>>, "MTC-Provider-ID";
}
