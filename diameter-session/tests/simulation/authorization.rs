//! An access device whose user is authorized for a while, the home server, and everything between them.

use std::collections::BTreeMap;
use std::ops::AddAssign;
use std::time::Duration;

use diameter_session::authorization::{
    Answer, Authorization, Client, ClientConfig, ClientEvent, ClientOutput, Comply, Decision,
    Hints, Server, ServerConfig, ServerEvent, ServerOutput, SessionServerFailover, SessionState,
    State, StatelessServer,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use fastrand::Rng;

use crate::moved;
use crate::network::{Agenda, Faults};

/// What is in a message. A request has a number, which its answer repeats.
#[derive(Clone, Debug)]
enum Body {
    /// Of the application, and its answer.
    Request,
    Answer(Decision),
    Termination,
    TerminationAnswer,
    ReAuth,
    ReAuthAnswer(ResultCode),
    Abort,
    AbortAnswer,
}

#[derive(Clone)]
enum Event {
    ToServer(u64, Body),
    ToClient(u64, Body),
    /// Nobody has answered this request of the client, or of the server.
    ClientWaited(u64),
    ServerWaited(u64),
    Application,
    Operator,
    ClientCrash,
    ServerCrash,
    /// The device starts without a snapshot, and the server hears of it.
    ClientLost,
}

/// What happened in schedules.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) granted: u64,
    pub(crate) renewed: u64,
    pub(crate) refused: u64,
    /// Requests that arrived more than once.
    pub(crate) repeated: u64,
    pub(crate) crashes: u64,
    pub(crate) re_authorized: u64,
    pub(crate) aborted: u64,
    /// Sessions that ended at the server because their time was over.
    pub(crate) expired: u64,
    /// Sessions that ended there because the client said so.
    pub(crate) ended: u64,
    pub(crate) lost: u64,
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.granted += other.granted;
        self.renewed += other.renewed;
        self.refused += other.refused;
        self.repeated += other.repeated;
        self.crashes += other.crashes;
        self.re_authorized += other.re_authorized;
        self.aborted += other.aborted;
        self.expired += other.expired;
        self.ended += other.ended;
        self.lost += other.lost;
    }
}

pub(crate) struct World {
    random: Rng,
    now: Timestamp,
    agenda: Agenda<Event>,
    faults: Faults,
    client: Client,
    server: Server,
    is_stateless: bool,
    /// What the server has answered, which it does again. It survives, as its sessions do.
    answered: BTreeMap<u64, Body>,
    next_request: u64,
    /// Requests that the client, and the server, await the answers to. They do not survive.
    client_awaits: Vec<u64>,
    server_awaits: Vec<u64>,
    /// When the last authorization request was made, and until when its answer lets the user have the service.
    requested_at: Timestamp,
    allowed_until: Option<Timestamp>,
    /// The last terms that were granted.
    terms: Authorization,
    /// The session has begun, and is over for the user when the network heals.
    has_begun: bool,
    heals_at: Timestamp,
    summary: Summary,
}

const START: Timestamp = Timestamp::from_secs(1_700_000_000);
const LIMIT: Duration = Duration::from_secs(1_000_000);
/// How long a driver waits for an answer.
const PATIENCE: Duration = Duration::from_secs(30);

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        Self {
            now: START,
            agenda: Agenda::new(),
            faults: Faults::any(&mut random),
            client: Client::new(ClientConfig::default()),
            server: Server::new(ServerConfig::default()),
            is_stateless: random.u8(..5) == 0,
            answered: BTreeMap::new(),
            next_request: 0,
            client_awaits: Vec::new(),
            server_awaits: Vec::new(),
            requested_at: START,
            allowed_until: None,
            terms: Authorization::default(),
            has_begun: false,
            heals_at: START.after(Duration::from_secs(random.u64(10..3_000))),
            summary: Summary::default(),
            random,
        }
    }

    pub(crate) fn run(mut self) -> Summary {
        self.agenda.at(START, Event::Application);
        self.agenda.at(START, Event::Operator);
        let crashes = [(4, Event::ClientCrash), (4, Event::ServerCrash), (2, Event::ClientLost)];
        for (most, crash) in crashes {
            for _ in 0..self.random.u8(..most) {
                let span = self.heals_at.since(START).as_millis() as u64;
                let time = START.after(Duration::from_millis(self.random.u64(..span)));
                self.agenda.at(time, crash.clone());
            }
        }
        while self.step() {}
        assert_eq!(self.client.state(), State::Idle, "the session ends at the client");
        assert_eq!(self.server.state(), State::Idle, "the session ends at the server");
        self.summary
    }

    fn step(&mut self) -> bool {
        let timers = [self.client.next_timeout(), self.server.next_timeout()];
        let times = timers.into_iter().flatten().chain(self.agenda.next_time());
        let Some(next) = times.min() else { return false };
        assert!(next.since(START) < LIMIT, "something goes on for ever");
        self.now = self.now.max(next);
        if timers[0] == Some(next) {
            assert_ne!(self.client.state(), State::Idle, "a timer of a session that is gone");
            self.client.handle_timeout(self.now);
            self.client_done();
        } else if timers[1] == Some(next) {
            let was = self.server.state();
            assert_ne!(was, State::Idle, "a timer of a session that is gone");
            self.server.handle_timeout(self.now);
            self.summary.expired += u64::from(self.server.state() == State::Idle);
            self.server_done(0);
        } else if let Some(event) = self.agenda.pop() {
            self.happens(event);
        }
        self.check();
        true
    }

    /// No service beyond lifetime and grace period, nor beyond Session-Timeout.
    fn check(&self) {
        if self.client.state() == State::Open
            && let Some(until) = self.allowed_until
        {
            assert!(self.now <= until, "served until {}, allowed until {until}", self.now);
        }
        let is_over = self.server.state() == State::Idle;
        assert!(!is_over || self.server.next_timeout().is_none(), "{:?}", self.server);
    }

    fn happens(&mut self, event: Event) {
        match event {
            Event::ToServer(number, body) => self.server_receives(number, body),
            Event::ToClient(number, body) => self.client_receives(number, body),
            Event::ClientWaited(number) => self.client_waited(number),
            Event::ServerWaited(number) => {
                if take(&mut self.server_awaits, number) {
                    let event = match self.server.state() {
                        State::Discon => ServerEvent::AbortUndelivered,
                        _ => ServerEvent::ReAuthUndelivered,
                    };
                    self.tell_server(0, event);
                }
            }
            Event::Application => self.application(),
            Event::Operator => self.operator(),
            Event::ClientCrash => {
                self.summary.crashes += 1;
                self.client = moved(&self.client);
                self.client_awaits.clear();
                self.client.resume();
                self.client_done();
            }
            Event::ServerCrash => {
                self.summary.crashes += 1;
                self.server = moved(&self.server);
                self.server_awaits.clear();
                self.server.resume();
                self.server_done(0);
            }
            Event::ClientLost => {
                self.summary.lost += u64::from(self.client.state() != State::Idle);
                self.client = Client::new(ClientConfig::default());
                self.client_awaits.clear();
                self.tell_server(0, ServerEvent::ClientRestarted);
            }
        }
    }

    /// The user and the device.
    fn application(&mut self) {
        let is_over = self.now >= self.heals_at;
        match self.client.state() {
            State::Idle if is_over => return,
            // There is one session in a schedule, and another one where that is refused.
            State::Idle if self.has_begun && self.random.u8(..3) > 0 => {}
            State::Idle => {
                self.has_begun = true;
                self.tell_client(ClientEvent::AccessRequested);
            }
            _ if is_over || self.random.u8(..25) == 0 => {
                self.tell_client(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT));
            }
            State::Open if self.random.u8(..8) == 0 => {
                self.tell_client(ClientEvent::AccessRequested);
            }
            _ => self.tell_client(ClientEvent::UserAnswered),
        }
        let wait = Duration::from_millis(self.random.u64(500..60_000));
        self.agenda.at(self.now.after(wait), Event::Application);
    }

    /// Whoever runs the server.
    fn operator(&mut self) {
        if self.now < self.heals_at {
            match self.random.u8(..6) {
                0 => self.tell_server(0, ServerEvent::Abort),
                1 | 2 => self.tell_server(0, ServerEvent::ReAuthorize),
                _ => {}
            }
            let wait = Duration::from_millis(self.random.u64(500..300_000));
            self.agenda.at(self.now.after(wait), Event::Operator);
        }
    }

    fn tell_client(&mut self, event: ClientEvent) {
        self.client.handle(self.now, event);
        self.client_done();
    }

    fn client_done(&mut self) {
        while let Some(output) = self.client.poll() {
            match output {
                ClientOutput::SendRequest(_) => {
                    self.requested_at = self.now;
                    self.client_sends(Body::Request);
                }
                ClientOutput::SendTermination { .. } => self.client_sends(Body::Termination),
                ClientOutput::Grant => self.summary.granted += 1,
                ClientOutput::Provide => self.summary.renewed += 1,
                ClientOutput::Disconnect | ClientOutput::CleanUp => self.allowed_until = None,
                ClientOutput::AnswerReAuth(_) | ClientOutput::AnswerAbort(_) => {
                    unreachable!("they are answered where they are received")
                }
            }
        }
    }

    fn client_sends(&mut self, body: Body) {
        self.next_request += 1;
        let number = self.next_request;
        self.client_awaits.push(number);
        self.agenda.at(self.now.after(PATIENCE), Event::ClientWaited(number));
        self.send(Event::ToServer(number, body));
    }

    fn client_waited(&mut self, number: u64) {
        if !take(&mut self.client_awaits, number) {
            return;
        }
        if self.client.state() == State::Discon {
            return self.tell_client(ClientEvent::TerminationUndelivered);
        }
        let failover = self.client.authorization().failover;
        let was_open = self.client.state() == State::Open;
        self.tell_client(ClientEvent::Undelivered);
        let goes_on = matches!(
            failover,
            SessionServerFailover::AllowService | SessionServerFailover::TryAgainAllowService
        );
        if was_open && self.client.state() == State::Open && goes_on {
            // As if it had been granted again.
            self.allow();
        }
    }

    fn client_receives(&mut self, number: u64, body: Body) {
        match body {
            Body::Answer(decision) if take(&mut self.client_awaits, number) => {
                let answer = match decision {
                    Decision::Refused(code) => Answer::Refused(code),
                    Decision::Authorized(terms) => {
                        if self.random.u8(..40) == 0 {
                            Answer::AnotherRound(Some(Duration::from_secs(90)))
                        } else {
                            self.terms = terms.clone();
                            self.allow();
                            match self.random.u8(..40) {
                                0 => Answer::NotProvided(terms),
                                1 => Answer::Unprocessable(terms),
                                _ => Answer::Authorized(terms),
                            }
                        }
                    }
                };
                self.tell_client(ClientEvent::Answered(answer));
            }
            Body::TerminationAnswer if take(&mut self.client_awaits, number) => {
                self.tell_client(ClientEvent::TerminationAnswered);
            }
            Body::ReAuth => self.client_answers(number, ClientEvent::ReAuthReceived),
            Body::Abort => self.client_answers(number, ClientEvent::AbortReceived),
            _ => {}
        }
    }

    fn client_answers(&mut self, number: u64, event: fn(Comply) -> ClientEvent) {
        let comply = if self.random.u8(..8) == 0 { Comply::No } else { Comply::Yes };
        self.client.handle(self.now, event(comply));
        let answer = match self.client.poll() {
            Some(ClientOutput::AnswerReAuth(code)) => Body::ReAuthAnswer(code),
            Some(ClientOutput::AnswerAbort(_)) => Body::AbortAnswer,
            other => panic!("{other:?} before the answer"),
        };
        self.send(Event::ToServer(number, answer));
        self.client_done();
    }

    /// What an answer that arrives now allows.
    fn allow(&mut self) {
        let Authorization { lifetime, grace_period, session_timeout, .. } = self.terms;
        let authorized = lifetime.map(|it| self.now.after(it + grace_period));
        let session = session_timeout.map(|it| self.requested_at.after(it).max(self.now));
        self.allowed_until = [authorized, session].into_iter().flatten().min();
    }

    fn tell_server(&mut self, number: u64, event: ServerEvent) {
        self.server.handle(self.now, event);
        self.server_done(number);
    }

    /// The number is that of the request that is being answered.
    fn server_done(&mut self, number: u64) {
        while let Some(output) = self.server.poll() {
            match output {
                ServerOutput::Answer(decision) => {
                    self.server_answers(number, Body::Answer(decision))
                }
                ServerOutput::AnswerTermination(code) => {
                    self.summary.ended += u64::from(code.is_success());
                    self.server_answers(number, Body::TerminationAnswer);
                }
                ServerOutput::SendReAuth => self.server_sends(Body::ReAuth),
                ServerOutput::SendAbort => self.server_sends(Body::Abort),
                ServerOutput::ReAuthAccepted => self.summary.re_authorized += 1,
                ServerOutput::CleanUp => assert_eq!(self.server.state(), State::Idle),
            }
        }
    }

    fn server_sends(&mut self, body: Body) {
        self.next_request += 1;
        self.server_awaits.push(self.next_request);
        self.agenda.at(self.now.after(PATIENCE), Event::ServerWaited(self.next_request));
        self.send(Event::ToClient(self.next_request, body));
    }

    fn server_answers(&mut self, number: u64, body: Body) {
        self.answered.insert(number, body.clone());
        self.send(Event::ToClient(number, body));
    }

    fn server_receives(&mut self, number: u64, body: Body) {
        if let Some(answer) = self.answered.get(&number) {
            // A request that comes again is answered as it was.
            self.summary.repeated += 1;
            let answer = answer.clone();
            return self.send(Event::ToClient(number, answer));
        }
        match body {
            Body::Request => {
                let decision = self.decide();
                if self.is_stateless {
                    let answer = StatelessServer.request(decision).expect("it is a request");
                    return self.server_answers(number, Body::Answer(answer));
                }
                self.tell_server(number, ServerEvent::Request(Hints::default(), decision));
            }
            Body::Termination => self.tell_server(number, ServerEvent::TerminationReceived),
            Body::ReAuthAnswer(code) if take(&mut self.server_awaits, number) => {
                self.tell_server(0, ServerEvent::ReAuthAnswered(code));
            }
            Body::AbortAnswer if take(&mut self.server_awaits, number) => {
                self.summary.aborted += u64::from(self.server.state() == State::Discon);
                self.tell_server(0, ServerEvent::AbortAnswered);
            }
            _ => {}
        }
    }

    /// What the home server says; whatever it grants comes to an end.
    fn decide(&mut self) -> Decision {
        if self.random.u8(..12) == 0 {
            self.summary.refused += 1;
            return Decision::Refused(ResultCode(5003));
        }
        let failovers = [
            SessionServerFailover::RefuseService,
            SessionServerFailover::TryAgain,
            SessionServerFailover::AllowService,
            SessionServerFailover::TryAgainAllowService,
        ];
        let lifetime = Duration::from_secs(self.random.u64(5..600));
        let session_timeout = lifetime + Duration::from_secs(self.random.u64(..3_000));
        let has_lifetime = self.random.u8(..4) > 0;
        let has_end = !has_lifetime || self.random.bool();
        Decision::Authorized(Authorization {
            session_state: if self.is_stateless {
                SessionState::NotMaintained
            } else {
                SessionState::Maintained
            },
            lifetime: has_lifetime.then_some(lifetime),
            grace_period: Duration::from_secs(self.random.u64(..120)),
            session_timeout: has_end.then_some(session_timeout),
            failover: failovers[self.random.usize(..4)],
            ..Authorization::default()
        })
    }

    fn send(&mut self, event: Event) {
        if self.now >= self.heals_at {
            self.agenda.at(self.now.after(Duration::from_millis(10)), event);
        } else {
            self.agenda.send(self.now, self.faults, &mut self.random, event);
        }
    }
}

/// Whether the answer was awaited; from now on it is not.
fn take(awaited: &mut Vec<u64>, number: u64) -> bool {
    let place = awaited.iter().position(|it| *it == number);
    place.map(|it| awaited.swap_remove(it)).is_some()
}
