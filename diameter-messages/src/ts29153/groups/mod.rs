// @generated from dictionaries/ts29153.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

mod network_congestion_area_report;

pub use self::network_congestion_area_report::{
    NetworkCongestionAreaReport, NetworkCongestionAreaReportBuilder,
};
