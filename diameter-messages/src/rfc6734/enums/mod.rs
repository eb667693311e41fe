// @generated from dictionaries/rfc6734.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod key_type;

pub use self::key_type::KeyType;
