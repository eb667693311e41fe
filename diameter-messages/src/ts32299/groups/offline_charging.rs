// @generated from dictionaries/ts32299.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item};
use crate::ts32299::{
    EnvelopeReporting, MultipleServicesCreditControl, TimeQuotaMechanism, avp,
};

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
#[non_exhaustive]
pub struct OfflineCharging {
    /// Quota-Consumption-Time (881/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds of idle traffic that still count as use of a time quota.
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

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::QUOTA_CONSUMPTION_TIME, &self.quota_consumption_time);
        avps.optional(&avp::TIME_QUOTA_MECHANISM, &self.time_quota_mechanism);
        avps.optional(&avp::ENVELOPE_REPORTING, &self.envelope_reporting);
        avps.many(
            &avp::MULTIPLE_SERVICES_CREDIT_CONTROL,
            &self.multiple_services_credit_control,
        );
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    OfflineChargingBuilder builds group OfflineCharging in OfflineCharging, with additional_avps;
    optional quota_consumption_time: IntoField<u32, Option<u32>>, "Quota-Consumption-Time";
    optional time_quota_mechanism: IntoField<TimeQuotaMechanism, Option<TimeQuotaMechanism>>, "Time-Quota-Mechanism";
    optional envelope_reporting: IntoField<EnvelopeReporting, Option<EnvelopeReporting>>, "Envelope-Reporting";
    large multiple_services_credit_control, multiple_services_credit_controls: IntoField<MultipleServicesCreditControl, Vec<MultipleServicesCreditControl>>, IntoField<MultipleServicesCreditControl>, "Multiple-Services-Credit-Control";
}
