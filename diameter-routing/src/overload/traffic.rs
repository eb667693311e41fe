//! Which priorities the requests of late had, and what became of them.

use crate::Priority;

/// Requests of late by priority. Older ones count less: when there are many, all counts are halved.
#[derive(Clone, Debug)]
pub(crate) struct Traffic {
    counts: [f64; Priority::COUNT],
    total: f64,
    abated: f64,
}

impl Traffic {
    pub(crate) fn new() -> Self {
        Self { counts: [0.0; Priority::COUNT], total: 0.0, abated: 0.0 }
    }

    /// The same mixture, of few requests, so that what comes counts soon.
    pub(crate) fn sample(&self) -> Self {
        let scale = if self.total > 0.0 { (SAMPLE / self.total).min(1.0) } else { 0.0 };
        Self { counts: self.counts.map(|it| it * scale), total: self.total * scale, abated: 0.0 }
    }

    /// Counts a request.
    pub(crate) fn count(&mut self, priority: Priority) {
        if self.total >= REMEMBERED {
            self.counts = self.counts.map(|it| it / 2.0);
            self.total /= 2.0;
            self.abated /= 2.0;
        }
        if let Some(count) = self.counts.get_mut(priority.index()) {
            *count += 1.0;
            self.total += 1.0;
        }
    }

    /// Counts that the last request was abated.
    pub(crate) fn count_abated(&mut self) {
        self.abated += 1.0;
    }

    /// The share of requests that were abated.
    pub(crate) fn share_abated(&self) -> f64 {
        if self.total > 0.0 { (self.abated / self.total).min(1.0) } else { 0.0 }
    }

    /// Where a request stands when all are lined up by priority, the lowest first and those of one priority
    /// by chance: from 0 to 1. Who has to abate a share of the requests abates those below that share.
    pub(crate) fn standing(&self, priority: Priority, chance: f64) -> f64 {
        let own = self.counts.get(priority.index()).copied().unwrap_or_default();
        if own <= 0.0 {
            return chance;
        }
        let lower: f64 = self.counts.iter().skip(priority.index() + 1).sum();
        (lower + own * chance) / self.total
    }
}

/// How many requests are remembered at most.
const REMEMBERED: f64 = 1024.0;
/// How many stand for the mixture of all.
const SAMPLE: f64 = 64.0;
