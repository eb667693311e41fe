// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29345::avp;

/// A report at regular times.
///
/// ```text
/// Periodic-Location-Type ::= < AVP Header: 3829 10415 >
///                            { Location-Report-Interval-Time }
///                            { Total-Number-Of-Reports }
///                          * [ AVP ]
/// ```
///
/// AVP code 3829 of vendor 10415, 3GPP TS 29.345, 6.3.48.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeriodicLocationType {
    /// Location-Report-Interval-Time (3830/10415), Unsigned32; 3GPP TS 29.345, 6.3.49.
    pub location_report_interval_time: u32,
    /// Total-Number-Of-Reports (3831/10415), Unsigned32; 3GPP TS 29.345, 6.3.50.
    pub total_number_of_reports: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PeriodicLocationType {}

static GRAMMAR: Grammar = Grammar {
    name: "Periodic-Location-Type",
    items: &[
        Item::required(avp::LOCATION_REPORT_INTERVAL_TIME.description()),
        Item::required(avp::TOTAL_NUMBER_OF_REPORTS.description()),
        Item::any(),
    ],
};

impl Contents for PeriodicLocationType {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            location_report_interval_time: unread.value(),
            total_number_of_reports: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 3830) => received.one(0, 0, &mut self.location_report_interval_time),
            (10415, 3831) => received.one(1, 1, &mut self.total_number_of_reports),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(
            &avp::LOCATION_REPORT_INTERVAL_TIME,
            &self.location_report_interval_time,
        );
        avps.one(&avp::TOTAL_NUMBER_OF_REPORTS, &self.total_number_of_reports);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PeriodicLocationTypeBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PeriodicLocationType in PeriodicLocationType, with additional_avps;
    required location_report_interval_time: IntoField<u32>, "Location-Report-Interval-Time" => (Set, B), A: required::LocationReportIntervalTime;
    required total_number_of_reports: IntoField<u32>, "Total-Number-Of-Reports" => (A, Set), B: required::TotalNumberOfReports;
}
