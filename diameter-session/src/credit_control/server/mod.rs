//! A credit-control session, or one-time event, at the server (RFC 8506, 5 to 7).

mod sequence;
mod transitions;

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

pub use transitions::ServerState;

use super::{
    Answer, FailedAvp, Request, RequestType, RequestedAction, Scope, Service, ServiceRequest,
    UnitType, Units, Used,
};
use crate::compact;
use crate::timestamp::take_expired;
use crate::{ResultCode, Timestamp};
use sequence::{Sequence, Standing};
use transitions::{Action, Event, server};

/// A credit-control session, as the server sees it: an OCS.
///
/// The application decides on each request ([`ServerOutput::Decide`], [`ServerEvent::Decided`]), one at a
/// time. The machine sees to it that a request is decided once however often it comes, that what is reported
/// is debited once, and that what was reserved is released.
///
/// ```
/// use diameter_session::Timestamp;
/// use diameter_session::credit_control::{
///     Answer, Grant, Request, Server, ServerConfig, ServerEvent, ServerOutput, Units,
/// };
///
/// fn serve(session: &mut Server, now: Timestamp, request: Request) {
///     session.handle(now, ServerEvent::Received(request));
///     while let Some(output) = session.poll() {
///         match output {
///             ServerOutput::Decide(request) => {
///                 let grants = request.services.iter().filter(|it| it.requested.is_some());
///                 let grants = grants.map(|it| Grant::new(it.service, Units::octets(1_000)));
///                 let answer = Answer::granting(request.number, grants.collect());
///                 session.handle(now, ServerEvent::Decided(answer));
///             }
///             ServerOutput::Answer(answer) => println!("{answer:?}"),
///             // The ledger's business: to be committed before the answer is sent.
///             other => println!("{other:?}"),
///         }
///     }
/// }
/// # let _ = serve;
/// # let _ = Server::new(ServerConfig::default());
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Server {
    config: Arc<ServerConfig>,
    state: ServerState,
    sequence: Sequence,
    /// The request that the application is asked about.
    deciding: Option<Request>,
    /// Requests that came meanwhile.
    waiting: VecDeque<Request>,
    /// What is reserved for each service.
    reserved: Vec<(Service, Units)>,
    tcc: Option<Timestamp>,
    /// How long Tcc runs, after the latest answer.
    supervision: Duration,
    forget_at: Option<Timestamp>,
    outputs: VecDeque<ServerOutput>,
}

/// What does not change in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct ServerConfig {
    /// Tcc, where no Validity-Time says how long it takes until the client is heard of again.
    pub supervision: Duration,
    /// How long the answers of a session that is over are kept, for requests that come again.
    pub remember: Duration,
    /// How many answers of a session are kept. A request that comes again later is refused with 5012: a client
    /// hardly has more on their way than it has services. One takes 120 octets, and some 400 for each grant;
    /// whoever keeps the octets of answers elsewhere needs none here.
    pub answers: usize,
    /// The types of units that can be rated. A request with others is refused with 5004 (RFC 8506, 8.18).
    pub rated: Vec<UnitType>,
    /// Whether services are controlled apart.
    pub multiple_services: MultipleServices,
}

/// Whether a server controls the services of a session apart (RFC 8506, 5.1.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum MultipleServices {
    /// It does.
    #[default]
    Supported,
    /// It does not: Multiple-Services-Indicator and Multiple-Services-Credit-Control are refused with 5001.
    Unsupported,
}

/// One hour; four minutes, for which End-to-End Identifiers are unique too; four answers; all types of units,
/// and of services.
impl Default for ServerConfig {
    fn default() -> Self {
        let (supervision, remember) = (Duration::from_secs(3600), Duration::from_secs(240));
        let (rated, multiple_services) = (UnitType::ALL.to_vec(), MultipleServices::default());
        Self { supervision, remember, answers: 4, rated, multiple_services }
    }
}

/// What happens to a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ServerEvent {
    /// A Credit-Control-Request.
    Received(Request),
    /// What the application says to the request that it was asked about.
    Decided(Answer),
    /// The server wants the client to ask again.
    ReAuthorize(Scope),
    /// A Re-Auth-Answer.
    ReAuthAnswered(ResultCode),
    /// The server wants the session to end.
    Abort,
    /// An Abort-Session-Answer.
    AbortAnswered(ResultCode),
    /// The client has lost its sessions, as its Origin-State-Id tells (RFC 6733, 8.6).
    ClientRestarted,
}

/// What a server wants done. What changes the account stands before the answer that says so: all of it is
/// committed, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum ServerOutput {
    /// Decide on this request, and tell it by [`ServerEvent::Decided`].
    Decide(Request),
    /// Debit what was used.
    Debit(Service, Vec<Used>),
    /// Give back what was refunded.
    Refund(Service, Units),
    /// Reserve what is granted.
    Reserve(Service, Units),
    /// Release what was reserved.
    Release(Service, Units),
    /// Send this answer, to every transmission of its request.
    Answer(Answer),
    /// Send a Re-Auth-Request.
    SendReAuth(Scope),
    /// Send an Abort-Session-Request.
    SendAbort,
    /// The session is over. Its answers are still remembered.
    Ended,
    /// The session can be forgotten.
    Forget,
}

impl ServerConfig {
    /// The answer to a request with something in it that is not supported.
    fn unsupported(&self, request: &Request) -> Option<Answer> {
        let is_of_a_service = |it: &ServiceRequest| it.service != Service::SESSION;
        let is_multiple = request.multiple_services || request.services.iter().any(is_of_a_service);
        if is_multiple && self.multiple_services == MultipleServices::Unsupported {
            let failed = FailedAvp::MultipleServicesIndicator;
            return Some(Answer::failing(request.number, ResultCode::AVP_UNSUPPORTED, failed));
        }
        let failed = request.services.iter().find_map(|it| {
            let units = || it.requested.iter().chain(it.used.iter().map(|it| &it.units));
            let is_said = |it: &UnitType| units().any(|units| units.get(*it).is_some());
            let mut unrated = UnitType::ALL.into_iter().filter(|it| !self.rated.contains(it));
            Some(FailedAvp::Units(it.service, unrated.find(is_said)?))
        });
        failed.map(|it| Answer::failing(request.number, ResultCode::INVALID_AVP_VALUE, it))
    }
}

impl Server {
    /// A session that has not begun. Those of a server may share what does not change.
    pub fn new(config: impl Into<Arc<ServerConfig>>) -> Self {
        let config = config.into();
        let supervision = config.supervision;
        Self {
            config,
            state: ServerState::Idle,
            sequence: Sequence::default(),
            deciding: None,
            waiting: VecDeque::new(),
            reserved: Vec::new(),
            tcc: None,
            supervision,
            forget_at: None,
            outputs: VecDeque::new(),
        }
    }

    /// The state of the session.
    pub fn state(&self) -> ServerState {
        self.state
    }

    /// What is reserved for each service.
    pub fn reserved(&self) -> &[(Service, Units)] {
        &self.reserved
    }

    /// Takes what has happened.
    pub fn handle(&mut self, now: Timestamp, event: ServerEvent) {
        match event {
            ServerEvent::Received(request) => match self.deciding {
                None => self.receive(now, request),
                Some(_) => self.waiting.push_back(request),
            },
            ServerEvent::Decided(answer) => self.decided(now, answer),
            ServerEvent::ReAuthorize(scope) => {
                if self.state == ServerState::Open {
                    self.outputs.push_back(ServerOutput::SendReAuth(scope));
                }
            }
            ServerEvent::Abort => {
                if self.state == ServerState::Open {
                    self.outputs.push_back(ServerOutput::SendAbort);
                }
            }
            ServerEvent::ReAuthAnswered(code) | ServerEvent::AbortAnswered(code) => {
                // A success is followed by a request. A client without the session sends none.
                if code == ResultCode::UNKNOWN_SESSION_ID {
                    self.given_up(now);
                }
            }
            ServerEvent::ClientRestarted => self.given_up(now),
        }
    }

    /// Does what is due.
    pub fn handle_timeout(&mut self, now: Timestamp) {
        if take_expired(&mut self.tcc, now) {
            self.step(now, Event::TccExpired, None);
        }
        if take_expired(&mut self.forget_at, now) {
            self.outputs.push_back(ServerOutput::Forget);
        }
    }

    /// When something is due next.
    pub fn next_timeout(&self) -> Option<Timestamp> {
        [self.tcc, self.forget_at].into_iter().flatten().min()
    }

    /// What is to be done next.
    pub fn poll(&mut self) -> Option<ServerOutput> {
        // More follows the decision.
        if self.deciding.is_some() {
            self.outputs.pop_front()
        } else {
            compact::take(&mut self.outputs)
        }
    }

    /// All that is to be done, in its order.
    pub fn poll_all(&mut self) -> VecDeque<ServerOutput> {
        std::mem::take(&mut self.outputs)
    }

    /// Goes on in another process: what the application was asked, it is asked again.
    pub fn resume(&mut self) {
        let is_asked = |it: &ServerOutput| matches!(it, ServerOutput::Decide(_));
        if !self.outputs.iter().any(is_asked) {
            self.outputs.extend(self.deciding.clone().map(ServerOutput::Decide));
        }
    }

    /// The client has the session no more. What it reported before is still decided on; Tcc ends the rest.
    fn given_up(&mut self, now: Timestamp) {
        if self.deciding.is_none() {
            self.step(now, Event::TccExpired, None);
        }
    }

    /// Takes the requests that came meanwhile, until the application must be asked.
    fn look_at_waiting(&mut self, now: Timestamp) {
        while self.deciding.is_none() {
            let Some(request) = self.waiting.pop_front() else { return };
            self.receive(now, request);
        }
    }

    fn receive(&mut self, now: Timestamp, request: Request) {
        match self.sequence.standing(&request) {
            Standing::Answered(answer) => {
                let answer = answer.clone();
                self.outputs.push_back(ServerOutput::Answer(answer));
            }
            // It was decided so long ago that nobody knows how. It must not be decided again.
            Standing::Forgotten => self.refuse(&request, ResultCode::UNABLE_TO_COMPLY),
            Standing::New => self.look_at(now, request),
        }
    }

    fn look_at(&mut self, now: Timestamp, mut request: Request) {
        let unsupported = self.config.unsupported(&request);
        match (self.state, request.request_type) {
            (ServerState::Idle, RequestType::Update | RequestType::Termination)
            | (ServerState::Open, RequestType::Initial | RequestType::Event) => {
                let event = Event::NotProcessed(request.request_type);
                let asked = Asked { request: &mut request, answer: None };
                self.step(now, event, Some(asked));
            }
            _ => match unsupported {
                Some(answer) => self.settle(now, &mut request, answer),
                None => {
                    // The session lasts as long as it takes to decide.
                    self.tcc = None;
                    self.forget_at = None;
                    self.outputs.push_back(ServerOutput::Decide(request.clone()));
                    self.deciding = Some(request);
                }
            },
        }
    }

    fn decided(&mut self, now: Timestamp, answer: Answer) {
        if self.deciding.as_ref().is_none_or(|it| it.number != answer.number) {
            return;
        }
        let Some(mut request) = self.deciding.take() else { return };
        self.settle(now, &mut request, answer);
        self.look_at_waiting(now);
    }

    /// Does what an answer means to the session.
    fn settle(&mut self, now: Timestamp, request: &mut Request, answer: Answer) {
        let event = if answer.result.is_success() {
            Event::Processed(request.request_type)
        } else {
            Event::NotProcessed(request.request_type)
        };
        self.sequence.remember(request.number, &answer, self.config.answers);
        self.step(now, event, Some(Asked { request, answer: Some(answer) }));
    }

    fn step(&mut self, now: Timestamp, event: Event, mut asked: Option<Asked<'_>>) {
        let was = self.state;
        let (actions, next) = server(was, event);
        for action in actions {
            self.perform(now, *action, asked.as_mut());
        }
        self.state = next;
        if was == ServerState::Open && next == ServerState::Idle {
            self.outputs.push_back(ServerOutput::Ended);
        }
        if next == ServerState::Idle && self.deciding.is_none() {
            self.forget_at = Some(now.after(self.config.remember));
        }
    }

    fn perform(&mut self, now: Timestamp, action: Action, asked: Option<&mut Asked<'_>>) {
        match (action, asked) {
            (Action::StartTcc, _) => self.tcc = Some(now.after(self.supervision)),
            (Action::StopTcc, _) => self.tcc = None,
            (Action::Release, _) => {
                self.tcc = None;
                let released = self.reserved.drain(..);
                self.outputs.extend(released.map(|(it, units)| ServerOutput::Release(it, units)));
            }
            (Action::Debit, Some(Asked { request, answer })) => match request.request_type {
                RequestType::Event => self.debit_event(request, answer.as_ref()),
                _ => self.debit(request),
            },
            (Action::Reserve, Some(asked)) => {
                if let Some(answer) = &asked.answer {
                    self.reserve(answer);
                }
            }
            (Action::Answer, Some(asked)) => {
                self.outputs.extend(asked.answer.take().map(ServerOutput::Answer));
            }
            (Action::AnswerUnknownSession, Some(asked)) => {
                let code = match self.state {
                    ServerState::Idle => ResultCode::UNKNOWN_SESSION_ID,
                    // There is a session: it cannot begin again.
                    ServerState::Open => ResultCode::UNABLE_TO_COMPLY,
                };
                self.refuse(asked.request, code);
            }
            // Without a request nothing is reported, asked for, or answered.
            (_, None) => {}
        }
    }

    fn refuse(&mut self, request: &Request, code: ResultCode) {
        self.outputs.push_back(ServerOutput::Answer(Answer::new(request.number, code)));
    }

    /// What a report settles: the used units are debited, whatever was reserved, and the reservation ends.
    fn debit(&mut self, request: &mut Request) {
        for reported in &mut request.services {
            let place = self.reserved.iter().position(|(it, _)| *it == reported.service);
            if let Some(place) = place {
                let (service, units) = self.reserved.remove(place);
                self.outputs.push_back(ServerOutput::Release(service, units));
            }
            if !reported.used.is_empty() {
                let used = std::mem::take(&mut reported.used);
                self.outputs.push_back(ServerOutput::Debit(reported.service, used));
            }
        }
    }

    fn reserve(&mut self, answer: &Answer) {
        let validities = answer.grants.iter().filter_map(|it| it.validity_time);
        let validity = validities.chain(answer.validity_time).max();
        self.supervision = validity
            .filter(|it| !it.is_zero())
            .map_or(self.config.supervision, |it| it.saturating_mul(2));
        // Two quotas of one service, for before and after a tariff change, are both reserved.
        for grant in &answer.grants {
            let is_granted = grant.result.is_none_or(ResultCode::is_success);
            if let Some(units) = grant.granted.filter(|it| is_granted && !it.is_zero()) {
                match self.reserved.iter_mut().find(|(it, _)| *it == grant.service) {
                    Some((_, reserved)) => *reserved = reserved.plus(units),
                    None => compact::push(&mut self.reserved, (grant.service, units)),
                }
                self.outputs.push_back(ServerOutput::Reserve(grant.service, units));
            }
        }
    }

    /// Direct debiting takes what the answer grants, a refund gives it; a question changes nothing.
    fn debit_event(&mut self, request: &Request, answer: Option<&Answer>) {
        let grants = answer.into_iter().flat_map(|it| &it.grants);
        let granted = grants.filter_map(|it| Some((it.service, it.granted?)));
        self.outputs.extend(granted.filter_map(
            |(service, units)| match request.requested_action? {
                RequestedAction::DirectDebiting => {
                    Some(ServerOutput::Debit(service, vec![Used::new(units)]))
                }
                RequestedAction::RefundAccount => Some(ServerOutput::Refund(service, units)),
                RequestedAction::CheckBalance | RequestedAction::PriceEnquiry => None,
            },
        ));
    }
}

/// A request, and how it was decided on, until that is said.
struct Asked<'a> {
    request: &'a mut Request,
    answer: Option<Answer>,
}
