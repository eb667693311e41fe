// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.128.
//!
//! The AVPs of T6a and T6b, between the MME or SGSN and the SCEF or IWK-SCEF: small data over the
//! control plane and monitoring events. AVPs only.

pub mod avp;
mod groups;

pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29128",
    spec: "3GPP TS 29.128",
    applications: &[],
    avps: &[
        #[cfg(feature = "t6a")]
        avp::COMMUNICATION_FAILURE_INFORMATION.description(),
        avp::CAUSE_TYPE.description(),
        avp::S1AP_CAUSE.description(),
        avp::RANAP_CAUSE.description(),
        avp::GMM_CAUSE.description(),
        avp::SM_CAUSE.description(),
        #[cfg(feature = "t6a")]
        avp::NUMBER_OF_UE_PER_LOCATION_CONFIGURATION.description(),
        #[cfg(feature = "t6a")]
        avp::NUMBER_OF_UE_PER_LOCATION_REPORT.description(),
        avp::UE_COUNT.description(),
        avp::BSSGP_CAUSE.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
        avp::SERVING_PLMN_RATE_CONTROL.description(),
        avp::UPLINK_RATE_LIMIT.description(),
        avp::DOWNLINK_RATE_LIMIT.description(),
        avp::EXTENDED_PCO.description(),
        avp::CONNECTION_ACTION.description(),
        avp::NON_IP_DATA.description(),
        avp::SCEF_WAIT_TIME.description(),
        avp::CMR_FLAGS.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
        avp::RRC_CAUSE_COUNTER.description(),
        avp::COUNTER_VALUE.description(),
        avp::RRC_COUNTER_TIMESTAMP.description(),
        avp::TDA_FLAGS.description(),
        #[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
        avp::IDLE_STATUS_INDICATION.description(),
        avp::IDLE_STATUS_TIMESTAMP.description(),
        avp::ACTIVE_TIME.description(),
        avp::REACHABILITY_CAUSE.description(),
        #[cfg(feature = "t6a")]
        avp::APN_RATE_CONTROL_STATUS.description(),
        avp::UPLINK_NUMBER_OF_PACKETS_ALLOWED.description(),
        avp::NUMBER_OF_ADDITIONAL_EXCEPTION_REPORTS.description(),
        avp::DOWNLINK_NUMBER_OF_PACKETS_ALLOWED.description(),
        avp::APN_RATE_CONTROL_STATUS_VALIDITY_TIME.description(),
    ],
    imports: &[&crate::ts29272::DICTIONARY],
};
