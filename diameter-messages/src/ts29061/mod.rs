// @generated from dictionaries/ts29061.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.061.
//!
//! The AVPs of the reference points Gi and SGi (packet domain and external data networks), and Gmb
//! and SGmb (broadcast/multicast service). The 3GPP-\* AVPs carry the RADIUS vendor-specific
//! attributes of the same number. AVPs only.

pub mod avp;
#[cfg(
    any(
        feature = "gmb", feature = "gy", feature = "mb2c", feature = "rf", feature = "sgi",
        feature = "sgmb"
    )
)]
mod enums;
#[cfg(
    any(
        feature = "gmb", feature = "gy", feature = "mb2c", feature = "rf", feature = "sgi",
        feature = "sgmb"
    )
)]
pub use self::enums::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29061",
    spec: "3GPP TS 29.061",
    applications: &[],
    avps: &[
        avp::THREE_GPP_IMSI.description(),
        avp::THREE_GPP_CHARGING_ID.description(),
        #[cfg(any(feature = "gy", feature = "rf", feature = "sgi"))]
        avp::THREE_GPP_PDP_TYPE.description(),
        avp::THREE_GPP_CG_ADDRESS.description(),
        avp::THREE_GPP_GPRS_NEGOTIATED_QOS_PROFILE.description(),
        avp::THREE_GPP_SGSN_ADDRESS.description(),
        avp::THREE_GPP_GGSN_ADDRESS.description(),
        avp::THREE_GPP_IMSI_MCC_MNC.description(),
        avp::THREE_GPP_GGSN_MCC_MNC.description(),
        avp::THREE_GPP_NSAPI.description(),
        avp::THREE_GPP_SESSION_STOP_INDICATOR.description(),
        avp::THREE_GPP_SELECTION_MODE.description(),
        avp::THREE_GPP_CHARGING_CHARACTERISTICS.description(),
        avp::THREE_GPP_CG_IPV6_ADDRESS.description(),
        avp::THREE_GPP_SGSN_IPV6_ADDRESS.description(),
        avp::THREE_GPP_GGSN_IPV6_ADDRESS.description(),
        avp::THREE_GPP_IPV6_DNS_SERVERS.description(),
        avp::THREE_GPP_SGSN_MCC_MNC.description(),
        avp::THREE_GPP_TEARDOWN_INDICATOR.description(),
        avp::THREE_GPP_IMEISV.description(),
        avp::THREE_GPP_RAT_TYPE.description(),
        avp::THREE_GPP_USER_LOCATION_INFO.description(),
        avp::THREE_GPP_MS_TIME_ZONE.description(),
        avp::THREE_GPP_CAMEL_CHARGING_INFO.description(),
        avp::THREE_GPP_PACKET_FILTER.description(),
        avp::THREE_GPP_NEGOTIATED_DSCP.description(),
        avp::THREE_GPP_ALLOCATE_IP_TYPE.description(),
        avp::TWAN_IDENTIFIER.description(),
        avp::THREE_GPP_USER_LOCATION_INFO_TIME.description(),
        avp::THREE_GPP_SECONDARY_RAT_USAGE.description(),
        avp::THREE_GPP_UE_LOCAL_IP_ADDRESS.description(),
        avp::THREE_GPP_UE_SOURCE_PORT.description(),
        avp::TMGI.description(),
        avp::REQUIRED_MBMS_BEARER_CAPABILITIES.description(),
        #[cfg(any(feature = "gmb", feature = "mb2c", feature = "sgmb"))]
        avp::MBMS_START_STOP_INDICATION.description(),
        avp::MBMS_SERVICE_AREA.description(),
        avp::MBMS_SESSION_DURATION.description(),
        avp::ALTERNATIVE_APN.description(),
        #[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
        avp::MBMS_SERVICE_TYPE.description(),
        #[cfg(any(feature = "gmb", feature = "gy", feature = "rf"))]
        avp::MBMS_2G_3G_INDICATOR.description(),
        avp::MBMS_SESSION_IDENTITY.description(),
        avp::RAI.description(),
        avp::ADDITIONAL_MBMS_TRACE_INFO.description(),
        avp::MBMS_TIME_TO_DATA_TRANSFER.description(),
        avp::MBMS_SESSION_REPETITION_NUMBER.description(),
        avp::MBMS_REQUIRED_QOS.description(),
        #[cfg(feature = "gmb")]
        avp::MBMS_COUNTING_INFORMATION.description(),
        #[cfg(any(feature = "gmb", feature = "sgmb"))]
        avp::MBMS_USER_DATA_MODE_INDICATION.description(),
        avp::MBMS_GGSN_ADDRESS.description(),
        avp::MBMS_GGSN_IPV6_ADDRESS.description(),
        avp::MBMS_BMSC_SSM_IP_ADDRESS.description(),
        avp::MBMS_BMSC_SSM_IPV6_ADDRESS.description(),
        avp::MBMS_FLOW_IDENTIFIER.description(),
        #[cfg(any(feature = "gmb", feature = "gy", feature = "rf", feature = "sgmb"))]
        avp::CN_IP_MULTICAST_DISTRIBUTION.description(),
        #[cfg(any(feature = "gmb", feature = "sgmb"))]
        avp::MBMS_HC_INDICATOR.description(),
        #[cfg(feature = "sgmb")]
        avp::MBMS_ACCESS_INDICATOR.description(),
        avp::MBMS_GW_SSM_IP_ADDRESS.description(),
        avp::MBMS_GW_SSM_IPV6_ADDRESS.description(),
        avp::MBMS_BMSC_SSM_UDP_PORT.description(),
        avp::MBMS_GW_UDP_PORT.description(),
        #[cfg(feature = "sgmb")]
        avp::MBMS_GW_UDP_PORT_INDICATOR.description(),
        avp::MBMS_DATA_TRANSFER_START.description(),
        avp::MBMS_DATA_TRANSFER_STOP.description(),
        avp::MBMS_FLAGS.description(),
        avp::RESTART_COUNTER.description(),
        avp::DIAGNOSTIC_INFO.description(),
        avp::MBMS_CELL_LIST.description(),
    ],
    imports: &[],
};
