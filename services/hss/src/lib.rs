//! A home subscriber server, without I/O: what it answers and what it asks, as functions of a request and what
//! is kept of a subscriber.
//!
//! - [`authentication`]: vectors, sequence numbers, resynchronization;
//! - [`s6a`]: the procedures of an MME and SGSN (TS 29.272, 5);
//! - [`s13`]: the equipment register (TS 29.272, 6).
//!
//! What is kept is a [`Record`]. A procedure takes it by reference, and what it changes in it must be written down
//! before its answer leaves.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod access;
pub mod authentication;
pub mod location;
pub mod s13;
pub mod s6a;
mod subscriber;

pub use access::Access;
pub use subscriber::{CardKind, EpsSubscription, Record, Roaming, Subscriber, WILDCARD};
