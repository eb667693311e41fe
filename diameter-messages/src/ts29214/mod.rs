// @generated from dictionaries/ts29214.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.214.
//!
//! The AVPs of Rx, between an application function and the PCRF: media components, flows and
//! events. AVPs only.

pub mod avp;
#[cfg(
    any(
        feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "rx",
        feature = "s9", feature = "s9a", feature = "sd", feature = "st"
    )
)]
mod enums;
mod flags;
#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
mod groups;
#[cfg(
    any(
        feature = "e4", feature = "gq", feature = "gx", feature = "gxx", feature = "rx",
        feature = "s9", feature = "s9a", feature = "sd", feature = "st"
    )
)]
pub use self::enums::*;
pub use self::flags::*;

#[cfg(
    any(
        feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
        feature = "s9"
    )
)]
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29214",
    spec: "3GPP TS 29.214",
    applications: &[],
    avps: &[
        #[cfg(any(feature = "gq", feature = "rx"))]
        avp::ABORT_CAUSE.description(),
        avp::ACCESS_NETWORK_CHARGING_ADDRESS.description(),
        #[cfg(any(feature = "gq", feature = "rx"))]
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER.description(),
        avp::ACCESS_NETWORK_CHARGING_IDENTIFIER_VALUE.description(),
        avp::AF_APPLICATION_IDENTIFIER.description(),
        avp::AF_CHARGING_IDENTIFIER.description(),
        avp::FLOW_DESCRIPTION.description(),
        avp::FLOW_NUMBER.description(),
        #[cfg(
            any(
                feature = "gq", feature = "gx", feature = "gy", feature = "rf", feature = "rx",
                feature = "s9"
            )
        )]
        avp::FLOWS.description(),
        #[cfg(
            any(
                feature = "gq", feature = "gx", feature = "rx", feature = "s9", feature = "sd",
                feature = "st"
            )
        )]
        avp::FLOW_STATUS.description(),
        #[cfg(any(feature = "gq", feature = "rx"))]
        avp::FLOW_USAGE.description(),
        #[cfg(any(feature = "gq", feature = "rx"))]
        avp::SPECIFIC_ACTION.description(),
        avp::MAX_REQUESTED_BANDWIDTH_DL.description(),
        avp::MAX_REQUESTED_BANDWIDTH_UL.description(),
        #[cfg(feature = "rx")]
        avp::MEDIA_COMPONENT_DESCRIPTION.description(),
        avp::MEDIA_COMPONENT_NUMBER.description(),
        #[cfg(feature = "rx")]
        avp::MEDIA_SUB_COMPONENT.description(),
        #[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
        avp::MEDIA_TYPE.description(),
        avp::RR_BANDWIDTH.description(),
        avp::RS_BANDWIDTH.description(),
        #[cfg(any(feature = "gq", feature = "rx"))]
        avp::SIP_FORKING_INDICATION.description(),
        avp::CODEC_DATA.description(),
        avp::SERVICE_URN.description(),
        #[cfg(feature = "rx")]
        avp::ACCEPTABLE_SERVICE_INFO.description(),
        #[cfg(feature = "rx")]
        avp::SERVICE_INFO_STATUS.description(),
        avp::MPS_IDENTIFIER.description(),
        #[cfg(any(feature = "gx", feature = "rx", feature = "s9"))]
        avp::AF_SIGNALLING_PROTOCOL.description(),
        #[cfg(feature = "rx")]
        avp::SPONSORED_CONNECTIVITY_DATA.description(),
        avp::SPONSOR_IDENTITY.description(),
        avp::APPLICATION_SERVICE_PROVIDER_IDENTITY.description(),
        #[cfg(feature = "rx")]
        avp::RX_REQUEST_TYPE.description(),
        avp::MIN_REQUESTED_BANDWIDTH_DL.description(),
        avp::MIN_REQUESTED_BANDWIDTH_UL.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "rx", feature = "s9", feature = "s9a"
            )
        )]
        avp::REQUIRED_ACCESS_INFO.description(),
        avp::IP_DOMAIN_ID.description(),
        avp::GCS_IDENTIFIER.description(),
        avp::SHARING_KEY_DL.description(),
        avp::SHARING_KEY_UL.description(),
        avp::RETRY_INTERVAL.description(),
        #[cfg(feature = "rx")]
        avp::SPONSORING_ACTION.description(),
        avp::MAX_SUPPORTED_BANDWIDTH_DL.description(),
        avp::MAX_SUPPORTED_BANDWIDTH_UL.description(),
        avp::MIN_DESIRED_BANDWIDTH_DL.description(),
        avp::MIN_DESIRED_BANDWIDTH_UL.description(),
        avp::MCPTT_IDENTIFIER.description(),
        avp::SERVICE_AUTHORIZATION_INFO.description(),
        avp::MEDIA_COMPONENT_STATUS.description(),
        #[cfg(feature = "rx")]
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
        #[cfg(feature = "rx")]
        avp::IMS_CONTENT_TYPE.description(),
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "rf", feature = "rx", feature = "s9"
            )
        )]
        avp::CALLEE_INFORMATION.description(),
        avp::FLUS_IDENTIFIER.description(),
        avp::DESIRED_MAX_LATENCY.description(),
        avp::DESIRED_MAX_LOSS.description(),
        avp::NID.description(),
        #[cfg(feature = "rx")]
        avp::MA_INFORMATION.description(),
        avp::MA_INFORMATION_ACTION.description(),
        #[cfg(feature = "rx")]
        avp::FIVE_GS_RAN_NAS_RELEASE_CAUSE.description(),
        avp::FIVE_GMM_CAUSE.description(),
        avp::FIVE_GSM_CAUSE.description(),
        #[cfg(feature = "rx")]
        avp::NGAP_CAUSE.description(),
        avp::NGAP_GROUP.description(),
        avp::NGAP_VALUE.description(),
        #[cfg(feature = "rx")]
        avp::WIRELINE_USER_LOCATION_INFO.description(),
        avp::HFC_NODE_IDENTIFIER.description(),
        avp::GLI_IDENTIFIER.description(),
        avp::LINE_TYPE.description(),
        #[cfg(feature = "rx")]
        avp::MPS_ACTION.description(),
        avp::SERVING_SATELLITE_IDENTITY.description(),
        #[cfg(feature = "full")]
        avp::PC_SESSION_RECOVERY_STATUS.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "credit-control", feature = "gq", feature = "gx", feature = "gxx",
                feature = "gy", feature = "np", feature = "nt", feature = "rf", feature = "rx",
                feature = "s15", feature = "s9", feature = "s9a", feature = "sd", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t4", feature = "tsp"
            )
        )]
        &crate::credit_control::DICTIONARY,
        #[cfg(any(feature = "e4", feature = "gq", feature = "rx"))]
        &crate::ts29209::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "mb2c", feature = "nta",
                feature = "rf", feature = "rx", feature = "s15", feature = "s6a", feature = "s6b",
                feature = "s6t", feature = "s9", feature = "s9a", feature = "sd", feature = "sgmb",
                feature = "st", feature = "sta", feature = "swa", feature = "swd", feature = "swm",
                feature = "swx", feature = "t6a"
            )
        )]
        &crate::ts29212::DICTIONARY,
        #[cfg(
            any(
                feature = "e4", feature = "gx", feature = "gxx", feature = "gy",
                feature = "nat-control", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s6t", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "st", feature = "sta",
                feature = "swa", feature = "swd", feature = "swm", feature = "swx", feature = "sy",
                feature = "t6a"
            )
        )]
        &crate::ts32299::DICTIONARY,
    ],
};
