//! Sessions on a node: the state machines of [`diameter_session`], with messages, peers and timers around
//! them.
//!
//! A node that has sessions of an application says so when it is built, by
//! [`NodeBuilder::sessions`](crate::NodeBuilder::sessions): Re-Auth-Requests and Abort-Session-Requests then
//! find the session that they are for.

pub mod accounting;
mod avps;
mod builder;
mod clock;
pub mod credit_control;
mod envelope;
mod registry;
mod timers;

use std::sync::Arc;

use clock::Clock;
use tokio_util::sync::CancellationToken;

pub(crate) use registry::{Registered, Registry};
pub(crate) use timers::{Timed, Timer, Timers};

/// What all sessions of a node share.
pub(crate) struct Sessions {
    pub(crate) clock: Clock,
    pub(crate) timers: Timers,
    pub(crate) registry: Registry,
}

impl Sessions {
    pub(crate) fn new() -> Arc<Self> {
        Arc::new(Self {
            clock: Clock::new(),
            timers: Timers::default(),
            registry: Registry::default(),
        })
    }

    /// Keeps time for the sessions of a node until it has stopped.
    pub(crate) fn start(self: &Arc<Self>, stopped: CancellationToken) {
        let sessions = self.clone();
        tokio::spawn(async move {
            stopped.run_until_cancelled(sessions.keep_time()).await;
            sessions.registry.clear();
        });
    }
}
