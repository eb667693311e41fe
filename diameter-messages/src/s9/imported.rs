// @generated from dictionaries/s9.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, ResultCode,
    TerminationCause,
};

pub use crate::credit_control::{
    CcMoney, CcMoneyBuilder, CcRequestType, FinalUnitAction, FinalUnitIndication,
    FinalUnitIndicationBuilder, RedirectAddressType, RedirectServer,
    RedirectServerBuilder, SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
    TariffChangeUsage, UnitValue, UnitValueBuilder, UserEquipmentInfo,
    UserEquipmentInfoBuilder, UserEquipmentInfoType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AccessNetworkChargingIdentifierGx, AccessNetworkChargingIdentifierGxBuilder,
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder, AnGwStatus,
    ApplicationDetectionInformation, ApplicationDetectionInformationBuilder,
    BearerControlMode, BearerOperation, BearerUsage, ChargingCorrelationIndicator,
    ChargingRuleDefinition, ChargingRuleDefinitionBuilder, ChargingRuleInstall,
    ChargingRuleInstallBuilder, ChargingRuleRemove, ChargingRuleRemoveBuilder,
    ChargingRuleReport, ChargingRuleReportBuilder, CoaInformation, CoaInformationBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    CsgInformationReporting, DefaultAccess, DefaultBearerIndication, DefaultEpsBearerQos,
    DefaultEpsBearerQosBuilder, EventReportIndication, EventReportIndicationBuilder,
    EventTrigger, FlowDirection, FlowInformation, FlowInformationBuilder,
    GrantedServiceUnit, GrantedServiceUnitBuilder, IpCanSessionChargingScope, IpCanType,
    MeteringMethod, MuteNotification, NbifomMode, NbifomSupport, NetworkRequestSupport,
    Offline, Online, PacketFilterInformation, PacketFilterInformationBuilder,
    PacketFilterOperation, PacketFilterUsage, PccRuleStatus, PreEmptionCapability,
    PreEmptionVulnerability, PresenceReportingAreaInformation,
    PresenceReportingAreaInformationBuilder, PsToCsSessionContinuity, QosClassIdentifier,
    QosInformation, QosInformationBuilder, QosNegotiation, QosRuleDefinition,
    QosRuleDefinitionBuilder, QosRuleInstall, QosRuleInstallBuilder, QosRuleRemove,
    QosRuleRemoveBuilder, QosRuleReport, QosRuleReportBuilder, QosUpgrade, RatType,
    RedirectInformation, RedirectInformationBuilder, RedirectSupport, RemovalOfAccess,
    ReportingLevel, ResourceAllocationNotification, ResourceReleaseNotification,
    RoutingFilter, RoutingFilterBuilder, RoutingRuleDefinition,
    RoutingRuleDefinitionBuilder, RoutingRuleInstall, RoutingRuleInstallBuilder,
    RoutingRuleRemove, RoutingRuleRemoveBuilder, RoutingRuleReport,
    RoutingRuleReportBuilder, RuleFailureCode, SessionLinkingIndicator,
    SessionReleaseCause, TftPacketFilterInformation, TftPacketFilterInformationBuilder,
    TunnelInformation, TunnelInformationBuilder, UsageMonitoringInformation,
    UsageMonitoringInformationBuilder, UsageMonitoringLevel, UsageMonitoringReport,
    UsageMonitoringSupport, UsedServiceUnit, UsedServiceUnitBuilder,
};

pub use crate::ts29214::{
    AfSignallingProtocol, CalleeInformation, CalleeInformationBuilder, FlowStatus, Flows,
    FlowsBuilder, RequiredAccessInfo,
};

pub use crate::ts29215::{
    DraBinding, DraDeployment, MultipleBberfAction, SubsessionDecisionInfo,
    SubsessionDecisionInfoBuilder, SubsessionEnforcementInfo,
    SubsessionEnforcementInfoBuilder, SubsessionOperation,
};

pub use crate::ts29229::{
    ChargingInformation, ChargingInformationBuilder, SupportedFeatures,
    SupportedFeaturesBuilder,
};

pub use crate::ts29272::{
    AreaScope, AreaScopeBuilder, CollectionPeriodM6Nr, CollectionPeriodRrmLte,
    CollectionPeriodRrmNr, CollectionPeriodRrmUmts, JobType, LoggingDuration,
    LoggingInterval, MbsfnArea, MbsfnAreaBuilder, MdtConfiguration,
    MdtConfigurationBuilder, MdtConfigurationNr, MdtConfigurationNrBuilder,
    MeasurementPeriodLte, MeasurementPeriodUmts, ReportAmount, ReportInterval,
    SensorMeasurement, TraceData, TraceDataBuilder, TraceDepth,
};

pub use crate::ts29273::AnTrusted;
pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};
