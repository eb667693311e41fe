//! The server of an authorization session that keeps its state (RFC 6733, 8.1).

use std::collections::VecDeque;
use std::time::Duration;

use super::transitions::{Server as Event, ServerAction, stateful_server};
use super::{Authorization, ReAuthRequestType, State};
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};

/// An authorization session, as the home server sees it.
///
/// The application decides on each request; the machine keeps to what the client asked for at most, ends
/// the session when time is up, and brings RAR and ASR to their ends.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Server {
    config: ServerConfig,
    state: State,
    expires_at: Option<Timestamp>,
    ends_at: Option<Timestamp>,
    abort_again_at: Option<Timestamp>,
    /// What the next answer says; there between a decision and its answer only.
    decision: Option<Decision>,
    outputs: VecDeque<ServerOutput>,
}

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServerConfig {
    /// How long to wait before an ASR that could not be sent is sent again.
    pub resend_abort_after: Duration,
}

/// Thirty seconds.
impl Default for ServerConfig {
    fn default() -> Self {
        Self { resend_abort_after: Duration::from_secs(30) }
    }
}

/// What the client asks for at most (RFC 6733, 8.9 and 8.13).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hints {
    /// Authorization-Lifetime of the request.
    pub lifetime: Option<Duration>,
    /// Session-Timeout of the request.
    pub session_timeout: Option<Duration>,
}

/// What the application says to a request.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Decision {
    /// The user is authorized, on these terms.
    Authorized(Authorization),
    /// The user is not.
    Refused(ResultCode),
}

/// What happens to a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerEvent {
    /// A request of the application, and what is to be said to it.
    Request(Hints, Decision),
    /// The server wants the client to authorize the user again.
    ReAuthorize,
    /// A Re-Auth-Answer.
    ReAuthAnswered(ResultCode),
    /// The RAR cannot be delivered, or nobody answers it.
    ReAuthUndelivered,
    /// The server wants the service to end.
    Abort,
    /// An Abort-Session-Answer, whatever it says.
    AbortAnswered,
    /// The ASR cannot be delivered, or nobody answers it.
    AbortUndelivered,
    /// A Session-Termination-Request.
    TerminationReceived,
    /// The client has lost its sessions, as its Origin-State-Id tells (RFC 6733, 8.6).
    ClientRestarted,
}

/// What a server wants done.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ServerOutput {
    /// Answer the request.
    Answer(Decision),
    /// Send a Re-Auth-Request.
    SendReAuth,
    /// The client will authorize the user again: expect its request.
    ReAuthAccepted,
    /// Send an Abort-Session-Request.
    SendAbort,
    /// Answer the Session-Termination-Request.
    AnswerTermination(ResultCode),
    /// The session is over: release what belongs to it.
    CleanUp,
}

impl Server {
    /// A session that has not begun.
    pub fn new(config: ServerConfig) -> Self {
        Self {
            config,
            state: State::Idle,
            expires_at: None,
            ends_at: None,
            abort_again_at: None,
            decision: None,
            outputs: VecDeque::new(),
        }
    }

    /// The state of the session.
    pub fn state(&self) -> State {
        self.state
    }

    /// Takes what has happened.
    pub fn handle(&mut self, now: Timestamp, event: ServerEvent) {
        let event = match event {
            ServerEvent::Request(hints, decision) => {
                let decision = within(hints, decision);
                let event = match &decision {
                    Decision::Authorized(authorization) if self.state != State::Discon => {
                        self.start_timers(now, authorization);
                        Event::RequestAuthorized
                    }
                    _ => Event::RequestRefused,
                };
                self.decision = Some(decision);
                event
            }
            ServerEvent::ReAuthorize => Event::ReAuthorize,
            ServerEvent::ReAuthAnswered(code) if code.is_success() => Event::ReAuthSucceeded,
            // A client that cannot be reached may come back: the authorization runs on.
            ServerEvent::ReAuthUndelivered if self.state == State::Pending => {
                self.state = State::Open;
                return;
            }
            ServerEvent::ReAuthUndelivered => return,
            ServerEvent::ReAuthAnswered(_) => Event::ReAuthFailed,
            ServerEvent::Abort => Event::Abort,
            ServerEvent::AbortAnswered => Event::AbortAnswered,
            ServerEvent::AbortUndelivered => Event::AbortNotSent,
            ServerEvent::TerminationReceived => Event::TerminationReceived,
            ServerEvent::ClientRestarted => {
                if self.state != State::Idle {
                    self.outputs.push_back(ServerOutput::CleanUp);
                    self.forget();
                }
                return;
            }
        };
        self.step(now, event);
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.ends_at, now) {
            self.step(now, Event::SessionTimeout);
        }
        if take_expired(&mut self.expires_at, now) {
            self.step(now, Event::AuthorizationExpired);
        }
        if take_expired(&mut self.abort_again_at, now) {
            self.outputs.push_back(ServerOutput::SendAbort);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        [self.expires_at, self.ends_at, self.abort_again_at].into_iter().flatten().min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ServerOutput> {
        crate::compact::take(&mut self.outputs)
    }

    /// Goes on in another process: the answer to what was sent is lost, so that it is sent again.
    pub fn resume(&mut self) {
        match self.state {
            State::Pending => self.outputs.push_back(ServerOutput::SendReAuth),
            State::Discon if self.abort_again_at.is_none() => {
                self.outputs.push_back(ServerOutput::SendAbort);
            }
            _ => {}
        }
    }

    fn start_timers(&mut self, now: Timestamp, authorization: &Authorization) {
        let Authorization { lifetime, grace_period, session_timeout, .. } = authorization;
        self.expires_at = lifetime.map(|it| now.after(it.saturating_add(*grace_period)));
        self.ends_at = session_timeout.map(|it| now.after(it));
    }

    fn step(&mut self, now: Timestamp, event: Event) {
        let (actions, next) = stateful_server(self.state, event);
        for action in actions {
            self.perform(now, *action);
        }
        self.state = next;
        if next == State::Idle {
            self.forget();
        }
    }

    fn perform(&mut self, now: Timestamp, action: ServerAction) {
        let output = match action {
            ServerAction::AnswerSuccess => match self.decision.take() {
                Some(decision) => ServerOutput::Answer(decision),
                None => return,
            },
            ServerAction::AnswerFailure => match self.decision.take() {
                Some(Decision::Refused(code)) => ServerOutput::Answer(Decision::Refused(code)),
                // Authorized, but the session is being aborted.
                _ => ServerOutput::Answer(Decision::Refused(ResultCode::UNABLE_TO_COMPLY)),
            },
            ServerAction::SendReAuth => ServerOutput::SendReAuth,
            ServerAction::UpdateSession => ServerOutput::ReAuthAccepted,
            ServerAction::SendAbort => ServerOutput::SendAbort,
            ServerAction::WaitToResendAbort => {
                self.abort_again_at = Some(now.after(self.config.resend_abort_after));
                return;
            }
            ServerAction::AnswerTermination => {
                ServerOutput::AnswerTermination(if self.state == State::Idle {
                    ResultCode::UNKNOWN_SESSION_ID
                } else {
                    ResultCode::SUCCESS
                })
            }
            ServerAction::CleanUp if self.state == State::Idle => return,
            ServerAction::CleanUp => ServerOutput::CleanUp,
        };
        self.outputs.push_back(output);
    }

    fn forget(&mut self) {
        let outputs = std::mem::take(&mut self.outputs);
        *self = Self { outputs, ..Self::new(self.config.clone()) };
    }
}

/// The decision, with no more time than the client asked for, and none that contradicts itself.
fn within(hints: Hints, decision: Decision) -> Decision {
    let Decision::Authorized(mut terms) = decision else { return decision };
    let least = |one: Option<Duration>, other: Option<Duration>| match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    };
    terms.session_timeout = least(terms.session_timeout, hints.session_timeout);
    let longest = terms.session_timeout.unwrap_or(Duration::MAX);
    terms.lifetime = least(terms.lifetime, hints.lifetime).map(|lifetime| lifetime.min(longest));
    if terms.lifetime.is_some_and(|lifetime| !lifetime.is_zero()) {
        terms.re_auth_request_type.get_or_insert(ReAuthRequestType::AuthorizeOnly);
    }
    Decision::Authorized(terms)
}
