//! What can be set for the sessions of a credit-control client.

use std::fmt;
use std::sync::Arc;

use diameter_core::{DiameterIdentity, Utf8String};
use diameter_session::credit_control::{ClientConfig, EventConfig, Money};

use super::event_buffer::{EventBuffer, MemoryEvents};

/// What the sessions of a client have in common.
///
/// ```
/// use std::time::Duration;
/// use diameter_core::DiameterIdentity;
/// use diameter_node::session::credit_control::{ClientConfig, ClientSettings, FailureHandling};
///
/// let settings = ClientSettings {
///     servers: vec![
///         DiameterIdentity::from_static("ocs1.example.net"),
///         DiameterIdentity::from_static("ocs2.example.net"),
///     ],
///     session: ClientConfig {
///         tx: Duration::from_secs(5),
///         failure_handling: FailureHandling::RetryAndTerminate,
///         ..ClientConfig::default()
///     },
///     ..ClientSettings::new("32251@3gpp.org")
/// };
/// # assert_eq!(settings.servers.len(), 2);
/// ```
#[derive(Clone)]
pub struct ClientSettings {
    /// Service-Context-Id of requests that are made by
    /// [`template`](super::CreditControlClient::template).
    pub service_context_id: Utf8String,
    /// Destination-Realm of requests that are made so; `None` for the node's own realm.
    pub realm: Option<DiameterIdentity>,
    /// The servers to try, the best first: Destination-Host of the first request. Without any, a first
    /// request goes to whichever server of the realm the node's routes lead to. Then the session stays with
    /// the server that has answered, and moves to the next of these if it is silent, busy or out of reach,
    /// and has said that it may (CC-Session-Failover).
    pub servers: Vec<DiameterIdentity>,
    /// Timers and policies of sessions. How many servers there are is taken from `servers`.
    pub session: ClientConfig,
    /// Timers and policies of one-time events, likewise.
    pub event: EventConfig,
    /// What units of money are.
    pub money: Money,
    /// Where one-time events are kept that no server has taken: 10,000 of them in memory by default. They
    /// are sent again by [`send_stored`](super::CreditControlClient::send_stored).
    pub events: Arc<dyn EventBuffer>,
}

impl ClientSettings {
    /// The defaults, with a Service-Context-Id.
    pub fn new(service_context_id: impl Into<Utf8String>) -> Self {
        Self {
            service_context_id: service_context_id.into(),
            realm: None,
            servers: Vec::new(),
            session: ClientConfig::default(),
            event: EventConfig::default(),
            money: Money::default(),
            events: Arc::new(MemoryEvents::new(10_000)),
        }
    }

    /// How many servers machines may try.
    pub(super) fn server_count(&self) -> u32 {
        u32::try_from(self.servers.len()).unwrap_or(u32::MAX).max(1)
    }

    /// The server that a machine counts as this one.
    pub(super) fn server(&self, index: u32) -> Option<&DiameterIdentity> {
        self.servers.get(usize::try_from(index).ok()?)
    }
}

impl fmt::Debug for ClientSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut settings = f.debug_struct("ClientSettings");
        settings.field("service_context_id", &self.service_context_id);
        settings.field("realm", &self.realm).field("servers", &self.servers);
        settings.field("session", &self.session).field("event", &self.event);
        settings.field("money", &self.money).finish_non_exhaustive()
    }
}
