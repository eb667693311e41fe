// @generated from dictionaries/gxx.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
    TerminationCause,
};

pub use crate::credit_control::{
    CcRequestType, SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
    UserEquipmentInfo, UserEquipmentInfoBuilder, UserEquipmentInfoExtension,
    UserEquipmentInfoExtensionBuilder, UserEquipmentInfoType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder, BearerControlMode,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    DefaultEpsBearerQos, DefaultEpsBearerQosBuilder, EventTrigger, FlowDirection,
    FlowInformation, FlowInformationBuilder, IpCanType, NetworkRequestSupport,
    PacketFilterInformation, PacketFilterInformationBuilder, PacketFilterOperation,
    PacketFilterUsage, PccRuleStatus, PreEmptionCapability, PreEmptionVulnerability,
    QosClassIdentifier, QosInformation, QosInformationBuilder, QosRuleDefinition,
    QosRuleDefinitionBuilder, QosRuleInstall, QosRuleInstallBuilder, QosRuleRemove,
    QosRuleRemoveBuilder, QosRuleReport, QosRuleReportBuilder, RatType,
    ResourceAllocationNotification, RuleFailureCode, SessionLinkingIndicator,
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

pub use crate::ts32299::{
    CsgAccessMode, CsgMembershipIndication, UserCsgInformation, UserCsgInformationBuilder,
};
