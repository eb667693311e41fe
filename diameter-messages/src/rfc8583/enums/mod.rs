// @generated from dictionaries/rfc8583.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod load_type;

pub use self::load_type::LoadType;
