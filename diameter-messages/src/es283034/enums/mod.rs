// @generated from dictionaries/es283034.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "e4")]
mod aggregation_network_type;
#[cfg(feature = "full")]
mod etsi_event_type_420;
#[cfg(feature = "full")]
mod etsi_experimental_result_code;
#[cfg(feature = "e4")]
mod ip_connectivity_status;
#[cfg(feature = "e4")]
pub use self::aggregation_network_type::AggregationNetworkType;

#[cfg(feature = "full")]
pub use self::etsi_event_type_420::EtsiEventType420;

#[cfg(feature = "full")]
pub use self::etsi_experimental_result_code::EtsiExperimentalResultCode;

#[cfg(feature = "e4")]
pub use self::ip_connectivity_status::IpConnectivityStatus;
