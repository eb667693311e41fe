// @generated from dictionaries/swx.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, ProxyInfo,
    ProxyInfoBuilder, ResultCode, VendorSpecificApplicationId,
    VendorSpecificApplicationIdBuilder,
};

pub use crate::credit_control::{
    SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
};

pub use crate::mobile_ipv4::{MipHomeAgentHost, MipHomeAgentHostBuilder};
pub use crate::rfc5447::{Mip6AgentInfo, Mip6AgentInfoBuilder};
pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier, RatType,
};

pub use crate::ts29229::{
    DeregistrationReason, DeregistrationReasonBuilder, ReasonCode, ServerAssignmentType,
    SupportedFeatures, SupportedFeaturesBuilder,
};

pub use crate::ts29272::{
    ActiveApn, ActiveApnBuilder, Ambr, AmbrBuilder, ApnConfiguration,
    ApnConfigurationBuilder, AreaScope, AreaScopeBuilder, CollectionPeriodM6Nr,
    CollectionPeriodRrmLte, CollectionPeriodRrmNr, CollectionPeriodRrmUmts,
    DaylightSavingTime, EmergencyInfo, EmergencyInfoBuilder, EpsSubscribedQosProfile,
    EpsSubscribedQosProfileBuilder, EthernetPdnTypeIndicator, Interworking5gsIndicator,
    JobType, LipaPermission, LocalTimeZone, LocalTimeZoneBuilder, LoggingDuration,
    LoggingInterval, MbsfnArea, MbsfnAreaBuilder, MdtConfiguration,
    MdtConfigurationBuilder, MdtConfigurationNr, MdtConfigurationNrBuilder,
    MeasurementPeriodLte, MeasurementPeriodUmts, NonIpPdnTypeIndicator,
    PdnGwAllocationType, PdnType, RdsIndicator, ReportAmount, ReportInterval,
    SensorMeasurement, SiptoPermission, SpecificApnInfo, SpecificApnInfoBuilder,
    TerminalInformation, TerminalInformationBuilder, TraceData, TraceDataBuilder,
    TraceDepth, VplmnDynamicAddressAllowed, WlanOffloadability, WlanOffloadabilityBuilder,
};

pub use crate::ts29273::{
    AccessNetworkInfo, AccessNetworkInfoBuilder, AnTrusted, Non3gppIpAccess,
    Non3gppIpAccessApn, Non3gppUserData, Non3gppUserDataBuilder, TraceInfo,
    TraceInfoBuilder, TwanAccessInfo, TwanAccessInfoBuilder, WlanIdentifier,
    WlanIdentifierBuilder,
};
