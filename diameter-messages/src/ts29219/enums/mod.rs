// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod sl_request_type;

pub use self::sl_request_type::SlRequestType;
