// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29345::{ReportCardinality, avp};

/// A report when the terminal changes its area.
///
/// ```text
/// Change-Of-Area-Type ::= < AVP Header: 3825 10415 >
///                         { Location-Update-Event-Trigger }
///                         { Report-Cardinality }
///                         [ Minimum-Interval-Time ]
///                       * [ AVP ]
/// ```
///
/// AVP code 3825 of vendor 10415, 3GPP TS 29.345, 6.3.44.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChangeOfAreaType {
    /// Location-Update-Event-Trigger (3826/10415), Unsigned32; 3GPP TS 29.345, 6.3.45.
    pub location_update_event_trigger: u32,
    /// Report-Cardinality (3827/10415), Enumerated; 3GPP TS 29.345, 6.3.46.
    pub report_cardinality: ReportCardinality,
    /// Minimum-Interval-Time (3828/10415), Unsigned32; 3GPP TS 29.345, 6.3.47.
    pub minimum_interval_time: Option<u32>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for ChangeOfAreaType {}

static GRAMMAR: Grammar = Grammar {
    name: "Change-Of-Area-Type",
    items: &[
        Item::required(avp::LOCATION_UPDATE_EVENT_TRIGGER.description()),
        Item::required(avp::REPORT_CARDINALITY.description()),
        Item::optional(avp::MINIMUM_INTERVAL_TIME.description()),
        Item::any(),
    ],
};

impl Contents for ChangeOfAreaType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            location_update_event_trigger: unread.value(),
            report_cardinality: unread.value(),
            minimum_interval_time: None,
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3826) => received.one(0, 0, &mut self.location_update_event_trigger),
            (10415, 3827) => received.one(1, 1, &mut self.report_cardinality),
            (10415, 3828) => received.optional(2, &mut self.minimum_interval_time),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::LOCATION_UPDATE_EVENT_TRIGGER,
            &self.location_update_event_trigger,
        );
        avps.one(&avp::REPORT_CARDINALITY, &self.report_cardinality);
        avps.optional(&avp::MINIMUM_INTERVAL_TIME, &self.minimum_interval_time);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    ChangeOfAreaTypeBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group ChangeOfAreaType in ChangeOfAreaType, with additional_avps;
    required location_update_event_trigger: IntoField<u32>, "Location-Update-Event-Trigger" => (Set, B), A: required::LocationUpdateEventTrigger;
    required report_cardinality: IntoField<ReportCardinality>, "Report-Cardinality" => (A, Set), B: required::ReportCardinality;
    optional minimum_interval_time: IntoField<u32, Option<u32>>, "Minimum-Interval-Time";
}
