//! One-time events: IEC.

use diameter_messages::credit_control::CheckBalanceResult;
use diameter_messages::credit_control::avp::CHECK_BALANCE_RESULT;
use diameter_ocs::ledger::{Amount, Bucket, BucketId, Unit};
use diameter_session::ResultCode;
use diameter_session::credit_control::{RequestedAction, Service, UnitType, Units};

use crate::desk::*;

/// Ten cents a message.
const MESSAGES: &str = r#"
    [[tariff]]
    name = "standard"
    [[tariff.rule]]
    name = "free numbers"
    service-context = "32274@3gpp.org"
    called = "+49800"
    action = "free"
    [[tariff.rule]]
    name = "messages"
    unit = "events"
    price = "0.10"
"#;

const MESSAGE: Service = Service::identifier(7);

fn events(count: u64) -> Units {
    Units::of(UnitType::ServiceSpecificUnits, count)
}

// Proves: cc-89, ro-02
#[test]
fn an_event_is_debited_at_once_and_granted_in_the_answer() {
    let mut desk = Desk::new(MESSAGES, euros("1"));
    let answer = desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, events(3))]));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    assert_eq!(grant(&answer, MESSAGE).granted, Some(events(3)));
    assert_eq!((desk.money(), desk.held()), (euros("0.70"), euros("0")));
    assert_eq!(desk.account.sessions().len(), 0);
    // The same request is debited once.
    desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, events(3))]));
    assert_eq!(desk.money(), euros("0.70"));
}

// Proves: cc-89
#[test]
fn an_event_that_cannot_be_paid_is_refused_whole() {
    let mut desk = Desk::new(MESSAGES, euros("0.25"));
    let answer = desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, events(3))]));
    assert_eq!(answer.result, ResultCode::CREDIT_LIMIT_REACHED);
    assert_eq!(desk.money(), euros("0.25"));
    assert_eq!(desk.trace().result, 4012);
    // One where it does not say how many; and a free one is not charged here.
    desk.ask_in("two", event(RequestedAction::DirectDebiting, &[asks(MESSAGE, None)]));
    assert_eq!(desk.money(), euros("0.15"));
}

#[test]
fn allowances_pay_for_events_too() {
    let mut desk = Desk::new(MESSAGES, euros("0.10"));
    let bucket = desk.account.open_bucket(Bucket::allowance(BucketId(0), "ten", Unit::Events));
    desk.top_up(bucket, Amount::new(2), "pack");
    desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, events(3))]));
    assert_eq!(desk.account.bucket(bucket).unwrap().balance(), Amount::ZERO);
    assert_eq!(desk.money(), euros("0"));
}

// Proves: cc-89, ro-41
#[test]
fn what_is_free_needs_no_credit_control() {
    let mut desk = Desk::new(MESSAGES, euros("1"));
    desk.request.service_context_id = "14.32274@3gpp.org".into();
    desk.request.service_information = Some(Box::new(recipient("+498001234567")));
    let answer = desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, None)]));
    assert_eq!(answer.result, ResultCode(4011));
    desk.request.service_information = Some(Box::new(recipient("+491701234567")));
    let answer = desk.ask_in("two", event(RequestedAction::DirectDebiting, &[asks(MESSAGE, None)]));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    assert_eq!(desk.money(), euros("0.90"));
}

fn recipient(address: &'static str) -> diameter_messages::gy::ServiceInformation {
    use diameter_messages::gy::{
        RecipientAddress, RecipientInfo, ServiceInformation, SmsInformation,
    };
    let address = RecipientAddress::builder().address_data(address).build();
    let info = RecipientInfo::builder().recipient_addresses([address]).build();
    let sms = SmsInformation::builder().recipient_infos([info]).build();
    ServiceInformation::builder().sms_information(sms).build()
}

// Proves: cc-90
#[test]
fn a_refund_raises_the_balance_by_an_amount_or_by_what_units_cost() {
    let mut desk = Desk::new(MESSAGES, euros("1"));
    let money = Units::of(UnitType::Money, 250_000);
    let answer = desk.ask(event(RequestedAction::RefundAccount, &[asks(MESSAGE, money)]));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    assert_eq!(desk.money(), euros("1.25"));
    desk.ask_in("two", event(RequestedAction::RefundAccount, &[asks(MESSAGE, events(2))]));
    assert_eq!(desk.money(), euros("1.45"));
    desk.ask_in("two", event(RequestedAction::RefundAccount, &[asks(MESSAGE, events(2))]));
    assert_eq!(desk.money(), euros("1.45"));
}

// Proves: cc-86, ro-06
#[test]
fn a_balance_check_says_whether_there_is_enough_and_changes_nothing() {
    let mut desk = Desk::new(MESSAGES, euros("0.25"));
    let before = desk.account.clone();
    for (session, count, result) in
        [("one", 2, CheckBalanceResult::ENOUGH_CREDIT), ("two", 3, CheckBalanceResult::NO_CREDIT)]
    {
        let check = event(RequestedAction::CheckBalance, &[asks(MESSAGE, events(count))]);
        let answer = desk.ask_in(session, check);
        assert_eq!(answer.result, ResultCode::SUCCESS);
        let message = desk.message.as_ref().unwrap();
        let told = message.additional_avps.get(&CHECK_BALANCE_RESULT).unwrap().unwrap();
        assert_eq!(told, result);
    }
    assert_eq!(desk.account, before);
}

// Proves: cc-85, ro-06
#[test]
fn a_price_enquiry_says_what_it_would_cost_and_changes_nothing() {
    let mut desk = Desk::new(MESSAGES, euros("0"));
    let before = desk.account.clone();
    let answer = desk.ask(event(RequestedAction::PriceEnquiry, &[asks(MESSAGE, events(12))]));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    let cost = desk.message.as_ref().unwrap().cost_information.clone().unwrap();
    assert_eq!((cost.unit_value.value_digits, cost.currency_code), (1_200_000, 978));
    assert_eq!(desk.account, before);
}

// Proves: cc-37
#[test]
fn an_amount_of_money_costs_what_it_is() {
    let mut desk = Desk::new(MESSAGES, euros("1"));
    let money = Units::of(UnitType::Money, 400_000);
    desk.ask(event(RequestedAction::DirectDebiting, &[asks(MESSAGE, money)]));
    assert_eq!(desk.money(), euros("0.60"));
}
