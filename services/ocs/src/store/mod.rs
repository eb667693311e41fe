//! What is kept of accounts beside what requests need: for whoever keeps accounts, and for whoever asks why something
//! cost what it cost.
//!
//! Requests use the [`Store`](diameter_node::session::credit_control::server::Store) of the node. What stores
//! [`Books`] is the same: both see the same accounts.

mod changes;
#[cfg(feature = "embedded")]
mod embedded;
#[cfg(any(feature = "embedded", feature = "postgres"))]
mod encoding;
mod memory;
mod outbox;
#[cfg(feature = "postgres")]
mod postgres;
#[cfg(feature = "postgres")]
mod sql;
mod verification;

use std::error::Error;
use std::fmt;
use std::future::Future;
use std::path::Path;
use std::pin::Pin;

pub use changes::Version;
#[cfg(feature = "embedded")]
#[cfg_attr(docsrs, doc(cfg(feature = "embedded")))]
pub use embedded::EmbeddedStore;
pub use memory::MemoryStore;
pub use outbox::{Ask, Outbox, OutboxEntry};
#[cfg(feature = "postgres")]
#[cfg_attr(docsrs, doc(cfg(feature = "postgres")))]
pub use postgres::PostgresStore;
#[cfg(feature = "http")]
pub(crate) use verification::verify_account;
pub use verification::{Verified, verify};

use crate::ledger::{Account, Change, Subscriber, Trace, Transfer, TransferId};

/// Accounts, subscribers, transfers and traces, as whoever keeps accounts reads and changes them.
pub trait Books: Send + Sync + 'static {
    /// An account.
    fn account<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Account>>;

    /// Accounts in the order of their ids, after one of them or from the first on.
    fn accounts<'a>(&'a self, after: Option<&'a str>, most: usize) -> BookFuture<'a, Vec<Account>>;

    /// Adds an account, whose id must be free.
    fn insert(&self, account: Account) -> BookFuture<'_, Entered>;

    /// Edits an account as it is now, whoever changes it at the same time, or only the state of this version. What comes
    /// back is the account as it was edited, without its sessions; `None` where there is no such account or state.
    fn edit<'a>(
        &'a self,
        id: &'a str,
        version: Option<u64>,
        edit: AccountEdit,
    ) -> BookFuture<'a, Option<Account>>;

    /// Makes a change of an account as it is now, whoever changes it at the same time: a top-up, a correction.
    /// [`Entered::Conflict`] where there is no such account, or others were faster all the time: it may be tried again.
    fn change<'a>(&'a self, account: &'a str, change: Change) -> BookFuture<'a, Entered>;

    /// A subscriber.
    fn subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Subscriber>>;

    /// Subscribers in the order of their ids, after one of them or from the first on.
    fn subscribers<'a>(
        &'a self,
        after: Option<&'a str>,
        most: usize,
    ) -> BookFuture<'a, Vec<Subscriber>>;

    /// Those who are charged to an account.
    fn subscribers_of<'a>(&'a self, account: &'a str) -> BookFuture<'a, Vec<Subscriber>>;

    /// Adds a subscriber, or has one charged to another account: sessions that are open stay where they are.
    fn put_subscriber(&self, subscriber: Subscriber) -> BookFuture<'_, ()>;

    /// Takes a subscriber away; whether there was one.
    fn remove_subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, bool>;

    /// Transfers of an account in the order they were entered, after the one of this number or from the first
    /// on. Numbers grow.
    fn transfers<'a>(
        &'a self,
        account: &'a str,
        after: Option<u64>,
        most: usize,
    ) -> BookFuture<'a, Vec<(u64, Transfer)>>;

    /// A transfer of any account, by its id.
    fn transfer(&self, id: TransferId) -> BookFuture<'_, Option<Transfer>>;

    /// How the requests of a session were charged, in their order.
    fn traces<'a>(&'a self, session_id: &'a str) -> BookFuture<'a, Vec<Trace>>;

    /// The text of the tariffs in force, with its version; `None` where there never were any.
    fn tariffs(&self) -> BookFuture<'_, Option<(u64, String)>>;

    /// Sets the text of the tariffs. The version is that of the text which this replaces, 0 for the first one,
    /// and grows by one.
    fn put_tariffs(&self, version: u64, text: String) -> BookFuture<'_, Entered>;

    /// How many sessions are open. It takes some time where there are many.
    fn open_sessions(&self) -> BookFuture<'_, u64>;

    /// Appends a line to the audit trail.
    fn append_audit(&self, line: String) -> BookFuture<'_, ()>;

    /// The last lines of the audit trail before this number, or of all, the newest first. Numbers grow.
    fn audit(&self, before: Option<u64>, most: usize) -> BookFuture<'_, Vec<(u64, String)>>;

    /// Copies everything into a new folder while work goes on; a database has its own ways, and refuses.
    fn backup<'a>(&'a self, folder: &'a Path) -> BookFuture<'a, ()>;

    /// What other nodes ask clients, where several nodes may share the store.
    fn outbox(&self) -> Option<&dyn Outbox> {
        None
    }
}

/// What a store does.
pub type BookFuture<'a, T> = Pin<Box<dyn Future<Output = Result<T, StoreError>> + Send + 'a>>;

/// What is edited of an account, its sessions apart. It may be tried more than once.
pub type AccountEdit = Box<dyn FnMut(&mut Account) + Send>;

/// What has become of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Entered {
    /// It is made, and on disk.
    Done,
    /// What it is about was changed meanwhile, or is there already: nothing was changed.
    Conflict,
    /// One of its transfers was entered before: nothing was changed.
    Before,
}

/// Why a store fails.
#[derive(Debug)]
pub struct StoreError(Box<dyn Error + Send + Sync>);

impl StoreError {
    /// One with this reason.
    pub fn new(reason: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        Self(reason.into())
    }

    /// Whether it may do later what it was asked for: a database is away, or starts.
    pub fn is_passing(&self) -> bool {
        #[cfg(feature = "postgres")]
        {
            use diameter_platform::storage::PostgresError;
            self.0.downcast_ref().is_some_and(PostgresError::is_passing)
        }
        #[cfg(not(feature = "postgres"))]
        false
    }
}

impl fmt::Display for StoreError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl Error for StoreError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.0.source()
    }
}
