//! How the values of tariffs are written.

use diameter_node::config::{DeValue, Value, Wrong, text};
use diameter_session::Timestamp;
use jiff::civil::{Time, Weekday};

use super::calendar::{Hours, Zone};
use super::tariff::Switch;
use crate::ledger::{Amount, Unit};

/// An amount of money, in digits: floating point numbers are not exact.
impl Value for Amount {
    const EXPECTED: &'static str = "an amount of money in quotes, such as \"0.02\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let amount = Self::from_money(text(value)?).map_err(Wrong::because)?;
        match amount.is_negative() {
            true => Err(Wrong::because("nothing costs less than nothing")),
            false => Ok(amount),
        }
    }
}

impl Value for Unit {
    const EXPECTED: &'static str = "\"octets\", \"seconds\", \"events\" or \"money\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "octets" => Ok(Self::Octets),
            "seconds" => Ok(Self::Seconds),
            "events" => Ok(Self::Events),
            "money" => Ok(Self::Money),
            other => Err(Wrong::because(format!("`{other}` is not what can be counted"))),
        }
    }
}

impl Value for Zone {
    const EXPECTED: &'static str = "a time zone such as \"Europe/Berlin\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let name = text(value)?;
        Self::named(name).ok_or_else(|| Wrong::because(format!("there is no time zone `{name}`")))
    }
}

impl Value for Switch {
    const EXPECTED: &'static str = "\"tariff-time-change\" or \"validity-time\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        match text(value)? {
            "tariff-time-change" => Ok(Self::TariffTimeChange),
            "validity-time" => Ok(Self::ValidityTime),
            other => Err(Wrong::because(format!("a tariff cannot be switched by `{other}`"))),
        }
    }
}

/// A point in time, as TOML and RFC 3339 have it.
pub(super) struct Instant(pub(super) Timestamp);

impl Value for Instant {
    const EXPECTED: &'static str = "a point in time such as \"2026-01-01T00:00:00+01:00\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let written: jiff::Timestamp = text(value)?.parse().map_err(Wrong::because)?;
        let milliseconds = u64::try_from(written.as_millisecond()).map_err(Wrong::because)?;
        Ok(Self(Timestamp::from_millis(milliseconds)))
    }
}

/// `mon-fri 08:00-18:00`, `sat,sun`, `22:00-06:00`.
impl Value for Hours {
    const EXPECTED: &'static str = "days, hours or both, such as \"mon-fri 08:00-18:00\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let wrong = || Wrong::because("no days and hours");
        let mut days = Vec::new();
        let (mut from, mut until) = (Time::midnight(), Time::midnight());
        let mut words = text(value)?.split_ascii_whitespace().peekable();
        if words.peek().is_none() {
            return Err(wrong());
        }
        if let Some(word) = words.next_if(|it| it.starts_with(|it: char| it.is_alphabetic())) {
            for range in word.split(',') {
                days.extend(days_of(range).ok_or_else(wrong)?);
            }
        }
        if let Some(word) = words.next() {
            let (first, last) = word.split_once('-').ok_or_else(wrong)?;
            let time = |it: &str| Time::strptime("%H:%M", it).map_err(|_| wrong());
            (from, until) =
                (time(first)?, if last == "24:00" { Time::midnight() } else { time(last)? });
        }
        match words.next() {
            None => Ok(Self { days, from, until }),
            Some(_) => Err(wrong()),
        }
    }
}

/// `mon-fri`, `sat`; a range may go beyond the end of the week.
fn days_of(range: &str) -> Option<Vec<Weekday>> {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    let (first, last) = (weekday(first)?, weekday(last)?);
    let mut days = vec![first];
    let mut day = first;
    while day != last {
        day = day.next();
        days.push(day);
    }
    Some(days)
}

fn weekday(name: &str) -> Option<Weekday> {
    Some(match name {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}
