//! The summary of a run: tables for people, JSON for programs.

use std::io::{self, Write};

use diameter_core::{Outcome, ResultCode};
use hdrhistogram::Histogram;
use serde_json::{Value, json};

use super::Summary;
use super::record::Said;
use crate::{results, table};

/// The quantiles that are shown.
const QUANTILES: [(&str, f64); 4] = [("50%", 0.5), ("90%", 0.9), ("99%", 0.99), ("99.9%", 0.999)];

impl Summary<'_> {
    /// The requests that were made: name, latencies, failures.
    pub(super) fn requests(&self) -> impl Iterator<Item = (&str, &Histogram<u64>, u64)> {
        let names = self.scenario.requests.iter().map(String::as_str);
        let all = names.zip(&self.record.requests).filter(|(_, it)| !it.results.is_empty());
        all.map(|(name, it)| (name, &it.latencies, it.failures))
    }

    /// What was answered: the request, the result, whether it was expected, how often.
    pub(super) fn results(&self) -> Vec<(&str, String, bool, u64)> {
        let names = self.scenario.requests.iter().enumerate();
        let all = names.zip(&self.record.requests).flat_map(|((number, name), request)| {
            let results = request.results.iter();
            results.map(move |((said, is_ok), count)| {
                (name.as_str(), self.named(number, said), *is_ok, *count)
            })
        });
        all.collect()
    }

    /// What became of a request, in words.
    fn named(&self, number: usize, said: &Said) -> String {
        let outcome = match said {
            Said::Result(code) => Outcome::Result(ResultCode(*code)),
            Said::Experimental { vendor_id, code } => {
                Outcome::Experimental { vendor_id: *vendor_id, code: *code }
            }
            Said::Nothing => return "an answer without a result".to_owned(),
            Said::Failed(why) => return why.clone(),
        };
        let header = self.scenario.headers.get(number);
        results::named(header.map(|header| self.catalogue.recognize(header)).as_ref(), outcome)
    }

    /// Answers in a second, over the whole run.
    pub(super) fn rate(&self) -> f64 {
        self.record.answers() as f64 / self.elapsed.as_secs_f64().max(0.001)
    }
}

pub(super) fn milliseconds(micros: u64) -> String {
    format!("{:.2} ms", micros as f64 / 1000.0)
}

/// Writes tables.
pub(super) fn table(summary: &Summary<'_>, out: &mut impl Write) -> io::Result<()> {
    let Summary { scenario, record, server, clients, elapsed, .. } = summary;
    let answers = record.answers();
    let (seconds, rate) = (elapsed.as_secs_f64(), summary.rate());
    let clients = if *clients == 1 { "1 client".to_owned() } else { format!("{clients} clients") };
    writeln!(
        out,
        "{}: {server} answered {answers} requests of {clients} in {seconds:.1} s: {rate:.0} a second",
        scenario.name
    )?;
    let sessions = record.sessions;
    let mut told = format!("{} sessions: {} ended well", sessions.begun, sessions.ended);
    for (count, what) in [
        (sessions.failed, "failed"),
        (sessions.cut_off, "were cut off at the end"),
        (sessions.not_begun, "did not begin: too many were open"),
    ] {
        if count > 0 {
            told.push_str(&format!(", {count} {what}"));
        }
    }
    writeln!(out, "{told}")?;
    if !record.late.is_empty() {
        let at = |quantile| milliseconds(record.late.value_at_quantile(quantile));
        let (half, most) = (at(0.5), milliseconds(record.late.max()));
        writeln!(
            out,
            "intended times were missed by {half} (50%), {} (99%), {most} at most",
            at(0.99)
        )?;
    }
    let all = record.all();
    let rows = summary.requests().map(|(name, it, _)| (name, it)).chain([("all", &all)]);
    let rows = rows.filter(|(_, it)| !it.is_empty()).map(|(name, histogram)| {
        let [a, b, c, d] = QUANTILES.map(|(_, it)| milliseconds(histogram.value_at_quantile(it)));
        [name.to_owned(), histogram.len().to_string(), a, b, c, d, milliseconds(histogram.max())]
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        writeln!(out)?;
        table::write(out, ["LATENCY", "ANSWERS", "50%", "90%", "99%", "99.9%", "MOST"], &rows)?;
    }
    let rows = summary.results().into_iter().map(|(name, result, is_ok, count)| {
        let is_ok = if is_ok { "" } else { "failure" };
        [count.to_string(), name.to_owned(), result, is_ok.to_owned()]
    });
    let rows: Vec<_> = rows.collect();
    if !rows.is_empty() {
        writeln!(out)?;
        table::write(out, ["COUNT", "REQUEST", "RESULT", ""], &rows)?;
    }
    let rows = summary.checked.iter().map(|it| {
        let kept = if it.is_kept { "kept" } else { "missed" };
        [it.text.clone(), it.measured.clone(), kept.to_owned()]
    });
    writeln!(out)?;
    table::write(out, ["THRESHOLD", "MEASURED", ""], &rows.collect::<Vec<_>>())?;
    summary.outages.write(out)
}

/// The same as one object, with every second.
pub(super) fn json(summary: &Summary<'_>) -> Value {
    let record = summary.record;
    let millis = |micros: u64| micros as f64 / 1000.0;
    let quantiles = |histogram: &Histogram<u64>| {
        let at = |quantile| millis(histogram.value_at_quantile(quantile));
        json!({
            "p50_ms": at(0.5), "p90_ms": at(0.9), "p99_ms": at(0.99), "p99.9_ms": at(0.999),
            "max_ms": millis(histogram.max()),
        })
    };
    let requests = summary.requests().map(|(name, histogram, failures)| {
        let answers = histogram.len();
        json!({
            "name": name, "answers": answers, "failures": failures,
            "latency": quantiles(histogram),
        })
    });
    let results = summary.results().into_iter().map(|(name, result, is_ok, count)| {
        json!({ "request": name, "result": result, "is_expected": is_ok, "count": count })
    });
    let thresholds = summary
        .checked
        .iter()
        .map(|it| json!({ "threshold": it.text, "measured": it.measured, "is_kept": it.is_kept }));
    let seconds = record.timeline.iter().map(|it| {
        json!({
            "at_s": it.at, "sessions": it.begun, "open": it.open, "answers": it.answers,
            "failures": it.failures, "p50_ms": millis(it.p50), "p99_ms": millis(it.p99),
            "max_ms": millis(it.max), "late_p99_ms": millis(it.late),
        })
    });
    let sessions = record.sessions;
    json!({
        "scenario": summary.scenario.name,
        "server": summary.server,
        "clients": summary.clients,
        "seconds": summary.elapsed.as_secs_f64(),
        "planned_sessions": summary.planned,
        "sessions": {
            "begun": sessions.begun, "ended": sessions.ended, "failed": sessions.failed,
            "cut_off": sessions.cut_off, "not_begun": sessions.not_begun,
        },
        "answers": record.answers(),
        "failures": record.failures(),
        "answers_per_second": summary.rate(),
        "latency": quantiles(&record.all()),
        "late": quantiles(&record.late),
        "requests": requests.collect::<Vec<_>>(),
        "results": results.collect::<Vec<_>>(),
        "outages": summary.outages.json(),
        "thresholds": thresholds.collect::<Vec<_>>(),
        "timeline": seconds.collect::<Vec<_>>(),
    })
}
