// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "t6a")]
mod apn_rate_control_status;
#[cfg(feature = "t6a")]
mod communication_failure_information;
#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
mod idle_status_indication;
#[cfg(feature = "t6a")]
mod number_of_ue_per_location_configuration;
#[cfg(feature = "t6a")]
mod number_of_ue_per_location_report;
#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
mod rrc_cause_counter;
#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
mod serving_plmn_rate_control;
#[cfg(feature = "t6a")]
pub use self::apn_rate_control_status::{
    ApnRateControlStatus, ApnRateControlStatusBuilder,
};

#[cfg(feature = "t6a")]
pub use self::communication_failure_information::{
    CommunicationFailureInformation, CommunicationFailureInformationBuilder,
};

#[cfg(any(feature = "s6a", feature = "s6t", feature = "t6a"))]
pub use self::idle_status_indication::{
    IdleStatusIndication, IdleStatusIndicationBuilder,
};

#[cfg(feature = "t6a")]
pub use self::number_of_ue_per_location_configuration::{
    NumberOfUePerLocationConfiguration, NumberOfUePerLocationConfigurationBuilder,
};

#[cfg(feature = "t6a")]
pub use self::number_of_ue_per_location_report::{
    NumberOfUePerLocationReport, NumberOfUePerLocationReportBuilder,
};

#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
pub use self::rrc_cause_counter::{RrcCauseCounter, RrcCauseCounterBuilder};

#[cfg(any(feature = "gy", feature = "rf", feature = "t6a"))]
pub use self::serving_plmn_rate_control::{
    ServingPlmnRateControl, ServingPlmnRateControlBuilder,
};
