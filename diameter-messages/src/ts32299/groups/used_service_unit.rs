// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Time, Unread,
};
use crate::credit_control;
use crate::credit_control::{CcMoney, TariffChangeUsage};
use crate::ts32299::{ReportingReason, avp};
use diameter_core::builder::append;

/// Units consumed since the last report, with the reason for the report.
///
/// ```text
/// Used-Service-Unit ::= < AVP Header: 446 >
///                       [ Reporting-Reason ]
///                       [ Tariff-Change-Usage ]
///                       [ CC-Time ]
///                       [ CC-Money ]
///                       [ CC-Total-Octets ]
///                       [ CC-Input-Octets ]
///                       [ CC-Output-Octets ]
///                       [ CC-Service-Specific-Units ]
///                     * [ Event-Charging-TimeStamp ]
///                     * [ AVP ]
/// ```
///
/// AVP code 446, 3GPP TS 32.299, 7.1.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UsedServiceUnit {
    /// Reporting-Reason (872/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub reporting_reason: Option<ReportingReason>,
    /// Tariff-Change-Usage (452), Enumerated; RFC 8506, 8.27.
    pub tariff_change_usage: Option<TariffChangeUsage>,
    /// CC-Time (420), Unsigned32; RFC 8506, 8.21.
    pub cc_time: Option<u32>,
    /// CC-Money (413), Grouped; RFC 8506, 8.22.
    pub cc_money: Option<CcMoney>,
    /// CC-Total-Octets (421), Unsigned64; RFC 8506, 8.23.
    pub cc_total_octets: Option<u64>,
    /// CC-Input-Octets (412), Unsigned64; RFC 8506, 8.24.
    pub cc_input_octets: Option<u64>,
    /// CC-Output-Octets (414), Unsigned64; RFC 8506, 8.25.
    pub cc_output_octets: Option<u64>,
    /// CC-Service-Specific-Units (417), Unsigned64; RFC 8506, 8.26.
    pub cc_service_specific_units: Option<u64>,
    /// Event-Charging-TimeStamp (1258/10415), Time; 3GPP TS 32.299, 7.2.
    pub event_charging_time_stamp: Vec<Time>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl UsedServiceUnit {
    /// Starts building the AVPs of a Used-Service-Unit.
    pub fn builder() -> UsedServiceUnitBuilder {
        UsedServiceUnitBuilder::new()
    }
}

impl Group for UsedServiceUnit {}

static GRAMMAR: Grammar = Grammar {
    name: "Used-Service-Unit",
    items: &[
        Item::optional(avp::REPORTING_REASON.description()),
        Item::optional(credit_control::avp::TARIFF_CHANGE_USAGE.description()),
        Item::optional(credit_control::avp::CC_TIME.description()),
        Item::optional(credit_control::avp::CC_MONEY.description()),
        Item::optional(credit_control::avp::CC_TOTAL_OCTETS.description()),
        Item::optional(credit_control::avp::CC_INPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_OUTPUT_OCTETS.description()),
        Item::optional(credit_control::avp::CC_SERVICE_SPECIFIC_UNITS.description()),
        Item::repeated(avp::EVENT_CHARGING_TIME_STAMP.description()),
        Item::any(),
    ],
};

impl Contents for UsedServiceUnit {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 872) => received.optional(0, &mut self.reporting_reason),
            (0, 452) => received.optional(1, &mut self.tariff_change_usage),
            (0, 420) => received.optional(2, &mut self.cc_time),
            (0, 413) => received.optional(3, &mut self.cc_money),
            (0, 421) => received.optional(4, &mut self.cc_total_octets),
            (0, 412) => received.optional(5, &mut self.cc_input_octets),
            (0, 414) => received.optional(6, &mut self.cc_output_octets),
            (0, 417) => received.optional(7, &mut self.cc_service_specific_units),
            (10415, 1258) => received.many(8, &mut self.event_charging_time_stamp),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::REPORTING_REASON, &self.reporting_reason);
        encoder
            .optional(
                &credit_control::avp::TARIFF_CHANGE_USAGE,
                &self.tariff_change_usage,
            );
        encoder.optional(&credit_control::avp::CC_TIME, &self.cc_time);
        encoder.optional(&credit_control::avp::CC_MONEY, &self.cc_money);
        encoder.optional(&credit_control::avp::CC_TOTAL_OCTETS, &self.cc_total_octets);
        encoder.optional(&credit_control::avp::CC_INPUT_OCTETS, &self.cc_input_octets);
        encoder.optional(&credit_control::avp::CC_OUTPUT_OCTETS, &self.cc_output_octets);
        encoder
            .optional(
                &credit_control::avp::CC_SERVICE_SPECIFIC_UNITS,
                &self.cc_service_specific_units,
            );
        encoder.many(&avp::EVENT_CHARGING_TIME_STAMP, &self.event_charging_time_stamp);
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`UsedServiceUnit`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct UsedServiceUnitBuilder {
    contents: UsedServiceUnit,
}

impl UsedServiceUnitBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Reporting-Reason.
    pub fn reporting_reason(mut self, value: impl Into<ReportingReason>) -> Self {
        self.contents.reporting_reason = Some(value.into());
        self
    }

    /// Sets Tariff-Change-Usage.
    pub fn tariff_change_usage(mut self, value: impl Into<TariffChangeUsage>) -> Self {
        self.contents.tariff_change_usage = Some(value.into());
        self
    }

    /// Sets CC-Time.
    pub fn cc_time(mut self, value: u32) -> Self {
        self.contents.cc_time = Some(value);
        self
    }

    /// Sets CC-Money.
    pub fn cc_money(mut self, value: impl Into<CcMoney>) -> Self {
        self.contents.cc_money = Some(value.into());
        self
    }

    /// Sets CC-Total-Octets.
    pub fn cc_total_octets(mut self, value: u64) -> Self {
        self.contents.cc_total_octets = Some(value);
        self
    }

    /// Sets CC-Input-Octets.
    pub fn cc_input_octets(mut self, value: u64) -> Self {
        self.contents.cc_input_octets = Some(value);
        self
    }

    /// Sets CC-Output-Octets.
    pub fn cc_output_octets(mut self, value: u64) -> Self {
        self.contents.cc_output_octets = Some(value);
        self
    }

    /// Sets CC-Service-Specific-Units.
    pub fn cc_service_specific_units(mut self, value: u64) -> Self {
        self.contents.cc_service_specific_units = Some(value);
        self
    }

    /// Adds one Event-Charging-TimeStamp.
    pub fn event_charging_time_stamp(mut self, value: impl Into<Time>) -> Self {
        append(&mut self.contents.event_charging_time_stamp, value.into());
        self
    }

    /// Adds any number of Event-Charging-TimeStamp.
    pub fn event_charging_time_stamps(
        mut self,
        values: impl IntoIterator<Item = impl Into<Time>>,
    ) -> Self {
        self.contents
            .event_charging_time_stamp
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> UsedServiceUnit {
        self.contents
    }
}
