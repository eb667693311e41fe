//! Failures (RFC 8506, 5.7).

use diameter_session::credit_control::Concurrency;

use super::*;

use FailureHandling::{Continue, RetryAndTerminate, Terminate};
use State::{Idle, Open, PendingI, PendingU};

fn two_servers(failure_handling: FailureHandling) -> ClientConfig {
    ClientConfig { servers: 2, ..handling(failure_handling) }
}

/// An open session that the server lets move.
fn movable(failure_handling: FailureHandling) -> Rig {
    let mut rig = Rig::started(two_servers(failure_handling), &[RG10]);
    rig.answer(|number| Answer {
        failover: Some(SessionFailover::Supported),
        ..Answer::granting(number, vec![octets(RG10, 1000)])
    });
    assert_eq!(rig.uses_octets(1000), [Sent(Update)]);
    rig
}

// Proves: cc-74, ro-11, ro-18
#[test]
fn failure_handling_of_the_server_beats_that_of_the_home_server_and_the_configured_one() {
    let outcome = |configured, authorized: Option<FailureHandling>, answered| {
        let mut rig = Rig::started(handling(configured), &[RG10]);
        if let Some(authorized) = authorized {
            rig.feed(ClientEvent::Authorized(authorized));
        }
        rig.answer(|number| Answer {
            failure_handling: answered,
            ..Answer::granting(number, vec![octets(RG10, 10)])
        });
        rig.uses_octets(10);
        rig.until(10)[0].clone()
    };
    assert_eq!(outcome(FailureHandling::default(), None, None), TerminateService);
    assert_eq!(outcome(Continue, None, None), GrantService);
    assert_eq!(outcome(Terminate, Some(Continue), None), GrantService);
    assert_eq!(outcome(Continue, Some(Continue), Some(Terminate)), TerminateService);
    assert_eq!(outcome(Terminate, Some(Terminate), Some(Continue)), GrantService);
}

// Proves: cc-75, ccfi-06, ccse-12
#[test]
fn answer_that_is_late_is_used_until_the_request_times_out() {
    for failure_handling in [Continue, RetryAndTerminate] {
        let mut rig = Rig::started(handling(failure_handling), &[RG10]);
        assert_eq!(rig.until(10), [GrantService]);
        rig.uses_octets(44);
        assert_eq!(rig.until(119), []);
        assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [granted(RG10, 1000)]);
        assert_eq!(rig.remaining(RG10), Some(Units::octets(956)), "what was used meanwhile counts");

        let mut rig = Rig::started(handling(failure_handling), &[RG10]);
        rig.until(10);
        let last = if failure_handling == Continue { GrantService } else { TerminateService };
        assert_eq!(rig.until(120), [last, Ended]);
        assert_eq!(rig.grant(vec![octets(RG10, 1000)]), [], "now it is too late");
    }
    let mut rig = Rig::started(handling(Terminate), &[RG10]);
    assert_eq!(rig.until(10), [TerminateService, Ended]);
}

// Proves: cc-76, cc-101, cc-102, ro-19
#[test]
fn session_moves_to_another_server_where_that_is_supported() {
    for failure_handling in [Terminate, Continue, RetryAndTerminate] {
        for code in [3002, 3004] {
            let mut rig = movable(failure_handling);
            rig.until(4);
            assert_eq!(rig.refuse(code), [SentAgain(Update, 1)]);
            assert_eq!(rig.sent[1].number, rig.sent[2].number);
            assert_eq!(rig.client.next_timeout(), Some(at(14)), "Tx begins again");
            rig.grant(vec![octets(RG10, 1000)]);
            assert_eq!(rig.client.state(), Open);
            // It stays there.
            rig.uses_octets(1000);
            assert_eq!(rig.refuse(3004), [SentAgain(Update, 0)]);
        }
    }
}

// Proves: cc-76
#[test]
fn request_that_times_out_moves_unless_the_service_ended_at_tx() {
    let mut rig = movable(Terminate);
    assert_eq!(rig.until(200), [TerminateService, Ended]);
    let mut rig = movable(RetryAndTerminate);
    assert_eq!(rig.until(120), [GrantService, SentAgain(Update, 1)]);
    assert_eq!(rig.until(300), [GrantService, TerminateService, Ended]);
}

// Proves: cc-77
#[test]
fn session_stays_where_it_is_unless_the_server_lets_it_move() {
    for failover in [None, Some(SessionFailover::NotSupported)] {
        let mut rig = Rig::started(two_servers(RetryAndTerminate), &[RG10]);
        rig.answer(|number| Answer {
            failover,
            ..Answer::granting(number, vec![octets(RG10, 1000)])
        });
        rig.uses_octets(1000);
        assert_eq!(rig.refuse(3002), [TerminateService, Ended]);
    }
}

// Proves: cc-78
#[test]
fn session_that_has_not_begun_begins_at_another_server() {
    let mut rig = Rig::started(two_servers(Terminate), &[RG10]);
    assert_eq!(rig.feed(ClientEvent::NotSent(0)), [SentAgain(Initial, 1)]);
    rig.grant(vec![octets(RG10, 1000)]);
    assert_eq!(rig.client.state(), Open);
}

// Proves: cc-79
#[test]
fn when_the_retry_fails_too_the_session_ends_and_nothing_is_left() {
    for (failure_handling, last) in [(Continue, GrantService), (Terminate, TerminateService)] {
        let mut rig = movable(failure_handling);
        rig.refuse(3004);
        assert_eq!(rig.refuse(3004), [last, Ended]);
        assert_eq!((rig.client.state(), rig.client.next_timeout()), (Idle, None));
        assert_eq!(rig.remaining(RG10), Some(Units::NONE));
    }
}

// Proves: cc-76
#[test]
fn loop_moves_nothing() {
    assert_eq!(movable(Continue).refuse(3005), [GrantService, Ended]);
}

// Proves: cc-80
#[test]
fn failure_in_a_graceful_termination_ends_the_service_whatever_else_is_said() {
    use diameter_session::credit_control::{FinalUnit, FinalUnitAction};
    let final_unit = Some(FinalUnit { action: FinalUnitAction::RestrictAccess, filters: vec![] });
    let grant = Grant { final_unit, ..octets(RG10, 10) };
    // While the last units are used, and after them.
    for event in [ClientEvent::RatingChanged(RG10), ClientEvent::Used(RG10, Units::octets(10))] {
        let mut rig = Rig::open(handling(Continue), vec![grant.clone()]);
        rig.feed(event);
        assert_eq!(rig.client.state(), PendingU);
        assert_eq!(rig.until(10), [TerminateService, Ended]);
    }
}

// Proves: cc-29
#[test]
fn failure_is_one_of_all_requests() {
    let config = ClientConfig { concurrency: Concurrency::Parallel, ..two_servers(Continue) };
    let mut rig = Rig::started(config, &[RG10, RG20]);
    rig.answer(|number| Answer {
        failover: Some(SessionFailover::Supported),
        ..Answer::granting(number, vec![octets(RG10, 10), octets(RG20, 10)])
    });
    rig.uses_octets(10);
    rig.uses(RG20, Units::octets(10));
    assert_eq!(rig.refuse(3004), [SentAgain(Update, 1), SentAgain(Update, 1)]);
    let numbers: Vec<_> = rig.sent.iter().map(|it| it.number).collect();
    assert_eq!(numbers, [0, 1, 2, 1, 2]);
    assert_eq!(rig.refuse(3004), [GrantService, Ended]);
}

#[test]
fn end_of_a_session_that_cannot_be_told_ends_it_all_the_same() {
    let mut rig = Rig::open(config(), vec![octets(RG10, 10)]);
    assert_eq!(rig.feed(logout()), [Sent(RequestType::Termination)]);
    assert_eq!(rig.until(119), []);
    assert_eq!(rig.until(120), [Ended]);
    let mut rig = Rig::started(config(), &[RG10]);
    rig.feed(logout());
    assert_eq!(rig.until(10), [TerminateService, Ended]);
    assert_ne!(rig.client.state(), PendingI);
}

// Proves: cc-74
#[test]
fn failure_handling_holds_until_another_answer_says_something_else() {
    let mut rig = Rig::started(handling(FailureHandling::Terminate), &[RG10]);
    rig.answer(|number| super::Answer {
        failure_handling: Some(Continue),
        ..super::Answer::granting(number, vec![octets(RG10, 10)])
    });
    rig.uses_octets(10);
    rig.grant(vec![octets(RG10, 10)]);
    rig.uses_octets(10);
    assert_eq!(rig.until(10), [GrantService], "the second answer said nothing of it");
}
