// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

#[cfg(any(feature = "gmb", feature = "gy", feature = "rf", feature = "sgmb"))]
mod cn_ip_multicast_distribution;
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
mod mbms_2g_3g_indicator;
#[cfg(feature = "sgmb")]
mod mbms_access_indicator;
#[cfg(feature = "gmb")]
mod mbms_counting_information;
#[cfg(feature = "sgmb")]
mod mbms_gw_udp_port_indicator;
#[cfg(any(feature = "gmb", feature = "sgmb"))]
mod mbms_hc_indicator;
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
mod mbms_service_type;
#[cfg(any(feature = "gmb", feature = "mb2c", feature = "sgmb"))]
mod mbms_start_stop_indication;
#[cfg(any(feature = "gmb", feature = "sgmb"))]
mod mbms_user_data_mode_indication;
#[cfg(any(feature = "gy", feature = "rf", feature = "sgi"))]
mod three_gpp_pdp_type;
#[cfg(any(feature = "gmb", feature = "gy", feature = "rf", feature = "sgmb"))]
pub use self::cn_ip_multicast_distribution::CnIpMulticastDistribution;

#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
pub use self::mbms_2g_3g_indicator::Mbms2g3gIndicator;

#[cfg(feature = "sgmb")]
pub use self::mbms_access_indicator::MbmsAccessIndicator;

#[cfg(feature = "gmb")]
pub use self::mbms_counting_information::MbmsCountingInformation;

#[cfg(feature = "sgmb")]
pub use self::mbms_gw_udp_port_indicator::MbmsGwUdpPortIndicator;

#[cfg(any(feature = "gmb", feature = "sgmb"))]
pub use self::mbms_hc_indicator::MbmsHcIndicator;

#[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
pub use self::mbms_service_type::MbmsServiceType;

#[cfg(any(feature = "gmb", feature = "mb2c", feature = "sgmb"))]
pub use self::mbms_start_stop_indication::MbmsStartStopIndication;

#[cfg(any(feature = "gmb", feature = "sgmb"))]
pub use self::mbms_user_data_mode_indication::MbmsUserDataModeIndication;

#[cfg(any(feature = "gy", feature = "rf", feature = "sgi"))]
pub use self::three_gpp_pdp_type::ThreeGppPdpType;
