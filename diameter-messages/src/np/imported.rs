// @generated from dictionaries/np.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::credit_control::{
    SubscriptionId, SubscriptionIdBuilder, SubscriptionIdType,
};

pub use crate::rfc7683::{
    OcOlr, OcOlrBuilder, OcReportType, OcSupportedFeatures, OcSupportedFeaturesBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29217::{
    AggregatedCongestionInfo, AggregatedCongestionInfoBuilder, AggregatedRuciReport,
    AggregatedRuciReportBuilder, CongestionLevelDefinition,
    CongestionLevelDefinitionBuilder, CongestionLocationId, CongestionLocationIdBuilder,
};

pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
