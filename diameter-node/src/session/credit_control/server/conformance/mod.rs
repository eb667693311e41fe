//! Tests of a [`Store`]: those that every store must pass (feature `conformance`).
//!
//! ```
//! use diameter_node::session::credit_control::server::conformance::{self, Subject, Totals};
//! use diameter_node::session::credit_control::server::{Entry, MemoryAccount, MemoryStore};
//!
//! #[derive(Clone, Default)]
//! struct Account(Totals);
//!
//! impl MemoryAccount for Account {
//!     type Change = Totals;
//!
//!     fn apply(&mut self, change: &Totals) {
//!         self.0 = self.0.plus(*change);
//!     }
//! }
//!
//! /// Clones are the same store, which outlives every server.
//! struct Memory(MemoryStore<Account>);
//!
//! impl Subject for Memory {
//!     type Store = MemoryStore<Account>;
//!
//!     async fn open(&mut self) -> MemoryStore<Account> {
//!         self.0.clone()
//!     }
//!
//!     fn change(entry: &Entry<'_>) -> Totals {
//!         Totals::of(entry)
//!     }
//!
//!     fn totals(account: &Account) -> Totals {
//!         account.0
//!     }
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! conformance::run(async || {
//!     Memory(conformance::ACCOUNTS.iter().map(|name| (*name, Account::default())).collect())
//! })
//! .await;
//! # }
//! ```
#![allow(clippy::panic, clippy::expect_used, reason = "a check that fails panics")]

mod contract;
mod crashes;
mod sessions;

use diameter_session::credit_control::UnitType;

use super::charging::Entry;
use super::store::Store;

/// A store under test.
pub trait Subject: Send + 'static {
    /// The store.
    type Store: Store;

    /// Opens the store, which has [`ACCOUNTS`] from the beginning. What was committed before must be in it, for
    /// earlier ones may have died. Two of them may be used at once, as by two nodes.
    fn open(&mut self) -> impl Future<Output = Self::Store> + Send;

    /// The change that stands for an entry in the books.
    fn change(entry: &Entry<'_>) -> <Self::Store as Store>::Change;

    /// What all changes of an account come to.
    fn totals(account: &<Self::Store as Store>::Account) -> Totals;
}

/// What changes come to, in octets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// Debited.
    pub debited: i64,
    /// Reserved and not released.
    pub reserved: i64,
}

impl Totals {
    /// What an entry comes to.
    pub fn of(entry: &Entry<'_>) -> Self {
        let octets = entry.units().amount(UnitType::TotalOctets);
        let octets = i64::try_from(octets).unwrap_or(i64::MAX);
        match entry {
            Entry::Debit(..) => Self { debited: octets, reserved: 0 },
            Entry::Refund(..) => Self { debited: -octets, reserved: 0 },
            Entry::Reserve(..) => Self { debited: 0, reserved: octets },
            Entry::Release(..) => Self { debited: 0, reserved: -octets },
        }
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { debited: self.debited + other.debited, reserved: self.reserved + other.reserved }
    }
}

/// The accounts that a store under test has.
pub const ACCOUNTS: [&str; 2] = ["one", "two"];

/// Runs all tests, each with a store of its own.
///
/// # Panics
///
/// When one fails.
pub async fn run<T: Subject>(make: impl AsyncFn() -> T) {
    contract::session_and_account_change_together(&mut make().await).await;
    contract::conflicts_change_nothing(&mut make().await).await;
    contract::deadlines_are_leased(&mut make().await).await;
    contract::sessions_are_found_by_client(&mut make().await).await;
    crashes::nothing_is_lost_or_done_twice(&make).await;
    crashes::two_servers_share_a_store(&mut make().await).await;
}
