//! Rewriting as a policy: AVPs of messages are set, added, removed, copied and mapped.

use std::sync::Arc;
use std::task::{Context, Poll};

use diameter_core::{Message, Rejection, ResultCode};
use diameter_routing::RoutingAvps;
use diameter_routing::rewriting::{RewritingError, Rule};
use metrics::counter;
use tower::{BoxError, Layer, Service, ServiceExt};

use super::policy::selected;
use super::{Forward, ForwardService, Hop, HopError, HopService, Neighbour};
use crate::transport::BoxFuture;

/// Changes messages by rules; see [`diameter_routing::rewriting`].
///
/// A rule for [peers that requests go to](diameter_routing::selection::Selection::to) is a policy of each hop, all others are policies of the
/// whole way, which routing sees the results of: the layer is added as both.
///
/// The metric `diameter_agent_rewritten_total` counts changed messages by `rule`.
#[derive(Clone, Debug)]
pub struct RewritingLayer(Arc<[Rule]>);

impl RewritingLayer {
    /// Applies these rules, the first one first.
    pub fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        Self(rules.into_iter().collect())
    }

    /// A message as the rules of this place leave it.
    pub(super) fn rewritten(
        &self,
        mut message: Message,
        from: &Neighbour,
        to: Option<&Neighbour>,
    ) -> Result<Message, RewritingError> {
        let is_for_this_place = |it: &&Rule| it.selection.to.is_empty() == to.is_none();
        for rule in self.0.iter().filter(is_for_this_place) {
            let avps = RoutingAvps::of(&message)?;
            if rule.is_about(&selected(&message, &avps, from, to))
                && let Some(changed) = rule.rewrite(&message)?
            {
                counter!("diameter_agent_rewritten_total", "rule" => rule.name.to_string())
                    .increment(1);
                message = changed;
            }
        }
        Ok(message)
    }
}

pub(super) fn unable(error: RewritingError) -> Rejection {
    Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY).because(error.to_string())
}

impl Layer<ForwardService> for RewritingLayer {
    type Service = RewritingWay;

    fn layer(&self, next: ForwardService) -> RewritingWay {
        RewritingWay { rules: self.clone(), next }
    }
}

/// What [`RewritingLayer`] makes around the whole way of a request.
#[derive(Clone, Debug)]
pub struct RewritingWay {
    rules: RewritingLayer,
    next: ForwardService,
}

impl Service<Forward> for RewritingWay {
    type Response = Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Message, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        let (rules, next) = (self.rules.clone(), self.next.clone());
        Box::pin(async move {
            let from = forward.from.clone();
            let request = rules.rewritten(forward.request, &from, None).map_err(unable)?;
            let answer = next.oneshot(Forward { request, ..forward }).await?;
            Ok(rules.rewritten(answer, &from, None).map_err(unable)?)
        })
    }
}

impl Layer<HopService> for RewritingLayer {
    type Service = RewritingHop;

    fn layer(&self, next: HopService) -> RewritingHop {
        RewritingHop { rules: self.clone(), next }
    }
}

/// What [`RewritingLayer`] makes around each attempt at a peer.
#[derive(Clone, Debug)]
pub struct RewritingHop {
    rules: RewritingLayer,
    next: HopService,
}

impl Service<Hop> for RewritingHop {
    type Response = Message;
    type Error = HopError;
    type Future = BoxFuture<'static, Result<Message, HopError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HopError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, hop: Hop) -> Self::Future {
        let (rules, next) = (self.rules.clone(), self.next.clone());
        Box::pin(async move {
            let (from, to) = (hop.forward.from.clone(), hop.to.clone());
            let message = rules
                .rewritten(hop.message, &from, Some(&to))
                .map_err(|error| HopError::NotTaken { reason: error.to_string() })?;
            let (received, identity) =
                (hop.forward.request.clone(), hop.forward.client.identity().clone());
            let answer = next.oneshot(Hop { message, ..hop }).await?;
            let rewritten = rules.rewritten(answer, &from, Some(&to));
            Ok(rewritten.unwrap_or_else(|error| unable(error).answer(&received, &identity)))
        })
    }
}
