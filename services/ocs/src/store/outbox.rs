//! What clients are to be asked by whichever node reaches them, where several nodes share a store.

use diameter_session::Timestamp;
use diameter_session::credit_control::Scope;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::BookFuture;

/// What a client is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ask {
    /// To report and ask again (RAR).
    ReAuthorize(Scope),
    /// To end the session (ASR).
    Abort,
}

/// A request for the client of a session.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxEntry {
    /// The same one is there once.
    pub id: u64,
    /// The session.
    pub session_id: String,
    /// What its client is asked.
    pub ask: Ask,
    /// From then on nobody asks it any more.
    pub until: Timestamp,
}

impl OutboxEntry {
    /// An entry that is known by its cause: whoever enters the same is told that it is there.
    pub fn new(session_id: &str, ask: Ask, cause: &str, until: Timestamp) -> Self {
        let what = format!("{session_id}\0{ask:?}\0{cause}");
        let first = Sha256::digest(what).into_iter().take(8);
        let id = first.fold(0, |id: u64, octet| id << 8 | u64::from(octet));
        // Numbers of a database have a sign.
        Self { id: id >> 1, session_id: session_id.to_owned(), ask, until }
    }
}

/// What is to be asked, until it is answered or too late. A node that reaches the client takes an entry, and has it
/// alone until its lease ends: if it dies, another one takes it.
pub trait Outbox: Send + Sync {
    /// Adds an entry, taken until then; `false` when it is there.
    fn put(&self, entry: OutboxEntry, taken_until: Timestamp) -> BookFuture<'_, bool>;

    /// Entries that nobody has, after the one of this id or from the first on, in the order of their ids. Those that are
    /// too late are forgotten.
    fn free(
        &self,
        now: Timestamp,
        after: Option<u64>,
        most: usize,
    ) -> BookFuture<'_, Vec<OutboxEntry>>;

    /// Takes an entry; whether it was free.
    fn take(&self, id: u64, now: Timestamp, taken_until: Timestamp) -> BookFuture<'_, bool>;

    /// The client has answered with this Result-Code.
    fn answer(&self, id: u64, code: u32) -> BookFuture<'_, ()>;

    /// What the client has answered.
    fn answered(&self, id: u64) -> BookFuture<'_, Option<u32>>;
}
