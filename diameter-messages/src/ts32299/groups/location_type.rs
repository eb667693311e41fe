// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    Avps, Contents, Encoder, Grammar, Group, Item, UnlistedAvps, Unread, Utf8String,
};
use crate::ts32299::{LocationEstimateType, avp};

/// The kind of location that was asked for.
///
/// ```text
/// Location-Type ::= < AVP Header: 1244 10415 >
///                   [ Location-Estimate-Type ]
///                   [ Deferred-Location-Event-Type ]
/// ```
///
/// AVP code 1244 of vendor 10415, 3GPP TS 32.299, 7.2.96.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LocationType {
    /// Location-Estimate-Type (1243/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub location_estimate_type: Option<LocationEstimateType>,
    /// Deferred-Location-Event-Type (1230/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub deferred_location_event_type: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
}

impl LocationType {
    /// Starts building the AVPs of a Location-Type.
    pub fn builder() -> LocationTypeBuilder {
        LocationTypeBuilder::new()
    }
}

impl Group for LocationType {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Type",
    items: &[
        Item::optional(avp::LOCATION_ESTIMATE_TYPE.description()),
        Item::optional(avp::DEFERRED_LOCATION_EVENT_TYPE.description()),
    ],
};

impl Contents for LocationType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1243) => received.optional(0, &mut self.location_estimate_type),
            (10415, 1230) => received.optional(1, &mut self.deferred_location_event_type),
            _ => received.unlisted(&mut self.unlisted_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::LOCATION_ESTIMATE_TYPE, &self.location_estimate_type);
        encoder
            .optional(
                &avp::DEFERRED_LOCATION_EVENT_TYPE,
                &self.deferred_location_event_type,
            );
        encoder.additional(&GRAMMAR, &self.unlisted_avps);
    }
}

/// Builds [`LocationType`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocationTypeBuilder {
    contents: LocationType,
}

impl LocationTypeBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Location-Estimate-Type.
    pub fn location_estimate_type(
        mut self,
        value: impl Into<LocationEstimateType>,
    ) -> Self {
        self.contents.location_estimate_type = Some(value.into());
        self
    }

    /// Sets Deferred-Location-Event-Type.
    pub fn deferred_location_event_type(mut self, value: impl Into<Utf8String>) -> Self {
        self.contents.deferred_location_event_type = Some(value.into());
        self
    }

    /// The finished value.
    pub fn build(self) -> LocationType {
        self.contents
    }
}
