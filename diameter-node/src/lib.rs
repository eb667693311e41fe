//! Typed Diameter clients and servers on real connections: sockets, TLS, routing and handlers around
//! the state machines of diameter-peer.
//!
//! A [`Node`] has an identity, peers, places where it listens, and handlers: asynchronous functions,
//! or `tower` services, from a typed request to its typed answer. This one answers, and asks:
//!
//! ```
//! use diameter_core::{DiameterIdentity, Rejection};
//! use diameter_messages::base::ResultCode;
//! use diameter_messages::gy::*;
//! use diameter_node::{Context, Node, PeerSettings, Tcp, UnknownPeers};
//!
//! async fn credit_control(
//!     request: CreditControlRequest,
//!     context: Context,
//! ) -> Result<CreditControlAnswer, Rejection> {
//!     let answer = request.answer(context.identity());
//!     Ok(answer.result_code(ResultCode::DIAMETER_SUCCESS).build())
//! }
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let realm = DiameterIdentity::from_static("example.net");
//! let ocs = DiameterIdentity::from_static("ocs1.example.net");
//! let server = Node::builder(ocs.clone(), realm.clone())
//!     .handle(credit_control)
//!     .listen(Tcp, ([127, 0, 0, 1], 0))
//!     .unknown_peers(UnknownPeers::accept())
//!     .start()
//!     .await?;
//!
//! let address = server.local_addresses()[0].to_string();
//! let client = Node::builder(DiameterIdentity::from_static("pgw1.example.net"), realm.clone())
//!     .sends::<CreditControlRequest>()
//!     .peer(PeerSettings::new(ocs.clone()).connect(Tcp, address))
//!     .start()
//!     .await?;
//! client.available(&ocs).await;
//! let request = CreditControlRequest::builder()
//!     .session_id(client.client().new_session_id())
//!     .origin_host(client.identity().host.clone())
//!     .origin_realm(client.identity().realm.clone())
//!     .destination_realm(realm)
//!     .service_context_id("32251@3gpp.org")
//!     .cc_request_type(CcRequestType::EVENT_REQUEST)
//!     .cc_request_number(0)
//!     .build();
//! let answer = client.send(request).await?;
//! assert_eq!(answer.origin_host, ocs);
//! client.shutdown(std::time::Duration::from_secs(1)).await;
//! # Ok(())
//! # }
//! ```
//!
//! Where there are connections, requests may go both ways: a server sends RAR, ASR, CLR or IDR by
//! [`Node::send`] or [`Context::client`], with the client's name in Destination-Host, and a client has
//! handlers for them.
//!
//! A peer whose name is not known is connected to by [`Node::connect`].
//!
//! # What becomes of a request
//!
//! One name for one thing, from the wire up:
//!
//! | type | says |
//! |---|---|
//! | [`Outcome`](diameter_core::Outcome) | what an answer says: its Result-Code or Experimental-Result |
//! | [`Received`](diameter_core::Received) | an answer, sorted: success, failure, or error |
//! | [`Unsent`](diameter_peer::Unsent) | a peer did not take the request, and why |
//! | [`Ended`](diameter_peer::Ended) | a peer took it: answered, timed out, or returned because the peer was lost |
//! | [`NoAnswer`] | no peer of the node had an answer: timed out, lost, or not sent at all |
//! | [`SendError`] | the request has no good answer: a failure, an error, or [`NoAnswer`] |
//!
//! # Decisions
//!
//! - **A request of a peer** is for this node when Destination-Host is its name, or when there is none
//!   and Destination-Realm is served here (or absent too). Everything else is an [agent]'s to forward; a
//!   node that is none answers 3002 for another host, 3003 for another realm. Then 3007 when no
//!   handler is of the application, 3001 when none is of the command. A malformed request is answered
//!   as [`diameter_core`] has it; handlers never see it.
//! - **A handler that fails** answers 5012, one that panics too, and other requests are not affected; one whose
//!   layers say that they are overloaded answers 3004, which makes senders try another peer.
//! - **Handlers run in the task of their connection**, all of them at once and in no order: they may wait
//!   for anything. What computes for long belongs into a task of its own (`tokio::spawn`,
//!   `spawn_blocking`). They go on when the connection is lost, although their answers are dropped.
//! - **A request of this node** goes to the peer that is its Destination-Host; else by [`Route`]; else to
//!   the configured peers of its Destination-Realm, where with a Destination-Host that is none of them
//!   only relays and [proxies](PeerSettings::is_proxy) are of use (RFC 6733, 6.1). Of those that are connected and have its application,
//!   the best priority wins, then chance, by weight. A peer of better priority that comes back gets
//!   requests again at once. Peers that just connected and are not configured get only what names them.
//! - **Failover.** When the connection of a peer is lost or its watchdog fails before it has answered, the
//!   request goes to another peer with the T flag (RFC 6733, 5.5.4); on 3002 and 3004 without it. Without
//!   another peer it ends at once rather than wait for one. A peer
//!   that was lost without a DPR is sent requests again once it has answered three watchdogs
//!   (RFC 3539, 3.4.1), which takes about two intervals: 60 seconds by default, 12 with the shortest.
//! - **Redirects** (3006, and to realms 3011) are followed, to peers of this node and no further unless it
//!   [says so](redirects), and remembered as long and for what they say. One that cannot be followed is the
//!   answer.
//! - **Requests that tasks send together are written together**: the task of a peer lets others run once
//!   before it writes. One request alone does not wait for that.
//! - **Everything is bounded**, see [`PeerLimits`] and [`ConnectionLimits`]: what a peer does not read
//!   delays its own requests and no others.
//! - **A peer that connects although its connection is open** has mostly crashed and come back. The open
//!   connection is asked by a DWR at once, and gives way if nothing comes within two seconds
//!   ([`PeerConfig::contest_timeout`](diameter_peer::PeerConfig::contest_timeout)); else the new one is
//!   refused.
//! - **A connection that ends** takes no answers away: those to what came before, and 5011 or 5015 to what
//!   is no message, are written first, if the peer takes them within two seconds.
//! - **SCTP** (`Sctp`, feature `sctp`, Linux): several addresses at both ends, a stream for each session's messages. An
//!   association whose messages are not Diameter messages one by one is aborted, without answers. DTLS over SCTP is
//!   not there: its design is being replaced at the IETF, and networks use IPsec.
//!
//! # Features
//!
//! On by default: `tls` is TLS over TCP with certificates (module `tls`), `config` reads nodes
//! from files (module `config`), and needs `tls`; `session` is sessions (module `session`). Off by default:
//! `discovery` finds peers in DNS (module `discovery`), `conformance` tests stores of sessions.
//!
//! # Operations
//!
//! [`Node::peers`] tells how all peers are doing. By `tracing`, each peer has a span `peer`, each request
//! that is answered or sent one of its own at level debug; connections are told at info, what an
//! operator should look at at warn. Contents of messages are told at level trace and no other. By the
//! facade of the crate `metrics`:
//!
//! Peers that connect without being configured share the label `accepted` and have no gauges.
//!
//! | metric | kind | labels besides `peer` | counts |
//! |---|---|---|---|
//! | `diameter_peer_open` | gauge | | 1 while there is a connection |
//! | `diameter_requests_sent_total` | counter | | requests to the peer |
//! | `diameter_answers_received_total` | counter | `class`: `2xxx`, ... | answers of the peer |
//! | `diameter_request_duration_seconds` | histogram | | from sending to answer |
//! | `diameter_request_timeouts_total` | counter | | requests without an answer in time |
//! | `diameter_requests_returned_total` | counter | | requests in flight when the peer was lost |
//! | `diameter_failovers_total` | counter | | requests to the peer that came back from another |
//! | `diameter_requests_received_total` | counter | | requests of the peer |
//! | `diameter_answers_sent_total` | counter | `class` | answers to the peer |
//! | `diameter_decode_errors_total` | counter | | malformed requests of the peer |
//! | `diameter_requests_shed_total` | counter | | requests beyond the limit, answered with 3004 |
//! | `diameter_queue_depth` | gauge | | requests that wait to be written |
//! | `diameter_requests_pending` | gauge | | requests that wait for the peer's answer |
//! | `diameter_handlers_running` | gauge | | requests that are being answered |
//! | `diameter_connections_refused_total` | counter | no `peer` | connections whose CER was refused |
//! | `diameter_discovered_peers` | gauge | no `peer`; `realm` | peers that DNS names for the realm now |
//! | `diameter_discovery_failures_total` | counter | no `peer`; `realm` | queries to DNS without an answer |
//! | `diameter_connections_turned_away_total` | counter | no `peer`; `limit`: `address`, `total`, `reserved` | connections beyond a limit of those without a CER |
//! | `diameter_sctp_path_changes_total` | counter | no `peer`; `state`: `up`, `down` | addresses of peers that answer again, or do not |
//! | `diameter_sctp_associations_lost_total` | counter | no `peer`; `reason`: `aborted`, `silent`, `restarted` | associations that ended without a shutdown |
//! | `diameter_credit_control_answers_total` | counter | no `peer`; `result`: `2001`, ... | answers of a credit-control server |
//! | `diameter_credit_control_services_total` | counter | no `peer`; `result` | services in its answers: what was granted, and what was refused why |
//! | `diameter_credit_control_repeated_total` | counter | no `peer` | requests that came again, and got their first answer |
//! | `diameter_credit_control_sessions_begun_total` | counter | no `peer` | sessions that have begun |
//! | `diameter_credit_control_sessions_ended_total` | counter | no `peer`; `end`: `terminated`, `refused`, `silent`, ... | sessions that are over |
//! | `diameter_credit_control_store_seconds` | histogram | no `peer`; `operation`: `read`, `commit`, `due` | how long the store takes |
//! | `diameter_credit_control_store_failures_total` | counter | no `peer`; `operation` | how often it has failed |
//! | `diameter_credit_control_conflicts_total` | counter | no `peer` | commits of what somebody else had changed: it is decided again |
//! | `diameter_credit_control_deadline_delay_seconds` | histogram | no `peer` | how late a deadline of a session was seen to |
#![cfg_attr(docsrs, feature(doc_cfg))]

mod admission;
pub mod agent;
mod builder;
mod certificate;
mod client;
#[cfg(feature = "config")]
pub mod config;
mod connect;
mod decoding;
#[cfg(feature = "discovery")]
pub mod discovery;
mod dispatch;
mod duplicates;
mod handler;
mod host_addresses;
mod incoming;
mod metrics;
mod node;
pub mod overload;
mod peer;
pub mod redirects;
mod routing;
mod send_error;
#[cfg(feature = "session")]
pub mod session;
mod settings;
mod signals;
mod state_id;
mod stopping;
#[cfg(feature = "tls")]
pub mod tls;
pub mod transport;

pub use builder::{NodeBuilder, StartError};
pub use certificate::{NameKind, PeerCertificate, WrongPeer};
pub use client::Client;
pub use connect::{ConnectError, ConnectOptions, Connected};
pub use diameter_routing::Route;
pub use handler::{Context, Handler, Inbound, handler};
pub use node::{Node, PeerExists};
pub use peer::{MissedEvents, PeerChange, PeerEvent, PeerEvents, PeerSnapshot};
pub use send_error::{NoAnswer, SendError, Undeliverable};
pub use settings::{ConnectionLimits, Dial, PeerLimits, PeerSettings, SendOptions, UnknownPeers};
pub use signals::Signals;
#[cfg(feature = "sctp")]
pub use transport::Sctp;
pub use transport::Tcp;
