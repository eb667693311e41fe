// @generated from dictionaries/swd.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthRequestType, ExperimentalResult, ExperimentalResultBuilder, ProxyInfo,
    ProxyInfoBuilder, ResultCode,
};

pub use crate::credit_control::{
    SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
};

pub use crate::mobile_ipv4::{MipHomeAgentHost, MipHomeAgentHostBuilder};
pub use crate::rfc5447::{Mip6AgentInfo, Mip6AgentInfoBuilder};
pub use crate::rfc5777::{
    QosCapability, QosCapabilityBuilder, QosProfileTemplate, QosProfileTemplateBuilder,
};

pub use crate::rfc6734::{Key, KeyBuilder, KeyType};
pub use crate::rfc6942::{ErpRkRequest, ErpRkRequestBuilder};
pub use crate::rfc7683::{OcSupportedFeatures, OcSupportedFeaturesBuilder};
pub use crate::rfc7944::Drmp;
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier, RatType,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29272::{
    Ambr, AmbrBuilder, ApnConfiguration, ApnConfigurationBuilder, AreaScope,
    AreaScopeBuilder, CollectionPeriodM6Nr, CollectionPeriodRrmLte,
    CollectionPeriodRrmNr, CollectionPeriodRrmUmts, EpsSubscribedQosProfile,
    EpsSubscribedQosProfileBuilder, EthernetPdnTypeIndicator, Interworking5gsIndicator,
    JobType, LipaPermission, LoggingDuration, LoggingInterval, MbsfnArea,
    MbsfnAreaBuilder, MdtConfiguration, MdtConfigurationBuilder, MdtConfigurationNr,
    MdtConfigurationNrBuilder, MeasurementPeriodLte, MeasurementPeriodUmts,
    NonIpPdnTypeIndicator, PdnGwAllocationType, PdnType, RdsIndicator, ReportAmount,
    ReportInterval, SensorMeasurement, SiptoPermission, SpecificApnInfo,
    SpecificApnInfoBuilder, TerminalInformation, TerminalInformationBuilder, TraceData,
    TraceDataBuilder, TraceDepth, VplmnDynamicAddressAllowed, WlanOffloadability,
    WlanOffloadabilityBuilder,
};

pub use crate::ts29273::{
    AnTrusted, DeaFlags, DerFlags, TraceInfo, TraceInfoBuilder,
    TwanConnectivityParameters, TwanConnectivityParametersBuilder, WlanIdentifier,
    WlanIdentifierBuilder,
};
