//! Amounts and times, as people and programs read them.

use diameter_platform::http::Problem;
use diameter_session::Timestamp;

use super::unprocessable;
use crate::ledger::{Amount, Currency, Trace, TraceLine, Unit};

/// An amount without its unit: `12.5` of a currency, or a whole number.
pub(super) fn amount(amount: Amount, unit: Unit) -> String {
    match unit {
        Unit::Money => amount.to_money(),
        Unit::Octets | Unit::Seconds | Unit::Events => amount.to_string(),
    }
}

/// The same with its unit: `12.50 EUR`, `1,000,000 octets`.
pub(super) fn quantity(amount: Amount, unit: Unit, currency: Currency) -> String {
    match unit {
        Unit::Money => format!("{} {currency}", amount.to_money()),
        Unit::Octets | Unit::Seconds | Unit::Events => {
            format!("{} {}", grouped(amount.get()), name(unit))
        }
    }
}

/// What a bucket holds.
pub(super) fn name(unit: Unit) -> &'static str {
    match unit {
        Unit::Money => "money",
        Unit::Octets => "octets",
        Unit::Seconds => "seconds",
        Unit::Events => "events",
    }
}

/// `1,000,000`.
pub(super) fn grouped(number: impl Into<i128>) -> String {
    let number = number.into();
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "-" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place) % 3 == 0 {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// What was written as an amount of this unit.
pub(super) fn read_amount(text: &str, unit: Unit) -> Result<Amount, Problem> {
    let read = match unit {
        Unit::Money => Amount::from_money(text).ok(),
        Unit::Octets | Unit::Seconds | Unit::Events => text.parse().ok().map(Amount::new),
    };
    read.ok_or_else(|| match unit {
        Unit::Money => unprocessable(format!("`{text}` is no amount of money, such as 12.50")),
        _ => unprocessable(format!("`{text}` is no number of {}", name(unit))),
    })
}

/// RFC 3339, in UTC.
pub(super) fn time(at: Timestamp) -> String {
    let millis = i64::try_from(at.as_millis()).unwrap_or(i64::MAX);
    match jiff::Timestamp::from_millisecond(millis) {
        Ok(time) => time.to_string(),
        // Beyond the year 9999.
        Err(_) => at.to_string(),
    }
}

/// A time as RFC 3339 has it.
pub(super) fn read_time(text: &str) -> Result<Timestamp, Problem> {
    let time: Result<jiff::Timestamp, _> = text.parse();
    let millis = time.ok().and_then(|time| u64::try_from(time.as_millisecond()).ok());
    let millis = millis.ok_or_else(|| {
        unprocessable(format!("`{text}` is no time, such as 2026-12-31T23:00:00Z"))
    })?;
    Ok(Timestamp::from_millis(millis))
}

/// A line of a trace as a sentence: why this cost that.
pub(super) fn sentence(line: &TraceLine, currency: Currency) -> String {
    let mut text = service(line);
    text.push_str(match line.what.as_str() {
        "used" => "used",
        "overused" => "used more than it was granted",
        "granted" => "was granted",
        "released" => "gave back",
        "debited" => "was charged",
        "refunded" => "got back",
        "refused" => "was refused",
        "priced" => "would cost",
        other => other,
    });
    if line.units > 0 {
        text += &format!(" {} units", grouped(line.units));
    }
    if let Some(rule) = &line.rule {
        text += &format!(", by the rule {rule}");
    }
    if let Some(price) = &line.price {
        text += &format!(" at {price}");
    }
    if let (Some(bucket), Some(unit)) = (line.bucket, line.unit) {
        let of = if bucket.0 == 0 { "money".to_owned() } else { format!("allowance {}", bucket.0) };
        let [amount, before, after] =
            [line.amount, line.before, line.after].map(|it| quantity(it, unit, currency));
        text += &match line.what.as_str() {
            // It was held, and not free.
            "used" => format!(": {amount} of its {of}, which was held for it"),
            "released" => format!(
                " {amount} of its {of} that was held: {before} were free before, {after} are now"
            ),
            "granted" => format!(
                ": {amount} of its {of} is held for it, {before} were free before, {after} are now"
            ),
            _ => format!(": {amount} of its {of}, {before} were free before, {after} are now"),
        };
    }
    if !line.because.is_empty() {
        text += &format!(" ({})", line.because);
    }
    text.push('.');
    text
}

fn service(line: &TraceLine) -> String {
    match (line.service.rating_group, line.service.service_identifier) {
        (None, None) => "The session ".to_owned(),
        (Some(group), None) => format!("Rating group {group} "),
        (None, Some(service)) => format!("Service {service} "),
        (Some(group), Some(service)) => format!("Service {service} of rating group {group} "),
    }
}

/// What a request was, as a heading.
pub(super) fn heading(trace: &Trace) -> String {
    let what = match trace.kind.as_str() {
        "open" => "The session begins",
        "grant" => "It reports and asks for more",
        "settle" => "It reports",
        "close" => "The session ends",
        "expire" => "The session was not heard of any more",
        "direct-debit" => "A debit at once",
        "refund" => "A refund",
        "check-balance" => "A question: is there as much?",
        "price-enquiry" => "A question: what would it cost?",
        other => other,
    };
    match trace.number {
        Some(number) => format!("Request {number}: {what}"),
        None => what.to_owned(),
    }
}

/// What a Result-Code means to people.
pub(super) fn result(code: u32) -> String {
    let meaning = match code {
        0 => return "no answer".to_owned(),
        2001 => "success",
        2002 => "limited success",
        4010 => "end user service denied",
        4011 => "credit control not applicable",
        4012 => "credit limit reached",
        5003 => "authorization rejected",
        5030 => "user unknown",
        5031 => "rating failed",
        _ => return code.to_string(),
    };
    format!("{code}, {meaning}")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test may")]

    use diameter_session::credit_control::Service;

    use super::*;
    use crate::ledger::BucketId;

    #[test]
    fn amounts_are_read_as_they_are_written() {
        let million = Amount::whole(1);
        assert_eq!(amount(read_amount("12.5", Unit::Money).unwrap(), Unit::Money), "12.5");
        assert_eq!(quantity(million, Unit::Octets, Currency::EUR), "1,000,000 octets");
        assert_eq!(quantity(million, Unit::Money, Currency::EUR), "1 EUR");
        assert_eq!([1_i64, -12_345, 999, 1_000].map(grouped), ["1", "-12,345", "999", "1,000"]);
        for (wrong, unit) in [("12,5", Unit::Money), ("1.5", Unit::Octets), ("", Unit::Money)] {
            assert_eq!(read_amount(wrong, unit).unwrap_err().status, 422, "{wrong}");
        }
    }

    #[test]
    fn times_are_read_as_they_are_written() {
        let at = Timestamp::from_millis(1_798_758_000_500);
        assert_eq!(time(at), "2026-12-31T23:00:00.5Z");
        assert_eq!(read_time(&time(at)).unwrap(), at);
        assert_eq!(read_time("yesterday").unwrap_err().status, 422);
    }

    #[test]
    fn a_line_of_a_trace_says_why_it_cost_what_it_cost() {
        let line = TraceLine {
            service: Service::rating_group(10),
            what: "debited".to_owned(),
            rule: Some("standard/internet of version 1".to_owned()),
            price: Some("0.02 for 1000000".to_owned()),
            units: 1_500_000,
            bucket: Some(BucketId::MAIN),
            unit: Some(Unit::Money),
            amount: Amount::new(30_000),
            before: Amount::whole(20),
            after: Amount::new(19_970_000),
            because: String::new(),
        };
        assert_eq!(
            sentence(&line, Currency::EUR),
            "Rating group 10 was charged 1,500,000 units, by the rule standard/internet of version 1 at \
             0.02 for 1000000: 0.03 EUR of its money, 20 EUR were free before, 19.97 EUR are now."
        );
        // A request that reports 400,000 of 500,000 octets.
        let used = TraceLine {
            what: "used".to_owned(),
            units: 400_000,
            amount: Amount::whole(4),
            before: Amount::whole(15),
            after: Amount::whole(15),
            ..line.clone()
        };
        assert_eq!(
            sentence(&used, Currency::EUR),
            "Rating group 10 used 400,000 units, by the rule standard/internet of version 1 at 0.02 for \
             1000000: 4 EUR of its money, which was held for it."
        );
        let given_back = TraceLine {
            what: "released".to_owned(),
            rule: None,
            price: None,
            units: 0,
            amount: Amount::whole(1),
            before: Amount::whole(15),
            after: Amount::whole(16),
            ..line
        };
        assert_eq!(
            sentence(&given_back, Currency::EUR),
            "Rating group 10 gave back 1 EUR of its money that was held: 15 EUR were free before, 16 EUR are now."
        );
    }
}
