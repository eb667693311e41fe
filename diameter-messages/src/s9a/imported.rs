// @generated from dictionaries/s9a.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, ResultCode,
    TerminationCause,
};

pub use crate::credit_control::{
    CcRequestType, SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    EventReportIndication, EventReportIndicationBuilder, EventTrigger, FlowDirection,
    FlowInformation, FlowInformationBuilder, IpCanType, PacketFilterUsage, PccRuleStatus,
    PreEmptionCapability, PreEmptionVulnerability, PresenceReportingAreaInformation,
    PresenceReportingAreaInformationBuilder, QosClassIdentifier, QosInformation,
    QosInformationBuilder, QosRuleDefinition, QosRuleDefinitionBuilder, QosRuleInstall,
    QosRuleInstallBuilder, QosRuleRemove, QosRuleRemoveBuilder, QosRuleReport,
    QosRuleReportBuilder, RatType, ResourceAllocationNotification, RuleFailureCode,
    SessionReleaseCause, TunnelInformation, TunnelInformationBuilder,
};

pub use crate::ts29214::RequiredAccessInfo;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
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
