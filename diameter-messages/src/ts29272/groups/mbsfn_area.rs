// @generated from dictionaries/ts29272.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
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
pub struct MbsfnArea {
    /// MBSFN-Area-ID (1695/10415), Unsigned32; 3GPP TS 29.272, 7.3.220.
    pub mbsfn_area_id: Option<u32>,
    /// Carrier-Frequency (1696/10415), Unsigned32; 3GPP TS 29.272, 7.3.221.
    pub carrier_frequency: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl MbsfnArea {
    /// Starts building the AVPs of a MBSFN-Area.
    pub fn builder() -> MbsfnAreaBuilder {
        MbsfnAreaBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::MBSFN_AREA_ID, &self.mbsfn_area_id);
        encoder.optional(&avp::CARRIER_FREQUENCY, &self.carrier_frequency);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`MbsfnArea`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct MbsfnAreaBuilder {
    contents: MbsfnArea,
}

impl MbsfnAreaBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets MBSFN-Area-ID.
    pub fn mbsfn_area_id(mut self, value: u32) -> Self {
        self.contents.mbsfn_area_id = Some(value);
        self
    }

    /// Sets Carrier-Frequency.
    pub fn carrier_frequency(mut self, value: u32) -> Self {
        self.contents.carrier_frequency = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> MbsfnArea {
        self.contents
    }
}
