//! One credit-control session: a client with an application that uses units, a server with a ledger, and
//! everything between them.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::AddAssign;
use std::time::Duration;

use diameter_session::credit_control::{
    Answer, Client, ClientConfig, ClientEvent, ClientOutput, Concurrency, FailureHandling,
    FinalUnit, FinalUnitAction, Grant, PoolReference, Request, RequestType, Scope, Server,
    ServerConfig, ServerEvent, ServerOutput, ServerState, Service, SessionFailover, State,
    UnitType, UnitValue, Units,
};
use diameter_session::{ResultCode, TerminationCause, Timestamp};
use fastrand::Rng;

use crate::ledger::Ledger;
use crate::moved;
use crate::network::{Agenda, Faults};

#[derive(Clone)]
enum Event {
    ToServer(Request),
    ToClient(ClientEvent),
    /// An answer of the client to a request of the server.
    Acknowledged(ServerEvent),
    NotSent(u32),
    Application,
    ServerApplication,
    Decide,
    ClientCrashes,
    ServerCrashes,
    End,
}

/// What happened in schedules.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Summary {
    pub(crate) updates: u64,
    /// Requests that came to the server more than once.
    pub(crate) repeated: u64,
    pub(crate) restarts: u64,
    /// Crashes between a decision and its commit.
    pub(crate) lost_decisions: u64,
    /// Requests that were sent again to another server.
    pub(crate) moved: u64,
    /// Sessions that ended by a refusal.
    pub(crate) refused: u64,
    /// Answers that nobody waited for any more.
    pub(crate) late: u64,
    /// Sessions that ended by a termination request.
    pub(crate) terminated: u64,
    pub(crate) re_authorized: u64,
    pub(crate) restricted: u64,
    /// Sessions of which the server heard nothing any more.
    pub(crate) timed_out: u64,
    pub(crate) pooled: u64,
    pub(crate) octets: u64,
}

impl AddAssign for Summary {
    fn add_assign(&mut self, other: Self) {
        self.updates += other.updates;
        self.repeated += other.repeated;
        self.restarts += other.restarts;
        self.lost_decisions += other.lost_decisions;
        self.moved += other.moved;
        self.refused += other.refused;
        self.late += other.late;
        self.terminated += other.terminated;
        self.re_authorized += other.re_authorized;
        self.restricted += other.restricted;
        self.timed_out += other.timed_out;
        self.pooled += other.pooled;
        self.octets += other.octets;
    }
}

pub(crate) struct World {
    random: Rng,
    now: Timestamp,
    agenda: Agenda<Event>,
    faults: Faults,
    client: Client,
    /// What survives of the client: as it was after the last event, nothing polled.
    client_snapshot: Client,
    server: Server,
    ledger: Ledger,
    services: Vec<Service>,
    has_pool: bool,
    grants_failover: bool,
    /// What each request said when it was sent first.
    sent: BTreeMap<u32, Request>,
    received: BTreeSet<u32>,
    /// How each request was answered.
    answered: BTreeMap<u32, Answer>,
    /// Requests whose answer the client took.
    taken: BTreeSet<u32>,
    /// What the application used, by service.
    used: BTreeMap<Service, u64>,
    has_begun: bool,
    summary: Summary,
}

const START: Timestamp = Timestamp::from_secs(1_700_000_000);
/// By then every session must be over, by itself.
const LIMIT: Duration = Duration::from_secs(100_000);

impl World {
    pub(crate) fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let handlings = [
            FailureHandling::Terminate,
            FailureHandling::Continue,
            FailureHandling::RetryAndTerminate,
        ];
        let concurrency =
            if random.bool() { Concurrency::Parallel } else { Concurrency::OneAtATime };
        let config = ClientConfig {
            servers: random.u32(1..=2),
            failure_handling: handlings[random.usize(..3)],
            concurrency,
            ..ClientConfig::default()
        };
        let supervision = Duration::from_secs(random.u64(300..2000));
        let server = ServerConfig { supervision, ..ServerConfig::default() };
        let client = Client::new(config);
        let services = (1..=random.u32(1..=4)).map(Service::rating_group).collect();
        Self {
            now: START,
            agenda: Agenda::new(),
            faults: Faults::any(&mut random),
            client_snapshot: client.clone(),
            client,
            server: Server::new(server),
            ledger: Ledger::new(random.u64(1_000..100_000)),
            services,
            has_pool: random.u8(..3) == 0,
            grants_failover: random.bool(),
            sent: BTreeMap::new(),
            received: BTreeSet::new(),
            answered: BTreeMap::new(),
            taken: BTreeSet::new(),
            used: BTreeMap::new(),
            has_begun: false,
            summary: Summary::default(),
            random,
        }
    }

    pub(crate) fn run(mut self) -> Summary {
        let length = self.random.u64(10..1200);
        self.agenda.at(START, Event::Application);
        self.agenda.at(START.after(Duration::from_secs(length)), Event::End);
        for crash in [Event::ClientCrashes, Event::ServerCrashes, Event::ServerApplication] {
            for _ in 0..self.random.u8(..3) {
                let time = Duration::from_millis(self.random.u64(..length * 1000));
                self.agenda.at(START.after(time), crash.clone());
            }
        }
        while self.step() {}
        self.check_end();
        self.summary.octets = self.used.values().sum();
        self.summary
    }

    /// The next thing that happens, a message or a timer. Says whether there was one.
    fn step(&mut self) -> bool {
        let timers = [self.client.next_timeout(), self.server.next_timeout()];
        let timer = timers.into_iter().flatten().min();
        let event = self.agenda.next_time();
        let Some(next) = [timer, event].into_iter().flatten().min() else { return false };
        assert!(next.since(START) < LIMIT, "something goes on for ever");
        self.now = self.now.max(next);
        if timer == Some(next) {
            if timers[0] == Some(next) {
                assert_ne!(self.client.state(), State::Idle, "no timer of a session that is gone");
                self.client.handle_timeout(self.now);
                self.client_done();
            } else {
                let mut server = self.server.clone();
                server.handle_timeout(self.now);
                self.server_done(server, None);
            }
            return true;
        }
        match self.agenda.pop().expect("it was there") {
            Event::ToServer(request) => self.arrives(request),
            Event::ToClient(event) => self.tell_client(event),
            Event::Acknowledged(event) => {
                let mut server = self.server.clone();
                server.handle(self.now, event);
                self.server_done(server, None);
            }
            Event::NotSent(number) => self.tell_client(ClientEvent::NotSent(number)),
            Event::Application => self.application(),
            Event::ServerApplication => self.server_application(),
            Event::Decide => self.decide_later(),
            Event::ClientCrashes => self.client_crashes(),
            Event::ServerCrashes => {
                self.summary.restarts += 1;
                self.server = moved(&self.server);
                self.server.resume();
                self.server_done(self.server.clone(), None);
            }
            Event::End => {
                self.tell_client(ClientEvent::ServiceTerminated(TerminationCause::LOGOUT))
            }
        }
        true
    }

    fn application(&mut self) {
        if !self.has_begun {
            self.has_begun = true;
            for service in self.services.clone() {
                self.tell_client(ClientEvent::ServiceRequested(service, Units::NONE));
            }
            self.tell_client(ClientEvent::AccessRequested);
        } else if self.client.state() == State::Idle {
            return;
        } else {
            let service = self.services[self.random.usize(..self.services.len())];
            let left = self.client.remaining(self.now, service).unwrap_or_default();
            let left = left.amount(UnitType::TotalOctets);
            match self.random.u8(..20) {
                0 => self.tell_client(ClientEvent::RatingChanged(service)),
                // A packet may be larger than what is left.
                _ if left > 0 => {
                    let octets = self.random.u64(..=left + left / 5);
                    *self.used.entry(service).or_default() += octets;
                    self.tell_client(ClientEvent::Used(service, Units::octets(octets)));
                }
                _ => {}
            }
        }
        let wait = Duration::from_millis(self.random.u64(1..20_000));
        self.agenda.at(self.now.after(wait), Event::Application);
    }

    fn server_application(&mut self) {
        let mut server = self.server.clone();
        let event = match self.random.u8(..4) {
            0 => ServerEvent::Abort,
            _ => ServerEvent::ReAuthorize(Scope::Session),
        };
        server.handle(self.now, event);
        self.server_done(server, None);
    }

    fn tell_client(&mut self, event: ClientEvent) {
        if let ClientEvent::Answered(answer) = &event {
            let before = self.client.clone();
            self.client.handle(self.now, event.clone());
            if self.client == before {
                self.summary.late += 1;
            } else if answer.result.is_success() {
                assert!(self.taken.insert(answer.number), "answer {} counts once", answer.number);
            }
        } else {
            self.client.handle(self.now, event);
        }
        self.client_done();
    }

    /// The client is written down, then does what it wants.
    fn client_done(&mut self) {
        self.client_snapshot = self.client.clone();
        self.do_client_outputs();
        if self.client.state() == State::Idle {
            assert_eq!(self.client.next_timeout(), None, "no timer of a session that is gone");
        }
    }

    fn do_client_outputs(&mut self) {
        while let Some(output) = self.client.poll() {
            match output {
                ClientOutput::Send(request, _) => self.send(Request::clone(&request)),
                ClientOutput::AnswerReAuth(code) => {
                    self.summary.re_authorized += u64::from(code.is_success());
                    let event = Event::Acknowledged(ServerEvent::ReAuthAnswered(code));
                    self.agenda.send(self.now, self.faults, &mut self.random, event);
                }
                ClientOutput::AnswerAbort(code) => {
                    let event = Event::Acknowledged(ServerEvent::AbortAnswered(code));
                    self.agenda.send(self.now, self.faults, &mut self.random, event);
                }
                ClientOutput::FinalUnits(..) => self.summary.restricted += 1,
                _ => {}
            }
        }
    }

    fn send(&mut self, request: Request) {
        self.summary.moved += u64::from(request.is_retransmitted);
        let first = Request { is_retransmitted: false, ..request.clone() };
        let known = self.sent.entry(request.number).or_insert_with(|| first.clone());
        assert_eq!(*known, first, "a request that is sent again says the same");
        self.summary.updates += u64::from(request.request_type == RequestType::Update);
        if self.random.u8(..50) == 0 {
            let wait = Duration::from_millis(self.random.u64(..5_000));
            self.agenda.at(self.now.after(wait), Event::NotSent(request.number));
        } else {
            let event = Event::ToServer(request);
            self.agenda.send(self.now, self.faults, &mut self.random, event);
        }
    }

    /// Only what was written down is left: what was polled since may be done again.
    fn client_crashes(&mut self) {
        self.summary.restarts += 1;
        self.client = moved(&self.client_snapshot);
        self.client.resume(self.now);
        self.client_done();
    }

    fn arrives(&mut self, request: Request) {
        if !self.received.insert(request.number) {
            self.summary.repeated += 1;
        }
        let mut server = self.server.clone();
        server.handle(self.now, ServerEvent::Received(request));
        self.server_done(server, None);
    }

    fn decide_later(&mut self) {
        // What it was asked in the meantime is in its state.
        let mut server = moved(&self.server);
        server.resume();
        let mut asked = None;
        while let Some(output) = server.poll() {
            if let ServerOutput::Decide(request) = output {
                asked = Some(request);
            }
        }
        let Some(request) = asked else { return };
        let answer = self.decide(&request);
        server.handle(self.now, ServerEvent::Decided(answer));
        if self.random.u8(..20) == 0 {
            // A crash before the commit: nothing has happened, and it is asked again.
            self.summary.lost_decisions += 1;
            self.agenda.at(self.now.after(Duration::from_secs(1)), Event::Decide);
            return;
        }
        self.server_done(server, Some(&request));
    }

    /// What the server wants is committed with its state, then the messages leave.
    fn server_done(&mut self, mut server: Server, request: Option<&Request>) {
        let was_open = self.server.state() == ServerState::Open;
        let outputs: Vec<_> = std::iter::from_fn(|| server.poll()).collect();
        self.ledger.commit(request, &outputs);
        self.ledger.agrees_with(&server);
        self.server = server;
        if was_open && self.server.state() == ServerState::Idle {
            match request {
                Some(it) if it.request_type == RequestType::Termination => {
                    self.summary.terminated += 1;
                }
                Some(_) => self.summary.refused += 1,
                None => self.summary.timed_out += 1,
            }
        }
        for output in outputs {
            match output {
                ServerOutput::Decide(_) => {
                    let wait = Duration::from_millis(self.random.u64(..1_000));
                    self.agenda.at(self.now.after(wait), Event::Decide);
                }
                ServerOutput::Answer(answer) => self.answer(answer),
                ServerOutput::SendReAuth(scope) => {
                    let event = Event::ToClient(ClientEvent::ReAuthReceived(scope));
                    self.agenda.send(self.now, self.faults, &mut self.random, event);
                }
                ServerOutput::SendAbort => {
                    let event = Event::ToClient(ClientEvent::AbortReceived);
                    self.agenda.send(self.now, self.faults, &mut self.random, event);
                }
                ServerOutput::Forget => {
                    assert_eq!(self.server.next_timeout(), None, "it is forgotten");
                }
                _ => {}
            }
        }
    }

    fn answer(&mut self, answer: Answer) {
        let known = self.answered.entry(answer.number).or_insert_with(|| answer.clone());
        // That the session is gone, or the answer, may be said later; something else may not.
        let says_no = [ResultCode::UNKNOWN_SESSION_ID, ResultCode::UNABLE_TO_COMPLY];
        assert!(
            *known == answer || says_no.contains(&answer.result),
            "request {} is answered alike",
            answer.number
        );
        let event = Event::ToClient(ClientEvent::Answered(answer));
        self.agenda.send(self.now, self.faults, &mut self.random, event);
    }

    /// The charging engineer's part.
    fn decide(&mut self, request: &Request) -> Answer {
        if self.random.u8(..60) == 0 {
            let codes = [4010, 4011, 4012, 5012, 5030, 5031];
            let code = ResultCode(codes[self.random.usize(..codes.len())]);
            return Answer::new(request.number, code);
        }
        let mut left = self.ledger.available();
        let mut grants = Vec::new();
        for asked in request.services.iter().filter(|it| it.requested.is_some()) {
            let amount = self.random.u64(1..2_000).min(left);
            left -= amount;
            grants.push(self.grant(asked.service, amount));
        }
        let failover = self.grants_failover.then_some(SessionFailover::Supported);
        let validity = self.random.u64(10..300);
        let validity_time = (self.random.bool()).then(|| Duration::from_secs(validity));
        Answer { failover, validity_time, ..Answer::granting(request.number, grants) }
    }

    fn grant(&mut self, service: Service, amount: u64) -> Grant {
        if amount == 0 {
            let restrict = FinalUnit { action: FinalUnitAction::RestrictAccess, filters: vec![] };
            return match self.random.u8(..3) {
                0 => Grant {
                    service,
                    result: Some(ResultCode::CREDIT_LIMIT_REACHED),
                    ..Grant::default()
                },
                1 => Grant { final_unit: Some(FinalUnit::TERMINATE), ..granting(service, 0) },
                _ => Grant {
                    service,
                    final_unit: Some(restrict),
                    validity_time: Some(Duration::from_secs(60)),
                    ..Grant::default()
                },
            };
        }
        let mut grant = granting(service, amount);
        if self.random.u8(..10) == 0 {
            grant.final_unit = Some(FinalUnit::TERMINATE);
        }
        if self.random.u8(..3) == 0 {
            grant.threshold = Units::octets(amount / 4);
        }
        if self.random.u8(..4) == 0 {
            grant.quota_holding_time = Some(Duration::from_secs(self.random.u64(5..100)));
        }
        if self.random.u8(..4) == 0 {
            let wait = Duration::from_secs(self.random.u64(1..200));
            grant.tariff_change = Some(self.now.after(wait));
        }
        if self.has_pool {
            self.summary.pooled += 1;
            let multiplier = UnitValue::with_exponent(self.random.i64(1..20), -1);
            let unit_type = UnitType::TotalOctets;
            grant.pools = vec![PoolReference { pool: 1, unit_type, multiplier }];
        }
        grant
    }

    fn check_end(&self) {
        assert_eq!(self.client.state(), State::Idle, "the session ends at the client");
        assert_eq!(self.server.state(), ServerState::Idle, "the session ends at the server");
        assert!(self.ledger.is_settled(), "nothing stays reserved");
        // What was debited for a request is what it reported.
        for (number, debited) in &self.ledger.debited {
            let reported = &self.sent[number].services;
            let reported: BTreeMap<_, _> = reported
                .iter()
                .filter(|it| !it.used.is_empty())
                .map(|it| (it.service, it.total_used().amount(UnitType::TotalOctets)))
                .collect();
            assert_eq!(*debited, reported, "request {number}");
        }
        // A request that the client knows to be served is debited.
        for number in &self.taken {
            let reports = self.sent[number].services.iter().any(|it| !it.used.is_empty());
            assert_eq!(self.ledger.debited.contains_key(number), reports, "request {number}");
        }
        // What is used is in one report, unless the session ended before the last one.
        let mut reported = BTreeMap::<_, u64>::new();
        for service in self.sent.values().flat_map(|it| &it.services) {
            let octets = service.total_used().amount(UnitType::TotalOctets);
            *reported.entry(service.service).or_default() += octets;
        }
        let has_last = self.sent.values().any(|it| it.request_type == RequestType::Termination);
        for service in &self.services {
            let used = self.used.get(service).copied().unwrap_or_default();
            let reported = reported.get(service).copied().unwrap_or_default();
            assert!(reported <= used, "{service:?}: {reported} of {used} octets");
            assert!(!has_last || reported == used, "{service:?}: {reported} of {used} octets");
        }
    }
}

fn granting(service: Service, amount: u64) -> Grant {
    Grant::new(service, Units::octets(amount))
}
