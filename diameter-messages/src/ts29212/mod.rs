// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212.
//!
//! The AVPs of policy and charging control (Gx, Gxx, Sd, St, S15): rules, quality of service, event
//! triggers and usage monitoring. AVPs only.

pub mod avp;
pub mod required;
mod enums;
mod flags;
mod groups;

pub use self::enums::*;
pub use self::flags::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29212",
    spec: "3GPP TS 29.212",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::BEARER_USAGE.description(),
        #[cfg(feature = "full")]
        avp::CHARGING_RULE_INSTALL.description(),
        #[cfg(feature = "full")]
        avp::CHARGING_RULE_REMOVE.description(),
        #[cfg(feature = "full")]
        avp::CHARGING_RULE_DEFINITION.description(),
        avp::CHARGING_RULE_BASE_NAME.description(),
        avp::CHARGING_RULE_NAME.description(),
        #[cfg(feature = "full")]
        avp::EVENT_TRIGGER.description(),
        #[cfg(feature = "full")]
        avp::METERING_METHOD.description(),
        #[cfg(feature = "full")]
        avp::OFFLINE.description(),
        #[cfg(feature = "full")]
        avp::ONLINE.description(),
        avp::PRECEDENCE.description(),
        #[cfg(feature = "full")]
        avp::REPORTING_LEVEL.description(),
        avp::TFT_FILTER.description(),
        #[cfg(feature = "full")]
        avp::TFT_PACKET_FILTER_INFORMATION.description(),
        avp::TOS_TRAFFIC_CLASS.description(),
        #[cfg(feature = "gy")]
        avp::QOS_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::CHARGING_RULE_REPORT.description(),
        #[cfg(feature = "full")]
        avp::PCC_RULE_STATUS.description(),
        avp::BEARER_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::BEARER_OPERATION.description(),
        #[cfg(feature = "full")]
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX.description(),
        #[cfg(feature = "full")]
        avp::BEARER_CONTROL_MODE.description(),
        #[cfg(feature = "full")]
        avp::NETWORK_REQUEST_SUPPORT.description(),
        avp::GUARANTEED_BITRATE_DL.description(),
        avp::GUARANTEED_BITRATE_UL.description(),
        #[cfg(feature = "gy")]
        avp::IP_CAN_TYPE.description(),
        avp::QOS_CLASS_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::QOS_NEGOTIATION.description(),
        #[cfg(feature = "full")]
        avp::QOS_UPGRADE.description(),
        #[cfg(feature = "full")]
        avp::RULE_FAILURE_CODE.description(),
        avp::RAT_TYPE.description(),
        #[cfg(feature = "full")]
        avp::EVENT_REPORT_INDICATION.description(),
        avp::ALLOCATION_RETENTION_PRIORITY.description(),
        avp::COA_IP_ADDRESS.description(),
        avp::TUNNEL_HEADER_FILTER.description(),
        avp::TUNNEL_HEADER_LENGTH.description(),
        #[cfg(feature = "full")]
        avp::TUNNEL_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::COA_INFORMATION.description(),
        avp::APN_AGGREGATE_MAX_BITRATE_DL.description(),
        avp::APN_AGGREGATE_MAX_BITRATE_UL.description(),
        avp::REVALIDATION_TIME.description(),
        avp::RULE_ACTIVATION_TIME.description(),
        avp::RULE_DEACTIVATION_TIME.description(),
        #[cfg(feature = "full")]
        avp::SESSION_RELEASE_CAUSE.description(),
        avp::PRIORITY_LEVEL.description(),
        avp::PRE_EMPTION_CAPABILITY.description(),
        avp::PRE_EMPTION_VULNERABILITY.description(),
        #[cfg(feature = "full")]
        avp::DEFAULT_EPS_BEARER_QOS.description(),
        avp::AN_GW_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::QOS_RULE_INSTALL.description(),
        #[cfg(feature = "full")]
        avp::QOS_RULE_REMOVE.description(),
        #[cfg(feature = "full")]
        avp::QOS_RULE_DEFINITION.description(),
        avp::QOS_RULE_NAME.description(),
        #[cfg(feature = "full")]
        avp::QOS_RULE_REPORT.description(),
        avp::SECURITY_PARAMETER_INDEX.description(),
        avp::FLOW_LABEL.description(),
        #[cfg(feature = "full")]
        avp::FLOW_INFORMATION.description(),
        avp::PACKET_FILTER_CONTENT.description(),
        avp::PACKET_FILTER_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::PACKET_FILTER_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::PACKET_FILTER_OPERATION.description(),
        #[cfg(feature = "full")]
        avp::RESOURCE_ALLOCATION_NOTIFICATION.description(),
        #[cfg(feature = "full")]
        avp::SESSION_LINKING_INDICATOR.description(),
        avp::PDN_CONNECTION_ID.description(),
        avp::MONITORING_KEY.description(),
        #[cfg(feature = "full")]
        avp::USAGE_MONITORING_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::USAGE_MONITORING_LEVEL.description(),
        #[cfg(feature = "full")]
        avp::USAGE_MONITORING_REPORT.description(),
        #[cfg(feature = "full")]
        avp::USAGE_MONITORING_SUPPORT.description(),
        #[cfg(feature = "full")]
        avp::CSG_INFORMATION_REPORTING.description(),
        #[cfg(feature = "full")]
        avp::PACKET_FILTER_USAGE.description(),
        #[cfg(feature = "full")]
        avp::CHARGING_CORRELATION_INDICATOR.description(),
        avp::QOS_RULE_BASE_NAME.description(),
        #[cfg(feature = "full")]
        avp::ROUTING_RULE_REMOVE.description(),
        #[cfg(feature = "full")]
        avp::ROUTING_RULE_DEFINITION.description(),
        avp::ROUTING_RULE_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::ROUTING_FILTER.description(),
        avp::ROUTING_IP_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::FLOW_DIRECTION.description(),
        #[cfg(feature = "full")]
        avp::ROUTING_RULE_INSTALL.description(),
        avp::CREDIT_MANAGEMENT_STATUS.description(),
        #[cfg(feature = "full")]
        avp::REDIRECT_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::REDIRECT_SUPPORT.description(),
        #[cfg(feature = "full")]
        avp::TDF_INFORMATION.description(),
        avp::TDF_APPLICATION_IDENTIFIER.description(),
        avp::TDF_DESTINATION_HOST.description(),
        avp::TDF_DESTINATION_REALM.description(),
        avp::TDF_IP_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::ADC_RULE_INSTALL.description(),
        #[cfg(feature = "full")]
        avp::ADC_RULE_REMOVE.description(),
        #[cfg(feature = "full")]
        avp::ADC_RULE_DEFINITION.description(),
        avp::ADC_RULE_BASE_NAME.description(),
        avp::ADC_RULE_NAME.description(),
        #[cfg(feature = "full")]
        avp::ADC_RULE_REPORT.description(),
        #[cfg(feature = "full")]
        avp::APPLICATION_DETECTION_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::PS_TO_CS_SESSION_CONTINUITY.description(),
        avp::TDF_APPLICATION_INSTANCE_IDENTIFIER.description(),
        avp::HE_NB_LOCAL_IP_ADDRESS.description(),
        avp::UE_LOCAL_IP_ADDRESS.description(),
        avp::UDP_SOURCE_PORT.description(),
        avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::CS_SERVICE_QOS_REQUEST_OPERATION.description(),
        #[cfg(feature = "full")]
        avp::MUTE_NOTIFICATION.description(),
        avp::MONITORING_TIME.description(),
        #[cfg(feature = "full")]
        avp::AN_GW_STATUS.description(),
        avp::USER_LOCATION_INFO_TIME.description(),
        #[cfg(feature = "full")]
        avp::CS_SERVICE_RESOURCE_REPORT.description(),
        #[cfg(feature = "full")]
        avp::CS_SERVICE_RESOURCE_FAILURE_CAUSE.description(),
        #[cfg(feature = "full")]
        avp::CS_SERVICE_RESOURCE_RESULT_OPERATION.description(),
        #[cfg(feature = "full")]
        avp::DEFAULT_QOS_INFORMATION.description(),
        avp::DEFAULT_QOS_NAME.description(),
        #[cfg(feature = "gy")]
        avp::CONDITIONAL_APN_AGGREGATE_MAX_BITRATE.description(),
        avp::RAN_NAS_RELEASE_CAUSE.description(),
        avp::PRESENCE_REPORTING_AREA_ELEMENTS_LIST.description(),
        avp::PRESENCE_REPORTING_AREA_IDENTIFIER.description(),
        #[cfg(feature = "gy")]
        avp::PRESENCE_REPORTING_AREA_INFORMATION.description(),
        avp::PRESENCE_REPORTING_AREA_STATUS.description(),
        avp::NET_LOC_ACCESS_SUPPORT.description(),
        #[cfg(feature = "gy")]
        avp::FIXED_USER_LOCATION_INFO.description(),
        avp::PCSCF_RESTORATION_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::IP_CAN_SESSION_CHARGING_SCOPE.description(),
        avp::MONITORING_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::DEFAULT_ACCESS.description(),
        #[cfg(feature = "gy")]
        avp::NBIFOM_MODE.description(),
        #[cfg(feature = "gy")]
        avp::NBIFOM_SUPPORT.description(),
        avp::RAN_RULE_SUPPORT.description(),
        avp::ACCESS_AVAILABILITY_CHANGE_REASON.description(),
        avp::ROUTING_RULE_FAILURE_CODE.description(),
        #[cfg(feature = "full")]
        avp::ROUTING_RULE_REPORT.description(),
        avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL.description(),
        avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL.description(),
        avp::REQUEST_TYPE.description(),
        avp::EXECUTION_TIME.description(),
        #[cfg(feature = "full")]
        avp::CONDITIONAL_POLICY_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::RESOURCE_RELEASE_NOTIFICATION.description(),
        #[cfg(feature = "full")]
        avp::REMOVAL_OF_ACCESS.description(),
        avp::TCP_SOURCE_PORT.description(),
        #[cfg(feature = "full")]
        avp::DEFAULT_BEARER_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::PRA_INSTALL.description(),
        #[cfg(feature = "full")]
        avp::PRA_REMOVE.description(),
        #[cfg(feature = "full")]
        avp::THREE_GPP_PS_DATA_OFF_STATUS.description(),
        avp::EXTENDED_APN_AMBR_DL.description(),
        avp::EXTENDED_APN_AMBR_UL.description(),
        avp::EXTENDED_GBR_DL.description(),
        avp::EXTENDED_GBR_UL.description(),
        avp::MAX_PLR_DL.description(),
        avp::MAX_PLR_UL.description(),
        avp::UE_STATUS.description(),
        avp::PRESENCE_REPORTING_AREA_NODE.description(),
    ],
    imports: &[
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::credit_control::DICTIONARY,
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::nasreq::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29214::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
        &crate::ts32299::DICTIONARY,
        #[cfg(feature = "gy")]
        &crate::xs0057::DICTIONARY,
    ],
};
