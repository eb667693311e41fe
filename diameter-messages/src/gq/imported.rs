// @generated from dictionaries/gq.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode, TerminationCause,
};

pub use crate::credit_control::FinalUnitAction;
pub use crate::ts29209::{FlowGrouping, FlowGroupingBuilder};
pub use crate::ts29214::{
    AbortCause, AccessNetworkChargingIdentifier, AccessNetworkChargingIdentifierBuilder,
    FlowStatus, FlowUsage, MediaType, SipForkingIndication, SpecificAction,
};
