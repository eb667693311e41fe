// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29154::{AccessNetworkReports, avp};

/// The reports of one event.
///
/// ```text
/// Event-Reports ::= < AVP Header: 4215 10415 >
///                   { Event-Reporting-Results }
///                   { Extended-SCEF-Reference-ID }
///                 * [ Access-Network-Reports ]
///                 * [ AVP ]
/// ```
///
/// AVP code 4215 of vendor 10415, 3GPP TS 29.154, A.6.3.7.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EventReports {
    /// Event-Reporting-Results (4214/10415), Unsigned32; 3GPP TS 29.154, A.6.3.6.
    /// The outcome of a report.
    pub event_reporting_results: u32,
    /// Extended-SCEF-Reference-ID (4216/10415), Unsigned64; 3GPP TS 29.154, A.6.3.8.
    /// The reference of the SCEF to an event, in 64 bits.
    pub extended_scef_reference_id: u64,
    /// Access-Network-Reports (4210/10415), Grouped; 3GPP TS 29.154, A.6.3.2.
    pub access_network_reports: Vec<AccessNetworkReports>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for EventReports {}

static GRAMMAR: Grammar = Grammar {
    name: "Event-Reports",
    items: &[
        Item::required(avp::EVENT_REPORTING_RESULTS.description()),
        Item::required(avp::EXTENDED_SCEF_REFERENCE_ID.description()),
        Item::repeated(avp::ACCESS_NETWORK_REPORTS.description()),
        Item::any(),
    ],
};

impl Contents for EventReports {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            event_reporting_results: unread.value(),
            extended_scef_reference_id: unread.value(),
            access_network_reports: Vec::new(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 4214) => received.one(0, 0, &mut self.event_reporting_results),
            (10415, 4216) => received.one(1, 1, &mut self.extended_scef_reference_id),
            (10415, 4210) => received.many(2, &mut self.access_network_reports),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::EVENT_REPORTING_RESULTS, &self.event_reporting_results);
        avps.one(&avp::EXTENDED_SCEF_REFERENCE_ID, &self.extended_scef_reference_id);
        avps.many(&avp::ACCESS_NETWORK_REPORTS, &self.access_network_reports);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    EventReportsBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group EventReports in EventReports, with additional_avps;
    required event_reporting_results: IntoField<u32>, "Event-Reporting-Results" => (Set, B), A: required::EventReportingResults;
    required extended_scef_reference_id: IntoField<u64>, "Extended-SCEF-Reference-ID" => (A, Set), B: required::ExtendedScefReferenceId;
    repeated access_network_reports, access_network_reports_list: IntoField<AccessNetworkReports>, "Access-Network-Reports";
}
