//! What Diameter messages mean over time (RFC 6733, 8 and 9; RFC 8506), as state machines that take
//! events and the time and give back what to do. There are no sockets here, no async runtime, no storage,
//! and nobody looks at a clock: any runtime can drive this, and a test can do so in no time at all.
//!
//! | machine | what it is | from |
//! |---|---|---|
//! | [`authorization::Client`] | the access device: asks, renews, ends | RFC 6733, 8.1, client, stateful and stateless |
//! | [`authorization::Server`], [`authorization::StatelessServer`] | the home server | RFC 6733, 8.1, server |
//! | [`accounting::Client`] | makes records and delivers them | RFC 6733, 8.2, client |
//! | [`accounting::Server`], [`accounting::StatelessServer`] | takes them | RFC 6733, 8.2, server |
//! | [`credit_control::Client`] | asks for units, reports what was used | RFC 8506, 7, Tables 2 to 4 |
//! | [`credit_control::EventClient`] | debits, refunds or asks once | RFC 8506, 7, Table 5 |
//! | [`credit_control::Server`] | reserves and debits | RFC 8506, 7, Table 6 |
//!
//! # How to drive a machine
//!
//! All of them are driven alike: `handle` takes what has happened, `handle_timeout` is called when the time
//! of `next_timeout` has come, and after each of them everything that `poll` returns is done, until it
//! returns `None`. A request that a machine wants sent comes back as an answer, or as "undelivered" once the
//! driver has given up; what is late or was not asked for changes nothing.
//!
//! # A machine is a value
//!
//! It can be cloned, compared and, with the feature `serde`, written down and taken up again by another
//! process on another host, outputs that were not polled included. Deadlines are points in time
//! ([`Timestamp`]), not timers of a task: where the session is, it fires, and nowhere else.
//!
//! # Tables
//!
//! The tables of the RFCs stand in the `transitions.rs` of each module, row by row in their order; below the
//! printed rows stands what was decided where they are silent. No machine knows messages: they speak of
//! records, services and units, and what else is in a message passes them by.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod restart;
mod result_code;
mod termination_cause;
mod timestamp;

pub mod accounting;
pub mod authorization;
pub mod credit_control;

pub use restart::{OriginStates, Restart};
pub use result_code::ResultCode;
pub use termination_cause::TerminationCause;
pub use timestamp::Timestamp;
