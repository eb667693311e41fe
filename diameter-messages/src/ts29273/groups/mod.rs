// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod access_network_info;
#[cfg(feature = "full")]
mod non_3gpp_user_data;
#[cfg(feature = "full")]
mod non_3gpp_user_data_builder;
#[cfg(feature = "full")]
mod trace_info;
#[cfg(feature = "full")]
mod twan_access_info;
#[cfg(feature = "full")]
mod twan_connectivity_parameters;
#[cfg(feature = "full")]
mod wlan_identifier;
#[cfg(feature = "full")]
pub use self::access_network_info::{AccessNetworkInfo, AccessNetworkInfoBuilder};

#[cfg(feature = "full")]
pub use self::non_3gpp_user_data::Non3gppUserData;

#[cfg(feature = "full")]
pub use self::non_3gpp_user_data_builder::Non3gppUserDataBuilder;

#[cfg(feature = "full")]
pub use self::trace_info::{TraceInfo, TraceInfoBuilder};

#[cfg(feature = "full")]
pub use self::twan_access_info::{TwanAccessInfo, TwanAccessInfoBuilder};

#[cfg(feature = "full")]
pub use self::twan_connectivity_parameters::{
    TwanConnectivityParameters, TwanConnectivityParametersBuilder,
};

#[cfg(feature = "full")]
pub use self::wlan_identifier::{WlanIdentifier, WlanIdentifierBuilder};
