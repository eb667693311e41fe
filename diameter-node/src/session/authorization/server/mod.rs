//! The home server: requests are decided by the application, and what follows from that is done around it.

mod to_client;

use std::error::Error;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::time::Duration;

use diameter_core::{CommandFlags, Header, Message, Rejection, Request, ResultCode as Code};
use diameter_messages::base::{
    AbortSessionRequest, ReAuthRequestType, SessionTerminationRequest, avp,
};
use diameter_session::authorization::{
    Decision, Hints, ServerConfig, ServerEvent, ServerOutput, SessionState,
};
use diameter_session::{OriginStates, Restart, ResultCode, TerminationCause, Timestamp};

pub use to_client::{NoSession, NotPushed};

use super::sessions::{Happened, Open, ServerSessionEnd, SessionSnapshot};
use super::terms;
use crate::client::Client;
use crate::handler::{Context, encode};
use crate::session::envelope::Origin;
use crate::session::order::Order;
use crate::session::{HasClients, Sessions, Timed, avps};

/// Authorizes users.
///
/// The answer to a request says on what terms, in its own AVPs: Auth-Session-State, Authorization-Lifetime,
/// Auth-Grace-Period, Session-Timeout. The server makes the times no longer than the client asked for, and without
/// contradictions, keeps the session until the client ends it (STR) or its time is up, and forgets it when the client has
/// restarted. An answer with NO_STATE_MAINTAINED begins no session.
pub trait AuthorizationServer: Send + Sync + 'static {
    /// The request of the application.
    type Request: Request<Answer: Send> + Send + Sync + 'static;

    /// Decides on a request: the first one of a session, or one to go on. Those of one session are decided one after the
    /// other.
    fn decide(
        &self,
        request: Self::Request,
        context: &Context,
    ) -> impl Future<Output = Result<<Self::Request as Request>::Answer, Rejection>> + Send;

    /// Whether a request ends its session, for applications that do so by their own command: Gx.
    fn is_termination(&self, request: &Self::Request) -> bool {
        let _ = request;
        false
    }

    /// Whether a Session-Termination-Request ends the session. One that does not, because it names another user, is
    /// answered with 5002 DIAMETER_UNKNOWN_SESSION_ID.
    fn is_ended_by(&self, request: &SessionTerminationRequest) -> bool {
        let _ = request;
        true
    }

    /// Completes the ASR of a session with what the application wants said beside the base protocol's AVPs: the
    /// Abort-Cause of Rx.
    fn abort_request(&self, session_id: &str, request: AbortSessionRequest) -> AbortSessionRequest {
        let _ = session_id;
        request
    }

    /// A session is over: what belongs to it can be released.
    fn ended(&self, session_id: &str, end: ServerSessionEnd) {
        let _ = (session_id, end);
    }

    /// Writes a session down as it is now; `None` when it is over. The answer leaves once this is done.
    fn save(
        &self,
        session_id: &str,
        snapshot: Option<SessionSnapshot>,
    ) -> impl Future<Output = Result<(), Box<dyn Error + Send + Sync>>> + Send {
        let _ = (session_id, snapshot);
        std::future::ready(Ok(()))
    }
}

/// How a home server works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ServerSettings {
    /// How long to wait before an ASR that could not be delivered is sent again: 30 seconds by default.
    pub resend_abort_after: Duration,
}

impl Default for ServerSettings {
    fn default() -> Self {
        Self { resend_abort_after: ServerConfig::default().resend_abort_after }
    }
}

/// The sessions of a home server, to be given to [`NodeBuilder::authorization_server`](crate::NodeBuilder::authorization_server). Clones are the same.
pub struct AuthorizationSessions<S>(pub(super) Arc<Inner<S>>);

impl<S> Clone for AuthorizationSessions<S> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

pub(super) struct Inner<S> {
    server: S,
    config: ServerConfig,
    order: Order,
    /// Of requests to clients: the next one goes out when the last one is answered.
    pushes: Order,
    open: Mutex<Open>,
    states: Mutex<OriginStates>,
    /// There once a node is being built.
    pub(super) sessions: OnceLock<Arc<Sessions>>,
    /// There once the node has had something to do.
    client: OnceLock<Client>,
    this: Weak<Self>,
}

impl<S: AuthorizationServer> AuthorizationSessions<S> {
    /// No sessions, of this server.
    pub fn new(server: S, settings: ServerSettings) -> Self {
        let config = ServerConfig { resend_abort_after: settings.resend_abort_after };
        Self(Arc::new_cyclic(|this| Inner {
            server,
            config,
            order: Order::default(),
            pushes: Order::default(),
            open: Mutex::default(),
            states: Mutex::default(),
            sessions: OnceLock::new(),
            client: OnceLock::new(),
            this: this.clone(),
        }))
    }

    /// What decides.
    pub fn server(&self) -> &S {
        &self.0.server
    }

    /// How many sessions are open.
    pub fn len(&self) -> usize {
        self.0.lock().len()
    }

    /// Whether no session is open.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// A session as it is now.
    pub fn snapshot(&self, session_id: &str) -> Option<SessionSnapshot> {
        self.0.lock().snapshot(session_id)
    }

    /// Goes on with a session that was [written down](AuthorizationServer::save): one whose time is up ends at once, and a
    /// RAR or ASR that was on its way is sent again by this node.
    pub fn take_up(&self, client: &Client, snapshot: SessionSnapshot) {
        let inner = &self.0;
        let _ = inner.client.set(client.clone());
        let session_id = snapshot.session_id().to_owned();
        let happened = {
            let mut open = inner.lock();
            let happened = open.insert(snapshot);
            inner.set_timer(&mut open);
            happened
        };
        inner.later(session_id, happened, ServerSessionEnd::Expired);
    }
}

impl<S> fmt::Debug for AuthorizationSessions<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthorizationSessions").finish_non_exhaustive()
    }
}

impl<S: AuthorizationServer> Inner<S> {
    /// Has a request decided, and tells the session.
    pub(super) async fn take(
        &self,
        request: S::Request,
        context: &Context,
    ) -> Result<Message, Rejection> {
        let message = &context.message;
        let _ = self.client.set(context.client.clone());
        let session_id = avps::text(message, avp::SESSION_ID.key);
        let session_id = session_id.ok_or_else(|| Rejection::new(Code::DIAMETER_MISSING_AVP))?;
        self.observe(message);
        let _turn = self.order.turn(&session_id).await;
        let is_termination = self.server.is_termination(&request);
        let decided = self.server.decide(request, context).await;
        let answer = match decided {
            Ok(answer) => encode(&answer, message.header())?,
            Err(rejection) => {
                let code = ResultCode(rejection.outcome().code());
                self.refused(&session_id, message, code).await?;
                return Err(rejection);
            }
        };
        let code = code_of(&answer);
        if is_termination {
            let happened = self.handle(&session_id, ServerEvent::TerminationReceived);
            let cause = cause_of(message);
            self.after(&session_id, happened, ServerSessionEnd::Terminated(cause)).await;
            return Ok(answer);
        }
        if !code.is_success() {
            // Another round of an authentication is neither yes nor no.
            if !is_another_round(code) {
                self.refused(&session_id, message, code).await?;
            }
            return Ok(if code.0 / 1000 == 3 { protocol_error(answer) } else { answer });
        }
        self.authorized(&session_id, message, answer).await
    }

    async fn authorized(
        &self,
        session_id: &str,
        message: &Message,
        answer: Message,
    ) -> Result<Message, Rejection> {
        let mut granted = terms::read(&answer);
        let is_known = self.lock().client(session_id).is_some();
        if granted.session_state == SessionState::NotMaintained && !is_known {
            return Ok(answer);
        }
        // A session with state has state until its end (RFC 6733, 8.1).
        granted.session_state = SessionState::Maintained;
        let hints = Hints {
            lifetime: terms::lifetime(message),
            session_timeout: terms::session_timeout(message),
        };
        let event = ServerEvent::Request(hints, Decision::Authorized(granted));
        let happened = {
            let mut open = self.lock();
            let happened = open.request(session_id, message, &self.config, self.now(), event);
            self.set_timer(&mut open);
            happened
        };
        self.save(session_id).await?;
        let said = happened.outputs.iter().find_map(|output| match output {
            ServerOutput::Answer(decision) => Some(decision),
            _ => None,
        });
        match said {
            Some(Decision::Authorized(terms)) => terms::write(&answer, terms)
                .ok_or_else(|| Rejection::new(Code::DIAMETER_UNABLE_TO_COMPLY)),
            Some(Decision::Refused(code)) => Err(Rejection::new(Code(code.0))),
            None => Ok(answer),
        }
    }

    /// A request to go on was refused for good.
    async fn refused(
        &self,
        session_id: &str,
        message: &Message,
        code: ResultCode,
    ) -> Result<(), Rejection> {
        // Errors of the protocol say nothing about the user.
        if code.0 / 1000 == 3 {
            return Ok(());
        }
        let event = ServerEvent::Request(Hints::default(), Decision::Refused(code));
        let happened = {
            let mut open = self.lock();
            if open.client(session_id).is_none() {
                return Ok(());
            }
            let happened = open.request(session_id, message, &self.config, self.now(), event);
            self.set_timer(&mut open);
            happened
        };
        self.after(session_id, happened, ServerSessionEnd::Refused).await;
        Ok(())
    }

    pub(super) async fn terminate(
        &self,
        request: SessionTerminationRequest,
        context: &Context,
    ) -> Result<Message, Rejection> {
        let _turn = self.order.turn(&request.session_id).await;
        self.observe(&context.message);
        let unknown = || Rejection::new(Code::DIAMETER_UNKNOWN_SESSION_ID);
        if !self.server.is_ended_by(&request) {
            return Err(unknown());
        }
        let happened = self.handle(&request.session_id, ServerEvent::TerminationReceived);
        if !happened.is_over {
            return Err(unknown());
        }
        let cause = TerminationCause(request.termination_cause.0 as u32);
        self.after(&request.session_id, happened, ServerSessionEnd::Terminated(cause)).await;
        let answer = request.answer(context.identity());
        let answer = answer.result_code(Code::DIAMETER_SUCCESS).build();
        encode(&answer, context.message.header())
    }

    fn handle(&self, session_id: &str, event: ServerEvent) -> Happened {
        let mut open = self.lock();
        let happened = open.handle(session_id, self.now(), event);
        self.set_timer(&mut open);
        happened
    }

    /// Tells the application of what has become of a session, and has that written down.
    async fn after(&self, session_id: &str, happened: Happened, end: ServerSessionEnd) {
        if happened.is_over {
            self.server.ended(session_id, end);
        }
        // It was told: what follows is done all the same.
        let _ = self.save(session_id).await;
    }

    async fn save(&self, session_id: &str) -> Result<(), Rejection> {
        let snapshot = self.lock().snapshot(session_id);
        self.server.save(session_id, snapshot).await.map_err(|error| {
            tracing::error!(session_id, error, "a session cannot be written down");
            Rejection::new(Code::DIAMETER_UNABLE_TO_COMPLY).because("internal error")
        })
    }

    /// Takes the Origin-State-Id of a client.
    fn observe(&self, message: &Message) {
        let Origin { host: Some(host), state_id, .. } = Origin::of(message) else { return };
        let restart = {
            let mut states = self.states.lock().unwrap_or_else(PoisonError::into_inner);
            states.observe(host, state_id)
        };
        if let Restart::SessionsBefore(state_id) = restart {
            self.client_connected(host, state_id);
        }
    }

    fn now(&self) -> Timestamp {
        let clock = self.sessions.get().map(|sessions| sessions.clock.now());
        clock.unwrap_or_else(|| std::time::SystemTime::now().into())
    }

    fn set_timer(&self, open: &mut Open) {
        if let Some(sessions) = self.sessions.get() {
            let next = open.next_deadline();
            sessions.timers.set(&mut open.timer, next, || self.this.clone());
        }
    }

    fn lock(&self) -> MutexGuard<'_, Open> {
        // Whatever panicked left whole sessions.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Does what is left to do for a session, in a task of its own.
    fn later(&self, session_id: String, happened: Happened, end: ServerSessionEnd) {
        let Some(this) = self.this.upgrade() else { return };
        tokio::spawn(async move {
            let sends = |output| happened.outputs.contains(&output);
            let (re_auth, abort) =
                (sends(ServerOutput::SendReAuth), sends(ServerOutput::SendAbort));
            this.after(&session_id, happened, end).await;
            let Some(client) = this.client.get() else { return };
            // What comes of it the session knows.
            if abort {
                let _ = this.send_abort(client, &session_id).await;
            }
            if re_auth
                && let kind = ReAuthRequestType::AUTHORIZE_ONLY
                && let Ok(request) = this.re_auth_request(client, &session_id, kind)
                && let Ok(message) = this.addressed(client, &session_id, &request)
            {
                let _ = this.send_re_auth(client, &session_id, message).await;
            }
        });
    }
}

impl<S: AuthorizationServer> Timed for Inner<S> {
    fn timeout(&self) {
        let mut open = self.lock();
        open.timer.fired();
        let mut due = Vec::new();
        while let Some(one) = open.take_due(self.now()) {
            due.push(one);
        }
        self.set_timer(&mut open);
        drop(open);
        for (session_id, happened) in due {
            self.later(session_id.to_string(), happened, ServerSessionEnd::Expired);
        }
    }
}

impl<S: AuthorizationServer> HasClients for Inner<S> {
    fn client_connected(&self, host: &str, state_id: u32) {
        let lost = self.lock().lost_by(host, state_id);
        for session_id in lost {
            let happened = self.handle(&session_id, ServerEvent::ClientRestarted);
            self.later(session_id, happened, ServerSessionEnd::ClientRestarted);
        }
    }
}

fn code_of(answer: &Message) -> ResultCode {
    avps::result_code(answer).unwrap_or(ResultCode::UNABLE_TO_COMPLY)
}

fn is_another_round(code: ResultCode) -> bool {
    code.0 / 1000 == 1
}

/// An answer that says a protocol error, as 3006 with its Redirect-Hosts: it has the E bit (RFC 6733, 7.1.3).
fn protocol_error(answer: Message) -> Message {
    let header = *answer.header();
    let flags = header.flags.with(CommandFlags::ERROR);
    answer.into_with_header(Header { flags, ..header })
}

/// Termination-Cause, where a request has one.
fn cause_of(message: &Message) -> TerminationCause {
    let cause = avps::unsigned32(message, avp::TERMINATION_CAUSE.key);
    cause.map_or(TerminationCause::LOGOUT, TerminationCause)
}
