// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! ETSI ES 283 034.
//!
//! The AVPs of e4 in fixed networks (TISPAN): access profiles, addresses and what a user may send
//! at first; then AVPs of Gq' (TS 183 017) and of SIP digest authentication (TS 183 033). AVPs
//! only.

pub mod avp;
#[cfg(feature = "e4")]
mod enums;
#[cfg(feature = "e4")]
mod groups;
#[cfg(feature = "e4")]
pub use self::enums::*;

#[cfg(feature = "e4")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "es283034",
    spec: "ETSI ES 283 034",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::ETSI_EXPERIMENTAL_RESULT_CODE.description(),
        #[cfg(feature = "e4")]
        avp::GLOBALLY_UNIQUE_ADDRESS.description(),
        avp::ADDRESS_REALM.description(),
        #[cfg(feature = "e4")]
        avp::INITIAL_GATE_SETTING_DESCRIPTION.description(),
        #[cfg(feature = "e4")]
        avp::QOS_PROFILE_DESCRIPTION.description(),
        #[cfg(feature = "e4")]
        avp::IP_CONNECTIVITY_STATUS.description(),
        #[cfg(feature = "e4")]
        avp::ACCESS_NETWORK_TYPE.description(),
        #[cfg(feature = "e4")]
        avp::AGGREGATION_NETWORK_TYPE.description(),
        avp::MAXIMUM_ALLOWED_BANDWIDTH_UL.description(),
        avp::MAXIMUM_ALLOWED_BANDWIDTH_DL.description(),
        avp::MAXIMUM_PRIORITY_DEPRECATED.description(),
        avp::TRANSPORT_CLASS.description(),
        avp::APPLICATION_CLASS_ID.description(),
        avp::INITIAL_GATE_SETTING_ID.description(),
        avp::ETSI_QOS_PROFILE_ID.description(),
        avp::SESSION_BUNDLE_ID.description(),
        #[cfg(feature = "full")]
        avp::ETSI_EVENT_TYPE_420.description(),
        #[cfg(feature = "full")]
        avp::ETSI_SIP_AUTHENTICATE.description(),
        #[cfg(feature = "full")]
        avp::ETSI_SIP_AUTHORIZATION.description(),
        #[cfg(feature = "full")]
        avp::ETSI_SIP_AUTHENTICATION_INFO.description(),
        avp::ETSI_DIGEST_REALM.description(),
        avp::ETSI_DIGEST_NONCE.description(),
        avp::ETSI_DIGEST_DOMAIN.description(),
        avp::ETSI_DIGEST_OPAQUE.description(),
        avp::ETSI_DIGEST_STALE.description(),
        avp::ETSI_DIGEST_ALGORITHM.description(),
        avp::ETSI_DIGEST_QOP.description(),
        avp::ETSI_DIGEST_HA1.description(),
        avp::ETSI_DIGEST_AUTH_PARAM.description(),
        avp::ETSI_DIGEST_USERNAME.description(),
        avp::ETSI_DIGEST_URI.description(),
        avp::ETSI_DIGEST_RESPONSE.description(),
        avp::ETSI_DIGEST_CNONCE.description(),
        avp::ETSI_DIGEST_NONCE_COUNT.description(),
        avp::ETSI_DIGEST_METHOD.description(),
        avp::ETSI_DIGEST_ENTITY_BODY_HASH.description(),
        avp::ETSI_DIGEST_NEXTNONCE.description(),
        avp::ETSI_DIGEST_RESPONSE_AUTH.description(),
    ],
    imports: &[
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
        &crate::ts29209::DICTIONARY,
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
    ],
};
