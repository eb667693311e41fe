// @generated from dictionaries/base.xml by cargo xtask regenerate; do not edit.

//! Disconnect-Peer (282): what it carries, and its builders.

pub(crate) mod request;

pub(crate) mod answer;

pub use self::request::{DisconnectPeerRequest, DisconnectPeerRequestBuilder};
pub use self::answer::{DisconnectPeerAnswer, DisconnectPeerAnswerBuilder};
