// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::{IntoField, Set, Unset};
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::required;
use crate::ts29172::avp;

/// How often, and at which interval, a location is reported.
///
/// ```text
/// Periodic-LDR-Information ::= < AVP Header: 2540 10415 >
///                              { Reporting-Amount }
///                              { Reporting-Interval }
///                            * [ AVP ]
/// ```
///
/// AVP code 2540 of vendor 10415, 3GPP TS 29.172, 7.4.45.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PeriodicLdrInformation {
    /// Reporting-Amount (2541/10415), Unsigned32; 3GPP TS 29.172, 7.4.46.
    /// The number of reports.
    pub reporting_amount: u32,
    /// Reporting-Interval (2542/10415), Unsigned32; 3GPP TS 29.172, 7.4.47.
    /// Seconds between two reports.
    pub reporting_interval: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for PeriodicLdrInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Periodic-LDR-Information",
    items: &[
        Item::required(avp::REPORTING_AMOUNT.description()),
        Item::required(avp::REPORTING_INTERVAL.description()),
        Item::any(),
    ],
};

impl Contents for PeriodicLdrInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 2;

    #[inline]
    fn placeholder(unread: Unread) -> Self {
        Self {
            reporting_amount: unread.value(),
            reporting_interval: unread.value(),
            additional_avps: Default::default(),
        }
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 2541) => received.one(0, 0, &mut self.reporting_amount),
            (10415, 2542) => received.one(1, 1, &mut self.reporting_interval),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.one(&avp::REPORTING_AMOUNT, &self.reporting_amount);
        avps.one(&avp::REPORTING_INTERVAL, &self.reporting_interval);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    PeriodicLdrInformationBuilder<(A, B) = (Unset, Unset), (Set, Set)> builds group PeriodicLdrInformation in PeriodicLdrInformation, with additional_avps;
    required reporting_amount: IntoField<u32>, "Reporting-Amount" => (Set, B), A: required::ReportingAmount;
    required reporting_interval: IntoField<u32>, "Reporting-Interval" => (A, Set), B: required::ReportingInterval;
}
