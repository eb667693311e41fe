// @generated from dictionaries/t4.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ResultCode,
    VendorSpecificApplicationId, VendorSpecificApplicationIdBuilder,
};

pub use crate::rfc7944::Drmp;
pub use crate::ts29229::{SupportedFeatures, SupportedFeaturesBuilder};
pub use crate::ts29336::{UserIdentifier, UserIdentifierBuilder};
pub use crate::ts29337::{AbsentSubscriberDiagnosticT4, SmDeliveryOutcomeT4};
pub use crate::ts29368::PriorityIndication;
