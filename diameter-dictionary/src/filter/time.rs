//! Times in expressions: moments and times of day, as long as they are written. `"10:05"` is a minute, `"10:05:07"` a
//! second, `"2026-01-31"` a day.

use std::ops::RangeInclusive;
use std::time::{SystemTime, UNIX_EPOCH};

use diameter_core::Time;

use super::lexer::{Comparison, Kind, Token};
use super::operand::{Element, Mistake, Operation, expected};
use super::pattern::Numbers;

const SECOND: i128 = 1_000_000_000;
const MINUTE: i128 = 60 * SECOND;
const DAY: i128 = 24 * 60 * MINUTE;

/// Moments in nanoseconds since 1970, or nanoseconds of any day.
#[derive(Clone, Debug)]
pub(super) struct Times {
    ranges: Numbers,
    is_of_day: bool,
}

impl Times {
    pub(super) fn contain(&self, time: SystemTime) -> bool {
        let since = |it: std::time::Duration| i128::try_from(it.as_nanos()).unwrap_or(i128::MAX);
        let moment = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => since(after),
            Err(before) => -since(before.duration()),
        };
        self.ranges.contain(if self.is_of_day { moment.rem_euclid(DAY) } else { moment })
    }
}

/// What a text says: from its first nanosecond to its last.
#[derive(Clone, Debug, PartialEq)]
struct Span {
    range: RangeInclusive<i128>,
    is_of_day: bool,
}

impl Operation<'_> {
    /// Moments, or times of day.
    pub(super) fn times(&self, what: &str) -> Result<Times, Mistake> {
        let read = |token: &Token<'_>| {
            let example = "a time such as \"2026-01-31T10:05:00Z\", \"2026-01-31\" or \"10:05\"";
            match token.kind {
                Kind::Text(text) => span(text).ok_or_else(|| expected(token, what, example)),
                _ => Err(expected(token, what, example)),
            }
        };
        let mut is_of_day = None;
        let mut check = |token: &Token<'_>, span: Span| match *is_of_day
            .get_or_insert(span.is_of_day)
            == span.is_of_day
        {
            true => Ok(span.range),
            false => Err(Mistake::at(token, "one is a time of day, the other is not")),
        };
        let ranges = match self {
            Self::Compare(comparison, token) => {
                let (start, end) = check(token, read(token)?)?.into_inner();
                vec![match comparison {
                    Comparison::Equal | Comparison::NotEqual => start..=end,
                    Comparison::Less => i128::MIN..=start - 1,
                    Comparison::AtMost => i128::MIN..=end,
                    Comparison::Greater => end + 1..=i128::MAX,
                    Comparison::AtLeast => start..=i128::MAX,
                }]
            }
            Self::In(elements) => {
                let mut ranges = Vec::with_capacity(elements.len());
                for Element { first, last } in elements {
                    let (start, mut end) = check(first, read(first)?)?.into_inner();
                    if let Some(last) = last {
                        end = *check(last, read(last)?)?.end();
                    }
                    ranges.push(start..=end);
                }
                ranges
            }
            _ => return Err(self.mistake(format!("{what} is compared by its order"))),
        };
        Ok(Times { ranges: Numbers(ranges), is_of_day: is_of_day.unwrap_or_default() })
    }
}

fn span(text: &str) -> Option<Span> {
    let midnight = |date: &str| {
        let time: Time = format!("{date}T00:00:00Z").parse().ok()?;
        Some(i128::from(time.unix_seconds()) * SECOND)
    };
    let (start, length, is_of_day) = match text.split_once('T') {
        Some((date, time)) => {
            let (start, length) = time_of_day(time.strip_suffix('Z')?)?;
            (midnight(date)? + start, length, false)
        }
        None if text.contains('-') => (midnight(text)?, DAY, false),
        None => {
            let (start, length) = time_of_day(text)?;
            (start, length, true)
        }
    };
    Some(Span { range: start..=start + length - 1, is_of_day })
}

/// `10:05`, `10:05:07`, `10:05:07.123`: where it starts, and how long it is.
fn time_of_day(text: &str) -> Option<(i128, i128)> {
    let number = |digits: &str, below: i128| {
        let is_number = digits.len() == 2 && digits.bytes().all(|it| it.is_ascii_digit());
        digits.parse::<i128>().ok().filter(|it| is_number && *it < below)
    };
    let mut parts = text.splitn(3, ':');
    let hour = number(parts.next()?, 24)?;
    let minute = number(parts.next()?, 60)?;
    let start = (hour * 60 + minute) * MINUTE;
    let Some(seconds) = parts.next() else { return Some((start, MINUTE)) };
    let (whole, fraction) = seconds.split_once('.').unwrap_or((seconds, ""));
    let start = start + number(whole, 60)? * SECOND;
    if !fraction.bytes().all(|it| it.is_ascii_digit()) || fraction.len() > 9 {
        return None;
    }
    if fraction.is_empty() {
        return (whole == seconds).then_some((start, SECOND));
    }
    // Nine digits at most.
    let length = SECOND / 10i128.pow(fraction.len() as u32);
    Some((start + fraction.parse::<i128>().ok()? * length, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_as_long_as_they_are_written() {
        let length = |text| span(text).map(|it| it.range.end() - it.range.start() + 1);
        assert_eq!(length("10:05"), Some(MINUTE));
        assert_eq!(length("10:05:07"), Some(SECOND));
        assert_eq!(length("10:05:07.123"), Some(SECOND / 1000));
        assert_eq!(length("2026-01-31"), Some(DAY));
        assert_eq!(length("2026-01-31T10:05Z"), Some(MINUTE));
        assert_eq!(span("1970-01-02T00:00:01Z").map(|it| *it.range.start()), Some(DAY + SECOND));
        for wrong in [
            "",
            "10",
            "24:00",
            "10:60",
            "10:5",
            "10:05:07.",
            "10:05:+7",
            "2026-01-31T10:05",
            "2026-13-31",
        ] {
            assert_eq!(span(wrong), None, "{wrong}");
        }
    }
}
