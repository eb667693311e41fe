//! Accounting sessions (RFC 6733, 8.2 and 9): records of what was used, which reach a server or are kept
//! until they do. [`Client`] makes and delivers them, [`Server`] and [`StatelessServer`] take them.

mod buffer;
mod client;
mod server;
mod transitions;

pub use buffer::{MemoryBuffer, NoSpace, Overflow, RecordBuffer};
pub use client::{Answer, Client, ClientConfig, ClientEvent, ClientOutput, Interims, Storing};
pub use server::{Received, Server, ServerConfig, ServerOutput, StatelessServer};
pub use transitions::State;

use crate::Timestamp;

/// Accounting-Record-Type (RFC 6733, 9.8.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum RecordType {
    /// EVENT_RECORD 1: a service that is used once.
    Event,
    /// START_RECORD 2.
    Start,
    /// INTERIM_RECORD 3: everything since the start.
    Interim,
    /// STOP_RECORD 4: everything since the start.
    Stop,
}

/// Accounting-Realtime-Required (RFC 6733, 9.8.7): what a user may do while no record gets through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Realtime {
    /// DELIVER_AND_GRANT: nothing.
    DeliverAndGrant,
    /// GRANT_AND_STORE: go on as long as records can be kept.
    #[default]
    GrantAndStore,
    /// GRANT_AND_LOSE: go on.
    GrantAndLose,
}

/// Which record: no two have the same key (RFC 6733, 9.4 and 9.8.3).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct RecordKey {
    /// Session-Id.
    pub session_id: String,
    /// Accounting-Record-Number.
    pub number: u32,
}

/// An accounting record, with what the application has measured.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Record<U> {
    /// Session-Id and Accounting-Record-Number.
    pub key: RecordKey,
    /// Accounting-Record-Type.
    pub record_type: RecordType,
    /// Accounting-Sub-Session-Id.
    pub sub_session_id: Option<u64>,
    /// Acct-Multi-Session-Id, as the server gave it.
    pub multi_session_id: Option<String>,
    /// Event-Timestamp: when it was made, however late it is sent.
    pub made_at: Timestamp,
    /// The T flag: it may have arrived before.
    pub is_retransmitted: bool,
    /// What was used, since the start of the session.
    pub usage: U,
}
