// @generated from dictionaries/gmb.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthRequestType, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage,
    ResultCode, TerminationCause,
};

pub use crate::ts29061::{
    CnIpMulticastDistribution, Mbms2g3gIndicator, MbmsCountingInformation,
    MbmsHcIndicator, MbmsServiceType, MbmsStartStopIndication, MbmsUserDataModeIndication,
};
