// @generated from dictionaries/s6m.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29336::{
    AdditionalServingNode, AdditionalServingNodeBuilder, S6mServiceId, ServiceData,
    ServiceDataBuilder, ServiceParameters, ServiceParametersBuilder, ServingNode,
    ServingNodeBuilder, T4Data, T4DataBuilder, T4Parameters, T4ParametersBuilder,
    UserIdentifier, UserIdentifierBuilder,
};

pub use crate::ts29368::PriorityIndication;
