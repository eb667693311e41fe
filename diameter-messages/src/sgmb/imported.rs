// @generated from dictionaries/sgmb.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
    TerminationCause,
};

pub use crate::ts29061::{
    CnIpMulticastDistribution, MbmsAccessIndicator, MbmsGwUdpPortIndicator,
    MbmsHcIndicator, MbmsStartStopIndication, MbmsUserDataModeIndication,
};

pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    IpCanType, PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier,
    QosInformation, QosInformationBuilder, RatType,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29468::{LocalM1Information, LocalM1InformationBuilder};
