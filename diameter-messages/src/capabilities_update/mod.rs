// @generated from dictionaries/capabilities-update.xml by cargo xtask regenerate; do not edit.

//! RFC 6737.
//!
//! Peers tell each other changed capabilities on an open connection, without a new capabilities
//! exchange.
//!
//! # Diameter Capabilities Update
//!
//! Application 10. Runs between two peers in the open state; never forwarded. Only the host, vendor and product of
//! a connection and the supported applications change, not its security.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Capabilities-Update | 328 | [`CUR`](CapabilitiesUpdateRequest) | [`CUA`](CapabilitiesUpdateAnswer) |

mod application;
mod commands;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::imported::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "capabilities-update",
    spec: "RFC 6737",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 10,
            name: "Diameter Capabilities Update",
            vendor_id: None,
            commands: &[
                &commands::capabilities_update::request::DESCRIPTION,
                &commands::capabilities_update::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[],
    imports: &[&crate::base::DICTIONARY],
};
