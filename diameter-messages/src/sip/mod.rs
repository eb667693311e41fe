// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! RFC 4740.
//!
//! Authentication and authorization of SIP users by RFC 4740, with the user's profile and SIP
//! server kept in a Diameter server. The IP multimedia subsystem of 3GPP has an application of its
//! own: Cx.
//!
//! # Diameter SIP
//!
//! Application 6. Runs between SIP servers and a Diameter server with the users' data. SIP servers send UAR, SAR,
//! LIR and MAR; the Diameter server sends RTR and PPR.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | User-Authorization | 283 | [`UAR`](UserAuthorizationRequest) | [`UAA`](UserAuthorizationAnswer) |
//! | Server-Assignment | 284 | [`SAR`](ServerAssignmentRequest) | [`SAA`](ServerAssignmentAnswer) |
//! | Location-Info | 285 | [`LIR`](LocationInfoRequest) | [`LIA`](LocationInfoAnswer) |
//! | Multimedia-Auth | 286 | [`MAR`](MultimediaAuthRequest) | [`MAA`](MultimediaAuthAnswer) |
//! | Registration-Termination | 287 | [`RTR`](RegistrationTerminationRequest) | [`RTA`](RegistrationTerminationAnswer) |
//! | Push-Profile | 288 | [`PPR`](PushProfileRequest) | [`PPA`](PushProfileAnswer) |

pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "sip",
    spec: "RFC 4740",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 6,
            name: "Diameter SIP",
            vendor_id: None,
            commands: &[
                &commands::user_authorization::request::DESCRIPTION,
                &commands::user_authorization::answer::DESCRIPTION,
                &commands::server_assignment::request::DESCRIPTION,
                &commands::server_assignment::answer::DESCRIPTION,
                &commands::location_info::request::DESCRIPTION,
                &commands::location_info::answer::DESCRIPTION,
                &commands::multimedia_auth::request::DESCRIPTION,
                &commands::multimedia_auth::answer::DESCRIPTION,
                &commands::registration_termination::request::DESCRIPTION,
                &commands::registration_termination::answer::DESCRIPTION,
                &commands::push_profile::request::DESCRIPTION,
                &commands::push_profile::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::SIP_ACCOUNTING_INFORMATION.description(),
        avp::SIP_ACCOUNTING_SERVER_URI.description(),
        avp::SIP_CREDIT_CONTROL_SERVER_URI.description(),
        avp::SIP_SERVER_URI.description(),
        avp::SIP_SERVER_CAPABILITIES.description(),
        avp::SIP_MANDATORY_CAPABILITY.description(),
        avp::SIP_OPTIONAL_CAPABILITY.description(),
        avp::SIP_SERVER_ASSIGNMENT_TYPE.description(),
        avp::SIP_AUTH_DATA_ITEM.description(),
        avp::SIP_AUTHENTICATION_SCHEME.description(),
        avp::SIP_ITEM_NUMBER.description(),
        avp::SIP_AUTHENTICATE.description(),
        avp::SIP_AUTHORIZATION.description(),
        avp::SIP_AUTHENTICATION_INFO.description(),
        avp::SIP_NUMBER_AUTH_ITEMS.description(),
        avp::SIP_DEREGISTRATION_REASON.description(),
        avp::SIP_REASON_CODE.description(),
        avp::SIP_REASON_INFO.description(),
        avp::SIP_VISITED_NETWORK_ID.description(),
        avp::SIP_USER_AUTHORIZATION_TYPE.description(),
        avp::SIP_SUPPORTED_USER_DATA_TYPE.description(),
        avp::SIP_USER_DATA.description(),
        avp::SIP_USER_DATA_TYPE.description(),
        avp::SIP_USER_DATA_CONTENTS.description(),
        avp::SIP_USER_DATA_ALREADY_AVAILABLE.description(),
        avp::SIP_METHOD.description(),
    ],
    imports: &[&crate::base::DICTIONARY, &crate::rfc4590::DICTIONARY],
};
