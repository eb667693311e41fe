// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273.
//!
//! The AVPs of the 3GPP EPS AAA interfaces (STa, SWa, SWd, SWm, SWx, S6b, H2): access by trusted
//! and untrusted non-3GPP networks. AVPs only.

pub mod avp;
#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
mod enums;
#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
        feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
        feature = "swx"
    )
)]
pub use self::enums::*;

#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
        feature = "swx"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29273",
    spec: "3GPP TS 29.273",
    applications: &[],
    avps: &[
        avp::THREE_GPP_AAA_SERVER_NAME.description(),
        #[cfg(feature = "swx")]
        avp::NON_3GPP_USER_DATA.description(),
        #[cfg(feature = "swx")]
        avp::NON_3GPP_IP_ACCESS.description(),
        #[cfg(feature = "swx")]
        avp::NON_3GPP_IP_ACCESS_APN.description(),
        #[cfg(
            any(
                feature = "gx", feature = "rx", feature = "s6b", feature = "s9", feature = "s9a",
                feature = "sd", feature = "st", feature = "sta", feature = "swa", feature = "swd",
                feature = "swx"
            )
        )]
        avp::AN_TRUSTED.description(),
        avp::ANID.description(),
        #[cfg(
            any(
                feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        avp::TRACE_INFO.description(),
        avp::MIP_FA_RK.description(),
        avp::MIP_FA_RK_SPI.description(),
        avp::PPR_FLAGS.description(),
        #[cfg(any(feature = "sta", feature = "swd", feature = "swx"))]
        avp::WLAN_IDENTIFIER.description(),
        #[cfg(feature = "swx")]
        avp::TWAN_ACCESS_INFO.description(),
        avp::ACCESS_AUTHORIZATION_FLAGS.description(),
        avp::TWAN_DEFAULT_APN_CONTEXT_ID.description(),
        #[cfg(feature = "full")]
        avp::TRUST_RELATIONSHIP_UPDATE.description(),
        avp::FULL_NETWORK_NAME.description(),
        avp::SHORT_NETWORK_NAME.description(),
        avp::AAA_FAILURE_INDICATION.description(),
        #[cfg(feature = "swa")]
        avp::TRANSPORT_ACCESS_TYPE.description(),
        #[cfg(any(feature = "sta", feature = "swd"))]
        avp::DER_FLAGS.description(),
        #[cfg(any(feature = "sta", feature = "swd"))]
        avp::DEA_FLAGS.description(),
        avp::RAR_FLAGS.description(),
        avp::DER_S6B_FLAGS.description(),
        avp::SSID.description(),
        avp::HESSID.description(),
        #[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
        avp::ACCESS_NETWORK_INFO.description(),
        avp::TWAN_CONNECTION_MODE.description(),
        #[cfg(any(feature = "sta", feature = "swd"))]
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
                feature = "mip6a", feature = "mip6i", feature = "s6a", feature = "s6b",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::rfc5447::DICTIONARY,
        #[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
        &crate::rfc5580::DICTIONARY,
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
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
                feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
                feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
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
