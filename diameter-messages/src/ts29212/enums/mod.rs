// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "full")]
mod an_gw_status;
#[cfg(feature = "full")]
mod bearer_control_mode;
#[cfg(feature = "full")]
mod bearer_operation;
#[cfg(feature = "full")]
mod bearer_usage;
#[cfg(feature = "full")]
mod charging_correlation_indicator;
#[cfg(feature = "full")]
mod cs_service_qos_request_operation;
#[cfg(feature = "full")]
mod cs_service_resource_failure_cause;
#[cfg(feature = "full")]
mod cs_service_resource_result_operation;
#[cfg(feature = "full")]
mod csg_information_reporting;
#[cfg(feature = "full")]
mod default_access;
#[cfg(feature = "full")]
mod default_bearer_indication;
#[cfg(feature = "full")]
mod event_trigger;
#[cfg(feature = "full")]
mod flow_direction;
#[cfg(feature = "full")]
mod ip_can_session_charging_scope;
#[cfg(feature = "gy")]
mod ip_can_type;
#[cfg(feature = "full")]
mod metering_method;
#[cfg(feature = "full")]
mod mute_notification;
#[cfg(feature = "gy")]
mod nbifom_mode;
#[cfg(feature = "gy")]
mod nbifom_support;
#[cfg(feature = "full")]
mod network_request_support;
#[cfg(feature = "full")]
mod offline;
#[cfg(feature = "full")]
mod online;
#[cfg(feature = "full")]
mod packet_filter_operation;
#[cfg(feature = "full")]
mod packet_filter_usage;
#[cfg(feature = "full")]
mod pcc_rule_status;
mod pre_emption_capability;
mod pre_emption_vulnerability;
#[cfg(feature = "full")]
mod ps_to_cs_session_continuity;
mod qos_class_identifier;
#[cfg(feature = "full")]
mod qos_negotiation;
#[cfg(feature = "full")]
mod qos_upgrade;
mod rat_type;
#[cfg(feature = "full")]
mod redirect_support;
#[cfg(feature = "full")]
mod removal_of_access;
#[cfg(feature = "full")]
mod reporting_level;
#[cfg(feature = "full")]
mod resource_allocation_notification;
#[cfg(feature = "full")]
mod resource_release_notification;
#[cfg(feature = "full")]
mod rule_failure_code;
#[cfg(feature = "full")]
mod session_linking_indicator;
#[cfg(feature = "full")]
mod session_release_cause;
#[cfg(feature = "full")]
mod three_gpp_ps_data_off_status;
#[cfg(feature = "full")]
mod usage_monitoring_level;
#[cfg(feature = "full")]
mod usage_monitoring_report;
#[cfg(feature = "full")]
mod usage_monitoring_support;
#[cfg(feature = "full")]
pub use self::an_gw_status::AnGwStatus;

#[cfg(feature = "full")]
pub use self::bearer_control_mode::BearerControlMode;

#[cfg(feature = "full")]
pub use self::bearer_operation::BearerOperation;

#[cfg(feature = "full")]
pub use self::bearer_usage::BearerUsage;

#[cfg(feature = "full")]
pub use self::charging_correlation_indicator::ChargingCorrelationIndicator;

#[cfg(feature = "full")]
pub use self::cs_service_qos_request_operation::CsServiceQosRequestOperation;

#[cfg(feature = "full")]
pub use self::cs_service_resource_failure_cause::CsServiceResourceFailureCause;

#[cfg(feature = "full")]
pub use self::cs_service_resource_result_operation::CsServiceResourceResultOperation;

#[cfg(feature = "full")]
pub use self::csg_information_reporting::CsgInformationReporting;

#[cfg(feature = "full")]
pub use self::default_access::DefaultAccess;

#[cfg(feature = "full")]
pub use self::default_bearer_indication::DefaultBearerIndication;

#[cfg(feature = "full")]
pub use self::event_trigger::EventTrigger;

#[cfg(feature = "full")]
pub use self::flow_direction::FlowDirection;

#[cfg(feature = "full")]
pub use self::ip_can_session_charging_scope::IpCanSessionChargingScope;

#[cfg(feature = "gy")]
pub use self::ip_can_type::IpCanType;

#[cfg(feature = "full")]
pub use self::metering_method::MeteringMethod;

#[cfg(feature = "full")]
pub use self::mute_notification::MuteNotification;

#[cfg(feature = "gy")]
pub use self::nbifom_mode::NbifomMode;

#[cfg(feature = "gy")]
pub use self::nbifom_support::NbifomSupport;

#[cfg(feature = "full")]
pub use self::network_request_support::NetworkRequestSupport;

#[cfg(feature = "full")]
pub use self::offline::Offline;

#[cfg(feature = "full")]
pub use self::online::Online;

#[cfg(feature = "full")]
pub use self::packet_filter_operation::PacketFilterOperation;

#[cfg(feature = "full")]
pub use self::packet_filter_usage::PacketFilterUsage;

#[cfg(feature = "full")]
pub use self::pcc_rule_status::PccRuleStatus;
pub use self::pre_emption_capability::PreEmptionCapability;
pub use self::pre_emption_vulnerability::PreEmptionVulnerability;

#[cfg(feature = "full")]
pub use self::ps_to_cs_session_continuity::PsToCsSessionContinuity;
pub use self::qos_class_identifier::QosClassIdentifier;

#[cfg(feature = "full")]
pub use self::qos_negotiation::QosNegotiation;

#[cfg(feature = "full")]
pub use self::qos_upgrade::QosUpgrade;
pub use self::rat_type::RatType;

#[cfg(feature = "full")]
pub use self::redirect_support::RedirectSupport;

#[cfg(feature = "full")]
pub use self::removal_of_access::RemovalOfAccess;

#[cfg(feature = "full")]
pub use self::reporting_level::ReportingLevel;

#[cfg(feature = "full")]
pub use self::resource_allocation_notification::ResourceAllocationNotification;

#[cfg(feature = "full")]
pub use self::resource_release_notification::ResourceReleaseNotification;

#[cfg(feature = "full")]
pub use self::rule_failure_code::RuleFailureCode;

#[cfg(feature = "full")]
pub use self::session_linking_indicator::SessionLinkingIndicator;

#[cfg(feature = "full")]
pub use self::session_release_cause::SessionReleaseCause;

#[cfg(feature = "full")]
pub use self::three_gpp_ps_data_off_status::ThreeGppPsDataOffStatus;

#[cfg(feature = "full")]
pub use self::usage_monitoring_level::UsageMonitoringLevel;

#[cfg(feature = "full")]
pub use self::usage_monitoring_report::UsageMonitoringReport;

#[cfg(feature = "full")]
pub use self::usage_monitoring_support::UsageMonitoringSupport;
