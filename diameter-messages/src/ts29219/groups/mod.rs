// @generated from dictionaries/ts29219.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod pending_policy_counter_information;
mod policy_counter_status_report;

pub use self::pending_policy_counter_information::{
    PendingPolicyCounterInformation, PendingPolicyCounterInformationBuilder,
};

pub use self::policy_counter_status_report::{
    PolicyCounterStatusReport, PolicyCounterStatusReportBuilder,
};
