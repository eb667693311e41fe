// @generated from dictionaries/ts29468.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.468.
//!
//! The AVPs of MB2-C, between a group communication service application server and the BM-SC. AVPs
//! only.

pub mod avp;
#[cfg(feature = "mb2c")]
mod enums;
mod groups;
#[cfg(feature = "mb2c")]
pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29468",
    spec: "3GPP TS 29.468",
    applications: &[],
    avps: &[
        avp::BMSC_ADDRESS.description(),
        avp::BMSC_PORT.description(),
        avp::MBMS_BEARER_EVENT.description(),
        #[cfg(feature = "mb2c")]
        avp::MBMS_BEARER_EVENT_NOTIFICATION.description(),
        #[cfg(feature = "mb2c")]
        avp::MBMS_BEARER_REQUEST.description(),
        #[cfg(feature = "mb2c")]
        avp::MBMS_BEARER_RESPONSE.description(),
        avp::MBMS_BEARER_RESULT.description(),
        avp::MBMS_START_TIME.description(),
        avp::MB2_RADIO_FREQUENCY.description(),
        #[cfg(feature = "mb2c")]
        avp::TMGI_ALLOCATION_REQUEST.description(),
        #[cfg(feature = "mb2c")]
        avp::TMGI_ALLOCATION_RESPONSE.description(),
        avp::TMGI_ALLOCATION_RESULT.description(),
        #[cfg(feature = "mb2c")]
        avp::TMGI_DEALLOCATION_REQUEST.description(),
        #[cfg(feature = "mb2c")]
        avp::TMGI_DEALLOCATION_RESPONSE.description(),
        avp::TMGI_DEALLOCATION_RESULT.description(),
        #[cfg(feature = "mb2c")]
        avp::TMGI_EXPIRY.description(),
        avp::TMGI_NUMBER.description(),
        avp::MB2U_SECURITY.description(),
        avp::LOCAL_M1_INFORMATION.description(),
        #[cfg(feature = "mb2c")]
        avp::LOCAL_MB2_U_INFORMATION.description(),
        avp::MBMS_E_NB_IP_MULTICAST_ADDRESS.description(),
        avp::MBMS_E_NB_IPV6_MULTICAST_ADDRESS.description(),
        avp::MB2_MBMS_GW_SSM_IP_ADDRESS.description(),
        avp::MB2_MBMS_GW_SSM_IPV6_ADDRESS.description(),
        avp::COMMON_TUNNEL_ENDPOINT_IDENTIFIER.description(),
        avp::FEC_REQUEST.description(),
        #[cfg(feature = "mb2c")]
        avp::ROHC_REQUEST.description(),
        avp::ROHC_FULL_HEADER_PERIODICITY.description(),
        avp::ROHC_PROFILE.description(),
        #[cfg(feature = "mb2c")]
        avp::USERPLANE_PROTOCOL_RESULT.description(),
        avp::ROHC_RESULT.description(),
        avp::FEC_RESULT.description(),
        avp::ROHC_MAX_CID.description(),
        #[cfg(feature = "mb2c")]
        avp::MBMS_BEARER_EVENT_DIAGNOSTIC_INFO.description(),
    ],
    imports: &[
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29214::DICTIONARY,
    ],
};
