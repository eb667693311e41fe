// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, IntoTime};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, Time};
use crate::ts29336::{ScheduledCommunicationTime, avp};

/// One pattern of communication.
///
/// ```text
/// Communication-Pattern-Set ::= < AVP Header: 3114 10415 >
///                               [ Periodic-Communication-Indicator ]
///                               [ Communication-Duration-Time ]
///                               [ Periodic-time ]
///                             * [ Scheduled-Communication-Time ]
///                               [ Stationary-Indication ]
///                               [ Reference-ID-Validity-Time ]
///                               [ Traffic-Profile ]
///                               [ Battery-Indicator ]
///                             * [ AVP ]
/// ```
///
/// AVP code 3114 of vendor 10415, 3GPP TS 29.336, 8.4.26.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct CommunicationPatternSet {
    /// Periodic-Communication-Indicator (3115/10415), Unsigned32; 3GPP TS 29.336, 8.4.27.
    /// 0 periodic, 1 on demand.
    pub periodic_communication_indicator: Option<u32>,
    /// Communication-Duration-Time (3116/10415), Unsigned32; 3GPP TS 29.336, 8.4.28.
    /// Seconds.
    pub communication_duration_time: Option<u32>,
    /// Periodic-time (3117/10415), Unsigned32; 3GPP TS 29.336, 8.4.29.
    /// Seconds.
    pub periodic_time: Option<u32>,
    /// Scheduled-Communication-Time (3118/10415), Grouped; 3GPP TS 29.336, 8.4.30.
    pub scheduled_communication_time: Vec<ScheduledCommunicationTime>,
    /// Stationary-Indication (3119/10415), Unsigned32; 3GPP TS 29.336, 8.4.31.
    /// 0 stationary, 1 mobile.
    pub stationary_indication: Option<u32>,
    /// Reference-ID-Validity-Time (3148/10415), Time; 3GPP TS 29.336, 8.4.42.
    pub reference_id_validity_time: Option<Time>,
    /// Traffic-Profile (3183/10415), Unsigned32; 3GPP TS 29.336, 8.4.79.
    pub traffic_profile: Option<u32>,
    /// Battery-Indicator (3185/10415), Unsigned32; 3GPP TS 29.336, 8.4.81.
    pub battery_indicator: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for CommunicationPatternSet {}

static GRAMMAR: Grammar = Grammar {
    name: "Communication-Pattern-Set",
    items: &[
        Item::optional(avp::PERIODIC_COMMUNICATION_INDICATOR.description()),
        Item::optional(avp::COMMUNICATION_DURATION_TIME.description()),
        Item::optional(avp::PERIODIC_TIME.description()),
        Item::repeated(avp::SCHEDULED_COMMUNICATION_TIME.description()),
        Item::optional(avp::STATIONARY_INDICATION.description()),
        Item::optional(avp::REFERENCE_ID_VALIDITY_TIME.description()),
        Item::optional(avp::TRAFFIC_PROFILE.description()),
        Item::optional(avp::BATTERY_INDICATOR.description()),
        Item::any(),
    ],
};

impl Contents for CommunicationPatternSet {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3115) => {
                received.optional(0, &mut self.periodic_communication_indicator)
            }
            (10415, 3116) => received.optional(1, &mut self.communication_duration_time),
            (10415, 3117) => received.optional(2, &mut self.periodic_time),
            (10415, 3118) => received.many(3, &mut self.scheduled_communication_time),
            (10415, 3119) => received.optional(4, &mut self.stationary_indication),
            (10415, 3148) => received.optional(5, &mut self.reference_id_validity_time),
            (10415, 3183) => received.optional(6, &mut self.traffic_profile),
            (10415, 3185) => received.optional(7, &mut self.battery_indicator),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(
            &avp::PERIODIC_COMMUNICATION_INDICATOR,
            &self.periodic_communication_indicator,
        );
        avps.optional(
            &avp::COMMUNICATION_DURATION_TIME,
            &self.communication_duration_time,
        );
        avps.optional(&avp::PERIODIC_TIME, &self.periodic_time);
        avps.many(
            &avp::SCHEDULED_COMMUNICATION_TIME,
            &self.scheduled_communication_time,
        );
        avps.optional(&avp::STATIONARY_INDICATION, &self.stationary_indication);
        avps.optional(
            &avp::REFERENCE_ID_VALIDITY_TIME,
            &self.reference_id_validity_time,
        );
        avps.optional(&avp::TRAFFIC_PROFILE, &self.traffic_profile);
        avps.optional(&avp::BATTERY_INDICATOR, &self.battery_indicator);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    CommunicationPatternSetBuilder builds group CommunicationPatternSet in CommunicationPatternSet, with additional_avps;
    optional periodic_communication_indicator: IntoField<u32, Option<u32>>, "Periodic-Communication-Indicator";
    optional communication_duration_time: IntoField<u32, Option<u32>>, "Communication-Duration-Time";
    optional periodic_time: IntoField<u32, Option<u32>>, "Periodic-time";
    optional stationary_indication: IntoField<u32, Option<u32>>, "Stationary-Indication";
    optional reference_id_validity_time: IntoTime<Option<Time>>, "Reference-ID-Validity-Time";
    optional traffic_profile: IntoField<u32, Option<u32>>, "Traffic-Profile";
    optional battery_indicator: IntoField<u32, Option<u32>>, "Battery-Indicator";
    repeated scheduled_communication_time, scheduled_communication_times: IntoField<ScheduledCommunicationTime>, "Scheduled-Communication-Time";
}
