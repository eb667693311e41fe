// @generated from dictionaries/sip.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
};
