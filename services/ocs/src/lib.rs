//! An online charging system: what is charged, why, and that it is charged exactly once.
//!
//! - [`ledger`]: accounts, buckets with their counters, transfers that are never changed;
//! - [`rating`]: tariffs, and which of their rules says what something costs;
//! - [`charging`]: requests of RFC 8506 and TS 32.299, decided by both, for a
//!   [`CreditControlServer`](diameter_node::session::credit_control::server::CreditControlServer);
//! - [`store`]: what is kept of accounts, and where.
//!
//! All of it are values: no I/O, no clock, no storage. What a store has to keep stands in [`ledger`].
#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod charging;
pub mod ledger;
pub mod rating;
pub mod store;
