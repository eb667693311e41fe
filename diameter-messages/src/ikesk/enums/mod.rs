// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod id_type;

pub use self::id_type::IdType;
