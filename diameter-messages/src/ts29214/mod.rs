// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.214.
//!
//! The AVPs of Rx, between an application function and the PCRF: media components, flows and
//! events. AVPs only.

pub mod avp;
pub mod required;
#[cfg(feature = "full")]
mod enums;
mod flags;
#[cfg(feature = "gy")]
mod groups;
#[cfg(feature = "full")]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(feature = "gy")]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29214",
    spec: "3GPP TS 29.214",
    applications: &[],
    avps: &[
        #[cfg(feature = "full")]
        avp::ABORT_CAUSE.description(),
        avp::ACCESS_NETWORK_CHARGING_ADDRESS.description(),
        #[cfg(feature = "full")]
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description(),
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description(),
        avp::AF_APPLICATION_IDENTIFIER.description(),
        avp::AF_CHARGING_IDENTIFIER.description(),
        avp::FLOW_DESCRIPTION.description(),
        avp::FLOW_NUMBER.description(),
        #[cfg(feature = "gy")]
        avp::FLOWS.description(),
        #[cfg(feature = "full")]
        avp::FLOW_STATUS.description(),
        #[cfg(feature = "full")]
        avp::FLOW_USAGE.description(),
        #[cfg(feature = "full")]
        avp::SPECIFIC_ACTION.description(),
        avp::MAX_REQUESTED_BANDWIDTH_DL.description(),
        avp::MAX_REQUESTED_BANDWIDTH_UL.description(),
        #[cfg(feature = "full")]
        avp::MEDIA_COMPONENT_DESCRIPTION.description(),
        avp::MEDIA_COMPONENT_NUMBER.description(),
        #[cfg(feature = "full")]
        avp::MEDIA_SUB_COMPONENT.description(),
        #[cfg(feature = "full")]
        avp::MEDIA_TYPE.description(),
        avp::RR_BANDWIDTH.description(),
        avp::RS_BANDWIDTH.description(),
        #[cfg(feature = "full")]
        avp::SIP_FORKING_INDICATION.description(),
        avp::CODEC_DATA.description(),
        avp::SERVICE_URN.description(),
        #[cfg(feature = "full")]
        avp::ACCEPTABLE_SERVICE_INFO.description(),
        #[cfg(feature = "full")]
        avp::SERVICE_INFO_STATUS.description(),
        avp::MPS_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::AF_SIGNALLING_PROTOCOL.description(),
        #[cfg(feature = "full")]
        avp::SPONSORED_CONNECTIVITY_DATA.description(),
        avp::SPONSOR_IDENTITY.description(),
        avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        #[cfg(feature = "full")]
        avp::RX_REQUEST_TYPE.description(),
        avp::MIN_REQUESTED_BANDWIDTH_DL.description(),
        avp::MIN_REQUESTED_BANDWIDTH_UL.description(),
        #[cfg(feature = "full")]
        avp::REQUIRED_ACCESS_INFO.description(),
        avp::IP_DOMAIN_ID.description(),
        avp::GCS_IDENTIFIER.description(),
        avp::SHARING_KEY_DL.description(),
        avp::SHARING_KEY_UL.description(),
        avp::RETRY_INTERVAL.description(),
        #[cfg(feature = "full")]
        avp::SPONSORING_ACTION.description(),
        avp::MAX_SUPPORTED_BANDWIDTH_DL.description(),
        avp::MAX_SUPPORTED_BANDWIDTH_UL.description(),
        avp::MIN_DESIRED_BANDWIDTH_DL.description(),
        avp::MIN_DESIRED_BANDWIDTH_UL.description(),
        avp::MCPTT_IDENTIFIER.description(),
        avp::SERVICE_AUTHORIZATION_INFO.description(),
        avp::MEDIA_COMPONENT_STATUS.description(),
        #[cfg(feature = "full")]
        avp::PRIORITY_SHARING_INDICATOR.description(),
        avp::AF_REQUESTED_DATA.description(),
        avp::CONTENT_VERSION.description(),
        avp::PRE_EMPTION_CONTROL_INFO.description(),
        avp::EXTENDED_MAX_REQUESTED_BW_DL.description(),
        avp::EXTENDED_MAX_REQUESTED_BW_UL.description(),
        avp::EXTENDED_MAX_SUPPORTED_BW_DL.description(),
        avp::EXTENDED_MAX_SUPPORTED_BW_UL.description(),
        avp::EXTENDED_MIN_DESIRED_BW_DL.description(),
        avp::EXTENDED_MIN_DESIRED_BW_UL.description(),
        avp::EXTENDED_MIN_REQUESTED_BW_DL.description(),
        avp::EXTENDED_MIN_REQUESTED_BW_UL.description(),
        avp::MCVIDEO_IDENTIFIER.description(),
        avp::IMS_CONTENT_IDENTIFIER.description(),
        #[cfg(feature = "full")]
        avp::IMS_CONTENT_TYPE.description(),
        #[cfg(feature = "gy")]
        avp::CALLEE_INFORMATION.description(),
        avp::FLUS_IDENTIFIER.description(),
        avp::DESIRED_MAX_LATENCY.description(),
        avp::DESIRED_MAX_LOSS.description(),
        avp::NID.description(),
        #[cfg(feature = "full")]
        avp::MA_INFORMATION.description(),
        avp::MA_INFORMATION_ACTION.description(),
        #[cfg(feature = "full")]
        avp::FIVE_GS_RAN_NAS_RELEASE_CAUSE.description(),
        avp::FIVE_GMM_CAUSE.description(),
        avp::FIVE_GSM_CAUSE.description(),
        #[cfg(feature = "full")]
        avp::NGAP_CAUSE.description(),
        avp::NGAP_GROUP.description(),
        avp::NGAP_VALUE.description(),
        #[cfg(feature = "full")]
        avp::WIRELINE_USER_LOCATION_INFO.description(),
        avp::HFC_NODE_IDENTIFIER.description(),
        avp::GLI_IDENTIFIER.description(),
        avp::LINE_TYPE.description(),
        #[cfg(feature = "full")]
        avp::MPS_ACTION.description(),
        avp::SERVING_SATELLITE_IDENTITY.description(),
        #[cfg(feature = "full")]
        avp::PC_SESSION_RECOVERY_STATUS.description(),
    ],
    imports: &[
        #[cfg(any(feature = "credit-control", feature = "gy"))]
        &crate::credit_control::DICTIONARY,
        #[cfg(feature = "full")]
        &crate::ts29209::DICTIONARY,
        &crate::ts29212::DICTIONARY,
        &crate::ts32299::DICTIONARY,
    ],
};
