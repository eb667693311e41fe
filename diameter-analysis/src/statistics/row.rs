//! What is counted of exchanges.

use diameter_core::Outcome;

use super::latencies::Latencies;
use super::{Ending, Over};
use crate::relation::Relation;

/// What exchanges have come to.
#[derive(Clone, Debug, Default)]
pub struct Row {
    /// Requests, those that were sent again or forwarded included.
    pub requests: u64,
    /// Answers, those to requests that were not seen included.
    pub answers: u64,
    /// Answers that report a failure.
    pub failures: u64,
    /// Requests without an answer.
    pub unanswered: u64,
    /// Requests that the same sender had sent before.
    pub repeated: u64,
    /// Requests that agents sent on.
    pub forwarded: u64,
    /// The sizes of requests.
    pub request_octets: Sizes,
    /// The sizes of answers.
    pub answer_octets: Sizes,
    /// How long answers took.
    pub latencies: Latencies,
}

/// Sizes in octets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sizes {
    /// All together.
    pub sum: u64,
    /// How many there are.
    pub count: u64,
    /// The largest.
    pub most: u64,
}

impl Sizes {
    /// The mean, rounded down; 0 when there are none.
    pub fn mean(&self) -> u64 {
        self.sum.checked_div(self.count).unwrap_or_default()
    }

    fn count(&mut self, length: usize) {
        self.sum += length as u64;
        self.count += 1;
        self.most = self.most.max(length as u64);
    }

    fn add(&mut self, other: &Self) {
        self.sum += other.sum;
        self.count += other.count;
        self.most = self.most.max(other.most);
    }
}

impl Row {
    pub(super) fn count(&mut self, over: &Over, ending: Ending) {
        if let Some(request) = over.request {
            self.requests += 1;
            self.repeated += u64::from(request.relation.is_repeated());
            self.forwarded += u64::from(matches!(request.relation, Relation::Forwarded { .. }));
            self.request_octets.count(request.length);
            self.unanswered += u64::from(over.answer.is_none());
        }
        if let Some(answer) = over.answer {
            self.answers += 1;
            self.answer_octets.count(answer.length);
        }
        self.failures += u64::from(ending.is_failure());
        self.latencies.record(over.latency);
    }

    pub(super) fn add(&mut self, other: &Self) {
        self.requests += other.requests;
        self.answers += other.answers;
        self.failures += other.failures;
        self.unanswered += other.unanswered;
        self.repeated += other.repeated;
        self.forwarded += other.forwarded;
        self.request_octets.add(&other.request_octets);
        self.answer_octets.add(&other.answer_octets);
        self.latencies.add(&other.latencies);
    }
}

impl Ending {
    /// What the answer says.
    pub fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Outcome(outcome) => Some(outcome),
            Self::Nothing | Self::Unanswered => None,
        }
    }

    /// Whether an answer reports a failure.
    pub fn is_failure(self) -> bool {
        matches!(self, Self::Outcome(outcome) if outcome.is_failure())
    }
}
