// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts29336::avp;

/// How the location is to be monitored.
///
/// ```text
/// Location-Information-Configuration ::= < AVP Header: 3135 10415 >
///                                        [ MONTE-Location-Type ]
///                                        [ Accuracy ]
///                                        [ Periodic-time ]
///                                      * [ AVP ]
/// ```
///
/// AVP code 3135 of vendor 10415, 3GPP TS 29.336, 8.4.15.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct LocationInformationConfiguration {
    /// MONTE-Location-Type (3136/10415), Unsigned32; 3GPP TS 29.336, 8.4.16.
    /// 0 the current, 1 the last known location.
    pub monte_location_type: Option<u32>,
    /// Accuracy (3137/10415), Unsigned32; 3GPP TS 29.336, 8.4.17.
    /// 0 cell, 1 eNodeB, 2 tracking area, and on.
    pub accuracy: Option<u32>,
    /// Periodic-time (3117/10415), Unsigned32; 3GPP TS 29.336, 8.4.29.
    /// Seconds.
    pub periodic_time: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for LocationInformationConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Location-Information-Configuration",
    items: &[
        Item::optional(avp::MONTE_LOCATION_TYPE.description()),
        Item::optional(avp::ACCURACY.description()),
        Item::optional(avp::PERIODIC_TIME.description()),
        Item::any(),
    ],
};

impl Contents for LocationInformationConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3136) => received.optional(0, &mut self.monte_location_type),
            (10415, 3137) => received.optional(1, &mut self.accuracy),
            (10415, 3117) => received.optional(2, &mut self.periodic_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MONTE_LOCATION_TYPE, &self.monte_location_type);
        avps.optional(&avp::ACCURACY, &self.accuracy);
        avps.optional(&avp::PERIODIC_TIME, &self.periodic_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    LocationInformationConfigurationBuilder builds group LocationInformationConfiguration in LocationInformationConfiguration, with additional_avps;
    optional monte_location_type: IntoField<u32, Option<u32>>, "MONTE-Location-Type";
    optional accuracy: IntoField<u32, Option<u32>>, "Accuracy";
    optional periodic_time: IntoField<u32, Option<u32>>, "Periodic-time";
}
