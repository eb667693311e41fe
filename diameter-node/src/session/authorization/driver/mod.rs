//! Drives the sessions of an access device: what a machine wants done is done, and what comes back is told to it.

mod registered;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};

use diameter_core::{DecodeErrors, EndToEndId, Header, HopByHopId, Message, Received, Request};
use diameter_messages::base::avp;
use diameter_session::authorization::{
    Answer, Authorization, Client as Machine, ClientConfig, ClientEvent, ClientOutput, Destination,
    ReAuthRequestType, Request as Asked, State as MachineState,
};
use diameter_session::{ResultCode, TerminationCause};
use tokio::sync::{Notify, mpsc, oneshot};

use super::client::{NotAuthorized, SessionEnd, SessionEvent, Settings};
use super::snapshot::DeviceSnapshot;
use super::terms;
use crate::client::{Client, Rest, retransmitted};
use crate::peer::Arrival;
use crate::send_error::{NoAnswer, SendError};
use crate::session::envelope::Origin;
use crate::session::{Sessions, Timer, avps};
use crate::settings::SendOptions;

/// A session of a device. Its handle, the list of sessions, and those who wait for answers share it.
pub(super) struct Driver<R: Request> {
    pub(super) client: Client,
    pub(super) settings: Arc<Settings<R>>,
    pub(super) session_id: Arc<str>,
    state: Mutex<State<R>>,
    /// An answer was told to the session, or none is awaited any more.
    changed: Notify,
    this: Weak<Self>,
}

pub(super) struct State<R: Request> {
    machine: Machine,
    timer: Timer,
    /// What requests are made of.
    pub(super) template: R,
    /// The last request.
    pub(super) message: Message,
    /// What the next request is made for.
    purpose: Purpose,
    /// What a Re-Auth-Request wants renewed, until that is asked for.
    wanted: Option<ReAuthRequestType>,
    pub(super) server: Option<String>,
    /// The Origin-State-Id that the server had.
    server_state_id: Option<u32>,
    /// The number of the last request: answers to those before are late.
    attempt: u64,
    /// Whether the answer to it is there.
    arrival: Option<Arrival>,
    /// The last successful answer, until it is told.
    answer: Option<R::Answer>,
    first: Option<First<R::Answer>>,
    /// Why there is no session, where there is none.
    refusal: Option<NotAuthorized<R::Answer>>,
    events: Option<mpsc::UnboundedSender<SessionEvent<R::Answer>>>,
    end: SessionEnd,
    waiting: Vec<oneshot::Sender<()>>,
}

/// Events on their way to the application.
type Events<A> = mpsc::UnboundedReceiver<SessionEvent<A>>;

/// Who waits for the first answer.
type First<A> = oneshot::Sender<Result<A, NotAuthorized<A>>>;

/// What a request is made for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Purpose {
    /// The application has made it.
    Application,
    /// To renew the authorization.
    Renewal,
    /// It is the last one, which could not be delivered.
    Again,
    /// It is the last one, to which another process has sent: it may have arrived.
    Resumed,
}

impl<R> Driver<R>
where
    R: Request<Answer: Send + 'static> + Clone + Send + 'static,
{
    pub(super) fn begin(
        client: Client,
        settings: Arc<Settings<R>>,
        request: R,
        events: mpsc::UnboundedSender<SessionEvent<R::Answer>>,
        first: First<R::Answer>,
    ) -> Result<Arc<Self>, NotAuthorized<R::Answer>> {
        let message = encode(&request, EndToEndId(0))?;
        let session_id = avps::text(&message, avp::SESSION_ID.key).unwrap_or_default();
        let config = ClientConfig {
            re_authorize_before: settings.re_authorize_before,
            class_limit: settings.class_limit,
            hint: settings.hint,
        };
        let mut state = State::new(Machine::new(config), request, message, events);
        state.first = Some(first);
        let driver = Self::new(client, settings, session_id.into(), state);
        driver.handle(ClientEvent::AccessRequested, |state| state.purpose = Purpose::Application);
        Ok(driver)
    }

    /// A session that was written down.
    pub(super) fn resume(
        client: Client,
        settings: Arc<Settings<R>>,
        snapshot: DeviceSnapshot,
        events: mpsc::UnboundedSender<SessionEvent<R::Answer>>,
    ) -> Result<Arc<Self>, DecodeErrors> {
        let DeviceSnapshot { machine, session_id, server, server_state_id, .. } = snapshot;
        let template = client.decode::<R>(&Message::parse(snapshot.template)?)?;
        let last = Message::parse(snapshot.last)?;
        let is_over = machine.state() == MachineState::Idle;
        let state = State {
            server,
            server_state_id,
            purpose: Purpose::Resumed,
            ..State::new(machine, template, last, events)
        };
        let driver = Self::new(client, settings, session_id.into(), state);
        let mut state = driver.lock();
        if snapshot.is_provided {
            state.tell(SessionEvent::Provided(None));
        }
        if is_over {
            snapshot.end.into_iter().for_each(|end| state.tell(SessionEvent::Ended(end)));
            driver.close(&mut state);
        } else {
            state.machine.resume();
            driver.follow(&mut state);
        }
        drop(state);
        Ok(driver)
    }

    fn new(
        client: Client,
        settings: Arc<Settings<R>>,
        session_id: Arc<str>,
        state: State<R>,
    ) -> Arc<Self> {
        let driver = Arc::new_cyclic(|this| Self {
            client,
            settings,
            session_id: session_id.clone(),
            state: Mutex::new(state),
            changed: Notify::new(),
            this: this.clone(),
        });
        driver.sessions().registry.insert(session_id, driver.clone());
        driver
    }

    /// The session as it is, with these events that were not taken.
    pub(super) fn snapshot(&self, untold: &Events<R::Answer>) -> DeviceSnapshot {
        self.written(&self.lock(), untold)
    }

    /// The same, and nothing more happens to it here.
    pub(super) fn give_away(&self, untold: &Events<R::Answer>) -> DeviceSnapshot {
        let mut state = self.lock();
        let snapshot = self.written(&state, untold);
        self.close(&mut state);
        snapshot
    }

    fn written(&self, state: &State<R>, untold: &Events<R::Answer>) -> DeviceSnapshot {
        // It was encoded before; if it cannot be any more, the last request is as good.
        let template = encode(&state.template, EndToEndId(0));
        let template = template.unwrap_or_else(|_| state.message.clone());
        let is_end_untold = state.events.is_none() && !untold.is_empty();
        DeviceSnapshot {
            machine: state.machine.clone(),
            session_id: self.session_id.to_string(),
            template: template.as_bytes().to_vec(),
            last: state.message.as_bytes().to_vec(),
            server: state.server.clone(),
            server_state_id: state.server_state_id,
            is_provided: untold.len() > usize::from(is_end_untold),
            end: is_end_untold.then_some(state.end),
        }
    }

    /// Nothing happens to the session any more.
    fn close(&self, state: &mut State<R>) {
        let sessions = self.sessions();
        sessions.timers.clear(&mut state.timer);
        sessions.registry.remove(&self.session_id);
        // What comes in for it now is late.
        state.attempt += 1;
        state.arrival = None;
        state.events = None;
        self.changed.notify_waiters();
    }

    pub(super) fn session_id(&self) -> &str {
        &self.session_id
    }

    pub(super) fn authorization(&self) -> Authorization {
        self.lock().machine.authorization().clone()
    }

    pub(super) fn request(&self, request: R) -> Result<(), NotAuthorized<R::Answer>> {
        // What cannot be encoded would end the session.
        encode(&request, EndToEndId(0))?;
        self.handle(ClientEvent::AccessRequested, |state| {
            state.template = request;
            state.purpose = Purpose::Application;
        });
        Ok(())
    }

    /// Ends the session, with a request that is made of this one. What is returned waits until it is over.
    pub(super) fn end(&self, last: Option<R>, cause: TerminationCause) -> oneshot::Receiver<()> {
        let (waiting, over) = oneshot::channel();
        self.handle(ClientEvent::ServiceTerminated(cause), |state| {
            if state.events.is_some() {
                state.waiting.push(waiting);
            }
            if let Some(last) = last {
                state.template = last;
            }
            state.end = SessionEnd::Terminated(cause);
        });
        over
    }

    fn sessions(&self) -> &Sessions {
        &self.client.shared().sessions
    }

    fn lock(&self) -> MutexGuard<'_, State<R>> {
        // A machine that panicked is in one of its states, and its timers go on.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the machine what has happened, and does what it wants done; the Result-Code for a request of the
    /// server.
    fn handle(
        &self,
        event: ClientEvent,
        prepare: impl FnOnce(&mut State<R>),
    ) -> Option<ResultCode> {
        let mut state = self.lock();
        prepare(&mut state);
        state.machine.handle(self.sessions().clock.now(), event);
        self.follow(&mut state)
    }

    fn follow(&self, state: &mut State<R>) -> Option<ResultCode> {
        let mut code = None;
        while let Some(output) = state.machine.poll() {
            match output {
                ClientOutput::SendRequest(asked) => self.send_request(state, &asked),
                ClientOutput::SendTermination { cause, destination, class } => {
                    state.end = SessionEnd::Terminated(cause);
                    self.send_termination(state, cause, destination, &class);
                }
                ClientOutput::AnswerReAuth(result) | ClientOutput::AnswerAbort(result) => {
                    code = Some(result);
                }
                ClientOutput::Grant => {
                    if let Some((first, answer)) = state.first.take().zip(state.answer.take()) {
                        // Whoever has stopped waiting has ended the session.
                        let _ = first.send(Ok(answer));
                    }
                }
                ClientOutput::Provide => {
                    let answer = state.answer.take().map(Box::new);
                    state.tell(SessionEvent::Provided(answer));
                }
                ClientOutput::Disconnect | ClientOutput::CleanUp => self.over(state),
            }
        }
        (state.purpose, state.wanted) = (Purpose::Renewal, None);
        if state.events.is_some() {
            let next = state.machine.next_timeout();
            self.sessions().timers.set(&mut state.timer, next, || self.this.clone());
        }
        code
    }

    /// Nothing is left of the session.
    fn over(&self, state: &mut State<R>) {
        if let Some(first) = state.first.take() {
            let refusal = state.refusal.take().unwrap_or(NotAuthorized::Ended);
            // Nobody may wait.
            let _ = first.send(Err(refusal));
        } else {
            state.tell(SessionEvent::Ended(state.end));
        }
        self.close(state);
        for waiting in state.waiting.drain(..) {
            // Whoever waited may have gone.
            let _ = waiting.send(());
        }
    }

    fn send_request(&self, state: &mut State<R>, asked: &Asked) {
        let purpose = std::mem::replace(&mut state.purpose, Purpose::Renewal);
        let is_first = asked.re_auth.is_none();
        let is_renewal = purpose == Purpose::Renewal && !is_first;
        // What the server has said last goes before what it said when it authorized the user.
        let re_auth = asked.re_auth.map(|kind| state.wanted.take().unwrap_or(kind));
        let asked = &Asked { re_auth, ..asked.clone() };
        if let (true, Some(renewal), Some(kind)) =
            (is_renewal, &self.settings.renewal, asked.re_auth)
        {
            renewal(&mut state.template, kind);
        }
        let id = self.client.new_end_to_end_id();
        let message = match purpose {
            Purpose::Again => Some(
                state.message.with_header(Header { end_to_end_id: id, ..*state.message.header() }),
            ),
            Purpose::Resumed => Some(retransmitted(state.message.clone())),
            Purpose::Application | Purpose::Renewal => encode::<R>(&state.template, id).ok(),
        };
        let message = message.and_then(|it| self.complete(state, &it, asked, is_renewal));
        state.attempt += 1;
        let Some(message) = message else {
            tracing::error!(
                session_id = &*self.session_id,
                "an authorization request cannot be encoded"
            );
            let (this, attempt) = (self.this.clone(), state.attempt);
            // As if nobody had answered; not now, when the machine is at work.
            self.client.shared().spawn(async move {
                if let Some(driver) = this.upgrade() {
                    driver.answered(
                        attempt,
                        Err(NoAnswer::TimedOut { timeout: std::time::Duration::ZERO }),
                    );
                }
            });
            return;
        };
        state.message = message.clone();
        let (this, attempt, client) = (self.this.clone(), state.attempt, self.client.clone());
        let options = SendOptions { timeout: self.settings.timeout, ..SendOptions::default() };
        let arrival = Arrival::default();
        state.arrival = Some(arrival.clone());
        self.client.shared().spawn(async move {
            let answer = client.finish::<R>(Rest::All(message), options, arrival).await;
            if let Some(driver) = this.upgrade() {
                driver.answered(attempt, answer);
            }
        });
    }

    fn send_termination(
        &self,
        state: &mut State<R>,
        cause: TerminationCause,
        destination: Destination,
        class: &[Vec<u8>],
    ) {
        // Answers to requests are late from here on.
        state.attempt += 1;
        state.arrival = None;
        self.changed.notify_waiters();
        let message = self.termination(state, cause, destination, class);
        let (this, client) = (self.this.clone(), self.client.clone());
        let options = SendOptions { timeout: self.settings.timeout, ..SendOptions::default() };
        self.client.shared().spawn(async move {
            let answer = match message {
                Some(message) => client.send_message(message, options).await.ok(),
                None => None,
            };
            let event = match answer.filter(|it| !is_undelivered(it)) {
                Some(_) => ClientEvent::TerminationAnswered,
                None => ClientEvent::TerminationUndelivered,
            };
            if let Some(driver) = this.upgrade() {
                driver.handle(event, |_| {});
            }
        });
    }

    /// Takes what became of a request.
    fn answered(&self, attempt: u64, answer: Result<Message, NoAnswer>) {
        let mut state = self.lock();
        if state.attempt != attempt {
            return;
        }
        state.arrival = None;
        let seen = answer.as_ref().ok().map(|message| {
            let Origin { host, state_id, .. } = Origin::of(message);
            (host.unwrap_or_default().to_owned(), state_id)
        });
        let event = self.read(&mut state, answer);
        let is_success = matches!(
            event,
            ClientEvent::Answered(Answer::Authorized(_) | Answer::Unprocessable(_))
        );
        if let Some((host, state_id)) = seen.as_ref().filter(|_| is_success) {
            state.server = Some(host.clone());
            state.server_state_id = *state_id;
        }
        state.machine.handle(self.sessions().clock.now(), event);
        self.follow(&mut state);
        drop(state);
        self.changed.notify_waiters();
        if let Some((host, state_id)) = seen {
            self.sessions().registry.observe(&host, state_id);
        }
    }

    /// What an answer says, in the terms of the machine.
    fn read(&self, state: &mut State<R>, answer: Result<Message, NoAnswer>) -> ClientEvent {
        let message = match answer {
            Ok(message) => message,
            Err(error) => {
                state.purpose = Purpose::Again;
                state.end = SessionEnd::Undelivered;
                state.refusal = Some(NotAuthorized::Answer(error.into()));
                return ClientEvent::Undelivered;
            }
        };
        let code = avps::result_code(&message).unwrap_or(ResultCode::UNABLE_TO_COMPLY);
        let (event, error) =
            match self.client.shared().services.decoding.sort::<R::Answer>(&message) {
                Received::Success(answer) if code == MULTI_ROUND_AUTH => {
                    return self.another_round(state, &message, answer);
                }
                Received::Success(answer) => {
                    state.answer = Some(answer);
                    state.refusal = Some(NotAuthorized::Unusable);
                    state.end = SessionEnd::Refused(code);
                    return ClientEvent::Answered(Answer::Authorized(terms::read(&message)));
                }
                Received::Failure { outcome, answer } => {
                    let event = ClientEvent::Answered(Answer::Refused(code));
                    (event, SendError::Failure { outcome, answer: Box::new(answer) })
                }
                Received::Error(error) if is_undelivered(&message) => {
                    state.purpose = Purpose::Again;
                    (ClientEvent::Undelivered, SendError::Error(error))
                }
                Received::Error(error) if code.is_success() => {
                    let terms = terms::read(&message);
                    (ClientEvent::Answered(Answer::Unprocessable(terms)), SendError::Error(error))
                }
                Received::Error(error) => {
                    (ClientEvent::Answered(Answer::Refused(code)), SendError::Error(error))
                }
            };
        state.refusal = Some(NotAuthorized::Answer(error));
        state.end = match event {
            ClientEvent::Undelivered => SessionEnd::Undelivered,
            _ => SessionEnd::Refused(code),
        };
        event
    }

    /// Has the application make the next request of an authentication.
    fn another_round(
        &self,
        state: &mut State<R>,
        message: &Message,
        answer: R::Answer,
    ) -> ClientEvent {
        state.refusal = Some(NotAuthorized::Unfinished);
        state.end = SessionEnd::Refused(MULTI_ROUND_AUTH);
        let Some(next) = &self.settings.next_round else {
            return ClientEvent::Answered(Answer::Refused(MULTI_ROUND_AUTH));
        };
        let (this, attempt) = (self.this.clone(), state.attempt);
        let next = next(state.template.clone(), answer);
        self.client.shared().spawn(async move {
            let request = next.await;
            let Some(driver) = this.upgrade() else { return };
            let mut state = driver.lock();
            if state.attempt != attempt {
                return;
            }
            let event = match request {
                Some(request) => {
                    state.template = request;
                    state.purpose = Purpose::Application;
                    ClientEvent::UserAnswered
                }
                None => ClientEvent::Answered(Answer::Refused(MULTI_ROUND_AUTH)),
            };
            state.machine.handle(driver.sessions().clock.now(), event);
            driver.follow(&mut state);
        });
        let wait = avps::seconds(message, avp::MULTI_ROUND_TIME_OUT.key);
        ClientEvent::Answered(Answer::AnotherRound(wait))
    }
}

impl<R: Request> State<R> {
    fn new(
        machine: Machine,
        template: R,
        message: Message,
        events: mpsc::UnboundedSender<SessionEvent<R::Answer>>,
    ) -> Self {
        Self {
            machine,
            timer: Timer::default(),
            template,
            message,
            purpose: Purpose::Application,
            wanted: None,
            server: None,
            server_state_id: None,
            attempt: 0,
            arrival: None,
            answer: None,
            first: None,
            refusal: None,
            events: Some(events),
            end: SessionEnd::Undelivered,
            waiting: Vec::new(),
        }
    }

    fn tell(&self, event: SessionEvent<R::Answer>) {
        if let Some(events) = &self.events {
            // Nobody may be listening any more.
            let _ = events.send(event);
        }
    }
}

pub(super) fn encode<R: Request>(
    request: &R,
    id: EndToEndId,
) -> Result<Message, NotAuthorized<R::Answer>> {
    let message = request.to_message(HopByHopId(0), id);
    message.map_err(|error| NotAuthorized::Answer(error.into()))
}

/// Whether an answer says that the server was not reached (RFC 6733, 8.18).
fn is_undelivered(answer: &Message) -> bool {
    matches!(avps::result_code(answer), Some(ResultCode::UNABLE_TO_DELIVER | ResultCode::TOO_BUSY))
}

/// DIAMETER_MULTI_ROUND_AUTH (RFC 6733, 7.1.1).
const MULTI_ROUND_AUTH: ResultCode = ResultCode(1001);
