// @generated from dictionaries/ts29329.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.329.
//!
//! The AVPs of Sh, between an application server of the IP multimedia subsystem and the HSS. AVPs
//! only.

pub mod avp;
#[cfg(feature = "sh")]
mod enums;
mod flags;
#[cfg(any(feature = "pc6", feature = "sh"))]
mod groups;
#[cfg(feature = "sh")]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(any(feature = "pc6", feature = "sh"))]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29329",
    spec: "3GPP TS 29.329",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "pc6", feature = "sh"))]
        avp::USER_IDENTITY.description(),
        avp::MSISDN.description(),
        avp::SH_USER_DATA.description(),
        #[cfg(feature = "sh")]
        avp::DATA_REFERENCE.description(),
        avp::SERVICE_INDICATION.description(),
        #[cfg(feature = "sh")]
        avp::SUBS_REQ_TYPE.description(),
        #[cfg(feature = "sh")]
        avp::REQUESTED_DOMAIN.description(),
        #[cfg(feature = "sh")]
        avp::CURRENT_LOCATION.description(),
        #[cfg(feature = "sh")]
        avp::IDENTITY_SET.description(),
        avp::EXPIRY_TIME.description(),
        #[cfg(feature = "sh")]
        avp::SEND_DATA_INDICATION.description(),
        avp::DSAI_TAG.description(),
        #[cfg(feature = "sh")]
        avp::ONE_TIME_NOTIFICATION.description(),
        avp::REQUESTED_NODES.description(),
        #[cfg(feature = "sh")]
        avp::SERVING_NODE_INDICATION.description(),
        #[cfg(feature = "sh")]
        avp::REPOSITORY_DATA_ID.description(),
        avp::SEQUENCE_NUMBER.description(),
        #[cfg(feature = "sh")]
        avp::PRE_PAGING_SUPPORTED.description(),
        #[cfg(feature = "sh")]
        avp::LOCAL_TIME_ZONE_INDICATION.description(),
        avp::UDR_FLAGS.description(),
        #[cfg(feature = "sh")]
        avp::CALL_REFERENCE_INFO.description(),
        avp::CALL_REFERENCE_NUMBER.description(),
        avp::AS_NUMBER.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "cx", feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c",
                feature = "np", feature = "nt", feature = "nta", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "rx", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "sgmb", feature = "sh", feature = "slg",
                feature = "slh", feature = "st", feature = "sta", feature = "swa", feature = "swd",
                feature = "swm", feature = "swx", feature = "sy", feature = "t4", feature = "t6a",
                feature = "tsp"
            )
        )]
        &crate::ts29229::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "nta", feature = "pc6", feature = "rf", feature = "s6a",
                feature = "s6b", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "sgi", feature = "sh", feature = "sta", feature = "swd", feature = "swm",
                feature = "swx", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29336::DICTIONARY,
    ],
};
