//! What a [`Peer`](crate::Peer) wants done and has to tell.

use std::sync::Arc;
use std::time::Instant;

use diameter_core::Message;
use diameter_messages::base::DisconnectCause;

use crate::{Agreement, CloseReason};

/// One transport connection of one peer. Never used for another connection of the same peer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ConnectionId(pub(crate) u64);

/// Something to do, or to know. Outputs of one connection are to be followed in order.
#[derive(Debug)]
#[must_use]
pub enum Output<T> {
    /// Open a transport to the peer, then call [`connected`](crate::Peer::connected) or
    /// [`connect_failed`](crate::Peer::connect_failed).
    Connect(ConnectionId),
    /// Write this message.
    Send(ConnectionId, Message),
    /// Start TLS inside this connection, before what follows is written or anything more is read. The
    /// initiator of the connection is the client. If it fails, call [`closed`](crate::Peer::closed).
    StartTls(ConnectionId),
    /// Close the transport, or give up opening it; there is nothing to call back.
    Close(ConnectionId, Closing),
    /// Tell the application.
    Event(Event<T>),
}

/// How to close a transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Closing {
    /// After everything before is written.
    Graceful,
    /// At once, with a reset: the stream is out of step, or the peer does not answer (RFC 6733, 2.1).
    Reset,
}

/// News for the application.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<T> {
    /// A connection is open. Requests may be received; they may be sent after
    /// [`Event::Available`].
    Opened(ConnectionId, Arc<Agreement>),
    /// Requests may be sent: failback (RFC 3539, 3.4.1).
    Available,
    /// The peer has not answered a watchdog: requests are refused for now, and those in flight come
    /// back (RFC 3539, 3.4.1).
    Suspect,
    /// A request of the peer. The answer goes to [`answer`](crate::Peer::answer), with this
    /// connection.
    Request(ConnectionId, Message),
    /// A request of ours is over.
    Ended(Ended<T>),
    /// The answer to a DWR of [`ask_watchdog`](crate::Peer::ask_watchdog).
    WatchdogAnswered(Message),
    /// The peer's DPA: it knows that the connection is about to close.
    DisconnectAnswered(Message),
    /// The peer's Origin-State-Id is another one: it has lost its state and all its sessions
    /// (RFC 6733, 8.6).
    Restarted {
        /// Origin-State-Id before.
        before: u32,
        /// Origin-State-Id now.
        now: u32,
    },
    /// The peer is about to disconnect: requests are refused from now on.
    Disconnecting(DisconnectCause),
    /// There is no connection any more, or it never came to one.
    Closed {
        /// Why.
        reason: CloseReason,
        /// When the next attempt to connect is made; `None` when that is left to the peer, or to
        /// [`start`](crate::Peer::start).
        next_attempt: Option<Instant>,
    },
}

/// The end of a request. Each request that was accepted for sending ends exactly once.
#[derive(Debug)]
pub struct Ended<T> {
    /// What the application gave along with the request.
    pub context: T,
    /// The request, as sent.
    pub request: Message,
    /// How it ended.
    pub end: End,
}

/// How a request ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// This is the answer. The Hop-by-Hop Identifier is that of `request`: an agent restores its own.
    Answered(Message),
    /// There was no answer before the deadline.
    TimedOut,
    /// The peer may or may not have it: send it to another peer with
    /// [`resend`](crate::Peer::resend), which sets the T flag, or answer it with 3002
    /// DIAMETER_UNABLE_TO_DELIVER (RFC 6733, 5.5.4).
    Returned(Returned),
}

/// Why a request comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Returned {
    /// The watchdog suspects the peer.
    Suspect,
    /// The connection is gone.
    ConnectionGone,
}
