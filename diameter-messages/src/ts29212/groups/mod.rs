// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "gx", feature = "s9"))]
mod access_network_charging_identifier_gx;
#[cfg(any(feature = "sd", feature = "st"))]
mod adc_rule_definition;
#[cfg(any(feature = "sd", feature = "st"))]
mod adc_rule_install;
#[cfg(any(feature = "sd", feature = "st"))]
mod adc_rule_remove;
#[cfg(any(feature = "sd", feature = "st"))]
mod adc_rule_report;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod allocation_retention_priority;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod application_detection_information;
#[cfg(any(feature = "gx", feature = "s9"))]
mod charging_rule_definition;
#[cfg(any(feature = "gx", feature = "s9"))]
mod charging_rule_install;
#[cfg(any(feature = "gx", feature = "s9"))]
mod charging_rule_remove;
#[cfg(any(feature = "gx", feature = "s9"))]
mod charging_rule_report;
#[cfg(any(feature = "gx", feature = "s9"))]
mod coa_information;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
mod conditional_apn_aggregate_max_bitrate;
#[cfg(feature = "gx")]
mod conditional_policy_information;
#[cfg(feature = "s15")]
mod cs_service_resource_report;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
mod default_eps_bearer_qos;
#[cfg(feature = "gx")]
mod default_qos_information;
#[cfg(
    any(feature = "gx", feature = "s9", feature = "s9a", feature = "sd", feature = "st")
)]
mod event_report_indication;
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
mod fixed_user_location_info;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod flow_information;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod granted_service_unit;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
mod packet_filter_information;
#[cfg(feature = "gx")]
mod pra_install;
#[cfg(feature = "gx")]
mod pra_remove;
#[cfg(
    any(
        feature = "gx", feature = "gy", feature = "rf", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st"
    )
)]
mod presence_reporting_area_information;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
mod qos_information;
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
mod qos_rule_definition;
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
mod qos_rule_install;
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
mod qos_rule_remove;
#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
mod qos_rule_report;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod redirect_information;
#[cfg(any(feature = "gx", feature = "s9"))]
mod routing_filter;
#[cfg(any(feature = "gx", feature = "s9"))]
mod routing_rule_definition;
#[cfg(any(feature = "gx", feature = "s9"))]
mod routing_rule_install;
#[cfg(any(feature = "gx", feature = "s9"))]
mod routing_rule_remove;
#[cfg(any(feature = "gx", feature = "s9"))]
mod routing_rule_report;
#[cfg(feature = "gx")]
mod tdf_information;
#[cfg(any(feature = "gx", feature = "s9"))]
mod tft_packet_filter_information;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
mod tunnel_information;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod usage_monitoring_information;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod used_service_unit;
#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::access_network_charging_identifier_gx::{
    AccessNetworkChargingIdentifierGx, AccessNetworkChargingIdentifierGxBuilder,
};

#[cfg(any(feature = "sd", feature = "st"))]
pub use self::adc_rule_definition::{AdcRuleDefinition, AdcRuleDefinitionBuilder};

#[cfg(any(feature = "sd", feature = "st"))]
pub use self::adc_rule_install::{AdcRuleInstall, AdcRuleInstallBuilder};

#[cfg(any(feature = "sd", feature = "st"))]
pub use self::adc_rule_remove::{AdcRuleRemove, AdcRuleRemoveBuilder};

#[cfg(any(feature = "sd", feature = "st"))]
pub use self::adc_rule_report::{AdcRuleReport, AdcRuleReportBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::allocation_retention_priority::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
};

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::application_detection_information::{
    ApplicationDetectionInformation, ApplicationDetectionInformationBuilder,
};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::charging_rule_definition::{
    ChargingRuleDefinition, ChargingRuleDefinitionBuilder,
};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::charging_rule_install::{ChargingRuleInstall, ChargingRuleInstallBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::charging_rule_remove::{ChargingRuleRemove, ChargingRuleRemoveBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::charging_rule_report::{ChargingRuleReport, ChargingRuleReportBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::coa_information::{CoaInformation, CoaInformationBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
pub use self::conditional_apn_aggregate_max_bitrate::{
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
};

#[cfg(feature = "gx")]
pub use self::conditional_policy_information::{
    ConditionalPolicyInformation, ConditionalPolicyInformationBuilder,
};

#[cfg(feature = "s15")]
pub use self::cs_service_resource_report::{
    CsServiceResourceReport, CsServiceResourceReportBuilder,
};

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub use self::default_eps_bearer_qos::{DefaultEpsBearerQos, DefaultEpsBearerQosBuilder};

#[cfg(feature = "gx")]
pub use self::default_qos_information::{
    DefaultQosInformation, DefaultQosInformationBuilder,
};

#[cfg(
    any(feature = "gx", feature = "s9", feature = "s9a", feature = "sd", feature = "st")
)]
pub use self::event_report_indication::{
    EventReportIndication, EventReportIndicationBuilder,
};

#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
pub use self::fixed_user_location_info::{
    FixedUserLocationInfo, FixedUserLocationInfoBuilder,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::flow_information::{FlowInformation, FlowInformationBuilder};

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::granted_service_unit::{GrantedServiceUnit, GrantedServiceUnitBuilder};

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub use self::packet_filter_information::{
    PacketFilterInformation, PacketFilterInformationBuilder,
};

#[cfg(feature = "gx")]
pub use self::pra_install::{PraInstall, PraInstallBuilder};

#[cfg(feature = "gx")]
pub use self::pra_remove::{PraRemove, PraRemoveBuilder};

#[cfg(
    any(
        feature = "gx", feature = "gy", feature = "rf", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st"
    )
)]
pub use self::presence_reporting_area_information::{
    PresenceReportingAreaInformation, PresenceReportingAreaInformationBuilder,
};

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
        feature = "st"
    )
)]
pub use self::qos_information::{QosInformation, QosInformationBuilder};

#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::qos_rule_definition::{QosRuleDefinition, QosRuleDefinitionBuilder};

#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::qos_rule_install::{QosRuleInstall, QosRuleInstallBuilder};

#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::qos_rule_remove::{QosRuleRemove, QosRuleRemoveBuilder};

#[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::qos_rule_report::{QosRuleReport, QosRuleReportBuilder};

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::redirect_information::{RedirectInformation, RedirectInformationBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::routing_filter::{RoutingFilter, RoutingFilterBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::routing_rule_definition::{
    RoutingRuleDefinition, RoutingRuleDefinitionBuilder,
};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::routing_rule_install::{RoutingRuleInstall, RoutingRuleInstallBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::routing_rule_remove::{RoutingRuleRemove, RoutingRuleRemoveBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::routing_rule_report::{RoutingRuleReport, RoutingRuleReportBuilder};

#[cfg(feature = "gx")]
pub use self::tdf_information::{TdfInformation, TdfInformationBuilder};

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::tft_packet_filter_information::{
    TftPacketFilterInformation, TftPacketFilterInformationBuilder,
};

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::tunnel_information::{TunnelInformation, TunnelInformationBuilder};

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::usage_monitoring_information::{
    UsageMonitoringInformation, UsageMonitoringInformationBuilder,
};

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::used_service_unit::{UsedServiceUnit, UsedServiceUnitBuilder};
