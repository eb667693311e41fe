// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! RFC 6733.
//!
//! The Diameter base protocol: the AVPs that every application uses, the messages between
//! neighbouring peers (capabilities exchange, watchdog, disconnection), the session and accounting
//! messages that applications share, and the generic error answer.
//!
//! # Diameter common messages
//!
//! Application 0. Runs between any two neighbouring peers (CER, DPR, DWR) and, inside the sessions of other
//! applications, between client and server.
//!
//! | command | code | request | answer |
//! |---|---|---|---|
//! | Capabilities-Exchange | 257 | [`CER`](CapabilitiesExchangeRequest) | [`CEA`](CapabilitiesExchangeAnswer) |
//! | Disconnect-Peer | 282 | [`DPR`](DisconnectPeerRequest) | [`DPA`](DisconnectPeerAnswer) |
//! | Device-Watchdog | 280 | [`DWR`](DeviceWatchdogRequest) | [`DWA`](DeviceWatchdogAnswer) |
//! | Re-Auth | 258 | [`RAR`](ReAuthRequest) | [`RAA`](ReAuthAnswer) |
//! | Session-Termination | 275 | [`STR`](SessionTerminationRequest) | [`STA`](SessionTerminationAnswer) |
//! | Abort-Session | 274 | [`ASR`](AbortSessionRequest) | [`ASA`](AbortSessionAnswer) |
//! | Accounting | 271 | [`ACR`](AccountingRequest) | [`ACA`](AccountingAnswer) |
//! | answer-message | any |  | [`answer-message`](AnswerMessage) |

#![doc = include_str!("../../doc/base.md")]
pub mod avp;
mod application;
mod commands;
mod enums;
mod groups;

pub use self::application::*;
pub use self::commands::*;
pub use self::enums::*;
pub use self::groups::*;

/// Everything generated from this dictionary, for printing and look-ups.
pub static DICTIONARY: diameter_core::Dictionary = diameter_core::Dictionary {
    name: "base",
    spec: "RFC 6733",
    applications: &[
        diameter_core::ApplicationDescription {
            id: 0,
            name: "Diameter common messages",
            vendor_id: None,
            commands: &[
                &commands::capabilities_exchange::request::DESCRIPTION,
                &commands::capabilities_exchange::answer::DESCRIPTION,
                &commands::disconnect_peer::request::DESCRIPTION,
                &commands::disconnect_peer::answer::DESCRIPTION,
                &commands::device_watchdog::request::DESCRIPTION,
                &commands::device_watchdog::answer::DESCRIPTION,
                &commands::re_auth::request::DESCRIPTION,
                &commands::re_auth::answer::DESCRIPTION,
                &commands::session_termination::request::DESCRIPTION,
                &commands::session_termination::answer::DESCRIPTION,
                &commands::abort_session::request::DESCRIPTION,
                &commands::abort_session::answer::DESCRIPTION,
                &commands::accounting::request::DESCRIPTION,
                &commands::accounting::answer::DESCRIPTION,
                &commands::answer_message::answer::DESCRIPTION,
            ],
        },
    ],
    avps: &[
        avp::USER_NAME.description(),
        avp::CLASS.description(),
        avp::SESSION_TIMEOUT.description(),
        avp::PROXY_STATE.description(),
        avp::ACCT_SESSION_ID.description(),
        avp::ACCT_MULTI_SESSION_ID.description(),
        avp::EVENT_TIMESTAMP.description(),
        avp::ACCT_INTERIM_INTERVAL.description(),
        avp::HOST_IP_ADDRESS.description(),
        avp::AUTH_APPLICATION_ID.description(),
        avp::ACCT_APPLICATION_ID.description(),
        avp::VENDOR_SPECIFIC_APPLICATION_ID.description(),
        avp::REDIRECT_HOST_USAGE.description(),
        avp::REDIRECT_MAX_CACHE_TIME.description(),
        avp::SESSION_ID.description(),
        avp::ORIGIN_HOST.description(),
        avp::SUPPORTED_VENDOR_ID.description(),
        avp::VENDOR_ID.description(),
        avp::FIRMWARE_REVISION.description(),
        avp::RESULT_CODE.description(),
        avp::PRODUCT_NAME.description(),
        avp::SESSION_BINDING.description(),
        avp::SESSION_SERVER_FAILOVER.description(),
        avp::MULTI_ROUND_TIME_OUT.description(),
        avp::DISCONNECT_CAUSE.description(),
        avp::AUTH_REQUEST_TYPE.description(),
        avp::AUTH_GRACE_PERIOD.description(),
        avp::AUTH_SESSION_STATE.description(),
        avp::ORIGIN_STATE_ID.description(),
        avp::FAILED_AVP.description(),
        avp::PROXY_HOST.description(),
        avp::ERROR_MESSAGE.description(),
        avp::ROUTE_RECORD.description(),
        avp::DESTINATION_REALM.description(),
        avp::PROXY_INFO.description(),
        avp::RE_AUTH_REQUEST_TYPE.description(),
        avp::ACCOUNTING_SUB_SESSION_ID.description(),
        avp::AUTHORIZATION_LIFETIME.description(),
        avp::REDIRECT_HOST.description(),
        avp::DESTINATION_HOST.description(),
        avp::ERROR_REPORTING_HOST.description(),
        avp::TERMINATION_CAUSE.description(),
        avp::ORIGIN_REALM.description(),
        avp::EXPERIMENTAL_RESULT.description(),
        avp::EXPERIMENTAL_RESULT_CODE.description(),
        avp::INBAND_SECURITY_ID.description(),
        avp::ACCOUNTING_RECORD_TYPE.description(),
        avp::ACCOUNTING_REALTIME_REQUIRED.description(),
        avp::ACCOUNTING_RECORD_NUMBER.description(),
    ],
    imports: &[],
};
