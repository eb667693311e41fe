// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273.
//!
//! The AVPs of the 3GPP EPS AAA interfaces (STa, SWa, SWd, SWm, SWx, S6b, H2): access by trusted
//! and untrusted non-3GPP networks. AVPs only.

pub mod avp;
#[cfg(feature = "full")]
mod enums;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::enums::*;

#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29273",
    spec: "3GPP TS 29.273",
    applications: &[],
    avps: &[
        avp::THREE_GPP_AAA_SERVER_NAME.description(),
        #[cfg(feature = "full")]
        avp::NON_3GPP_USER_DATA.description(),
        #[cfg(feature = "full")]
        avp::NON_3GPP_IP_ACCESS.description(),
        #[cfg(feature = "full")]
        avp::NON_3GPP_IP_ACCESS_APN.description(),
        #[cfg(feature = "full")]
        avp::AN_TRUSTED.description(),
        avp::ANID.description(),
        #[cfg(feature = "full")]
        avp::TRACE_INFO.description(),
        avp::MIP_FA_RK.description(),
        avp::MIP_FA_RK_SPI.description(),
        avp::PPR_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::WLAN_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::TWAN_ACCESS_INFO.description(),
        avp::ACCESS_AUTHORIZATION_FLAGS.description(),
        avp::TWAN_DEFAULT_APN_CONTEXT_ID.description(),
        #[cfg(feature = "full")]
        avp::TRUST_RELATIONSHIP_UPDATE.description(),
        avp::FULL_NETWORK_NAME.description(),
        avp::SHORT_NETWORK_NAME.description(),
        avp::AAA_FAILURE_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::TRANSPORT_ACCESS_TYPE.description(),
        #[cfg(feature = "full")]
        avp::DER_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::DEA_FLAGS.description(),
        avp::RAR_FLAGS.description(),
        avp::DER_S6B_FLAGS.description(),
        avp::SSID.description(),
        avp::HESSID.description(),
        #[cfg(feature = "full")]
        avp::ACCESS_NETWORK_INFO.description(),
        avp::TWAN_CONNECTION_MODE.description(),
        #[cfg(feature = "full")]
        avp::TWAN_CONNECTIVITY_PARAMETERS.description(),
        avp::CONNECTIVITY_FLAGS.description(),
        avp::TWAN_PCO.description(),
        avp::TWAG_CP_ADDRESS.description(),
        avp::TWAG_UP_ADDRESS.description(),
        avp::TWAN_S2A_FAILURE_CAUSE.description(),
        avp::SM_BACK_OFF_TIMER.description(),
        avp::WLCP_KEY.description(),
        avp::ORIGINATION_TIME_STAMP.description(),
        avp::MAXIMUM_WAIT_TIME.description(),
        avp::EMERGENCY_SERVICES.description(),
        avp::AAR_FLAGS.description(),
        avp::IMEI_CHECK_IN_VPLMN_RESULT.description(),
        avp::ERP_AUTHORIZATION.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::credit_control::DICTIONARY,
        #[cfg(feature = "s6a")]
        &crate::rfc5447::DICTIONARY,
        #[cfg(feature = "full")]
        &crate::rfc5580::DICTIONARY,
        #[cfg(feature = "s6a")]
        &crate::rfc5778::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
