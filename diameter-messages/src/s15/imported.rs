// @generated from dictionaries/s15.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
};

pub use crate::credit_control::CcRequestType;
pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    CsServiceQosRequestOperation, CsServiceResourceFailureCause, CsServiceResourceReport,
    CsServiceResourceReportBuilder, CsServiceResourceResultOperation, IpCanType,
    PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier, QosInformation,
    QosInformationBuilder, RatType,
};
