//! Screening as a policy: what may pass from which peers.

use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::SystemTime;

use diameter_core::{Rejection, ResultCode};
use diameter_routing::RoutingAvps;
use diameter_routing::screening::{Action, Refusal, Screen};
use metrics::counter;
use tower::{BoxError, Layer, Service, ServiceExt};
use tracing::debug;

use super::policy::selected;
use super::{Discarded, Forward, ForwardService};
use crate::transport::BoxFuture;

/// Asks the rules of a [`Screen`] about each request; see [`diameter_routing::screening`].
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
    type Service = Screening;

    fn layer(&self, next: ForwardService) -> Screening {
        Screening { screen: self.0.clone(), next }
    }
}

/// What [`ScreeningLayer`] makes.
#[derive(Clone, Debug)]
pub struct Screening {
    screen: Arc<Screen>,
    next: ForwardService,
}

impl Service<Forward> for Screening {
    type Response = diameter_core::Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Self::Response, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        match verdict(&self.screen, &forward) {
            Ok(()) => Box::pin(self.next.clone().oneshot(forward)),
            Err(error) => Box::pin(std::future::ready(Err(error))),
        }
    }
}

/// Whether a request may pass, or what becomes of it.
fn verdict(screen: &Screen, forward: &Forward) -> Result<(), BoxError> {
    // A request whose AVPs cannot be told apart has been answered already.
    let Ok(avps) = RoutingAvps::of(&forward.request) else { return Ok(()) };
    let selected = selected(&forward.request, &avps, &forward.from);
    let Some(rule) = screen.decide(&selected, SystemTime::now()) else { return Ok(()) };
    let action = match rule.action() {
        Action::Pass => "pass",
        Action::Detect => "detect",
        Action::Answer(_) => "answer",
        Action::Drop => "drop",
    };
    counter!("diameter_agent_screened_total", "rule" => rule.name().to_owned(), "action" => action)
        .increment(1);
    debug!(rule = rule.name(), action, peer = %forward.from.identity, "request caught");
    match rule.action() {
        Action::Pass | Action::Detect => Ok(()),
        Action::Answer(refusal) => Err(rejection(refusal).into()),
        Action::Drop => Err(Discarded.into()),
    }
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
