// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

//! The commands, a folder each.

pub(super) mod kiosk_order;

pub use self::kiosk_order::*;
