// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoIdentity, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, DiameterIdentity, Grammar, Group, Item};
use crate::required;
use crate::ts29336;
use crate::ts29154::avp;
use crate::ts29336::LocationInformationConfiguration;

/// An event to configure, and how to report it.
///
/// ```text
/// Event-Configuration ::= < AVP Header: 4211 10415 >
///                         { Extended-SCEF-Reference-ID }
///                         { SCEF-ID }
///                         { Monitoring-Type }
///                         [ Location-Information-Configuration ]
///                       * [ AVP ]
/// ```
///
/// AVP code 4211 of vendor 10415, 3GPP TS 29.154, A.6.3.3.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventConfiguration {
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    /// The reference of the SCEF to an event, in 64 bits.
    pub extended_scef_reference_id: u64,
    /// SCEF-ID (3125/10415), DiameterIdentity; 3GPP TS 29.336, 8.4.5.
    /// The exposure function, by its Diameter identity.
    pub scef_id: DiameterIdentity,
    /// Monitoring-Type (3127/10415), Unsigned32; 3GPP TS 29.336, 8.4.7.
    /// The kind of monitoring event.
    pub monitoring_type: u32,
    /// Location-Information-Configuration (3135/10415), Grouped; 3GPP TS 29.336, 8.4.15.
    pub location_information_configuration: Option<LocationInformationConfiguration>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EventConfiguration {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Configuration",
    items: &[
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::required(ts29336::avp::SCEF_ID.description()),
        Item::required(ts29336::avp::MONITORING_TYPE.description()),
        Item::optional(ts29336::avp::LOCATION_INFORMATION_CONFIGURATION.description()),
        Item::any(),
    ],
};

impl Contents for EventConfiguration {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 3;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            extended_scef_reference_id: unread.value(),
            scef_id: unread.value(),
            monitoring_type: unread.value(),
            location_information_configuration: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4216) => received.one(0, 0, &mut self.extended_scef_reference_id),
            (10415, 3125) => received.one(1, 1, &mut self.scef_id),
            (10415, 3127) => received.one(2, 2, &mut self.monitoring_type),
            (10415, 3135) => {
                received.optional(3, &mut self.location_information_configuration)
            }
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        avps.one(&ts29336::avp::SCEF_ID, &self.scef_id);
        avps.one(&ts29336::avp::MONITORING_TYPE, &self.monitoring_type);
        avps.optional(
            &ts29336::avp::LOCATION_INFORMATION_CONFIGURATION,
            &self.location_information_configuration,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EventConfigurationBuilder<(A, B, C) = (Unset, Unset, Unset), (Set, Set, Set)> builds group EventConfiguration in EventConfiguration, with additional_avps;
    required extended_scef_reference_id: IntoField<u64>, "Extended-SCEF-Reference-ID" => (Set, B, C), A: required::ExtendedScefReferenceId;
    required scef_id: IntoIdentity<DiameterIdentity>, "SCEF-ID" => (A, Set, C), B: required::ScefId;
    required monitoring_type: IntoField<u32>, "Monitoring-Type" => (A, B, Set), C: required::MonitoringType;
    optional location_information_configuration: IntoField<LocationInformationConfiguration, Option<LocationInformationConfiguration>>, "Location-Information-Configuration";
}
