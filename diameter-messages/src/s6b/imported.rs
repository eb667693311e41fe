// @generated from dictionaries/s6b.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthRequestType, AuthSessionState, ProxyInfo, ProxyInfoBuilder, ReAuthRequestType,
    ResultCode, TerminationCause,
};

pub use crate::mobile_ipv4::{MipHomeAgentHost, MipHomeAgentHostBuilder};
pub use crate::rfc5447::{Mip6AgentInfo, Mip6AgentInfoBuilder};
pub use crate::rfc5777::{
    Classifier, ClassifierBuilder, DiffservCodePoint, Direction, EthOption,
    EthOptionBuilder, EthProtoType, EthProtoTypeBuilder, Eui64AddressMask,
    Eui64AddressMaskBuilder, ExcessTreatment, ExcessTreatmentBuilder, FilterRule,
    FilterRuleBuilder, FragmentationFlag, FromSpec, FromSpecBuilder, IcmpCode, IcmpType,
    IcmpTypeBuilder, IcmpTypeNumber, IpAddressMask, IpAddressMaskBuilder, IpAddressRange,
    IpAddressRangeBuilder, IpOption, IpOptionBuilder, IpOptionType, MacAddressMask,
    MacAddressMaskBuilder, Negated, PortRange, PortRangeBuilder, Protocol, QosCapability,
    QosCapabilityBuilder, QosParameters, QosParametersBuilder, QosProfileTemplate,
    QosProfileTemplateBuilder, QosResources, QosResourcesBuilder, QosSemantics, TcpFlags,
    TcpFlagsBuilder, TcpOption, TcpOptionBuilder, TcpOptionType, TimeOfDayCondition,
    TimeOfDayConditionBuilder, TimezoneFlag, ToSpec, ToSpecBuilder, TreatmentAction,
    UseAssignedAddress, UserPriorityRange, UserPriorityRangeBuilder, VlanIdRange,
    VlanIdRangeBuilder,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
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
    SpecificApnInfoBuilder, TraceData, TraceDataBuilder, TraceDepth,
    VplmnDynamicAddressAllowed, WlanOffloadability, WlanOffloadabilityBuilder,
};

pub use crate::ts29273::{AnTrusted, TraceInfo, TraceInfoBuilder};
