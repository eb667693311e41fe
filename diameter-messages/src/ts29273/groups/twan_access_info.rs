// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29273::{WlanIdentifier, avp};

/// What is known of a trusted WLAN access, and when.
///
/// ```text
/// TWAN-Access-Info ::= < AVP Header: 1510 10415 >
///                      [ Access-Authorization-Flags ]
///                      [ WLAN-Identifier ]
///                    * [ AVP ]
/// ```
///
/// AVP code 1510 of vendor 10415, 3GPP TS 29.273, 8.2.3.19.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct TwanAccessInfo {
    /// Access-Authorization-Flags (1511/10415), Unsigned32; 3GPP TS 29.273, 8.2.3.20.
    pub access_authorization_flags: Option<u32>,
    /// WLAN-Identifier (1509/10415), Grouped; 3GPP TS 29.273, 5.2.3.18.
    pub wlan_identifier: Option<WlanIdentifier>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for TwanAccessInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "TWAN-Access-Info",
    items: &[
        Item::optional(avp::ACCESS_AUTHORIZATION_FLAGS.description()),
        Item::optional(avp::WLAN_IDENTIFIER.description()),
        Item::any(),
    ],
};

impl Contents for TwanAccessInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1511) => received.optional(0, &mut self.access_authorization_flags),
            (10415, 1509) => received.optional(1, &mut self.wlan_identifier),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::ACCESS_AUTHORIZATION_FLAGS,
            &self.access_authorization_flags,
        );
        avps.optional(&avp::WLAN_IDENTIFIER, &self.wlan_identifier);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    TwanAccessInfoBuilder builds group TwanAccessInfo in TwanAccessInfo, with additional_avps;
    optional access_authorization_flags: IntoField<u32, Option<u32>>, "Access-Authorization-Flags";
    optional wlan_identifier: IntoField<WlanIdentifier, Option<WlanIdentifier>>, "WLAN-Identifier";
}
