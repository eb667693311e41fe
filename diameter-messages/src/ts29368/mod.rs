// @generated from dictionaries/ts29368.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.368.
//!
//! The AVPs of Tsp, between a services capability server and the MTC-IWF: device triggering. AVPs
//! only.

pub mod avp;
pub mod required;
mod enums;
#[cfg(feature = "full")]
mod groups;

pub use self::enums::*;

#[cfg(feature = "full")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29368",
    spec: "3GPP TS 29.368",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::DEVICE_ACTION.description(),
        #[cfg(feature = "full")]
        avp::DEVICE_NOTIFICATION.description(),
        #[cfg(feature = "full")]
        avp::TRIGGER_DATA.description(),
        avp::PAYLOAD.description(),
        #[cfg(feature = "full")]
        avp::ACTION_TYPE.description(),
        avp::PRIORITY_INDICATION.description(),
        avp::REFERENCE_NUMBER.description(),
        #[cfg(feature = "full")]
        avp::REQUEST_STATUS.description(),
        #[cfg(feature = "full")]
        avp::DELIVERY_OUTCOME.description(),
        avp::APPLICATION_PORT_IDENTIFIER.description(),
        avp::OLD_REFERENCE_NUMBER.description(),
        avp::FEATURE_SUPPORTED_IN_FINAL_TARGET.description(),
    ],
    imports: &[
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::credit_control::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29329::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29336::DICTIONARY,
        #[cfg(feature = "full")]
        &crate::ts29337::DICTIONARY,
        #[cfg(feature = "s6a")]
        &crate::ts29338::DICTIONARY,
    ],
};
