//! What an agent is made of: whether it relays or proxies, its policies, its limits.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Message, Rejection};
use diameter_routing::Requester;
use diameter_routing::redirect::Indication;
use tokio::time::Instant;
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Layer, Service, ServiceExt};

use super::relay::ForwardTerms;
use super::{ForwardLimits, RejectionReason};
use crate::client::Client;
use crate::peer::PeerEntry;

/// How a node forwards what is not for itself. See [the module](crate::agent).
#[must_use]
pub struct Agent {
    pub(super) kind: Kind,
    pub(super) limits: ForwardLimits,
    pub(super) timeout: Option<Duration>,
    pub(super) tries_others: bool,
    pub(super) layers: Vec<MakeService<ForwardService>>,
    pub(super) hop_layers: Vec<MakeService<HopService>>,
}

/// Puts a policy around a service.
pub(super) type MakeService<S> = Box<dyn Fn(S) -> S + Send + Sync>;

/// What an agent advertises (RFC 6733, 2.8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The Relay Application Id: it takes every application.
    Relay,
    /// The applications that the node is made with.
    Proxy,
    /// The Relay Application Id, though nothing is forwarded.
    Redirect,
}

impl Agent {
    /// A relay (RFC 6733, 2.8.1): it advertises the Relay Application Id, and takes every application.
    pub fn relay() -> Self {
        Self::new(Kind::Relay)
    }

    /// A proxy (RFC 6733, 2.8.2): it advertises the applications of the node
    /// ([`NodeBuilder::application`](crate::NodeBuilder::application)), and no other is forwarded.
    pub fn proxy() -> Self {
        Self::new(Kind::Proxy)
    }

    /// A redirect agent (RFC 6733, 2.8.3): it advertises the Relay Application Id, tells who asks whom to ask
    /// instead, by [routes that say so](diameter_routing::Action::Redirect), and forwards nothing.
    pub fn redirect() -> Self {
        Self::new(Kind::Redirect)
    }

    fn new(kind: Kind) -> Self {
        Self {
            kind,
            limits: ForwardLimits::default(),
            timeout: None,
            tries_others: true,
            layers: Vec::new(),
            hop_layers: Vec::new(),
        }
    }

    /// Whether it is for all applications.
    pub(crate) fn advertises_relay(&self) -> bool {
        self.kind != Kind::Proxy
    }

    /// Adds a policy around the whole way of a request: it sees the request as received and the answer
    /// as it will go back, but for the Hop-by-Hop Identifier, and may change or refuse both. The one added
    /// first sees requests first.
    ///
    /// Of its errors a [`Rejection`] and an [`Indication`] are answered as they say, all others as [those of
    /// handlers](crate::NodeBuilder::service).
    pub fn layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<ForwardService> + Send + Sync + 'static,
        L::Service: Service<Forward, Response = Message> + Clone + Send + Sync + 'static,
        <L::Service as Service<Forward>>::Error: Into<BoxError>,
        <L::Service as Service<Forward>>::Future: Send + 'static,
    {
        let make =
            move |next| BoxCloneSyncService::new(layer.layer(next).map_err(Into::<BoxError>::into));
        self.layers.push(Box::new(make));
        self
    }

    /// Adds a policy around each attempt to have a peer answer: it sees the request as it goes to that
    /// peer and the answer as it comes from there. The one added first sees requests first.
    pub fn hop_layer<L>(mut self, layer: L) -> Self
    where
        L: Layer<HopService> + Send + Sync + 'static,
        L::Service:
            Service<Hop, Response = Message, Error = HopError> + Clone + Send + Sync + 'static,
        <L::Service as Service<Hop>>::Future: Send + 'static,
    {
        self.hop_layers.push(Box::new(move |next| BoxCloneSyncService::new(layer.layer(next))));
        self
    }

    /// How many requests may be on their way.
    pub fn limits(self, limits: ForwardLimits) -> Self {
        Self { limits, ..self }
    }

    /// How long a request may take, failover included: as long as [requests of the
    /// node](crate::NodeBuilder::request_timeout) by default.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout: Some(timeout), ..self }
    }

    /// Whether the next candidate is tried when a peer answers 3002 or 3004 (RFC 6733, 7: errors of the
    /// protocol may be handled hop by hop). It is by default.
    pub fn tries_others(self, tries_others: bool) -> Self {
        Self { tries_others, ..self }
    }
}

impl fmt::Debug for Agent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Agent")
            .field("kind", &self.kind)
            .field("limits", &self.limits)
            .field("layers", &self.layers.len())
            .field("hop_layers", &self.hop_layers.len())
            .finish_non_exhaustive()
    }
}

/// A request on its way through this node.
#[derive(Clone, Debug)]
pub struct Forward {
    /// The request. Route-Record is appended after all policies.
    pub request: Message,
    /// The peer that it came from.
    pub from: Arc<Neighbour>,
    /// Sends requests of this node.
    pub client: Client,
}

/// Has a request answered by another node.
pub type ForwardService = BoxCloneSyncService<Forward, Message, BoxError>;

/// A request on its way to one peer.
#[derive(Clone, Debug)]
pub struct Hop {
    /// The request as it goes out, but for its Hop-by-Hop Identifier: with this node's Route-Record, and with the
    /// T flag where another peer may have it.
    pub message: Message,
    /// The peer that it goes to.
    pub to: Arc<Neighbour>,
    /// The request as policies of the whole way have left it.
    pub forward: Forward,
    pub(super) way: Way,
}

/// The way to a peer.
#[derive(Clone)]
pub(super) struct Way {
    pub(super) entry: Arc<PeerEntry>,
    pub(super) deadline: Instant,
    pub(super) timeout: Duration,
    pub(super) terms: Arc<ForwardTerms>,
}

impl fmt::Debug for Way {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Way").field("deadline", &self.deadline).finish_non_exhaustive()
    }
}

/// Has a request answered by one peer.
pub type HopService = BoxCloneSyncService<Hop, Message, HopError>;

/// Why a peer has not answered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum HopError {
    /// It was not sent there. The next candidate gets it.
    #[error("not sent: {reason}")]
    NotTaken {
        /// Why.
        reason: String,
    },
    /// Too many requests wait there, or too many octets. The next candidate gets it.
    #[error("the peer has too much to do")]
    Busy,
    /// The peer was lost before it answered. The next candidate gets it, with the T flag.
    #[error("the peer was lost before it answered")]
    Lost,
    /// There was no answer in time.
    #[error("no answer in time")]
    TimedOut,
}

/// A peer, as policies see it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Neighbour {
    /// Its name.
    pub identity: DiameterIdentity,
    /// Its realm, as soon as that is known.
    pub realm: Option<DiameterIdentity>,
    /// The group that it was put into.
    pub group: Option<Arc<str>>,
}

impl Neighbour {
    /// A peer of this name, of no realm and no group.
    pub fn new(identity: DiameterIdentity) -> Self {
        Self { identity, realm: None, group: None }
    }

    /// As conditions of routes see it.
    pub fn as_requester(&self) -> Requester<'_> {
        Requester { peer: self.identity.as_str(), group: self.group.as_deref() }
    }
}

/// A request that the agent answers itself: the error of what is below all [layers](Agent::layer).
#[derive(Clone, Debug, thiserror::Error)]
#[error("{rejection}")]
#[non_exhaustive]
pub struct Rejected {
    /// The answer, but for where to go instead.
    pub rejection: Rejection,
    /// Where to go instead.
    pub indication: Option<Box<Indication>>,
    /// Why.
    pub reason: RejectionReason,
}

/// The error of a [policy](Agent::layer) that leaves a request without an answer: who sent it learns nothing, and
/// waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the request is not answered")]
pub struct Discarded;

impl Rejected {
    pub(super) fn new(rejection: Rejection, reason: RejectionReason) -> Self {
        Self { rejection, indication: None, reason }
    }
}
