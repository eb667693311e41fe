//! Tables 2 to 4, and the interrogations (RFC 8506, 5.2 to 5.5).

use diameter_session::credit_control::{
    Concurrency, FinalUnit, FinalUnitAction, FirstInterrogation, Reason, Scope, ServiceRequest,
    Used,
};

use super::*;

use FailureHandling::{Continue, RetryAndTerminate, Terminate};
use State::{Idle, Open, PendingI, PendingT, PendingU};

#[derive(Clone)]
enum Input {
    Event(ClientEvent),
    Answer(u32),
    NotSent,
    /// Nothing happens until Tx runs out.
    Tx,
    Grant,
}

fn apply(rig: &mut Rig, input: Input) -> Vec<Done> {
    match input {
        Input::Event(event) => rig.feed(event),
        Input::Answer(code) => rig.refuse(code),
        Input::NotSent => {
            let number = rig.last().number;
            rig.feed(ClientEvent::NotSent(number))
        }
        Input::Tx => rig.until(10),
        Input::Grant => rig.grant(vec![octets(RG10, 1000)]),
    }
}

type Row<'a> = (&'a [FailureHandling], Input, Vec<Done>, State);

const ALL: &[FailureHandling] = &[Terminate, Continue, RetryAndTerminate];
const NOT_CONTINUE: &[FailureHandling] = &[Terminate, RetryAndTerminate];
const NOT_TERMINATE: &[FailureHandling] = &[Continue, RetryAndTerminate];

fn check(rows: Vec<Row<'_>>, start: impl Fn(ClientConfig) -> Rig, first: FirstInterrogation) {
    for (number, (handlings, input, done, state)) in rows.into_iter().enumerate() {
        for failure_handling in handlings {
            let mut rig =
                start(ClientConfig { first_interrogation: first, ..handling(*failure_handling) });
            assert_eq!(apply(&mut rig, input.clone()), done, "row {number}, {failure_handling:?}");
            assert_eq!(rig.client.state(), state, "row {number}, {failure_handling:?}");
            if state == Idle {
                assert_eq!(rig.client.next_timeout(), None, "row {number}");
            }
        }
    }
}

fn rating_change() -> Input {
    Input::Event(ClientEvent::RatingChanged(RG10))
}

#[test]
fn table_2_first_interrogation_with_the_authorization() {
    use Input::{Answer, Event, Grant, Tx};

    let first = FirstInterrogation::InAuthorization;
    let idle = Rig::new;
    check(
        vec![
            // Proves: ccaa-01
            (ALL, Event(ClientEvent::AccessRequested), vec![Sent(Initial)], PendingI),
        ],
        idle,
        first,
    );
    let pending = |config| Rig::started(config, &[RG10]);
    check(
        vec![
            // Proves: ccaa-02
            (ALL, Grant, vec![granted(RG10, 1000), GrantService], Open),
            // Proves: ccaa-03
            (ALL, Tx, vec![TerminateService, Ended], Idle),
            // Proves: ccaa-04
            (ALL, Answer(5003), vec![TerminateService, Ended], Idle),
            (ALL, Answer(4010), vec![TerminateService, Ended], Idle),
            // Proves: ccaa-05
            (ALL, Answer(4011), vec![GrantService, Ended], Idle),
            // Proves: ccaa-06
            (ALL, Event(logout()), vec![], PendingI),
            // Proves: ccaa-07
            (ALL, rating_change(), vec![], PendingI),
        ],
        pending,
        first,
    );
}

// Proves: ccaa-01, ccaa-02, cc-40
#[test]
fn first_update_after_an_authorization_has_the_number_1() {
    let first_interrogation = FirstInterrogation::InAuthorization;
    let mut rig = Rig::started(ClientConfig { first_interrogation, ..config() }, &[RG10]);
    assert_eq!(rig.client.next_timeout(), Some(at(10)), "Tx runs");
    rig.grant(vec![octets(RG10, 10)]);
    assert_eq!(rig.client.next_timeout(), None, "Tx does not");
    assert_eq!(rig.uses_octets(10), [Sent(Update)]);
    assert_eq!(rig.last().number, 1);
}

// Proves: ccaa-06, ccaa-07, ccfi-11, ccfi-12
#[test]
fn what_happens_before_the_first_answer_is_taken_up_after_it() {
    for first_interrogation in [FirstInterrogation::InAuthorization, FirstInterrogation::Own] {
        let config = ClientConfig { first_interrogation, ..config() };
        let mut rig = Rig::started(config.clone(), &[RG10]);
        rig.feed(logout());
        let done = rig.grant(vec![octets(RG10, 1000)]);
        assert_eq!(done.last(), Some(&Sent(Termination)));
        assert_eq!(rig.client.state(), PendingT);

        let mut rig = Rig::started(config, &[RG10]);
        rig.feed(ClientEvent::RatingChanged(RG10));
        let done = rig.grant(vec![octets(RG10, 1000)]);
        assert_eq!(done.last(), Some(&Sent(Update)));
        assert_eq!(rig.last().services[0].reason, Some(Reason::RatingConditionChange));
    }
}

// Proves: ro-01
#[test]
fn table_3_first_interrogation_after_the_authorization() {
    use Input::{Answer, Event, Grant, NotSent, Tx};

    let first = FirstInterrogation::Own;
    let pending = |config| Rig::started(config, &[RG10]);
    check(
        vec![
            // Proves: ccfi-02
            (ALL, Grant, vec![granted(RG10, 1000)], Open),
            // Proves: ccfi-03
            (&[Continue], NotSent, vec![GrantService, Ended], Idle),
            (&[Continue], Answer(3004), vec![GrantService, Ended], Idle),
            // Proves: ccfi-04
            (NOT_CONTINUE, NotSent, vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(3002), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(3005), vec![TerminateService, Ended], Idle),
            // Proves: ccfi-05
            (&[Terminate], Tx, vec![TerminateService, Ended], Idle),
            // Proves: ccfi-06
            (NOT_TERMINATE, Tx, vec![GrantService], PendingI),
            // Proves: ccfi-07
            (ALL, Answer(4010), vec![TerminateService, Ended], Idle),
            (ALL, Answer(5030), vec![TerminateService, Ended], Idle),
            (ALL, Answer(4012), vec![TerminateService, Ended], Idle),
            // Proves: ccfi-08, cc-36
            (ALL, Answer(4011), vec![GrantService, Ended], Idle),
            // Proves: ccfi-09
            (&[Continue], Answer(5031), vec![GrantService, Ended], Idle),
            // Proves: ccfi-10, cc-113
            (NOT_CONTINUE, Answer(5031), vec![TerminateService, Ended], Idle),
            // Proves: ccfi-11
            (ALL, Event(logout()), vec![], PendingI),
            // Proves: ccfi-12
            (ALL, rating_change(), vec![], PendingI),
        ],
        pending,
        first,
    );
}

// Proves: ccfi-01, cc-12, cc-30, cc-31, cc-118
#[test]
fn first_request_asks_for_units_and_says_that_services_are_controlled_apart() {
    let mut rig = Rig::new(config());
    rig.feed(ClientEvent::ServiceRequested(RG10, Units::octets(500)));
    rig.feed(ClientEvent::ServiceRequested(RG20, Units::NONE));
    assert_eq!(rig.feed(ClientEvent::AccessRequested), [Sent(Initial)]);
    let request = rig.last();
    assert_eq!((request.number, request.multiple_services, request.made_at), (0, true, at(0)));
    let asked: Vec<_> = request.services.iter().map(|it| (it.service, it.requested)).collect();
    assert_eq!(asked, [(RG10, Some(Units::octets(500))), (RG20, Some(Units::NONE))]);
    assert!(request.services.iter().all(|it| it.used.is_empty() && it.reason.is_none()));
    assert_eq!(rig.client.next_timeout(), Some(at(10)));
    // Nothing may be used before the answer.
    assert_eq!(rig.remaining(RG10), Some(Units::NONE));
}

/// PendingU, with the answer to an update awaited.
fn pending_u(config: ClientConfig) -> Rig {
    let mut rig = Rig::open(config, vec![octets(RG10, 1000)]);
    assert_eq!(rig.uses_octets(1000), [Sent(Update)]);
    rig
}

// Proves: ro-01
#[test]
fn table_4_intermediate_and_final_interrogations() {
    use Input::{Answer, Event, Grant, NotSent, Tx};

    let first = FirstInterrogation::Own;
    let used = Input::Event(ClientEvent::Used(RG10, Units::octets(1000)));
    let re_auth = || Event(ClientEvent::ReAuthReceived(Scope::Session));
    let open = |config| Rig::open(config, vec![octets(RG10, 1000)]);
    check(
        vec![
            // Proves: ccse-01, cc-43
            (ALL, used.clone(), vec![Sent(Update)], PendingU),
            // Proves: ccse-05, cc-44
            (ALL, rating_change(), vec![Sent(Update)], PendingU),
            // Proves: ccse-06
            (ALL, Event(logout()), vec![Sent(Termination)], PendingT),
            // Proves: ccse-07, cc-54
            (ALL, re_auth(), vec![ReAuthAnswered(2002), Sent(Update)], PendingU),
        ],
        open,
        first,
    );
    let final_units = |config| {
        let mut rig = Rig::started(config, &[RG10]);
        rig.answer(|number| {
            let final_unit = Some(FinalUnit::TERMINATE);
            let grants = vec![octets(RG10, 1000)];
            diameter_session::credit_control::Answer {
                final_unit,
                ..super::Answer::granting(number, grants)
            }
        });
        rig
    };
    check(
        vec![
            // Proves: ccse-02, cc-62
            (ALL, used, vec![TerminateService, Sent(Termination)], PendingT),
        ],
        final_units,
        first,
    );
    check(
        vec![
            // Proves: ccse-08
            (ALL, Grant, vec![granted(RG10, 1000)], Open),
            // Proves: ccse-09
            (&[Continue], NotSent, vec![GrantService, Ended], Idle),
            (&[Continue], Answer(3002), vec![GrantService, Ended], Idle),
            // Proves: ccse-10
            (NOT_CONTINUE, NotSent, vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(3004), vec![TerminateService, Ended], Idle),
            // Proves: ccse-11
            (&[Terminate], Tx, vec![TerminateService, Ended], Idle),
            // Proves: ccse-12
            (NOT_TERMINATE, Tx, vec![GrantService], PendingU),
            // Proves: ccse-13
            (ALL, Answer(4010), vec![TerminateService, Ended], Idle),
            (ALL, Answer(4012), vec![TerminateService, Ended], Idle),
            // Proves: ccse-14, cc-115
            (ALL, Answer(4011), vec![GrantService, Ended], Idle),
            // Proves: ccse-15
            (&[Continue], Answer(5030), vec![GrantService, Ended], Idle),
            (&[Continue], Answer(5002), vec![GrantService, Ended], Idle),
            // Proves: ccse-16
            (NOT_CONTINUE, Answer(5030), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(4999), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(5003), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(5999), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(1001), vec![TerminateService, Ended], Idle),
            (NOT_CONTINUE, Answer(0), vec![TerminateService, Ended], Idle),
            // Proves: ccse-17
            (ALL, Event(logout()), vec![], PendingU),
            // Proves: ccse-18
            (ALL, rating_change(), vec![], PendingU),
            // Proves: ccse-19, cc-55
            (ALL, re_auth(), vec![ReAuthAnswered(2001)], PendingU),
        ],
        pending_u,
        first,
    );
    let pending_t = |config| {
        let mut rig = Rig::open(config, vec![octets(RG10, 1000)]);
        rig.feed(logout());
        rig
    };
    check(
        vec![
            // Proves: ccse-20
            (ALL, Grant, vec![Ended], Idle),
            // Proves: ccse-21
            (ALL, NotSent, vec![Ended], Idle),
            (ALL, Answer(3004), vec![Ended], Idle),
            (ALL, Answer(5012), vec![Ended], Idle),
            // Proves: ccse-22
            (ALL, rating_change(), vec![], PendingT),
            (ALL, Tx, vec![], PendingT),
            (ALL, Event(logout()), vec![], PendingT),
        ],
        pending_t,
        first,
    );
}

// Proves: ccse-03, ccse-18
#[test]
fn change_that_was_queued_is_reported_when_the_answer_is_there() {
    let mut rig = pending_u(config());
    rig.feed(ClientEvent::RatingChanged(RG10));
    rig.uses_octets(30);
    assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [granted(RG10, 1000), Sent(Update)]);
    assert_eq!(rig.last().number, 2);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(30));
    assert_eq!(rig.last().services[0].reason, Some(Reason::RatingConditionChange));
}

// Proves: ccse-04, ccse-17, cc-50
#[test]
fn end_that_was_queued_is_told_when_the_answer_is_there() {
    let mut rig = pending_u(config());
    rig.feed(ClientEvent::ServiceTerminated(TerminationCause::USER_MOVED));
    rig.uses_octets(7);
    assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [granted(RG10, 1000), Sent(Termination)]);
    let request = rig.last();
    assert_eq!(request.termination_cause, Some(TerminationCause::USER_MOVED));
    assert_eq!(request.services[0].total_used(), Units::octets(7));
    assert_eq!(request.services[0].reason, Some(Reason::Final));
    assert_eq!(request.services[0].requested, None);
}

// Proves: ccse-05, cc-06, cc-110, ro-08
#[test]
fn validity_time_is_over_though_units_are_left() {
    let mut rig = Rig::started(config(), &[RG10]);
    rig.until(5);
    rig.grant(vec![Grant { validity_time: Some(60 * SECOND), ..octets(RG10, 1000) }]);
    rig.uses_octets(10);
    assert_eq!(rig.until(64), []);
    assert_eq!(rig.until(65), [Sent(Update)]);
    let ServiceRequest { used, requested, reason, .. } = &rig.last().services[0];
    assert_eq!(used[..], [Used::new(Units::octets(10))]);
    assert_eq!((*requested, *reason), (Some(Units::NONE), Some(Reason::ValidityTime)));
    // Not twice.
    assert_eq!(rig.client.next_timeout(), Some(at(75)), "only Tx is running");
}

// Proves: cc-110
#[test]
fn validity_time_of_0_is_none() {
    let grant = Grant { validity_time: Some(Duration::ZERO), ..octets(RG10, 1000) };
    let rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.client.next_timeout(), None);
}

// Proves: cc-45, ro-16
#[test]
fn use_while_the_answer_is_awaited_counts_against_the_new_quota() {
    let mut rig =
        Rig::open(config(), vec![Grant { threshold: Units::octets(300), ..octets(RG10, 1000) }]);
    assert_eq!(rig.uses_octets(800), [Sent(Update)]);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(800));
    assert_eq!(rig.remaining(RG10), Some(Units::octets(200)), "the old quota is used to its end");
    assert_eq!(rig.uses_octets(150), []);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(50)));
    rig.grant(vec![octets(RG10, 500)]);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(350)));
    assert_eq!(rig.uses_octets(350), [Sent(Update)]);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(500));
}

// Proves: cc-50, cc-01, ro-07
#[test]
fn units_are_reported_once_whatever_the_request() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000)]);
    let mut used = 0;
    for octets_used in [400, 700, 0, 1200, 30] {
        rig.uses_octets(octets_used);
        used += octets_used;
        if rig.client.state() == PendingU {
            rig.uses_octets(5);
            used += 5;
            rig.grant(vec![octets(RG10, 1000)]);
        }
    }
    rig.feed(logout());
    rig.uses_octets(99);
    let reported = rig.sent.iter().flat_map(|it| &it.services);
    let reported: u64 = reported
        .map(|it| it.total_used().amount(diameter_session::credit_control::UnitType::TotalOctets))
        .sum();
    assert_eq!(reported, used);
    assert_eq!(rig.sent.last().unwrap().request_type, Termination);
}

// Proves: ro-32
#[test]
fn abort_is_answered_and_ends_the_session_with_its_units() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000)]);
    rig.uses_octets(77);
    let done = rig.feed(ClientEvent::AbortReceived);
    assert_eq!(done, [Done::AbortAnswered(2001), TerminateService, Sent(Termination)]);
    assert_eq!(rig.last().services[0].total_used(), Units::octets(77));
    assert_eq!(rig.last().termination_cause, Some(TerminationCause::ADMINISTRATIVE));
    let done = Rig::new(config()).feed(ClientEvent::AbortReceived);
    assert_eq!(done, [Done::AbortAnswered(5002)]);
    let mut rig = pending_u(config());
    let done = rig.feed(ClientEvent::AbortReceived);
    assert_eq!(done, [Done::AbortAnswered(2001), TerminateService]);
    assert_eq!(rig.grant(vec![])[..], [Sent(Termination)]);
    // Before the first answer.
    let mut rig = Rig::started(config(), &[RG10]);
    let done = rig.feed(ClientEvent::AbortReceived);
    assert_eq!(done, [Done::AbortAnswered(2001), TerminateService]);
    assert_eq!(rig.grant(vec![octets(RG10, 1000)]).last(), Some(&Sent(Termination)));
}

#[test]
fn answer_that_comes_again_is_none() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000)]);
    rig.uses_octets(1000);
    rig.grant(vec![octets(RG10, 1000)]);
    rig.uses_octets(400);
    let again = Answer::granting(rig.last().number, vec![octets(RG10, 1000)]);
    assert_eq!(rig.feed(ClientEvent::Answered(again)), []);
    assert_eq!(rig.remaining(RG10), Some(Units::octets(600)));
}

#[test]
fn re_authorization_request_in_every_state() {
    let event = || ClientEvent::ReAuthReceived(Scope::Session);
    assert_eq!(Rig::new(config()).feed(event()), [ReAuthAnswered(5002)]);
    assert_eq!(Rig::started(config(), &[RG10]).feed(event()), [ReAuthAnswered(5012)]);
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000)]);
    rig.feed(logout());
    assert_eq!(rig.feed(event()), [ReAuthAnswered(5002)]);
}

// Proves: cc-53, cc-54
#[test]
fn re_authorization_is_for_what_the_server_names() {
    for (scope, services) in [
        (Scope::Session, vec![RG10, RG20]),
        (Scope::Service(RG20), vec![RG20]),
        (Scope::Service(RG10), vec![RG10]),
    ] {
        let mut rig = Rig::open(config(), vec![octets(RG10, 1000), octets(RG20, 1000)]);
        rig.uses_octets(11);
        let done = rig.feed(ClientEvent::ReAuthReceived(scope));
        assert_eq!(done, [ReAuthAnswered(2002), Sent(Update)]);
        let asked: Vec<_> = rig.last().services.iter().map(|it| it.service).collect();
        assert_eq!(asked, services);
        for asked in &rig.last().services {
            assert_eq!(asked.reason, Some(Reason::ForcedReauthorisation));
            let used = if asked.service == RG10 { 11 } else { 0 };
            assert_eq!(asked.total_used(), Units::octets(used));
        }
    }
}

// Proves: cc-56
#[test]
fn re_authorization_while_some_services_are_pending_is_for_the_others() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 1000), octets(RG20, 1000)]);
    assert_eq!(rig.uses_octets(1000), [Sent(Update)]);
    let done = rig.feed(ClientEvent::ReAuthReceived(Scope::Session));
    assert_eq!(done, [ReAuthAnswered(2002), Sent(Update)]);
    let asked: Vec<_> = rig.last().services.iter().map(|it| it.service).collect();
    assert_eq!(asked, [RG20]);
    // Both are on their way now, and nothing more is asked for after the answers.
    let done = rig.feed(ClientEvent::ReAuthReceived(Scope::Session));
    assert_eq!(done, [ReAuthAnswered(2001)]);
    for (number, service) in [(1, RG10), (2, RG20)] {
        let answer = super::Answer::granting(number, vec![octets(service, 1000)]);
        assert_eq!(rig.feed(ClientEvent::Answered(answer)), [granted(service, 1000)]);
    }
    assert_eq!(rig.client.state(), Open);
}

// Proves: cc-27, ccse-08
#[test]
fn session_is_open_when_all_of_several_requests_are_answered() {
    let concurrency = Concurrency::Parallel;
    let mut rig = Rig::open(
        ClientConfig { concurrency, ..config() },
        vec![octets(RG10, 100), octets(RG20, 100)],
    );
    assert_eq!(rig.uses_octets(100), [Sent(Update)]);
    rig.until(6);
    assert_eq!(rig.uses(RG20, Units::octets(100)), [Sent(Update)]);
    assert_eq!(rig.until(15), [], "Tx began again with the second request");
    rig.grant(vec![octets(RG20, 100)]);
    assert_eq!(rig.client.state(), PendingU);
    let first = super::Answer::granting(1, vec![octets(RG10, 100)]);
    assert_eq!(rig.feed(ClientEvent::Answered(first.clone())), [granted(RG10, 100)]);
    assert_eq!((rig.client.state(), rig.client.next_timeout()), (Open, None));
    // The same answer again is none.
    let before = rig.client.clone();
    assert_eq!(rig.feed(ClientEvent::Answered(first)), []);
    assert_eq!(rig.client, before);
}

// Proves: cc-100
#[test]
fn request_numbers_wrap() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 10)]);
    let mut value = serde_json::to_value(&rig.client).unwrap();
    value["next_number"] = u32::MAX.into();
    rig.client = serde_json::from_value(value).unwrap();
    for number in [u32::MAX, 0] {
        assert_eq!(rig.uses_octets(10), [Sent(Update)]);
        assert_eq!(rig.last().number, number);
        rig.grant(vec![octets(RG10, 10)]);
    }
}

#[test]
fn client_that_goes_on_elsewhere_sends_again_what_awaits_an_answer() {
    let mut rig = pending_u(config());
    rig.until(3);
    rig.client = moved(&rig.client);
    rig.client.resume(rig.now);
    assert_eq!(rig.poll(), [SentAgain(Update, 0)]);
    assert_eq!(rig.sent[1].number, rig.sent[2].number);
    assert_eq!(rig.client.next_timeout(), Some(at(13)));
}

#[test]
fn clock_that_goes_back_fires_nothing_early() {
    let mut rig =
        Rig::open(config(), vec![Grant { validity_time: Some(60 * SECOND), ..octets(RG10, 9) }]);
    rig.client.handle_timeout(Timestamp::from_secs(5));
    assert_eq!(rig.poll(), []);
    assert_eq!(rig.client.next_timeout(), Some(at(60)));
}

// Proves: ccse-22
#[test]
fn nothing_is_asked_for_while_the_last_answer_is_awaited() {
    // The other service has no quota, and so none that the last request settles.
    let mut rig = Rig::started(config(), &[RG10, RG20]);
    rig.grant(vec![octets(RG10, 1000)]);
    assert_eq!(rig.feed(logout()), [Sent(Termination)]);
    assert_eq!(rig.feed(ClientEvent::RatingChanged(RG20)), []);
    assert_eq!(rig.client.state(), State::PendingT);
}

#[test]
fn last_answer_grants_nothing() {
    let mut rig = Rig::started(config(), &[RG10]);
    let restrict = FinalUnit { action: FinalUnitAction::RestrictAccess, filters: vec![] };
    let final_unit = Some(restrict);
    rig.grant(vec![Grant { final_unit, service: RG10, ..Grant::default() }]);
    rig.uses_octets(0);
    assert_eq!(rig.feed(logout()), [Sent(Termination)]);
    assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [Ended]);
}

// Proves: cc-12
#[test]
fn only_the_first_request_says_that_services_are_controlled_apart() {
    let mut rig = pending_u(config());
    assert!(rig.sent[0].multiple_services && !rig.last().multiple_services);
    rig.grant(vec![octets(RG10, 1000)]);
    rig.feed(logout());
    assert!(!rig.last().multiple_services);
}

#[test]
fn server_that_has_lost_the_session_ends_it() {
    let event = || ClientEvent::ServerRestarted;
    let rows = [
        (Rig::new(config()), vec![]),
        (Rig::started(config(), &[RG10]), vec![TerminateService, Ended]),
        (Rig::open(config(), vec![octets(RG10, 9)]), vec![TerminateService, Ended]),
        (pending_u(config()), vec![TerminateService, Ended]),
    ];
    for (number, (mut rig, done)) in rows.into_iter().enumerate() {
        assert_eq!(rig.feed(event()), done, "row {number}");
        assert_eq!((rig.client.state(), rig.client.next_timeout()), (Idle, None), "row {number}");
    }
    let mut rig = Rig::open(config(), vec![octets(RG10, 9)]);
    rig.feed(logout());
    assert_eq!(rig.feed(event()), [Ended], "the service had ended before");
}

#[test]
fn validity_time_of_a_quota_that_was_reported_is_over() {
    let grant = Grant { validity_time: Some(60 * SECOND), ..octets(RG10, 1000) };
    let mut rig = Rig::open(config(), vec![grant]);
    assert_eq!(rig.uses_octets(1000), [Sent(Update)]);
    rig.grant(vec![octets(RG10, 1000)]);
    assert_eq!(rig.client.next_timeout(), None);
    // It would have come while the answer was awaited.
    let grant = Grant { validity_time: Some(8 * SECOND), ..octets(RG10, 1000) };
    let mut rig = Rig::open(config(), vec![grant]);
    rig.until(5);
    assert_eq!(rig.uses_octets(1000), [Sent(Update)]);
    assert_eq!(rig.until(10), []);
    assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [granted(RG10, 1000)]);
}
