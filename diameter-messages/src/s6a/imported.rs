// @generated from dictionaries/s6a.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::mobile_ipv4::{MipHomeAgentHost, MipHomeAgentHostBuilder};
pub use crate::rfc5447::{Mip6AgentInfo, Mip6AgentInfoBuilder};
pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29128::{IdleStatusIndication, IdleStatusIndicationBuilder};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier, RatType,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29272::{
    AccessRestrictionData, ActiveApn, ActiveApnBuilder, AdjacentAccessRestrictionData,
    AdjacentAccessRestrictionDataBuilder, AdjacentPlmns, AdjacentPlmnsBuilder, AirFlags,
    AlertReason, AllApnConfigurationsIncludedIndicator, Ambr, AmbrBuilder,
    ApnConfiguration, ApnConfigurationBuilder, ApnConfigurationProfile,
    ApnConfigurationProfileBuilder, AreaScope, AreaScopeBuilder, AuthenticationInfo,
    AuthenticationInfoBuilder, CallBarringInfo, CallBarringInfoBuilder, CancellationType,
    ClrFlags, CollectionPeriodM6Nr, CollectionPeriodRrmLte, CollectionPeriodRrmNr,
    CollectionPeriodRrmUmts, CompleteDataListIncludedIndicator, CsgSubscriptionData,
    CsgSubscriptionDataBuilder, CurrentLocationRetrieved, DaylightSavingTime, DsaFlags,
    DsrFlags, EDrxCycleLength, EDrxCycleLengthBuilder, EDrxRelatedRat,
    EDrxRelatedRatBuilder, EUtranVector, EUtranVectorBuilder, EmergencyInfo,
    EmergencyInfoBuilder, EpsLocationInformation, EpsLocationInformationBuilder,
    EpsSubscribedQosProfile, EpsSubscribedQosProfileBuilder, EpsUserState,
    EpsUserStateBuilder, EquivalentPlmnList, EquivalentPlmnListBuilder, ErrorDiagnostic,
    EthernetPdnTypeIndicator, ExternalClient, ExternalClientBuilder, GeranVector,
    GeranVectorBuilder, GmlcRestriction, GprsSubscriptionData,
    GprsSubscriptionDataBuilder, HomogeneousSupportOfImsVoiceOverPsSessions,
    IabOperationPermission, IcsIndicator, IdaFlags, IdrFlags,
    ImsVoiceOverPsSessionsSupported, ImsiGroupId, ImsiGroupIdBuilder,
    Interworking5gsIndicator, JobType, LcsInfo, LcsInfoBuilder, LcsPrivacyException,
    LcsPrivacyExceptionBuilder, LipaPermission, LocalTimeZone, LocalTimeZoneBuilder,
    LoggingDuration, LoggingInterval, MbsfnArea, MbsfnAreaBuilder, MdtConfiguration,
    MdtConfigurationBuilder, MdtConfigurationNr, MdtConfigurationNrBuilder,
    MdtUserConsent, MeasurementPeriodLte, MeasurementPeriodUmts, MmeLocationInformation,
    MmeLocationInformationBuilder, MmeUserState, MmeUserStateBuilder, MoLr, MoLrBuilder,
    NetworkAccessMode, NonIpPdnTypeIndicator, NorFlags, NotificationToUeUser,
    OperatorDeterminedBarring, PagingTimeWindow, PagingTimeWindowBuilder,
    Pc5FlowBitrates, Pc5FlowBitratesBuilder, Pc5QosFlow, Pc5QosFlowBuilder,
    PdnGwAllocationType, PdnType, PdpContext, PdpContextBuilder, PlmnClient, PuaFlags,
    PurFlags, RdsIndicator, RelayNodeIndicator, ReportAmount, ReportInterval,
    RequestedEutranAuthenticationInfo, RequestedEutranAuthenticationInfoBuilder,
    RequestedUtranGeranAuthenticationInfo, RequestedUtranGeranAuthenticationInfoBuilder,
    RoamingRestrictedDueToUnsupportedFeature, SensorMeasurement, SfProvisionalIndication,
    SgsnLocationInformation, SgsnLocationInformationBuilder, SgsnUserState,
    SgsnUserStateBuilder, SiptoPermission, SmsRegisterRequest, SpecificApnInfo,
    SpecificApnInfoBuilder, SubscribedVsrvcc, SubscriberStatus, SubscriptionData,
    SubscriptionDataBuilder, SubscriptionDataDeletion, SubscriptionDataDeletionBuilder,
    SubscriptionDataFlags, TeleserviceList, TeleserviceListBuilder, TerminalInformation,
    TerminalInformationBuilder, ThreeGppServiceType, ThreeGppServiceTypeBuilder,
    TraceData, TraceDataBuilder, TraceDepth, UePc5Qos, UePc5QosBuilder,
    UeSrvccCapability, UlaFlags, UlrFlags, UserState, UtranVector, UtranVectorBuilder,
    V2xSubscriptionData, V2xSubscriptionDataBuilder, V2xSubscriptionDataNr,
    V2xSubscriptionDataNrBuilder, VplmnDynamicAddressAllowed, VplmnLipaAllowed,
    WlanOffloadability, WlanOffloadabilityBuilder,
};

pub use crate::ts29336::{
    AeseCommunicationPattern, AeseCommunicationPatternBuilder, CommunicationPatternSet,
    CommunicationPatternSetBuilder, ExcludeIdentifiers, ExcludeIdentifiersBuilder,
    IncludeIdentifiers, IncludeIdentifiersBuilder, LocationInformationConfiguration,
    LocationInformationConfigurationBuilder, MonitoringEventConfigStatus,
    MonitoringEventConfigStatusBuilder, MonitoringEventConfiguration,
    MonitoringEventConfigurationBuilder, MonitoringEventReport,
    MonitoringEventReportBuilder, MtcProviderInfo, MtcProviderInfoBuilder,
    PdnConnectivityStatusConfiguration, PdnConnectivityStatusConfigurationBuilder,
    PdnConnectivityStatusReport, PdnConnectivityStatusReportBuilder, PlmnIdRequested,
    ScheduledCommunicationTime, ScheduledCommunicationTimeBuilder, ServiceReport,
    ServiceReportBuilder, ServiceResult, ServiceResultBuilder, SupportedServices,
    SupportedServicesBuilder, UeReachabilityConfiguration,
    UeReachabilityConfigurationBuilder,
};

pub use crate::ts29344::{
    ProseAllowedPlmn, ProseAllowedPlmnBuilder, ProseSubscriptionData,
    ProseSubscriptionDataBuilder,
};

pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};
