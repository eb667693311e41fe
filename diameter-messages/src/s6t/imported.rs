// @generated from dictionaries/s6t.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29128::{IdleStatusIndication, IdleStatusIndicationBuilder};
pub use crate::ts29212::RatType;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29272::{
    CurrentLocationRetrieved, EDrxCycleLength, EDrxCycleLengthBuilder,
    EpsLocationInformation, EpsLocationInformationBuilder, ImsiGroupId,
    ImsiGroupIdBuilder, MmeLocationInformation, MmeLocationInformationBuilder,
    NonIpPdnTypeIndicator, PdnType, SgsnLocationInformation,
    SgsnLocationInformationBuilder, TerminalInformation, TerminalInformationBuilder,
};

pub use crate::ts29336::{
    AdditionalIdentifiers, AdditionalIdentifiersBuilder, AeseCommunicationPattern,
    AeseCommunicationPatternBuilder, AeseCommunicationPatternConfigStatus,
    AeseCommunicationPatternConfigStatusBuilder, AeseErrorReport, AeseErrorReportBuilder,
    AllowedPlmnList, AllowedPlmnListBuilder, ApnValidityTime, ApnValidityTimeBuilder,
    CommunicationPatternSet, CommunicationPatternSetBuilder, EnhancedCoverageRestriction,
    EnhancedCoverageRestrictionBuilder, EnhancedCoverageRestrictionData,
    EnhancedCoverageRestrictionDataBuilder, ExcludeIdentifiers,
    ExcludeIdentifiersBuilder, GroupReport, GroupReportBuilder, GroupReportItem,
    GroupReportItemBuilder, GroupUserIdentifier, GroupUserIdentifierBuilder,
    IncludeIdentifiers, IncludeIdentifiersBuilder, LocationInformationConfiguration,
    LocationInformationConfigurationBuilder, MonitoringEventConfigStatus,
    MonitoringEventConfigStatusBuilder, MonitoringEventConfiguration,
    MonitoringEventConfigurationBuilder, MonitoringEventReport,
    MonitoringEventReportBuilder, MonitoringEventReportStatus,
    MonitoringEventReportStatusBuilder, MtcProviderInfo, MtcProviderInfoBuilder,
    NiddAuthorizationRequest, NiddAuthorizationRequestBuilder, NiddAuthorizationResponse,
    NiddAuthorizationResponseBuilder, NiddAuthorizationUpdate,
    NiddAuthorizationUpdateBuilder, PdnConnectivityStatusConfiguration,
    PdnConnectivityStatusConfigurationBuilder, PdnConnectivityStatusReport,
    PdnConnectivityStatusReportBuilder, PlmnIdRequested, RestrictedPlmnList,
    RestrictedPlmnListBuilder, ScheduledCommunicationTime,
    ScheduledCommunicationTimeBuilder, ServiceReport, ServiceReportBuilder,
    ServiceResult, ServiceResultBuilder, SuggestedNetworkConfiguration,
    SuggestedNetworkConfigurationBuilder, SupportedServices, SupportedServicesBuilder,
    UeReachabilityConfiguration, UeReachabilityConfigurationBuilder,
    UpdatedNetworkConfiguration, UpdatedNetworkConfigurationBuilder, UserIdentifier,
    UserIdentifierBuilder,
};

pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};
