//! An online charging system: what is charged, why, and that it is charged exactly once.
//!
//! - [`ledger`]: accounts, buckets with their counters, transfers that are never changed;
//! - [`rating`]: tariffs, and which of their rules says what something costs;
//! - [`charging`]: requests of RFC 8506 and TS 32.299, decided by both, for a
//!   [`CreditControlServer`](diameter_node::session::credit_control::server::CreditControlServer);
//! - [`store`]: what is kept of accounts, and where.
//!
//! All of it are values: no I/O, no clock, no storage. What a store has to keep stands in [`ledger`].
//!
//! With the feature `server` there is a system at work, made of a file: [`RunningOcs`]; with `http` its administration,
//! and with `program` the program of the same name, which adds arguments and signals.
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod charging;
#[cfg(feature = "server")]
mod file;
#[cfg(feature = "http")]
pub mod http;
pub mod ledger;
pub mod rating;
#[cfg(feature = "server")]
pub mod server;
pub mod store;

#[cfg(feature = "server")]
pub use file::{FirstAccount, OcsFile, Storage, TariffFile};
#[cfg(feature = "server")]
pub use server::{Ocs, RunningOcs};
