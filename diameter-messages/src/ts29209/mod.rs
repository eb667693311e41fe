// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.209.
//!
//! The AVPs of Gq (Release 6), between an application function and the policy decision function, as
//! far as later specifications still use them. AVPs only.

pub mod avp;
pub mod required;
mod enums;
mod groups;

pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29209",
    spec: "3GPP TS 29.209",
    applications: &[],
    avps: &[
        avp::AUTHORIZATION_TOKEN.description(),
        avp::FLOW_GROUPING.description(),
        avp::BINDING_INFORMATION.description(),
        avp::BINDING_INPUT_LIST.description(),
        avp::BINDING_OUTPUT_LIST.description(),
        avp::V6_TRANSPORT_ADDRESS.description(),
        avp::V4_TRANSPORT_ADDRESS.description(),
        avp::PORT_NUMBER.description(),
        avp::RESERVATION_CLASS.description(),
        avp::LATCHING_INDICATION.description(),
        avp::RESERVATION_PRIORITY.description(),
        avp::SERVICE_CLASS.description(),
        avp::OVERBOOKING_INDICATOR.description(),
        avp::AUTHORIZATION_PACKAGE_ID.description(),
        avp::MEDIA_AUTHORIZATION_CONTEXT_ID.description(),
    ],
    imports: &[
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::nasreq::DICTIONARY,
        #[cfg(any(feature = "gy", feature = "s6a"))]
        &crate::ts29214::DICTIONARY,
    ],
};
