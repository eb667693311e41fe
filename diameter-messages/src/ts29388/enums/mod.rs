// @generated from dictionaries/ts29388.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod experimental_result_code;
mod pc5_rat_type;

pub use self::experimental_result_code::ExperimentalResultCode;
pub use self::pc5_rat_type::Pc5RatType;
