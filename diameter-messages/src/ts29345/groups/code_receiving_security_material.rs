// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29345::avp;

/// Keys for receiving a code.
///
/// ```text
/// Code-Receiving-Security-Material ::= < AVP Header: 3860 10415 >
///                                      [ DUSK ]
///                                      [ DUIK ]
///                                      [ MIC-Check-Indicator ]
///                                      [ DUCK ]
///                                      [ Encrypted-Bitmask ]
///                                    * [ AVP ]
/// ```
///
/// AVP code 3860 of vendor 10415, 3GPP TS 29.345, 6.3.75.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CodeReceivingSecurityMaterial {
    /// DUSK (3862/10415), OctetString; 3GPP TS 29.345, 6.3.77.
    pub dusk: Option<OctetString>,
    /// DUIK (3863/10415), OctetString; 3GPP TS 29.345, 6.3.78.
    pub duik: Option<OctetString>,
    /// MIC-Check-Indicator (3865/10415), Unsigned32; 3GPP TS 29.345, 6.3.80.
    pub mic_check_indicator: Option<u32>,
    /// DUCK (3864/10415), OctetString; 3GPP TS 29.345, 6.3.79.
    pub duck: Option<OctetString>,
    /// Encrypted-Bitmask (3866/10415), OctetString; 3GPP TS 29.345, 6.3.81.
    pub encrypted_bitmask: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CodeReceivingSecurityMaterial {}

static GRAMMAR: Grammar = Grammar {
    name: "Code-Receiving-Security-Material",
    items: &[
        Item::optional(avp::DUSK.description()),
        Item::optional(avp::DUIK.description()),
        Item::optional(avp::MIC_CHECK_INDICATOR.description()),
        Item::optional(avp::DUCK.description()),
        Item::optional(avp::ENCRYPTED_BITMASK.description()),
        Item::any(),
    ],
};

impl Contents for CodeReceivingSecurityMaterial {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3862) => received.optional(0, &mut self.dusk),
            (10415, 3863) => received.optional(1, &mut self.duik),
            (10415, 3865) => received.optional(2, &mut self.mic_check_indicator),
            (10415, 3864) => received.optional(3, &mut self.duck),
            (10415, 3866) => received.optional(4, &mut self.encrypted_bitmask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::DUSK, &self.dusk);
        avps.optional(&avp::DUIK, &self.duik);
        avps.optional(&avp::MIC_CHECK_INDICATOR, &self.mic_check_indicator);
        avps.optional(&avp::DUCK, &self.duck);
        avps.optional(&avp::ENCRYPTED_BITMASK, &self.encrypted_bitmask);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CodeReceivingSecurityMaterialBuilder builds group CodeReceivingSecurityMaterial in CodeReceivingSecurityMaterial, with additional_avps;
    optional dusk: IntoField<OctetString, Option<OctetString>>, "DUSK";
    optional duik: IntoField<OctetString, Option<OctetString>>, "DUIK";
    optional mic_check_indicator: IntoField<u32, Option<u32>>, "MIC-Check-Indicator";
    optional duck: IntoField<OctetString, Option<OctetString>>, "DUCK";
    optional encrypted_bitmask: IntoField<OctetString, Option<OctetString>>, "Encrypted-Bitmask";
}
