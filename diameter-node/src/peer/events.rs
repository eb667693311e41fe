//! What happens to peers, told to the application: connections, and restarts that lose sessions.

use std::sync::Arc;

use diameter_core::DiameterIdentity;
use diameter_messages::base::DisconnectCause;
use diameter_peer::CloseReason;
use tokio::sync::broadcast;
use tokio::sync::broadcast::error::RecvError;

/// Something that happened to a peer.
#[derive(Clone, Debug, PartialEq)]
pub struct PeerEvent {
    /// The peer.
    pub peer: Arc<DiameterIdentity>,
    /// What happened.
    pub change: PeerChange,
}

/// What can happen to a peer.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PeerChange {
    /// There is a connection.
    Opened,
    /// Requests may be sent.
    Available,
    /// The peer has not answered a watchdog: no requests are sent for now (RFC 3539, 3.4.1).
    Suspect,
    /// The peer's Origin-State-Id is another one: it has lost its state, and with it all sessions
    /// that it had with this node (RFC 6733, 8.6).
    Restarted {
        /// Origin-State-Id before.
        before: u32,
        /// Origin-State-Id now.
        now: u32,
    },
    /// The peer is about to disconnect.
    Disconnecting(DisconnectCause),
    /// There is no connection any more, or none came about.
    Closed(CloseReason),
}

/// The events of all peers of a node, from [`Node::peer_events`](crate::Node::peer_events).
#[derive(Debug)]
pub struct PeerEvents(broadcast::Receiver<PeerEvent>);

impl PeerEvents {
    pub(crate) fn new(receiver: broadcast::Receiver<PeerEvent>) -> Self {
        Self(receiver)
    }

    /// The next event; `None` when the node has stopped.
    ///
    /// # Errors
    ///
    /// When events were lost because they were not taken in time; the next call goes on behind them.
    /// What peers say of themselves now is in [`Node::peers`](crate::Node::peers).
    pub async fn next(&mut self) -> Option<Result<PeerEvent, MissedEvents>> {
        match self.0.recv().await {
            Ok(event) => Some(Ok(event)),
            Err(RecvError::Lagged(count)) => Some(Err(MissedEvents { count })),
            Err(RecvError::Closed) => None,
        }
    }
}

/// Events were not taken in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{count} events of peers were lost: they were not taken in time")]
pub struct MissedEvents {
    /// How many.
    pub count: u64,
}

/// How many events wait for the slowest receiver.
pub(crate) const KEPT_EVENTS: usize = 4096;
