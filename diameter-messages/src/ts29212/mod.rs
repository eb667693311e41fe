// @generated from dictionaries/ts29212.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.212.
//!
//! The AVPs of policy and charging control (Gx, Gxx, Sd, St, S15): rules, quality of service, event
//! triggers and usage monitoring. AVPs only.

pub mod avp;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
mod enums;
mod flags;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
        feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
        feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
        feature = "t6a"
    )
)]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(
    any(
        feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
        feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
        feature = "swm", feature = "swx"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29212",
    spec: "3GPP TS 29.212",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::GRANTED_SERVICE_UNIT.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::USED_SERVICE_UNIT.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::BEARER_USAGE.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::CHARGING_RULE_INSTALL.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::CHARGING_RULE_REMOVE.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::CHARGING_RULE_DEFINITION.description(),
        avp::CHARGING_RULE_BASE_NAME.description(),
        avp::CHARGING_RULE_NAME.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::EVENT_TRIGGER.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::METERING_METHOD.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::OFFLINE.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::ONLINE.description(),
        avp::PRECEDENCE.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::REPORTING_LEVEL.description(),
        avp::TFT_FILTER.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::TFT_PACKET_FILTER_INFORMATION.description(),
        avp::TOS_TRAFFIC_CLASS.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st"
            )
        )]
        avp::QOS_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::CHARGING_RULE_REPORT.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::PCC_RULE_STATUS.description(),
        avp::BEARER_IDENTIFIER.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::BEARER_OPERATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_GX.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
        avp::BEARER_CONTROL_MODE.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
        avp::NETWORK_REQUEST_SUPPORT.description(),
        avp::GUARANTEED_BITRATE_DL.description(),
        avp::GUARANTEED_BITRATE_UL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "rx", feature = "s15", feature = "s9", feature = "s9a", feature = "sd",
                feature = "sgmb", feature = "st"
            )
        )]
        avp::IP_CAN_TYPE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::QOS_CLASS_IDENTIFIER.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::QOS_NEGOTIATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::QOS_UPGRADE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::RULE_FAILURE_CODE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s6t",
                feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb", feature = "st",
                feature = "sta", feature = "swa", feature = "swd", feature = "swm", feature = "swx",
                feature = "t6a"
            )
        )]
        avp::RAT_TYPE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "s9", feature = "s9a", feature = "sd", feature = "st"
            )
        )]
        avp::EVENT_REPORT_INDICATION.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "s15", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgmb", feature = "st", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx"
            )
        )]
        avp::ALLOCATION_RETENTION_PRIORITY.description(),
        avp::COA_IP_ADDRESS.description(),
        avp::TUNNEL_HEADER_FILTER.description(),
        avp::TUNNEL_HEADER_LENGTH.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::TUNNEL_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::COA_INFORMATION.description(),
        avp::APN_AGGREGATE_MAX_BITRATE_DL.description(),
        avp::APN_AGGREGATE_MAX_BITRATE_UL.description(),
        avp::REVALIDATION_TIME.description(),
        avp::RULE_ACTIVATION_TIME.description(),
        avp::RULE_DEACTIVATION_TIME.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd"
            )
        )]
        avp::SESSION_RELEASE_CAUSE.description(),
        avp::PRIORITY_LEVEL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        avp::PRE_EMPTION_CAPABILITY.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "rx", feature = "s15", feature = "s6a", feature = "s6b", feature = "s9",
                feature = "s9a", feature = "sd", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        avp::PRE_EMPTION_VULNERABILITY.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
        avp::DEFAULT_EPS_BEARER_QOS.description(),
        avp::AN_GW_ADDRESS.description(),
        #[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::QOS_RULE_INSTALL.description(),
        #[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::QOS_RULE_REMOVE.description(),
        #[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::QOS_RULE_DEFINITION.description(),
        avp::QOS_RULE_NAME.description(),
        #[cfg(any(feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::QOS_RULE_REPORT.description(),
        avp::SECURITY_PARAMETER_INDEX.description(),
        avp::FLOW_LABEL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::FLOW_INFORMATION.description(),
        avp::PACKET_FILTER_CONTENT.description(),
        avp::PACKET_FILTER_IDENTIFIER.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
        avp::PACKET_FILTER_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9"))]
        avp::PACKET_FILTER_OPERATION.description(),
        #[cfg(any(feature = "gx", feature = "gxx", feature = "s9", feature = "s9a"))]
        avp::RESOURCE_ALLOCATION_NOTIFICATION.description(),
        #[cfg(any(feature = "gxx", feature = "s9"))]
        avp::SESSION_LINKING_INDICATOR.description(),
        avp::PDN_CONNECTION_ID.description(),
        avp::MONITORING_KEY.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::USAGE_MONITORING_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::USAGE_MONITORING_LEVEL.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::USAGE_MONITORING_REPORT.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::USAGE_MONITORING_SUPPORT.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::CSG_INFORMATION_REPORTING.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::PACKET_FILTER_USAGE.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::CHARGING_CORRELATION_INDICATOR.description(),
        avp::QOS_RULE_BASE_NAME.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ROUTING_RULE_REMOVE.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ROUTING_RULE_DEFINITION.description(),
        avp::ROUTING_RULE_IDENTIFIER.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ROUTING_FILTER.description(),
        avp::ROUTING_IP_ADDRESS.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "s9", feature = "s9a", feature = "sd",
                feature = "st"
            )
        )]
        avp::FLOW_DIRECTION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ROUTING_RULE_INSTALL.description(),
        avp::CREDIT_MANAGEMENT_STATUS.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::REDIRECT_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::REDIRECT_SUPPORT.description(),
        #[cfg(feature = "gx")]
        avp::TDF_INFORMATION.description(),
        avp::TDF_APPLICATION_IDENTIFIER.description(),
        avp::TDF_DESTINATION_HOST.description(),
        avp::TDF_DESTINATION_REALM.description(),
        avp::TDF_IP_ADDRESS.description(),
        #[cfg(any(feature = "sd", feature = "st"))]
        avp::ADC_RULE_INSTALL.description(),
        #[cfg(any(feature = "sd", feature = "st"))]
        avp::ADC_RULE_REMOVE.description(),
        #[cfg(any(feature = "sd", feature = "st"))]
        avp::ADC_RULE_DEFINITION.description(),
        avp::ADC_RULE_BASE_NAME.description(),
        avp::ADC_RULE_NAME.description(),
        #[cfg(any(feature = "sd", feature = "st"))]
        avp::ADC_RULE_REPORT.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd"))]
        avp::APPLICATION_DETECTION_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::PS_TO_CS_SESSION_CONTINUITY.description(),
        avp::TDF_APPLICATION_INSTANCE_IDENTIFIER.description(),
        avp::HE_NB_LOCAL_IP_ADDRESS.description(),
        avp::UE_LOCAL_IP_ADDRESS.description(),
        avp::UDP_SOURCE_PORT.description(),
        avp::CS_SERVICE_QOS_REQUEST_IDENTIFIER.description(),
        #[cfg(feature = "s15")]
        avp::CS_SERVICE_QOS_REQUEST_OPERATION.description(),
        #[cfg(any(feature = "gx", feature = "s9", feature = "sd", feature = "st"))]
        avp::MUTE_NOTIFICATION.description(),
        avp::MONITORING_TIME.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::AN_GW_STATUS.description(),
        avp::USER_LOCATION_INFO_TIME.description(),
        #[cfg(feature = "s15")]
        avp::CS_SERVICE_RESOURCE_REPORT.description(),
        #[cfg(feature = "s15")]
        avp::CS_SERVICE_RESOURCE_FAILURE_CAUSE.description(),
        #[cfg(feature = "s15")]
        avp::CS_SERVICE_RESOURCE_RESULT_OPERATION.description(),
        #[cfg(feature = "gx")]
        avp::DEFAULT_QOS_INFORMATION.description(),
        avp::DEFAULT_QOS_NAME.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "rf",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st"
            )
        )]
        avp::CONDITIONAL_APN_AGGREGATE_MAX_BITRATE.description(),
        avp::RAN_NAS_RELEASE_CAUSE.description(),
        avp::PRESENCE_REPORTING_AREA_ELEMENTS_LIST.description(),
        avp::PRESENCE_REPORTING_AREA_IDENTIFIER.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "rf", feature = "s9", feature = "s9a",
                feature = "sd", feature = "st"
            )
        )]
        avp::PRESENCE_REPORTING_AREA_INFORMATION.description(),
        avp::PRESENCE_REPORTING_AREA_STATUS.description(),
        avp::NET_LOC_ACCESS_SUPPORT.description(),
        #[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "sd"))]
        avp::FIXED_USER_LOCATION_INFO.description(),
        avp::PCSCF_RESTORATION_INDICATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::IP_CAN_SESSION_CHARGING_SCOPE.description(),
        avp::MONITORING_FLAGS.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::DEFAULT_ACCESS.description(),
        #[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
        avp::NBIFOM_MODE.description(),
        #[cfg(any(feature = "gx", feature = "gy", feature = "rf", feature = "s9"))]
        avp::NBIFOM_SUPPORT.description(),
        avp::RAN_RULE_SUPPORT.description(),
        avp::ACCESS_AVAILABILITY_CHANGE_REASON.description(),
        avp::ROUTING_RULE_FAILURE_CODE.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::ROUTING_RULE_REPORT.description(),
        avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_DL.description(),
        avp::TRAFFIC_STEERING_POLICY_IDENTIFIER_UL.description(),
        avp::REQUEST_TYPE.description(),
        avp::EXECUTION_TIME.description(),
        #[cfg(feature = "gx")]
        avp::CONDITIONAL_POLICY_INFORMATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::RESOURCE_RELEASE_NOTIFICATION.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::REMOVAL_OF_ACCESS.description(),
        avp::TCP_SOURCE_PORT.description(),
        #[cfg(any(feature = "gx", feature = "s9"))]
        avp::DEFAULT_BEARER_INDICATION.description(),
        #[cfg(feature = "gx")]
        avp::PRA_INSTALL.description(),
        #[cfg(feature = "gx")]
        avp::PRA_REMOVE.description(),
        #[cfg(feature = "gx")]
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
        #[cfg(
            any(
                feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx",
                feature = "gy", feature = "np", feature = "nt", feature = "rf", feature = "rx",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t4", feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        #[cfg(
            any(
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "mm10", feature = "np", feature = "nta", feature = "pc4a", feature = "rf",
                feature = "rx", feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swd", feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29061::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "gy",
                feature = "mb2c", feature = "nt", feature = "rf", feature = "rx", feature = "s15",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "sgmb", feature = "st", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx"
            )
        )]
        &crate::ts29214::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "s13", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "slh", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::ts29273::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gx", feature = "gxx", feature = "gy",
                feature = "nat-control", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "st", feature = "sta",
                feature = "swa", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "rf", feature = "s9",
                feature = "s9a", feature = "sd", feature = "st"
            )
        )]
        &crate::xs0057::DICTIONARY,
    ],
};
