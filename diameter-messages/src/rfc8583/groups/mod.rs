// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod load;

pub use self::load::{Load, LoadBuilder};
