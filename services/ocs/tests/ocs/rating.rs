//! Tariffs by themselves.

use std::time::Duration;

use diameter_ocs::ledger::Amount;
use diameter_ocs::rating::{Facts, Price, PriceStep, Tariffs};
use diameter_session::Timestamp;
use diameter_session::credit_control::Service;

use crate::desk::{INTERNET, euros, noon};

pub(crate) const TARIFF: &str = r#"
    [[tariff]]
    name = "standard"
    zone = "Europe/Berlin"
    [[tariff.rule]]
    name = "weekend"
    hours = ["sat,sun", "fri 20:00-24:00"]
    unit = "octets"
    price = "1"
    per = 1_000_000
    [[tariff.rule]]
    name = "night"
    hours = "22:00-06:00"
    unit = "octets"
    price = "2"
    per = 1_000_000
    [[tariff.rule]]
    name = "abroad"
    country = ["310", "311"]
    apn = "Internet"
    rat = [6, 8]
    unit = "octets"
    price = "9"
    per = 1_000_000
    [[tariff.rule]]
    name = "day"
    unit = "octets"
    price = "3"
    per = 1_000_000
"#;

#[test]
fn the_first_rule_that_matches_counts() {
    let tariffs = Tariffs::parse(TARIFF, "tariffs.toml").unwrap();
    let tariff = tariffs.tariff("standard").unwrap();
    let home = Facts { service_context: "8.32251@3gpp.org".into(), ..Facts::default() };
    let abroad = Facts {
        apn: Some("internet".into()),
        plmn: Some("310260".into()),
        rat: Some(6),
        ..home.clone()
    };
    let other_apn = Facts { apn: Some("ims".into()), ..abroad.clone() };
    let hour = |hours: u64| noon().after(Duration::from_secs(hours * 3600));
    // Monday noon in London is one o'clock in Berlin.
    let cases = [
        (&home, 0, "day"),
        (&home, 8, "day"),
        (&home, 9, "night"),
        (&home, 16, "night"),
        (&home, 17, "day"),
        (&abroad, 0, "abroad"),
        (&other_apn, 0, "day"),
        (&home, 4 * 24 + 6, "day"),
        (&home, 4 * 24 + 7, "weekend"),
        (&home, 4 * 24 + 11, "weekend"),
        (&home, 6 * 24 + 10, "weekend"),
        (&home, 6 * 24 + 11, "night"),
    ];
    for (facts, hours, rule) in cases {
        let found = tariff.rule(facts, INTERNET, hour(hours)).unwrap();
        assert_eq!(found.name, rule, "{hours}");
    }
}

#[test]
fn the_next_price_is_known_before() {
    let tariffs = Tariffs::parse(TARIFF, "tariffs.toml").unwrap();
    let tariff = tariffs.tariff("standard").unwrap();
    let facts = Facts::default();
    let night = noon().after(Duration::from_secs(9 * 3600));
    let within = |hours: u64| Duration::from_secs(hours * 3600);
    let decision = tariff.decide(&facts, INTERNET, noon(), within(8)).unwrap();
    assert!(decision.then.is_none());
    let decision = tariff.decide(&facts, INTERNET, noon(), within(10)).unwrap();
    let (at, rule) = decision.then.unwrap();
    assert_eq!((at, rule.name.as_str()), (night, "night"));
}

#[test]
fn hours_that_go_on_until_the_next_day_belong_to_the_day_they_begin_on() {
    let text = "[[tariff]]\nname = \"standard\"\n[[tariff.rule]]\nname = \"party\"\n\
                hours = \"fri-sat 22:00-06:00\"\naction = \"free\"\n";
    let tariffs = Tariffs::parse(text, "tariffs.toml").unwrap();
    let tariff = tariffs.tariff("standard").unwrap();
    // Hours after Monday noon.
    for (day, hour, is_party) in [
        (4, 5, false),
        (4, 21, false),
        (4, 22, true),
        (5, 5, true),
        (5, 6, false),
        (5, 23, true),
        (6, 5, true),
        (6, 23, false),
        (7, 5, false),
    ] {
        let at = noon().after(Duration::from_secs(day * 86_400 + hour * 3600 - 43_200));
        let found = tariff.rule(&Facts::default(), INTERNET, at).is_some();
        assert_eq!(found, is_party, "{day} {hour}");
    }
}

#[test]
fn hours_are_those_of_the_clock_when_summer_begins() {
    let tariffs = Tariffs::parse(TARIFF, "tariffs.toml").unwrap();
    let tariff = tariffs.tariff("standard").unwrap();
    // Sunday, 29 March 2026: summer begins at 01:00 UTC. Monday 06:00 in Berlin is 04:00 UTC then.
    let monday = Timestamp::from_secs(1_774_843_200);
    let before = Timestamp::from_secs(1_774_843_199);
    let name = |at| tariff.rule(&Facts::default(), INTERNET, at).unwrap().name.clone();
    assert_eq!((name(before), name(monday)), ("night".into(), "day".into()));
}

#[test]
fn prices_are_exact_and_rounded_up_once() {
    // A third of a cent each.
    let price = Price::new(euros("0.01"), 3);
    assert_eq!([1, 2, 3, 4].map(|it| price.cost(it).unwrap().get()), [3334, 6667, 10_000, 13_334]);
    let parts: i64 = (0..300).map(|it| price.cost_after(it, 1).unwrap().get()).sum();
    assert_eq!(parts, price.cost(300).unwrap().get());
    assert_eq!(Price::new(Amount::MAX, 1).cost(2), None);
    assert_eq!(Price::new(Amount::new(1), 1).cost(u64::MAX), None);
}

#[test]
fn steps_are_each_charged_by_their_own_price() {
    let price = Price {
        steps: vec![
            PriceStep { from: 0, amount: euros("1"), per: 10 },
            PriceStep { from: 100, amount: euros("0.5"), per: 10 },
        ],
        first: 1,
        unit: 1,
    };
    assert_eq!(
        [50, 100, 150].map(|it| price.cost(it).unwrap()),
        [euros("5"), euros("10"), euros("12.5")]
    );
    let flat = Price::new(euros("0.8"), 10);
    let dearer = price.dearer(&flat);
    assert_eq!(
        [50, 100, 150].map(|it| dearer.cost(it).unwrap()),
        [euros("5"), euros("10"), euros("14")]
    );
}

#[test]
fn charging_units_are_the_first_and_then_others() {
    let price = Price::new(euros("0.01"), 1).charged_by(60, 6);
    assert_eq!([0, 1, 60, 61, 66, 67].map(|it| price.rounded(it)), [0, 60, 60, 66, 66, 72]);
    assert_eq!(price.to_string(), "0.01 for 1, charged by 60 and 6");
}

#[test]
fn all_mistakes_are_told_at_once_in_their_lines() {
    let wrong = r#"
[[tariff]]
name = "standard"
zone = "Europe/Atlantis"
[[tariff.rule]]
name = "one"
hours = "mon-fry 08:00-18:00"
unit = "bytes"
price = 0.02
[[tariff.rule]]
name = "two"
unit = "octets"
price = "0.0000001"
per = 0
last-units = "redirect"
colour = "red"
[[tariff.rule]]
name = "three"
action = "fre"
plmn = "26a01"
[[tariff]]
name = "empty"
"#;
    let told = Tariffs::parse(wrong, "tariffs.toml").unwrap_err().to_string();
    for (line, what) in [
        (4, "Europe/Atlantis"),
        (7, "hours"),
        (8, "bytes"),
        (9, "price"),
        (13, "price"),
        (14, "per"),
        (15, "redirect-to"),
        (16, "colour"),
        (19, "fre"),
        (20, "plmn"),
        (21, "without rules"),
    ] {
        let place = format!("tariffs.toml:{line}:");
        let is_told = told.lines().any(|it| it.contains(&place));
        assert!(is_told && told.contains(what), "{line} {what} in:\n{told}");
    }
}

#[test]
fn two_tariffs_of_one_name_are_a_mistake() {
    let rule = "[[tariff.rule]]\nname = \"all\"\naction = \"free\"\n";
    let twice = format!("[[tariff]]\nname = \"a\"\n{rule}[[tariff]]\nname = \"a\"\n{rule}");
    let told = Tariffs::parse(&twice, "tariffs.toml").unwrap_err().to_string();
    assert!(told.contains("two tariffs `a`"), "{told}");
}

#[test]
fn services_without_a_rating_group_match_rules_without_one() {
    let tariffs = Tariffs::parse(TARIFF, "tariffs.toml").unwrap();
    let tariff = tariffs.tariff("standard").unwrap();
    assert!(tariff.rule(&Facts::default(), Service::SESSION, noon()).is_some());
}
