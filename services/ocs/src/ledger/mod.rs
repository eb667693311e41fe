//! The ledger: accounts, their buckets, and the transfers that say how they came to be what they are.
//!
//! The model is that of TigerBeetle. An [`Account`] has buckets: its money, and allowances of octets, seconds or
//! events. Each [`Bucket`] has four counters, and each counter is a sum of [`Transfer`]s, which are entered once and
//! never changed. What is reserved is a pending transfer, a [`Hold`]; what is used posts a part of it, and the rest
//! is released. A limit is checked when something is reserved, and never again: what was used is debited.
//!
//! All that a request changes is one [`Change`]: all of it is entered, or nothing.
//!
//! # What a store keeps
//!
//! - accounts, each a value: its [`Account::version`] grows with each change, and a change is made of the version
//!   that the account still has;
//! - [`Subscriber`]s: which account they are charged to;
//! - transfers by [`TransferId`]: one that is there already is not entered again, and nothing of its change is;
//! - [`Trace`]s, for people.
//!
//! # The invariant
//!
//! [`verify()`]: what the transfers of an account sum up to is what its counters say, and what is pending of them is
//! what it holds.

mod account;
mod amount;
mod batch;
mod bucket;
mod change;
mod currency;
mod part;
mod session;
mod subscriber;
mod trace;
mod transfer;
mod verify;

pub use account::{Account, Hold, Status};
pub use amount::{Amount, InvalidAmount};
pub use batch::Batch;
pub use bucket::{Bucket, BucketId, Counters, Scope, Unit};
pub use change::{Change, SessionChange};
pub use currency::{Currency, UnknownCurrency};
pub(crate) use part::SessionPart;
pub use session::{Meter, OpenService, OpenSession, Stage};
pub use subscriber::Subscriber;
pub use trace::{Trace, TraceLine};
pub use transfer::{Cause, Direction, Refused, Step, Transfer, TransferId};
pub use verify::{Mismatch, verify};
