// @generated from dictionaries/ts29172.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod accuracy_fulfilment_indicator;
mod lcs_privacy_check;
mod lcs_qos_class;
mod location_event;
mod occurrence_info;
mod periodic_location_support_indicator;
mod prioritized_list_indicator;
mod pseudonym_indicator;
mod response_time;
mod slg_location_type;
mod velocity_requested;
mod vertical_requested;

pub use self::accuracy_fulfilment_indicator::AccuracyFulfilmentIndicator;
pub use self::lcs_privacy_check::LcsPrivacyCheck;
pub use self::lcs_qos_class::LcsQosClass;
pub use self::location_event::LocationEvent;
pub use self::occurrence_info::OccurrenceInfo;
pub use self::periodic_location_support_indicator::PeriodicLocationSupportIndicator;
pub use self::prioritized_list_indicator::PrioritizedListIndicator;
pub use self::pseudonym_indicator::PseudonymIndicator;
pub use self::response_time::ResponseTime;
pub use self::slg_location_type::SlgLocationType;
pub use self::velocity_requested::VelocityRequested;
pub use self::vertical_requested::VerticalRequested;
