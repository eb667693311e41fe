// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.336.
//!
//! The AVPs of the HSS interfaces for packet data networks and applications (S6m, S6n, S6t):
//! identities, monitoring events and communication patterns. AVPs only.

pub mod avp;
#[cfg(any(feature = "s6a", feature = "s6m", feature = "s6t"))]
mod enums;
#[cfg(
    any(
        feature = "nta", feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t",
        feature = "sgd", feature = "t4", feature = "t6a"
    )
)]
mod groups;
#[cfg(any(feature = "s6a", feature = "s6m", feature = "s6t"))]
pub use self::enums::*;

#[cfg(
    any(
        feature = "nta", feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t",
        feature = "sgd", feature = "t4", feature = "t6a"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29336",
    spec: "3GPP TS 29.336",
    applications: &[],
    avps: &[
        #[cfg(feature = "s6m")]
        avp::SERVING_NODE.description(),
        #[cfg(feature = "s6m")]
        avp::ADDITIONAL_SERVING_NODE.description(),
        avp::IP_SM_GW_NUMBER.description(),
        avp::IP_SM_GW_NAME.description(),
        #[cfg(
            any(
                feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd", feature = "t4",
                feature = "t6a"
            )
        )]
        avp::USER_IDENTIFIER.description(),
        #[cfg(feature = "s6m")]
        avp::S6M_SERVICE_ID.description(),
        avp::SCS_IDENTITY.description(),
        #[cfg(feature = "s6m")]
        avp::SERVICE_PARAMETERS.description(),
        #[cfg(feature = "s6m")]
        avp::T4_PARAMETERS.description(),
        #[cfg(feature = "s6m")]
        avp::SERVICE_DATA.description(),
        #[cfg(feature = "s6m")]
        avp::T4_DATA.description(),
        avp::HSS_CAUSE.description(),
        avp::SIR_FLAGS.description(),
        avp::EXTERNAL_IDENTIFIER.description(),
        avp::IP_SM_GW_REALM.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::AESE_COMMUNICATION_PATTERN.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::COMMUNICATION_PATTERN_SET.description(),
        avp::PERIODIC_COMMUNICATION_INDICATOR.description(),
        avp::COMMUNICATION_DURATION_TIME.description(),
        avp::PERIODIC_TIME.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::SCHEDULED_COMMUNICATION_TIME.description(),
        avp::STATIONARY_INDICATION.description(),
        #[cfg(feature = "s6t")]
        avp::AESE_COMMUNICATION_PATTERN_CONFIG_STATUS.description(),
        #[cfg(feature = "s6t")]
        avp::AESE_ERROR_REPORT.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::MONITORING_EVENT_CONFIGURATION.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::MONITORING_EVENT_REPORT.description(),
        avp::SCEF_REFERENCE_ID.description(),
        avp::SCEF_ID.description(),
        avp::SCEF_REFERENCE_ID_FOR_DELETION.description(),
        avp::MONITORING_TYPE.description(),
        avp::MAXIMUM_NUMBER_OF_REPORTS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::UE_REACHABILITY_CONFIGURATION.description(),
        avp::MONITORING_DURATION.description(),
        avp::MAXIMUM_DETECTION_TIME.description(),
        avp::REACHABILITY_TYPE.description(),
        avp::MAXIMUM_LATENCY.description(),
        avp::MAXIMUM_RESPONSE_TIME.description(),
        #[cfg(any(feature = "nta", feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::LOCATION_INFORMATION_CONFIGURATION.description(),
        avp::MONTE_LOCATION_TYPE.description(),
        avp::ACCURACY.description(),
        avp::ASSOCIATION_TYPE.description(),
        avp::ROAMING_INFORMATION.description(),
        avp::REACHABILITY_INFORMATION.description(),
        avp::IMEI_CHANGE.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::MONITORING_EVENT_CONFIG_STATUS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::SUPPORTED_SERVICES.description(),
        avp::SUPPORTED_MONITORING_EVENTS.description(),
        avp::CIR_FLAGS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::SERVICE_RESULT.description(),
        avp::SERVICE_RESULT_CODE.description(),
        avp::REFERENCE_ID_VALIDITY_TIME.description(),
        avp::EVENT_HANDLING.description(),
        #[cfg(feature = "s6t")]
        avp::NIDD_AUTHORIZATION_REQUEST.description(),
        #[cfg(feature = "s6t")]
        avp::NIDD_AUTHORIZATION_RESPONSE.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::SERVICE_REPORT.description(),
        avp::NODE_TYPE.description(),
        avp::S6T_HSS_CAUSE.description(),
        #[cfg(feature = "s6t")]
        avp::ENHANCED_COVERAGE_RESTRICTION.description(),
        #[cfg(feature = "s6t")]
        avp::ENHANCED_COVERAGE_RESTRICTION_DATA.description(),
        #[cfg(feature = "s6t")]
        avp::RESTRICTED_PLMN_LIST.description(),
        #[cfg(feature = "s6t")]
        avp::ALLOWED_PLMN_LIST.description(),
        avp::REQUESTED_VALIDITY_TIME.description(),
        avp::GRANTED_VALIDITY_TIME.description(),
        #[cfg(feature = "s6t")]
        avp::NIDD_AUTHORIZATION_UPDATE.description(),
        avp::LOSS_OF_CONNECTIVITY_REASON.description(),
        avp::GROUP_REPORTING_GUARD_TIMER.description(),
        avp::CIA_FLAGS.description(),
        #[cfg(feature = "s6t")]
        avp::GROUP_REPORT.description(),
        #[cfg(feature = "s6t")]
        avp::GROUP_REPORT_ITEM.description(),
        avp::RIR_FLAGS.description(),
        avp::TYPE_OF_EXTERNAL_IDENTIFIER.description(),
        #[cfg(feature = "s6t")]
        avp::APN_VALIDITY_TIME.description(),
        #[cfg(feature = "s6t")]
        avp::SUGGESTED_NETWORK_CONFIGURATION.description(),
        #[cfg(any(feature = "s6t", feature = "t6a"))]
        avp::MONITORING_EVENT_REPORT_STATUS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::PLMN_ID_REQUESTED.description(),
        #[cfg(feature = "s6t")]
        avp::ADDITIONAL_IDENTIFIERS.description(),
        avp::NIR_FLAGS.description(),
        avp::REPORTING_TIME_STAMP.description(),
        avp::NIA_FLAGS.description(),
        #[cfg(feature = "s6t")]
        avp::GROUP_USER_IDENTIFIER.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::MTC_PROVIDER_INFO.description(),
        avp::MTC_PROVIDER_ID.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::PDN_CONNECTIVITY_STATUS_CONFIGURATION.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::PDN_CONNECTIVITY_STATUS_REPORT.description(),
        avp::PDN_CONNECTIVITY_STATUS_TYPE.description(),
        avp::TRAFFIC_PROFILE.description(),
        #[cfg(feature = "s6t")]
        avp::UPDATED_NETWORK_CONFIGURATION.description(),
        avp::BATTERY_INDICATOR.description(),
        avp::SCEF_REFERENCE_ID_EXT.description(),
        avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::EXCLUDE_IDENTIFIERS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t"))]
        avp::INCLUDE_IDENTIFIERS.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(
            any(
                feature = "credit-control", feature = "mip6a", feature = "mip6i",
                feature = "nat-control", feature = "qos", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "sta", feature = "swd", feature = "swm"
            )
        )]
        &crate::rfc5777::DICTIONARY,
        #[cfg(
            any(
                feature = "mip6a", feature = "mip6i", feature = "mobile-ipv4", feature = "s6a",
                feature = "s6b", feature = "s6t", feature = "slg", feature = "sta", feature = "swd",
                feature = "swm", feature = "swx", feature = "t6a"
            )
        )]
        &crate::rfc5778::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s6a", feature = "s6t", feature = "t6a"
            )
        )]
        &crate::ts29128::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "pc4a", feature = "rf", feature = "s6a", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "sgd", feature = "slg", feature = "slh",
                feature = "t4", feature = "t6a"
            )
        )]
        &crate::ts29173::DICTIONARY,
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
                feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a",
                feature = "pc6", feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m",
                feature = "s6t", feature = "s7a", feature = "sgd", feature = "sh", feature = "slg",
                feature = "slh", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
        #[cfg(
            any(
                feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29338::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "rf", feature = "s6m", feature = "t4", feature = "tsp"
            )
        )]
        &crate::ts29368::DICTIONARY,
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
    ],
};
