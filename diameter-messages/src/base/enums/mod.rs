// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! The AVPs whose values or bits have names, one file each.

mod accounting_realtime_required;
mod accounting_record_type;
mod auth_request_type;
mod auth_session_state;
mod disconnect_cause;
mod re_auth_request_type;
mod redirect_host_usage;
mod session_server_failover;
mod termination_cause;

pub use self::accounting_realtime_required::AccountingRealtimeRequired;
pub use self::accounting_record_type::AccountingRecordType;
pub use self::auth_request_type::AuthRequestType;
pub use self::auth_session_state::AuthSessionState;
pub use self::disconnect_cause::DisconnectCause;
pub use self::re_auth_request_type::ReAuthRequestType;
pub use self::redirect_host_usage::RedirectHostUsage;

#[doc(inline)]
pub use diameter_core::ResultCode;
pub use self::session_server_failover::SessionServerFailover;
pub use self::termination_cause::TerminationCause;
