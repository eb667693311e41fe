// @generated from dictionaries/pc2.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AuthSessionState, ExperimentalResult, ExperimentalResultBuilder, FailedAvp,
    FailedAvpBuilder, ProxyInfo, ProxyInfoBuilder, RedirectHostUsage, ResultCode,
};

pub use crate::rfc8583::{Load, LoadBuilder, LoadType};
pub use crate::ts29343::{
    BannedUserTarget, BannedUserTargetBuilder, MonitorTarget, MonitorTargetBuilder,
    ProseCodeSuffixMask, ProseCodeSuffixMaskBuilder,
};

pub use crate::ts29345::{
    ProseAppCodeSuffixRange, ProseAppCodeSuffixRangeBuilder,
    ProseRestrictedCodeSuffixRange, ProseRestrictedCodeSuffixRangeBuilder,
};
