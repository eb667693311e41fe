//! What is kept: which requests have come, open sessions, closed records until every consumer has them, and how far
//! each consumer is.

#[cfg(feature = "embedded")]
mod embedded;
#[cfg(feature = "embedded")]
mod form;
mod memory;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;
use serde::{Deserialize, Serialize};

#[cfg(feature = "embedded")]
#[cfg_attr(docsrs, doc(cfg(feature = "embedded")))]
pub use embedded::EmbeddedStore;
pub use memory::MemoryStore;

use crate::record::Record;
use crate::session::Session;

/// Where a charging data function keeps what it has.
///
/// What it decides is decided outside: it [reads](Store::read), decides, and [commits](Store::commit), and does it all
/// again when somebody else was faster.
pub trait Store: Send + Sync + 'static {
    /// What there is of a request and of its session.
    fn read<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Stored>;

    /// Makes changes of several sessions, each of them whole or not at all, and returns when all of them are safe.
    fn commit(&self, commits: Vec<Commit>) -> StoreFuture<'_, Vec<Committed>>;

    /// Sessions for which something is to be done by now, those that are due first; after one of them, or from the
    /// first on.
    fn due<'a>(
        &'a self,
        now: Timestamp,
        after: Option<&'a Open>,
        most: usize,
    ) -> StoreFuture<'a, Vec<Open>>;

    /// Sessions that are due later than this: no clock that was right could have said so.
    fn due_after(&self, latest: Timestamp, most: usize) -> StoreFuture<'_, Vec<Open>>;

    /// Open sessions in an order that stays the same, after one of them or from the first on.
    fn sessions<'a>(&'a self, after: Option<&'a str>, most: usize) -> StoreFuture<'a, Vec<Open>>;

    /// Closed records in the order of their numbers, from this one on.
    fn records(&self, from: u32, most: usize) -> StoreFuture<'_, Vec<Record>>;

    /// Takes away closed records before this one.
    fn forget_records(&self, before: u32) -> StoreFuture<'_, ()>;

    /// Begins another window of requests that have come, and those of the window before the last are forgotten: each
    /// is known for one window at least, and for two at most.
    fn next_window(&self) -> StoreFuture<'_, ()>;

    /// How far a consumer is.
    fn position<'a>(&'a self, consumer: &'a str) -> StoreFuture<'a, Position>;

    /// Notes how far a consumer is.
    fn put_position<'a>(&'a self, consumer: &'a str, position: Position) -> StoreFuture<'a, ()>;

    /// How much there is.
    fn counts(&self) -> StoreFuture<'_, Counts>;

    /// Appends a line to the audit trail.
    fn append_audit(&self, line: String) -> StoreFuture<'_, ()>;

    /// The last lines of the audit trail before this number, or of all, the newest first. Numbers grow.
    fn audit(&self, before: Option<u64>, most: usize) -> StoreFuture<'_, Vec<(u64, String)>>;

    /// Copies everything into a new folder while work goes on.
    fn backup<'a>(&'a self, folder: &'a Path) -> StoreFuture<'a, ()>;
}

/// What a store does.
pub type StoreFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What there is of a request and its session.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stored {
    /// Where all of this was read.
    pub version: Version,
    /// What is open of it.
    pub session: Option<Session>,
    /// Requests that have come with this Session-Id and number.
    pub received: Vec<Reception>,
}

/// Where a session was read. A change that was decided on it is only made if it is still so: the session as well as
/// requests that have come of it. By default, where there is nothing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Version {
    number: u64,
    /// What else the store had under the key of the session.
    #[cfg(feature = "embedded")]
    kept: embedded::Kept,
}

impl Version {
    /// Of this number, for a store that needs nothing else.
    fn of(number: u64) -> Self {
        Self { number, ..Self::default() }
    }
}

/// A request that has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reception {
    /// Its End-to-End Identifier.
    pub end_to_end_id: u32,
    /// Whether it had the T bit: its client may have sent it before.
    pub is_marked: bool,
}

/// A change of one session, and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Commit {
    /// Session-Id.
    pub session_id: String,
    /// Where it was read.
    pub version: Version,
    /// What is open of it now, and when it is due.
    pub session: Option<(Session, Timestamp)>,
    /// The requests that have come by now with this number.
    pub received: Option<(u32, Vec<Reception>)>,
    /// Records that are closed. Each gets the next [number](crate::record::Closing::number) of the store.
    pub closed: Vec<Record>,
}

/// What has become of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Committed {
    /// It is made, and safe.
    Done,
    /// The session was changed meanwhile: nothing of it is made.
    Conflict,
}

/// An open session.
#[derive(Clone, Debug, PartialEq)]
pub struct Open {
    /// Session-Id.
    pub session_id: String,
    /// Where it was read.
    pub version: Version,
    /// What is open of it.
    pub session: Session,
    /// When it is due.
    pub due: Timestamp,
}

/// How far a consumer is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Position {
    /// The number of the first record that it does not have.
    pub next: u32,
    /// The sequence number of its next file, where it has files.
    pub next_file: u32,
    /// The file whose records it has, and which may not be handed over yet: its name.
    pub handing_over: Option<String>,
}

/// Nothing yet. Numbers of records and files begin with 1.
impl Default for Position {
    fn default() -> Self {
        Self { next: 1, next_file: 1, handing_over: None }
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counts {
    /// Open sessions.
    pub open: u64,
    /// The number that the next closed record gets.
    pub next_record: u32,
    /// When the first record was closed: numbers of another store begin with 1 too, and this tells them apart.
    pub made: Timestamp,
}

impl Default for Counts {
    fn default() -> Self {
        Self { open: 0, next_record: 1, made: Timestamp::from_millis(0) }
    }
}

/// Why a store fails.
#[derive(Debug)]
#[non_exhaustive]
pub enum StoreError {
    /// There is no space left.
    Full,
    /// Anything else.
    Failed(Box<dyn Error + Send + Sync>),
}

impl StoreError {
    /// One with this reason.
    pub fn new(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self::Failed(reason.into())
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Full => f.write_str("there is no space left"),
            Self::Failed(reason) => fmt::Display::fmt(reason, f),
        }
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Full => None,
            Self::Failed(reason) => reason.source(),
        }
    }
}
