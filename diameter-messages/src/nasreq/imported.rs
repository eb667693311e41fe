// @generated from dictionaries/nasreq.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, AuthRequestType, AuthSessionState,
    FailedAvp, FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, ReAuthRequestType,
    RedirectHostUsage, ResultCode, TerminationCause,
};
