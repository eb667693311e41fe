// @generated from dictionaries/ts29128.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod apn_rate_control_status;
#[cfg(feature = "full")]
mod communication_failure_information;
#[cfg(feature = "s6a")]
mod idle_status_indication;
#[cfg(feature = "full")]
mod number_of_ue_per_location_configuration;
#[cfg(feature = "full")]
mod number_of_ue_per_location_report;
#[cfg(feature = "gy")]
mod rrc_cause_counter;
#[cfg(feature = "gy")]
mod serving_plmn_rate_control;
#[cfg(feature = "full")]
pub use self::apn_rate_control_status::{
    ApnRateControlStatus, ApnRateControlStatusBuilder,
};

#[cfg(feature = "full")]
pub use self::communication_failure_information::{
    CommunicationFailureInformation, CommunicationFailureInformationBuilder,
};

#[cfg(feature = "s6a")]
pub use self::idle_status_indication::{
    IdleStatusIndication, IdleStatusIndicationBuilder,
};

#[cfg(feature = "full")]
pub use self::number_of_ue_per_location_configuration::{
    NumberOfUePerLocationConfiguration, NumberOfUePerLocationConfigurationBuilder,
};

#[cfg(feature = "full")]
pub use self::number_of_ue_per_location_report::{
    NumberOfUePerLocationReport, NumberOfUePerLocationReportBuilder,
};

#[cfg(feature = "gy")]
pub use self::rrc_cause_counter::{RrcCauseCounter, RrcCauseCounterBuilder};

#[cfg(feature = "gy")]
pub use self::serving_plmn_rate_control::{
    ServingPlmnRateControl, ServingPlmnRateControlBuilder,
};
