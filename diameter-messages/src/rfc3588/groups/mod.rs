// @generated from dictionaries/rfc3588.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod e2e_sequence;

pub use self::e2e_sequence::{E2eSequence, E2eSequenceBuilder};
