//! Every fault is an input.

use std::time::Duration;

use diameter_core::Outcome;
use diameter_messages::credit_control::{CcMoney, RequestedServiceUnit, UnitValue};
use diameter_messages::gy::MultipleServicesCreditControl;
use diameter_node::session::credit_control::server::OnlineCharging;
use diameter_ocs::ledger::{Amount, Refused};
use diameter_session::credit_control::{
    RequestMessage, RequestType, RequestedAction, Service, UnitType, Units,
};
use diameter_session::{ResultCode, Timestamp};

use crate::desk::*;

const TARIFF: &str = r#"
    [[tariff]]
    name = "standard"
    [[tariff.rule]]
    name = "internet"
    service-context = "32251@3gpp.org"
    rating-group = [10, 11, 12]
    unit = "octets"
    price = "1"
    per = 1_000_000
    grant = 1_000_000
    [[tariff.rule]]
    name = "dear"
    rating-group = 13
    unit = "octets"
    price = "0.1"
    grant = 10
    [[tariff.rule]]
    name = "time"
    rating-group = 20
    unit = "seconds"
    price = "0.01"
    grant = 600
    [[tariff.rule]]
    name = "bought"
    rating-group = 30
    unit = "money"
"#;

// Proves: cc-82, ro-10
#[test]
fn the_same_request_is_charged_once_whatever_it_says_the_second_time() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let first = desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(600_000))]));
    let (account, transfers) = (desk.account.clone(), desk.transfers.len());
    // Again; with the T flag; and with another content.
    let again = update(1, &[used_and_asks(INTERNET, Units::octets(600_000))]);
    let other = update(1, &[used_and_asks(INTERNET, Units::octets(999_999))]);
    for mut request in [again, other] {
        for is_retransmitted in [false, true] {
            request.is_retransmitted = is_retransmitted;
            assert_eq!(desk.ask(request.clone()), first);
        }
    }
    assert_eq!((&desk.account, desk.transfers.len()), (&account, transfers));
}

#[test]
fn a_change_that_is_made_twice_counts_once() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let outcome = desk.decide(SESSION, termination(1, &[used(INTERNET, Units::octets(1))]));
    let repeated = desk.decide(SESSION, termination(1, &[used(INTERNET, Units::octets(1))]));
    assert!(desk.commit(SESSION, outcome));
    // Whoever decided at the same time sees that the account is another.
    assert!(!desk.commit(SESSION, repeated));
    // Its transfers have the ids of the first, and settle what is settled.
    let settles = desk.transfers.last().unwrap().clone();
    let twice = diameter_ocs::ledger::Change { transfers: vec![settles], ..Default::default() };
    assert_eq!(desk.account.apply(&twice), Err(Refused::NotPending));
}

// Proves: cc-28
#[test]
fn numbers_may_jump_and_come_late() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    for number in [3, 2, 7, 1] {
        let answer = desk.ask(update(number, &[used_and_asks(INTERNET, Units::octets(100_000))]));
        assert_eq!(answer.result, ResultCode::SUCCESS);
    }
    assert_eq!((desk.money(), desk.held()), (euros("9.60"), euros("1")));
}

// Proves: cc-02
#[test]
fn a_session_that_does_not_exist_is_unknown_and_changes_nothing() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    let before = desk.account.clone();
    let answer = desk.ask(update(4, &[used_and_asks(INTERNET, Units::octets(100_000))]));
    assert_eq!(answer.result, ResultCode::UNKNOWN_SESSION_ID);
    assert_eq!(desk.account, before);
    // Terminated twice, with another number: the session is over.
    desk.ask_in("s", initial(&[asks(INTERNET, None)]));
    desk.ask_in("s", termination(1, &[used(INTERNET, Units::octets(500_000))]));
    let answer = desk.ask_in("s", termination(2, &[used(INTERNET, Units::octets(500_000))]));
    assert_eq!(answer.result, ResultCode::UNKNOWN_SESSION_ID);
    assert_eq!(desk.money(), euros("9.50"));
}

// Proves: cc-108
#[test]
fn what_is_used_beyond_the_grant_is_debited_below_zero_if_it_must() {
    let mut desk = Desk::new(TARIFF, euros("1"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    desk.ask(termination(1, &[used(INTERNET, Units::octets(1_500_000))]));
    assert_eq!((desk.money(), desk.held()), (euros("-0.5"), euros("0")));
    let overused = desk.trace().lines.iter().find(|it| it.what == "overused").unwrap();
    assert_eq!(overused.amount, euros("0.5"));
    assert!(overused.because.contains("more than there is"), "{overused:?}");
}

// Proves: cc-108
#[test]
fn what_was_used_without_a_grant_is_debited_by_the_price_of_now() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let other = Service::rating_group(11);
    desk.ask(update(1, &[used(other, Units::octets(250_000))]));
    assert_eq!((desk.money(), desk.held()), (euros("9.75"), euros("1")));
}

#[test]
fn what_cannot_be_true_is_told_and_not_charged() {
    let (time, dear) = (Service::rating_group(20), Service::rating_group(13));
    let implausible = [
        (INTERNET, Units::octets(1 << 63)),
        (INTERNET, Units::octets(u64::MAX)),
        (INTERNET, Units::of(UnitType::InputOctets, u64::MAX).with(UnitType::OutputOctets, 1)),
        (INTERNET, Units::octets(i64::MAX as u64)),
        // More than a terabit in each second of an hour.
        (INTERNET, Units::octets(450_000_000_000_001)),
        // It would cost more than there is money.
        (dear, Units::octets(400_000_000_000_000)),
        // 2^32 milliseconds, taken for minutes.
        (time, Units::seconds(71_582_788)),
    ];
    for (service, units) in implausible {
        let mut desk = Desk::new(TARIFF, euros("10"));
        desk.ask(initial(&[asks(service, None)]));
        let answer = desk.ask(update(1, &[used_and_asks(service, units)]));
        assert_eq!(
            grant(&answer, service).result,
            Some(ResultCode::INVALID_AVP_VALUE),
            "{units:?}"
        );
        assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));
        assert!(desk.trace().lines.iter().any(|it| it.because.contains("cannot be true")));
    }
}

// Proves: cc-107
#[test]
fn units_of_another_type_are_refused() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, Units::seconds(60))]));
    assert_eq!(answer.result, ResultCode::INVALID_AVP_VALUE);
    assert!(answer.failed.is_some());
    desk.ask_in("s", initial(&[asks(INTERNET, None)]));
    let answer = desk.ask_in("s", update(1, &[used_and_asks(INTERNET, Units::seconds(60))]));
    assert_eq!(grant(&answer, INTERNET).result, Some(ResultCode::INVALID_AVP_VALUE));
    assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));
}

// Proves: cc-81, cc-107
#[test]
fn a_request_that_machines_refuse_is_booked_too() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    // A session keeps what its server could rate when it began.
    let machine = desk.sessions.remove(SESSION).unwrap();
    let mut written = serde_json::to_value(&machine).unwrap();
    written["config"]["rated"] = serde_json::json!(["TotalOctets"]);
    desk.sessions.insert(SESSION.into(), serde_json::from_value(written).unwrap());
    let both = Units::octets(400_000).with(UnitType::Time, 5);
    let answer = desk.ask(update(1, &[used_and_asks(INTERNET, both)]));
    assert_eq!(answer.result, ResultCode::INVALID_AVP_VALUE);
    assert_eq!((desk.money(), desk.held()), (euros("9.60"), euros("0")));
    assert_eq!(desk.account.sessions().len(), 0);
}

#[test]
fn all_rating_groups_of_a_request_share_one_small_balance() {
    for cents in [0, 1, 50, 99, 100, 199, 250] {
        let mut desk = Desk::new(TARIFF, Amount::new(cents * 10_000));
        let services = [10, 11, 12].map(|it| asks(Service::rating_group(it), None));
        let answer = desk.ask(initial(&services));
        let granted = answer.grants.iter().filter_map(|it| it.granted);
        let granted: u64 = granted.map(|it| it.amount(UnitType::TotalOctets)).sum();
        assert_eq!(granted, cents as u64 * 10_000);
        assert_eq!(desk.held(), desk.money());
    }
}

#[test]
fn a_service_that_is_asked_for_twice_is_granted_once() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, None), asks(INTERNET, None)]));
    assert_eq!(answer.grants.len(), 1);
    assert_eq!(desk.held(), euros("1"));
}

// Proves: cc-116, ro-41
#[test]
fn an_unknown_subscriber_is_5030() {
    let mut request = request();
    request.subscription_id.clear();
    let desk = Desk::new(TARIFF, euros("10"));
    let rejection = desk.charging.account(&request).unwrap_err();
    assert_eq!(rejection.outcome(), Outcome::Result(ResultCode::USER_UNKNOWN.into()));
    request.user_name = Some("alice".into());
    assert_eq!(desk.charging.account(&request).unwrap(), "user-alice");
}

#[test]
fn an_unknown_context_cannot_be_rated() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.request.service_context_id = "something@example.net".into();
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(answer.result, ResultCode(5031));
}

#[test]
fn a_tariff_that_there_is_none_of_cannot_rate() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.account.tariff = "gone".into();
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(answer.result, ResultCode(5031));
}

#[test]
fn money_of_another_currency_is_not_converted() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    let bought = Service::rating_group(30);
    let money = Units::of(UnitType::Money, 2_000_000);
    let dollars = |currency| {
        let value = UnitValue::builder().value_digits(2).build();
        let money = CcMoney::builder().unit_value(value).currency_code(currency).build();
        let units = RequestedServiceUnit::builder().cc_money(money).build();
        let service = MultipleServicesCreditControl::builder().rating_group(30);
        service.requested_service_unit(units).build()
    };
    desk.request.multiple_services_credit_control = vec![dollars(840)];
    let asked = desk.request.read(Default::default()).unwrap();
    assert_eq!(asked.services, [asks(bought, money)]);
    let answer = desk.ask(initial(&[asks(bought, money)]));
    assert_eq!(answer.result, ResultCode::INVALID_AVP_VALUE);
    let debit = event(RequestedAction::DirectDebiting, &[asks(bought, money)]);
    assert_eq!(desk.ask_in("e", debit).result, ResultCode::INVALID_AVP_VALUE);
    let refund = event(RequestedAction::RefundAccount, &[asks(bought, money)]);
    assert_eq!(desk.ask_in("r", refund).result, ResultCode::INVALID_AVP_VALUE);
    assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));

    desk.request.multiple_services_credit_control = vec![dollars(978)];
    desk.ask_in("s", initial(&[asks(bought, money)]));
    assert_eq!(desk.held(), euros("2"));
}

#[test]
fn a_clock_that_is_set_back_releases_nothing_early_and_charges_the_same() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    desk.now = Timestamp::from_secs(1);
    desk.expire();
    assert_eq!(desk.held(), euros("1"));
    desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(300_000))]));
    desk.ask(termination(2, &[used(INTERNET, Units::octets(300_000))]));
    assert_eq!((desk.money(), desk.held()), (euros("9.40"), euros("0")));
}

#[test]
fn a_deadline_that_passes_while_an_update_is_decided_changes_nothing_twice() {
    let mut desk = Desk::new(TARIFF, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let outcome = desk.decide(SESSION, update(1, &[used_and_asks(INTERNET, Units::octets(1))]));
    desk.pass(Duration::from_secs(7200));
    desk.expire();
    assert!(!desk.commit(SESSION, outcome));
    let answer = desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(1))]));
    assert_eq!(answer.result, ResultCode::UNKNOWN_SESSION_ID);
    assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));
}

#[test]
fn a_top_up_and_a_debit_at_once_are_both_made() {
    let mut desk = Desk::new(TARIFF, euros("1"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let outcome =
        desk.decide(SESSION, update(1, &[used_and_asks(INTERNET, Units::octets(1_000_000))]));
    desk.top_up(diameter_ocs::ledger::BucketId::MAIN, euros("5"), "voucher");
    assert!(!desk.commit(SESSION, outcome));
    let answer = desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(1_000_000))]));
    assert_eq!(octets(&answer, INTERNET), Some(1_000_000));
    assert_eq!((desk.money(), desk.held()), (euros("5"), euros("1")));
}

#[test]
fn a_request_of_each_type_with_nothing_in_it_is_answered() {
    for request_type in [RequestType::Initial, RequestType::Update, RequestType::Termination] {
        let mut desk = Desk::new(TARIFF, euros("10"));
        desk.ask(initial(&[]));
        let request = diameter_session::credit_control::Request::new(request_type, 1, desk.now);
        desk.ask(request);
        assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));
    }
}
