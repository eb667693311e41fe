//! `thresholds`: what a run must keep to, such as `p99 < 20ms`, `errors < 0.1%` or `p50("CCR-U") < 5ms`.

use std::fmt;
use std::time::Duration;

use diameter_node::config::{DeValue, Section, Value, Wrong};

use super::record::Record;

/// One threshold.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Threshold {
    text: String,
    measure: Measure,
    /// The name of the requests that it is about, if not of all.
    request: Option<String>,
    is_upper: bool,
    /// Whether the limit itself keeps to it.
    is_included: bool,
    /// In milliseconds, percent, or answers a second.
    limit: f64,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Measure {
    /// A quantile of latencies.
    Quantile(f64),
    Most,
    /// The share of requests that failed, in percent.
    Errors,
    /// Answers in a second.
    Rate,
    /// By how much 99 of 100 requests have missed their times.
    Late,
}

/// A threshold, and what was measured.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    pub(super) text: String,
    pub(super) measured: String,
    pub(super) is_kept: bool,
}

impl Threshold {
    pub(super) fn all(file: &mut Section<'_>, requests: &[String]) -> Vec<Self> {
        let thresholds: Vec<(Self, _)> = file.list("thresholds");
        let report = file.report();
        for (threshold, place) in &thresholds {
            let Some(name) = &threshold.request else { continue };
            if !requests.is_empty() && !requests.contains(name) {
                let meant = report.nearest(name, requests.iter().map(String::as_str));
                let help = diameter_diagnostic::did_you_mean(meant.as_slice());
                let help = help.unwrap_or_else(|| format!("there are: {}", requests.join(", ")));
                let message = format!("no request is called `{name}`");
                report.add_with_help(place.clone(), message, Some(help));
            }
        }
        thresholds.into_iter().map(|(it, _)| it).collect()
    }

    pub(super) fn is_of_errors(&self) -> bool {
        self.measure == Measure::Errors
    }

    /// That nothing may fail.
    pub(super) fn no_errors() -> Self {
        let text = "errors <= 0%".to_owned();
        let (measure, request) = (Measure::Errors, None);
        Self { text, measure, request, is_upper: true, is_included: true, limit: 0.0 }
    }

    pub(super) fn check(&self, record: &Record, names: &[String], elapsed: Duration) -> Checked {
        let number = self.request.as_ref().and_then(|it| names.iter().position(|name| name == it));
        let of_one = number.and_then(|number| record.requests.get(number));
        let latencies = match of_one {
            Some(request) => request.latencies.clone(),
            None => record.all(),
        };
        let millis = |micros: u64| micros as f64 / 1000.0;
        let (failures, requests) = match of_one {
            Some(request) => (request.failures, request.results.values().sum()),
            None => (record.failures(), record.count_of_requests() + record.sessions.not_begun),
        };
        let measured = match self.measure {
            Measure::Quantile(quantile) => millis(latencies.value_at_quantile(quantile)),
            Measure::Most => millis(latencies.max()),
            Measure::Errors => failures as f64 * 100.0 / (requests as f64).max(1.0),
            Measure::Rate => latencies.len() as f64 / elapsed.as_secs_f64().max(0.001),
            Measure::Late => millis(record.late.value_at_quantile(0.99)),
        };
        let is_measured = match self.measure {
            Measure::Quantile(_) | Measure::Most => !latencies.is_empty(),
            _ => true,
        };
        let is_within = match (self.is_upper, self.is_included) {
            (true, true) => measured <= self.limit,
            (true, false) => measured < self.limit,
            (false, true) => measured >= self.limit,
            (false, false) => measured > self.limit,
        };
        let shown = match self.measure {
            _ if !is_measured => "no answer".to_owned(),
            Measure::Errors => format!("{measured:.2}%"),
            Measure::Rate => format!("{measured:.0}"),
            _ => format!("{measured:.2} ms"),
        };
        Checked { text: self.text.clone(), measured: shown, is_kept: is_measured && is_within }
    }
}

impl fmt::Display for Threshold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Value for Threshold {
    const EXPECTED: &'static str = "a threshold such as \"p99 < 20ms\", \"errors < 0.1%\", \"rate > 1000\", \"late < 1ms\" or \"p50(\\\"CCR-U\\\") < 5ms\"";

    fn read(value: &DeValue<'_>) -> Result<Self, Wrong> {
        let text = value.as_str().ok_or(Wrong::Kind)?;
        let wrong = || Wrong::because(format!("`{text}` is no threshold"));
        let at = text.find(['<', '>']).ok_or_else(wrong)?;
        let (what, rest) = text.split_at(at);
        let is_upper = rest.starts_with('<');
        let rest = &rest[1..];
        let (is_included, limit) = match rest.strip_prefix('=') {
            Some(rest) => (true, rest.trim()),
            None => (false, rest.trim()),
        };
        let what = what.trim();
        let (what, request) = match what.split_once('(') {
            None => (what, None),
            Some((what, name)) => {
                let name = name.trim().strip_suffix(')').ok_or_else(wrong)?;
                (what.trim(), Some(name.trim().trim_matches(['"', '\'']).to_owned()))
            }
        };
        let measure = match what {
            "max" => Measure::Most,
            "errors" => Measure::Errors,
            "rate" => Measure::Rate,
            "late" => Measure::Late,
            other => {
                let percent = other.strip_prefix('p').and_then(|it| it.parse::<f64>().ok());
                let percent = percent.filter(|it| (0.0..100.0).contains(it)).ok_or_else(|| {
                    let known = "p50, p99, p99.9, max, errors, rate, late";
                    Wrong::because(format!("`{other}` is not measured; there are {known}"))
                })?;
                Measure::Quantile(percent / 100.0)
            }
        };
        let number = |text: &str| text.trim().parse::<f64>().ok().filter(|it| it.is_finite());
        let limit = match measure {
            Measure::Errors => limit
                .strip_suffix('%')
                .and_then(number)
                .ok_or_else(|| Wrong::because("the limit of errors is a share such as 0.1%"))?,
            Measure::Rate => number(limit)
                .ok_or_else(|| Wrong::because("the limit of a rate is a number of answers"))?,
            _ => {
                let time = Duration::read(&DeValue::String(limit.to_owned().into()));
                time.map_err(|_| Wrong::because("the limit is a time such as 20ms"))?.as_secs_f64()
                    * 1000.0
            }
        };
        Ok(Self { text: text.to_owned(), measure, request, is_upper, is_included, limit })
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "tests fail that way")]

    use super::super::record::Said;
    use super::*;

    fn read(text: &str) -> Result<Threshold, Wrong> {
        Threshold::read(&DeValue::String(text.to_owned().into()))
    }

    #[test]
    fn thresholds_are_kept_or_missed() {
        let names = ["CCR-I".to_owned(), "CCR-U".to_owned()];
        let mut record = Record::new(2).unwrap();
        for _ in 0..99 {
            record.answered(0, Duration::from_millis(10), Said::Result(2001), true);
        }
        record.answered(1, Duration::from_millis(50), Said::Result(4012), false);
        record.late(Duration::from_micros(400));
        let kept = |text: &str| {
            let elapsed = Duration::from_secs(10);
            read(text).unwrap().check(&record, &names, elapsed).is_kept
        };
        for (text, expected) in [
            ("p99 < 20ms", true),
            ("p99(CCR-U) < 20ms", false),
            ("p50(\"CCR-U\") >= 40ms", true),
            ("max < 50ms", false),
            ("errors <= 1%", true),
            ("errors < 1%", false),
            ("errors(CCR-I) <= 0%", true),
            ("rate > 9.9", true),
            ("rate > 10", false),
            ("late < 1ms", true),
            ("late < 100us", false),
        ] {
            assert_eq!(kept(text), expected, "{text}");
        }
        // What was never measured keeps to nothing.
        let nothing = Record::new(2).unwrap();
        assert!(!read("p99 < 20ms").unwrap().check(&nothing, &names, Duration::ZERO).is_kept);
    }

    #[test]
    fn what_is_no_threshold_is_told() {
        for text in
            ["p99", "p99 < 20", "q99 < 1ms", "errors < 1", "rate < 5ms", "p100 < 1s", "p9(x < 1s"]
        {
            assert!(read(text).is_err(), "{text}");
        }
    }
}
