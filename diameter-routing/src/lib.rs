//! Where a Diameter message goes, and why (RFC 6733, 2.7 and 6).
//!
//! Tables and a message go in; a decision and the reasons for it come out. There is no I/O here, no
//! async, no clock: the time is an argument. `diameter-node` carries the decisions out, for its own
//! requests and, as an agent, for those of others.
//!
//! A relay knows no dictionary and changes no octet but the Hop-by-Hop Identifier and Route-Record
//! (RFC 6733, 2.8.1): the header and a handful of top-level AVPs are read ([`RoutingAvps`]), and what
//! is changed is changed in place ([`Edit`]), so that messages of applications and with AVPs that nobody
//! has heard of pass.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod bucket;
mod candidates;
mod condition;
mod decision;
mod edit;
mod explain;
pub mod hiding;
mod index;
pub mod limits;
pub mod load;
mod network;
mod octets;
pub mod overload;
mod path;
mod peers;
mod priority;
mod query;
mod records;
pub mod redirect;
pub mod relay;
pub mod rewriting;
mod router;
mod routing_avps;
pub mod screening;
pub mod selection;
mod table;

pub use condition::{Condition, Requester, Subject};
pub use decision::{Decision, LocalBecause, Unfit, Unrouted};
pub use edit::{Edit, TooLong};
pub use explain::{Explanation, Mismatch, Step};
pub use path::AvpPath;
pub use peers::{Peer, PeerState};
pub use priority::{InvalidPriority, Priority, PriorityQueue};
pub use query::Query;
pub use router::{Local, Router};
pub use routing_avps::RoutingAvps;
pub use table::{
    Action, Choice, Hop, InvalidRoute, Realm, Route, Sticky, Table, Targets, Unreachable, Why,
};
