// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{Grammar, Group, Item, UnlistedAvps, Utf8String};
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
#[non_exhaustive]
pub struct LocationType {
    /// Location-Estimate-Type (1243/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub location_estimate_type: Option<LocationEstimateType>,
    /// Deferred-Location-Event-Type (1230/10415), UTF8String; 3GPP TS 32.299, 7.2.
    pub deferred_location_event_type: Option<Utf8String>,
    /// What was received and is not in the grammar.
    pub unlisted_avps: UnlistedAvps,
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::LOCATION_ESTIMATE_TYPE, &self.location_estimate_type);
        avps.optional(
            &avp::DEFERRED_LOCATION_EVENT_TYPE,
            &self.deferred_location_event_type,
        );
        avps.additional(&GRAMMAR, &self.unlisted_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocationTypeBuilder builds group LocationType in LocationType;
    optional location_estimate_type: IntoField<LocationEstimateType, Option<LocationEstimateType>>, "Location-Estimate-Type";
    optional deferred_location_event_type: IntoField<Utf8String, Option<Utf8String>>, "Deferred-Location-Event-Type";
}
