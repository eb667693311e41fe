// @generated from dictionaries/ts29338.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.338.
//!
//! The AVPs for short messages over Diameter (S6c, SGd, Gdd): routing, delivery and status reports.
//! AVPs only.

pub mod avp;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod enums;
#[cfg(any(feature = "s6c", feature = "sgd"))]
mod groups;
#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::enums::*;

#[cfg(any(feature = "s6c", feature = "sgd"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29338",
    spec: "3GPP TS 29.338",
    applications: &[],
    avps: &[
        avp::SC_ADDRESS.description(),
        avp::SM_RP_UI.description(),
        avp::TFR_FLAGS.description(),
        #[cfg(feature = "sgd")]
        avp::SM_DELIVERY_FAILURE_CAUSE.description(),
        #[cfg(feature = "sgd")]
        avp::SM_ENUMERATED_DELIVERY_FAILURE_CAUSE.description(),
        avp::SM_DIAGNOSTIC_INFO.description(),
        avp::SM_DELIVERY_TIMER.description(),
        avp::SM_DELIVERY_START_TIME.description(),
        #[cfg(feature = "s6c")]
        avp::SM_RP_MTI.description(),
        avp::SM_RP_SMEA.description(),
        avp::SRR_FLAGS.description(),
        #[cfg(feature = "s6c")]
        avp::SM_DELIVERY_NOT_INTENDED.description(),
        avp::MWD_STATUS.description(),
        avp::MME_ABSENT_USER_DIAGNOSTIC_SM.description(),
        avp::MSC_ABSENT_USER_DIAGNOSTIC_SM.description(),
        avp::SGSN_ABSENT_USER_DIAGNOSTIC_SM.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::MME_SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::MSC_SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SGSN_SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::IP_SM_GW_SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SM_DELIVERY_CAUSE.description(),
        avp::ABSENT_USER_DIAGNOSTIC_SM.description(),
        avp::RDR_FLAGS.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SMSMI_CORRELATION_ID.description(),
        avp::HSS_ID.description(),
        avp::ORIGINATING_SIP_URI.description(),
        avp::DESTINATION_SIP_URI.description(),
        avp::OFR_FLAGS.description(),
        avp::MAXIMUM_UE_AVAILABILITY_TIME.description(),
        avp::MAXIMUM_RETRANSMISSION_TIME.description(),
        avp::REQUESTED_RETRANSMISSION_TIME.description(),
        avp::SMS_GMSC_ADDRESS.description(),
        avp::SMS_GMSC_ALERT_EVENT.description(),
        avp::SMSF_3GPP_ABSENT_USER_DIAGNOSTIC_SM.description(),
        avp::SMSF_NON_3GPP_ABSENT_USER_DIAGNOSTIC_SM.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SMSF_3GPP_SM_DELIVERY_OUTCOME.description(),
        #[cfg(any(feature = "s6c", feature = "sgd"))]
        avp::SMSF_NON_3GPP_SM_DELIVERY_OUTCOME.description(),
        avp::SMSF_3GPP_NUMBER.description(),
        avp::SMSF_NON_3GPP_NUMBER.description(),
        avp::SMSF_3GPP_NAME.description(),
        avp::SMSF_NON_3GPP_NAME.description(),
        avp::SMSF_3GPP_REALM.description(),
        avp::SMSF_NON_3GPP_REALM.description(),
        #[cfg(feature = "s6c")]
        avp::SMSF_3GPP_ADDRESS.description(),
        #[cfg(feature = "s6c")]
        avp::SMSF_NON_3GPP_ADDRESS.description(),
        #[cfg(feature = "s6c")]
        avp::SMSF_3GPP_SBI_SUPPORT_INDICATOR.description(),
        #[cfg(feature = "s6c")]
        avp::SMSF_NON_3GPP_SBI_SUPPORT_INDICATOR.description(),
        #[cfg(feature = "s6c")]
        avp::IP_SM_GW_SBI_SUPPORT_INDICATOR.description(),
    ],
    imports: &[],
};
