// @generated from dictionaries/ts29210.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod pdp_session_operation;

pub use self::pdp_session_operation::PdpSessionOperation;
