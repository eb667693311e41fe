// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "pc6")]
mod app_identifier;
#[cfg(feature = "pc6")]
mod assistance_info;
#[cfg(feature = "pc6")]
mod change_of_area_type;
#[cfg(feature = "full")]
mod code_receiving_security_material;
#[cfg(feature = "full")]
mod code_sending_security_material;
#[cfg(feature = "pc6")]
mod discovery_auth_request;
#[cfg(feature = "pc6")]
mod discovery_auth_response;
#[cfg(feature = "pc6")]
mod location_update_trigger;
#[cfg(feature = "pc6")]
mod match_report;
#[cfg(feature = "pc6")]
mod match_report_info;
#[cfg(feature = "pc6")]
mod match_request;
#[cfg(feature = "pc6")]
mod periodic_location_type;
#[cfg(feature = "pc6")]
mod prose_app_code_info;
#[cfg(any(feature = "pc2", feature = "pc6"))]
mod prose_app_code_suffix_range;
#[cfg(feature = "pc6")]
mod prose_discovery_filter;
#[cfg(feature = "pc2")]
mod prose_restricted_code_suffix_range;
#[cfg(feature = "pc6")]
mod wifi_p2p_assistance_info;
#[cfg(feature = "pc6")]
mod wlan_assistance_info;
#[cfg(any(feature = "gy", feature = "pc6", feature = "rf"))]
mod wlan_link_layer_id;
#[cfg(feature = "pc6")]
mod wlan_link_layer_id_list;
#[cfg(feature = "pc6")]
pub use self::app_identifier::{AppIdentifier, AppIdentifierBuilder};

#[cfg(feature = "pc6")]
pub use self::assistance_info::{AssistanceInfo, AssistanceInfoBuilder};

#[cfg(feature = "pc6")]
pub use self::change_of_area_type::{ChangeOfAreaType, ChangeOfAreaTypeBuilder};

#[cfg(feature = "full")]
pub use self::code_receiving_security_material::{
    CodeReceivingSecurityMaterial, CodeReceivingSecurityMaterialBuilder,
};

#[cfg(feature = "full")]
pub use self::code_sending_security_material::{
    CodeSendingSecurityMaterial, CodeSendingSecurityMaterialBuilder,
};

#[cfg(feature = "pc6")]
pub use self::discovery_auth_request::{
    DiscoveryAuthRequest, DiscoveryAuthRequestBuilder,
};

#[cfg(feature = "pc6")]
pub use self::discovery_auth_response::{
    DiscoveryAuthResponse, DiscoveryAuthResponseBuilder,
};

#[cfg(feature = "pc6")]
pub use self::location_update_trigger::{
    LocationUpdateTrigger, LocationUpdateTriggerBuilder,
};

#[cfg(feature = "pc6")]
pub use self::match_report::{MatchReport, MatchReportBuilder};

#[cfg(feature = "pc6")]
pub use self::match_report_info::{MatchReportInfo, MatchReportInfoBuilder};

#[cfg(feature = "pc6")]
pub use self::match_request::{MatchRequest, MatchRequestBuilder};

#[cfg(feature = "pc6")]
pub use self::periodic_location_type::{
    PeriodicLocationType, PeriodicLocationTypeBuilder,
};

#[cfg(feature = "pc6")]
pub use self::prose_app_code_info::{ProseAppCodeInfo, ProseAppCodeInfoBuilder};

#[cfg(any(feature = "pc2", feature = "pc6"))]
pub use self::prose_app_code_suffix_range::{
    ProseAppCodeSuffixRange, ProseAppCodeSuffixRangeBuilder,
};

#[cfg(feature = "pc6")]
pub use self::prose_discovery_filter::{
    ProseDiscoveryFilter, ProseDiscoveryFilterBuilder,
};

#[cfg(feature = "pc2")]
pub use self::prose_restricted_code_suffix_range::{
    ProseRestrictedCodeSuffixRange, ProseRestrictedCodeSuffixRangeBuilder,
};

#[cfg(feature = "pc6")]
pub use self::wifi_p2p_assistance_info::{
    WifiP2pAssistanceInfo, WifiP2pAssistanceInfoBuilder,
};

#[cfg(feature = "pc6")]
pub use self::wlan_assistance_info::{WlanAssistanceInfo, WlanAssistanceInfoBuilder};

#[cfg(any(feature = "gy", feature = "pc6", feature = "rf"))]
pub use self::wlan_link_layer_id::{WlanLinkLayerId, WlanLinkLayerIdBuilder};

#[cfg(feature = "pc6")]
pub use self::wlan_link_layer_id_list::{WlanLinkLayerIdList, WlanLinkLayerIdListBuilder};
