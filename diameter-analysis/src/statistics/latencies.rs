//! How long answers took: as many as there may be, in some kilobytes.

use std::time::Duration;

use hdrhistogram::Histogram;

/// How many digits of a latency count: to one hundredth of it.
const DIGITS: u8 = 2;

/// Two years, in microseconds.
const LONGEST: u64 = 2 * 365 * 24 * 3600 * 1_000_000;

/// Latencies of answers, in microseconds.
#[derive(Clone, Debug, Default)]
pub struct Latencies(Option<Histogram<u32>>);

impl Latencies {
    /// How many there are.
    pub fn count(&self) -> u64 {
        self.0.as_ref().map_or(0, Histogram::len)
    }

    /// The latency that this part of the answers did not exceed: 0.5 for the median. `None` when there are none.
    pub fn quantile(&self, part: f64) -> Option<Duration> {
        let histogram = self.0.as_ref().filter(|it| !it.is_empty())?;
        Some(Duration::from_micros(histogram.value_at_quantile(part).min(histogram.max())))
    }

    /// The mean.
    pub fn mean(&self) -> Option<Duration> {
        let histogram = self.0.as_ref().filter(|it| !it.is_empty())?;
        // No latency is negative, or longer than can be told.
        Duration::try_from_secs_f64(histogram.mean() / 1e6).ok()
    }

    /// How many there are of each length, from the shortest to the longest: at most this long, and how many.
    pub fn distribution(&self) -> Vec<(Duration, u64)> {
        let steps = self.0.iter().flat_map(|it| it.iter_log(1, 2.0));
        let step = |it: hdrhistogram::iterators::IterationValue<u32>| {
            (Duration::from_micros(it.value_iterated_to()), it.count_since_last_iteration())
        };
        steps.map(step).collect()
    }

    pub(super) fn record(&mut self, latency: Option<Duration>) {
        let Some(latency) = latency else { return };
        let microseconds = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
        if let Some(histogram) = self.histogram() {
            // It grows as far as anybody waits.
            let _ = histogram.record(microseconds.min(LONGEST));
        }
    }

    pub(super) fn add(&mut self, other: &Self) {
        let Some(other) = &other.0 else { return };
        if let Some(histogram) = self.histogram() {
            // Both grow.
            let _ = histogram.add(other);
        }
    }

    fn histogram(&mut self) -> Option<&mut Histogram<u32>> {
        if self.0.is_none() {
            self.0 = Histogram::new(DIGITS).ok();
        }
        self.0.as_mut()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_are_those_of_what_was_recorded() {
        let mut latencies = Latencies::default();
        assert_eq!(latencies.quantile(0.5), None);
        for milliseconds in 1..=1000 {
            latencies.record(Some(Duration::from_millis(milliseconds)));
        }
        latencies.record(None);
        assert_eq!(latencies.count(), 1000);
        for (part, milliseconds) in [(0.5, 500.0), (0.99, 990.0), (1.0, 1000.0)] {
            let found =
                latencies.quantile(part).map(|it| it.as_secs_f64() * 1000.0).unwrap_or_default();
            assert!((found - milliseconds).abs() <= milliseconds / 100.0, "{part}: {found}");
        }
        let mut other = Latencies::default();
        other.record(Some(Duration::from_secs(3600 * 24 * 365)));
        other.add(&latencies);
        assert_eq!(other.count(), 1001);
        assert!(other.quantile(1.0) > Some(Duration::from_secs(3600 * 24 * 360)));
        assert_eq!(other.distribution().iter().map(|(_, count)| count).sum::<u64>(), 1001);
    }
}
