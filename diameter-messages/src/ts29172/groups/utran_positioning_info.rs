// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, OctetString};
use crate::ts29172::avp;

/// Positioning data of UTRAN.
///
/// ```text
/// UTRAN-Positioning-Info ::= < AVP Header: 2527 10415 >
///                            [ UTRAN-Positioning-Data ]
///                            [ UTRAN-GANSS-Positioning-Data ]
///                            [ UTRAN-Additional-Positioning-Data ]
///                          * [ AVP ]
/// ```
///
/// AVP code 2527 of vendor 10415, 3GPP TS 29.172, 7.4.32.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UtranPositioningInfo {
    /// UTRAN-Positioning-Data (2528/10415), OctetString; 3GPP TS 29.172, 7.4.33.
    /// The positioning methods used, in octets of TS 25.413.
    pub utran_positioning_data: Option<OctetString>,
    /// UTRAN-GANSS-Positioning-Data (2529/10415), OctetString; 3GPP TS 29.172, 7.4.34.
    /// The satellite positioning methods used, in octets of TS 25.413.
    pub utran_ganss_positioning_data: Option<OctetString>,
    /// UTRAN-Additional-Positioning-Data (2558/10415), OctetString; 3GPP TS 29.172, 7.4.63.
    /// Further positioning methods, in octets of TS 25.413.
    pub utran_additional_positioning_data: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UtranPositioningInfo {}

static GRAMMAR: Grammar = Grammar {
    name: "UTRAN-Positioning-Info",
    items: &[
        Item::optional(avp::UTRAN_POSITIONING_DATA.description()),
        Item::optional(avp::UTRAN_GANSS_POSITIONING_DATA.description()),
        Item::optional(avp::UTRAN_ADDITIONAL_POSITIONING_DATA.description()),
        Item::any(),
    ],
};

impl Contents for UtranPositioningInfo {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2528) => received.optional(0, &mut self.utran_positioning_data),
            (10415, 2529) => received.optional(1, &mut self.utran_ganss_positioning_data),
            (10415, 2558) => {
                received.optional(2, &mut self.utran_additional_positioning_data)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::UTRAN_POSITIONING_DATA, &self.utran_positioning_data);
        avps.optional(
            &avp::UTRAN_GANSS_POSITIONING_DATA,
            &self.utran_ganss_positioning_data,
        );
        avps.optional(
            &avp::UTRAN_ADDITIONAL_POSITIONING_DATA,
            &self.utran_additional_positioning_data,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UtranPositioningInfoBuilder builds group UtranPositioningInfo in UtranPositioningInfo, with additional_avps;
    optional utran_positioning_data: IntoField<OctetString, Option<OctetString>>, "UTRAN-Positioning-Data";
    optional utran_ganss_positioning_data: IntoField<OctetString, Option<OctetString>>, "UTRAN-GANSS-Positioning-Data";
    optional utran_additional_positioning_data: IntoField<OctetString, Option<OctetString>>, "UTRAN-Additional-Positioning-Data";
}
