// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29272::avp;

/// A broadcast area and its frequency.
///
/// ```text
/// MBSFN-Area ::= < AVP Header: 1694 10415 >
///                [ MBSFN-Area-ID ]
///                [ Carrier-Frequency ]
///              * [ AVP ]
/// ```
///
/// AVP code 1694 of vendor 10415, 3GPP TS 29.272, 7.3.219.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct MbsfnArea {
    /// MBSFN-Area-ID (1695/10415), Unsigned32; 3GPP TS 29.272, 7.3.220.
    pub mbsfn_area_id: Option<u32>,
    /// Carrier-Frequency (1696/10415), Unsigned32; 3GPP TS 29.272, 7.3.221.
    pub carrier_frequency: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for MbsfnArea {}

static GRAMMAR: Grammar = Grammar {
    name: "MBSFN-Area",
    items: &[
        Item::optional(avp::MBSFN_AREA_ID.description()),
        Item::optional(avp::CARRIER_FREQUENCY.description()),
        Item::any(),
    ],
};

impl Contents for MbsfnArea {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1695) => received.optional(0, &mut self.mbsfn_area_id),
            (10415, 1696) => received.optional(1, &mut self.carrier_frequency),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MBSFN_AREA_ID, &self.mbsfn_area_id);
        avps.optional(&avp::CARRIER_FREQUENCY, &self.carrier_frequency);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    MbsfnAreaBuilder builds group MbsfnArea in MbsfnArea, with additional_avps;
    optional mbsfn_area_id: IntoField<u32, Option<u32>>, "MBSFN-Area-ID";
    optional carrier_frequency: IntoField<u32, Option<u32>>, "Carrier-Frequency";
}
