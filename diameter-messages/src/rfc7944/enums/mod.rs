// @generated from dictionaries/rfc7944.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod drmp;

pub use self::drmp::Drmp;
