// @generated from dictionaries/ts29217.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "np")]
mod aggregated_congestion_info;
#[cfg(feature = "np")]
mod aggregated_ruci_report;
#[cfg(feature = "np")]
mod congestion_level_definition;
#[cfg(feature = "np")]
mod congestion_location_id;
#[cfg(feature = "np")]
pub use self::aggregated_congestion_info::{
    AggregatedCongestionInfo, AggregatedCongestionInfoBuilder,
};

#[cfg(feature = "np")]
pub use self::aggregated_ruci_report::{
    AggregatedRuciReport, AggregatedRuciReportBuilder,
};

#[cfg(feature = "np")]
pub use self::congestion_level_definition::{
    CongestionLevelDefinition, CongestionLevelDefinitionBuilder,
};

#[cfg(feature = "np")]
pub use self::congestion_location_id::{
    CongestionLocationId, CongestionLocationIdBuilder,
};
