// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! 3GPP TS 29.345.
//!
//! The AVPs of PC6 and PC7, between ProSe functions of different networks. AVPs only.

pub mod avp;
#[cfg(feature = "pc6")]
mod enums;
mod groups;
#[cfg(feature = "pc6")]
pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "ts29345",
    spec: "3GPP TS 29.345",
    applications: &[],
    avps: &[
        avp::APP_LAYER_USER_ID.description(),
        #[cfg(feature = "pc6")]
        avp::ASSISTANCE_INFO.description(),
        avp::ASSISTANCE_INFO_VALIDITY_TIMER.description(),
        avp::DISCOVERY_TYPE.description(),
        avp::PROSE_FILTER_ID.description(),
        avp::PROSE_MAC_ADDRESS.description(),
        #[cfg(feature = "pc6")]
        avp::MATCH_REPORT.description(),
        avp::OPERATING_CHANNEL.description(),
        avp::P2P_FEATURES.description(),
        avp::PROSE_APP_CODE.description(),
        avp::PROSE_APP_ID.description(),
        avp::PROSE_APP_MASK.description(),
        #[cfg(feature = "pc6")]
        avp::PROSE_DISCOVERY_FILTER.description(),
        avp::PRR_FLAGS.description(),
        avp::PROSE_VALIDITY_TIMER.description(),
        avp::REQUESTING_EPUID.description(),
        avp::TARGETED_EPUID.description(),
        avp::TIME_WINDOW.description(),
        #[cfg(feature = "pc6")]
        avp::WIFI_P2P_ASSISTANCE_INFO.description(),
        #[cfg(feature = "pc6")]
        avp::WLAN_ASSISTANCE_INFO.description(),
        #[cfg(any(feature = "gy", feature = "pc6", feature = "rf"))]
        avp::WLAN_LINK_LAYER_ID.description(),
        #[cfg(feature = "pc6")]
        avp::WLAN_LINK_LAYER_ID_LIST.description(),
        #[cfg(feature = "pc6")]
        avp::LOCATION_UPDATE_TRIGGER.description(),
        avp::LOCATION_UPDATE_EVENT_TYPE.description(),
        #[cfg(feature = "pc6")]
        avp::CHANGE_OF_AREA_TYPE.description(),
        avp::LOCATION_UPDATE_EVENT_TRIGGER.description(),
        #[cfg(feature = "pc6")]
        avp::REPORT_CARDINALITY.description(),
        avp::MINIMUM_INTERVAL_TIME.description(),
        #[cfg(feature = "pc6")]
        avp::PERIODIC_LOCATION_TYPE.description(),
        avp::LOCATION_REPORT_INTERVAL_TIME.description(),
        avp::TOTAL_NUMBER_OF_REPORTS.description(),
        avp::VALIDITY_TIME_ANNOUNCE.description(),
        avp::VALIDITY_TIME_MONITOR.description(),
        avp::VALIDITY_TIME_COMMUNICATION.description(),
        #[cfg(feature = "pc6")]
        avp::PROSE_APP_CODE_INFO.description(),
        avp::MIC.description(),
        avp::UTC_BASED_COUNTER.description(),
        avp::PROSE_MATCH_REFRESH_TIMER.description(),
        avp::PROSE_METADATA_INDEX_MASK.description(),
        #[cfg(feature = "pc6")]
        avp::APP_IDENTIFIER.description(),
        avp::OS_ID.description(),
        avp::OS_APP_ID.description(),
        avp::REQUESTING_RPAUID.description(),
        avp::TARGET_RPAUID.description(),
        avp::TARGET_PDUID.description(),
        avp::PROSE_RESTRICTED_CODE.description(),
        #[cfg(feature = "pc2")]
        avp::PROSE_RESTRICTED_CODE_SUFFIX_RANGE.description(),
        avp::BEGINNING_SUFFIX.description(),
        avp::ENDING_SUFFIX.description(),
        avp::DISCOVERY_ENTRY_ID.description(),
        avp::MATCH_TIMESTAMP.description(),
        avp::PMR_FLAGS.description(),
        avp::PROSE_APPLICATION_METADATA.description(),
        #[cfg(feature = "pc6")]
        avp::DISCOVERY_AUTH_REQUEST.description(),
        #[cfg(feature = "pc6")]
        avp::DISCOVERY_AUTH_RESPONSE.description(),
        #[cfg(feature = "pc6")]
        avp::MATCH_REQUEST.description(),
        #[cfg(feature = "pc6")]
        avp::MATCH_REPORT_INFO.description(),
        avp::BANNED_RPAUID.description(),
        avp::BANNED_PDUID.description(),
        #[cfg(feature = "full")]
        avp::CODE_RECEIVING_SECURITY_MATERIAL.description(),
        #[cfg(feature = "full")]
        avp::CODE_SENDING_SECURITY_MATERIAL.description(),
        avp::DUSK.description(),
        avp::DUIK.description(),
        avp::DUCK.description(),
        avp::MIC_CHECK_INDICATOR.description(),
        avp::ENCRYPTED_BITMASK.description(),
        #[cfg(any(feature = "pc2", feature = "pc6"))]
        avp::PROSE_APP_CODE_SUFFIX_RANGE.description(),
        avp::PC5_TECH.description(),
    ],
    imports: &[
        #[cfg(
            any(
                feature = "eap", feature = "mip6i", feature = "pc6", feature = "s6b",
                feature = "sta", feature = "swa", feature = "swd", feature = "swm"
            )
        )]
        &crate::eap::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gxx", feature = "gy", feature = "pc4a", feature = "pc6",
                feature = "rf", feature = "s13", feature = "s6a", feature = "s6b", feature = "s6c",
                feature = "s6m", feature = "s6t", feature = "s7a", feature = "s9", feature = "s9a",
                feature = "sd", feature = "sgd", feature = "slg", feature = "slh", feature = "st",
                feature = "sta", feature = "swd", feature = "swm", feature = "swx", feature = "t4",
                feature = "t6a"
            )
        )]
        &crate::ts29272::DICTIONARY,
        #[cfg(
            any(
                feature = "gx", feature = "gy", feature = "pc6", feature = "rf", feature = "rx",
                feature = "s6a", feature = "s6b", feature = "s9", feature = "s9a", feature = "sd",
                feature = "slg", feature = "slh", feature = "st", feature = "sta", feature = "swa",
                feature = "swd", feature = "swm", feature = "swx"
            )
        )]
        &crate::ts29273::DICTIONARY,
        #[cfg(
            any(
                feature = "gy", feature = "mm10", feature = "nta", feature = "pc4a",
                feature = "pc6", feature = "rf", feature = "s6a", feature = "s6c", feature = "s6m",
                feature = "s6t", feature = "s7a", feature = "sgd", feature = "sh", feature = "slg",
                feature = "slh", feature = "t4", feature = "t6a", feature = "tsp"
            )
        )]
        &crate::ts29329::DICTIONARY,
    ],
};
