// @generated from dictionaries/sy.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode, TerminationCause,
};

pub use crate::credit_control::{
    SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29219::{
    PendingPolicyCounterInformation, PendingPolicyCounterInformationBuilder,
    PolicyCounterStatusReport, PolicyCounterStatusReportBuilder, SlRequestType,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
