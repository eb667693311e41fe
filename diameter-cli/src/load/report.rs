//! What a load run has measured.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::time::Duration;

use hdrhistogram::{CreationError, Histogram};

use super::outages::Outages;
use crate::table;

/// The kinds of requests, in the order of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Initial,
    Update,
    Termination,
}

impl Kind {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Initial, "CCR-I"), (Self::Update, "CCR-U"), (Self::Termination, "CCR-T")];
}

/// Counts and latencies.
pub(super) struct Report {
    /// Who was measured.
    pub(super) server: String,
    /// How long it took.
    pub(super) elapsed: Duration,
    /// Latencies in microseconds, by [`Kind`].
    latencies: [Histogram<u64>; 3],
    /// How often each result was seen: a Result-Code, or why there is none.
    results: BTreeMap<String, u64>,
    failures: u64,
    /// The times without a connection.
    pub(super) outages: Outages,
    /// Re-Auth-Requests of the server that were answered.
    pub(super) re_authorizations: u64,
    /// Requests that were sent a second time, and how many of them were answered with another answer.
    retransmissions: u64,
    different: u64,
}

impl Report {
    pub(super) fn new() -> Result<Self, CreationError> {
        // From a microsecond to two minutes, in three digits.
        let histogram = || Histogram::new_with_bounds(1, 120_000_000, 3);
        Ok(Self {
            server: String::new(),
            elapsed: Duration::ZERO,
            outages: Outages::default(),
            latencies: [histogram()?, histogram()?, histogram()?],
            results: BTreeMap::new(),
            failures: 0,
            re_authorizations: 0,
            retransmissions: 0,
            different: 0,
        })
    }

    /// An answer that came after `latency`.
    pub(super) fn answered(&mut self, kind: Kind, latency: Duration, result: String, is_ok: bool) {
        let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
        self.latencies[kind as usize].saturating_record(micros.max(1));
        self.count(result, is_ok);
    }

    /// A request without an answer.
    pub(super) fn unanswered(&mut self, why: String) {
        self.count(why, false);
    }

    /// A request was answered a second time.
    pub(super) fn answered_again(&mut self, is_same: bool) {
        self.retransmissions += 1;
        if !is_same {
            self.different += 1;
            self.count("another answer to the same request".to_owned(), false);
        }
    }

    fn count(&mut self, result: String, is_ok: bool) {
        *self.results.entry(result).or_default() += 1;
        self.failures += u64::from(!is_ok);
    }

    /// How many answers came.
    pub(super) fn answers(&self) -> u64 {
        self.latencies.iter().map(Histogram::len).sum()
    }

    /// How many requests there were, those that were answered otherwise the second time counted twice.
    pub(super) fn requests(&self) -> u64 {
        self.results.values().sum()
    }

    pub(super) fn failures(&self) -> u64 {
        self.failures
    }

    /// What 99 of 100 answers kept to.
    pub(super) fn p99(&self) -> Duration {
        Duration::from_micros(self.all().value_at_quantile(0.99))
    }

    fn all(&self) -> Histogram<u64> {
        let mut all = self.latencies[0].clone();
        for histogram in &self.latencies[1..] {
            // They have the same bounds.
            let _ = all.add(histogram);
        }
        all
    }

    /// What it looks like so far.
    pub(super) fn line(&self, elapsed: Duration) -> String {
        let all = self.all();
        format!(
            "{:.0} s: {} answers, {:.0}/s, median {}, 99% {}, {} failures",
            elapsed.as_secs_f64(),
            all.len(),
            all.len() as f64 / elapsed.as_secs_f64().max(0.001),
            milliseconds(all.value_at_quantile(0.5)),
            milliseconds(all.value_at_quantile(0.99)),
            self.failures
        )
    }

    pub(super) fn write(&self, out: &mut impl Write) -> io::Result<()> {
        let all = self.all();
        let seconds = self.elapsed.as_secs_f64();
        writeln!(
            out,
            "{} answered {} requests in {seconds:.1} s: {:.0} a second",
            self.server,
            all.len(),
            all.len() as f64 / seconds.max(0.001)
        )?;
        if self.re_authorizations > 0 {
            writeln!(out, "it asked for {} re-authorizations", self.re_authorizations)?;
        }
        if self.retransmissions > 0 {
            let (sent, different) = (self.retransmissions, self.different);
            let same = sent - different;
            writeln!(out, "{sent} requests were sent again: {same} got the same answer")?;
        }
        let mut rows = Vec::new();
        let named = Kind::ALL.iter().map(|(kind, name)| (*name, &self.latencies[*kind as usize]));
        let happened = |(_, it): &(&str, &Histogram<u64>)| !it.is_empty();
        for (name, histogram) in named.chain([("all", &all)]).filter(happened) {
            let at = |quantile| milliseconds(histogram.value_at_quantile(quantile));
            rows.push([
                name.to_owned(),
                histogram.len().to_string(),
                at(0.5),
                at(0.9),
                at(0.99),
                at(0.999),
                milliseconds(histogram.max()),
            ]);
        }
        if !rows.is_empty() {
            writeln!(out)?;
            table::write(out, ["LATENCY", "ANSWERS", "50%", "90%", "99%", "99.9%", "MOST"], &rows)?;
        }
        let results = self.results.iter();
        let rows: Vec<_> =
            results.map(|(result, count)| [count.to_string(), result.clone()]).collect();
        if !rows.is_empty() {
            writeln!(out)?;
            table::write(out, ["COUNT", "RESULT"], &rows)?;
        }
        self.outages.write(out)
    }
}

fn milliseconds(micros: u64) -> String {
    format!("{:.2} ms", micros as f64 / 1000.0)
}
