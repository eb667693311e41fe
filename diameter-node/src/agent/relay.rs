//! What forwards: checks, then policies, then the way to a peer.

use std::panic::AssertUnwindSafe;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::task::{Context, Poll};
use std::time::Duration;

use diameter_core::{AvpError, Header, Message, Rejection, ResultCode};
use diameter_peer::ConnectionId;
use diameter_routing::redirect::{Indication, Targets};
use diameter_routing::{Decision, Priority, Query, Route, RoutingAvps, Unrouted, relay};
use futures_util::FutureExt;
use tokio::time::Instant;
use tower::util::BoxCloneSyncService;
use tower::{BoxError, Service, ServiceExt};
use tracing::warn;

use super::direct::{Admitted, Departure, Direct};
use super::service::{Kind, Way};
use super::{
    Agent, AnsweredBy, Counters, Discarded, Forward, ForwardLimits, ForwardService, Hop, HopError,
    HopService, Places, Rejected, RejectionReason, Ticket,
};
use crate::client::{Client, Delivery, Step, attempt_at};
use crate::handler::rejection;
use crate::node::Shared;
use crate::overload::{priority_in, priority_of};
use crate::peer::PeerEntry;
use crate::routing::query;
use crate::send_error::{NoAnswer, Undeliverable};
use crate::settings::SendOptions;
use crate::transport::BoxFuture;

/// An agent at work.
pub(crate) struct RunningAgent {
    terms: Arc<ForwardTerms>,
    /// The policies, with the way to peers below; `None` where there are none.
    service: Option<ForwardService>,
}

/// On which terms requests are forwarded.
pub(crate) struct ForwardTerms {
    kind: Kind,
    limits: ForwardLimits,
    options: SendOptions,
    tries_others: bool,
    /// The policies of each attempt; `None` where there are none.
    hop_service: Option<HopService>,
    counters: Arc<Counters>,
    /// How many requests are on their way.
    pending: Arc<AtomicUsize>,
}

/// What a request is forwarded for.
#[derive(Clone, Copy)]
pub(crate) struct OnBehalf<'a> {
    pub(crate) terms: &'a Arc<ForwardTerms>,
    pub(crate) forward: &'a Forward,
}

/// A request of a peer that is for another node.
pub(crate) struct ForOthers<'a> {
    /// The peer that it came from, and the connection.
    pub(crate) from: &'a Arc<PeerEntry>,
    pub(crate) connection: ConnectionId,
    pub(crate) request: &'a Message,
    pub(crate) avps: Result<&'a RoutingAvps<'a>, &'a AvpError>,
    pub(crate) now: Instant,
}

/// What becomes of a request.
pub(crate) enum Start {
    /// It is answered at once.
    Now(Forwarded),
    /// A peer has answered it the short way.
    Back(Back),
    /// It is to leave. What becomes of it will be told to the task of the peer that it came from.
    Direct(Departure),
    /// It is on its way.
    Later(BoxFuture<'static, Forwarded>),
}

/// A request with its answer.
pub(crate) struct Forwarded {
    /// `None` when a policy has discarded the request.
    pub(crate) answer: Option<Message>,
    pub(crate) by: AnsweredBy,
    pub(crate) ticket: Ticket,
}

/// The answer of a peer, as it came, and the header that it goes back with.
pub(crate) struct Back {
    pub(crate) header: Header,
    pub(crate) answer: Message,
    pub(crate) ticket: Ticket,
}

impl RunningAgent {
    /// Starts, or goes on with the counts of the one before.
    pub(crate) fn new(agent: Agent, before: Option<&Self>) -> Self {
        let Agent { kind, limits, timeout, tries_others, layers, hop_layers } = agent;
        let hop_service = (!hop_layers.is_empty()).then(|| {
            let attempt = HopService::new(Attempt);
            hop_layers.iter().rev().fold(attempt, |next, layer| layer(next))
        });
        let terms = Arc::new(ForwardTerms {
            kind,
            limits,
            options: SendOptions { timeout, peer: None },
            tries_others,
            hop_service,
            counters: before.map_or_else(Counters::new, |it| it.terms.counters.clone()),
            pending: before.map(|it| it.terms.pending.clone()).unwrap_or_default(),
        });
        let service = (!layers.is_empty()).then(|| {
            let way = BoxCloneSyncService::new(Delivering { terms: terms.clone() });
            layers.iter().rev().fold(way, |next, layer| layer(next))
        });
        Self { terms, service }
    }

    pub(crate) fn counters(&self) -> &Arc<Counters> {
        &self.terms.counters
    }

    /// Forwards a request of a peer, or answers it.
    pub(crate) fn start(
        self: &Arc<Self>,
        shared: &Arc<Shared>,
        it: &ForOthers<'_>,
        ticket: Ticket,
    ) -> Start {
        let admitted = match self.admit(shared, it) {
            Ok((places, avps)) => (Admitted { places, ticket }, avps),
            Err(rejected) => return Start::Now(answered(it.request, &rejected, shared, ticket)),
        };
        let (mut admitted, avps) = admitted;
        if self.service.is_none() {
            admitted = match Direct::start(shared, it, avps, admitted) {
                Ok(departure) => return Start::Direct(departure),
                Err(admitted) => admitted,
            };
        }
        let Admitted { places, ticket } = admitted;
        let (agent, shared) = (self.clone(), shared.clone());
        let (request, from) = (it.request.clone(), it.from.neighbour());
        let forward = Forward { request, from, client: Client::new(shared.clone()) };
        Start::Later(Box::pin(async move {
            let _places = places;
            let request = forward.request.clone();
            let answer = match &agent.service {
                None => forward_on(&agent.terms, &forward).await,
                Some(service) => {
                    let answering = service.clone().oneshot(forward);
                    match AssertUnwindSafe(answering).catch_unwind().await {
                        Ok(Err(error)) if error.is::<Discarded>() => {
                            return Forwarded { answer: None, by: AnsweredBy::Nobody, ticket };
                        }
                        Ok(answer) => answer.map_err(refused),
                        Err(_) => Err(panicked()),
                    }
                }
            };
            finish(answer, &request, &shared, ticket)
        }))
    }

    /// The places that a request takes, if it may be forwarded, and its AVPs.
    fn admit<'a>(
        &self,
        shared: &Shared,
        it: &ForOthers<'a>,
    ) -> Result<(Places, &'a RoutingAvps<'a>), Rejected> {
        let header = it.request.header();
        let avps = relay::check_avps(header, it.avps, &shared.local.identity().host)
            .map_err(|refusal| Rejected::new(refusal.rejection(), refusal.into()))?;
        let id = header.application_id;
        let is_known = || id == 0 || shared.services.applications.iter().any(|it| it.id == id);
        if self.terms.kind == Kind::Proxy && !is_known() {
            let rejection = Rejection::new(ResultCode::DIAMETER_APPLICATION_UNSUPPORTED);
            let rejection = rejection.because("this proxy does not have the application");
            return Err(Rejected::new(rejection, RejectionReason::Application));
        }
        let too_busy = || {
            let rejection = Rejection::new(ResultCode::DIAMETER_TOO_BUSY);
            Rejected::new(rejection.because("too many requests at once"), RejectionReason::TooBusy)
        };
        let priority = || priority_in(shared, avps);
        let places = Places::take(it.from, &self.terms, priority).ok_or_else(too_busy)?;
        Ok((places, avps))
    }

    /// The answer of a node that is about to stop.
    pub(crate) fn stopping(shared: &Shared, request: &Message, ticket: Ticket) -> Forwarded {
        let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_DELIVER);
        let rejection = rejection.because("this node is about to stop");
        let rejected = Rejected::new(rejection, RejectionReason::Stopping);
        answered(request, &rejected, shared, ticket)
    }
}

impl ForwardTerms {
    pub(super) fn options(&self) -> &SendOptions {
        &self.options
    }

    pub(super) fn limits(&self) -> ForwardLimits {
        self.limits
    }

    /// How many requests are on their way.
    pub(super) fn pending(&self) -> &AtomicUsize {
        &self.pending
    }

    /// Whether requests go on at all.
    pub(super) fn forwards(&self) -> bool {
        self.kind != Kind::Redirect
    }

    pub(super) fn has_hop_policies(&self) -> bool {
        self.hop_service.is_some()
    }
}

impl OnBehalf<'_> {
    pub(crate) fn counters(&self) -> &Counters {
        &self.terms.counters
    }

    /// Whether nothing but Route-Record may change.
    pub(crate) fn is_relay(&self) -> bool {
        self.terms.kind == Kind::Relay
    }

    pub(crate) fn tries_others(&self) -> bool {
        self.terms.tries_others
    }

    /// The priority of the request, as it came.
    pub(crate) fn priority(&self) -> Priority {
        priority_of(self.forward.client.shared(), &self.forward.request)
    }

    /// How many forwarded requests one peer may have.
    pub(crate) fn limit(&self) -> usize {
        self.terms.limits.to_peer
    }

    /// Has one peer answer by way of the policies; `None` where there are none.
    pub(crate) fn hop(
        &self,
        entry: &Arc<PeerEntry>,
        message: &Message,
        deadline: Instant,
        timeout: Duration,
    ) -> Option<impl Future<Output = Result<Message, HopError>> + Send + use<>> {
        let service = self.terms.hop_service.clone()?;
        Some(service.oneshot(Hop {
            message: message.clone(),
            to: entry.neighbour(),
            forward: self.forward.clone(),
            way: Way { entry: entry.clone(), deadline, timeout, terms: self.terms.clone() },
        }))
    }
}

/// The way to a peer, below all policies.
#[derive(Clone)]
struct Delivering {
    terms: Arc<ForwardTerms>,
}

impl Service<Forward> for Delivering {
    type Response = Message;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Message, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, forward: Forward) -> Self::Future {
        let terms = self.terms.clone();
        Box::pin(async move { Ok(forward_on(&terms, &forward).await?) })
    }
}

/// Has a request answered by one peer or another.
async fn forward_on(terms: &Arc<ForwardTerms>, forward: &Forward) -> Result<Message, Rejected> {
    let shared = forward.client.shared();
    if terms.kind == Kind::Redirect {
        let requester = Some(forward.from.as_requester());
        let query = query(&forward.request, &terms.options, requester, Instant::now());
        // Of no concern is who is connected here, even if the request is for them by name.
        return Err(by_route(terms, &Query { host: None, ..query }, &[], forward));
    }
    let message =
        relay::forwarded(&forward.request, &forward.from.identity).map_err(|too_long| {
            let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
            Rejected::new(rejection.because(too_long.to_string()), RejectionReason::TooLong)
        })?;
    let before = passed(shared, &message)?;
    let forwarding = Some(OnBehalf { terms, forward });
    let delivery =
        Delivery { options: &terms.options, arrival: None, before, forwarding, begun: None };
    // Who has had it is not asked again, and is not said to be missing either.
    let passed = delivery.before.clone();
    let unrouted = message.clone();
    match forward.client.deliver(message, delivery).await {
        Ok(answer) => Ok(answer),
        Err(NoAnswer::Undeliverable(
            Undeliverable::NoPeer { .. } | Undeliverable::HostGone { .. },
        )) => {
            let requester = Some(forward.from.as_requester());
            let query = query(&unrouted, &terms.options, requester, Instant::now());
            Err(by_route(terms, &query, &passed, forward))
        }
        Err(error) => Err(no_answer(&error)),
    }
}

/// What a route or the lack of one says of a request that no peer gets.
fn by_route(
    terms: &ForwardTerms,
    query: &Query<'_>,
    before: &[Arc<PeerEntry>],
    forward: &Forward,
) -> Rejected {
    match forward.client.shared().routing.decide(query, before) {
        Decision::Redirect { route } => redirected(terms, &route),
        Decision::Unrouted { why, .. } => no_way(why),
        // There is a way now, or the node itself would have to answer it, which is not asked here.
        _ => no_way(Unrouted::NoPeer),
    }
}

/// The answer that a route redirects with.
fn redirected(terms: &ForwardTerms, route: &Route) -> Rejected {
    // Such a route has one.
    let Some(indication) = route.indication() else { return no_way(Unrouted::NoRoute) };
    if matches!(indication.targets(), Targets::Realms(_)) && terms.kind != Kind::Proxy {
        // RFC 7075, 2.
        warn!(%route, "only a proxy, which knows the application, redirects to realms");
        return no_way(Unrouted::NoRoute);
    }
    redirection(indication.clone())
}

fn redirection(indication: Indication) -> Rejected {
    let rejection = Rejection::new(indication.result_code());
    let indication = Some(Box::new(indication));
    Rejected { indication, ..Rejected::new(rejection, RejectionReason::Redirected) }
}

fn no_way(why: Unrouted) -> Rejected {
    let reason = match why {
        Unrouted::RealmNotServed => RejectionReason::RealmNotServed,
        Unrouted::Answered(_) => RejectionReason::Route,
        _ => RejectionReason::NoPeer,
    };
    tracing::debug!(%why, "no peer gets the request");
    Rejected::new(Rejection::new(why.code()).because(why.to_string()), reason)
}

/// The peers that a request has come through, the one that has sent it among them. None of them gets it.
pub(super) fn passed(shared: &Shared, message: &Message) -> Result<Vec<Arc<PeerEntry>>, Rejected> {
    let avps = RoutingAvps::of(message).map_err(|error| {
        // A policy has broken it.
        let refusal = relay::Refusal::Avp(error);
        Rejected::new(refusal.rejection(), refusal.into())
    })?;
    Ok(avps.route_records().filter_map(|avp| shared.routing.get(avp.data())).collect())
}

/// The request with its answer, a peer's or this node's.
pub(super) fn finish(
    answer: Result<Message, Rejected>,
    request: &Message,
    shared: &Shared,
    ticket: Ticket,
) -> Forwarded {
    match answer {
        Ok(answer) => {
            let answer = Some(relay::returned(answer, request.header()));
            Forwarded { answer, by: AnsweredBy::Peer, ticket }
        }
        Err(rejected) => answered(request, &rejected, shared, ticket),
    }
}

/// The answer where no peer has one.
pub(super) fn no_answer(error: &NoAnswer) -> Rejected {
    let unable = ResultCode::DIAMETER_UNABLE_TO_DELIVER;
    // The texts name no peer: they may go to another network.
    let (code, reason, why) = match error {
        NoAnswer::TimedOut { .. } => (unable, RejectionReason::TimedOut, "no answer in time"),
        NoAnswer::Lost { .. } => {
            let why = "the peer that had it was lost, and there is no other";
            (unable, RejectionReason::PeerLost, why)
        }
        NoAnswer::Undeliverable(Undeliverable::QueueFull { .. }) => {
            let why = "too many requests wait for the peers that lead there";
            (ResultCode::DIAMETER_TOO_BUSY, RejectionReason::TooBusy, why)
        }
        NoAnswer::Undeliverable(Undeliverable::Overloaded(throttled)) => {
            let why = "the peers that lead there are overloaded";
            (throttled.result_code(), RejectionReason::Overload, why)
        }
        NoAnswer::Undeliverable(Undeliverable::Limited { .. }) => {
            let why = "too many requests for the peers that lead there";
            (ResultCode::DIAMETER_TOO_BUSY, RejectionReason::Limit, why)
        }
        NoAnswer::Undeliverable(_) => {
            let why = "no peer that leads there is connected with the application";
            (unable, RejectionReason::NoPeer, why)
        }
    };
    tracing::debug!(%error, "no peer had an answer");
    Rejected::new(Rejection::new(code).because(why), reason)
}

/// One attempt, below all policies.
#[derive(Clone)]
struct Attempt;

impl Service<Hop> for Attempt {
    type Response = Message;
    type Error = HopError;
    type Future = Pin<Box<dyn Future<Output = Result<Message, HopError>> + Send>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), HopError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, hop: Hop) -> Self::Future {
        Box::pin(async move {
            let Hop { message, forward, way, .. } = hop;
            let Way { entry, deadline, timeout, terms } = way;
            let forwarding = Some(OnBehalf { terms: &terms, forward: &forward });
            match attempt_at(&entry, message, deadline, timeout, None, forwarding).await {
                Ok(Step::Answered { answer, .. }) => Ok(answer),
                Ok(Step::Returned(_)) | Err(NoAnswer::Lost { .. }) => Err(HopError::Lost),
                Ok(Step::NotTaken(_, Undeliverable::QueueFull { .. })) => Err(HopError::Busy),
                Ok(Step::NotTaken(_, error)) => {
                    Err(HopError::NotTaken { reason: error.to_string() })
                }
                Err(_) => Err(HopError::TimedOut),
            }
        })
    }
}

/// The answer of this node.
fn answered(request: &Message, rejected: &Rejected, shared: &Shared, ticket: Ticket) -> Forwarded {
    let Rejected { rejection, indication, reason } = rejected;
    tracing::debug!(%rejection, reason = reason.name(), "request is not forwarded");
    let identity = shared.local.identity();
    let answer = match indication {
        Some(indication) => indication.answer(request, identity),
        None => rejection.answer(request, identity),
    };
    Forwarded { answer: Some(answer), by: AnsweredBy::Agent(*reason), ticket }
}

/// What the error of a policy says.
fn refused(error: BoxError) -> Rejected {
    let error = match error.downcast::<Rejected>() {
        Ok(rejected) => return *rejected,
        Err(error) => error,
    };
    match error.downcast::<Indication>() {
        Ok(indication) => redirection(*indication),
        Err(error) => Rejected::new(rejection("forwarding", error), RejectionReason::Policy),
    }
}

fn panicked() -> Rejected {
    tracing::error!("a policy panicked");
    let rejection = Rejection::new(ResultCode::DIAMETER_UNABLE_TO_COMPLY);
    Rejected::new(rejection.because("internal error"), RejectionReason::Policy)
}
