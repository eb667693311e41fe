// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! Kiosk 1.0.
//!
//! A small vendor dictionary whose generated code is checked in: groups that contain themselves.
//!
//! # Kiosk
//!
//! Application 4294967293 of vendor 32473. Runs between kiosks and a warehouse.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Kiosk-Order | 16777214 | [`KOR`](KioskOrderRequest) | [`KOA`](KioskOrderAnswer) |

pub mod avp;
mod application;
mod commands;
mod groups;
pub mod imported;

pub use self::application::*;
pub use self::commands::*;
pub use self::groups::*;
pub use self::imported::*;

const _: () = assert!(
    matches!(< crate ::Grams as diameter_core::AvpValue > ::FORMAT,
    diameter_core::Format::Unsigned32),
    "the data format Kiosk-Grams is derived from Unsigned32: let the FORMAT of its AvpValue be Format::Unsigned32"
);

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "kiosk",
    spec: "Kiosk 1.0",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 4294967293,
            name: "Kiosk",
            vendor_id: Some(32473),
            commands: &[
                &commands::kiosk_order::request::DESCRIPTION,
                &commands::kiosk_order::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::KIOSK_CRATE.description(),
        avp::KIOSK_SHELF.description(),
        avp::KIOSK_LABEL.description(),
        avp::KIOSK_WEIGHT.description(),
    ],
    imports: &[&::diameter_messages::base::DICTIONARY],
};
