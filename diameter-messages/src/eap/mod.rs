// @generated from dictionaries/eap.xml by cargo xtask regenerate; do not edit.

//! RFC 4072.
//!
//! EAP authentication for network access: EAP packets are carried between an access server and the
//! EAP server until access is accepted or rejected, and the keys that result. Sessions are
//! re-authorized, ended and accounted for with the commands of NASREQ and the base protocol.
//!
//! # Diameter EAP
//!
//! Application 5. Runs between a network access server, which passes EAP through, and the AAA server that is the
//! EAP server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |

pub mod avp;
#[cfg(feature = "eap")]
mod application;
#[cfg(feature = "eap")]
mod commands;
#[cfg(feature = "eap")]
pub mod imported;
#[cfg(feature = "eap")]
pub use self::application::*;

#[cfg(feature = "eap")]
pub use self::commands::*;

#[cfg(feature = "eap")]
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "eap",
    spec: "RFC 4072",
    applications: &[
        #[cfg(feature = "eap")]
        diameter_core::ApplicationDescription {
            id: 5,
            name: "Diameter EAP",
            vendor_id: None,
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::EAP_KEY_NAME.description(),
        avp::EAP_PAYLOAD.description(),
        avp::EAP_REISSUED_PAYLOAD.description(),
        avp::EAP_MASTER_SESSION_KEY.description(),
        avp::ACCOUNTING_EAP_AUTH_METHOD.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
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
    ],
};
