// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "pc6")]
mod report_cardinality;
#[cfg(feature = "pc6")]
pub use self::report_cardinality::ReportCardinality;
