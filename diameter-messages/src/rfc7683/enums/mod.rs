// @generated from dictionaries/rfc7683.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod oc_report_type;

pub use self::oc_report_type::OcReportType;
