// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts29172::{avp, required};
use diameter_core::builder::{Set, Unset};

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
pub struct PeriodicLdrInformation {
    /// Reporting-Amount (2541/10415), Unsigned32; 3GPP TS 29.172, 7.4.46.
    pub reporting_amount: u32,
    /// Reporting-Interval (2542/10415), Unsigned32; 3GPP TS 29.172, 7.4.47.
    pub reporting_interval: u32,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl PeriodicLdrInformation {
    /// Starts building the AVPs of a Periodic-LDR-Information.
    pub fn builder() -> PeriodicLdrInformationBuilder {
        PeriodicLdrInformationBuilder::new()
    }
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

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.one(&avp::REPORTING_AMOUNT, &self.reporting_amount);
        encoder.one(&avp::REPORTING_INTERVAL, &self.reporting_interval);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`PeriodicLdrInformation`]. `build` exists once all that is required is set:
/// Reporting-Amount, Reporting-Interval.
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build`"]
pub struct PeriodicLdrInformationBuilder<R = (Unset, Unset)> {
    required: R,
    optional: PeriodicLdrInformationOptional,
}

impl PeriodicLdrInformationBuilder {
    pub(super) fn new() -> Self {
        Self {
            required: (Unset, Unset),
            optional: Default::default(),
        }
    }
}

#[allow(clippy::type_complexity, reason = "the type records which AVPs are set")]
impl<A, B> PeriodicLdrInformationBuilder<(A, B)> {
    /// Sets Reporting-Amount (required).
    pub fn reporting_amount(
        self,
        value: u32,
    ) -> PeriodicLdrInformationBuilder<(Set<u32>, B)> {
        let (_, b) = self.required;
        PeriodicLdrInformationBuilder {
            required: (Set(value), b),
            optional: self.optional,
        }
    }

    /// Sets Reporting-Interval (required).
    pub fn reporting_interval(
        self,
        value: u32,
    ) -> PeriodicLdrInformationBuilder<(A, Set<u32>)> {
        let (a, _) = self.required;
        PeriodicLdrInformationBuilder {
            required: (a, Set(value)),
            optional: self.optional,
        }
    }

    /// The finished value.
    pub fn build(self) -> PeriodicLdrInformation
    where
        A: required::ReportingAmount<u32>,
        B: required::ReportingInterval<u32>,
    {
        let (a, b) = self.required;
        PeriodicLdrInformation {
            reporting_amount: a.value(),
            reporting_interval: b.value(),
            additional_avps: self.optional.additional_avps,
        }
    }
}

/// What a Periodic-LDR-Information may carry but need not.
#[derive(Clone, Debug, Default)]
struct PeriodicLdrInformationOptional {
    additional_avps: AdditionalAvps,
}

impl<R> PeriodicLdrInformationBuilder<R> {
    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.optional.additional_avps = value.into();
        self
    }
}
