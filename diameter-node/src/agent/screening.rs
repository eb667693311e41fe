//! Screening as a policy: what may pass from which peers, requests and answers.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::SystemTime;

use diameter_core::{Message, Outcome, Rejection, ResultCode};
use diameter_routing::RoutingAvps;
use diameter_routing::screening::{Action, Refusal, Screen};
use metrics::counter;
use tower::{BoxError, Layer, Service, ServiceExt};
use tracing::debug;

use super::policy::{end_session, selected};
use super::{Discarded, Forward, ForwardService, Hop, HopError, HopService, Neighbour};
use crate::settings::SendOptions;
use crate::transport::BoxFuture;

/// Asks the rules of a [`Screen`] about each request, as a policy of the whole way, and about each answer, as a
/// policy of each hop; see [`diameter_routing::screening`].
///
/// An answer is seen as the peer has sent it when this is the last of the hop's layers. When a rule replaces an answer
/// of success, the server is told that the session is over, as by [`turn_into_error`](super::turn_into_error).
///
/// The metric `diameter_agent_screened_total` counts by `rule` and `action`.
///
/// ```
/// use std::sync::Arc;
///
/// use diameter_node::agent::{Agent, ScreeningLayer};
/// use diameter_routing::screening::{Action, Refusal, Rule, Screen};
/// use diameter_routing::selection::{Mismatch, Selection};
///
/// let spoofed = Selection {
///     from: vec!["roaming".into()],
///     mismatches: vec![Mismatch::OriginHostAndRealm],
///     ..Selection::default()
/// };
/// let screen = Screen::new([Rule::new("spoofed", Action::Answer(Refusal::new(5003)), spoofed)]);
/// let screen = Arc::new(screen);
/// let agent = Agent::relay().layer(ScreeningLayer::new(screen.clone()));
/// // What it has caught so far.
/// assert_eq!(screen.caught().map(|it| it.count).sum::<u64>(), 0);
/// # drop(agent);
/// ```
#[derive(Clone, Debug)]
pub struct ScreeningLayer(Arc<Screen>);

impl ScreeningLayer {
    /// Asks these rules.
    pub fn new(screen: Arc<Screen>) -> Self {
        Self(screen)
    }
}

impl Layer<ForwardService> for ScreeningLayer {
    type Service = ScreeningWay;

    fn layer(&self, next: ForwardService) -> ScreeningWay {
        ScreeningWay { screen: self.0.clone(), next }
    }
}

/// What [`ScreeningLayer`] makes around the whole way of a request.
#[derive(Clone, Debug)]
pub struct ScreeningWay {
    screen: Arc<Screen>,
    next: ForwardService,
}

impl Service<Forward> for ScreeningWay {
    type Response = Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Message, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        let error: BoxError = match caught(&self.screen, &forward.request, &forward.from, None) {
            None | Some(Action::Pass | Action::Detect) => {
                return Box::pin(self.next.clone().oneshot(forward));
            }
            Some(Action::Answer(refusal)) => rejection(refusal).into(),
            Some(Action::Drop) => Discarded.into(),
        };
        Box::pin(std::future::ready(Err(error)))
    }
}

impl Layer<HopService> for ScreeningLayer {
    type Service = ScreeningHop;

    fn layer(&self, next: HopService) -> ScreeningHop {
        ScreeningHop { screen: self.0.clone(), next }
    }
}

/// What [`ScreeningLayer`] makes around each attempt at a peer.
#[derive(Clone, Debug)]
pub struct ScreeningHop {
    screen: Arc<Screen>,
    next: HopService,
}

impl Service<Hop> for ScreeningHop {
    type Response = Message;
    type Error = HopError;
    type Future = BoxFuture<'static, Result<Message, HopError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HopError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, hop: Hop) -> Self::Future {
        let (screen, next) = (self.screen.clone(), self.next.clone());
        Box::pin(async move {
            let (request, to) = (hop.message.clone(), hop.to.clone());
            let (from, client) = (hop.forward.from.clone(), hop.forward.client.clone());
            let answer = next.oneshot(hop).await?;
            let refusal = match caught(&screen, &answer, &from, Some(&to)) {
                None | Some(Action::Pass | Action::Detect) => return Ok(answer),
                Some(Action::Answer(refusal)) => refusal,
                Some(Action::Drop) => return Err(HopError::TimedOut),
            };
            if Outcome::of(&answer).is_some_and(|it| !it.is_failure()) {
                let options =
                    SendOptions { peer: Some(to.identity.clone()), ..SendOptions::default() };
                end_session(&client, &request, &answer, options);
            }
            Ok(rejection(refusal).answer(&request, client.identity()))
        })
    }
}

/// What becomes of a message that a rule is about.
fn caught<'s>(
    screen: &'s Screen,
    message: &Message,
    from: &Neighbour,
    to: Option<&Neighbour>,
) -> Option<&'s Action> {
    // A message whose AVPs cannot be told apart has been answered already, or is for its receiver to judge.
    let avps = RoutingAvps::of(message).ok()?;
    let selected = selected(message, &avps, from, to);
    let rule = screen.decide(&selected, SystemTime::now())?;
    let action = match rule.action() {
        Action::Pass => "pass",
        Action::Detect => "detect",
        Action::Answer(_) => "answer",
        Action::Drop => "drop",
    };
    counter!("diameter_agent_screened_total", "rule" => rule.name().to_owned(), "action" => action)
        .increment(1);
    let peer = selected.sender().map(|it| it.peer);
    debug!(rule = rule.name(), action, peer, "message caught");
    Some(rule.action())
}

pub(super) fn rejection(refusal: &Refusal) -> Rejection {
    let rejection = match refusal.vendor_id {
        Some(vendor_id) => Rejection::experimental(vendor_id, refusal.code),
        None => Rejection::new(ResultCode(refusal.code)),
    };
    match &refusal.error_message {
        Some(text) => rejection.because(text.clone()),
        None => rejection,
    }
}
