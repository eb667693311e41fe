// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

use diameter_core::builder::IntoField;
use diameter_core::plumbing::{Avps, Contents, Encoder, Room, Unread};
use diameter_core::{AdditionalAvps, Grammar, Group, Item, List, OctetString};
use crate::ts32299;
use crate::ts29212::{
    GrantedServiceUnit, UsageMonitoringLevel, UsageMonitoringReport,
    UsageMonitoringSupport, UsedServiceUnit, avp,
};

/// The use that is to be, or was, counted.
///
/// ```text
/// Usage-Monitoring-Information ::= < AVP Header: 1067 10415 >
///                                  [ Monitoring-Key ]
///                               *2 [ Granted-Service-Unit ]
///                               *2 [ ts29212:Used-Service-Unit ]
///                                  [ Quota-Consumption-Time ]
///                                  [ Usage-Monitoring-Level ]
///                                  [ Usage-Monitoring-Report ]
///                                  [ Usage-Monitoring-Support ]
///                                * [ AVP ]
/// ```
///
/// AVP code 1067 of vendor 10415, 3GPP TS 29.212, 5.3.60.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct UsageMonitoringInformation {
    /// Monitoring-Key (1066/10415), OctetString; 3GPP TS 29.212, 5.3.59.
    /// What usage is counted under.
    pub monitoring_key: Option<OctetString>,
    /// Granted-Service-Unit (431), Grouped; 3GPP TS 29.212, 5.4.
    pub granted_service_unit: List<GrantedServiceUnit, 0, 2>,
    /// Used-Service-Unit (446), Grouped; 3GPP TS 29.212, 5.4.
    pub used_service_unit: List<UsedServiceUnit, 0, 2>,
    /// Quota-Consumption-Time (881/10415), Unsigned32; 3GPP TS 32.299, 7.2.
    /// Seconds of idle traffic that still count as use of a time quota.
    pub quota_consumption_time: Option<u32>,
    /// Usage-Monitoring-Level (1068/10415), Enumerated; 3GPP TS 29.212, 5.3.61.
    pub usage_monitoring_level: Option<UsageMonitoringLevel>,
    /// Usage-Monitoring-Report (1069/10415), Enumerated; 3GPP TS 29.212, 5.3.62.
    pub usage_monitoring_report: Option<UsageMonitoringReport>,
    /// Usage-Monitoring-Support (1070/10415), Enumerated; 3GPP TS 29.212, 5.3.63.
    pub usage_monitoring_support: Option<UsageMonitoringSupport>,
    /// Every other AVP, in the order received.
    pub additional_avps: AdditionalAvps,
}

impl Group for UsageMonitoringInformation {}

static GRAMMAR: Grammar = Grammar {
    name: "Usage-Monitoring-Information",
    items: &[
        Item::optional(avp::MONITORING_KEY.description()),
        Item::optional(avp::GRANTED_SERVICE_UNIT.description()).times(0, Some(2)),
        Item::optional(avp::USED_SERVICE_UNIT.description()).times(0, Some(2)),
        Item::optional(ts32299::avp::QUOTA_CONSUMPTION_TIME.description()),
        Item::optional(avp::USAGE_MONITORING_LEVEL.description()),
        Item::optional(avp::USAGE_MONITORING_REPORT.description()),
        Item::optional(avp::USAGE_MONITORING_SUPPORT.description()),
        Item::any(),
    ],
};

impl Contents for UsageMonitoringInformation {
    const GRAMMAR: &'static Grammar = &GRAMMAR;
    const REQUIRED: u32 = 0;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self::default()
    }

    #[inline]
    fn decode_avp(&mut self, key: (u32, u32), received: &mut Avps<'_, '_>) {
        match key {
            (10415, 1066) => received.optional(0, &mut self.monitoring_key),
            (0, 431) => received.up_to(1, &mut self.granted_service_unit),
            (0, 446) => received.up_to(2, &mut self.used_service_unit),
            (10415, 881) => received.optional(3, &mut self.quota_consumption_time),
            (10415, 1068) => received.optional(4, &mut self.usage_monitoring_level),
            (10415, 1069) => received.optional(5, &mut self.usage_monitoring_report),
            (10415, 1070) => received.optional(6, &mut self.usage_monitoring_support),
            _ => received.additional(&mut self.additional_avps),
        }
    }

    fn encode_avps<'r>(&self, encoder: &mut Encoder, room: Room<'r>) -> Room<'r> {
        let mut avps = encoder.avps(room);
        avps.optional(&avp::MONITORING_KEY, &self.monitoring_key);
        avps.many(&avp::GRANTED_SERVICE_UNIT, &self.granted_service_unit);
        avps.many(&avp::USED_SERVICE_UNIT, &self.used_service_unit);
        avps.optional(
            &ts32299::avp::QUOTA_CONSUMPTION_TIME,
            &self.quota_consumption_time,
        );
        avps.optional(&avp::USAGE_MONITORING_LEVEL, &self.usage_monitoring_level);
        avps.optional(&avp::USAGE_MONITORING_REPORT, &self.usage_monitoring_report);
        avps.optional(&avp::USAGE_MONITORING_SUPPORT, &self.usage_monitoring_support);
        avps.additional(&GRAMMAR, &self.additional_avps);
        avps.end()
    }
}

diameter_core::builder! {
    UsageMonitoringInformationBuilder builds group UsageMonitoringInformation in UsageMonitoringInformation, with additional_avps;
    optional monitoring_key: IntoField<OctetString, Option<OctetString>>, "Monitoring-Key";
    optional granted_service_unit: IntoField<GrantedServiceUnit, List<GrantedServiceUnit, 0, 2>>, "Granted-Service-Unit";
    optional used_service_unit: IntoField<UsedServiceUnit, List<UsedServiceUnit, 0, 2>>, "Used-Service-Unit";
    optional quota_consumption_time: IntoField<u32, Option<u32>>, "Quota-Consumption-Time";
    optional usage_monitoring_level: IntoField<UsageMonitoringLevel, Option<UsageMonitoringLevel>>, "Usage-Monitoring-Level";
    optional usage_monitoring_report: IntoField<UsageMonitoringReport, Option<UsageMonitoringReport>>, "Usage-Monitoring-Report";
    optional usage_monitoring_support: IntoField<UsageMonitoringSupport, Option<UsageMonitoringSupport>>, "Usage-Monitoring-Support";
}
