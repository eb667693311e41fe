//! What Diameter messages mean over time (RFC 6733, 8 and 9; RFC 8506), as state machines that take
//! events and the time and give back what to do. There are no sockets here, no async runtime, no storage,
//! and nobody looks at a clock: any runtime can drive this, and a test can do so in no time at all.
//!
//! **Programs want `diameter-node`**, whose feature `session` drives these machines: sessions next to typed
//! requests and handlers, with messages, peers, timers and stores. What is here is for whoever writes a driver of
//! their own, and the reference of what a session does.
//!
//! | machine | what it is | from |
//! |---|---|---|
//! | [`authorization::Client`] | the access device: asks, renews, ends | RFC 6733, 8.1, client, stateful and stateless |
//! | [`authorization::Server`], [`authorization::StatelessServer`] | the home server | RFC 6733, 8.1, server |
//! | [`accounting::Client`] | makes records and delivers them | RFC 6733, 8.2, client |
//! | [`accounting::Server`], [`accounting::StatelessServer`] | takes them | RFC 6733, 8.2, server |
//! | [`credit_control::Client`] | asks for units, reports what was used | RFC 8506, 7, Tables 2 to 4 |
//! | [`credit_control::SubSessions`] | the same, for each CC-Sub-Session-Id | RFC 8506, 5.1 |
//! | [`credit_control::EventClient`] | debits, refunds or asks once | RFC 8506, 7, Table 5 |
//! | [`credit_control::Server`] | reserves and debits | RFC 8506, 7, Table 6 |
//!
//! # How to drive a machine
//!
//! All of them are driven alike: `handle` takes what has happened, `handle_timeout` is called when the time
//! of `next_timeout` has come, and after each of them everything that `poll` returns is done, until it
//! returns `None`. A request that a machine wants sent comes back as an answer, or as "undelivered" once the
//! driver has given up; what is late or was not asked for changes nothing. One that was written down and is taken
//! up again is told so by `resume`: what awaits an answer is sent again.
//!
//! # A machine is a value
//!
//! It can be cloned, compared and, with the feature `serde`, written down and taken up again by another
//! process on another host, outputs that were not polled included. Deadlines are points in time
//! ([`Timestamp`]), not timers of a task: where the session is, it fires, and nowhere else.
//!
//! Beside the machines stand [`SessionIds`], [`OriginStates`] by which lost sessions are noticed, and
//! [`Duplicates`], by which a server recognises requests that come again.
//!
//! # Tables
//!
//! The tables of the RFCs stand in the `transitions.rs` of each module, row by row in their order; below the
//! printed rows stands what was decided where they are silent. No machine knows messages: they speak of
//! records, services and units, and what else is in a message passes them by.
//!
//! # Decisions
//!
//! Where the RFCs leave room, or disagree with themselves:
//!
//! - **The normal end** of an authorization session has no row; the text (8.4) has it end by STR. A user who
//!   gives up before the first answer is reported once there is one. RAR and ASR in states without a row are
//!   answered with 5012.
//! - **Authorization-Lifetime** is renewed ten seconds before it ends, at most half of it, so that a session
//!   without Auth-Grace-Period does not end in the second in which it is renewed.
//! - **A stop record** of a session that waits for an answer is sent when the session is open. Without a server,
//!   DELIVER_AND_GRANT disconnects even where the record can be kept. An interim record is kept all the same, a
//!   start record is not: the service never began, and no stop record would follow.
//! - **Result-Codes in no row** of RFC 8506: 4012 is taken as 4010 is; other failures, transient ones too, as
//!   failed answers. DIAMETER_LOOP_DETECTED is a temporary error, but moves no session to another server.
//! - **Final units** at command level end the session, those of a service end the service and are reported by
//!   an update (TS 32.299, 6.5.3). While they are used, a failure ends the service whatever
//!   Credit-Control-Failure-Handling says.
//! - **Pools.** A service that leaves takes what it used (5.1.2). One whose quota is renewed in the pool gives
//!   back what was left of it, as outside of pools (TS 32.299, 6.3.8). Multipliers have exponents from -18 to
//!   18; a negative one, or one for units that are not granted, is a bad answer. The two quotas around a tariff
//!   change are not pooled.
//! - **Time** is counted by the machine where the application tells when traffic passes
//!   ([`credit_control::ClientEvent::Traffic`]): without Quota-Consumption-Time and Time-Quota-Mechanism from the
//!   first packet on, whatever passes later. An interval that was paid for is used to its end, whatever the quota
//!   says. Where types of units cause a report, each stands in a Used-Service-Unit of its own with its reason.
//! - **Nothing asks in circles.** A quota of 0 without a final-unit indication waits for its Validity-Time, for
//!   RAR, or for the application; a Validity-Time of 0 is none.
//! - **A server** keeps the last answers of a session, for four minutes beyond its end. What comes again later is
//!   refused with 5012, never decided again. While the application decides, Tcc does not run.

#![cfg_attr(docsrs, feature(doc_cfg))]

mod compact;
mod duplicate;
mod message_error;
mod restart;
mod result_code;
mod session_id;
mod termination_cause;
mod timestamp;

pub mod accounting;
pub mod authorization;
pub mod credit_control;

pub use duplicate::{Duplicates, RecordId, RequestId};
pub use message_error::{AvpName, MessageError};
pub use restart::{OriginStates, Restart};
pub use result_code::ResultCode;
pub use session_id::{SessionIds, origin_state_id};
pub use termination_cause::TerminationCause;
pub use timestamp::{OutOfRange, Timestamp};
