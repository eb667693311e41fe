//! What Diameter messages have to do with each other, in a capture or in a living stream.
//!
//! - *exchanges*: a request and its answer on one connection, how long it took, or that there was none ([`Exchanges`],
//!   [`Pairs`]);
//! - *transactions*: the exchanges of one request that a sender sends again or agents send on ([`Relation`]);
//! - *sessions*: what has the same Session-Id ([`Session`]);
//! - *subscribers*: sessions of the same IMSI, MSISDN, public identity or address, over all applications
//!   ([`Subscriber`], [`Identity`]);
//! - *hosts*: who is behind an address ([`Hosts`]);
//! - *statistics*: how often, between whom, how quickly, how much, over time ([`Statistics`]).
//!
//! [`Analysis`] has all but the last together. Nothing here decodes messages: an [`Outline`] is found by one walk over the
//! AVPs at the top. Nothing reads files or asks a clock: messages come with their times. What is kept has bounds
//! ([`Settings`]), however long a stream lasts, and what is forgotten is counted. Nothing fails: whatever octets
//! come, they relate to something or to nothing.
//!
//! ```
//! use bytes::Bytes;
//! use diameter_analysis::{Analysis, Settings};
//! use diameter_capture::{Captured, Position};
//!
//! let message = |line, flags| Captured {
//!     place: Position::Line(line),
//!     time: None,
//!     flow: None,
//!     octets: Bytes::from(vec![1, 0, 0, 20, flags, 0, 1, 24, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2]),
//! };
//! let mut analysis = Analysis::new(Settings::default());
//! analysis.observe(&message(1, 0x80));
//! analysis.observe(&message(2, 0));
//! let exchange = analysis.exchanges().next().expect("one exchange");
//! assert_eq!(exchange.answer.as_ref().map(|it| it.place), Some(Position::Line(2)));
//! ```
#![cfg_attr(docsrs, feature(doc_cfg))]

mod analysis;
mod connections;
mod exchanges;
mod hosts;
mod identity;
mod outline;
mod pairs;
mod relation;
mod sessions;
mod settings;
mod slots;
mod statistics;
mod subscribers;

pub use analysis::{Analysis, Exchange, Forgotten, Observation, Seen};
pub use exchanges::{ExchangeId, Exchanges, GivenUp, Observed, Part};
pub use hosts::Hosts;
pub use identity::Identity;
pub use outline::{Outline, Phase};
pub use pairs::{Pair, Pairs};
pub use relation::Relation;
pub use sessions::{Session, SessionId};
pub use settings::Settings;
pub use statistics::{
    Dimension, Ending, Interval, Key, Latencies, Peer, Row, Series, Sizes, Statistics, Table,
};
pub use subscribers::{Subscriber, SubscriberId};
