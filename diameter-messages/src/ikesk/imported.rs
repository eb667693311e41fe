// @generated from dictionaries/ikesk.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthRequestType, AuthSessionState, FailedAvp, FailedAvpBuilder, ProxyInfo,
    ProxyInfoBuilder, RedirectHostUsage, ResultCode,
};

pub use crate::rfc6734::KeyType;
