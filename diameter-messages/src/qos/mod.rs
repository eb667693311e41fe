// @generated from dictionaries/qos.xml by cargo xtask regenerate; do not edit.

//! RFC 5866.
//!
//! The Diameter Quality of Service Application: network elements ask whether flows may have the
//! resources that they signal for (pull), or are told what to reserve (push). Resources are the
//! filter rules of RFC 5777.
//!
//! # Diameter QoS
//!
//! Application 9. Runs between a network element, which has the resources, and an authorizing entity, which
//! decides on them. The network element sends QAR, the authorizing entity QIR and RAR. Sessions are
//! ended with STR and ASR of the base protocol.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | QoS-Authorization | 326 | [`QAR`](QosAuthorizationRequest) | [`QAA`](QosAuthorizationAnswer) |
//! | QoS-Install | 327 | [`QIR`](QosInstallRequest) | [`QIA`](QosInstallAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |

pub mod avp;
mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "qos",
    spec: "RFC 5866",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 9,
            name: "Diameter QoS",
            vendor_id: None,
            commands: &[
                &commands::qos_authorization::request::DESCRIPTION,
                &commands::qos_authorization::answer::DESCRIPTION,
                &commands::qos_install::request::DESCRIPTION,
                &commands::qos_install::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::QOS_AUTHORIZATION_DATA.description(),
        avp::BOUND_AUTH_SESSION_ID.description(),
    ],
    imports: &[&crate::base::DICTIONARY, &crate::rfc5777::DICTIONARY],
};
