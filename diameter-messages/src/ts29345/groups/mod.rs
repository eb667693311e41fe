// @generated from dictionaries/ts29345.xml by cargo xtask regenerate; do not edit.

//! The Grouped AVPs, one file each.

#[cfg(feature = "full")]
mod app_identifier;
#[cfg(feature = "full")]
mod assistance_info;
#[cfg(feature = "full")]
mod change_of_area_type;
#[cfg(feature = "full")]
mod code_receiving_security_material;
#[cfg(feature = "full")]
mod code_sending_security_material;
#[cfg(feature = "full")]
mod discovery_auth_request;
#[cfg(feature = "full")]
mod discovery_auth_response;
#[cfg(feature = "full")]
mod location_update_trigger;
#[cfg(feature = "full")]
mod match_report;
#[cfg(feature = "full")]
mod match_report_info;
#[cfg(feature = "full")]
mod match_request;
#[cfg(feature = "full")]
mod periodic_location_type;
#[cfg(feature = "full")]
mod prose_app_code_info;
#[cfg(feature = "full")]
mod prose_app_code_suffix_range;
#[cfg(feature = "full")]
mod prose_discovery_filter;
#[cfg(feature = "full")]
mod prose_restricted_code_suffix_range;
#[cfg(feature = "full")]
mod wifi_p2p_assistance_info;
#[cfg(feature = "full")]
mod wlan_assistance_info;
mod wlan_link_layer_id;
#[cfg(feature = "full")]
mod wlan_link_layer_id_list;
#[cfg(feature = "full")]
pub use self::app_identifier::{AppIdentifier, AppIdentifierBuilder};

#[cfg(feature = "full")]
pub use self::assistance_info::{AssistanceInfo, AssistanceInfoBuilder};

#[cfg(feature = "full")]
pub use self::change_of_area_type::{ChangeOfAreaType, ChangeOfAreaTypeBuilder};

#[cfg(feature = "full")]
pub use self::code_receiving_security_material::{
    CodeReceivingSecurityMaterial, CodeReceivingSecurityMaterialBuilder,
};

#[cfg(feature = "full")]
pub use self::code_sending_security_material::{
    CodeSendingSecurityMaterial, CodeSendingSecurityMaterialBuilder,
};

#[cfg(feature = "full")]
pub use self::discovery_auth_request::{
    DiscoveryAuthRequest, DiscoveryAuthRequestBuilder,
};

#[cfg(feature = "full")]
pub use self::discovery_auth_response::{
    DiscoveryAuthResponse, DiscoveryAuthResponseBuilder,
};

#[cfg(feature = "full")]
pub use self::location_update_trigger::{
    LocationUpdateTrigger, LocationUpdateTriggerBuilder,
};

#[cfg(feature = "full")]
pub use self::match_report::{MatchReport, MatchReportBuilder};

#[cfg(feature = "full")]
pub use self::match_report_info::{MatchReportInfo, MatchReportInfoBuilder};

#[cfg(feature = "full")]
pub use self::match_request::{MatchRequest, MatchRequestBuilder};

#[cfg(feature = "full")]
pub use self::periodic_location_type::{
    PeriodicLocationType, PeriodicLocationTypeBuilder,
};

#[cfg(feature = "full")]
pub use self::prose_app_code_info::{ProseAppCodeInfo, ProseAppCodeInfoBuilder};

#[cfg(feature = "full")]
pub use self::prose_app_code_suffix_range::{
    ProseAppCodeSuffixRange, ProseAppCodeSuffixRangeBuilder,
};

#[cfg(feature = "full")]
pub use self::prose_discovery_filter::{
    ProseDiscoveryFilter, ProseDiscoveryFilterBuilder,
};

#[cfg(feature = "full")]
pub use self::prose_restricted_code_suffix_range::{
    ProseRestrictedCodeSuffixRange, ProseRestrictedCodeSuffixRangeBuilder,
};

#[cfg(feature = "full")]
pub use self::wifi_p2p_assistance_info::{
    WifiP2pAssistanceInfo, WifiP2pAssistanceInfoBuilder,
};

#[cfg(feature = "full")]
pub use self::wlan_assistance_info::{WlanAssistanceInfo, WlanAssistanceInfoBuilder};
pub use self::wlan_link_layer_id::{WlanLinkLayerId, WlanLinkLayerIdBuilder};

#[cfg(feature = "full")]
pub use self::wlan_link_layer_id_list::{WlanLinkLayerIdList, WlanLinkLayerIdListBuilder};
