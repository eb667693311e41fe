//! Requests of this node: routed, sent, failed over to other peers (RFC 6733, 5.5.4), until there is
//! an answer or no hope of one.

use std::fmt;
use std::sync::Arc;
#[cfg(feature = "session")]
use std::sync::Weak;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use diameter_core::{
    Answer, CommandFlags, EndToEndId, Header, HopByHopId, Identity, Message, Outcome, Received,
    Request, ResultCode, Utf8String,
};
#[cfg(feature = "session")]
use diameter_core::{Command, DecodeErrors};
use diameter_peer::{End, Ended, NotOpen, State, Unsent, UnsentReason};
use diameter_routing::redirect::is_redirect;
use diameter_routing::{Decision, Requester};
use tokio::sync::mpsc::error::TrySendError;
use tokio::sync::oneshot;
#[cfg(feature = "session")]
use tokio::task::AbortHandle;
use tokio::time::{Instant, timeout_at};
use tracing::Instrument;

use crate::agent::{Failover, HopError, OnBehalf, Place};
use crate::decoding::Decoding;
use crate::dispatch::Destination;
use crate::node::Shared;
use crate::overload::{Gate, OverloadControl};
use crate::peer::{Arrival, Attempt, Outbound, PeerEntry, ReplyTo};
#[cfg(feature = "session")]
use crate::peer::{Tell, Waiters};
use crate::redirects::{Redirection, Terms};
use crate::routing::query;
use crate::send_error::{NoAnswer, SendError, Undeliverable};
#[cfg(feature = "session")]
use crate::session::Sessions;
use crate::settings::SendOptions;

/// Sends requests of a node; clones are cheap. It does not keep the node running.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
}

impl Client {
    pub(crate) fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// What all tasks of the node share.
    pub(crate) fn shared(&self) -> &Shared {
        &self.shared
    }

    /// Who this node is: Origin-Host and Origin-Realm of its requests.
    pub fn identity(&self) -> &Identity {
        self.shared.local.identity()
    }

    /// What tells others of overload and load here; `None` when the node takes no part in it.
    pub fn overload_control(&self) -> Option<&OverloadControl> {
        self.shared.overload.as_ref()
    }

    /// A new Session-Id (RFC 6733, 8.8).
    pub fn new_session_id(&self) -> Utf8String {
        self.shared.session_ids.next().into()
    }

    /// A new End-to-End Identifier, for [`Client::send_message`].
    pub fn new_end_to_end_id(&self) -> EndToEndId {
        self.shared.local.end_to_end_ids().next()
    }

    /// Sends a request and waits for its answer, with the default options.
    ///
    /// Dropping the future gives the request up: its answer will be thrown away.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub fn send<R: Request>(
        &self,
        request: R,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        self.send_with(request, SendOptions::default())
    }

    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    ///
    /// When there is no answer, or one that is no success.
    pub fn send_with<R: Request>(
        &self,
        request: R,
        options: SendOptions,
    ) -> impl Future<Output = Result<R::Answer, SendError<R::Answer>>> + Send {
        let id = self.shared.local.end_to_end_ids().next();
        // The peer's task knows which Hop-by-Hop Identifier is free. Octets are made of the request here, and
        // not when the future is polled, so that no future has to hold it: it may be large, and its answer
        // may take long.
        let message = request.to_message(HopByHopId(0), id);
        drop(request);
        async move {
            let message = message?;
            let message = self.announcing::<R>(message);
            let command = R::DESCRIPTION.abbreviation;
            let span = tracing::debug_span!("send", command, end_to_end_id = id.0);
            let delivery = Delivery::of(&options);
            let answer = self.deliver(message, delivery).instrument(span).await?;
            sort(&answer, &self.shared.services.decoding)
        }
    }

    /// Sends a request that is a message already and returns its answer, whatever that says. The
    /// Hop-by-Hop Identifier is replaced, the End-to-End Identifier stays: see
    /// [`Client::new_end_to_end_id`].
    ///
    /// # Errors
    ///
    /// When there is no answer.
    pub async fn send_message(
        &self,
        request: Message,
        options: SendOptions,
    ) -> Result<Message, NoAnswer> {
        self.deliver(request, Delivery::of(&options)).await
    }

    /// Has the first peer take a request of a session, and its task tell what became of it: nobody has to wait.
    /// Where no peer takes it at once, or there is more to see to than the way, it comes back, to be
    /// [finished](Self::finish).
    #[cfg(feature = "session")]
    pub(crate) fn begin(
        &self,
        message: Message,
        options: &SendOptions,
        now: Instant,
        arrival: Arrival,
        tell: impl FnOnce(Progress) -> Option<Arc<dyn Waiters>> + Send + 'static,
    ) -> Result<(), Message> {
        let Shared { overload, request_limits, redirects, .. } = &*self.shared;
        if overload.is_some() || request_limits.is_set() || !redirects.is_empty() {
            return Err(message);
        }
        let Some(entry) = self.pick(&message, options, None, &[], now) else {
            return Err(message);
        };
        let first = entry.clone();
        let Ok(permit) = first.requests.try_reserve() else { return Err(message) };
        let timeout = options.timeout.unwrap_or(self.shared.request_timeout);
        let deadline = now + timeout;
        let tell: Tell = Box::new(move |attempt| {
            tell(match attempt {
                Ok(Ended { end: End::Answered(answer), .. }) if is_final(&answer) => {
                    Progress::Over(Ok(answer))
                }
                Ok(Ended { end: End::TimedOut, .. }) => {
                    Progress::Over(Err(NoAnswer::TimedOut { timeout }))
                }
                attempt => Progress::Unfinished(Rest::After(Begun { entry, attempt, deadline })),
            })
        });
        let (reply, arrival) = (ReplyTo::Session(tell), Some(arrival));
        permit.send(Outbound { message, deadline, reply, arrival });
        Ok(())
    }

    /// Has a request of a session answered of which this is left to be done, and returns the answer, whatever
    /// that says.
    #[cfg(feature = "session")]
    pub(crate) async fn finish<R: Request>(
        &self,
        rest: Rest,
        options: SendOptions,
        arrival: Arrival,
    ) -> Result<Message, NoAnswer> {
        let (request, begun) = match rest {
            Rest::All(request) => (self.announcing::<R>(request), None),
            Rest::After(begun) => (begun.request().clone(), Some(begun)),
        };
        let command = R::DESCRIPTION.abbreviation;
        let id = request.header().end_to_end_id.0;
        let span = tracing::debug_span!("send", command, end_to_end_id = id);
        let delivery = Delivery { arrival: Some(arrival), begun, ..Delivery::of(&options) };
        self.deliver(request, delivery).instrument(span).await
    }

    /// Sorts an answer.
    #[cfg(feature = "session")]
    pub(crate) fn sort<A: Answer>(&self, answer: &Message) -> Result<A, SendError<A>> {
        sort(answer, &self.shared.services.decoding)
    }

    /// Decodes a message as one that was received.
    #[cfg(feature = "session")]
    pub(crate) fn decode<C: Command>(&self, message: &Message) -> Result<C, DecodeErrors> {
        self.shared.services.decoding.decode(message).into_result()
    }

    /// The same, without holding on to what the node is made of.
    #[cfg(feature = "session")]
    pub(crate) fn downgrade(&self) -> WeakClient {
        WeakClient(Arc::downgrade(&self.shared))
    }

    /// What the sessions of the node share.
    #[cfg(feature = "session")]
    pub(crate) fn sessions(&self) -> &Sessions {
        &self.shared.sessions
    }

    /// Runs a task until it ends, or the node does, wherever the caller runs.
    #[cfg(feature = "session")]
    pub(crate) fn spawn(&self, task: impl Future<Output = ()> + Send + 'static) -> AbortHandle {
        let stopped = self.shared.stopped.clone();
        let task = async move { stopped.run_until_cancelled(task).await };
        self.shared.tasks.spawn_on(task, &self.shared.runtime).abort_handle()
    }

    /// Runs a task until it ends, or the node begins to stop: what has no end of its own would have the node wait.
    #[cfg(feature = "session")]
    pub(crate) fn spawn_until_leaving(&self, task: impl Future<Output = ()> + Send + 'static) {
        let leaving = self.shared.leaving.clone();
        self.spawn(async move {
            leaving.run_until_cancelled(task).await;
        });
    }

    /// Has the message answered by one peer or another: a request of this node, or one that it forwards.
    pub(crate) async fn deliver(
        &self,
        mut message: Message,
        delivery: Delivery<'_>,
    ) -> Result<Message, NoAnswer> {
        let Delivery { options, arrival, mut before, forwarding, mut begun } = delivery;
        let timeout = options.timeout.unwrap_or(self.shared.request_timeout);
        let deadline = begun.as_ref().map_or_else(|| Instant::now() + timeout, |it| it.deadline);
        let gate = Gate::open(&self.shared, &message, forwarding.is_none())?;
        // What to say if there is no other peer.
        let mut so_far = None;
        let terms = Terms {
            is_bound: options.peer.is_some(),
            is_relayed: forwarding.is_some_and(|it| it.is_relay()),
            passed: before.len(),
        };
        let mut redirection = Redirection::new(&self.shared, terms);
        let from = forwarding.map(|it| it.forward.from.as_requester());
        let pick =
            |it: &Message, before: &[_]| self.pick(it, options, from, before, Instant::now());
        loop {
            let (entry, step) = if let Some(Begun { entry, attempt, .. }) = begun.take() {
                let step = Step::of(attempt, &entry, timeout, forwarding)?;
                (entry, step)
            } else {
                let next = redirection.next(&mut message, &mut before, deadline, pick).await;
                let Some(entry) = next else {
                    let indication = redirection.indication().map(Ok);
                    let result = indication.or(so_far);
                    let result = result.unwrap_or_else(|| Err(no_peer(&message, options)));
                    gate.close(&result);
                    return result;
                };
                let _place = match gate.pass(&entry) {
                    Ok(place) => place,
                    Err(error) => {
                        so_far.get_or_insert(Err(error.into()));
                        before.push(entry);
                        continue;
                    }
                };
                let hop = forwarding.and_then(|it| it.hop(&entry, &message, deadline, timeout));
                let step = match hop {
                    Some(hop) => Step::of_hop(hop.await, message, &entry, timeout)?,
                    None => {
                        let arrival = arrival.clone();
                        attempt_at(&entry, message, deadline, timeout, arrival, forwarding).await?
                    }
                };
                (entry, step)
            };
            message = match step {
                Step::Answered { answer, request } => {
                    let answer = gate.answered(answer, &entry);
                    if !redirection.follows(&request, &answer, &entry) {
                        if !self.tries_others(&request, &answer, options, forwarding) {
                            return Ok(answer);
                        }
                        forwarding.inspect(|it| it.counters().failed_over(Failover::Refused));
                    }
                    so_far = Some(Ok(answer));
                    request
                }
                Step::Returned(request) => {
                    tracing::debug!(peer = %entry.identity, "request came back and is sent elsewhere");
                    forwarding.inspect(|it| it.counters().failed_over(Failover::PeerLost));
                    so_far = Some(Err(NoAnswer::Lost { peer: (*entry.identity).clone() }));
                    retransmitted(request)
                }
                Step::NotTaken(request, error) => {
                    so_far.get_or_insert(Err(error.into()));
                    request
                }
            };
            before.push(entry);
        }
    }

    /// The request, with what this node says of its part in overload control.
    fn announcing<R: Request>(&self, request: Message) -> Message {
        match &self.shared.overload {
            Some(control) => control.announcing(request, R::DESCRIPTION.grammar),
            None => request,
        }
    }

    /// Whether the next peer gets a request that was answered so: one of the node always, one that it forwards
    /// where its route or the agent says so.
    fn tries_others(
        &self,
        request: &Message,
        answer: &Message,
        options: &SendOptions,
        forwarding: Option<OnBehalf<'_>>,
    ) -> bool {
        is_for_others(answer)
            && forwarding.is_none_or(|it| {
                let from = Some(it.forward.from.as_requester());
                let query = query(request, options, from, Instant::now());
                let by_route = self.shared.routing.tries_next(&query);
                by_route.unwrap_or(it.tries_others())
            })
    }

    /// The peer that gets a message, none of those before.
    pub(crate) fn pick(
        &self,
        message: &Message,
        options: &SendOptions,
        from: Option<Requester<'_>>,
        before: &[Arc<PeerEntry>],
        now: Instant,
    ) -> Option<Arc<PeerEntry>> {
        match self.shared.routing.decide(&query(message, options, from, now), before) {
            Decision::Forward { peer, .. } => Some(peer),
            _ => None,
        }
    }
}

/// Has one peer take the message, once there is room in its queue. Of the requests that are forwarded only so
/// many wait for one peer: a slow peer delays its own requests only.
pub(crate) async fn attempt_at(
    entry: &Arc<PeerEntry>,
    message: Message,
    deadline: Instant,
    timeout: Duration,
    arrival: Option<Arrival>,
    forwarding: Option<OnBehalf<'_>>,
) -> Result<Step, NoAnswer> {
    let full = || Undeliverable::QueueFull { peer: (*entry.identity).clone() };
    let place = forwarding.map(|it| Place::take(entry.clone(), it.limit(), || it.priority()));
    if let Some(None) = place {
        return Ok(Step::NotTaken(message, full()));
    }
    let _pending = forwarding.is_none().then(|| Pending::at(entry));
    let (reply, attempt) = oneshot::channel();
    let outbound = Outbound { message, deadline, reply: ReplyTo::Sender(reply), arrival };
    let refused = |outbound: Outbound| {
        let (peer, reason) = ((*entry.identity).clone(), NotOpen(State::Closed).to_string());
        Ok(Step::NotTaken(outbound.message, Undeliverable::NotTaken { peer, reason }))
    };
    match entry.requests.try_send(outbound) {
        Ok(()) => {}
        Err(TrySendError::Full(outbound)) => {
            match timeout_at(deadline, entry.requests.reserve()).await {
                Ok(Ok(permit)) => permit.send(outbound),
                Ok(Err(_)) => return refused(outbound),
                Err(_) => return Err(full().into()),
            }
        }
        Err(TrySendError::Closed(outbound)) => return refused(outbound),
    }
    match timeout_at(deadline, attempt).await {
        Ok(Ok(attempt)) => Step::of(attempt, entry, timeout, forwarding),
        // The peer's task was dropped, together with the node.
        Ok(Err(_)) => Err(NoAnswer::Lost { peer: (*entry.identity).clone() }),
        Err(_) => Err(NoAnswer::TimedOut { timeout }),
    }
}

/// A request of this node that waits for the answer of a peer, as long as this is held.
struct Pending<'a>(&'a AtomicUsize);

impl<'a> Pending<'a> {
    fn at(entry: &'a PeerEntry) -> Self {
        entry.own_pending.fetch_add(1, Ordering::Relaxed);
        Self(&entry.own_pending)
    }
}

impl Drop for Pending<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What came of a request at one peer, where it may go on to another.
pub(crate) enum Step {
    /// The peer has answered.
    Answered { answer: Message, request: Message },
    /// The peer was lost.
    Returned(Message),
    /// The peer did not take it.
    NotTaken(Message, Undeliverable),
}

impl Step {
    /// What came of it at the peer.
    fn of(
        attempt: Attempt,
        entry: &PeerEntry,
        timeout: Duration,
        forwarding: Option<OnBehalf<'_>>,
    ) -> Result<Self, NoAnswer> {
        let peer = || (*entry.identity).clone();
        match attempt {
            Ok(Ended { request, end: End::Answered(answer), .. }) => {
                Ok(Self::Answered { answer, request })
            }
            Ok(Ended { request, end: End::Returned(_), .. }) => Ok(Self::Returned(request)),
            Ok(Ended { end: End::TimedOut, .. }) => Err(NoAnswer::TimedOut { timeout }),
            Err(Unsent { context: request, reason: UnsentReason::TooManyPending { .. } })
                if forwarding.is_some() =>
            {
                Ok(Self::NotTaken(request, Undeliverable::QueueFull { peer: peer() }))
            }
            Err(Unsent { context: request, reason }) => {
                let error = Undeliverable::NotTaken { peer: peer(), reason: reason.to_string() };
                Ok(Self::NotTaken(request, error))
            }
        }
    }

    /// What came of it by way of the policies of an agent.
    fn of_hop(
        result: Result<Message, HopError>,
        request: Message,
        entry: &PeerEntry,
        timeout: Duration,
    ) -> Result<Self, NoAnswer> {
        let peer = || (*entry.identity).clone();
        match result {
            Ok(answer) => Ok(Self::Answered { answer, request }),
            Err(HopError::Lost) => Ok(Self::Returned(request)),
            Err(HopError::TimedOut) => Err(NoAnswer::TimedOut { timeout }),
            Err(HopError::Busy) => {
                Ok(Self::NotTaken(request, Undeliverable::QueueFull { peer: peer() }))
            }
            Err(HopError::NotTaken { reason }) => {
                let error = Undeliverable::NotTaken { peer: peer(), reason };
                Ok(Self::NotTaken(request, error))
            }
        }
    }
}

/// How a message is delivered.
pub(crate) struct Delivery<'a> {
    pub(crate) options: &'a SendOptions,
    pub(crate) arrival: Option<Arrival>,
    /// Peers that do not get it: those that it has come through.
    pub(crate) before: Vec<Arc<PeerEntry>>,
    /// The agent that forwards it; `None` for a request of this node.
    pub(crate) forwarding: Option<OnBehalf<'a>>,
    /// What came of it already.
    pub(crate) begun: Option<Begun>,
}

/// What has become of a request that was [begun](Client::begin).
#[cfg(feature = "session")]
pub(crate) enum Progress {
    /// It is over.
    Over(Result<Message, NoAnswer>),
    /// Another peer may do better, or a redirect be followed.
    Unfinished(Rest),
}

/// What is left to be done for a request to be answered.
#[cfg(feature = "session")]
pub(crate) enum Rest {
    /// No peer had it.
    All(Message),
    /// One had it.
    After(Begun),
}

/// A request that one peer has had.
pub(crate) struct Begun {
    pub(crate) entry: Arc<PeerEntry>,
    pub(crate) attempt: Attempt,
    pub(crate) deadline: Instant,
}

#[cfg(feature = "session")]
impl Begun {
    fn request(&self) -> &Message {
        match &self.attempt {
            Ok(Ended { request, .. }) | Err(Unsent { context: request, .. }) => request,
        }
    }
}

impl<'a> Delivery<'a> {
    /// A request of this node.
    pub(crate) fn of(options: &'a SendOptions) -> Self {
        Self { options, arrival: None, before: Vec::new(), forwarding: None, begun: None }
    }
}

/// A [`Client`] for what the node itself holds.
#[cfg(feature = "session")]
#[derive(Default)]
pub(crate) struct WeakClient(Weak<Shared>);

#[cfg(feature = "session")]
impl WeakClient {
    /// The client; `None` when the node is gone.
    pub(crate) fn upgrade(&self) -> Option<Client> {
        self.0.upgrade().map(Client::new)
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client").field("identity", self.identity()).finish_non_exhaustive()
    }
}

/// Sorts an answer: success, failure, error.
fn sort<A: Answer>(message: &Message, decoding: &Decoding) -> Result<A, SendError<A>> {
    match decoding.sort(message) {
        Received::Success(answer) => Ok(answer),
        Received::Failure { outcome, answer } => {
            Err(SendError::Failure { outcome, answer: Box::new(answer) })
        }
        Received::Error(error) => Err(SendError::Error(error)),
    }
}

/// Whether the answer says that another peer may do better (RFC 6733, 7.1.3: 3002 and 3004).
fn is_for_others(answer: &Message) -> bool {
    let is_error = answer.header().flags.contains(CommandFlags::ERROR);
    is_error
        && matches!(
            Outcome::of(answer),
            Some(Outcome::Result(
                ResultCode::DIAMETER_UNABLE_TO_DELIVER | ResultCode::DIAMETER_TOO_BUSY
            ))
        )
}

/// Whether an answer ends its request whatever else there is: it says neither that another peer may do
/// better, nor where to go instead.
pub(crate) fn is_final(answer: &Message) -> bool {
    !is_for_others(answer) && !is_redirect(answer)
}

/// Why there is nobody to send a request to.
fn no_peer(message: &Message, options: &SendOptions) -> NoAnswer {
    let Destination { host, realm } = Destination::of(message);
    let text = |octets: &[u8]| String::from_utf8_lossy(octets).into_owned();
    let asked = options.peer.as_ref().map(|peer| peer.to_string());
    let application_id = message.header().application_id;
    match asked.or(host.map(text)) {
        Some(host) => Undeliverable::HostGone { application_id, host }.into(),
        None => Undeliverable::NoPeer { application_id, realm: realm.map(text) }.into(),
    }
}

/// The request with the T flag: it may have arrived before.
pub(crate) fn retransmitted(request: Message) -> Message {
    let header = *request.header();
    let flags = header.flags.with(CommandFlags::RETRANSMITTED);
    request.into_with_header(Header { flags, ..header })
}
