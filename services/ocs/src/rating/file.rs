//! Tariffs in TOML: every mistake in its line, all at once.

use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use diameter_node::config::{self, ConfigError, Section};
use diameter_session::credit_control::{Filter, FinalUnit, FinalUnitAction, UnitValue};

use super::calendar::{Hours, Zone};
use super::condition::Condition;
use super::price::{Price, PriceStep};
use super::tariff::{Charge, GrantSize, LastUnits, Outcome, Pool, Rule, Tariff, Tariffs};
use super::values::Instant;
use crate::ledger::{Amount, Unit};

impl Tariffs {
    /// Reads tariffs from the text of a file that has nothing else, and which is called so in errors.
    ///
    /// ```
    /// use diameter_ocs::rating::Tariffs;
    ///
    /// let tariffs = Tariffs::parse(
    ///     r#"
    ///     [[tariff]]
    ///     name = "standard"
    ///     zone = "Europe/Berlin"
    ///
    ///     [[tariff.rule]]
    ///     name = "internet at night"
    ///     rating-group = 10
    ///     hours = "22:00-06:00"
    ///     unit = "octets"
    ///     price = "0.01"
    ///     per = 1_000_000
    ///
    ///     [[tariff.rule]]
    ///     name = "internet"
    ///     rating-group = 10
    ///     unit = "octets"
    ///     price = "0.02"
    ///     per = 1_000_000
    ///     "#,
    ///     "tariffs.toml",
    /// )?;
    /// assert_eq!(tariffs.tariff("standard").map(|it| it.rules.len()), Some(2));
    /// # Ok::<(), diameter_node::config::ConfigError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Everything that is wrong with it.
    pub fn parse(text: &str, name: &str) -> Result<Self, ConfigError> {
        config::parse(text, name, Self::read)
    }

    /// Reads the sections `[[tariff]]` of a file, beside others.
    pub fn read(file: &mut Section<'_>) -> Option<Self> {
        let (mut tariffs, mut places) = (Vec::<Tariff>::new(), Vec::<Range<usize>>::new());
        let mut is_whole = true;
        for section in file.sections("tariff") {
            let (report, place) = (section.report(), section.place_of("name"));
            let Some(tariff) = tariff(section) else {
                is_whole = false;
                continue;
            };
            match tariffs.iter().position(|it| it.name == tariff.name) {
                Some(same) => {
                    let other = (places[same].clone(), "the other one".to_owned());
                    report.add_related(place, format!("two tariffs `{}`", tariff.name), other);
                }
                None => {
                    tariffs.push(tariff);
                    places.push(place);
                }
            }
        }
        is_whole.then_some(Self { version: 1, tariffs })
    }

    /// The same in another version.
    #[must_use]
    pub fn with_version(self, version: u64) -> Self {
        Self { version, ..self }
    }
}

fn tariff(mut section: Section<'_>) -> Option<Tariff> {
    let name = section.required::<String>("name");
    let zone = section.optional("zone");
    let switch = section.optional("switch");
    let rules = section.sections("rule");
    if rules.is_empty() && !section.has("rule") {
        section.report().add(section.place(), "a tariff without rules charges nothing");
    }
    let read: Vec<_> = rules.into_iter().map(rule).collect();
    section.finish();
    Some(Tariff {
        name: name?,
        zone: zone.unwrap_or_else(Zone::utc),
        switch: switch.unwrap_or_default(),
        rules: read.into_iter().collect::<Option<_>>()?,
    })
}

fn rule(mut section: Section<'_>) -> Option<Rule> {
    let name = section.required("name");
    let condition = condition(&mut section);
    let action: Option<(String, _)> = section.one_or_more("action").into_iter().next();
    let outcome = match action.as_ref().map(|(action, _)| action.as_str()) {
        None | Some("charge") => charge(&mut section).map(|it| Outcome::Charge(Arc::new(it))),
        Some("free") => Some(Outcome::Free),
        Some("deny") => Some(Outcome::Deny),
        Some("reject") => Some(Outcome::Reject),
        Some(other) => {
            let place = action.as_ref().map_or_else(|| section.place(), |it| it.1.clone());
            let message = format!("there is no action `{other}`");
            let known = "expected \"charge\", \"free\", \"deny\" or \"reject\"";
            section.report().add_with_label(place, message, known);
            None
        }
    };
    section.finish();
    Some(Rule { name: name?, condition, outcome: outcome? })
}

fn condition(section: &mut Section<'_>) -> Condition {
    fn values<T>(list: Vec<(T, Range<usize>)>) -> Vec<T> {
        list.into_iter().map(|it| it.0).collect()
    }
    let digits = |section: &mut Section<'_>, key, count: Range<usize>| {
        let found: Vec<(String, _)> = section.one_or_more(key);
        for (value, place) in &found {
            let is_number = value.bytes().all(|it| it.is_ascii_digit());
            if !is_number || !count.contains(&value.len()) {
                let expected = format!("expected {} to {} digits", count.start, count.end - 1);
                section.report().add_with_label(
                    place.clone(),
                    format!("`{key}`: not digits"),
                    expected,
                );
            }
        }
        values(found)
    };
    let rats: Vec<(u32, _)> = section.one_or_more("rat");
    let apns: Vec<(String, _)> = section.one_or_more("apn");
    let condition = Condition {
        service_contexts: values(section.one_or_more("service-context")),
        rating_groups: values(section.one_or_more("rating-group")),
        service_identifiers: values(section.one_or_more("service-identifier")),
        apns: apns.into_iter().map(|it| it.0.to_lowercase()).collect(),
        plmns: digits(section, "plmn", 5..7),
        countries: digits(section, "country", 3..4),
        rats: rats
            .into_iter()
            .filter_map(|(number, place)| {
                let rat = u8::try_from(number);
                rat.map_err(|_| section.report().add(place, "`rat` is a number from 0 to 255")).ok()
            })
            .collect(),
        called: values(section.one_or_more("called")),
        hours: values(section.one_or_more::<Hours>("hours")),
        from: section.optional::<Instant>("from").map(|it| it.0),
        until: section.optional::<Instant>("until").map(|it| it.0),
    };
    if condition.from.zip(condition.until).is_some_and(|(from, until)| from >= until) {
        section.report().add(section.place_of("until"), "`until` is not after `from`");
    }
    condition
}

fn charge(section: &mut Section<'_>) -> Option<Charge> {
    let unit = section.required::<Unit>("unit");
    let price = match unit {
        // It costs what it is.
        Some(Unit::Money) => Some(Price::new(Amount::new(1), 1)),
        _ => price(section),
    };
    let grant = grant_size(section);
    let threshold = section.optional::<u64>("threshold");
    if threshold.is_some_and(|it| it > 100) {
        section.report().add(section.place_of("threshold"), "more than 100 percent of a grant");
    }
    let triggers = section.has("triggers").then(|| section.list("triggers"));
    let charge = Charge {
        unit: unit.unwrap_or(Unit::Events),
        price: price?,
        grant: grant?,
        validity: section.optional("validity"),
        jitter: section.optional("jitter").unwrap_or(Duration::ZERO),
        holding_time: section.optional("holding-time"),
        consumption_time: section.optional("consumption-time"),
        threshold,
        triggers: triggers.map(|it| it.into_iter().map(|it| it.0).collect()),
        pool: section.section("pool").and_then(pool),
        last_units: last_units(section),
    };
    unit.map(|_| charge)
}

fn price(section: &mut Section<'_>) -> Option<Price> {
    let first = PriceStep {
        from: 0,
        amount: section.required("price").unwrap_or(Amount::ZERO),
        per: count(section, "per").unwrap_or(1),
    };
    let mut steps = vec![first];
    for mut step in section.sections("step") {
        let next = PriceStep {
            from: step.required("from").unwrap_or(u64::MAX),
            amount: step.required("price").unwrap_or(Amount::ZERO),
            per: count(&mut step, "per").unwrap_or(first.per),
        };
        if steps.last().is_some_and(|it| it.from >= next.from) {
            step.report().add(step.place_of("from"), "steps begin later and later");
        }
        steps.push(next);
        step.finish();
    }
    let sizes: Vec<(u64, _)> = section.one_or_more("charged-by");
    for (_, place) in sizes.iter().filter(|it| it.0 == 0) {
        section.report().add(place.clone(), "a charging unit has at least one unit");
    }
    let (first, unit) = match sizes.as_slice() {
        [] => (1, 1),
        [(only, _)] => (*only, *only),
        [(first, _), (unit, _)] => (*first, *unit),
        [_, _, (_, place), ..] => {
            let message =
                "`charged-by` has two numbers at most: of the first unit, and of all others";
            section.report().add(place.clone(), message);
            (1, 1)
        }
    };
    Some(Price { steps, first: first.max(1), unit: unit.max(1) })
}

/// A number that is not 0.
fn count(section: &mut Section<'_>, key: &'static str) -> Option<u64> {
    let count: u64 = section.optional(key)?;
    if count == 0 {
        section.report().add(section.place_of(key), format!("`{key}` is at least 1"));
    }
    Some(count.max(1))
}

fn grant_size(section: &mut Section<'_>) -> Option<GrantSize> {
    let usual = count(section, "grant").unwrap_or(USUAL_GRANT);
    let size = GrantSize {
        usual,
        most: count(section, "grant-most").unwrap_or(usual),
        least: count(section, "grant-least").unwrap_or(1),
        share: count(section, "grant-share").unwrap_or(100),
    };
    if size.most < usual {
        section.report().add(section.place_of("grant-most"), "`grant-most` is less than `grant`");
    }
    if size.least > size.most {
        section
            .report()
            .add(section.place_of("grant-least"), "`grant-least` is more than is granted");
    }
    if size.share > 100 {
        section.report().add(section.place_of("grant-share"), "more than 100 percent");
    }
    Some(size)
}

fn pool(mut section: Section<'_>) -> Option<Pool> {
    let id = section.required("id");
    let multiplier = section.optional::<u32>("multiplier").unwrap_or(1);
    section.finish();
    Some(Pool { id: id?, multiplier: UnitValue::new(multiplier.into()) })
}

/// `last-units = "terminate"`, or `"redirect"` with `redirect-to`, or `"restrict"` with `filter`s and
/// `filter-id`s; `qos = true` says it by QoS-Final-Unit-Indication, too.
fn last_units(section: &mut Section<'_>) -> LastUnits {
    let action = section.optional::<String>("last-units");
    let redirect_to = section.optional::<String>("redirect-to");
    let rules = section.one_or_more::<String>("filter").into_iter().map(|it| Filter::Rule(it.0));
    let rules: Vec<_> = rules.collect();
    let ids = section.one_or_more::<String>("filter-id").into_iter().map(|it| Filter::Id(it.0));
    let filters: Vec<_> = rules.into_iter().chain(ids).collect();
    let action = match (action.as_deref(), redirect_to) {
        (None | Some("terminate"), None) => FinalUnitAction::Terminate,
        (Some("redirect"), Some(address)) => FinalUnitAction::Redirect(address),
        (Some("redirect"), None) => {
            let message = "`redirect-to` is missing: where are they redirected to?";
            section.report().add(section.place_of("last-units"), message);
            FinalUnitAction::Terminate
        }
        (Some("restrict"), None) => FinalUnitAction::RestrictAccess,
        (None | Some("terminate" | "restrict"), Some(_)) => {
            let message = "`redirect-to` belongs to `last-units = \"redirect\"`";
            section.report().add(section.place_of("redirect-to"), message);
            FinalUnitAction::Terminate
        }
        (Some(other), _) => {
            let message = format!("nothing is done that is called `{other}`");
            let known = "expected \"terminate\", \"redirect\" or \"restrict\"";
            section.report().add_with_label(section.place_of("last-units"), message, known);
            FinalUnitAction::Terminate
        }
    };
    if action == FinalUnitAction::Terminate && !filters.is_empty() {
        let key = if section.has("filter") { "filter" } else { "filter-id" };
        section.report().add(section.place_of(key), "nothing passes a filter where all ends");
    }
    let last = FinalUnit { action, filters };
    match section.optional("qos").unwrap_or(false) {
        true => LastUnits::Qos { qos: last.clone(), other: last },
        false => LastUnits::FinalUnit(last),
    }
}

/// Ten megabytes, or minutes and events without number: who counts them says so.
const USUAL_GRANT: u64 = 10_000_000;
