//! Drives one session at the client: what a machine wants done is done, and what comes back is told to it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use bytes::Bytes;
use diameter_core::{AvpKey, EncodeError, Message};
use diameter_session::credit_control::{
    Client, ClientEvent, ClientOutput, Request, Scope, Service, State, Units,
};
use diameter_session::{ResultCode, Timestamp};
use tokio::sync::Notify;
use tokio::task::AbortHandle;
use tokio::time::Instant;

use super::client::{Charging, ClientRequest, InvalidTemplate};
use super::client_event::{Reply, SessionChange};
use super::in_flight::{InFlight, Sent};
use super::machines::{Machines, PartId};
use super::part::Part;
use super::snapshot::{Server, SessionSnapshot};
use super::state::Core;
use super::waiting::wait;
use crate::client::{Progress, Rest, retransmitted};
use crate::peer::{Arrival, Waiters};
use crate::send_error::{NoAnswer, SendError};
use crate::session::envelope::{self, Origin};
use crate::session::{Registered, Timed, avps};
use crate::transport::BoxFuture;

/// A session at the client. Its handle, the list of sessions, and those who wait for answers share it.
pub(super) struct Driver<R: ClientRequest> {
    pub(super) charging: Arc<Charging<R>>,
    pub(super) session_id: Arc<str>,
    /// All services of a session belong to one context (TS 32.299, 6.5.9).
    service_context_id: Option<Bytes>,
    core: Mutex<Core<R>>,
    /// There are events, the state is another one, or the session was told of an answer.
    changed: Notify,
    this: Weak<Self>,
}

impl<R: ClientRequest> Driver<R> {
    /// A session that has not begun.
    pub(super) fn new(charging: Arc<Charging<R>>, session_id: Arc<str>, template: R) -> Arc<Self> {
        let machine = Machines::new(Client::new(charging.machine_config()));
        let first = charging.settings.server(0).map(ToString::to_string);
        let server = Server { host: first, ..Server::default() };
        Self::with(charging, session_id, Core::new(machine, template, server))
    }

    /// A session that was written down.
    pub(super) fn resumed(
        charging: Arc<Charging<R>>,
        template: R,
        in_flight: Vec<InFlight<Sent<R>>>,
        snapshot: SessionSnapshot,
    ) -> Arc<Self> {
        let SessionSnapshot { machine, session_id, server, changes, sub_sessions, .. } = snapshot;
        let is_over = machine.state(None) == State::Idle && sub_sessions.is_empty();
        let whole = Part { is_over: machine.state(None) == State::Idle, ..Part::resumed(changes) };
        let parts = sub_sessions.into_iter().map(|(id, changes)| (id, Part::resumed(changes)));
        let parts = parts.collect();
        let core =
            Core { in_flight, whole, parts, is_over, ..Core::new(machine, template, server) };
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

    fn at(&self, now: Instant) -> Timestamp {
        self.charging.sessions().clock.at(now)
    }

    /// Tells the machine what the application wants.
    pub(super) fn handle(&self, part: PartId, event: ClientEvent) {
        let mut core = self.lock();
        let now = Instant::now();
        core.machine.handle(self.at(now), part, event);
        self.follow(&mut core, now, None);
        self.wake();
    }

    /// Sends again what awaits its answer, in another process.
    pub(super) fn resume(&self) {
        let mut core = self.lock();
        let now = Instant::now();
        core.machine.resume(self.at(now));
        self.follow(&mut core, now, None);
        self.wake();
    }

    /// Has the following requests made of another template.
    pub(super) fn change_template(
        &self,
        change: impl FnOnce(&mut R),
    ) -> Result<(), InvalidTemplate> {
        let mut core = self.lock();
        let mut changed = R::clone(&core.template);
        change(&mut changed);
        core.template = Arc::new(self.sealed(&core, &changed)?);
        Ok(())
    }

    pub(super) fn state(&self, part: PartId) -> State {
        self.lock().machine.state(part)
    }

    pub(super) fn remaining(&self, part: PartId, service: Service) -> Option<Units> {
        let core = self.lock();
        match core.machine.get(part) {
            Some(client) => client.remaining(self.at(Instant::now()), service),
            None => Some(Units::NONE),
        }
    }

    /// A new sub-session, which has a handle; `None` when the session is over.
    pub(super) fn open(&self) -> Option<u64> {
        let mut core = self.lock();
        if core.is_over || matches!(core.machine.state(None), State::Idle | State::PendingT) {
            return None;
        }
        let id = core.machine.open();
        core.parts.insert(id, Part { has_handle: true, ..Part::new() });
        Some(id)
    }

    /// The sub-sessions that have no handles, which they get now.
    pub(super) fn without_handles(&self) -> Vec<u64> {
        let mut core = self.lock();
        let parts = core.parts.iter_mut().filter(|(_, it)| !it.has_handle);
        parts
            .map(|(id, part)| {
                part.has_handle = true;
                *id
            })
            .collect()
    }

    /// The handle of a sub-session is gone.
    pub(super) fn let_go(&self, id: u64) {
        let mut core = self.lock();
        if let Some(part) = core.parts.get_mut(&id) {
            part.has_handle = false;
        }
        core.parts.retain(|_, it| it.has_handle || !it.is_over);
    }

    /// Waits for something.
    pub(super) async fn wait<T>(
        &self,
        part: PartId,
        mut found: impl FnMut(&mut Part<R::Answer>) -> Option<T>,
    ) -> T {
        wait(&self.changed, || found(self.lock().part(part)?)).await
    }

    /// The session as it is.
    pub(super) fn snapshot(&self) -> SessionSnapshot {
        let core = self.lock();
        // What was encoded to be sent can be encoded again.
        let requests = core.in_flight.iter().filter_map(|it| {
            let message = it.message.message(&self.charging).ok()?;
            Some((it.number, message.as_bytes().to_vec()))
        });
        let parts = core.parts.iter().filter(|(_, it)| !it.is_over);
        SessionSnapshot {
            machine: core.machine.clone(),
            session_id: self.session_id.to_string(),
            template: self.charging.octets(&core.template),
            in_flight: requests.collect(),
            server: core.server.clone(),
            changes: core.whole.changes(),
            sub_sessions: parts.map(|(id, part)| (*id, part.changes())).collect(),
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
    fn follow(
        &self,
        core: &mut Core<R>,
        now: Instant,
        reply: Option<&Reply<R::Answer>>,
    ) -> Option<ResultCode> {
        if core.is_over {
            return None;
        }
        let mut code = None;
        while let Some((part, output)) = core.machine.poll() {
            let change = match output {
                ClientOutput::Send(request, server) => {
                    self.send(core, now, part, request, server);
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
            core.tell(part, change, reply);
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
        code
    }

    /// Sends a request, or sends it again.
    fn send(
        &self,
        core: &mut Core<R>,
        now: Instant,
        part: PartId,
        request: Arc<Request>,
        server: u32,
    ) {
        let is_elsewhere = core.server.index != server;
        if is_elsewhere {
            let host = self.charging.settings.server(server).map(ToString::to_string);
            core.server = Server { index: server, host, state_id: None };
            core.observed = None;
            self.seal(core);
        }
        let number = request.number;
        let made = match core.in_flight.iter().position(|it| it.number == number) {
            Some(place) => self.make_again(core, place, is_elsewhere),
            None => self.make(core, request),
        };
        let (place, message) = match made {
            Ok(made) => made,
            Err(error) => {
                if let Some(part) = core.part(part) {
                    part.last_reply = Some(Arc::new(Err(error.into())));
                }
                return core.machine.handle(self.at(now), part, ClientEvent::NotSent(number));
            }
        };
        let arrival = core.arrival();
        let sent = &mut core.in_flight[place];
        sent.attempt += 1;
        let attempt = sent.attempt;
        let (client, options) = (&self.charging.client, self.charging.send_options());
        let (this, arrived) = (self.this.clone(), arrival.clone());
        let begun = client.begin(message, &options, now, arrival.clone(), move |begun| {
            let driver = this.upgrade()?;
            match begun {
                Progress::Over(answer) => {
                    driver.returned(number, attempt, answer);
                    Some(driver)
                }
                Progress::Unfinished(rest) => {
                    let mut core = driver.lock();
                    if let Some(sent) = core.in_flight.iter_mut().find(|it| it.number == number) {
                        sent.goes_on(attempt, driver.finish(number, attempt, rest, arrived));
                    }
                    None
                }
            }
        });
        let task = begun
            .err()
            .map(|message| self.finish(number, attempt, Rest::All(message), arrival.clone()));
        sent.wait(arrival, task);
    }

    /// Makes the message of a request, which from now on is one that awaits its answer.
    fn make(
        &self,
        core: &mut Core<R>,
        request: Arc<Request>,
    ) -> Result<(usize, Message), EncodeError> {
        let (template, id) = (core.template.clone(), self.charging.client.new_end_to_end_id());
        let message = self.charging.encode(&template, &request, id)?;
        let number = request.number;
        core.in_flight.push(InFlight::new(number, Sent::Made { template, request, id }));
        Ok((core.in_flight.len() - 1, message))
    }

    /// The message of a request that was sent before, for its server or another one.
    fn make_again(
        &self,
        core: &mut Core<R>,
        place: usize,
        is_elsewhere: bool,
    ) -> Result<(usize, Message), EncodeError> {
        let sent = &mut core.in_flight[place];
        let message = retransmitted(sent.message.message(&self.charging)?);
        let field = is_elsewhere.then(|| core.server.field());
        let elsewhere = field.and_then(|field| envelope::with(&message, &[field]));
        let message = elsewhere.unwrap_or(message);
        sent.message = Sent::Octets(message.clone());
        Ok((place, message))
    }

    /// Has a task do what is left to be done for an answer.
    fn finish(&self, number: u32, attempt: u32, rest: Rest, arrival: Arrival) -> AbortHandle {
        let (charging, this) = (self.charging.clone(), self.this.clone());
        self.charging.client.spawn(async move {
            let options = charging.send_options();
            let answer = charging.client.finish::<R>(rest, options, arrival).await;
            if let Some(driver) = this.upgrade() {
                driver.returned(number, attempt, answer);
                driver.wake();
            }
        })
    }

    /// A request has an answer, or will have none from where it was sent. Waking those who wait for that is left
    /// to the caller.
    fn returned(&self, number: u32, attempt: u32, answer: Result<Message, NoAnswer>) {
        let (reply, origin, event) = match &answer {
            Err(error) => {
                let reply = Arc::new(Err(SendError::NoAnswer(error.clone())));
                (reply, Origin::default(), ClientEvent::NotSent(number))
            }
            Ok(message) => {
                let reply = Arc::new(self.charging.client.sort(message));
                let origin = Origin::of(message);
                let is_of_session = origin.session_id == Some(self.session_id.as_bytes());
                let answer = self.charging.read(number, is_of_session, &reply);
                (reply, origin, ClientEvent::Answered(answer))
            }
        };
        let is_of_this_server = matches!(*reply, Ok(_) | Err(SendError::Failure { .. }));
        let mut server = origin.host.filter(|_| reply.is_ok());
        let mut core = self.lock();
        if core.has_returned(number, attempt, is_of_this_server) {
            let part = core.machine.awaiting(number).flatten();
            if let Some(part) = core.part(part) {
                part.last_reply = Some(reply.clone());
            }
            if server.is_some_and(|host| self.stay(&mut core, host, origin.state_id)) {
                server = None;
            }
            let now = Instant::now();
            core.machine.handle(self.at(now), part, event);
            self.follow(&mut core, now, Some(&reply));
        }
        drop(core);
        if let Some(host) = server {
            self.charging.sessions().registry.observe(host, origin.state_id);
        }
    }

    /// The session stays with the server that has answered; whether that has said the same before.
    fn stay(&self, core: &mut Core<R>, host: &str, state_id: Option<u32>) -> bool {
        let is_same = core.server.host.as_deref() == Some(host);
        if is_same && state_id.is_some() && core.observed == state_id {
            return true;
        }
        core.observed = state_id;
        // Where answers do not tell, the capabilities exchange may have.
        let state_id = state_id.or_else(|| self.charging.sessions().registry.state_id(host));
        core.server.state_id = state_id.or(core.server.state_id);
        if !is_same {
            core.server.host = Some(host.to_owned());
            self.seal(core);
        }
        false
    }

    /// Writes into the template what is the session's.
    fn seal(&self, core: &mut Core<R>) {
        // It was sealed before, and what is written over it is short.
        if let Ok(sealed) = self.sealed(core, &core.template) {
            core.template = Arc::new(sealed);
        }
    }

    fn sealed(&self, core: &Core<R>, template: &R) -> Result<R, InvalidTemplate> {
        let (context, host) = (self.service_context_id.as_deref(), core.server.host.as_deref());
        self.charging.seal(template, &self.session_id, context, host)
    }
}

impl Server {
    /// Destination-Host.
    fn field(&self) -> envelope::Field<'_> {
        (envelope::DESTINATION_HOST, self.host.as_deref().map(str::as_bytes))
    }
}

impl<R: ClientRequest> Waiters for Driver<R> {
    fn wake(&self) {
        self.changed.notify_waiters();
    }
}

impl<R: ClientRequest> Timed for Driver<R> {
    fn timeout(&self) {
        let mut core = self.lock();
        core.timer.fired();
        let now = Instant::now();
        let time = self.at(now);
        if core.machine.next_timeout().is_some_and(|at| at <= time) {
            core.machine.handle_timeout(time);
        }
        self.follow(&mut core, now, None);
        self.wake();
    }
}

impl<R: ClientRequest> Registered for Driver<R> {
    fn caught_up(self: Arc<Self>) -> BoxFuture<'static, ()> {
        Box::pin(async move {
            loop {
                let changed = self.changed.notified();
                if !self.lock().in_flight.iter().any(InFlight::has_arrived) {
                    return;
                }
                changed.await;
            }
        })
    }

    fn re_auth(&self, request: &Message) -> ResultCode {
        let (scope, part) = (scope(request), avps::unsigned64(request, CC_SUB_SESSION_ID));
        let mut core = self.lock();
        if core.machine.get(part).is_none() {
            return ResultCode::UNKNOWN_SESSION_ID;
        }
        let now = Instant::now();
        core.machine.handle(self.at(now), part, ClientEvent::ReAuthReceived(scope));
        let code = self.follow(&mut core, now, None).unwrap_or(ResultCode::UNKNOWN_SESSION_ID);
        if code.is_success() {
            core.tell(part, SessionChange::ReAuthorized(scope), None);
        }
        self.wake();
        code
    }

    fn abort(&self, _: &Message) -> ResultCode {
        let mut core = self.lock();
        if core.machine.state(None) != State::Idle {
            core.tell(None, SessionChange::Aborted, None);
        }
        let now = Instant::now();
        core.machine.handle(self.at(now), None, ClientEvent::AbortReceived);
        let code = self.follow(&mut core, now, None);
        self.wake();
        code.unwrap_or(ResultCode::UNKNOWN_SESSION_ID)
    }

    fn server_restarted(&self, host: &str, state_id: u32) {
        let mut core = self.lock();
        let is_there = core.server.host.as_deref().is_some_and(|it| it.eq_ignore_ascii_case(host));
        let began_before = core.server.state_id.is_some_and(|it| it < state_id);
        if is_there && began_before && core.machine.state(None) != State::Idle {
            let parts: Vec<u64> = core.parts.keys().copied().collect();
            for part in [None].into_iter().chain(parts.into_iter().map(Some)) {
                core.tell(part, SessionChange::ServerRestarted, None);
            }
            let now = Instant::now();
            core.machine.lost(self.at(now));
            self.follow(&mut core, now, None);
            self.wake();
        }
    }

    /// What the machine waits for stays in a snapshot: the session can go on elsewhere.
    fn stopped(&self) {
        let mut core = self.lock();
        let core = &mut *core;
        core.is_over = true;
        for part in core.parts.values_mut().chain([&mut core.whole]) {
            part.is_over = true;
            part.start.get_or_insert(Err(None));
        }
        self.changed.notify_waiters();
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

const CC_SUB_SESSION_ID: AvpKey = AvpKey::ietf(419);
const RATING_GROUP: AvpKey = AvpKey::ietf(432);
const SERVICE_IDENTIFIER: AvpKey = AvpKey::ietf(439);
const POOL_IDENTIFIER: AvpKey = AvpKey::ietf(453);
