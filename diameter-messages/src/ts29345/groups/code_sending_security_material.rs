// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29345::avp;

/// Keys for sending a code.
///
/// ```text
/// Code-Sending-Security-Material ::= < AVP Header: 3861 10415 >
///                                    [ DUSK ]
///                                    [ DUIK ]
///                                    [ DUCK ]
///                                    [ Encrypted-Bitmask ]
///                                  * [ AVP ]
/// ```
///
/// AVP code 3861 of vendor 10415, 3GPP TS 29.345, 6.3.76.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CodeSendingSecurityMaterial {
    /// DUSK (3862/10415), OctetString; 3GPP TS 29.345, 6.3.77.
    pub dusk: Option<OctetString>,
    /// DUIK (3863/10415), OctetString; 3GPP TS 29.345, 6.3.78.
    pub duik: Option<OctetString>,
    /// DUCK (3864/10415), OctetString; 3GPP TS 29.345, 6.3.79.
    pub duck: Option<OctetString>,
    /// Encrypted-Bitmask (3866/10415), OctetString; 3GPP TS 29.345, 6.3.81.
    pub encrypted_bitmask: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CodeSendingSecurityMaterial {}

static GRAMMAR: Grammar = Grammar {
    name: "Code-Sending-Security-Material",
    items: &[
        Item::optional(avp::DUSK.description()),
        Item::optional(avp::DUIK.description()),
        Item::optional(avp::DUCK.description()),
        Item::optional(avp::ENCRYPTED_BITMASK.description()),
        Item::any(),
    ],
};

impl Contents for CodeSendingSecurityMaterial {
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
            (10415, 3864) => received.optional(2, &mut self.duck),
            (10415, 3866) => received.optional(3, &mut self.encrypted_bitmask),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::DUSK, &self.dusk);
        avps.optional(&avp::DUIK, &self.duik);
        avps.optional(&avp::DUCK, &self.duck);
        avps.optional(&avp::ENCRYPTED_BITMASK, &self.encrypted_bitmask);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CodeSendingSecurityMaterialBuilder builds group CodeSendingSecurityMaterial in CodeSendingSecurityMaterial, with additional_avps;
    optional dusk: IntoField<OctetString, Option<OctetString>>, "DUSK";
    optional duik: IntoField<OctetString, Option<OctetString>>, "DUIK";
    optional duck: IntoField<OctetString, Option<OctetString>>, "DUCK";
    optional encrypted_bitmask: IntoField<OctetString, Option<OctetString>>, "Encrypted-Bitmask";
}
