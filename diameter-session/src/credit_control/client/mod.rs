//! A credit-control session at the client (RFC 8506, 5 and 7).

mod answers;
mod config;
mod event;
mod failure;
mod requests;
mod sub_sessions;
mod transitions;

use std::sync::Arc;

pub use config::{ClientConfig, Concurrency, FirstInterrogation, TariffChanges};
pub use event::{
    DirectDebitingFailure, EventClient, EventConfig, EventEvent, EventOutput, EventRequest,
    EventState, RequestedAction,
};
pub use sub_sessions::SubSessions;
pub use transitions::State;

use super::pool::Pool;
use super::service::{Causes, Change, Quota, Standing};
use super::{
    Answer, FailureHandling, FinalUnit, PoolReference, Reason, Request, Service, SessionFailover,
    UnitType, Units,
};
use crate::compact::{self, Queue};
use crate::timestamp::take_expired;
use crate::{ResultCode, TerminationCause, Timestamp};
use failure::Failure;
use transitions::{Action, Event, Reply};

/// A credit-control session, as the client sees it: a gateway, an application server, a CTF.
///
/// The application says what is wanted and what was used; the machine knows when the server is to be asked,
/// and what the user may do while it is silent. Everything is told to [`Self::handle`]; then everything
/// that [`Self::poll`] returns is done.
///
/// ```
/// use diameter_session::Timestamp;
/// use diameter_session::credit_control::{
///     Answer, Client, ClientConfig, ClientEvent, ClientOutput, Grant, RequestType, Service, Units,
/// };
///
/// let now = Timestamp::from_secs(1_700_000_000);
/// let internet = Service::rating_group(10);
/// let mut session = Client::new(ClientConfig::default());
/// session.handle(now, ClientEvent::ServiceRequested(internet, Units::octets(1_000_000)));
/// session.handle(now, ClientEvent::AccessRequested);
/// let Some(ClientOutput::Send(initial, _)) = session.poll() else { panic!() };
///
/// let grants = vec![Grant::new(internet, Units::octets(1_000_000))];
/// session.handle(now, ClientEvent::Answered(Answer::granting(initial.number, grants)));
/// assert_eq!(session.poll(), Some(ClientOutput::Granted(internet, Units::octets(1_000_000))));
///
/// session.handle(now, ClientEvent::Used(internet, Units::octets(1_000_000)));
/// let Some(ClientOutput::Send(update, _)) = session.poll() else { panic!() };
/// assert_eq!(update.request_type, RequestType::Update);
/// assert_eq!(update.services[0].total_used(), Units::octets(1_000_000));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Client {
    config: ClientConfig,
    sub_session_id: Option<u64>,
    state: State,
    quotas: Vec<Quota>,
    pools: Vec<Pool>,
    /// The requests that await answers, in the order in which they were sent.
    pending: Vec<Pending>,
    next_number: u32,
    /// The server that the session is at, counted from 0.
    server: u32,
    /// How many servers were tried since the last answer.
    tried: u32,
    /// As the home AAA server said.
    authorized_handling: Option<FailureHandling>,
    /// As the credit-control server said, which counts most.
    answered_handling: Option<FailureHandling>,
    failover: SessionFailover,
    /// The service ended while an answer was awaited.
    queued_termination: Option<TerminationCause>,
    /// It must not end yet: it has sub-sessions that are open.
    is_held: bool,
    cause: TerminationCause,
    tx: Option<Timestamp>,
    outputs: Queue<ClientOutput>,
}

/// A request that awaits its answer.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Pending {
    request: Arc<Request>,
    /// When there will be none.
    gives_up_at: Timestamp,
}

/// What happens to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientEvent {
    /// A service is wanted, with so many units; none leaves it to the server. Before
    /// [`Self::AccessRequested`] it becomes part of the first request; afterwards it is asked for at once.
    /// Also for a service whose quota was given back, and for one that was denied before.
    ServiceRequested(Service, Units),
    /// The user wants access: the first request is sent.
    AccessRequested,
    /// Units were used.
    Used(Service, Units),
    /// Units were used, before or after a tariff change, nobody knows.
    UsedAroundTariffChange(Service, Units),
    /// A packet passes, with these units of other types than time. The time that this takes is counted by the
    /// machine, as the server wants it (Quota-Consumption-Time, Time-Quota-Mechanism; without them time passes
    /// from the first packet on).
    Traffic(Service, Units),
    /// Something that changes the price of this service.
    RatingChanged(Service),
    /// An event with this Trigger-Type, which is reported if it is armed (TS 32.299, 6.5.1.2).
    Triggered(Service, u32),
    /// The service ends.
    ServiceTerminated(TerminationCause),
    /// A Re-Auth-Request.
    ReAuthReceived(Scope),
    /// An Abort-Session-Request.
    AbortReceived,
    /// The server has lost the session, as its Origin-State-Id tells (RFC 6733, 8.6).
    ServerRestarted,
    /// The home AAA server has said what to do in failures.
    Authorized(FailureHandling),
    /// An answer. One to a request that does not await it is none.
    Answered(Answer),
    /// A request cannot be delivered to the server it was for.
    NotSent(u32),
}

/// What a Re-Auth-Request is about (RFC 8506, 5.5).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Scope {
    /// All services of the session.
    Session,
    /// The services of a pool (G-S-U-Pool-Identifier).
    Pool(u32),
    /// A service or a rating group.
    Service(Service),
}

/// What a client wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ClientOutput {
    /// Send the request to this server, counted from 0.
    Send(Arc<Request>, u32),
    /// Answer the Re-Auth-Request.
    AnswerReAuth(ResultCode),
    /// Answer the Abort-Session-Request.
    AnswerAbort(ResultCode),
    /// The service has a quota, in the place of what was left.
    Granted(Service, Units),
    /// The service has a quota again: its restrictions end.
    Restored(Service, Units),
    /// The last units of the service are used: this happens to it now.
    FinalUnits(Service, FinalUnit),
    /// The service gets nothing.
    Denied(Service, ResultCode),
    /// The service goes on, and nobody counts.
    Uncontrolled(Service),
    /// The user gets, or keeps, the service, though the server has not granted it.
    GrantService,
    /// The user loses the service.
    TerminateService,
    /// The session is over.
    Ended,
}

impl Client {
    /// A session that has not begun.
    pub fn new(config: ClientConfig) -> Self {
        Self {
            config,
            sub_session_id: None,
            state: State::Idle,
            quotas: Vec::new(),
            pools: Vec::new(),
            pending: Vec::new(),
            next_number: 0,
            server: 0,
            tried: 1,
            authorized_handling: None,
            answered_handling: None,
            failover: SessionFailover::NotSupported,
            queued_termination: None,
            is_held: false,
            cause: TerminationCause::LOGOUT,
            tx: None,
            outputs: Queue::new(),
        }
    }

    /// The state of the session.
    pub fn state(&self) -> State {
        self.state
    }

    /// Whether the answer to this request is awaited.
    pub fn awaits(&self, number: u32) -> bool {
        self.pending.iter().any(|it| it.request.number == number)
    }

    /// What a service may use until it must wait for another quota; none if nobody counts. Of what draws on a
    /// pool, that is what the pool has left.
    pub fn remaining(&self, now: Timestamp, service: Service) -> Option<Units> {
        if !self.quotas.iter().any(Quota::is_metered) {
            return self.left_of(now, service);
        }
        // Time that has passed since anything was told counts, too.
        let mut counted = self.clone();
        counted.count_time(now);
        counted.left_of(now, service)
    }

    fn left_of(&self, now: Timestamp, service: Service) -> Option<Units> {
        let Some(place) = self.find(service) else { return Some(Units::NONE) };
        let quota = &self.quotas[place];
        let own = quota.remaining(now)?;
        let pooled = quota.pools.iter().filter(|_| quota.standing == Standing::Granted);
        Some(pooled.fold(own, |units, reference| {
            let Some(pool) = self.pool_of(reference) else { return units };
            let paid = if reference.unit_type == UnitType::Time { quota.paid(now) } else { 0 };
            units.with(reference.unit_type, pool.remaining(reference).max(paid))
        }))
    }

    /// Takes what has happened.
    pub fn handle(&mut self, now: Timestamp, event: ClientEvent) {
        self.count_time(now);
        match event {
            ClientEvent::ServiceRequested(service, units) => self.requested(now, service, units),
            ClientEvent::AccessRequested => self.step(now, Event::AccessRequested),
            ClientEvent::Used(service, units) => self.used(now, service, units, true),
            ClientEvent::UsedAroundTariffChange(service, units) => {
                self.used(now, service, units, false);
            }
            ClientEvent::Traffic(service, units) => self.traffic(now, service, units),
            ClientEvent::RatingChanged(service) => {
                self.mark(Scope::Service(service), Reason::RatingConditionChange);
                self.ask(now, Event::RatingChange);
            }
            ClientEvent::Triggered(service, trigger) => {
                if let Some(place) = self.find(service) {
                    self.quotas[place].trigger(trigger, &self.config.default_triggers);
                }
                self.ask(now, Event::RatingChange);
            }
            ClientEvent::ServiceTerminated(cause) => self.terminated(now, cause),
            ClientEvent::ReAuthReceived(scope) => self.re_auth(now, scope),
            ClientEvent::AbortReceived => self.aborted(now),
            ClientEvent::ServerRestarted => self.lost(),
            ClientEvent::Authorized(handling) => self.authorized_handling = Some(handling),
            ClientEvent::Answered(answer) => self.answered(now, answer),
            ClientEvent::NotSent(number) => {
                if self.pending.iter().any(|it| it.request.number == number) {
                    self.not_served(now, Failure::MayMove);
                }
            }
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.tx, now) {
            self.step(now, Event::TxExpired);
        }
        if self.pending.iter().any(|it| it.gives_up_at <= now) {
            self.not_served(now, Failure::MayMove);
        }
        if matches!(self.state, State::Open | State::PendingU) {
            if self.count_time(now) {
                self.look_at_quotas(now);
            }
            self.quotas.iter_mut().for_each(|it| it.handle_timeout(now));
            self.ask(now, Event::ValidityElapsed);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        let pending = self.pending.iter().map(|it| it.gives_up_at);
        let is_using = matches!(self.state, State::Open | State::PendingU);
        let quotas = self.quotas.iter().filter(|_| is_using);
        let quotas = quotas.filter_map(|it| {
            it.next_timeout(|reference| {
                self.pool_of(reference).map_or(0, |it| it.remaining(reference))
            })
        });
        pending.chain(quotas).chain(self.tx).min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ClientOutput> {
        self.outputs.take()
    }

    /// Goes on in another process: the answers to what was sent are lost, so that it is sent again.
    pub fn resume(&mut self, now: Timestamp) {
        self.send_again(now);
    }

    fn requested(&mut self, now: Timestamp, service: Service, units: Units) {
        let place = self.quotas.iter().position(|it| it.service == service);
        let place = place.unwrap_or_else(|| {
            compact::push(&mut self.quotas, Quota::new(service, units));
            self.quotas.len() - 1
        });
        let quota = &mut self.quotas[place];
        quota.want(units);
        if quota.asked.is_none()
            && !matches!(quota.standing, Standing::Granted | Standing::Restricted)
        {
            quota.standing = Standing::Waiting;
            quota.due = Some(Reason::RatingConditionChange);
            self.ask(now, Event::RatingChange);
        }
    }

    fn used(&mut self, now: Timestamp, service: Service, units: Units, is_exact: bool) {
        let Some(place) = self.find(service) else { return };
        let splits_time = self.config.tariff_changes == TariffChanges::OfTimeToo;
        let quota = &mut self.quotas[place];
        if self.state == State::Idle || !quota.is_counted() {
            return;
        }
        quota.draw(now, units, splits_time, is_exact);
        self.draw_on_pools(place, units);
        self.look_at_quotas(now);
    }

    fn traffic(&mut self, now: Timestamp, service: Service, units: Units) {
        let Some(place) = self.find(service) else { return };
        let quota = &mut self.quotas[place];
        if self.state != State::Idle && quota.is_counted() {
            let seconds = quota.packet(now);
            self.used(now, service, units.plus(seconds), true);
        }
    }

    /// Counts the time that has passed, and says whether any was consumed.
    fn count_time(&mut self, now: Timestamp) -> bool {
        let splits_time = self.config.tariff_changes == TariffChanges::OfTimeToo;
        let mut is_consumed = false;
        for place in 0..self.quotas.len() {
            let change = self.quotas[place].tariff_change_before(now);
            let before = change.map(|at| Timestamp::from_millis(at.as_millis().saturating_sub(1)));
            for time in before.into_iter().chain([now]) {
                let seconds = self.quotas[place].advance(time);
                if !seconds.is_empty() {
                    self.quotas[place].count(time, seconds, splits_time, true);
                    self.draw_on_pools(place, seconds);
                    is_consumed = true;
                }
            }
        }
        is_consumed
    }

    fn draw_on_pools(&mut self, place: usize, units: Units) {
        let references = &self.quotas[place].pools;
        for pool in &mut self.pools {
            pool.draw(units, references);
        }
    }

    fn pool_of(&self, reference: &PoolReference) -> Option<&Pool> {
        self.pools.iter().find(|it| it.id == reference.pool)
    }

    /// Finds what is used up, and does what is due then.
    fn look_at_quotas(&mut self, now: Timestamp) {
        let mut event = Event::QuotaElapsed;
        for place in 0..self.quotas.len() {
            let quota = &self.quotas[place];
            let is_exhausted =
                |pool| self.pools.iter().any(|it: &Pool| it.id == pool && it.is_exhausted());
            let causes = quota.elapsed(now, is_exhausted);
            if quota.is_metered() && quota.is_used_up(now, is_exhausted) {
                self.quotas[place].stop_meter(now);
            }
            let quota = &self.quotas[place];
            if quota.asked.is_some() || quota.due.is_some() || causes == Causes::default() {
                continue;
            }
            match quota.final_unit.clone() {
                // Of all services, the first to run out counts (RFC 8506, 8.34).
                Some(final_unit) if quota.is_final_for_session => {
                    event = transitions::final_units(&final_unit.action);
                    if event == Event::QuotaElapsed {
                        self.finish(now, place, final_unit);
                    }
                }
                Some(final_unit) => self.finish(now, place, final_unit),
                None => self.quotas[place].caused(causes),
            }
        }
        if event == Event::FinalUnitsElapsed {
            match self.state {
                State::Open => self.step(now, event),
                // An answer is awaited: the session ends after it.
                _ if self.queued_termination.is_some() => {}
                _ => {
                    self.outputs.push(ClientOutput::TerminateService);
                    self.terminated(now, TerminationCause::LOGOUT);
                }
            }
        } else {
            self.ask(now, event);
        }
    }

    /// The last units of a service are used: what then happens to it begins, and is reported.
    fn finish(&mut self, now: Timestamp, place: usize, final_unit: FinalUnit) {
        let change = self.quotas[place].finish(now, final_unit);
        self.quotas[place].due = Some(Reason::Final);
        self.tell(place, change);
    }

    fn terminated(&mut self, now: Timestamp, cause: TerminationCause) {
        match self.state {
            State::Open => self.cause = cause,
            State::PendingI | State::PendingU => self.queued_termination = Some(cause),
            State::Idle | State::PendingT => {}
        }
        self.step(now, Event::ServiceTerminated);
    }

    fn re_auth(&mut self, now: Timestamp, scope: Scope) {
        let code = match self.state {
            State::Idle | State::PendingT => ResultCode::UNKNOWN_SESSION_ID,
            // There is nothing yet that could be authorized again.
            State::PendingI => ResultCode::UNABLE_TO_COMPLY,
            State::Open | State::PendingU => {
                self.mark(scope, Reason::ForcedReauthorisation);
                if self.state == State::PendingU && self.has_due() {
                    // The others of the scope follow, and do not wait (RFC 8506, 5.5).
                    self.outputs.push(ClientOutput::AnswerReAuth(ResultCode::LIMITED_SUCCESS));
                    self.perform(now, Action::SendUpdate);
                    self.perform(now, Action::StartTx);
                } else if self.state == State::Open && !self.has_due() {
                    // Nothing that this session has is meant.
                    let code = ResultCode::UNABLE_TO_COMPLY;
                    self.outputs.push(ClientOutput::AnswerReAuth(code));
                } else {
                    self.step(now, Event::ReAuthReceived);
                }
                return;
            }
        };
        self.outputs.push(ClientOutput::AnswerReAuth(code));
    }

    fn aborted(&mut self, now: Timestamp) {
        let code = match self.state {
            State::Idle => ResultCode::UNKNOWN_SESSION_ID,
            _ => ResultCode::SUCCESS,
        };
        self.outputs.push(ClientOutput::AnswerAbort(code));
        if matches!(self.state, State::PendingI | State::Open | State::PendingU) {
            self.outputs.push(ClientOutput::TerminateService);
            self.terminated(now, TerminationCause::ADMINISTRATIVE);
        }
    }

    /// The server does not know the session any more: nothing can be reported.
    fn lost(&mut self) {
        if self.state == State::Idle {
            return;
        }
        if self.state != State::PendingT {
            self.outputs.push(ClientOutput::TerminateService);
        }
        self.state = State::Idle;
        self.ended();
    }

    /// The quota that the use of a service draws on: the one that is most like it.
    fn find(&self, service: Service) -> Option<usize> {
        let exact = self.quotas.iter().position(|it| it.service == service);
        exact.or_else(|| {
            let places = 0..self.quotas.len();
            let covering = places.filter(|it| self.quotas[*it].service.covers(service));
            covering.max_by_key(|it| self.quotas[*it].service.service_identifier)
        })
    }

    fn handling(&self) -> FailureHandling {
        // A failure in a graceful termination ends the service whatever else is said (RFC 8506, 5.7).
        let is_final = |it: &Quota| {
            it.standing == Standing::Restricted
                || it.standing == Standing::Granted && it.final_unit.is_some()
        };
        if self.quotas.iter().any(is_final) {
            return FailureHandling::Terminate;
        }
        let told = self.answered_handling.or(self.authorized_handling);
        told.unwrap_or(self.config.failure_handling)
    }

    fn tell(&mut self, place: usize, change: Change) {
        let service = self.quotas[place].service;
        self.outputs.push(match change {
            Change::None => return,
            Change::Granted(units) => ClientOutput::Granted(service, units),
            Change::Restored(units) => ClientOutput::Restored(service, units),
            Change::Final(final_unit) => ClientOutput::FinalUnits(service, final_unit),
        });
    }

    /// Looks the event up and does what the table says.
    fn step(&mut self, now: Timestamp, event: Event) {
        let handling = self.handling();
        let (actions, next) = match (self.state, self.config.first_interrogation) {
            (State::PendingI, FirstInterrogation::InAuthorization) => {
                transitions::first_with_authorization(event)
            }
            (State::PendingI, FirstInterrogation::Own) => transitions::first(event, handling),
            (state, _) => transitions::session(state, event, handling),
        };
        let was = self.state;
        let is_end = actions.contains(&Action::SendTermination);
        if is_end && self.is_held {
            // It is told when the sub-sessions are over (RFC 8506, 5.1).
            self.queued_termination = Some(self.cause);
            for action in actions.iter().filter(|it| **it != Action::SendTermination) {
                self.perform(now, *action);
            }
            return;
        }
        for action in actions {
            self.perform(now, *action);
        }
        self.state = next;
        if was != State::Open && next == State::Open {
            self.opened(now);
        } else if was != State::Idle && next == State::Idle {
            self.ended();
        }
    }

    fn perform(&mut self, now: Timestamp, action: Action) {
        match action {
            Action::SendInitial => self.send_initial(now),
            Action::SendUpdate => self.send_update(now),
            Action::SendTermination => self.send_termination(now),
            Action::StartTx => self.tx = Some(now.after(self.config.tx)),
            Action::StopTx => self.tx = None,
            Action::GrantService => self.outputs.push(ClientOutput::GrantService),
            Action::TerminateService => self.outputs.push(ClientOutput::TerminateService),
            // They stand in `queued_termination` and in the quotas.
            Action::QueueTermination | Action::QueueRatingChange => {}
            Action::AnswerReAuth => {
                let code = match self.state {
                    State::Open => ResultCode::LIMITED_SUCCESS,
                    _ => ResultCode::SUCCESS,
                };
                self.outputs.push(ClientOutput::AnswerReAuth(code));
            }
        }
    }

    /// All answers are there: what was queued is taken up.
    fn opened(&mut self, now: Timestamp) {
        if let Some(cause) = self.queued_termination.take() {
            self.cause = cause;
            self.step(now, Event::TerminationQueued);
        } else if self.has_due() {
            self.step(now, Event::RatingChangeQueued);
        }
    }

    /// The session is over: nothing of it is left but what is still to be done.
    fn ended(&mut self) {
        self.outputs.push(ClientOutput::Ended);
        let (outputs, server) = (std::mem::replace(&mut self.outputs, Queue::new()), self.server);
        let sub_session_id = self.sub_session_id;
        *self = Self { outputs, server, sub_session_id, ..Self::new(self.config.clone()) };
    }
}

/// A session of two rating groups takes less than 2 KB, while nothing is on its way.
const _: () = assert!(size_of::<Client>() + 2 * size_of::<Quota>() < 2048);
