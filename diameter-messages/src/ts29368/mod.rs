// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.368.
//!
//! The AVPs of Tsp, between a services capability server and the MTC-IWF: device triggering. AVPs
//! only.

pub mod avp;
mod enums;
#[cfg(feature = "tsp")]
mod groups;

pub use self::enums::*;

#[cfg(feature = "tsp")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29368",
    spec: "3GPP TS 29.368",
    applications: &[],
    avps: &[
        #[cfg(feature = "tsp")]
        avp::DEVICE_ACTION.description(),
        #[cfg(feature = "tsp")]
        avp::DEVICE_NOTIFICATION.description(),
        #[cfg(feature = "tsp")]
        avp::TRIGGER_DATA.description(),
        avp::PAYLOAD.description(),
        #[cfg(feature = "tsp")]
        avp::ACTION_TYPE.description(),
        avp::PRIORITY_INDICATION.description(),
        avp::REFERENCE_NUMBER.description(),
        #[cfg(feature = "tsp")]
        avp::REQUEST_STATUS.description(),
        #[cfg(feature = "tsp")]
        avp::DELIVERY_OUTCOME.description(),
        avp::APPLICATION_PORT_IDENTIFIER.description(),
        avp::OLD_REFERENCE_NUMBER.description(),
        avp::FEATURE_SUPPORTED_IN_FINAL_TARGET.description(),
    ],
    imports: &[
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
        &crate::ts29329::DICTIONARY,
        &crate::ts29336::DICTIONARY,
        #[cfg(any(feature = "t4", feature = "tsp"))]
        &crate::ts29337::DICTIONARY,
        #[cfg(
            any(
                feature = "s6a", feature = "s6c", feature = "s6m", feature = "s6t", feature = "sgd",
                feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29338::DICTIONARY,
    ],
};
