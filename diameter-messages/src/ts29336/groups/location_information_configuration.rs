// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
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
pub struct LocationInformationConfiguration {
    /// MONTE-Location-Type (3136/10415), Unsigned32; 3GPP TS 29.336, 8.4.16.
    pub monte_location_type: Option<u32>,
    /// Accuracy (3137/10415), Unsigned32; 3GPP TS 29.336, 8.4.17.
    pub accuracy: Option<u32>,
    /// Periodic-time (3117/10415), Unsigned32; 3GPP TS 29.336, 8.4.29.
    pub periodic_time: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl LocationInformationConfiguration {
    /// Starts building the AVPs of a Location-Information-Configuration.
    pub fn builder() -> LocationInformationConfigurationBuilder {
        LocationInformationConfigurationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::MONTE_LOCATION_TYPE, &self.monte_location_type);
        encoder.optional(&avp::ACCURACY, &self.accuracy);
        encoder.optional(&avp::PERIODIC_TIME, &self.periodic_time);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`LocationInformationConfiguration`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct LocationInformationConfigurationBuilder {
    contents: LocationInformationConfiguration,
}

impl LocationInformationConfigurationBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets MONTE-Location-Type.
    pub fn monte_location_type(mut self, value: u32) -> Self {
        self.contents.monte_location_type = Some(value);
        self
    }

    /// Sets Accuracy.
    pub fn accuracy(mut self, value: u32) -> Self {
        self.contents.accuracy = Some(value);
        self
    }

    /// Sets Periodic-time.
    pub fn periodic_time(mut self, value: u32) -> Self {
        self.contents.periodic_time = Some(value);
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> LocationInformationConfiguration {
        self.contents
    }
}
