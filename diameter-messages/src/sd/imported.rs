// @generated from dictionaries/sd.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::credit_control::{
    CcMoney, CcMoneyBuilder, CcRequestType, FinalUnitAction, FinalUnitIndication,
    FinalUnitIndicationBuilder, RedirectAddressType, RedirectServer,
    RedirectServerBuilder, SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
    TariffChangeUsage, UnitValue, UnitValueBuilder, UserEquipmentInfo,
    UserEquipmentInfoBuilder, UserEquipmentInfoExtension,
    UserEquipmentInfoExtensionBuilder, UserEquipmentInfoType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AdcRuleDefinition, AdcRuleDefinitionBuilder, AdcRuleInstall, AdcRuleInstallBuilder,
    AdcRuleRemove, AdcRuleRemoveBuilder, AdcRuleReport, AdcRuleReportBuilder,
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ApplicationDetectionInformation, ApplicationDetectionInformationBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    CsgInformationReporting, EventReportIndication, EventReportIndicationBuilder,
    EventTrigger, FixedUserLocationInfo, FixedUserLocationInfoBuilder, FlowDirection,
    FlowInformation, FlowInformationBuilder, GrantedServiceUnit,
    GrantedServiceUnitBuilder, IpCanType, MeteringMethod, MuteNotification, Offline,
    Online, PacketFilterUsage, PccRuleStatus, PreEmptionCapability,
    PreEmptionVulnerability, PresenceReportingAreaInformation,
    PresenceReportingAreaInformationBuilder, QosClassIdentifier, QosInformation,
    QosInformationBuilder, RatType, RedirectInformation, RedirectInformationBuilder,
    RedirectSupport, ReportingLevel, RuleFailureCode, SessionReleaseCause,
    UsageMonitoringInformation, UsageMonitoringInformationBuilder, UsageMonitoringLevel,
    UsageMonitoringReport, UsageMonitoringSupport, UsedServiceUnit,
    UsedServiceUnitBuilder,
};

pub use crate::ts29214::FlowStatus;
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
    CsgAccessMode, CsgMembershipIndication, DynamicAddressFlag,
    DynamicAddressFlagExtension, UserCsgInformation, UserCsgInformationBuilder,
};
