// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.329.
//!
//! The AVPs of Sh, between an application server of the IP multimedia subsystem and the HSS. AVPs
//! only.

pub mod avp;
pub mod required;
#[cfg(feature = "full")]
mod enums;
mod flags;
#[cfg(feature = "full")]
mod groups;
#[cfg(feature = "full")]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29329",
    spec: "3GPP TS 29.329",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::USER_IDENTITY.description(),
        avp::MSISDN.description(),
        avp::SH_USER_DATA.description(),
        #[cfg(feature = "full")]
        avp::DATA_REFERENCE.description(),
        avp::SERVICE_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::SUBS_REQ_TYPE.description(),
        #[cfg(feature = "full")]
        avp::REQUESTED_DOMAIN.description(),
        #[cfg(feature = "full")]
        avp::CURRENT_LOCATION.description(),
        #[cfg(feature = "full")]
        avp::IDENTITY_SET.description(),
        avp::EXPIRY_TIME.description(),
        #[cfg(feature = "full")]
        avp::SEND_DATA_INDICATION.description(),
        avp::DSAI_TAG.description(),
        #[cfg(feature = "full")]
        avp::ONE_TIME_NOTIFICATION.description(),
        avp::REQUESTED_NODES.description(),
        #[cfg(feature = "full")]
        avp::SERVING_NODE_INDICATION.description(),
        #[cfg(feature = "full")]
        avp::REPOSITORY_DATA_ID.description(),
        avp::SEQUENCE_NUMBER.description(),
        #[cfg(feature = "full")]
        avp::PRE_PAGING_SUPPORTED.description(),
        #[cfg(feature = "full")]
        avp::LOCAL_TIME_ZONE_INDICATION.description(),
        avp::UDR_FLAGS.description(),
        #[cfg(feature = "full")]
        avp::CALL_REFERENCE_INFO.description(),
        avp::CALL_REFERENCE_NUMBER.description(),
        avp::AS_NUMBER.description(),
    ],
    imports: &[
        &crate::ts29229::DICTIONARY,
        &crate::ts29336::DICTIONARY,
    ],
};
