//! Credit control at the server: an online charging system (RFC 8506, 5 to 7).
//!
//! The application decides ([`OnlineCharging`]), a [`Store`] keeps sessions and accounts, and everything
//! between them is done by a [`CreditControlServer`]. What is reserved and debited comes as entries in the
//! books of a session; the application says what they change in an account:
//!
//! ```
//! use diameter_core::{Rejection, ResultCode};
//! use diameter_messages::gy::CreditControlRequest;
//! use diameter_node::session::credit_control::server::*;
//! use diameter_node::session::credit_control::{UnitType, Units};
//!
//! struct Ocs;
//!
//! impl OnlineCharging for Ocs {
//!     type Request = CreditControlRequest;
//!     type Account = Balance;
//!     type Change = Balance;
//!
//!     fn account(&self, request: &CreditControlRequest) -> Result<String, Rejection> {
//!         let subscriber = request.subscription_id.first();
//!         let subscriber = subscriber.ok_or(Rejection::new(ResultCode(5030)))?;
//!         Ok(subscriber.subscription_id_data.to_string())
//!     }
//!
//!     async fn decide(&self, decision: Decision<'_, Self>) -> Result<Decided<Self>, Rejection> {
//!         let mut free = decision.account.free();
//!         Ok(Decided::granting(decision.wanted().map(|(service, _)| {
//!             let octets = free.min(1_000_000);
//!             free -= octets;
//!             Grant::new(service, Units::octets(octets))
//!         })))
//!     }
//!
//!     fn book(&self, booking: Booking<'_, Self>) -> Vec<Balance> {
//!         booking.entries.iter().map(|it| Balance::change(it, UnitType::TotalOctets)).collect()
//!     }
//! }
//!
//! # async fn serve() -> Result<(), diameter_node::StartError> {
//! # use diameter_core::DiameterIdentity;
//! let host = DiameterIdentity::from_static("ocs1.example.net");
//! let realm = DiameterIdentity::from_static("example.net");
//! let store = MemoryStore::from_iter([("491701234567", Balance::of(5_000_000))]);
//! let server = CreditControlServer::new(Ocs, store);
//! let node = diameter_node::Node::builder(host, realm).credit_control_server(&server).start().await?;
//! # Ok(())
//! # }
//! ```
//!
//! # Decisions
//!
//! - **The same request** has the Session-Id and CC-Request-Number of an earlier one; or its Session-Id,
//!   Origin-Host, End-to-End Identifier and the T flag. It gets the octets of the first answer, with its own
//!   identifiers and Proxy-Info. So many answers are kept as
//!   [`ServerConfig::answers`](diameter_session::credit_control::ServerConfig::answers) says; what is older is
//!   refused with 5012.
//! - **A commit** takes the session, its answers and the account's changes together, and the answer leaves after
//!   it. When session or account were changed meanwhile, the request is decided again.
//! - **A store that fails** makes 3004 DIAMETER_TOO_BUSY: a client that has another server tries that, and one
//!   that comes again finds what was committed. So does an account that never rests.
//! - **An application that panics** makes 5012, and one that rejects with a protocol error (3xxx) that: neither
//!   was decided, and the request may come again. Any other rejection is final.
//! - **RAR and ASR** wait for the decision on a request that came before them, and for no other: a request that
//!   crosses them is served. A client that has no such session loses it here too; one that does not answer
//!   keeps it until Tcc expires.
//! - **Sub-sessions** (RFC 8506, 5.1) are sessions of their own, with machines, reservations and deadlines of their
//!   own. Wherever a Session-Id is told or asked for, theirs is followed by `#` and the CC-Sub-Session-Id.
//! - **A client that has restarted** loses the sessions that began under a smaller Origin-State-Id, if their first
//!   request had one.

#[cfg(feature = "conformance")]
#[cfg_attr(docsrs, doc(cfg(feature = "conformance")))]
pub mod conformance;

mod attempt;
mod balance;
mod charging;
mod deadlines;
mod driver;
mod endpoint;
mod in_order;
mod memory;
mod metrics;
mod record;
mod refusal;
mod requests;
mod settings;
mod store;

pub use balance::Balance;
pub use charging::{
    Booking, Cause, Decided, Decision, DecisionKind, Entry, OnlineCharging, ServerRequest,
    SessionEnd,
};
/// The terms in which decisions are made.
pub use diameter_session::credit_control::{
    Answer, FailedAvp, Grant, MultipleServices, Request, RequestType, ServerConfig, ServiceRequest,
    Used,
};
pub use driver::CreditControlServer;
pub use memory::{MemoryAccount, MemoryStore, MemoryVersion};
pub use record::SessionState;
pub use requests::NotAsked;
pub use settings::ServerSettings;
pub use store::{Commit, Committed, Store, Stored, StoredClient, StoredSession};
