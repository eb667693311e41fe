//! A charging system on a desk: one account, its sessions, and everything that was ever entered.

use std::collections::BTreeMap;
use std::time::Duration;

use diameter_core::{DiameterIdentity, Identity};
use diameter_messages::credit_control::SubscriptionId;
use diameter_messages::credit_control::SubscriptionIdType;
use diameter_messages::gy::{CcRequestType, CreditControlAnswer, CreditControlRequest};
use diameter_node::session::credit_control::server::{
    Booking, Cause, DecisionKind, Entry, OnlineCharging, SessionEnd,
};
use diameter_ocs::charging::{ChargedRequest, Charging, Question, Settings};
use diameter_ocs::ledger::{Account, Amount, BucketId, Change, Currency, Trace, Transfer, verify};
use diameter_ocs::rating::Tariffs;
use diameter_session::credit_control::{
    Answer, AnswerMessage, Grant, Money, Request, RequestType, RequestedAction, Server,
    ServerConfig, ServerEvent, ServerOutput, ServerState, Service, ServiceRequest, Units, Used,
};
use diameter_session::{ResultCode, Timestamp};

pub(crate) const SESSION: &str = "pgw1.example.net;1;1";

pub(crate) struct Desk {
    pub(crate) charging: Charging,
    pub(crate) account: Account,
    pub(crate) transfers: Vec<Transfer>,
    pub(crate) traces: Vec<Trace>,
    pub(crate) sessions: BTreeMap<String, Server>,
    pub(crate) now: Timestamp,
    /// The request as it comes: what of it counts beside what machines know.
    pub(crate) request: CreditControlRequest,
    pub(crate) config: ServerConfig,
    /// The latest answer, in a message.
    pub(crate) message: Option<CreditControlAnswer>,
    /// Whether all transfers are looked through after each change.
    pub(crate) verifies: bool,
}

/// What a request comes to, until it is committed.
pub(crate) struct Outcome {
    pub(crate) answer: Answer,
    message: Option<CreditControlAnswer>,
    machine: Server,
    changes: Vec<Change>,
    version: u64,
}

impl Desk {
    /// Tariffs, an account of the tariff "standard" with so much money, at noon of 2 March 2026, a Monday.
    pub(crate) fn new(tariffs: &str, money: Amount) -> Self {
        Self::with_settings(tariffs, money, Settings::default())
    }

    pub(crate) fn with_settings(tariffs: &str, money: Amount, settings: Settings) -> Self {
        let tariffs = Tariffs::parse(tariffs, "tariffs.toml").unwrap();
        let mut desk = Self {
            charging: Charging::with_settings(tariffs, settings),
            account: Account::new("alice", Currency::EUR, "standard"),
            transfers: Vec::new(),
            traces: Vec::new(),
            sessions: BTreeMap::new(),
            now: noon(),
            request: request(),
            config: ServerConfig::default(),
            message: None,
            verifies: true,
        };
        desk.top_up(BucketId::MAIN, money, "first");
        desk
    }

    pub(crate) fn top_up(&mut self, bucket: BucketId, amount: Amount, reference: &str) {
        let change = self.account.top_up(bucket, amount, reference, self.now).unwrap();
        self.enter(&[change]);
    }

    pub(crate) fn pass(&mut self, time: Duration) {
        self.now = self.now.after(time);
    }

    /// A request of the session, decided and committed.
    pub(crate) fn ask(&mut self, request: Request) -> Answer {
        self.ask_in(SESSION, request)
    }

    pub(crate) fn ask_in(&mut self, session_id: &str, request: Request) -> Answer {
        let outcome = self.decide(session_id, request);
        let answer = outcome.answer.clone();
        self.message = outcome.message.clone();
        assert!(self.commit(session_id, outcome), "nobody else is here");
        answer
    }

    /// What a request comes to: as the server of diameter-node does it, without a network and without a commit.
    pub(crate) fn decide(&self, session_id: &str, asked: Request) -> Outcome {
        let mut machine = self.sessions.get(session_id).cloned();
        let mut machine = machine.take().unwrap_or_else(|| Server::new(self.config.clone()));
        let mut changes = Vec::new();
        let (mut message, mut is_decided) = (None, false);
        machine.handle(self.now, ServerEvent::Received(asked.clone()));
        let mut outputs: Vec<_> = machine.poll().into_iter().collect();
        if let Some(ServerOutput::Decide(request)) = outputs.first().cloned() {
            outputs.clear();
            let kind = kind_of(&request);
            let question = Question {
                kind,
                session_id,
                asked: &request,
                request: &self.request,
                account: &self.account,
                now: self.now,
            };
            let verdict = self.charging.verdict(&question);
            let mut told =
                AnswerMessage::answering(&self.request, &identity(), ResultCode::SUCCESS);
            CreditControlRequest::tell(&mut told, &verdict.said);
            told.write(&verdict.answer, Money::default());
            message = Some(told);
            is_decided = true;
            changes.push(verdict.change);
            machine.handle(self.now, ServerEvent::Decided(verdict.answer));
        }
        outputs.extend(std::iter::from_fn(|| machine.poll()));
        let answer = outputs.iter().find_map(|it| match it {
            ServerOutput::Answer(answer) => Some(answer.clone()),
            _ => None,
        });
        let answer = answer.expect("each request is answered");
        let end = outputs.contains(&ServerOutput::Ended).then_some(SessionEnd::Terminated);
        let cause = Cause { request: &self.request, asked: &asked, answer: &answer, is_decided };
        let booked = self.book(session_id, &outputs, Some(cause), end);
        changes.splice(0..0, booked);
        Outcome { answer, message, machine, changes, version: self.account.version }
    }

    fn book(
        &self,
        session_id: &str,
        outputs: &[ServerOutput],
        cause: Option<Cause<'_, Charging>>,
        end: Option<SessionEnd>,
    ) -> Vec<Change> {
        let entries: Vec<_> = outputs.iter().filter_map(entry).collect();
        if entries.is_empty() && end.is_none() {
            return Vec::new();
        }
        let (account, entries, now) = (&self.account, entries.as_slice(), self.now);
        self.charging.book(Booking { session_id, account, cause, entries, end, now })
    }

    /// All of it, or nothing if the account was changed meanwhile.
    pub(crate) fn commit(&mut self, session_id: &str, outcome: Outcome) -> bool {
        if outcome.version != self.account.version {
            return false;
        }
        self.sessions.insert(session_id.to_owned(), outcome.machine);
        self.enter(&outcome.changes);
        true
    }

    fn enter(&mut self, changes: &[Change]) {
        for change in changes {
            self.account.apply(change).unwrap();
            self.transfers.extend(change.transfers.iter().cloned());
            self.traces.extend(change.trace.as_deref().cloned());
        }
        if self.verifies {
            self.verify();
        }
    }

    /// Sums of transfers = counters = what sessions hold.
    pub(crate) fn verify(&self) {
        assert_eq!(verify(&self.account, &self.transfers), []);
    }

    /// Does what is due: sessions that were not heard of end.
    pub(crate) fn expire(&mut self) {
        for session_id in self.sessions.keys().cloned().collect::<Vec<_>>() {
            let mut machine = self.sessions[&session_id].clone();
            machine.handle_timeout(self.now);
            let outputs: Vec<_> = std::iter::from_fn(|| machine.poll()).collect();
            let end = outputs.contains(&ServerOutput::Ended).then_some(SessionEnd::Silent);
            let changes = self.book(&session_id, &outputs, None, end);
            self.enter(&changes);
            match outputs.contains(&ServerOutput::Forget) {
                true => drop(self.sessions.remove(&session_id)),
                false => drop(self.sessions.insert(session_id, machine)),
            }
        }
    }

    pub(crate) fn money(&self) -> Amount {
        self.account.money().balance()
    }

    pub(crate) fn held(&self) -> Amount {
        self.account.money().counters().debits_pending
    }

    pub(crate) fn trace(&self) -> &Trace {
        self.traces.last().unwrap()
    }

    pub(crate) fn is_open(&self, session_id: &str) -> bool {
        self.sessions.get(session_id).is_some_and(|it| it.state() == ServerState::Open)
    }
}

fn entry(output: &ServerOutput) -> Option<Entry<'_>> {
    Some(match output {
        ServerOutput::Debit(service, used) => Entry::Debit(*service, used),
        ServerOutput::Refund(service, units) => Entry::Refund(*service, *units),
        ServerOutput::Reserve(service, units) => Entry::Reserve(*service, *units),
        ServerOutput::Release(service, units) => Entry::Release(*service, *units),
        _ => return None,
    })
}

fn kind_of(request: &Request) -> DecisionKind {
    let asks = request.services.iter().any(|it| it.requested.is_some());
    match (request.request_type, request.requested_action) {
        (RequestType::Initial, _) => DecisionKind::Open,
        (RequestType::Update, _) if asks => DecisionKind::Grant,
        (RequestType::Update, _) => DecisionKind::Settle,
        (RequestType::Termination, _) => DecisionKind::Close,
        (RequestType::Event, Some(RequestedAction::RefundAccount)) => DecisionKind::Refund,
        (RequestType::Event, Some(RequestedAction::CheckBalance)) => DecisionKind::CheckBalance,
        (RequestType::Event, Some(RequestedAction::PriceEnquiry)) => DecisionKind::PriceEnquiry,
        (RequestType::Event, _) => DecisionKind::DirectDebit,
    }
}

pub(crate) fn identity() -> Identity {
    let host = DiameterIdentity::from_static("ocs1.example.net");
    Identity { host, realm: DiameterIdentity::from_static("example.net"), state_id: None }
}

/// Monday, 2 March 2026, 12:00 UTC.
pub(crate) fn noon() -> Timestamp {
    Timestamp::from_secs(1_772_452_800)
}

/// A request of Gy that says who it is about, and nothing more.
pub(crate) fn request() -> CreditControlRequest {
    let subscriber = SubscriptionId::builder()
        .subscription_id_type(SubscriptionIdType::END_USER_E164)
        .subscription_id_data("491701234567")
        .build();
    CreditControlRequest::builder()
        .session_id(SESSION)
        .origin_host(DiameterIdentity::from_static("pgw1.example.net"))
        .origin_realm(DiameterIdentity::from_static("example.net"))
        .destination_realm(DiameterIdentity::from_static("example.net"))
        .auth_application_id(4)
        .service_context_id("8.32251@3gpp.org")
        .cc_request_type(CcRequestType::INITIAL_REQUEST)
        .cc_request_number(0)
        .subscription_ids([subscriber])
        .build()
}

pub(crate) const INTERNET: Service = Service::rating_group(10);

/// Requests of a session, by their numbers.
pub(crate) fn initial(services: &[ServiceRequest]) -> Request {
    of_type(RequestType::Initial, 0, services)
}

pub(crate) fn update(number: u32, services: &[ServiceRequest]) -> Request {
    of_type(RequestType::Update, number, services)
}

pub(crate) fn termination(number: u32, services: &[ServiceRequest]) -> Request {
    of_type(RequestType::Termination, number, services)
}

pub(crate) fn event(action: RequestedAction, services: &[ServiceRequest]) -> Request {
    let request = of_type(RequestType::Event, 0, services);
    Request { requested_action: Some(action), ..request }
}

fn of_type(request_type: RequestType, number: u32, services: &[ServiceRequest]) -> Request {
    let request = Request::new(request_type, number, Timestamp::default());
    Request { services: services.to_vec(), multiple_services: true, ..request }
}

/// A service that asks for units, or leaves it to the server how many.
pub(crate) fn asks(service: Service, units: impl Into<Option<Units>>) -> ServiceRequest {
    let requested = Some(units.into().unwrap_or(Units::NONE));
    ServiceRequest { service, requested, ..ServiceRequest::default() }
}

/// A service that says what was used.
pub(crate) fn used(service: Service, units: Units) -> ServiceRequest {
    ServiceRequest { service, used: vec![Used::new(units)], ..ServiceRequest::default() }
}

/// A service that says what was used, and asks for more.
pub(crate) fn used_and_asks(service: Service, units: Units) -> ServiceRequest {
    ServiceRequest { requested: Some(Units::NONE), ..used(service, units) }
}

/// What an answer says of a service.
pub(crate) fn grant(answer: &Answer, service: Service) -> &Grant {
    answer.grants.iter().find(|it| it.service == service).expect("the service is answered")
}

/// How many octets are granted.
pub(crate) fn octets(answer: &Answer, service: Service) -> Option<u64> {
    use diameter_session::credit_control::UnitType::TotalOctets;
    grant(answer, service).granted.map(|it| it.amount(TotalOctets))
}

pub(crate) fn euros(text: &str) -> Amount {
    Amount::from_money(text).unwrap()
}
