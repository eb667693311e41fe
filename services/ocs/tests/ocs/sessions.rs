//! Sessions: SCUR and ECUR.

use std::time::Duration;

use diameter_messages::gy::LowBalanceIndication;
use diameter_ocs::charging::Settings;
use diameter_ocs::ledger::{Bucket, BucketId, Scope, Status, Unit};
use diameter_session::ResultCode;
use diameter_session::credit_control::{
    FailedAvp, FailureHandling, FinalUnit, FinalUnitAction, Service, SessionFailover, TariffUsage,
    UnitType, Units, Used,
};

use crate::desk::*;

/// A euro for a million octets; a rating group that is free, one that is denied, one that is rejected.
const STANDARD: &str = r#"
    [[tariff]]
    name = "standard"
    [[tariff.rule]]
    name = "internet"
    rating-group = [10, 11, 12]
    unit = "octets"
    price = "1"
    per = 1_000_000
    grant = 1_000_000
    validity = "1h"
    holding-time = "10m"
    consumption-time = "30s"
    threshold = 20
    triggers = [2, 4]
    [[tariff.rule]]
    name = "calls"
    rating-group = 20
    unit = "seconds"
    price = "0.60"
    per = 60
    charged-by = [60, 6]
    grant = 300
    [[tariff.rule]]
    name = "self care"
    rating-group = 30
    action = "free"
    [[tariff.rule]]
    name = "not at all"
    rating-group = 40
    action = "deny"
    [[tariff.rule]]
    name = "never"
    rating-group = 50
    action = "reject"
"#;

// Proves: ro-02, cc-02, cc-14, cc-37, cc-51
#[test]
fn a_session_reserves_debits_and_releases() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, Units::octets(400_000))]));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    assert_eq!(octets(&answer, INTERNET), Some(400_000));
    assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0.40")));

    let answer = desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(300_000))]));
    assert_eq!(octets(&answer, INTERNET), Some(1_000_000));
    assert_eq!((desk.money(), desk.held()), (euros("9.70"), euros("1")));

    desk.ask(termination(2, &[used(INTERNET, Units::octets(500_000))]));
    assert_eq!((desk.money(), desk.held()), (euros("9.20"), euros("0")));
    assert_eq!(desk.account.sessions().len(), 0);
    assert!(!desk.is_open(SESSION));
}

// Proves: ro-03, ro-15
#[test]
fn a_grant_carries_what_the_tariff_says() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    let grant = grant(&answer, INTERNET);
    assert_eq!(grant.validity_time, Some(Duration::from_secs(3600)));
    assert_eq!(grant.quota_holding_time, Some(Duration::from_secs(600)));
    assert_eq!(grant.quota_consumption_time, Some(Duration::from_secs(30)));
    assert_eq!(grant.threshold, Units::octets(200_000));
    assert_eq!(grant.triggers.as_deref(), Some(&[2, 4][..]));
    assert_eq!(grant.final_unit, None);
    // What is held is expected to be settled within twice that.
    assert_eq!(desk.account.holds()[0].until, desk.now.after(Duration::from_secs(7200)));
}

// Proves: cc-48, cc-108
#[test]
fn many_small_reports_cost_as_much_as_one() {
    let calls = Service::rating_group(20);
    let mut desk = Desk::new(STANDARD, euros("10"));
    desk.ask(initial(&[asks(calls, None)]));
    desk.pass(Duration::from_secs(200));
    // 61 seconds one by one: the first minute, and 6 seconds more.
    for number in 1..=61 {
        desk.ask(update(number, &[used_and_asks(calls, Units::seconds(1))]));
    }
    desk.ask(termination(62, &[]));
    assert_eq!(desk.money(), euros("9.34"));
}

// Proves: ro-41, cc-114
#[test]
fn a_small_balance_is_granted_once_and_then_4012() {
    let mut desk = Desk::new(STANDARD, euros("1.5"));
    let [one, two, three] = [10, 11, 12].map(Service::rating_group);
    let answer = desk.ask(initial(&[asks(one, None), asks(two, None), asks(three, None)]));
    assert_eq!(octets(&answer, one), Some(1_000_000));
    assert_eq!(grant(&answer, one).final_unit, None);
    assert_eq!(octets(&answer, two), Some(500_000));
    assert_eq!(grant(&answer, two).final_unit, Some(FinalUnit::TERMINATE));
    assert_eq!(grant(&answer, three).result, Some(ResultCode::CREDIT_LIMIT_REACHED));
    assert_eq!(desk.held(), euros("1.5"));
    // What is used with the request that is refused is deducted.
    let answer = desk.ask(update(
        1,
        &[used_and_asks(one, Units::octets(1_000_000)), used_and_asks(two, Units::octets(500_000))],
    ));
    assert_eq!(answer.result, ResultCode::SUCCESS);
    assert_eq!(grant(&answer, one).result, Some(ResultCode::CREDIT_LIMIT_REACHED));
    assert_eq!((desk.money(), desk.held()), (euros("0"), euros("0")));
}

// Proves: ro-41, cc-115, cc-36
#[test]
fn each_refusal_has_its_code_at_its_level() {
    // (rating group, Result-Code of the command where it is alone)
    for (group, code) in [(30, 4011), (40, 4010), (50, 5003), (60, 5031)] {
        let mut desk = Desk::new(STANDARD, euros("10"));
        let service = Service::rating_group(group);
        let answer = desk.ask(initial(&[asks(service, None)]));
        assert_eq!(answer.result, ResultCode(code), "{group}");
        assert!(!desk.is_open(SESSION));
        assert_eq!(desk.account.sessions().len(), 0);

        let answer = desk.ask_in("other", initial(&[asks(service, None), asks(INTERNET, None)]));
        assert_eq!(answer.result, ResultCode::SUCCESS, "{group}");
        assert_eq!(grant(&answer, service).result, Some(ResultCode(code)));
        assert_eq!(octets(&answer, INTERNET), Some(1_000_000));
    }
}

// Proves: cc-117, ro-41
#[test]
fn an_unknown_rating_group_is_named_in_failed_avp() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    let unknown = Service::rating_group(60);
    let answer = desk.ask(initial(&[asks(unknown, None)]));
    assert_eq!(answer.failed, Some(FailedAvp::RatingGroup(Some(60))));
    desk.ask_in("other", initial(&[asks(unknown, None), asks(INTERNET, None)]));
    let message = desk.message.as_ref().unwrap();
    let failed = message.failed_avp.as_ref().unwrap();
    assert_eq!((failed.avps[0].code, &failed.avps[0].data[..]), (432, &60_u32.to_be_bytes()[..]));
}

#[test]
fn a_blocked_account_is_refused_and_what_was_used_is_debited() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    desk.account.status = Status::Blocked;
    let answer = desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(1_000_000))]));
    assert_eq!(answer.result, ResultCode(4010));
    assert_eq!((desk.money(), desk.held()), (euros("9"), euros("0")));
    assert_eq!(desk.account.sessions().len(), 0);
}

#[test]
fn allowances_come_first_in_their_order_and_then_money() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    let mut bucket = Bucket::allowance(BucketId(0), "weekend", Unit::Octets);
    bucket.priority = 2;
    let later = desk.account.open_bucket(bucket.clone());
    bucket.priority = 1;
    bucket.scope =
        Scope { rating_groups: vec![10], service_contexts: vec!["32251@3gpp.org".into()] };
    let first = desk.account.open_bucket(bucket.clone());
    bucket.scope.rating_groups = vec![11];
    let foreign = desk.account.open_bucket(bucket.clone());
    bucket.scope.rating_groups = Vec::new();
    bucket.until = Some(desk.now);
    let over = desk.account.open_bucket(bucket);
    for (bucket, octets) in
        [(later, 200_000), (first, 100_000), (foreign, 900_000), (over, 900_000)]
    {
        desk.top_up(bucket, diameter_ocs::ledger::Amount::new(octets), &format!("{bucket:?}"));
    }
    desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(desk.held(), euros("0.70"));
    let left = |desk: &Desk, bucket| desk.account.bucket(bucket).unwrap().balance().get();
    desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(60_000))]));
    assert_eq!([first, later].map(|it| left(&desk, it)), [40_000, 200_000]);
    desk.ask(termination(2, &[used(INTERNET, Units::octets(290_000))]));
    assert_eq!([first, later, foreign, over].map(|it| left(&desk, it)), [0, 0, 900_000, 900_000]);
    assert_eq!(desk.money(), euros("9.95"));
}

/// A euro a million octets by day, and two from 12:00:10 on.
const DEARER: &str = r#"
    [[tariff]]
    name = "standard"
    [[tariff.rule]]
    name = "later"
    from = "2026-03-02T12:00:10Z"
    unit = "octets"
    price = "2"
    per = 1_000_000
    grant = 10_000_000
    validity = "1h"
    [[tariff.rule]]
    name = "now"
    unit = "octets"
    price = "1"
    per = 1_000_000
    grant = 10_000_000
    validity = "1h"
"#;

// Proves: cc-11, ro-14, ro-13, cc-105
#[test]
fn before_a_tariff_change_grants_are_sized_for_the_dearer_price() {
    let mut desk = Desk::new(DEARER, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    let granted = grant(&answer, INTERNET);
    let change = desk.now.after(Duration::from_secs(10));
    assert_eq!(granted.tariff_change, Some(change));
    // One quota, not two: Tariff-Change-Usage is for reports.
    assert_eq!((answer.grants.len(), granted.tariff_usage), (1, None));
    let octets = octets(&answer, INTERNET).unwrap();
    assert!((4_999_000..=5_000_000).contains(&octets), "{octets}");

    desk.pass(Duration::from_secs(60));
    let part = |octets, side| Used { tariff: Some(side), ..Used::new(Units::octets(octets)) };
    let mut report = used(INTERNET, Units::NONE);
    report.used = vec![
        part(1_000_000, TariffUsage::Before),
        part(1_000_000, TariffUsage::After),
        part(500_000, TariffUsage::Indeterminate),
    ];
    desk.ask(termination(1, &[report]));
    // One, two, and a half of one: the cheaper price where nobody knows.
    assert_eq!(desk.money(), euros("6.50"));
}

#[test]
fn who_does_not_say_when_it_was_used_pays_what_is_better_for_him() {
    // A price that rises, and one that falls.
    let falls = DEARER.replacen("price = \"2\"", "price = \"0.5\"", 1);
    for (tariffs, after) in [(DEARER, "9"), (falls.as_str(), "9.5")] {
        for (seconds, left) in [(5, "9"), (60, after)] {
            let mut desk = Desk::new(tariffs, euros("10"));
            desk.ask(initial(&[asks(INTERNET, None)]));
            desk.pass(Duration::from_secs(seconds));
            desk.ask(termination(1, &[used(INTERNET, Units::octets(1_000_000))]));
            assert_eq!(desk.money(), euros(left), "{seconds}");
        }
    }
}

#[test]
fn two_prices_that_are_both_rounded_up_cost_no_more_than_was_held() {
    let rule = |name, time, price, per| {
        format!(
            "[[tariff.rule]]\nname = \"{name}\"\n{time}\nunit = \"octets\"\nprice = \"{price}\"\n\
             per = {per}\ngrant = 1000\n"
        )
    };
    let later = rule("later", "from = \"2026-03-02T12:00:10Z\"", "0.000002", 3);
    let now = rule("now", "", "0.000003", 4);
    let tariffs = format!("[[tariff]]\nname = \"standard\"\n{later}{now}");
    for balance in 1..20 {
        for before in 0..25 {
            let mut desk = Desk::new(&tariffs, diameter_ocs::ledger::Amount::new(balance));
            let answer = desk.ask(initial(&[asks(INTERNET, None)]));
            if !answer.result.is_success() {
                continue;
            }
            let granted = octets(&answer, INTERNET).unwrap();
            let before = granted.min(before);
            let part =
                |octets, side| Used { tariff: Some(side), ..Used::new(Units::octets(octets)) };
            let mut report = used(INTERNET, Units::NONE);
            report.used =
                vec![part(before, TariffUsage::Before), part(granted - before, TariffUsage::After)];
            desk.ask(termination(1, &[report]));
            assert!(!desk.money().is_negative(), "{balance} {before} of {granted}");
        }
    }
}

// Proves: ro-15
#[test]
fn a_tariff_may_be_switched_by_validity_time() {
    let tariffs = DEARER.replacen(
        "name = \"standard\"",
        "name = \"standard\"\nswitch = \"validity-time\"",
        1,
    );
    let mut desk = Desk::new(&tariffs, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    let granted = grant(&answer, INTERNET);
    assert_eq!(
        (granted.tariff_change, granted.validity_time),
        (None, Some(Duration::from_secs(10)))
    );
    assert_eq!(octets(&answer, INTERNET), Some(10_000_000));
}

#[test]
fn what_is_granted_keeps_its_price_when_tariffs_change() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    let dearer = STANDARD.replacen("price = \"1\"", "price = \"3\"", 1);
    let tariffs = diameter_ocs::rating::Tariffs::parse(&dearer, "tariffs.toml").unwrap();
    desk.charging.replace(tariffs.with_version(2));
    desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(1_000_000))]));
    assert_eq!((desk.money(), desk.held()), (euros("9"), euros("3")));
    desk.ask(termination(2, &[used(INTERNET, Units::octets(1_000_000))]));
    assert_eq!(desk.money(), euros("6"));
    let rules: Vec<_> = desk.trace().lines.iter().filter_map(|it| it.rule.as_deref()).collect();
    assert_eq!(rules, ["standard/internet of version 2"]);
}

fn with_last_units(settings: &str) -> String {
    STANDARD.replacen("grant = 1_000_000", &format!("grant = 1_000_000\n{settings}"), 1)
}

// Proves: cc-65, cc-66, cc-112, cc-72
#[test]
fn a_redirected_service_gets_credit_again_after_a_top_up() {
    let redirect = with_last_units(
        "last-units = \"redirect\"\nredirect-to = \"http://top.up\"\nfilter-id = \"portal\"",
    );
    let mut desk = Desk::new(&redirect, euros("1"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    let last = grant(&answer, INTERNET).final_unit.clone().unwrap();
    assert_eq!(last.action, FinalUnitAction::Redirect("http://top.up".into()));
    assert_eq!(last.filters.len(), 1);

    // The last units are used: nothing is reserved, and a Validity-Time says when to ask again.
    let answer = desk.ask(update(1, &[used(INTERNET, Units::octets(1_000_000))]));
    let restricted = grant(&answer, INTERNET);
    assert_eq!((restricted.granted, &restricted.final_unit), (None, &None));
    assert_eq!(restricted.validity_time, Some(Settings::default().restricted));
    assert_eq!((desk.money(), desk.held()), (euros("0"), euros("0")));

    // Nothing yet, and again a while later.
    let nothing = diameter_session::credit_control::ServiceRequest {
        service: INTERNET,
        ..Default::default()
    };
    let answer = desk.ask(update(2, std::slice::from_ref(&nothing)));
    assert_eq!(grant(&answer, INTERNET).granted, None);
    desk.top_up(BucketId::MAIN, euros("5"), "voucher");
    let answer = desk.ask(update(3, &[nothing]));
    assert_eq!(octets(&answer, INTERNET), Some(1_000_000));
    assert_eq!(grant(&answer, INTERNET).final_unit, None);
}

// Proves: cc-112, cc-72
#[test]
fn the_last_units_are_told_as_the_tariff_says() {
    let restrict = "last-units = \"restrict\"\nfilter = \"permit out ip from any to 192.0.2.1\"";
    let qos = format!("{restrict}\nqos = true");
    for (settings, is_qos) in [("", false), (restrict, false), (&qos, true)] {
        let mut desk = Desk::new(&with_last_units(settings), euros("0.5"));
        let answer = desk.ask(initial(&[asks(INTERNET, None)]));
        let granted = grant(&answer, INTERNET);
        let last = granted.final_unit.as_ref().unwrap();
        assert_eq!(last.action == FinalUnitAction::RestrictAccess, !settings.is_empty());
        assert_eq!(last.filters.is_empty(), settings.is_empty());
        assert_eq!(granted.qos_final_unit.is_some(), is_qos);
    }
}

// Proves: ro-09, cc-49
#[test]
fn answers_say_what_it_cost_and_what_is_left() {
    let settings = Settings {
        tell_balance: true,
        failure_handling: Some(FailureHandling::Continue),
        failover: Some(SessionFailover::Supported),
        ..Settings::default()
    };
    let mut desk = Desk::with_settings(STANDARD, euros("2"), settings);
    desk.account.low_balance = Some(euros("1.5"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(answer.failure_handling, Some(FailureHandling::Continue));
    assert_eq!(answer.failover, Some(SessionFailover::Supported));
    let message = desk.message.clone().unwrap();
    assert_eq!(message.cost_information, None);
    assert_eq!(message.low_balance_indication, Some(LowBalanceIndication::NOT_APPLICABLE));
    desk.ask(update(1, &[used_and_asks(INTERNET, Units::octets(600_000))]));
    let message = desk.message.clone().unwrap();
    let cost = message.cost_information.unwrap();
    // Accumulated, without what is reserved.
    assert_eq!((cost.unit_value.value_digits, cost.unit_value.exponent), (600_000, Some(-6)));
    assert_eq!(cost.currency_code, 978);
    assert_eq!(message.remaining_balance.unwrap().unit_value.value_digits, 1_400_000);
    assert_eq!(message.low_balance_indication, Some(LowBalanceIndication::YES));
}

// Proves: cc-07, cc-81
#[test]
fn a_silent_session_ends_after_twice_its_validity_and_gives_back_what_it_held() {
    let mut desk = Desk::new(STANDARD, euros("10"));
    desk.ask(initial(&[asks(INTERNET, None)]));
    desk.pass(Duration::from_secs(7199));
    desk.expire();
    assert_eq!(desk.held(), euros("1"));
    desk.pass(Duration::from_secs(1));
    desk.expire();
    assert_eq!((desk.money(), desk.held()), (euros("10"), euros("0")));
    assert_eq!(desk.account.sessions().len(), 0);
    assert_eq!(desk.trace().kind, "expire");
}

#[test]
fn a_session_that_holds_nothing_is_gone_from_the_account_too() {
    let mut desk = Desk::new(STANDARD, euros("0"));
    desk.ask(initial(&[]));
    assert_eq!(desk.account.sessions().len(), 1);
    desk.pass(Duration::from_secs(3600));
    desk.expire();
    assert_eq!(desk.account.sessions().len(), 0);
}

#[test]
fn a_credit_limit_is_granted_and_no_more() {
    let mut desk = Desk::new(STANDARD, euros("0"));
    desk.account.set_limit(euros("0.3"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(octets(&answer, INTERNET), Some(300_000));
    desk.ask(termination(1, &[used(INTERNET, Units::octets(300_000))]));
    assert_eq!(desk.money(), euros("-0.3"));
    let answer = desk.ask_in("other", initial(&[asks(INTERNET, None)]));
    assert_eq!(answer.result, ResultCode::CREDIT_LIMIT_REACHED);
}

#[test]
fn services_of_a_pool_say_so() {
    let pool = with_last_units("pool = { id = 7, multiplier = 3 }");
    let mut desk = Desk::new(&pool, euros("10"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    let pool = grant(&answer, INTERNET).pools[0];
    assert_eq!((pool.pool, pool.unit_type), (7, UnitType::TotalOctets));
    assert_eq!(pool.multiplier.digits, 3);
}

#[test]
fn a_grant_is_a_share_of_what_there_is_and_larger_under_load() {
    let tariffs = with_last_units("grant-share = 50\ngrant-least = 1000\ngrant-most = 5_000_000");
    let mut desk = Desk::new(&tariffs, euros("1"));
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(octets(&answer, INTERNET), Some(500_000));
    let mut desk = Desk::new(&tariffs, euros("100"));
    desk.charging.set_load(50);
    let answer = desk.ask(initial(&[asks(INTERNET, None)]));
    assert_eq!(octets(&answer, INTERNET), Some(3_000_000));
}

#[test]
fn validity_times_spread_and_the_same_request_has_the_same() {
    let tariffs = with_last_units("jitter = \"10m\"");
    let validity = |session: &str| {
        let mut desk = Desk::new(&tariffs, euros("10"));
        let answer = desk.ask_in(session, initial(&[asks(INTERNET, None)]));
        grant(&answer, INTERNET).validity_time.unwrap()
    };
    let all: std::collections::BTreeSet<_> = (0..50).map(|it| validity(&it.to_string())).collect();
    assert!(all.len() > 25, "{all:?}");
    assert!(all.iter().all(|it| (3000..=3600).contains(&it.as_secs())));
    assert_eq!(validity("one"), validity("one"));
}
