// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! The commands, one file for a request and its answer.

pub(super) mod capabilities_exchange;

mod capabilities_exchange_builder;

pub(super) mod disconnect_peer;

mod disconnect_peer_builder;

pub(super) mod device_watchdog;

mod device_watchdog_builder;

pub(super) mod re_auth;

mod re_auth_builder;

pub(super) mod session_termination;

mod session_termination_builder;

pub(super) mod abort_session;

mod abort_session_builder;

pub(super) mod accounting;

mod accounting_builder;

pub(super) mod answer_message;

mod answer_message_builder;

pub use self::capabilities_exchange::{
    CapabilitiesExchangeRequest, CapabilitiesExchangeAnswer,
};

pub use self::capabilities_exchange_builder::{
    CapabilitiesExchangeRequestBuilder, CapabilitiesExchangeAnswerBuilder,
};

pub use self::disconnect_peer::{DisconnectPeerRequest, DisconnectPeerAnswer};
pub use self::disconnect_peer_builder::{
    DisconnectPeerRequestBuilder, DisconnectPeerAnswerBuilder,
};

pub use self::device_watchdog::{DeviceWatchdogRequest, DeviceWatchdogAnswer};
pub use self::device_watchdog_builder::{
    DeviceWatchdogRequestBuilder, DeviceWatchdogAnswerBuilder,
};

pub use self::re_auth::{ReAuthRequest, ReAuthAnswer};
pub use self::re_auth_builder::{ReAuthRequestBuilder, ReAuthAnswerBuilder};
pub use self::session_termination::{SessionTerminationRequest, SessionTerminationAnswer};
pub use self::session_termination_builder::{
    SessionTerminationRequestBuilder, SessionTerminationAnswerBuilder,
};

pub use self::abort_session::{AbortSessionRequest, AbortSessionAnswer};
pub use self::abort_session_builder::{
    AbortSessionRequestBuilder, AbortSessionAnswerBuilder,
};

pub use self::accounting::{AccountingRequest, AccountingAnswer};
pub use self::accounting_builder::{AccountingRequestBuilder, AccountingAnswerBuilder};
pub use self::answer_message::AnswerMessage;
pub use self::answer_message_builder::AnswerMessageBuilder;
