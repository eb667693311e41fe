// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::{
    AdditionalAvps, Avps, Contents, Encoder, Grammar, Group, Item, Unread,
};
use crate::ts32299::{
    EnvelopeReporting, MultipleServicesCreditControl, TimeQuotaMechanism, avp,
};
use diameter_core::builder::append;

/// How offline charging is to be done, as the online charging system wishes.
///
/// ```text
/// Offline-Charging ::= < AVP Header: 1278 10415 >
///                      [ Quota-Consumption-Time ]
///                      [ Time-Quota-Mechanism ]
///                      [ Envelope-Reporting ]
///                    * [ Multiple-Services-Credit-Control ]
///                    * [ AVP ]
/// ```
///
/// AVP code 1278 of vendor 10415, 3GPP TS 32.299, 7.2.121.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OfflineCharging {
    /// Quota-Consumption-Time (881/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    pub quota_consumption_time: Option<u32>,
    /// Time-Quota-Mechanism (1270/10415), Grouped; 3GPP TS 32.299, 7.2.228.
    pub time_quota_mechanism: Option<TimeQuotaMechanism>,
    /// Envelope-Reporting (1268/10415), Enumerated; 3GPP TS 32.299, 7.2.
    pub envelope_reporting: Option<EnvelopeReporting>,
    /// Multiple-Services-Credit-Control (456), Grouped; 3GPP TS 32.299, 7.1.
    pub multiple_services_credit_control: Vec<MultipleServicesCreditControl>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl OfflineCharging {
    /// Starts building the AVPs of an Offline-Charging.
    pub fn builder() -> OfflineChargingBuilder {
        OfflineChargingBuilder::new()
    }
}

impl Group for OfflineCharging {}

static GRAMMAR: Grammar = Grammar {
    name: "Offline-Charging",
    items: &[
        Item::optional(avp::QUOTA_CONSUMPTION_TIME.description()),
        Item::optional(avp::TIME_QUOTA_MECHANISM.description()),
        Item::optional(avp::ENVELOPE_REPORTING.description()),
        Item::repeated(avp::MULTIPLE_SERVICES_CREDIT_CONTROL.description()),
        Item::any(),
    ],
};

impl Contents for OfflineCharging {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 881) => received.optional(0, &mut self.quota_consumption_time),
            (10415, 1270) => received.optional(1, &mut self.time_quota_mechanism),
            (10415, 1268) => received.optional(2, &mut self.envelope_reporting),
            (0, 456) => received.many(3, &mut self.multiple_services_credit_control),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps(&self, encoder: &mut Encoder) {
        encoder.optional(&avp::QUOTA_CONSUMPTION_TIME, &self.quota_consumption_time);
        encoder.optional(&avp::TIME_QUOTA_MECHANISM, &self.time_quota_mechanism);
        encoder.optional(&avp::ENVELOPE_REPORTING, &self.envelope_reporting);
        encoder
            .many(
                &avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
                &self.multiple_services_credit_control,
            );
        encoder.additional(&GRAMMAR, &self.additional_avps);
    }
}

/// Builds [`OfflineCharging`]; none of its AVPs is required.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing until `build`"]
pub struct OfflineChargingBuilder {
    contents: OfflineCharging,
}

impl OfflineChargingBuilder {
    pub(super) fn new() -> Self {
        Self::default()
    }

    /// Sets Quota-Consumption-Time.
    pub fn quota_consumption_time(mut self, value: u32) -> Self {
        self.contents.quota_consumption_time = Some(value);
        self
    }

    /// Sets Time-Quota-Mechanism.
    pub fn time_quota_mechanism(mut self, value: impl Into<TimeQuotaMechanism>) -> Self {
        self.contents.time_quota_mechanism = Some(value.into());
        self
    }

    /// Sets Envelope-Reporting.
    pub fn envelope_reporting(mut self, value: impl Into<EnvelopeReporting>) -> Self {
        self.contents.envelope_reporting = Some(value.into());
        self
    }

    /// Adds one Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_control(
        mut self,
        value: impl Into<MultipleServicesCreditControl>,
    ) -> Self {
        append(&mut self.contents.multiple_services_credit_control, value.into());
        self
    }

    /// Adds any number of Multiple-Services-Credit-Control.
    pub fn multiple_services_credit_controls(
        mut self,
        values: impl IntoIterator<Item = impl Into<MultipleServicesCreditControl>>,
    ) -> Self {
        self.contents
            .multiple_services_credit_control
            .extend(values.into_iter().map(Into::into));
        self
    }

    /// Sets the AVPs that the grammar does not list.
    pub fn additional_avps(mut self, value: impl Into<AdditionalAvps>) -> Self {
        self.contents.additional_avps = value.into();
        self
    }

    /// The finished value.
    pub fn build(self) -> OfflineCharging {
        self.contents
    }
}
