// @generated from dictionaries/ts29273.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
mod access_network_info;
#[cfg(feature = "swx")]
mod non_3gpp_user_data;
#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
mod trace_info;
#[cfg(feature = "swx")]
mod twan_access_info;
#[cfg(any(feature = "sta", feature = "swd"))]
mod twan_connectivity_parameters;
#[cfg(any(feature = "sta", feature = "swd", feature = "swx"))]
mod wlan_identifier;
#[cfg(any(feature = "sta", feature = "swa", feature = "swm", feature = "swx"))]
pub use self::access_network_info::{AccessNetworkInfo, AccessNetworkInfoBuilder};

#[cfg(feature = "swx")]
pub use self::non_3gpp_user_data::{Non3gppUserData, Non3gppUserDataBuilder};

#[cfg(
    any(
        feature = "s6b", feature = "sta", feature = "swd", feature = "swm", feature = "swx"
    )
)]
pub use self::trace_info::{TraceInfo, TraceInfoBuilder};

#[cfg(feature = "swx")]
pub use self::twan_access_info::{TwanAccessInfo, TwanAccessInfoBuilder};

#[cfg(any(feature = "sta", feature = "swd"))]
pub use self::twan_connectivity_parameters::{
    TwanConnectivityParameters, TwanConnectivityParametersBuilder,
};

#[cfg(any(feature = "sta", feature = "swd", feature = "swx"))]
pub use self::wlan_identifier::{WlanIdentifier, WlanIdentifierBuilder};
