//! One-time events (RFC 8506, 6): direct debiting, refund, balance check and price enquiry, one call each.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use diameter_core::{Answer, AvpKey, Message};
use diameter_session::Timestamp;
use diameter_session::credit_control::{
    DirectDebitingFailure, EventClient, EventEvent, EventOutput, EventRequest, Request,
    RequestType, RequestedAction, Service, ServiceRequest, Units,
};
use tokio::sync::Notify;

use super::client::{Charging, ClientRequest, CreditControlClient, InvalidTemplate};
use super::client_event::{Reply, answer};
use super::event_buffer::StoredEvent;
use super::in_flight::InFlight;
use super::waiting::wait;
use crate::client::{Rest, retransmitted};
use crate::peer::Arrival;
use crate::send_error::{NoAnswer, SendError};
use crate::session::avps;
use crate::session::envelope::{self, Origin};
use crate::session::{Timed, Timer};

/// What comes of an event.
pub type EventResult<A> = Result<EventDone<A>, EventFailed<A>>;

/// What came of an event that was not refused.
#[derive(Clone)]
pub struct EventDone<A> {
    /// The answer of the server; `None` when there was none in time. The user gets the service all the same
    /// (RFC 8506, 6.5), and the server is told later, if need be.
    pub reply: Option<Reply<A>>,
    /// Whether the request is kept, to be [sent again](CreditControlClient::send_stored).
    pub is_stored: bool,
}

impl<A> EventDone<A> {
    /// The answer, if there was one that follows its grammar.
    pub fn answer(&self) -> Option<&A> {
        answer(self.reply.as_ref()?)
    }
}

impl<R: ClientRequest> CreditControlClient<R> {
    /// Debits the account for one service, before it is given (RFC 8506, 6.3).
    ///
    /// Dropping the future gives up waiting, not the event: the server may have debited already.
    ///
    /// # Errors
    ///
    /// When the user does not get the service.
    pub async fn direct_debit(
        &self,
        template: R,
        service: Service,
        units: Units,
    ) -> EventResult<R::Answer> {
        self.event(template, RequestedAction::DirectDebiting, service, units).await
    }

    /// Gives back what was debited (RFC 8506, 6.4).
    ///
    /// # Errors
    ///
    /// When the server refuses it. Where no server takes it, it is kept.
    pub async fn refund(
        &self,
        template: R,
        service: Service,
        units: Units,
    ) -> EventResult<R::Answer> {
        self.event(template, RequestedAction::RefundAccount, service, units).await
    }

    /// Asks whether the account covers so many units (RFC 8506, 6.2): Check-Balance-Result of the answer
    /// tells. The template must have a Subscription-Id.
    ///
    /// # Errors
    ///
    /// When there is no good answer in time.
    pub async fn check_balance(
        &self,
        template: R,
        service: Service,
        units: Units,
    ) -> EventResult<R::Answer> {
        self.event(template, RequestedAction::CheckBalance, service, units).await
    }

    /// Asks what a service costs (RFC 8506, 6.1): Cost-Information of the answer tells.
    ///
    /// # Errors
    ///
    /// When there is no good answer in time.
    pub async fn price_enquiry(
        &self,
        template: R,
        service: Service,
        units: Units,
    ) -> EventResult<R::Answer> {
        self.event(template, RequestedAction::PriceEnquiry, service, units).await
    }

    /// Sends an event that was [kept](super::ClientSettings::events), with the T flag; whether it is done with:
    /// debited, or refused for good. If no server takes it now either, it stays where it is kept.
    ///
    /// # Errors
    ///
    /// When it is no request of this type.
    pub async fn send_stored(&self, event: StoredEvent) -> Result<bool, InvalidTemplate> {
        let message = Message::parse(event.octets.clone())
            .map_err(|error| InvalidTemplate::Decode(error.into()))?;
        let charging = self.charging().clone();
        let template = charging.client.decode::<R>(&message)?;
        let one_time = OneTime::new(charging, event.session_id.as_str().into(), template);
        one_time.lock().in_flight = Some(InFlight::new(0, message));
        one_time.handle(EventEvent::InStorage(event.request), None);
        one_time.over().await;
        Ok(one_time.lock().is_deleted)
    }

    async fn event(
        &self,
        template: R,
        action: RequestedAction,
        service: Service,
        units: Units,
    ) -> EventResult<R::Answer> {
        let charging = self.charging().clone();
        let session_id = charging.client.new_session_id();
        let first = charging.settings.server(0).map(|it| it.as_str());
        let template = charging.seal(&template, session_id.as_str(), None, first)?;
        if action == RequestedAction::CheckBalance && !charging.has_subscriber(&template) {
            return Err(InvalidTemplate::NoSubscriber.into());
        }
        let one_time = OneTime::new(charging, session_id.as_str().into(), template);
        one_time.handle(EventEvent::Requested(action, service, units), None);
        one_time.decided().await
    }
}

/// Drives one event. Whoever waits for its answer keeps it.
struct OneTime<R: ClientRequest> {
    charging: Arc<Charging<R>>,
    session_id: Arc<str>,
    core: Mutex<Core<R>>,
    changed: Notify,
    this: Weak<Self>,
}

struct Core<R: ClientRequest> {
    machine: EventClient,
    template: R,
    server: u32,
    in_flight: Option<InFlight<Message>>,
    decision: Option<EventResult<R::Answer>>,
    timer: Timer,
    is_stored: bool,
    is_deleted: bool,
    is_over: bool,
}

impl<R: ClientRequest> OneTime<R> {
    fn new(charging: Arc<Charging<R>>, session_id: Arc<str>, template: R) -> Arc<Self> {
        let core = Core {
            machine: EventClient::new(charging.event_config()),
            template,
            server: 0,
            in_flight: None,
            decision: None,
            timer: Timer::default(),
            is_stored: false,
            is_deleted: false,
            is_over: false,
        };
        Arc::new_cyclic(|this| Self {
            charging,
            session_id,
            core: Mutex::new(core),
            changed: Notify::new(),
            this: this.clone(),
        })
    }

    fn lock(&self) -> MutexGuard<'_, Core<R>> {
        // A machine that panicked is in one of its states, and its timers go on.
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Timestamp {
        self.charging.sessions().clock.now()
    }

    fn handle(&self, event: EventEvent, reply: Option<&Reply<R::Answer>>) {
        let mut core = self.lock();
        core.machine.handle(self.now(), event);
        self.follow(&mut core, reply);
    }

    /// What has become of the event: of a node that stops nobody can know.
    async fn decided(&self) -> EventResult<R::Answer> {
        let decided = self.wait(|core| core.decision.clone()).await;
        decided.unwrap_or(Err(EventFailed::Failed(None)))
    }

    async fn over(&self) {
        self.wait(|core| core.is_over.then_some(())).await;
    }

    async fn wait<T>(&self, found: impl Fn(&Core<R>) -> Option<T>) -> Option<T> {
        let waiting = wait(&self.changed, || found(&self.lock()));
        self.charging.client.shared().stopped.run_until_cancelled(waiting).await
    }

    /// Does what the machine wants done.
    fn follow(&self, core: &mut Core<R>, reply: Option<&Reply<R::Answer>>) {
        let mut decision = None;
        while let Some(output) = core.machine.poll() {
            let buffer = &self.charging.settings.events;
            match output {
                EventOutput::Send(request, server) => self.send(core, request, server),
                EventOutput::GrantService => {
                    let done = EventDone { reply: reply.cloned(), is_stored: false };
                    decision = Some(Ok(done));
                }
                EventOutput::TerminateService => {
                    decision = Some(Err(EventFailed::Refused(reply.cloned())));
                }
                EventOutput::IndicateError => {
                    decision = Some(Err(EventFailed::Failed(reply.cloned())));
                }
                EventOutput::Store(request) => {
                    if let Some(event) = self.stored(core, request) {
                        core.is_stored = buffer.store(event);
                        if !core.is_stored {
                            tracing::warn!(
                                "an event that no server took is lost: the buffer is full"
                            );
                        }
                    }
                }
                EventOutput::Delete => {
                    core.is_deleted = true;
                    buffer.delete(&self.session_id);
                }
                EventOutput::Ended => core.is_over = true,
            }
        }
        if core.is_over && decision.is_none() {
            decision = Some(Ok(EventDone { reply: reply.cloned(), is_stored: false }));
        }
        if core.decision.is_none()
            && let Some(mut decision) = decision
        {
            if let Ok(done) = &mut decision {
                done.is_stored = core.is_stored;
            }
            core.decision = Some(decision);
        }
        let timers = &self.charging.sessions().timers;
        if core.is_over {
            core.in_flight = None;
            timers.clear(&mut core.timer);
        } else {
            let next = core.machine.next_timeout();
            timers.set(&mut core.timer, next, || self.this.clone());
        }
        self.changed.notify_one();
    }

    /// Sends the request, or sends it again.
    fn send(&self, core: &mut Core<R>, request: EventRequest, server: u32) {
        let Some(this) = self.this.upgrade() else { return };
        if core.in_flight.is_none() {
            match self.charging.make(&core.template, &Self::request(request)) {
                Ok(message) => core.in_flight = Some(InFlight::new(0, message)),
                Err(error) => {
                    let reply = Arc::new(Err(SendError::from(error)));
                    core.machine.handle(self.now(), EventEvent::NotSent);
                    return self.follow(core, Some(&reply));
                }
            }
        }
        let Some(sent) = &mut core.in_flight else { return };
        if request.is_retransmitted {
            sent.message = retransmitted(sent.message.clone());
        }
        if core.server != server {
            core.server = server;
            let host = self.charging.settings.server(server);
            let host = host.map(|it| it.as_str().as_bytes());
            let elsewhere = envelope::with(&sent.message, &[(envelope::DESTINATION_HOST, host)]);
            sent.message = elsewhere.unwrap_or_else(|| sent.message.clone());
        }
        sent.attempt += 1;
        let (attempt, message) = (sent.attempt, sent.message.clone());
        let arrival = Arrival::default();
        let arrived = arrival.clone();
        let task = self.charging.client.spawn(async move {
            let (client, options) = (&this.charging.client, this.charging.send_options());
            let answer = client.finish::<R>(Rest::All(message), options, arrived).await;
            this.returned(attempt, answer);
        });
        sent.wait(arrival, Some(task));
    }

    /// The request in the terms of commands.
    fn request(request: EventRequest) -> Request {
        Request {
            is_retransmitted: request.is_retransmitted,
            services: vec![ServiceRequest {
                service: request.service,
                requested: Some(request.requested),
                used: Vec::new(),
                reason: None,
                trigger: None,
                envelopes: Vec::new(),
            }],
            requested_action: Some(request.action),
            ..Request::new(RequestType::Event, 0, request.made_at)
        }
    }

    fn stored(&self, core: &Core<R>, request: EventRequest) -> Option<StoredEvent> {
        let octets = core.in_flight.as_ref()?.message.as_bytes().to_vec();
        let session_id = self.session_id.to_string();
        Some(StoredEvent { session_id, request, octets })
    }

    /// The request has an answer, or will have none from where it was sent.
    fn returned(&self, attempt: u32, answer: Result<Message, NoAnswer>) {
        let (reply, event) = match &answer {
            Err(error) => (Err(SendError::NoAnswer(error.clone())), EventEvent::NotSent),
            Ok(message) => {
                let reply = self.charging.client.sort(message);
                let session_id = Origin::of(message).session_id;
                let is_of_event = session_id == Some(self.session_id.as_bytes());
                let result = self.charging.read(0, is_of_event, &reply).result;
                (reply, EventEvent::Answered { result, failure_handling: handling(message) })
            }
        };
        let is_of_this_server = matches!(reply, Ok(_) | Err(SendError::Failure { .. }));
        let mut core = self.lock();
        let is_latest = core.in_flight.as_ref().map(|sent| sent.attempt == attempt);
        // What another server could not do, after the request went to this one, is not its answer.
        if is_latest.is_some_and(|is_latest| is_latest || is_of_this_server) {
            core.machine.handle(self.now(), event);
            self.follow(&mut core, Some(&Arc::new(reply)));
        }
    }
}

impl<R: ClientRequest> Timed for OneTime<R> {
    fn timeout(&self) {
        let mut core = self.lock();
        core.timer.fired();
        let now = self.now();
        if core.machine.next_timeout().is_some_and(|at| at <= now) {
            core.machine.handle_timeout(now);
        }
        self.follow(&mut core, None);
    }
}

/// Direct-Debiting-Failure-Handling of an answer (RFC 8506, 8.15).
fn handling(answer: &Message) -> Option<DirectDebitingFailure> {
    const HANDLING: AvpKey = AvpKey::ietf(428);
    match avps::unsigned32(answer, HANDLING)? {
        0 => Some(DirectDebitingFailure::TerminateOrBuffer),
        1 => Some(DirectDebitingFailure::Continue),
        _ => None,
    }
}

/// Why an event did not come about.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventFailed<A> {
    /// The template is no request.
    Template(InvalidTemplate),
    /// The user does not get the service.
    Refused(Option<Reply<A>>),
    /// The question has no answer, or the refund was refused.
    Failed(Option<Reply<A>>),
}

impl<A> EventFailed<A> {
    /// The answer that says so, if there was one that follows its grammar.
    pub fn answer(&self) -> Option<&A> {
        match self {
            Self::Template(_) => None,
            Self::Refused(reply) | Self::Failed(reply) => answer(reply.as_ref()?),
        }
    }
}

impl<A: Answer> fmt::Display for EventFailed<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, reply) = match self {
            Self::Template(error) => return error.fmt(f),
            Self::Refused(reply) => ("no service", reply),
            Self::Failed(reply) => ("the event failed", reply),
        };
        match reply.as_deref() {
            None => write!(f, "{what}: the server has not answered in time"),
            Some(Ok(_)) => write!(f, "{what}: the answer is of no use"),
            Some(Err(error)) => write!(f, "{what}: {error}"),
        }
    }
}

/// As it is displayed: an answer may be about a subscriber.
impl<A: Answer> fmt::Debug for EventFailed<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<A: Answer> std::error::Error for EventFailed<A> {}

impl<A> From<InvalidTemplate> for EventFailed<A> {
    fn from(error: InvalidTemplate) -> Self {
        Self::Template(error)
    }
}

/// Without the answer, which may be about a subscriber.
impl<A> fmt::Debug for EventDone<A> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut done = f.debug_struct("EventDone");
        done.field("is_stored", &self.is_stored).finish_non_exhaustive()
    }
}
