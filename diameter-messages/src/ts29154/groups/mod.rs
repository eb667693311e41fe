// @generated from dictionaries/ts29154.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "nta")]
mod access_network_reports;
#[cfg(feature = "nta")]
mod event_configuration;
#[cfg(feature = "nta")]
mod event_configuration_status;
#[cfg(feature = "nta")]
mod event_reports;
#[cfg(feature = "nt")]
mod nt_time_window;
#[cfg(feature = "nt")]
mod transfer_policy;
#[cfg(feature = "nta")]
pub use self::access_network_reports::{
    AccessNetworkReports, AccessNetworkReportsBuilder,
};

#[cfg(feature = "nta")]
pub use self::event_configuration::{EventConfiguration, EventConfigurationBuilder};

#[cfg(feature = "nta")]
pub use self::event_configuration_status::{
    EventConfigurationStatus, EventConfigurationStatusBuilder,
};

#[cfg(feature = "nta")]
pub use self::event_reports::{EventReports, EventReportsBuilder};

#[cfg(feature = "nt")]
pub use self::nt_time_window::{NtTimeWindow, NtTimeWindowBuilder};

#[cfg(feature = "nt")]
pub use self::transfer_policy::{TransferPolicy, TransferPolicyBuilder};
