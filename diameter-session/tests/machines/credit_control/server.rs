//! Table 6, and what a server owes its clients (RFC 8506, 5 to 7).

use diameter_session::credit_control::{
    FailedAvp, FinalUnit, MultipleServices, RequestedAction, Scope, Server, ServerConfig,
    ServerEvent, ServerOutput, ServerState, ServiceRequest, TariffUsage, UnitType, Used,
};

use super::*;

use RequestType::Event;
use ServerOutput::{Debit, Decide, Ended, Forget, Refund, Release, Reserve, SendAbort, SendReAuth};
use ServerState::{Idle, Open};

struct Rig {
    server: Server,
    now: Timestamp,
}

impl Rig {
    fn new() -> Self {
        Self { server: Server::new(ServerConfig::default()), now: at(0) }
    }

    /// With 1000 octets reserved for each of these.
    fn open(services: &[Service]) -> Self {
        let mut rig = Self::new();
        let request = request(Initial, 0, services, None);
        let grants = services.iter().map(|it| octets(*it, 1000)).collect();
        rig.serve(&request, Answer::granting(0, grants));
        assert_eq!(rig.server.state(), Open);
        rig
    }

    fn feed(&mut self, event: ServerEvent) -> Vec<ServerOutput> {
        self.server = moved(&self.server);
        self.server.handle(self.now, event);
        self.poll()
    }

    fn receive(&mut self, request: &Request) -> Vec<ServerOutput> {
        self.feed(ServerEvent::Received(request.clone()))
    }

    /// What follows from a decision.
    fn serve(&mut self, request: &Request, answer: Answer) -> Vec<ServerOutput> {
        assert_eq!(self.receive(request), [Decide(request.clone())]);
        self.feed(ServerEvent::Decided(answer))
    }

    fn until(&mut self, seconds: u64) -> Vec<ServerOutput> {
        let mut done = Vec::new();
        while let Some(time) = self.server.next_timeout().filter(|it| *it <= at(seconds)) {
            self.server.handle_timeout(time);
            done.extend(self.poll());
        }
        self.now = at(seconds);
        done
    }

    fn poll(&mut self) -> Vec<ServerOutput> {
        std::iter::from_fn(|| self.server.poll()).collect()
    }
}

/// A request for these services, in which each reports so many octets.
fn request(
    request_type: RequestType,
    number: u32,
    services: &[Service],
    octets: Option<u64>,
) -> Request {
    let used = octets.map(|it| Used::new(Units::octets(it)));
    let services = services.iter().map(|service| ServiceRequest {
        service: *service,
        requested: (request_type != Termination).then_some(Units::NONE),
        used: used.into_iter().collect(),
        ..ServiceRequest::default()
    });
    Request {
        multiple_services: request_type == Initial,
        services: services.collect(),
        requested_action: (request_type == Event).then_some(RequestedAction::DirectDebiting),
        ..Request::new(request_type, number, at(0))
    }
}

fn debit(service: Service, octets: u64) -> ServerOutput {
    Debit(service, vec![Used::new(Units::octets(octets))])
}

fn reserve(service: Service, amount: u64) -> ServerOutput {
    Reserve(service, Units::octets(amount))
}

fn release(service: Service, amount: u64) -> ServerOutput {
    Release(service, Units::octets(amount))
}

fn refused(number: u32, code: u32) -> Answer {
    Answer::new(number, ResultCode(code))
}

#[test]
fn table_6_session_and_event() {
    let granting = |number| Answer::granting(number, vec![octets(RG10, 500)]);
    let answered = ServerOutput::Answer;
    let one = &[RG10][..];
    // State, request, decision; what is done, the new state, and whether Tcc runs.
    let rows = vec![
        // Proves: ccsv-01, cc-37
        (
            Idle,
            request(Initial, 0, one, None),
            granting(0),
            vec![reserve(RG10, 500), answered(granting(0))],
            Open,
        ),
        // Proves: ccsv-02
        (
            Idle,
            request(Initial, 0, one, None),
            refused(0, 5030),
            vec![answered(refused(0, 5030))],
            Idle,
        ),
        // Proves: ccsv-03, cc-89
        (
            Idle,
            request(Event, 0, one, None),
            granting(0),
            vec![debit(RG10, 500), answered(granting(0))],
            Idle,
        ),
        // Proves: ccsv-04
        (
            Idle,
            request(Event, 0, one, None),
            refused(0, 4012),
            vec![answered(refused(0, 4012))],
            Idle,
        ),
        // Proves: ccsv-05, cc-48, cc-108
        (
            Open,
            request(Update, 1, one, Some(1500)),
            granting(1),
            vec![release(RG10, 1000), debit(RG10, 1500), reserve(RG10, 500), answered(granting(1))],
            Open,
        ),
        // Proves: ccsv-06, cc-114
        (
            Open,
            request(Update, 1, one, Some(700)),
            refused(1, 4012),
            vec![
                release(RG10, 1000),
                debit(RG10, 700),
                release(RG20, 1000),
                answered(refused(1, 4012)),
                Ended,
            ],
            Idle,
        ),
        // Proves: ccsv-07, cc-51
        (
            Open,
            request(Termination, 1, one, Some(700)),
            refused(1, 2001),
            vec![
                release(RG10, 1000),
                debit(RG10, 700),
                release(RG20, 1000),
                answered(refused(1, 2001)),
                Ended,
            ],
            Idle,
        ),
        // Proves: ccsv-08
        (
            Open,
            request(Termination, 1, one, Some(700)),
            refused(1, 5012),
            vec![
                release(RG10, 1000),
                debit(RG10, 700),
                release(RG20, 1000),
                answered(refused(1, 5012)),
                Ended,
            ],
            Idle,
        ),
    ];
    for (number, (state, request, decision, done, next)) in rows.into_iter().enumerate() {
        let mut rig = if state == Open { Rig::open(&[RG10, RG20]) } else { Rig::new() };
        assert_eq!(rig.serve(&request, decision), done, "row {number}");
        assert_eq!(rig.server.state(), next, "row {number}");
        // Tcc runs in an open session; afterwards it is remembered for a while.
        let wait = if next == Open { 3600 } else { 240 };
        assert_eq!(rig.server.next_timeout(), Some(at(wait)), "row {number}");
        assert_eq!(rig.server.reserved().is_empty(), next == Idle, "row {number}");
    }
}

// Proves: ccsv-09, cc-81
#[test]
fn session_of_which_nothing_is_heard_is_over_and_its_units_are_released() {
    let mut rig = Rig::open(&[RG10, RG20]);
    assert_eq!(rig.until(3599), []);
    assert_eq!(rig.until(3600), [release(RG10, 1000), release(RG20, 1000), Ended]);
    assert_eq!((rig.server.state(), rig.server.reserved()), (Idle, &[][..]));
    assert_eq!(rig.until(3840), [Forget]);
    assert_eq!(rig.server.next_timeout(), None);
}

// Proves: cc-07, ccsv-05
#[test]
fn supervision_is_twice_the_validity_time_and_begins_again_with_each_update() {
    let mut rig = Rig::new();
    let granting = |number| Answer {
        validity_time: Some(100 * SECOND),
        ..Answer::granting(number, vec![octets(RG10, 500)])
    };
    rig.serve(&request(Initial, 0, &[RG10], None), granting(0));
    assert_eq!(rig.server.next_timeout(), Some(at(200)));
    rig.until(150);
    rig.serve(&request(Update, 1, &[RG10], Some(1)), granting(1));
    assert_eq!(rig.server.next_timeout(), Some(at(350)));
}

// Proves: cc-02
#[test]
fn request_of_a_session_that_nobody_knows_is_refused_and_nothing_is_asked() {
    for request_type in [Update, Termination] {
        let mut rig = Rig::new();
        let request = request(request_type, 5, &[RG10], Some(5));
        assert_eq!(rig.receive(&request), [ServerOutput::Answer(refused(5, 5002))]);
    }
    // A session does not begin twice.
    let mut rig = Rig::open(&[RG10]);
    let again = request(Initial, 9, &[RG10], None);
    assert_eq!(rig.receive(&again), [ServerOutput::Answer(refused(9, 5012))]);
}

// Proves: cc-82, ro-10
#[test]
fn same_request_is_decided_and_debited_once_and_answered_alike() {
    let mut rig = Rig::open(&[RG10]);
    let update = request(Update, 1, &[RG10], Some(600));
    let again = Request { is_retransmitted: true, ..update.clone() };
    let answer = Answer::granting(1, vec![octets(RG10, 77)]);
    assert_eq!(rig.receive(&update), [Decide(update.clone())]);
    // It comes again while it is decided on: that is answered after it.
    assert_eq!(rig.receive(&again), []);
    let done = rig.feed(ServerEvent::Decided(answer.clone()));
    let answered = ServerOutput::Answer(answer.clone());
    let settled = [release(RG10, 1000), debit(RG10, 600), reserve(RG10, 77)];
    assert_eq!(done, [&settled[..], &[answered.clone(), answered.clone()]].concat());
    for transmission in [&update, &again] {
        assert_eq!(rig.receive(transmission), vec![answered.clone()]);
    }
    // The decision that comes twice is none.
    assert_eq!(rig.feed(ServerEvent::Decided(answer)), []);
    // After the end, too.
    let end = request(Termination, 2, &[RG10], Some(1));
    rig.serve(&end, refused(2, 2001));
    assert_eq!(rig.receive(&end), [ServerOutput::Answer(refused(2, 2001))]);
    assert_eq!(rig.receive(&again), [answered]);
}

// Proves: cc-92
#[test]
fn event_is_debited_once() {
    let mut rig = Rig::new();
    let event = request(Event, 0, &[RG10], None);
    let answer = Answer::granting(0, vec![octets(RG10, 5)]);
    rig.serve(&event, answer.clone());
    let again = Request { is_retransmitted: true, ..event };
    assert_eq!(rig.receive(&again), [ServerOutput::Answer(answer)]);
}

// Proves: cc-107
#[test]
fn units_of_a_type_that_is_not_rated_are_an_invalid_avp() {
    let rated = vec![UnitType::TotalOctets, UnitType::Time];
    let config = || ServerConfig { rated: rated.clone(), ..ServerConfig::default() };
    let failing = |number, service, unit_type| {
        let failed = FailedAvp::Units(service, unit_type);
        ServerOutput::Answer(Answer::failing(number, ResultCode(5004), failed))
    };
    let mut initial = request(Initial, 0, &[RG10, RG20], None);
    initial.services[1].requested = Some(Units::octets(5).with(UnitType::Money, 100));
    let mut rig = Rig::new();
    rig.server = Server::new(config());
    let refused = failing(0, RG20, UnitType::Money);
    assert_eq!(rig.receive(&initial), vec![refused.clone()], "and nobody is asked");
    assert_eq!(rig.receive(&initial), [refused], "nor when it comes again");
    assert_eq!(rig.server.state(), Idle);

    // In what is reported, too: what was reserved is released, as the client ends the session.
    let mut rig = Rig::open(&[RG10]);
    let mut value = serde_json::to_value(&rig.server).unwrap();
    value["config"]["rated"] = serde_json::to_value(&rated).unwrap();
    rig.server = serde_json::from_value(value).unwrap();
    let mut update = request(Update, 1, &[RG10], Some(1));
    update.services[0].used = vec![Used::new(Units::of(UnitType::InputOctets, 1))];
    let done = rig.receive(&update);
    assert!(done.contains(&failing(1, RG10, UnitType::InputOctets)), "{done:?}");
    assert!(done.contains(&release(RG10, 1000)), "{done:?}");
    assert_eq!(rig.server.state(), Idle);
    // By default, all are.
    assert!(UnitType::ALL.into_iter().all(|it| ServerConfig::default().rated.contains(&it)));
}

// Proves: cc-13
#[test]
fn services_apart_are_invalid_avps_where_they_are_not_supported() {
    let multiple_services = MultipleServices::Unsupported;
    let serve = |request: &Request| {
        let mut rig = Rig::new();
        rig.server = Server::new(ServerConfig { multiple_services, ..ServerConfig::default() });
        rig.receive(request)
    };
    let failed = FailedAvp::MultipleServicesIndicator;
    let refused = ServerOutput::Answer(Answer::failing(0, ResultCode(5001), failed));
    assert_eq!(serve(&request(Initial, 0, &[Service::SESSION], None)), vec![refused.clone()]);
    let mut one = request(Initial, 0, &[RG10], None);
    one.multiple_services = false;
    assert_eq!(serve(&one), [refused]);
    one.services[0].service = Service::SESSION;
    assert_eq!(serve(&one), [Decide(one.clone())]);
}

// Proves: cc-85, cc-86, cc-90
#[test]
fn questions_change_nothing_and_refunds_give_back() {
    let answer = Answer::granting(0, vec![octets(RG10, 5)]);
    let outputs = |action| {
        let mut event = request(Event, 0, &[RG10], None);
        event.requested_action = Some(action);
        Rig::new().serve(&event, answer.clone())
    };
    let answered = ServerOutput::Answer(answer.clone());
    assert_eq!(outputs(RequestedAction::CheckBalance), vec![answered.clone()]);
    assert_eq!(outputs(RequestedAction::PriceEnquiry), vec![answered.clone()]);
    let refund = Refund(RG10, Units::octets(5));
    assert_eq!(outputs(RequestedAction::RefundAccount), [refund, answered]);
}

// Proves: cc-28
#[test]
fn requests_out_of_sequence_are_no_error() {
    let mut rig = Rig::open(&[RG10, RG20]);
    for (number, service) in [(2, RG20), (1, RG10)] {
        let update = request(Update, number, &[service], Some(10));
        let answer = Answer::granting(number, vec![octets(service, 5)]);
        let done = rig.serve(&update, answer.clone());
        assert_eq!(done.last(), Some(&ServerOutput::Answer(answer)));
    }
}

#[test]
fn request_that_comes_after_its_answer_was_forgotten_is_not_debited_again() {
    let mut rig = Rig::new();
    rig.server = Server::new(ServerConfig { answers: 3, ..ServerConfig::default() });
    let answer = Answer::granting(0, vec![octets(RG10, 5)]);
    rig.serve(&request(Initial, 0, &[RG10], None), answer);
    for number in 1..=5 {
        let update = request(Update, number, &[RG10], Some(1));
        rig.serve(&update, Answer::granting(number, vec![octets(RG10, 5)]));
    }
    let old = request(Update, 2, &[RG10], Some(1));
    assert_eq!(rig.receive(&old), [ServerOutput::Answer(refused(2, 5012))]);
    let recent = Answer::granting(3, vec![octets(RG10, 5)]);
    let again = request(Update, 3, &[RG10], Some(1));
    assert_eq!(rig.receive(&again), [ServerOutput::Answer(recent)]);
}

#[test]
fn numbers_wrap_at_the_server_too() {
    let mut rig = Rig::new();
    let last = u32::MAX;
    rig.serve(
        &request(Initial, last, &[RG10], None),
        Answer::granting(last, vec![octets(RG10, 1)]),
    );
    let update = request(Update, 0, &[RG10], Some(1));
    assert_eq!(rig.receive(&update), [Decide(update.clone())]);
}

// Proves: cc-26
#[test]
fn two_quotas_for_a_tariff_change_are_both_reserved() {
    let mut rig = Rig::new();
    let grant = |usage, amount| Grant { tariff_usage: Some(usage), ..octets(RG10, amount) };
    let grants = vec![grant(TariffUsage::Before, 30), grant(TariffUsage::After, 50)];
    rig.serve(&request(Initial, 0, &[RG10], None), Answer::granting(0, grants));
    assert_eq!(rig.server.reserved(), [(RG10, Units::octets(80))]);
}

#[test]
fn nothing_is_reserved_for_a_service_that_is_denied() {
    let mut rig = Rig::new();
    let denied = Grant { result: Some(ResultCode(4012)), ..octets(RG20, 10) };
    let answer = Answer::granting(0, vec![octets(RG10, 10), denied]);
    rig.serve(&request(Initial, 0, &[RG10, RG20], None), answer);
    assert_eq!(rig.server.reserved(), [(RG10, Units::octets(10))]);
}

// Proves: cc-65
#[test]
fn report_of_the_last_units_debits_and_reserves_nothing() {
    let mut rig = Rig::open(&[RG10]);
    let mut update = request(Update, 1, &[RG10], Some(1000));
    update.services[0].requested = None;
    let validity_time = Some(60 * SECOND);
    let final_unit = Some(FinalUnit::TERMINATE);
    let answer = Answer { validity_time, final_unit, ..Answer::granting(1, vec![]) };
    let done = rig.serve(&update, answer.clone());
    let settled = [release(RG10, 1000), debit(RG10, 1000), ServerOutput::Answer(answer)];
    assert_eq!(done, settled);
}

// Proves: cc-57
#[test]
fn server_asks_for_re_authorization_and_for_the_end() {
    let mut rig = Rig::open(&[RG10]);
    let asks = rig.feed(ServerEvent::ReAuthorize(Scope::Session));
    assert_eq!(asks, [SendReAuth(Scope::Session)]);
    assert_eq!(rig.feed(ServerEvent::ReAuthAnswered(ResultCode(2001))), []);
    assert_eq!(rig.server.state(), Open);
    assert_eq!(rig.feed(ServerEvent::Abort), [SendAbort]);
    assert_eq!(rig.feed(ServerEvent::AbortAnswered(ResultCode(2001))), []);
    assert_eq!(rig.server.state(), Open, "the termination request is to come");
    let mut idle = Rig::new();
    assert_eq!(idle.feed(ServerEvent::ReAuthorize(Scope::Session)), []);
    assert_eq!(idle.feed(ServerEvent::Abort), []);
}

#[test]
fn session_that_the_client_does_not_know_is_over() {
    for event in [
        ServerEvent::ReAuthAnswered(ResultCode::UNKNOWN_SESSION_ID),
        ServerEvent::AbortAnswered(ResultCode::UNKNOWN_SESSION_ID),
        ServerEvent::ClientRestarted,
    ] {
        let mut rig = Rig::open(&[RG10]);
        assert_eq!(rig.feed(event), [release(RG10, 1000), Ended]);
        assert_eq!(rig.server.state(), Idle);
    }
}

#[test]
fn what_the_application_was_asked_it_is_asked_again_elsewhere() {
    let mut rig = Rig::open(&[RG10]);
    let update = request(Update, 1, &[RG10], Some(10));
    assert_eq!(rig.receive(&update), [Decide(update.clone())]);
    rig.server = moved(&rig.server);
    rig.server.resume();
    assert_eq!(rig.poll(), [Decide(update)]);
    assert_eq!(rig.server.next_timeout(), None, "Tcc does not run while it is decided");
}

#[test]
fn session_is_not_forgotten_while_the_application_decides() {
    let mut rig = Rig::new();
    rig.serve(&request(Event, 0, &[RG10], None), Answer::granting(0, vec![octets(RG10, 5)]));
    assert_eq!(rig.server.next_timeout(), Some(at(240)));
    rig.receive(&request(Event, 1, &[RG10], None));
    assert_eq!(rig.server.next_timeout(), None);
}

// Proves: cc-07
#[test]
fn supervision_goes_by_the_longest_validity_time_and_not_by_one_of_0() {
    let supervised = |seconds: &[u64]| {
        let grants = seconds.iter().zip([RG10, RG20]).map(|(seconds, service)| Grant {
            validity_time: Some(Duration::from_secs(*seconds)),
            ..octets(service, 5)
        });
        let mut rig = Rig::new();
        let answer = Answer::granting(0, grants.collect());
        rig.serve(&request(Initial, 0, &[RG10, RG20], None), answer);
        rig.server.next_timeout()
    };
    assert_eq!(supervised(&[10, 100]), Some(at(200)));
    assert_eq!(supervised(&[100, 10]), Some(at(200)));
    assert_eq!(supervised(&[0]), Some(at(3600)));
}

#[test]
fn what_was_reported_before_the_client_was_lost_is_still_decided() {
    let mut rig = Rig::open(&[RG10]);
    rig.receive(&request(Update, 1, &[RG10], Some(600)));
    assert_eq!(rig.feed(ServerEvent::ClientRestarted), []);
    let answer = Answer::granting(1, vec![octets(RG10, 7)]);
    let done = rig.feed(ServerEvent::Decided(answer));
    assert!(done.contains(&debit(RG10, 600)), "{done:?}");
    assert_eq!(rig.until(3600), [release(RG10, 7), Ended]);
}

/// A server that keeps one answer and has decided on these requests.
fn server_after(numbers: impl IntoIterator<Item = u32>) -> Rig {
    let mut rig = Rig::new();
    rig.server = Server::new(ServerConfig { answers: 1, ..ServerConfig::default() });
    for (place, number) in numbers.into_iter().enumerate() {
        let request_type = if place == 0 { Initial } else { Update };
        let answer = Answer::granting(number, vec![octets(RG10, 1)]);
        rig.serve(&request(request_type, number, &[RG10], None), answer);
    }
    rig
}

#[test]
fn request_is_decided_once_wherever_it_stands_in_the_sequence() {
    let is_refused = |rig: &mut Rig, number| {
        let again = request(Update, number, &[RG10], None);
        assert_eq!(rig.receive(&again), [ServerOutput::Answer(refused(number, 5012))], "{number}");
    };
    let is_decided = |rig: &mut Rig, number| {
        let request = request(Update, number, &[RG10], None);
        assert_eq!(rig.receive(&request), [Decide(request.clone())], "{number}");
    };
    is_refused(&mut server_after([u32::MAX - 1, u32::MAX, 0]), u32::MAX);
    // A number that never came is new, however far it jumps, and where it lies before the first one.
    for number in [u32::MAX, u32::MAX / 2 + 3, 1 << 31] {
        is_decided(&mut server_after([0, 1]), number);
        let mut rig = server_after([0, 1, number, 2]);
        is_refused(&mut rig, number);
        is_refused(&mut rig, 1);
    }
    is_decided(&mut server_after([u32::MAX - 1, u32::MAX, 0]), u32::MAX - 2);
    // Ahead of one that did not come.
    let mut rig = server_after([0, 2, 3]);
    is_refused(&mut rig, 2);
    is_decided(&mut rig, 1);
    // One that has not come for long is taken as lost.
    let mut rig = server_after((0..70).filter(|it| ![1, 40].contains(it)));
    is_refused(&mut rig, 1);
    // But not a later one, of which that cannot be said yet.
    is_decided(&mut rig, 40);
}
