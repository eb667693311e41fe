// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, OctetString, Unread,
};
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
pub struct GeranPositioningInfo {
    /// GERAN-Positioning-Data (2525/10415), OctetString; 3GPP TS 29.172, 7.4.30.
    pub geran_positioning_data: Option<OctetString>,
    /// GERAN-GANSS-Positioning-Data (2526/10415), OctetString; 3GPP TS 29.172, 7.4.31.
    pub geran_ganss_positioning_data: Option<OctetString>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl GeranPositioningInfo {
    /// Starts building the AVPs of a GERAN-Positioning-Info.
    pub fn builder() -> GeranPositioningInfoBuilder {
        GeranPositioningInfoBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::GERAN_POSITIONING_DATA, &self.geran_positioning_data);
        encoder
            .optional(
                &avp::GERAN_GANSS_POSITIONING_DATA,
                &self.geran_ganss_positioning_data,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`GeranPositioningInfo`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct GeranPositioningInfoBuilder {
    contents: GeranPositioningInfo,
}

impl GeranPositioningInfoBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets GERAN-Positioning-Data.
    pub fn geran_positioning_data(mut self, value: impl Into<OctetString>) -> Self {
        self.contents.geran_positioning_data = Some(value.into());
        self
    }

    /// Sets GERAN-GANSS-Positioning-Data.
    pub fn geran_ganss_positioning_data(
        mut self,
        value: impl Into<OctetString>,
    ) -> Self {
        self.contents.geran_ganss_positioning_data = Some(value.into());
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> GeranPositioningInfo {
        self.contents
    }
}
