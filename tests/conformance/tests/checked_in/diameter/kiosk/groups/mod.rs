// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod kiosk_crate;
mod kiosk_shelf;

pub use self::kiosk_crate::{KioskCrate, KioskCrateBuilder};
pub use self::kiosk_shelf::{KioskShelf, KioskShelfBuilder};
