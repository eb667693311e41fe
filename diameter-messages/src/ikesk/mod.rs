// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! RFC 6738.
//!
//! IKEv2 with shared keys: an IKEv2 server asks an AAA server for the key that it shares with the
//! peer which sets up a security association.
//!
//! # Diameter IKE SK
//!
//! Application 11. Runs between an IKEv2 server, which is the client, and the AAA server of the IKEv2 peer's home
//! realm.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | IKEv2-SK | 329 | [`IKESKR`](Ikev2SkRequest) | [`IKESKA`](Ikev2SkAnswer) |

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
    name: "ikesk",
    spec: "RFC 6738",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 11,
            name: "Diameter IKE SK",
            vendor_id: None,
            commands: &[
                &commands::ikev2_sk::request::DESCRIPTION,
                &commands::ikev2_sk::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::KEY.description(),
        avp::KEY_TYPE.description(),
        avp::KEYING_MATERIAL.description(),
        avp::KEY_LIFETIME.description(),
        avp::KEY_SPI.description(),
        avp::IKEV2_NONCES.description(),
        avp::NI.description(),
        avp::NR.description(),
        avp::IKEV2_IDENTITY.description(),
        avp::INITIATOR_IDENTITY.description(),
        avp::ID_TYPE.description(),
        avp::IDENTIFICATION_DATA.description(),
        avp::RESPONDER_IDENTITY.description(),
    ],
    imports: &[
        &crate::base::DICTIONARY,
        &crate::nasreq::DICTIONARY,
        &crate::rfc6734::DICTIONARY,
    ],
};
