// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod access_network_charging_identifier_gx;
#[cfg(feature = "full")]
mod adc_rule_definition;
#[cfg(feature = "full")]
mod adc_rule_definition_builder;
#[cfg(feature = "full")]
mod adc_rule_install;
#[cfg(feature = "full")]
mod adc_rule_remove;
#[cfg(feature = "full")]
mod adc_rule_report;
mod allocation_retention_priority;
#[cfg(feature = "full")]
mod application_detection_information;
#[cfg(feature = "full")]
mod charging_rule_definition;
#[cfg(feature = "full")]
mod charging_rule_definition_builder;
#[cfg(feature = "full")]
mod charging_rule_install;
#[cfg(feature = "full")]
mod charging_rule_remove;
#[cfg(feature = "full")]
mod charging_rule_report;
#[cfg(feature = "full")]
mod coa_information;
#[cfg(feature = "gy")]
mod conditional_apn_aggregate_max_bitrate;
#[cfg(feature = "full")]
mod conditional_policy_information;
#[cfg(feature = "full")]
mod cs_service_resource_report;
#[cfg(feature = "full")]
mod default_eps_bearer_qos;
#[cfg(feature = "full")]
mod default_qos_information;
#[cfg(feature = "full")]
mod event_report_indication;
#[cfg(feature = "full")]
mod event_report_indication_builder;
#[cfg(feature = "gy")]
mod fixed_user_location_info;
#[cfg(feature = "full")]
mod flow_information;
#[cfg(feature = "full")]
mod packet_filter_information;
#[cfg(feature = "full")]
mod pra_install;
#[cfg(feature = "full")]
mod pra_remove;
#[cfg(feature = "gy")]
mod presence_reporting_area_information;
#[cfg(feature = "gy")]
mod qos_information;
#[cfg(feature = "gy")]
mod qos_information_builder;
#[cfg(feature = "full")]
mod qos_rule_definition;
#[cfg(feature = "full")]
mod qos_rule_install;
#[cfg(feature = "full")]
mod qos_rule_remove;
#[cfg(feature = "full")]
mod qos_rule_report;
#[cfg(feature = "full")]
mod redirect_information;
#[cfg(feature = "full")]
mod routing_filter;
#[cfg(feature = "full")]
mod routing_rule_definition;
#[cfg(feature = "full")]
mod routing_rule_install;
#[cfg(feature = "full")]
mod routing_rule_remove;
#[cfg(feature = "full")]
mod routing_rule_report;
#[cfg(feature = "full")]
mod tdf_information;
#[cfg(feature = "full")]
mod tft_packet_filter_information;
#[cfg(feature = "full")]
mod tunnel_information;
#[cfg(feature = "full")]
mod usage_monitoring_information;
#[cfg(feature = "full")]
pub use self::access_network_charging_identifier_gx::{
    AccessNetworkChargingIdentifierGx, AccessNetworkChargingIdentifierGxBuilder,
};

#[cfg(feature = "full")]
pub use self::adc_rule_definition::AdcRuleDefinition;

#[cfg(feature = "full")]
pub use self::adc_rule_definition_builder::AdcRuleDefinitionBuilder;

#[cfg(feature = "full")]
pub use self::adc_rule_install::{AdcRuleInstall, AdcRuleInstallBuilder};

#[cfg(feature = "full")]
pub use self::adc_rule_remove::{AdcRuleRemove, AdcRuleRemoveBuilder};

#[cfg(feature = "full")]
pub use self::adc_rule_report::{AdcRuleReport, AdcRuleReportBuilder};
pub use self::allocation_retention_priority::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
};

#[cfg(feature = "full")]
pub use self::application_detection_information::{
    ApplicationDetectionInformation, ApplicationDetectionInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::charging_rule_definition::ChargingRuleDefinition;

#[cfg(feature = "full")]
pub use self::charging_rule_definition_builder::ChargingRuleDefinitionBuilder;

#[cfg(feature = "full")]
pub use self::charging_rule_install::{ChargingRuleInstall, ChargingRuleInstallBuilder};

#[cfg(feature = "full")]
pub use self::charging_rule_remove::{ChargingRuleRemove, ChargingRuleRemoveBuilder};

#[cfg(feature = "full")]
pub use self::charging_rule_report::{ChargingRuleReport, ChargingRuleReportBuilder};

#[cfg(feature = "full")]
pub use self::coa_information::{CoaInformation, CoaInformationBuilder};

#[cfg(feature = "gy")]
pub use self::conditional_apn_aggregate_max_bitrate::{
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
};

#[cfg(feature = "full")]
pub use self::conditional_policy_information::{
    ConditionalPolicyInformation, ConditionalPolicyInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::cs_service_resource_report::{
    CsServiceResourceReport, CsServiceResourceReportBuilder,
};

#[cfg(feature = "full")]
pub use self::default_eps_bearer_qos::{DefaultEpsBearerQos, DefaultEpsBearerQosBuilder};

#[cfg(feature = "full")]
pub use self::default_qos_information::{
    DefaultQosInformation, DefaultQosInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::event_report_indication::EventReportIndication;

#[cfg(feature = "full")]
pub use self::event_report_indication_builder::EventReportIndicationBuilder;

#[cfg(feature = "gy")]
pub use self::fixed_user_location_info::{
    FixedUserLocationInfo, FixedUserLocationInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::flow_information::{FlowInformation, FlowInformationBuilder};

#[cfg(feature = "full")]
pub use self::packet_filter_information::{
    PacketFilterInformation, PacketFilterInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::pra_install::{PraInstall, PraInstallBuilder};

#[cfg(feature = "full")]
pub use self::pra_remove::{PraRemove, PraRemoveBuilder};

#[cfg(feature = "gy")]
pub use self::presence_reporting_area_information::{
    PresenceReportingAreaInformation, PresenceReportingAreaInformationBuilder,
};

#[cfg(feature = "gy")]
pub use self::qos_information::QosInformation;

#[cfg(feature = "gy")]
pub use self::qos_information_builder::QosInformationBuilder;

#[cfg(feature = "full")]
pub use self::qos_rule_definition::{QosRuleDefinition, QosRuleDefinitionBuilder};

#[cfg(feature = "full")]
pub use self::qos_rule_install::{QosRuleInstall, QosRuleInstallBuilder};

#[cfg(feature = "full")]
pub use self::qos_rule_remove::{QosRuleRemove, QosRuleRemoveBuilder};

#[cfg(feature = "full")]
pub use self::qos_rule_report::{QosRuleReport, QosRuleReportBuilder};

#[cfg(feature = "full")]
pub use self::redirect_information::{RedirectInformation, RedirectInformationBuilder};

#[cfg(feature = "full")]
pub use self::routing_filter::{RoutingFilter, RoutingFilterBuilder};

#[cfg(feature = "full")]
pub use self::routing_rule_definition::{
    RoutingRuleDefinition, RoutingRuleDefinitionBuilder,
};

#[cfg(feature = "full")]
pub use self::routing_rule_install::{RoutingRuleInstall, RoutingRuleInstallBuilder};

#[cfg(feature = "full")]
pub use self::routing_rule_remove::{RoutingRuleRemove, RoutingRuleRemoveBuilder};

#[cfg(feature = "full")]
pub use self::routing_rule_report::{RoutingRuleReport, RoutingRuleReportBuilder};

#[cfg(feature = "full")]
pub use self::tdf_information::{TdfInformation, TdfInformationBuilder};

#[cfg(feature = "full")]
pub use self::tft_packet_filter_information::{
    TftPacketFilterInformation, TftPacketFilterInformationBuilder,
};

#[cfg(feature = "full")]
pub use self::tunnel_information::{TunnelInformation, TunnelInformationBuilder};

#[cfg(feature = "full")]
pub use self::usage_monitoring_information::{
    UsageMonitoringInformation, UsageMonitoringInformationBuilder,
};
