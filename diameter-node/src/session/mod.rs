//! Sessions on a node: the state machines of [`diameter_session`], with messages, peers and timers around
//! them.
//!
//! A node that has sessions of an application says so when it is built, by
//! [`NodeBuilder::sessions`](crate::NodeBuilder::sessions): Re-Auth-Requests and Abort-Session-Requests then
//! find the session that they are for.

pub mod accounting;
pub mod authorization;
mod avps;
mod builder;
mod clock;
pub mod credit_control;
mod envelope;
#[cfg(feature = "nasreq")]
#[cfg_attr(docsrs, doc(cfg(feature = "nasreq")))]
pub mod nas;
mod order;
mod registry;
mod timers;

use std::sync::{Arc, Mutex, PoisonError, Weak};

use clock::Clock;
use tokio_util::sync::CancellationToken;

pub(crate) use registry::{Registered, Registry};
pub(crate) use timers::{Timed, Timer, Timers};

/// What all sessions of a node share.
pub(crate) struct Sessions {
    pub(crate) clock: Clock,
    pub(crate) timers: Timers,
    pub(crate) registry: Registry,
    /// Servers of sessions.
    servers: Mutex<Vec<Weak<dyn HasClients>>>,
}

/// Has sessions with clients, which may lose them.
pub(crate) trait HasClients: Send + Sync {
    /// The Origin-State-Id of a client in its capabilities exchange: sessions that began under a smaller one are lost
    /// (RFC 6733, 8.6).
    fn client_connected(&self, host: &str, state_id: u32);
}

impl Sessions {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            clock: Clock::new(),
            timers: Timers::default(),
            registry: Registry::default(),
            servers: Mutex::default(),
        })
    }

    /// Tells a server of its clients.
    pub(crate) fn add_server(&self, server: Weak<dyn HasClients>) {
        self.servers.lock().unwrap_or_else(PoisonError::into_inner).push(server);
    }

    /// A peer has connected.
    pub(crate) fn peer_connected(&self, host: &str, state_id: Option<u32>) {
        // 0 says nothing (RFC 6733, 8.16).
        let Some(state_id) = state_id.filter(|it| *it != 0) else { return };
        let servers = self.servers.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let servers = servers.iter().filter_map(Weak::upgrade);
        servers.for_each(|server| server.client_connected(host, state_id));
    }

    /// Keeps time for the sessions of a node until it has stopped.
    pub(crate) fn start(self: &Arc<Self>, stopped: CancellationToken) {
        let sessions = self.clone();
        tokio::spawn(async move {
            stopped.run_until_cancelled(sessions.keep_time()).await;
            sessions.registry.stop();
        });
    }
}
