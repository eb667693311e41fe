//! The metrics of this process, for Prometheus and for pages.

use std::time::Duration;

use metrics_exporter_prometheus::{Matcher, PrometheusBuilder, PrometheusHandle};

/// What is recorded by the facade of the crate `metrics`, from the moment it is [started](Metrics::start).
#[derive(Clone, Debug)]
pub struct Metrics {
    handle: PrometheusHandle,
}

/// Limits of the buckets of everything that is counted in seconds.
const SECONDS: [f64; 12] =
    [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1.0, 2.5, 10.0];

/// How often values that were recorded are put into buckets.
const UPKEEP: Duration = Duration::from_secs(5);

/// A number of the metrics.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Sample {
    /// Of which metric.
    pub name: String,
    /// The labels, with their values.
    pub labels: Vec<(String, String)>,
    /// The number.
    pub value: f64,
}

impl Metrics {
    /// Begins to record, with a task that keeps memory bounded.
    ///
    /// # Errors
    ///
    /// When something else records already.
    pub fn start() -> Result<Self, MetricsInUse> {
        let builder = PrometheusBuilder::new();
        let builder = builder
            .set_buckets_for_metric(Matcher::Suffix("_seconds".to_owned()), &SECONDS)
            // There are limits.
            .map_err(|_| MetricsInUse)?;
        let handle = builder.install_recorder().map_err(|_| MetricsInUse)?;
        let upkeep = handle.clone();
        tokio::spawn(async move {
            let mut interval = tokio::time::interval(UPKEEP);
            loop {
                interval.tick().await;
                upkeep.run_upkeep();
            }
        });
        Ok(Self { handle })
    }

    /// The text that Prometheus reads.
    pub fn render(&self) -> String {
        self.handle.render()
    }

    /// The counters and gauges, by name and labels; no histograms.
    pub fn samples(&self) -> Vec<Sample> {
        samples(&self.render())
    }
}

/// Something else records the metrics of this process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("something else records the metrics of this process")]
pub struct MetricsInUse;

/// The samples of a text as Prometheus reads it, which is the one view of all metrics that there is.
fn samples(text: &str) -> Vec<Sample> {
    let mut is_number = false;
    let mut samples = Vec::new();
    for line in text.lines() {
        if let Some(kind) = line.strip_prefix("# TYPE ") {
            is_number = kind.ends_with(" counter") || kind.ends_with(" gauge");
        } else if is_number && !line.starts_with('#') {
            samples.extend(sample(line));
        }
    }
    samples.sort_by(|a, b| (&a.name, &a.labels).cmp(&(&b.name, &b.labels)));
    samples
}

/// `name{label="value",...} number`.
fn sample(line: &str) -> Option<Sample> {
    let (name, value) = line.rsplit_once(' ')?;
    let value = value.parse().ok()?;
    let (name, mut rest) = match name.split_once('{') {
        Some((name, labels)) => (name, labels.strip_suffix('}')?),
        None => (name, ""),
    };
    let mut labels = Vec::new();
    while let Some((label, value)) = rest.split_once("=\"") {
        let end = end_of_value(value)?;
        labels.push((label.to_owned(), unescaped(&value[..end])));
        rest = value[end + 1..].trim_start_matches(',');
    }
    Some(Sample { name: name.to_owned(), labels, value })
}

/// Where the quotation mark is that ends a value.
fn end_of_value(value: &str) -> Option<usize> {
    let mut is_escaped = false;
    value.bytes().position(|octet| {
        let ends = octet == b'"' && !is_escaped;
        is_escaped = octet == b'\\' && !is_escaped;
        ends
    })
}

fn unescaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut characters = value.chars();
    while let Some(character) = characters.next() {
        text.push(match character {
            '\\' => match characters.next() {
                Some('n') => '\n',
                Some(other) => other,
                None => '\\',
            },
            other => other,
        });
    }
    text
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test may")]

    use metrics::{Key, Label, Level, Metadata, Recorder};

    use super::*;

    #[test]
    fn counters_and_gauges_are_read_back_with_odd_labels() {
        let recorder = PrometheusBuilder::new().build_recorder();
        let metadata = Metadata::new("test", Level::INFO, None);
        let odd = "a\\b\"c,d=\"e}\nf";
        let key = Key::from_parts("refused_total", vec![Label::new("reason", odd)]);
        recorder.register_counter(&key, &metadata).increment(7);
        recorder.register_gauge(&Key::from_name("open"), &metadata).set(2.5);
        recorder.register_histogram(&Key::from_name("time"), &metadata).record(1.0);
        let found = samples(&recorder.handle().render());
        let expected = [
            Sample { name: "open".into(), labels: vec![], value: 2.5 },
            Sample {
                name: "refused_total".into(),
                labels: vec![("reason".into(), odd.into())],
                value: 7.0,
            },
        ];
        assert_eq!(found, expected);
    }
}
