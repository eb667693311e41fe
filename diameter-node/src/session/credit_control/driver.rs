//! Drives one session at the client: what a machine wants done is done, and what comes back is told to it.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytes::Bytes;
use diameter_core::{AvpKey, Message};
use diameter_session::credit_control::{
    Client, ClientEvent, ClientOutput, Request, Scope, Service, State, Units,
};
use diameter_session::{ResultCode, Timestamp};
use tokio::sync::Notify;
use tokio::task::AbortHandle;

use super::client::{Charging, ClientRequest, InvalidTemplate};
use super::client_event::{Reply, SessionChange, SessionEvent};
use super::in_flight::InFlight;
use super::snapshot::{Server, SessionSnapshot};
use super::waiting::wait;
use crate::client::{Progress, Rest};
use crate::peer::Arrival;
use crate::send_error::{NoAnswer, SendError};
use crate::session::envelope::{self, Origin};
use crate::session::{Registered, Timed, Timer, avps};
use crate::transport::BoxFuture;

/// A session at the client. Its handle, the list of sessions, and those who wait for answers share it.
pub(super) struct Driver<R: ClientRequest> {
    pub(super) charging: Arc<Charging<R>>,
    pub(super) session_id: Arc<str>,
    /// All services of a session belong to one context (TS 32.299, 6.5.9).
    service_context_id: Option<Bytes>,
    core: Mutex<Core<R>>,
    /// There are events, or the state is another one.
    changed: Notify,
    /// The session was told of an answer.
    caught_up: Notify,
    this: Weak<Self>,
}

struct Core<R: ClientRequest> {
    machine: Client,
    /// What all requests are made of.
    template: R,
    server: Server,
    in_flight: Vec<InFlight>,
    events: VecDeque<SessionEvent<R::Answer>>,
    /// What came of the first interrogation.
    start: Option<Start<R::Answer>>,
    /// What the last answer was, or what came in its place.
    last_reply: Option<Reply<R::Answer>>,
    timer: Timer,
    is_over: bool,
}

/// What comes of the first interrogation: whether the user gets the service, and what said so.
pub(super) type Start<A> = Result<(), Option<Reply<A>>>;

impl<R: ClientRequest> Driver<R> {
    /// A session that has not begun.
    pub(super) fn new(charging: Arc<Charging<R>>, session_id: Arc<str>, template: R) -> Arc<Self> {
        let machine = Client::new(charging.machine_config());
        let first = charging.settings.server(0).map(ToString::to_string);
        let server = Server { host: first, ..Server::default() };
        Self::with(charging, session_id, Core::new(machine, template, server))
    }

    /// A session that was written down.
    pub(super) fn resumed(
        charging: Arc<Charging<R>>,
        template: R,
        in_flight: Vec<InFlight>,
        snapshot: SessionSnapshot,
    ) -> Arc<Self> {
        let SessionSnapshot { machine, session_id, server, changes, .. } = snapshot;
        let events = changes.into_iter().map(|change| SessionEvent { change, reply: None });
        let is_over = machine.state() == State::Idle;
        let core = Core {
            in_flight,
            events: events.collect(),
            start: Some(Ok(())),
            is_over,
            ..Core::new(machine, template, server)
        };
        Self::with(charging, session_id.into(), core)
    }

    fn with(charging: Arc<Charging<R>>, session_id: Arc<str>, core: Core<R>) -> Arc<Self> {
        let is_over = core.is_over;
        let service_context_id = charging.service_context_id(&core.template);
        let driver = Arc::new_cyclic(|this| Self {
            charging,
            session_id: session_id.clone(),
            service_context_id,
            core: Mutex::new(core),
            changed: Notify::new(),
            caught_up: Notify::new(),
            this: this.clone(),
        });
        if !is_over {
            driver.charging.sessions().registry.insert(session_id, driver.clone());
        }
        driver
    }

    fn lock(&self) -> MutexGuard<'_, Core<R>> {
        // A machine that panicked is in one of its states, and its timers go on.
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Timestamp {
        self.charging.sessions().clock.now()
    }

    /// Tells the machine what the application, or the server, wants.
    pub(super) fn handle(&self, event: ClientEvent) {
        let mut core = self.lock();
        core.machine.handle(self.now(), event);
        self.follow(&mut core, None);
    }

    /// Sends again what awaits its answer, in another process.
    pub(super) fn resume(&self) {
        let mut core = self.lock();
        core.machine.resume(self.now());
        self.follow(&mut core, None);
    }

    /// Has the following requests made of another template.
    pub(super) fn change_template(
        &self,
        change: impl FnOnce(&mut R),
    ) -> Result<(), InvalidTemplate> {
        let mut core = self.lock();
        let mut changed = core.template.clone();
        change(&mut changed);
        core.template = self.sealed(&core, &changed)?;
        Ok(())
    }

    pub(super) fn state(&self) -> State {
        self.lock().machine.state()
    }

    pub(super) fn remaining(&self, service: Service) -> Option<Units> {
        self.lock().machine.remaining(self.now(), service)
    }

    /// Waits for something.
    pub(super) async fn wait<T>(
        &self,
        mut found: impl FnMut(&mut Waited<'_, R>) -> Option<T>,
    ) -> T {
        wait(&self.changed, || found(&mut Waited(&mut self.lock()))).await
    }

    /// The session as it is.
    pub(super) fn snapshot(&self) -> SessionSnapshot {
        let core = self.lock();
        let requests = core.in_flight.iter();
        SessionSnapshot {
            machine: core.machine.clone(),
            session_id: self.session_id.to_string(),
            template: self.charging.octets(&core.template),
            in_flight: requests.map(|it| (it.number, it.message.as_bytes().to_vec())).collect(),
            server: core.server.clone(),
            changes: core.events.iter().map(|event| event.change.clone()).collect(),
        }
    }

    /// Forgets the session without ending it.
    pub(super) fn forget(&self) {
        let mut core = self.lock();
        core.is_over = true;
        core.in_flight.clear();
        self.charging.sessions().timers.clear(&mut core.timer);
        self.charging.sessions().registry.remove(&self.session_id);
    }

    /// Does what the machine wants done; the Result-Code for a request of the server.
    fn follow(&self, core: &mut Core<R>, reply: Option<&Reply<R::Answer>>) -> Option<ResultCode> {
        if core.is_over {
            return None;
        }
        let mut code = None;
        while let Some(output) = core.machine.poll() {
            let change = match output {
                ClientOutput::Send(request, server) => {
                    self.send(core, &request, server);
                    continue;
                }
                ClientOutput::AnswerReAuth(result) | ClientOutput::AnswerAbort(result) => {
                    code = Some(result);
                    continue;
                }
                ClientOutput::Granted(service, units) => SessionChange::Granted(service, units),
                ClientOutput::Restored(service, units) => SessionChange::Restored(service, units),
                ClientOutput::FinalUnits(service, it) => SessionChange::FinalUnits(service, it),
                ClientOutput::Denied(service, result) => SessionChange::Denied(service, result),
                ClientOutput::Uncontrolled(service) => SessionChange::Uncontrolled(service),
                ClientOutput::GrantService => SessionChange::ServiceContinues,
                ClientOutput::TerminateService => SessionChange::ServiceTerminated,
                ClientOutput::Ended => SessionChange::Ended,
            };
            core.tell(change, reply);
        }
        core.settle(reply);
        let sessions = self.charging.sessions();
        if core.is_over {
            sessions.timers.clear(&mut core.timer);
            sessions.registry.remove(&self.session_id);
        } else {
            let next = core.machine.next_timeout();
            sessions.timers.set(&mut core.timer, next, || self.this.clone());
        }
        self.changed.notify_one();
        self.caught_up.notify_waiters();
        code
    }

    /// Sends a request, or sends it again.
    fn send(&self, core: &mut Core<R>, request: &Request, server: u32) {
        let is_elsewhere = core.server.index != server;
        if is_elsewhere {
            let host = self.charging.settings.server(server).map(ToString::to_string);
            core.server = Server { index: server, host, state_id: None };
            self.seal(core);
        }
        let place = core.in_flight.iter().position(|it| it.number == request.number);
        let place = match place {
            Some(place) => {
                let sent = &mut core.in_flight[place];
                sent.mark_retransmitted();
                if is_elsewhere
                    && let Some(message) = envelope::with(&sent.message, &[core.server.field()])
                {
                    sent.message = message;
                }
                place
            }
            None => match self.charging.make(&core.template, request) {
                Ok(message) => {
                    core.in_flight.push(InFlight::new(request.number, message));
                    core.in_flight.len() - 1
                }
                Err(error) => {
                    core.last_reply = Some(Arc::new(Err(error.into())));
                    return core.machine.handle(self.now(), ClientEvent::NotSent(request.number));
                }
            },
        };
        let sent = &mut core.in_flight[place];
        sent.attempt += 1;
        let (number, attempt, message) = (sent.number, sent.attempt, sent.message.clone());
        let (client, options) = (&self.charging.client, self.charging.send_options());
        let arrival = Arrival::default();
        let (this, arrived) = (self.this.clone(), arrival.clone());
        let begun = client.begin(message, &options, arrival.clone(), move |begun| {
            let Some(driver) = this.upgrade() else { return };
            match begun {
                Progress::Over(answer) => driver.returned(number, attempt, answer),
                Progress::Unfinished(rest) => {
                    let mut core = driver.lock();
                    if let Some(sent) = core.in_flight.iter_mut().find(|it| it.number == number) {
                        sent.goes_on(attempt, driver.finish(number, attempt, rest, arrived));
                    }
                }
            }
        });
        let task = begun
            .err()
            .map(|message| self.finish(number, attempt, Rest::All(message), arrival.clone()));
        sent.wait(arrival, task);
    }

    /// Has a task do what is left to be done for an answer.
    fn finish(&self, number: u32, attempt: u32, rest: Rest, arrival: Arrival) -> AbortHandle {
        let (charging, this) = (self.charging.clone(), self.this.clone());
        self.charging.client.spawn(async move {
            let options = charging.send_options();
            let answer = charging.client.finish::<R>(rest, options, arrival).await;
            if let Some(driver) = this.upgrade() {
                driver.returned(number, attempt, answer);
            }
        })
    }

    /// A request has an answer, or will have none from where it was sent.
    fn returned(&self, number: u32, attempt: u32, answer: Result<Message, NoAnswer>) {
        let (reply, origin, event) = match &answer {
            Err(error) => {
                let reply = Err(SendError::NoAnswer(error.clone()));
                (reply, Origin::default(), ClientEvent::NotSent(number))
            }
            Ok(message) => {
                let (reply, origin) = (self.charging.client.sort(message), Origin::of(message));
                let is_of_session = origin.session_id == Some(self.session_id.as_bytes());
                let answer = self.charging.read(number, is_of_session, &reply);
                (reply, origin, ClientEvent::Answered(answer))
            }
        };
        let is_of_this_server = matches!(reply, Ok(_) | Err(SendError::Failure { .. }));
        let server = origin.host.filter(|_| reply.is_ok());
        let mut core = self.lock();
        if core.has_returned(number, attempt, is_of_this_server) {
            let reply = Arc::new(reply);
            core.last_reply = Some(reply.clone());
            if let Some(host) = server {
                self.stay(&mut core, host, origin.state_id);
            }
            core.machine.handle(self.now(), event);
            self.follow(&mut core, Some(&reply));
        } else {
            self.caught_up.notify_waiters();
        }
        drop(core);
        if let Some(host) = server {
            self.charging.sessions().registry.observe(host, origin.state_id);
        }
    }

    /// The session stays with the server that has answered.
    fn stay(&self, core: &mut Core<R>, host: &str, state_id: Option<u32>) {
        // Where answers do not tell, the capabilities exchange may have.
        let state_id = state_id.or_else(|| self.charging.sessions().registry.state_id(host));
        core.server.state_id = state_id.or(core.server.state_id);
        if core.server.host.as_deref() != Some(host) {
            core.server.host = Some(host.to_owned());
            self.seal(core);
        }
    }

    /// Writes into the template what is the session's.
    fn seal(&self, core: &mut Core<R>) {
        // It was sealed before, and what is written over it is short.
        if let Ok(sealed) = self.sealed(core, &core.template) {
            core.template = sealed;
        }
    }

    fn sealed(&self, core: &Core<R>, template: &R) -> Result<R, InvalidTemplate> {
        let (context, host) = (self.service_context_id.as_deref(), core.server.host.as_deref());
        self.charging.seal(template, &self.session_id, context, host)
    }
}

impl<R: ClientRequest> Core<R> {
    fn new(machine: Client, template: R, server: Server) -> Self {
        Self {
            machine,
            template,
            server,
            in_flight: Vec::new(),
            events: VecDeque::new(),
            start: None,
            last_reply: None,
            timer: Timer::default(),
            is_over: false,
        }
    }

    /// Takes note that an attempt is over; whether what it brought counts. What another server could not
    /// do, after the request went on to this one, is not its answer.
    fn has_returned(&mut self, number: u32, attempt: u32, is_of_this_server: bool) -> bool {
        let sent = self.in_flight.iter_mut().find(|it| it.number == number);
        sent.is_some_and(|sent| {
            sent.returned(attempt);
            sent.attempt == attempt || is_of_this_server
        })
    }

    /// Notes what the application is to be told.
    fn tell(&mut self, change: SessionChange, reply: Option<&Reply<R::Answer>>) {
        if self.start.is_none() {
            match change {
                SessionChange::ServiceContinues => self.start = Some(Ok(())),
                SessionChange::ServiceTerminated => {
                    self.start = Some(Err(reply.or(self.last_reply.as_ref()).cloned()));
                }
                _ => {}
            }
        }
        self.events.retain(|event| !change.replaces(&event.change));
        self.is_over |= change == SessionChange::Ended;
        self.events.push_back(SessionEvent { change, reply: reply.cloned() });
    }

    /// Draws the consequences of the machine's state.
    fn settle(&mut self, reply: Option<&Reply<R::Answer>>) {
        if self.start.is_none() && !matches!(self.machine.state(), State::Idle | State::PendingI) {
            self.start = Some(Ok(()));
        }
        if self.is_over && self.start.is_none() {
            self.start = Some(Err(reply.cloned()));
        }
        let machine = &self.machine;
        self.in_flight.retain(|it| machine.awaits(it.number));
    }
}

impl Server {
    /// Destination-Host.
    fn field(&self) -> envelope::Field<'_> {
        (envelope::DESTINATION_HOST, self.host.as_deref().map(str::as_bytes))
    }
}

/// A session as those who wait see it.
pub(super) struct Waited<'a, R: ClientRequest>(&'a mut Core<R>);

impl<R: ClientRequest> Waited<'_, R> {
    /// What came of the first interrogation, once that is known.
    pub(super) fn start(&self) -> Option<Start<R::Answer>> {
        self.0.start.clone()
    }

    /// The next event; `Some(None)` when there will be none.
    pub(super) fn event(&mut self) -> Option<Option<SessionEvent<R::Answer>>> {
        let event = self.0.events.pop_front();
        if event.is_none() && !self.0.is_over { None } else { Some(event) }
    }

    /// The last reply, once the session is over.
    pub(super) fn end(&self) -> Option<Option<Reply<R::Answer>>> {
        self.0.is_over.then(|| self.0.last_reply.clone())
    }
}

impl<R: ClientRequest> Timed for Driver<R> {
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

impl<R: ClientRequest> Registered for Driver<R> {
    fn caught_up(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            loop {
                let caught_up = self.caught_up.notified();
                if !self.lock().in_flight.iter().any(InFlight::has_arrived) {
                    return;
                }
                caught_up.await;
            }
        })
    }

    fn re_auth(&self, request: &Message) -> ResultCode {
        let scope = scope(request);
        let mut core = self.lock();
        core.machine.handle(self.now(), ClientEvent::ReAuthReceived(scope));
        let code = self.follow(&mut core, None).unwrap_or(ResultCode::UNKNOWN_SESSION_ID);
        if code.is_success() {
            core.tell(SessionChange::ReAuthorized(scope), None);
            self.changed.notify_one();
        }
        code
    }

    fn abort(&self, _: &Message) -> ResultCode {
        let mut core = self.lock();
        if core.machine.state() != State::Idle {
            core.tell(SessionChange::Aborted, None);
        }
        core.machine.handle(self.now(), ClientEvent::AbortReceived);
        self.follow(&mut core, None).unwrap_or(ResultCode::UNKNOWN_SESSION_ID)
    }

    fn server_restarted(&self, host: &str, state_id: u32) {
        let mut core = self.lock();
        let is_there = core.server.host.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(host));
        let began_before = core.server.state_id.is_some_and(|it| it < state_id);
        if is_there && began_before && core.machine.state() != State::Idle {
            core.tell(SessionChange::ServerRestarted, None);
            core.machine.handle(self.now(), ClientEvent::ServerRestarted);
            self.follow(&mut core, None);
        }
    }

    /// What the machine waits for stays in a snapshot: the session can go on elsewhere.
    fn stopped(&self) {
        let mut core = self.lock();
        core.is_over = true;
        core.start.get_or_insert(Err(None));
        drop(core);
        self.changed.notify_one();
        self.caught_up.notify_waiters();
    }
}

/// What a Re-Auth-Request is about (RFC 8506, 5.5).
fn scope(request: &Message) -> Scope {
    let find = |key| avps::unsigned32(request, key);
    let service =
        Service { service_identifier: find(SERVICE_IDENTIFIER), rating_group: find(RATING_GROUP) };
    match find(POOL_IDENTIFIER) {
        Some(pool) => Scope::Pool(pool),
        None if service == Service::SESSION => Scope::Session,
        None => Scope::Service(service),
    }
}

const RATING_GROUP: AvpKey = AvpKey::ietf(432);
const SERVICE_IDENTIFIER: AvpKey = AvpKey::ietf(439);
const POOL_IDENTIFIER: AvpKey = AvpKey::ietf(453);
