// @generated from dictionaries/ts29336.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.336.
//!
//! The AVPs of the HSS interfaces for packet data networks and applications (S6m, S6n, S6t):
//! identities, monitoring events and communication patterns. AVPs only.

pub mod avp;
pub mod required;
#[cfg(feature = "s6a")]
mod enums;
#[cfg(feature = "s6a")]
mod groups;
#[cfg(feature = "s6a")]
pub use self::enums::*;

#[cfg(feature = "s6a")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29336",
    spec: "3GPP TS 29.336",
    applications: &[],
    avps: &[
        avp::IP_SM_GW_NUMBER.description(),
        avp::IP_SM_GW_NAME.description(),
        #[cfg(feature = "full")]
        avp::USER_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::S6M_SERVICE_ID.description(),
        avp::SCS_IDENTITY.description(),
        #[cfg(feature = "full")]
        avp::SERVICE_PARAMETERS.description(),
        #[cfg(feature = "full")]
        avp::T4_PARAMETERS.description(),
        #[cfg(feature = "full")]
        avp::SERVICE_DATA.description(),
        #[cfg(feature = "full")]
        avp::T4_DATA.description(),
        avp::HSS_CAUSE.description(),
        avp::SIR_FLAGS.description(),
        avp::EXTERNAL_IDENTIFIER.description(),
        avp::IP_SM_GW_REALM.description(),
        #[cfg(feature = "s6a")]
        avp::AESE_COMMUNICATION_PATTERN.description(),
        #[cfg(feature = "s6a")]
        avp::COMMUNICATION_PATTERN_SET.description(),
        avp::PERIODIC_COMMUNICATION_INDICATOR.description(),
        avp::COMMUNICATION_DURATION_TIME.description(),
        avp::PERIODIC_TIME.description(),
        #[cfg(feature = "s6a")]
        avp::SCHEDULED_COMMUNICATION_TIME.description(),
        avp::STATIONARY_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::AESE_COMMUNICATION_PATTERN_CONFIG_STATUS.description(),
        #[cfg(feature = "full")]
        avp::AESE_ERROR_REPORT.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_CONFIGURATION.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_REPORT.description(),
        avp::SCEF_REFERENCE_ID.description(),
        avp::SCEF_ID.description(),
        avp::SCEF_REFERENCE_ID_FOR_DELETION.description(),
        avp::MONITORING_TYPE.description(),
        avp::MAXIMUM_NUMBER_OF_REPORTS.description(),
        #[cfg(feature = "s6a")]
        avp::UE_REACHABILITY_CONFIGURATION.description(),
        avp::MONITORING_DURATION.description(),
        avp::MAXIMUM_DETECTION_TIME.description(),
        avp::REACHABILITY_TYPE.description(),
        avp::MAXIMUM_LATENCY.description(),
        avp::MAXIMUM_RESPONSE_TIME.description(),
        #[cfg(feature = "s6a")]
        avp::LOCATION_INFORMATION_CONFIGURATION.description(),
        avp::MONTE_LOCATION_TYPE.description(),
        avp::ACCURACY.description(),
        avp::ASSOCIATION_TYPE.description(),
        avp::ROAMING_INFORMATION.description(),
        avp::REACHABILITY_INFORMATION.description(),
        avp::IMEI_CHANGE.description(),
        #[cfg(feature = "s6a")]
        avp::MONITORING_EVENT_CONFIG_STATUS.description(),
        #[cfg(feature = "s6a")]
        avp::SUPPORTED_SERVICES.description(),
        avp::SUPPORTED_MONITORING_EVENTS.description(),
        avp::CIR_FLAGS.description(),
        #[cfg(feature = "s6a")]
        avp::SERVICE_RESULT.description(),
        avp::SERVICE_RESULT_CODE.description(),
        avp::REFERENCE_ID_VALIDITY_TIME.description(),
        avp::EVENT_HANDLING.description(),
        #[cfg(feature = "full")]
        avp::NIDD_AUTHORIZATION_REQUEST.description(),
        #[cfg(feature = "full")]
        avp::NIDD_AUTHORIZATION_RESPONSE.description(),
        #[cfg(feature = "s6a")]
        avp::SERVICE_REPORT.description(),
        avp::NODE_TYPE.description(),
        avp::S6T_HSS_CAUSE.description(),
        #[cfg(feature = "full")]
        avp::ENHANCED_COVERAGE_RESTRICTION.description(),
        #[cfg(feature = "full")]
        avp::ENHANCED_COVERAGE_RESTRICTION_DATA.description(),
        #[cfg(feature = "full")]
        avp::RESTRICTED_PLMN_LIST.description(),
        #[cfg(feature = "full")]
        avp::ALLOWED_PLMN_LIST.description(),
        avp::REQUESTED_VALIDITY_TIME.description(),
        avp::GRANTED_VALIDITY_TIME.description(),
        #[cfg(feature = "full")]
        avp::NIDD_AUTHORIZATION_UPDATE.description(),
        avp::LOSS_OF_CONNECTIVITY_REASON.description(),
        avp::GROUP_REPORTING_GUARD_TIMER.description(),
        avp::CIA_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::GROUP_REPORT.description(),
        #[cfg(feature = "full")]
        avp::GROUP_REPORT_ITEM.description(),
        avp::RIR_FLAGS.description(),
        avp::TYPE_OF_EXTERNAL_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::APN_VALIDITY_TIME.description(),
        #[cfg(feature = "full")]
        avp::SUGGESTED_NETWORK_CONFIGURATION.description(),
        #[cfg(feature = "full")]
        avp::MONITORING_EVENT_REPORT_STATUS.description(),
        #[cfg(feature = "s6a")]
        avp::PLMN_ID_REQUESTED.description(),
        #[cfg(feature = "full")]
        avp::ADDITIONAL_IDENTIFIERS.description(),
        avp::NIR_FLAGS.description(),
        avp::REPORTING_TIME_STAMP.description(),
        avp::NIA_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::GROUP_USER_IDENTIFIER.description(),
        #[cfg(feature = "s6a")]
        avp::MTC_PROVIDER_INFO.description(),
        avp::MTC_PROVIDER_ID.description(),
        #[cfg(feature = "s6a")]
        avp::PDN_CONNECTIVITY_STATUS_CONFIGURATION.description(),
        #[cfg(feature = "s6a")]
        avp::PDN_CONNECTIVITY_STATUS_REPORT.description(),
        avp::PDN_CONNECTIVITY_STATUS_TYPE.description(),
        avp::TRAFFIC_PROFILE.description(),
        #[cfg(feature = "full")]
        avp::UPDATED_NETWORK_CONFIGURATION.description(),
        avp::BATTERY_INDICATOR.description(),
        avp::SCEF_REFERENCE_ID_EXT.description(),
        avp::SCEF_REFERENCE_ID_FOR_DELETION_EXT.description(),
        #[cfg(feature = "s6a")]
        avp::EXCLUDE_IDENTIFIERS.description(),
        #[cfg(feature = "s6a")]
        avp::INCLUDE_IDENTIFIERS.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(any(feature = "credit-control", feature = "s6a"))]
        &crate::rfc5777::DICTIONARY,
        #[cfg(feature = "s6a")]
        &crate::rfc5778::DICTIONARY,
        &crate::ts29128::DICTIONARY,
        &crate::ts29173::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29329::DICTIONARY,
        #[cfg(feature = "s6a")]
        &crate::ts29338::DICTIONARY,
        #[cfg(feature = "gy")]
        &crate::ts29368::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
