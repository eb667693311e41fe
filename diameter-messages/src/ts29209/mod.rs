// @generated from dictionaries/ts29209.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.209.
//!
//! The AVPs of Gq (Release 6), between an application function and the policy decision function, as
//! far as later specifications still use them. AVPs only.

pub mod avp;
#[cfg(any(feature = "e4", feature = "rx"))]
mod enums;
#[cfg(feature = "gq")]
mod groups;
#[cfg(any(feature = "e4", feature = "rx"))]
pub use self::enums::*;

#[cfg(feature = "gq")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29209",
    spec: "3GPP TS 29.209",
    applications: &[],
    avps: &[
        avp::AUTHORIZATION_TOKEN.description(),
        #[cfg(feature = "gq")]
        avp::FLOW_GROUPING.description(),
        #[cfg(feature = "full")]
        avp::BINDING_INFORMATION.description(),
        #[cfg(feature = "full")]
        avp::BINDING_INPUT_LIST.description(),
        #[cfg(feature = "full")]
        avp::BINDING_OUTPUT_LIST.description(),
        #[cfg(feature = "full")]
        avp::V6_TRANSPORT_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::V4_TRANSPORT_ADDRESS.description(),
        avp::PORT_NUMBER.description(),
        avp::RESERVATION_CLASS.description(),
        #[cfg(feature = "full")]
        avp::LATCHING_INDICATION.description(),
        #[cfg(any(feature = "e4", feature = "rx"))]
        avp::RESERVATION_PRIORITY.description(),
        avp::SERVICE_CLASS.description(),
        #[cfg(feature = "full")]
        avp::OVERBOOKING_INDICATOR.description(),
        avp::AUTHORIZATION_PACKAGE_ID.description(),
        avp::MEDIA_AUTHORIZATION_CONTEXT_ID.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "credit-control", feature = "cx", feature = "e4", feature = "eap",
                feature = "gmb", feature = "gx", feature = "gxx", feature = "gy", feature = "ikesk",
                feature = "mip6a", feature = "mip6i", feature = "nasreq", feature = "nat-control",
                feature = "np", feature = "rf", feature = "rx", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgi", feature = "sgmb", feature = "st", feature = "sta",
                feature = "swa", feature = "swd"
            )
        )]
        &crate::nasreq::DICTIONARY,
        &crate::ts29214::DICTIONARY,
    ],
};
