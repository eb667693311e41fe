//! The node as an agent (RFC 6733, 2.8 and 6): a request that is not for this node is forwarded, and its
//! answer goes back on the connection that the request came on.
//!
//! [`Agent::relay`] forwards everything and looks at nothing but what routing needs; [`Agent::proxy`]
//! forwards its own applications; [`Agent::redirect`] forwards nothing, and tells whom to ask. Policies of
//! each are [`tower::Layer`]s: around the whole way of a
//! request ([`Agent::layer`]), and around each attempt at one peer ([`Agent::hop_layer`]).
//!
//! ```
//! use diameter_core::{DiameterIdentity, Rejection, ResultCode};
//! use diameter_node::agent::{Agent, Forward, ForwardService};
//! use diameter_node::{Node, Route, PeerSettings, Tcp, UnknownPeers};
//! use tower::{BoxError, ServiceBuilder, ServiceExt, service_fn};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! // A policy: accounting of a realm is not forwarded.
//! let policy = tower::layer::layer_fn(|next: ForwardService| {
//!     service_fn(move |forward: Forward| {
//!         let next = next.clone();
//!         async move {
//!             if forward.request.header().application_id == 3 {
//!                 let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER);
//!                 return Err(BoxError::from(rejection.because("no accounting here")));
//!             }
//!             next.oneshot(forward).await
//!         }
//!     })
//! });
//!
//! let realm = DiameterIdentity::from_static("example.net");
//! let home = DiameterIdentity::from_static("home.example");
//! let relay = Node::builder(DiameterIdentity::from_static("relay.example.net"), realm)
//!     .agent(Agent::relay().layer(policy))
//!     .peer(PeerSettings::new(DiameterIdentity::from_static("ocs.home.example")).connect(Tcp, "192.0.2.1:3868"))
//!     .route(Route::to(home).via(DiameterIdentity::from_static("ocs.home.example")))
//!     .unknown_peers(UnknownPeers::accept())
//!     .listen(Tcp, ([127, 0, 0, 1], 0))
//!     .start()
//!     .await?;
//! assert_eq!(relay.agent_statistics().received, 0);
//! # Ok(())
//! # }
//! ```
//!
//! # What becomes of a request
//!
//! - **Local** is a request whose Destination-Host is this node; or that has none, and is for a realm and an
//!   application that are [served](crate::NodeBuilder::handle) here; or that has neither Destination-Host nor
//!   Destination-Realm. It goes to the handlers; all else is forwarded.
//! - **Answered by the agent**: with the E bit 3008, AVPs that cannot be told apart 5014, without the P bit
//!   or without Destination-Realm 3002, with this node in a Route-Record 3005, of an application that a proxy
//!   does not have 3007, of a realm that no route leads to 3003, without a peer that is connected and takes
//!   it, or without an answer in time, 3002, beyond a limit 3004.
//! - **Forwarded**: a Route-Record with the peer it came from is appended and the Hop-by-Hop Identifier
//!   replaced; not another octet changes unless a policy does it. A peer that is in a Route-Record is no
//!   candidate. When the peer is lost the next candidate gets the request, with the T flag; on 3002 and 3004
//!   the next one too, without it, unless [told otherwise](Agent::tries_others); when no other is left the
//!   answer goes back as it is.
//! - **Counted**: each request is answered by a peer, answered by this node, [discarded](Discarded) by a policy,
//!   or dropped because the connection that it came on is gone; see [`AgentStatistics`]. The facade `metrics` has the same:
//!
//! | metric | labels | counts |
//! |---|---|---|
//! | `diameter_agent_requests_total` | | requests that were not for this node |
//! | `diameter_agent_answers_total` | | those answered by a peer |
//! | `diameter_agent_rejections_total` | `reason` | those answered by this node |
//! | `diameter_agent_discarded_total` | | those that a policy left without an answer |
//! | `diameter_agent_dropped_total` | | those whose answer had nowhere to go |
//! | `diameter_agent_screened_total` | `rule`, `action` | requests and answers that a rule of [screening](ScreeningLayer) was about |
//! | `diameter_agent_hiding_total` | `action` | messages whose names were [hidden](HidingLayer), restored, or refused |
//! | `diameter_agent_rewritten_total` | `rule` | messages that a rule has [rewritten](RewritingLayer) |
//! | `diameter_agent_failovers_total` | `reason`: `peer_lost`, `refused` | attempts that were followed by another |
//! | `diameter_agent_pending` | gauge | requests being forwarded |

mod counters;
mod direct;
#[cfg(feature = "conditions")]
mod file;
mod hiding;
mod limits;
mod overload;
mod policy;
mod relay;
mod rewriting;
mod screening;
mod service;

pub use self::counters::{AgentStatistics, RejectionReason};
pub(crate) use self::counters::{AnsweredBy, Counters, Failover, Ticket};
pub(crate) use self::direct::{Departure, Direct};
#[cfg(feature = "conditions")]
pub use self::file::{Fate, Foretold, Policies, Warning};
pub use self::hiding::{HidingHop, HidingLayer, HidingWay};
pub use self::limits::ForwardLimits;
pub(crate) use self::limits::{Place, Places};
pub use self::overload::{OverloadLayer, OverloadService};
pub use self::policy::turn_into_error;
pub(crate) use self::relay::{Back, ForOthers, Forwarded, OnBehalf, RunningAgent, Start};
pub use self::rewriting::{RewritingHop, RewritingLayer, RewritingWay};
pub use self::screening::{ScreeningHop, ScreeningLayer, ScreeningWay};
pub use self::service::{
    Agent, Discarded, Forward, ForwardService, Hop, HopError, HopService, Neighbour, Rejected,
};
