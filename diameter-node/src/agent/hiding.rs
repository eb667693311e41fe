//! Topology hiding as a policy: at the edge towards other networks.

use std::sync::Arc;
use std::task::{Context, Poll};

use diameter_core::{Message, Rejection, ResultCode};
use diameter_routing::hiding::{Destination, Hiding, HidingError};
use metrics::{Counter, counter};
use tower::{BoxError, Layer, Service, ServiceExt};
use tracing::debug;

use super::{Forward, ForwardService, Hop, HopError, HopService, Neighbour};
use crate::transport::BoxFuture;

/// Hides the hosts of the own network from groups of peers; see [`Hiding`].
///
/// A peer of no group is outside too: it may be one that was accepted, or that a redirect from outside named.
///
/// It is a policy of the whole way, which restores requests from these groups and hides the answers to them, and of
/// each hop, which hides requests to them and restores their answers: it must be added as both, as the last hop
/// layer, so that nothing is added behind it.
///
/// The metric `diameter_agent_hiding_total` counts by `action`: `hidden`, `restored`, `refused` (a request to a name
/// that nobody has), `failed` (a message that could not be changed, and was not sent on).
///
/// ```
/// use std::sync::Arc;
///
/// use diameter_core::DiameterIdentity;
/// use diameter_node::agent::{Agent, HidingLayer};
/// use diameter_routing::hiding::{Hiding, HidingKey, HidingSettings};
///
/// let domain = DiameterIdentity::from_static("epc.mnc001.mcc001.3gppnetwork.org");
/// let key = HidingKey::new([7; 32]); // Where chance is needed: from a file.
/// let hiding = Hiding::new(HidingSettings::new(domain, key))?;
/// let hiding = HidingLayer::new(Arc::new(hiding), ["roaming".into()]);
/// let agent = Agent::relay().layer(hiding.clone()).hop_layer(hiding);
/// # drop(agent);
/// # Ok::<(), diameter_routing::hiding::InvalidHiding>(())
/// ```
#[derive(Clone, Debug)]
pub struct HidingLayer(Arc<Edge>);

impl HidingLayer {
    /// Hides from the peers of these groups. Requests from there to a name in the own network that was not given out
    /// are answered with 3002.
    pub fn new(hiding: Arc<Hiding>, from: impl IntoIterator<Item = Arc<str>>) -> Self {
        let count =
            |action: &'static str| counter!("diameter_agent_hiding_total", "action" => action);
        Self(Arc::new(Edge {
            hiding,
            groups: from.into_iter().collect(),
            passes_names: false,
            hidden: count("hidden"),
            restored: count("restored"),
            refused: count("refused"),
            failed: count("failed"),
        }))
    }

    /// Lets requests from there to a name that was not given out pass: as long as others still know the real names of
    /// hosts, which they had before hiding began. They are counted as refused all the same.
    #[must_use]
    pub fn pass_names(self) -> Self {
        let edge = Arc::unwrap_or_clone(self.0);
        Self(Arc::new(Edge { passes_names: true, ..edge }))
    }

    /// A request of a peer as it goes on inside, with hosts in the place of pseudonyms; or how it is answered.
    #[cfg(feature = "conditions")]
    pub(super) fn restored(
        &self,
        request: Message,
        from: &Neighbour,
    ) -> Result<Message, Rejection> {
        if self.0.is_outside(from) { self.0.inside(request) } else { Ok(request) }
    }
}

/// Where the own network ends.
#[derive(Clone)]
struct Edge {
    hiding: Arc<Hiding>,
    /// The groups outside.
    groups: Vec<Arc<str>>,
    passes_names: bool,
    hidden: Counter,
    restored: Counter,
    refused: Counter,
    failed: Counter,
}

impl Edge {
    fn is_outside(&self, peer: &Neighbour) -> bool {
        peer.group.as_ref().is_none_or(|group| self.groups.contains(group))
    }

    /// The message as it goes out.
    fn changed(
        &self,
        counter: &Counter,
        changed: Result<Option<Message>, HidingError>,
        message: Message,
    ) -> Result<Message, HidingError> {
        match changed {
            Ok(None) => Ok(message),
            Ok(Some(changed)) => {
                counter.increment(1);
                Ok(changed)
            }
            Err(error) => {
                self.failed.increment(1);
                debug!(%error, "names in a message cannot be replaced");
                Err(error)
            }
        }
    }

    /// A request from outside, as it goes on.
    fn inside(&self, request: Message) -> Result<Message, Rejection> {
        if self.hiding.destination(&request) == Ok(Destination::Nobody) {
            self.refused.increment(1);
            if !self.passes_names {
                let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER);
                return Err(rejection.because("there is no such host"));
            }
        }
        self.changed(&self.restored, self.hiding.restore(&request), request)
            .map_err(|error| unable(&error))
    }
}

impl std::fmt::Debug for Edge {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Edge").field("groups", &self.groups).finish_non_exhaustive()
    }
}

fn unable(error: &HidingError) -> Rejection {
    Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(error.to_string())
}

impl Layer<ForwardService> for HidingLayer {
    type Service = HidingWay;

    fn layer(&self, next: ForwardService) -> HidingWay {
        HidingWay { edge: self.0.clone(), next }
    }
}

/// What [`HidingLayer`] makes around the whole way of a request.
#[derive(Clone, Debug)]
pub struct HidingWay {
    edge: Arc<Edge>,
    next: ForwardService,
}

impl Service<Forward> for HidingWay {
    type Response = Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Message, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        let (edge, next) = (self.edge.clone(), self.next.clone());
        if !edge.is_outside(&forward.from) {
            return Box::pin(next.oneshot(forward));
        }
        Box::pin(async move {
            let received = forward.request.clone();
            let request = edge.inside(forward.request)?;
            let answer = next.oneshot(Forward { request, ..forward }).await?;
            let hidden = edge.hiding.hide_answer(&answer, &received);
            Ok(edge.changed(&edge.hidden, hidden, answer).map_err(|error| unable(&error))?)
        })
    }
}

impl Layer<HopService> for HidingLayer {
    type Service = HidingHop;

    fn layer(&self, next: HopService) -> HidingHop {
        HidingHop { edge: self.0.clone(), next }
    }
}

/// What [`HidingLayer`] makes around each attempt at a peer.
#[derive(Clone, Debug)]
pub struct HidingHop {
    edge: Arc<Edge>,
    next: HopService,
}

impl Service<Hop> for HidingHop {
    type Response = Message;
    type Error = HopError;
    type Future = BoxFuture<'static, Result<Message, HopError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HopError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, hop: Hop) -> Self::Future {
        let (edge, next) = (self.edge.clone(), self.next.clone());
        if !edge.is_outside(&hop.to) {
            return Box::pin(next.oneshot(hop));
        }
        Box::pin(async move {
            let hidden = edge.hiding.hide_request(&hop.message);
            let message = edge
                .changed(&edge.hidden, hidden, hop.message)
                .map_err(|error| HopError::NotTaken { reason: error.to_string() })?;
            let answer = next.oneshot(Hop { message, ..hop }).await?;
            let restored = edge.hiding.restore(&answer);
            // An answer that cannot be read is for its receiver to judge: nothing in it is a secret.
            Ok(edge.changed(&edge.restored, restored, answer.clone()).unwrap_or(answer))
        })
    }
}
