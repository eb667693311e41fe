// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod aggregated_congestion_info;
#[cfg(feature = "full")]
mod aggregated_ruci_report;
#[cfg(feature = "full")]
mod congestion_level_definition;
#[cfg(feature = "full")]
mod congestion_location_id;
#[cfg(feature = "full")]
pub use self::aggregated_congestion_info::{
    AggregatedCongestionInfo, AggregatedCongestionInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::aggregated_ruci_report::{
    AggregatedRuciReport, AggregatedRuciReportBuilder,
};

#[cfg(feature = "full")]
pub use self::congestion_level_definition::{
    CongestionLevelDefinition, CongestionLevelDefinitionBuilder,
};

#[cfg(feature = "full")]
pub use self::congestion_location_id::{
    CongestionLocationId, CongestionLocationIdBuilder,
};
