// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::required;
use crate::ts29345::avp;

/// A code that was heard, and when.
///
/// ```text
/// ProSe-App-Code-Info ::= < AVP Header: 3835 10415 >
///                         { ProSe-App-Code }
///                         { MIC }
///                         { UTC-based-Counter }
///                       * [ AVP ]
/// ```
///
/// AVP code 3835 of vendor 10415, 3GPP TS 29.345, 6.3.39.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ProseAppCodeInfo {
    /// ProSe-App-Code (3810/10415), OctetString; 3GPP TS 29.345, 6.3.16.
    pub prose_app_code: OctetString,
    /// MIC (3836/10415), OctetString; 3GPP TS 29.345, 6.3.40.
    pub mic: OctetString,
    /// UTC-based-Counter (3837/10415), Unsigned32; 3GPP TS 29.345, 6.3.41.
    pub utc_based_counter: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ProseAppCodeInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "ProSe-App-Code-Info",
    items: &[
        Item::required(avp::PROSE_APP_CODE.description()),
        Item::required(avp::MIC.description()),
        Item::required(avp::UTC_BASED_COUNTER.description()),
        Item::any(),
    ],
};

impl Contents for ProseAppCodeInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            prose_app_code: unread.value(),
            mic: unread.value(),
            utc_based_counter: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3810) => received.one(0, 0, &mut self.prose_app_code),
            (10415, 3836) => received.one(1, 1, &mut self.mic),
            (10415, 3837) => received.one(2, 2, &mut self.utc_based_counter),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::PROSE_APP_CODE, &self.prose_app_code);
        avps.one(&avp::MIC, &self.mic);
        avps.one(&avp::UTC_BASED_COUNTER, &self.utc_based_counter);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ProseAppCodeInfoBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group ProseAppCodeInfo in ProseAppCodeInfo, with additional_avps;
    required prose_app_code: IntoField<OctetString>, "ProSe-App-Code" => (Set, B, C), A: required::ProseAppCode;
    required mic: IntoField<OctetString>, "MIC" => (A, Set, C), B: required::Mic;
    required utc_based_counter: IntoField<u32>, "UTC-based-Counter" => (A, B, Set), C: required::UtcBasedCounter;
}
