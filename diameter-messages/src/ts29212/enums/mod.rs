// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "gx", feature = "s9"))]
mod an_gw_status;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
mod bearer_control_mode;
#[cfg(any(feature = "gx", feature = "s9"))]
mod bearer_operation;
#[cfg(any(feature = "gx", feature = "s9"))]
mod bearer_usage;
#[cfg(any(feature = "gx", feature = "s9"))]
mod charging_correlation_indicator;
#[cfg(feature = "s15")]
mod cs_service_qos_request_operation;
#[cfg(feature = "s15")]
mod cs_service_resource_failure_cause;
#[cfg(feature = "s15")]
mod cs_service_resource_result_operation;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod csg_information_reporting;
#[cfg(any(feature = "gx", feature = "s9"))]
mod default_access;
#[cfg(any(feature = "gx", feature = "s9"))]
mod default_bearer_indication;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod event_trigger;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod flow_direction;
#[cfg(any(feature = "gx", feature = "s9"))]
mod ip_can_session_charging_scope;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgmb", feature = "st"
    )
)]
mod ip_can_type;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod metering_method;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod mute_notification;
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
mod nbifom_mode;
#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
mod nbifom_support;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
mod network_request_support;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod offline;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod online;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
mod packet_filter_operation;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod packet_filter_usage;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod pcc_rule_status;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
mod pre_emption_capability;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
mod pre_emption_vulnerability;
#[cfg(any(feature = "gx", feature = "s9"))]
mod ps_to_cs_session_continuity;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod qos_class_identifier;
#[cfg(any(feature = "gx", feature = "s9"))]
mod qos_negotiation;
#[cfg(any(feature = "gx", feature = "s9"))]
mod qos_upgrade;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
mod rat_type;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod redirect_support;
#[cfg(any(feature = "gx", feature = "s9"))]
mod removal_of_access;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
mod reporting_level;
#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
mod resource_allocation_notification;
#[cfg(any(feature = "gx", feature = "s9"))]
mod resource_release_notification;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
mod rule_failure_code;
#[cfg(any(feature = "gxx", feature = "s9"))]
mod session_linking_indicator;
#[cfg(
    any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd")
)]
mod session_release_cause;
#[cfg(feature = "gx")]
mod three_gpp_ps_data_off_status;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod usage_monitoring_level;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod usage_monitoring_report;
#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
mod usage_monitoring_support;
#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::an_gw_status::AnGwStatus;

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub use self::bearer_control_mode::BearerControlMode;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::bearer_operation::BearerOperation;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::bearer_usage::BearerUsage;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::charging_correlation_indicator::ChargingCorrelationIndicator;

#[cfg(feature = "s15")]
pub use self::cs_service_qos_request_operation::CsServiceQosRequestOperation;

#[cfg(feature = "s15")]
pub use self::cs_service_resource_failure_cause::CsServiceResourceFailureCause;

#[cfg(feature = "s15")]
pub use self::cs_service_resource_result_operation::CsServiceResourceResultOperation;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::csg_information_reporting::CsgInformationReporting;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::default_access::DefaultAccess;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::default_bearer_indication::DefaultBearerIndication;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::event_trigger::EventTrigger;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::flow_direction::FlowDirection;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::ip_can_session_charging_scope::IpCanSessionChargingScope;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s9", feature = "s9a", feature = "sd",
        feature = "sgmb", feature = "st"
    )
)]
pub use self::ip_can_type::IpCanType;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::metering_method::MeteringMethod;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::mute_notification::MuteNotification;

#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
pub use self::nbifom_mode::NbifomMode;

#[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
pub use self::nbifom_support::NbifomSupport;

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub use self::network_request_support::NetworkRequestSupport;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::offline::Offline;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::online::Online;

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
pub use self::packet_filter_operation::PacketFilterOperation;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::packet_filter_usage::PacketFilterUsage;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::pcc_rule_status::PccRuleStatus;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub use self::pre_emption_capability::PreEmptionCapability;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
        feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
        feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub use self::pre_emption_vulnerability::PreEmptionVulnerability;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::ps_to_cs_session_continuity::PsToCsSessionContinuity;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::qos_class_identifier::QosClassIdentifier;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::qos_negotiation::QosNegotiation;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::qos_upgrade::QosUpgrade;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
pub use self::rat_type::RatType;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::redirect_support::RedirectSupport;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::removal_of_access::RemovalOfAccess;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
pub use self::reporting_level::ReportingLevel;

#[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
pub use self::resource_allocation_notification::ResourceAllocationNotification;

#[cfg(any(feature = "gx", feature = "s9"))]
pub use self::resource_release_notification::ResourceReleaseNotification;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
        feature = "st"
    )
)]
pub use self::rule_failure_code::RuleFailureCode;

#[cfg(any(feature = "gxx", feature = "s9"))]
pub use self::session_linking_indicator::SessionLinkingIndicator;

#[cfg(
    any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd")
)]
pub use self::session_release_cause::SessionReleaseCause;

#[cfg(feature = "gx")]
pub use self::three_gpp_ps_data_off_status::ThreeGppPsDataOffStatus;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::usage_monitoring_level::UsageMonitoringLevel;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::usage_monitoring_report::UsageMonitoringReport;

#[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
pub use self::usage_monitoring_support::UsageMonitoringSupport;
