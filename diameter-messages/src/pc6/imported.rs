// @generated from dictionaries/pc6.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29329::{UserIdentity, UserIdentityBuilder};
pub use crate::ts29345::{
    AppIdentifier, AppIdentifierBuilder, AssistanceInfo, AssistanceInfoBuilder,
    ChangeOfAreaType, ChangeOfAreaTypeBuilder, DiscoveryAuthRequest,
    DiscoveryAuthRequestBuilder, DiscoveryAuthResponse, DiscoveryAuthResponseBuilder,
    LocationUpdateTrigger, LocationUpdateTriggerBuilder, MatchReport, MatchReportBuilder,
    MatchReportInfo, MatchReportInfoBuilder, MatchRequest, MatchRequestBuilder,
    PeriodicLocationType, PeriodicLocationTypeBuilder, ProseAppCodeInfo,
    ProseAppCodeInfoBuilder, ProseAppCodeSuffixRange, ProseAppCodeSuffixRangeBuilder,
    ProseDiscoveryFilter, ProseDiscoveryFilterBuilder, ReportCardinality,
    WifiP2pAssistanceInfo, WifiP2pAssistanceInfoBuilder, WlanAssistanceInfo,
    WlanAssistanceInfoBuilder, WlanLinkLayerId, WlanLinkLayerIdBuilder,
    WlanLinkLayerIdList, WlanLinkLayerIdListBuilder,
};
