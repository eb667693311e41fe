// @generated from dictionaries/mb2c.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29061::MbmsStartStopIndication;
pub use crate::ts29212::{
    AllocationRetentionPriority, AllocationRetentionPriorityBuilder,
    ConditionalApnAggregateMaxBitrate, ConditionalApnAggregateMaxBitrateBuilder,
    IpCanType, PreEmptionCapability, PreEmptionVulnerability, QosClassIdentifier,
    QosInformation, QosInformationBuilder, RatType,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29468::{
    LocalM1Information, LocalM1InformationBuilder, LocalMb2UInformation,
    LocalMb2UInformationBuilder, MbmsBearerEventDiagnosticInfo,
    MbmsBearerEventNotification, MbmsBearerEventNotificationBuilder, MbmsBearerRequest,
    MbmsBearerRequestBuilder, MbmsBearerResponse, MbmsBearerResponseBuilder, RohcRequest,
    RohcRequestBuilder, TmgiAllocationRequest, TmgiAllocationRequestBuilder,
    TmgiAllocationResponse, TmgiAllocationResponseBuilder, TmgiDeallocationRequest,
    TmgiDeallocationRequestBuilder, TmgiDeallocationResponse,
    TmgiDeallocationResponseBuilder, TmgiExpiry, TmgiExpiryBuilder,
    UserplaneProtocolResult, UserplaneProtocolResultBuilder,
};
