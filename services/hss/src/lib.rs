//! A home subscriber server: what it answers and what it asks, as functions of a request and what is kept of a
//! subscriber, and a server made of them.
//!
//! - [`authentication`]: vectors, sequence numbers, resynchronization;
//! - [`s6a`]: the procedures of an MME and SGSN (TS 29.272, 5);
//! - [`s13`]: the equipment register (TS 29.272, 6);
//! - [`server`] (feature `node`): all of it behind a node, with a store.
//!
//! What is kept is a [`Record`]. A procedure takes it by reference, and what it changes in it must be written down
//! before its answer leaves.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod access;
pub mod authentication;
mod equipment;
pub mod location;
pub mod s13;
pub mod s6a;
#[cfg(feature = "node")]
#[cfg_attr(docsrs, doc(cfg(feature = "node")))]
pub mod server;
mod subscriber;

pub use access::Access;
pub use equipment::{Equipment, Seen, Terminal};
pub use subscriber::{CardKind, EpsSubscription, Record, Roaming, Subscriber, WILDCARD};
