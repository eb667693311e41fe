//! What a run must keep to: the exit status of a test.

use clap::Args;

use super::report::Report;
use super::traffic::percent;

/// What a run must keep to.
#[derive(Debug, Args)]
pub(super) struct Thresholds {
    /// 99 of 100 answers come within so many milliseconds
    #[arg(long, value_name = "MILLISECONDS", value_parser = positive)]
    max_p99: Option<f64>,
    /// How many requests may fail, in percent; none unless said
    #[arg(long, value_name = "PERCENT", value_parser = percent)]
    max_errors: Option<f64>,
    /// So many answers come in a second, over the whole run
    #[arg(long, value_name = "N", value_parser = positive)]
    min_rate: Option<f64>,
}

fn positive(text: &str) -> Result<f64, String> {
    let number: f64 = text.parse().map_err(|_| "it is a number".to_owned())?;
    let is_right = number.is_finite() && number > 0.0;
    is_right.then_some(number).ok_or_else(|| "it is more than 0".to_owned())
}

impl Thresholds {
    /// As scenario files write them.
    pub(super) fn as_texts(&self) -> Vec<String> {
        let p99 = self.max_p99.map(|it| format!("p99 <= {}us", (it * 1000.0).round()));
        let errors = self.max_errors.map(|it| format!("errors <= {it}%"));
        let rate = self.min_rate.map(|it| format!("rate >= {it}"));
        [p99, errors, rate].into_iter().flatten().collect()
    }

    /// What was missed, in words.
    pub(super) fn missed(&self, report: &Report) -> Vec<String> {
        let mut missed = Vec::new();
        let (answers, requests) = (report.answers(), report.requests());
        if requests == 0 {
            missed.push("nothing was asked".to_owned());
        }
        let most = self.max_errors.unwrap_or(0.0);
        let allowed = requests as f64 * most / 100.0;
        // Without a threshold the table of results says enough.
        if report.failures() as f64 > allowed {
            let failures = report.failures();
            missed.push(format!("{failures} of {requests} requests failed, more than {most}%"));
        }
        let p99 = report.p99().as_secs_f64() * 1000.0;
        if let Some(most) = self.max_p99.filter(|most| answers > 0 && p99 > *most) {
            missed
                .push(format!("1 of 100 answers took {p99:.2} ms and longer, more than {most} ms"));
        }
        let rate = answers as f64 / report.elapsed.as_secs_f64().max(0.001);
        if let Some(least) = self.min_rate.filter(|least| rate < *least) {
            missed.push(format!("{rate:.0} answers came in a second, fewer than {least}"));
        }
        missed
    }
}
