// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(feature = "gy")]
mod cn_ip_multicast_distribution;
#[cfg(feature = "gy")]
mod mbms_2g_3g_indicator;
#[cfg(feature = "full")]
mod mbms_access_indicator;
#[cfg(feature = "full")]
mod mbms_counting_information;
#[cfg(feature = "full")]
mod mbms_gw_udp_port_indicator;
#[cfg(feature = "full")]
mod mbms_hc_indicator;
#[cfg(feature = "gy")]
mod mbms_service_type;
#[cfg(feature = "full")]
mod mbms_start_stop_indication;
#[cfg(feature = "full")]
mod mbms_user_data_mode_indication;
#[cfg(feature = "gy")]
mod three_gpp_pdp_type;
#[cfg(feature = "gy")]
pub use self::cn_ip_multicast_distribution::CnIpMulticastDistribution;

#[cfg(feature = "gy")]
pub use self::mbms_2g_3g_indicator::Mbms2g3gIndicator;

#[cfg(feature = "full")]
pub use self::mbms_access_indicator::MbmsAccessIndicator;

#[cfg(feature = "full")]
pub use self::mbms_counting_information::MbmsCountingInformation;

#[cfg(feature = "full")]
pub use self::mbms_gw_udp_port_indicator::MbmsGwUdpPortIndicator;

#[cfg(feature = "full")]
pub use self::mbms_hc_indicator::MbmsHcIndicator;

#[cfg(feature = "gy")]
pub use self::mbms_service_type::MbmsServiceType;

#[cfg(feature = "full")]
pub use self::mbms_start_stop_indication::MbmsStartStopIndication;

#[cfg(feature = "full")]
pub use self::mbms_user_data_mode_indication::MbmsUserDataModeIndication;

#[cfg(feature = "gy")]
pub use self::three_gpp_pdp_type::ThreeGppPdpType;
