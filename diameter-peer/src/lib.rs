//! Everything that two Diameter peers do between "octets may flow" and "here is a request for you"
//! (RFC 6733, 5; RFC 3539), as state machines that take events and the time and give back what to do.
//! There are no sockets here, no async runtime, no threads and no clock: any runtime
//! can drive this, and a test can do so in no time at all.
//!
//! # How to drive it
//!
//! A [`Local`] is this node: its [`Capabilities`], and the numbers of its requests. A [`Peer`] is
//! another node that it knows: at most one open connection, with watchdog, reconnection and requests
//! in flight. Whatever happens to a peer is told to it, with the time; then everything that
//! [`Peer::poll`] returns is done, until it returns `None`:
//!
//! ```
//! # use std::time::Instant;
//! # use diameter_peer::{Event, Output, Peer};
//! # struct Transport;
//! # impl Transport {
//! #     fn open(&mut self) {}
//! #     fn write(&mut self, _: &[u8]) {}
//! #     fn start_tls(&mut self) {}
//! #     fn close(&mut self) {}
//! # }
//! fn do_all(peer: &mut Peer<u32>, transport: &mut Transport) {
//!     while let Some(output) = peer.poll() {
//!         match output {
//!             // Later: `connected` or `connect_failed`.
//!             Output::Connect(_) => transport.open(),
//!             Output::Send(_, message) => transport.write(message.as_bytes()),
//!             Output::StartTls(_) => transport.start_tls(),
//!             Output::Close(_, _) => transport.close(),
//!             Output::Event(Event::Request(_, request)) => println!("{request:?}"),
//!             Output::Event(event) => println!("{event:?}"),
//!         }
//!     }
//! }
//! ```
//!
//! What is told to a peer:
//!
//! | what happens | what to call |
//! |---|---|
//! | the application wants a connection, or none any more | [`Peer::start`], [`Peer::stop`] |
//! | the transport of [`Output::Connect`] is there, or fails | [`Peer::connected`], [`Peer::connect_failed`] |
//! | octets arrive | append them to the connection's `BytesMut`, then [`Peer::received`] |
//! | the transport ends (a read of no octets, an error) | [`Peer::closed`] |
//! | the time of [`Peer::next_timeout`] has come | [`Peer::handle_timeout`] |
//! | the application sends a request | [`Peer::request`], [`Peer::send_message`], or [`Peer::forward`] for an agent |
//! | the application answers an [`Event::Request`] | [`Peer::answer`] |
//! | the application wants to know now whether the peer is there | [`Peer::ask_watchdog`] |
//!
//! A connection that a peer opens belongs to no [`Peer`] until its CER names the peer. It starts as
//! an [`Incoming`], which takes octets until it gives back an [`IncomingCer`]; the peer of that name,
//! found in a [`PeerTable`] for instance, [accepts](Peer::accept) it and goes on. Where no peer has
//! the name, [`IncomingCer::refuse_unknown`] makes the answer, or a new peer is made for as long as the
//! connection lasts. Where a connection of the peer is open already, [`Peer::contest`] first asks on it
//! whether it is still alive.
//!
//! A connection to a peer whose name is not known yet starts as an [`Outgoing`], whose CEA the peer
//! of that name [adopts](Peer::adopt).
//!
//! Each request that is accepted for sending ends exactly once, with an [`Event::Ended`] that brings
//! back what the application gave along: answered, timed out, or returned because the peer is suspect
//! or gone; then it goes to another peer by [`Peer::resend`]. Nothing is queued here: a request that
//! cannot be sent now is refused, and how full a transport's buffer may get is the runtime's business.
//!
//! `examples/blocking_client.rs` is a whole client over `std::net` in about sixty lines.
//!
//! # Decisions
//!
//! Where RFC 6733 and RFC 3539 leave room:
//!
//! - **The table of 5.6 is silent** in many places. It is completed in `transitions.rs`, and in the
//!   second half of `tests/peer/peer_state_machine.rs`: Stop ends what is not open yet; a CEA that
//!   says no is a Rcv-Non-CEA; in Wait-Returns an initiator connection that fails leaves the responder's;
//!   a peer that speaks before it has a CEA loses that connection; a second CER is answered with 5012,
//!   and a storm of them ends the connection; anything else is ignored. A CER is judged before it is an
//!   R-Conn-CER: one that must be refused changes no state. R-Reject says so, by a CEA with 5012.
//! - **Watchdog.** The timer of INITIAL and DOWN is Tc, with backoff and jitter. A connection that
//!   ended by DPR leaves INITIAL behind, not DOWN. Any DWA answers the DWR that waits, whatever its
//!   identifiers; without one it is traffic like any other. In REOPEN requests *of the peer* are
//!   handed up rather than thrown away: one that has restarted takes the connection for good, and
//!   would wait a minute in vain. None are sent to it.
//! - **DPR.** After REBOOTING, or a cause without a name, this side connects again after Tc; after BUSY
//!   and DO_NOT_WANT_TO_TALK_TO_YOU not before [`Peer::start`]. Answers that arrive before the end
//!   count; requests that do are answered with 3002. A DPA says 5012 while requests of ours are in
//!   flight, as 5.4 wants it, and 2001 otherwise.
//! - **A peer that lies** is counted in [`Statistics`] rather than cut off, unless its octets are no
//!   messages: then the start of the next one is unknown.
//! - **Sloppy CEAs** are taken as long as Origin-Host, Origin-Realm and a common application can be
//!   read, and reported ([`PeerConfig::malformed_cea`]). CERs are not: they can be answered.
#![cfg_attr(docsrs, feature(doc_cfg))]

mod applications;
mod capabilities;
mod deadline;
mod election;
mod exchange;
pub mod framing;
mod identifiers;
mod incoming;
mod local;
mod outgoing;
mod output;
mod peer;
mod pending;
mod reason;
mod reconnect;
mod statistics;
mod table;
mod transitions;
mod watchdog;

pub use applications::{Application, ApplicationKind, CommonApplications, RELAY};
pub use capabilities::{Capabilities, INBAND_TLS, NO_INBAND_SECURITY};
pub use exchange::{Agreement, Security};
pub use identifiers::EndToEndIds;
pub use incoming::{Incoming, IncomingCer, IncomingLimits};
pub use local::{InvalidCapabilities, Local};
pub use outgoing::{Outgoing, OutgoingCea};
pub use output::{Closing, ConnectionId, End, Ended, Event, Output, Returned};
pub use peer::{NotOpen, Peer, PeerConfig, Unsent, UnsentReason};
pub use reason::{CloseReason, Refused};
pub use reconnect::Reconnect;
pub use statistics::Statistics;
pub use table::PeerTable;
pub use transitions::State;
pub use watchdog::{
    IntervalTooShort, Watchdog, WatchdogAction, WatchdogEvent, WatchdogInterval, WatchdogState,
};
