// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod key;

pub use self::key::{Key, KeyBuilder};
