// @generated from ../tests/conformance/tests/checked_in/kiosk.xml by cargo xtask regenerate; do not edit.

#[allow(dead_code, unreachable_pub, unused_imports)]
#[allow(clippy::all, clippy::nursery, clippy::pedantic)]
#[rustfmt::skip]
pub mod required;
#[allow(dead_code, unreachable_pub, unused_imports)]
#[allow(clippy::all, clippy::nursery, clippy::pedantic)]
#[rustfmt::skip]
pub mod kiosk;

/// Every dictionary.
#[allow(dead_code)]
#[rustfmt::skip]
pub static DICTIONARIES: &[&diameter_core::Dictionary] = &[&kiosk::DICTIONARY];
