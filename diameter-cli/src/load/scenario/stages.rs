//! `[[stage]]`: how many sessions begin in a second, and for how long.

use std::time::Duration;

use diameter_node::config::Section;

/// The rates of a run, one after the other.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Stages(Vec<Stage>);

/// A rate, or one that changes evenly from the first to the second.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Stage {
    from: f64,
    to: f64,
    length: f64,
}

impl Stages {
    pub(super) fn constant(rate: f64, length: Duration) -> Self {
        Self(vec![Stage { from: rate, to: rate, length: length.as_secs_f64() }])
    }

    pub(super) fn read(file: &mut Section<'_>) -> Self {
        let mut stages = Vec::new();
        let mut before = 0.0;
        for mut section in file.sections("stage") {
            let place = section.place();
            let from: Option<f64> = section.optional("rate");
            let to: Option<f64> = section.optional("to");
            let length: Option<Duration> = section.required("for");
            section.finish();
            let is_rate = |rate: &f64| rate.is_finite() && *rate >= 0.0;
            if !from.iter().chain(&to).all(is_rate) {
                file.report().add(place, "a rate is a number of sessions a second, 0 or more");
                continue;
            }
            if from.is_none() && to.is_none() {
                file.report().add(place, "a stage has a `rate`, or grows or falls `to` one");
                continue;
            }
            let from = from.unwrap_or(before);
            let to = to.unwrap_or(from);
            before = to;
            stages.extend(length.map(|it| Stage { from, to, length: it.as_secs_f64() }));
        }
        Self(stages)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All rates so many times, and all times too.
    pub(super) fn scaled(mut self, rates: f64) -> Self {
        for stage in &mut self.0 {
            (stage.from, stage.to) = (stage.from * rates, stage.to * rates);
        }
        self
    }

    /// How long all of them take.
    pub(super) fn length(&self) -> Duration {
        seconds(self.0.iter().map(|it| it.length).sum())
    }

    /// How many sessions begin.
    pub(super) fn sessions(&self) -> f64 {
        self.0.iter().map(Stage::count).sum()
    }

    /// When each session begins, counted from the start of the run.
    pub(super) fn arrivals(&self) -> impl Iterator<Item = Duration> + use<> {
        let stages = self.0.clone();
        let (mut stage, mut number, mut before, mut start) = (0, 0.0, 0.0, 0.0);
        std::iter::from_fn(move || {
            loop {
                let current: &Stage = stages.get(stage)?;
                let of_stage = number - before;
                if of_stage < current.count() {
                    number += 1.0;
                    return Some(seconds(start + current.time(of_stage)));
                }
                before += current.count();
                start += current.length;
                stage += 1;
            }
        })
    }
}

impl Stage {
    fn count(&self) -> f64 {
        (self.from + self.to) / 2.0 * self.length
    }

    /// When so many have begun, counted from its start.
    fn time(&self, count: f64) -> f64 {
        let growth = (self.to - self.from) / self.length;
        if growth.abs() < 1e-9 {
            return count / self.from;
        }
        let root = (self.from * self.from + 2.0 * growth * count).max(0.0).sqrt();
        (root - self.from) / growth
    }
}

fn seconds(seconds: f64) -> Duration {
    Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn arrivals(stages: Vec<Stage>) -> Vec<f64> {
        Stages(stages).arrivals().map(|it| it.as_secs_f64()).collect()
    }

    #[test]
    fn sessions_begin_evenly_at_one_rate_and_closer_and_closer_while_it_grows() {
        let constant = arrivals(vec![Stage { from: 4.0, to: 4.0, length: 1.0 }]);
        assert_eq!(constant, [0.0, 0.25, 0.5, 0.75]);
        // 50 in the first half, 150 in the second.
        let growing = arrivals(vec![Stage { from: 0.0, to: 200.0, length: 2.0 }]);
        assert_eq!(growing.len(), 200);
        assert_eq!(growing.iter().filter(|it| **it < 1.0).count(), 50);
        assert!(growing.is_sorted() && growing.iter().all(|it| *it < 2.0));
    }

    #[test]
    fn stages_follow_each_other_without_a_gap() {
        let stages = vec![
            Stage { from: 10.0, to: 10.0, length: 1.05 },
            Stage { from: 10.0, to: 0.0, length: 2.0 },
            Stage { from: 0.0, to: 0.0, length: 1.0 },
            Stage { from: 10.0, to: 10.0, length: 0.5 },
        ];
        let all = arrivals(stages);
        assert_eq!(all.len(), 26);
        assert!(all.is_sorted());
        // The second begins where the first stopped: after half of an interval.
        assert!((all[11] - 1.1).abs() < 0.01, "{}", all[11]);
        assert!(all.iter().filter(|it| **it >= 4.04).count() == 5, "{all:?}");
    }
}
