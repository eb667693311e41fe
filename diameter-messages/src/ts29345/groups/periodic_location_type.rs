// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29345::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct PeriodicLocationType {
    /// Location-Report-Interval-Time (3830/10415), Unsigned32; 3GPP TS 29.345, 6.3.49.
    pub location_report_interval_time: u32,
    /// Total-Number-Of-Reports (3831/10415), Unsigned32; 3GPP TS 29.345, 6.3.50.
    pub total_number_of_reports: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PeriodicLocationType {
    /// Starts building the AVPs of a Periodic-Location-Type.
    pub fn builder() -> PeriodicLocationTypeBuilder {
        PeriodicLocationTypeBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder
            .one(
                &avp::LOCATION_REPORT_INTERVAL_TIME,
                &self.location_report_interval_time,
            );
        encoder.one(&avp::TOTAL_NUMBER_OF_REPORTS, &self.total_number_of_reports);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PeriodicLocationType`]. `build` exists once all that is required is set:
/// Location-Report-Interval-Time, Total-Number-Of-Reports.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PeriodicLocationTypeBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PeriodicLocationTypeOptional,
}

impl PeriodicLocationTypeBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PeriodicLocationTypeBuilder<(A, B)> {
    /// Sets Location-Report-Interval-Time (required).
    pub fn location_report_interval_time(
        self,
        value: u32,
    ) -> PeriodicLocationTypeBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        PeriodicLocationTypeBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Total-Number-Of-Reports (required).
    pub fn total_number_of_reports(
        self,
        value: u32,
    ) -> PeriodicLocationTypeBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        PeriodicLocationTypeBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PeriodicLocationType
    where
        A: required::LocationReportIntervalTime<u32>,
        B: required::TotalNumberOfReports<u32>,
    {
        let (a, b) = self.required;
        PeriodicLocationType {
            location_report_interval_time: a.value(),
            total_number_of_reports: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Periodic-Location-Type may carry but need not.
#[derive(Clone, Debug, Default)]
struct PeriodicLocationTypeOptional {
    additional_avps: AdditionalAvps,
}

impl<R> PeriodicLocationTypeBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
