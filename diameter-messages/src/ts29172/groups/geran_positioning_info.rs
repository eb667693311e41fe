// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29172::avp;

/// Positioning data of GERAN.
///
/// ```text
/// GERAN-Positioning-Info ::= < AVP Header: 2524 10415 >
///                            [ GERAN-Positioning-Data ]
///                            [ GERAN-GANSS-Positioning-Data ]
///                          * [ AVP ]
/// ```
///
/// AVP code 2524 of vendor 10415, 3GPP TS 29.172, 7.4.29.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct GeranPositioningInfo {
    /// GERAN-Positioning-Data (2525/10415), OctetString; 3GPP TS 29.172, 7.4.30.
    /// The positioning methods used, in octets of TS 49.031.
    pub geran_positioning_data: Option<OctetString>,
    /// GERAN-GANSS-Positioning-Data (2526/10415), OctetString; 3GPP TS 29.172, 7.4.31.
    /// The satellite positioning methods used, in octets of TS 49.031.
    pub geran_ganss_positioning_data: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for GeranPositioningInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "GERAN-Positioning-Info",
    items: &[
        Item::optional(avp::GERAN_POSITIONING_DATA.description()),
        Item::optional(avp::GERAN_GANSS_POSITIONING_DATA.description()),
        Item::any(),
    ],
};

impl Contents for GeranPositioningInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2525) => received.optional(0, &mut self.geran_positioning_data),
            (10415, 2526) => received.optional(1, &mut self.geran_ganss_positioning_data),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::GERAN_POSITIONING_DATA, &self.geran_positioning_data);
        avps.optional(
            &avp::GERAN_GANSS_POSITIONING_DATA,
            &self.geran_ganss_positioning_data,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    GeranPositioningInfoBuilder builds group GeranPositioningInfo in GeranPositioningInfo, with additional_avps;
    optional geran_positioning_data: IntoField<OctetString, Option<OctetString>>, "GERAN-Positioning-Data";
    optional geran_ganss_positioning_data: IntoField<OctetString, Option<OctetString>>, "GERAN-GANSS-Positioning-Data";
}
