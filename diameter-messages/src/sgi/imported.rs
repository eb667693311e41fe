// @generated from dictionaries/sgi.xml by cargo xtask regenerate; do not edit.

//! The types of other dictionaries that the grammars of this one use. The module around this one has them too.

pub use crate::base::{
    AccountingRealtimeRequired, AccountingRecordType, AuthRequestType, AuthSessionState,
    ExperimentalResult, ExperimentalResultBuilder, FailedAvp, FailedAvpBuilder,
    ProxyInfo, ProxyInfoBuilder, ReAuthRequestType, RedirectHostUsage, ResultCode,
    TerminationCause,
};

pub use crate::nasreq::{
    AccountingAuthMethod, AcctAuthentic, ChapAlgorithm, ChapAuth, ChapAuthBuilder,
    FramedCompression, FramedProtocol, FramedRouting, LoginService, NasPortType, Prompt,
    ServiceType, TunnelMediumType, TunnelType, Tunneling, TunnelingBuilder,
};

pub use crate::ts29061::ThreeGppPdpType;
