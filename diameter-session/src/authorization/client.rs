//! The client of an authorization session (RFC 6733, 8.1, stateful and stateless): an access device.

use std::collections::VecDeque;
use std::time::Duration;

use super::transitions::{Answer as Reply, Client as Event, ClientAction};
use super::transitions::{stateful_client, stateless_client};
use super::{
    Authorization, Comply, Destination, ReAuthRequestType, SessionBinding, SessionState, State,
};
use crate::timestamp::take_expired;
use crate::{ResultCode, TerminationCause, Timestamp};

/// An authorization session, as the access device sees it.
///
/// It asks the server again before the authorization runs out, ends the session when time is up, and
/// follows the server on whether there is session state. Everything is told to [`Self::handle`]; then
/// everything that [`Self::poll`] returns is done.
///
/// ```
/// use std::time::Duration;
/// use diameter_session::Timestamp;
/// use diameter_session::authorization::{
///     Answer, Authorization, Client, ClientConfig, ClientEvent, ClientOutput,
/// };
///
/// let now = Timestamp::from_secs(1_700_000_000);
/// let mut session = Client::new(ClientConfig::default());
/// session.handle(now, ClientEvent::AccessRequested);
/// assert!(matches!(session.poll(), Some(ClientOutput::SendRequest(_))));
///
/// let hour = Some(Duration::from_secs(3600));
/// let granted = Authorization { session_timeout: hour, ..Authorization::default() };
/// session.handle(now, ClientEvent::Answered(Answer::Authorized(granted)));
/// assert_eq!(session.poll(), Some(ClientOutput::Grant));
/// assert_eq!(session.next_timeout(), Some(Timestamp::from_secs(1_700_003_600)));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Client {
    config: ClientConfig,
    state: State,
    /// Set by the first successful answer.
    session_state: SessionState,
    authorization: Authorization,
    /// When the last request was sent: Session-Timeout counts from there.
    requested_at: Timestamp,
    /// The user gave up before the first answer came.
    abandoned: Option<TerminationCause>,
    /// Why the session is being ended.
    cause: TerminationCause,
    /// An authorization request awaits its answer.
    is_asking: bool,
    /// Whether the last request already went to any server of the realm.
    tried_again: bool,
    re_authorize_at: Option<Timestamp>,
    expires_at: Option<Timestamp>,
    ends_at: Option<Timestamp>,
    /// Until when the user may answer in an authentication of several rounds.
    answer_until: Option<Timestamp>,
    outputs: VecDeque<ClientOutput>,
}

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ClientConfig {
    /// How long before the end of Authorization-Lifetime the server is asked again, at most half of it.
    pub re_authorize_before: Duration,
    /// How many octets of Class AVPs can be kept. A session with more is ended (RFC 6733, 8.20).
    pub class_limit: usize,
    /// The Auth-Session-State of the first request, as a hint.
    pub hint: SessionState,
}

/// Ten seconds, 4096 octets, and session state.
impl Default for ClientConfig {
    fn default() -> Self {
        let re_authorize_before = Duration::from_secs(10);
        Self { re_authorize_before, class_limit: 4096, hint: SessionState::Maintained }
    }
}

/// What happens to a client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClientEvent {
    /// The user or the device wants access: a new one, or, in an open session, an additional one.
    AccessRequested,
    /// The user gave what the last answer of several rounds asked for.
    UserAnswered,
    /// The answer to an authorization request.
    Answered(Answer),
    /// The last authorization request cannot be delivered, or nobody answers it.
    Undelivered,
    /// The service ends at the device.
    ServiceTerminated(TerminationCause),
    /// A Re-Auth-Request.
    ReAuthReceived(Comply),
    /// An Abort-Session-Request.
    AbortReceived(Comply),
    /// A Session-Termination-Answer, whatever it says.
    TerminationAnswered,
    /// The termination request cannot be delivered, or nobody answers it.
    TerminationUndelivered,
    /// The server has lost its sessions, as its Origin-State-Id tells (RFC 6733, 8.6).
    ServerRestarted,
}

/// The answer to an authorization request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// A success.
    Authorized(Authorization),
    /// A success, but the device cannot provide the service.
    NotProvided(Authorization),
    /// A success, but the answer cannot be processed.
    Unprocessable(Authorization),
    /// DIAMETER_MULTI_ROUND_AUTH: the user has so long to answer (Multi-Round-Time-Out).
    AnotherRound(Option<Duration>),
    /// Anything else.
    Refused(ResultCode),
}

/// What a client wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ClientOutput {
    /// Send an authorization request of the application.
    SendRequest(Request),
    /// Send a Session-Termination-Request, and tell what becomes of it. The time that was granted may be over: a
    /// device that must not serve a second longer stops here, others with [`Self::Disconnect`] (RFC 6733, 8.1).
    SendTermination {
        /// Termination-Cause.
        cause: TerminationCause,
        /// Whether it carries Destination-Host.
        destination: Destination,
        /// The Class AVPs it carries.
        class: Vec<Vec<u8>>,
    },
    /// Answer the Re-Auth-Request.
    AnswerReAuth(ResultCode),
    /// Answer the Abort-Session-Request.
    AnswerAbort(ResultCode),
    /// The user has access.
    Grant,
    /// The user keeps access, under the terms of the last answer.
    Provide,
    /// The user loses access. The session is over.
    Disconnect,
    /// The session is over, and nobody had access.
    CleanUp,
}

/// What an authorization request says about the session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Request {
    /// Auth-Session-State: in the first request only, and only as a hint that there need be none.
    pub session_state: Option<SessionState>,
    /// Whether it carries Destination-Host. The first one does as far as the driver knows one.
    pub destination: Destination,
    /// What the server wants renewed; none in the first request.
    pub re_auth: Option<ReAuthRequestType>,
    /// The Class AVPs it carries.
    pub class: Vec<Vec<u8>>,
}

impl Client {
    /// A session that has not begun.
    pub fn new(config: ClientConfig) -> Self {
        Self {
            config,
            state: State::Idle,
            session_state: SessionState::Maintained,
            authorization: Authorization::default(),
            requested_at: Timestamp::default(),
            abandoned: None,
            cause: TerminationCause::LOGOUT,
            is_asking: false,
            tried_again: false,
            re_authorize_at: None,
            expires_at: None,
            ends_at: None,
            answer_until: None,
            outputs: VecDeque::new(),
        }
    }

    /// The state of the session.
    pub fn state(&self) -> State {
        self.state
    }

    /// The terms of the last successful answer.
    pub fn authorization(&self) -> &Authorization {
        &self.authorization
    }

    /// Takes what has happened.
    pub fn handle(&mut self, now: Timestamp, event: ClientEvent) {
        match event {
            ClientEvent::AccessRequested => self.step(now, Event::AccessRequested),
            ClientEvent::UserAnswered => {
                if self.answer_until.take().is_some() {
                    self.step(now, Event::AccessRequested);
                }
            }
            ClientEvent::Answered(answer) => self.answered(now, answer),
            ClientEvent::Undelivered => self.undelivered(now),
            ClientEvent::ServiceTerminated(cause) => {
                match self.state {
                    State::Pending => self.abandoned = Some(cause),
                    State::Open => self.cause = cause,
                    State::Idle | State::Discon => {}
                }
                self.step(now, Event::ServiceTerminated);
            }
            ClientEvent::ReAuthReceived(comply) => {
                self.step(now, Event::ReAuthReceived(comply));
                // A successful RAA is followed by a request of the application (RFC 6733, 8.3.2).
                if self.state == State::Open && comply == Comply::Yes && self.keeps_state() {
                    self.step(now, Event::AccessRequested);
                }
            }
            ClientEvent::AbortReceived(comply) => {
                if self.state == State::Open {
                    self.cause = TerminationCause::ADMINISTRATIVE;
                }
                self.step(now, Event::AbortReceived(comply));
            }
            ClientEvent::TerminationAnswered => self.step(now, Event::TerminationAnswered),
            ClientEvent::TerminationUndelivered => {
                if self.state == State::Discon {
                    if self.authorization.failover.tries_again() && !self.tried_again {
                        self.tried_again = true;
                        self.send_termination();
                    } else {
                        // As good as answered: the server ends the session by its own clock.
                        self.step(now, Event::TerminationAnswered);
                    }
                }
            }
            ClientEvent::ServerRestarted => {
                let had_access = matches!(self.state, State::Open | State::Discon);
                if self.state != State::Idle {
                    let output =
                        if had_access { ClientOutput::Disconnect } else { ClientOutput::CleanUp };
                    self.outputs.push_back(output);
                    self.forget();
                }
            }
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.answer_until, now) {
            // A user who has service keeps it no longer, and the server is told.
            self.cause = TerminationCause::AUTHORIZATION_EXPIRED;
            let is_open = self.state == State::Open;
            self.step(now, if is_open { Event::AuthorizationExpired } else { Event::Refused });
        }
        if take_expired(&mut self.ends_at, now) {
            self.cause = TerminationCause::SESSION_TIMEOUT;
            self.step(now, Event::SessionTimeout);
        }
        if take_expired(&mut self.expires_at, now) {
            self.cause = TerminationCause::AUTHORIZATION_EXPIRED;
            self.step(now, Event::AuthorizationExpired);
        }
        if take_expired(&mut self.re_authorize_at, now) {
            self.step(now, Event::AccessRequested);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        let deadlines = [self.re_authorize_at, self.expires_at, self.ends_at, self.answer_until];
        deadlines.into_iter().flatten().min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ClientOutput> {
        crate::compact::take(&mut self.outputs)
    }

    /// Goes on in another process: the answer to what was sent is lost, so that it is sent again.
    pub fn resume(&mut self) {
        match self.state {
            State::Pending | State::Open if self.is_asking => self.send_request(),
            State::Discon => self.send_termination(),
            _ => {}
        }
    }

    fn keeps_state(&self) -> bool {
        self.session_state == SessionState::Maintained
    }

    fn answered(&mut self, now: Timestamp, answer: Answer) {
        self.is_asking = false;
        let (event, authorization) = match answer {
            Answer::Refused(_) => return self.step(now, Event::Refused),
            Answer::AnotherRound(wait) => {
                if matches!(self.state, State::Pending | State::Open) {
                    self.answer_until = Some(now.after(wait.unwrap_or(FOREVER)));
                }
                return;
            }
            Answer::NotProvided(authorization) => (Event::NotProvided, authorization),
            Answer::Unprocessable(authorization) => (Event::Unprocessable, authorization),
            Answer::Authorized(authorization) => {
                let octets: usize = authorization.class.iter().map(Vec::len).sum();
                if authorization.is_contradictory() || octets > self.config.class_limit {
                    (Event::Unprocessable, authorization)
                } else {
                    (Event::Authorized(authorization.session_state), authorization)
                }
            }
        };
        if !matches!(self.state, State::Pending | State::Open) {
            return;
        }
        if self.state == State::Pending {
            self.session_state = authorization.session_state;
        }
        self.cause = match event {
            Event::Unprocessable => TerminationCause::BAD_ANSWER,
            _ => self.abandoned.unwrap_or(TerminationCause::SERVICE_NOT_PROVIDED),
        };
        self.authorization = authorization;
        self.start_timers(now);
        self.step(now, if self.abandoned.is_some() { Event::NotProvided } else { event });
    }

    /// All deadlines count from the answer, but Session-Timeout from the request (RFC 6733, 8.13).
    fn start_timers(&mut self, now: Timestamp) {
        let Authorization { lifetime, grace_period, session_timeout, .. } = self.authorization;
        let margin = |lifetime: Duration| self.config.re_authorize_before.min(lifetime / 2);
        self.re_authorize_at = lifetime.map(|it| now.after(it - margin(it)));
        self.expires_at = lifetime
            .map(|it| it.saturating_add(grace_period))
            // Renewed at once: what the server says then decides.
            .filter(|it| !it.is_zero())
            .map(|it| now.after(it));
        self.ends_at = session_timeout.map(|it| self.requested_at.after(it));
    }

    fn undelivered(&mut self, now: Timestamp) {
        let failover = self.authorization.failover;
        self.is_asking = false;
        match self.state {
            State::Open if failover.tries_again() && !self.tried_again => {
                self.tried_again = true;
                self.send_request();
            }
            State::Open if failover.allows_service() => {
                // As if the same had been granted again.
                self.start_timers(now);
                self.step(now, Event::Authorized(self.session_state));
            }
            _ => self.step(now, Event::Refused),
        }
    }

    fn step(&mut self, now: Timestamp, event: Event) {
        let table = if self.keeps_state() { stateful_client } else { stateless_client };
        let (actions, next) = table(self.state, event);
        for action in actions {
            self.perform(now, *action);
        }
        self.state = next;
        match next {
            State::Idle => self.forget(),
            State::Discon => self.stop_timers(),
            State::Pending | State::Open => {}
        }
    }

    fn perform(&mut self, now: Timestamp, action: ClientAction) {
        match action {
            ClientAction::SendRequest => {
                self.requested_at = now;
                self.tried_again = false;
                self.send_request();
            }
            ClientAction::SendTermination => {
                self.tried_again = false;
                self.send_termination();
            }
            ClientAction::AnswerReAuth(reply) => {
                self.outputs.push_back(ClientOutput::AnswerReAuth(code(reply)));
            }
            ClientAction::AnswerAbort(reply) => {
                self.outputs.push_back(ClientOutput::AnswerAbort(code(reply)));
            }
            ClientAction::Grant => self.outputs.push_back(ClientOutput::Grant),
            ClientAction::Provide => self.outputs.push_back(ClientOutput::Provide),
            ClientAction::CleanUp => self.outputs.push_back(ClientOutput::CleanUp),
            ClientAction::Disconnect => self.outputs.push_back(ClientOutput::Disconnect),
        }
    }

    fn send_request(&mut self) {
        self.is_asking = true;
        let is_open = self.state == State::Open;
        let hint = Some(self.config.hint).filter(|hint| *hint == SessionState::NotMaintained);
        let request = Request {
            session_state: hint.filter(|_| !is_open),
            destination: self.destination(SessionBinding::RE_AUTH),
            re_auth: is_open.then(|| self.authorization.re_auth_request_type.unwrap_or_default()),
            class: self.authorization.class.clone(),
        };
        self.outputs.push_back(ClientOutput::SendRequest(request));
    }

    fn send_termination(&mut self) {
        let destination = self.destination(SessionBinding::TERMINATION);
        let (cause, class) = (self.cause, self.authorization.class.clone());
        self.outputs.push_back(ClientOutput::SendTermination { cause, destination, class });
    }

    fn destination(&self, bit: SessionBinding) -> Destination {
        if self.tried_again {
            Destination::Realm
        } else {
            self.authorization.binding.destination(bit)
        }
    }

    fn stop_timers(&mut self) {
        (self.re_authorize_at, self.expires_at, self.ends_at) = (None, None, None);
        self.answer_until = None;
    }

    /// The session is over: nothing of it is left but what is still to be done.
    fn forget(&mut self) {
        let outputs = std::mem::take(&mut self.outputs);
        *self = Self { outputs, ..Self::new(self.config.clone()) };
    }
}

fn code(reply: Reply) -> ResultCode {
    match reply {
        Reply::Success => ResultCode::SUCCESS,
        Reply::UnknownSession => ResultCode::UNKNOWN_SESSION_ID,
        Reply::UnableToComply => ResultCode::UNABLE_TO_COMPLY,
    }
}

/// For a user who has all the time there is.
const FOREVER: Duration = Duration::MAX;
