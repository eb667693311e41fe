// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Place,
};
use crate::ts29128::avp;

/// The visited network's limits for data over the control plane.
///
/// ```text
/// Serving-PLMN-Rate-Control ::= < AVP Header: 4310 10415 >
///                               [ Uplink-Rate-Limit ]
///                               [ Downlink-Rate-Limit ]
///                             * [ AVP ]
/// ```
///
/// AVP code 4310 of vendor 10415, 3GPP TS 29.128, 6.4.21.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ServingPlmnRateControl {
    /// Uplink-Rate-Limit (4311/10415), Unsigned32; 3GPP TS 29.128, 6.4.23.
    pub uplink_rate_limit: Option<u32>,
    /// Downlink-Rate-Limit (4312/10415), Unsigned32; 3GPP TS 29.128, 6.4.22.
    pub downlink_rate_limit: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl ServingPlmnRateControl {
    /// Starts building the AVPs of a Serving-PLMN-Rate-Control.
    pub fn builder() -> ServingPlmnRateControlBuilder {
        ServingPlmnRateControlBuilder::new()
    }
}

impl Group for ServingPlmnRateControl {}

static GRAMMAR: Grammar = Grammar {
    name: "Serving-PLMN-Rate-Control",
    items: &[
        Item::optional(avp::UPLINK_RATE_LIMIT.description()),
        Item::optional(avp::DOWNLINK_RATE_LIMIT.description()),
        Item::any(),
    ],
};

impl Contents for ServingPlmnRateControl {
    const GRAMMAR: &'static Grammar = &GRAMMAR;

    fn decode_avps(
        received: &mut Avps<'_, '_>,
        place: &mut impl Place<Self>,
    ) -> Option<()> {
        let contents = place.put_default();
        while let Some(key) = received.next() {
            match key {
                (10415, 4311) => received.one(0, &mut contents.uplink_rate_limit),
                (10415, 4312) => received.one(1, &mut contents.downlink_rate_limit),
                _ => received.additional(&mut contents.additional_avps),
            }
        }
        Some(())
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::UPLINK_RATE_LIMIT, &self.uplink_rate_limit);
        encoder.optional(&avp::DOWNLINK_RATE_LIMIT, &self.downlink_rate_limit);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`ServingPlmnRateControl`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct ServingPlmnRateControlBuilder {
    contents: ServingPlmnRateControl,
}

impl ServingPlmnRateControlBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Uplink-Rate-Limit.
    pub fn uplink_rate_limit(mut self, value: u32) -> Self {
        self.contents.uplink_rate_limit = Some(value);
        self
    }

    /// Sets Downlink-Rate-Limit.
    pub fn downlink_rate_limit(mut self, value: u32) -> Self {
        self.contents.downlink_rate_limit = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> ServingPlmnRateControl {
        self.contents
    }
}
