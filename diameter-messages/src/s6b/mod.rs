// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.273, release 15.
//!
//! Authorization of PDN connections that come over non-3GPP access, and registration of the PDN
//! gateway's address. The AVPs are in the dictionary ts29273.
//!
//! # S6b
//!
//! Application 16777272 of vendor 10415. Runs between the PDN gateway and the 3GPP AAA server, or a proxy of it in the visited network.
//! The gateway sends DER, AAR and STR; the AAA server sends RAR and ASR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Diameter-EAP | 268 | [`DER`](DiameterEapRequest) | [`DEA`](DiameterEapAnswer) |
//! | AA | 265 | [`AAR`](AaRequest) | [`AAA`](AaAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "s6b",
    spec: "3GPP TS 29.273",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 16777272,
            name: "S6b",
            vendor_id: Some(10415),
            commands: &[
                &commands::diameter_eap::request::DESCRIPTION,
                &commands::diameter_eap::answer::DESCRIPTION,
                &commands::aa::request::DESCRIPTION,
                &commands::aa::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[avp::EXPERIMENTAL_RESULT_CODE.description()],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::eap::DICTIONARY,
        &crate::mobile_ipv4::DICTIONARY,
        &crate::rfc5447::DICTIONARY,
        &crate::rfc5777::DICTIONARY,
        &crate::rfc5778::DICTIONARY,
        &crate::rfc5779::DICTIONARY,
        &crate::rfc7683::DICTIONARY,
        &crate::rfc7944::DICTIONARY,
        &crate::rfc8583::DICTIONARY,
        &crate::ts29061::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts29229::DICTIONARY,
        &crate::ts29272::DICTIONARY,
        &crate::ts29273::DICTIONARY,
    ],
};
