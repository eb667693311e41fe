// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Disconnect-Peer (282): what it carries, and its builders.

pub(crate) mod request;

mod request_builder;

pub(crate) mod answer;

mod answer_builder;

pub use self::request::DisconnectPeerRequest;
pub use self::request_builder::DisconnectPeerRequestBuilder;
pub use self::answer::DisconnectPeerAnswer;
pub use self::answer_builder::DisconnectPeerAnswerBuilder;
