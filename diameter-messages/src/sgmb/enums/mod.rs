// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod experimental_result_code;

pub use self::experimental_result_code::ExperimentalResultCode;
