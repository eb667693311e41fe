//! Overload control state of a reacting node: one host, realm or peer (RFC 7683, 5.2.1.1).

use std::time::{Duration, Instant};

use super::avps::{Features, Report};
use super::reacting::{Learned, Outgoing, ReactingSettings, Why};
use super::traffic::Traffic;
use crate::bucket::Bucket;

/// By how much less is to be sent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Abatement {
    /// This share, from 0 to 1, is left out (RFC 7683, 6).
    Loss(f64),
    /// No more than this many a second are sent (RFC 8582, 8).
    Rate(f64),
}

impl Abatement {
    /// What a report asks for, by the algorithm that was selected; `None` where it says nothing because the
    /// overload is over.
    pub(crate) fn of(report: &Report<'_>, selected: Option<Features>) -> Result<Option<Self>, Why> {
        let is_end = report.validity == Some(0);
        let by_rate = selected.is_some_and(|it| it.contains(Features::RATE));
        let asked = match (by_rate, report.maximum_rate, report.reduction_percentage) {
            (true, Some(rate), _) => Self::Rate(rate.into()),
            (false, _, Some(percent @ 0..=100)) => Self::Loss(f64::from(percent) / 100.0),
            (false, _, Some(_)) => return Err(Why::OutOfRange),
            _ if is_end => return Ok(None),
            _ => return Err(Why::Unreadable),
        };
        Ok(Some(asked))
    }
}

#[derive(Debug)]
pub(crate) struct Entry {
    sequence_number: u64,
    abatement: Abatement,
    /// When the last report that was taken runs out.
    expires: Instant,
    /// When the overload was said to be over, if that was before.
    ended: Option<Instant>,
    bucket: Bucket,
    /// The requests that this is about.
    traffic: Traffic,
}

impl Entry {
    pub(crate) fn new(
        now: Instant,
        sequence_number: u64,
        abatement: Abatement,
        validity: Duration,
        traffic: Traffic,
        jitter: f64,
    ) -> Self {
        // The request by which the report was learned is in the bucket, give or take (RFC 8582, 8.3.3).
        let bucket = Bucket::new(now, jitter);
        Self { sequence_number, abatement, expires: now + validity, ended: None, bucket, traffic }
    }

    /// Whether reports are compared with it: until its time is over. What comes afterwards is a new condition,
    /// whatever its number.
    pub(crate) fn counts(&self, now: Instant) -> bool {
        now < self.expires
    }

    /// Whether it has any effect still, on requests or on reports.
    pub(crate) fn has_effect(&self, now: Instant, recovery: Duration) -> bool {
        self.counts(now) || self.reduction(now, recovery) > 0.0
    }

    /// Takes in another report (RFC 7683, 5.2.1.3). `abatement` is `None` only where `validity` is zero.
    pub(crate) fn update(
        &mut self,
        now: Instant,
        sequence_number: u64,
        abatement: Option<Abatement>,
        validity: Duration,
    ) -> Learned {
        let is_newer = sequence_number > self.sequence_number
            || has_rolled_over(self.sequence_number, sequence_number);
        if !is_newer {
            return Learned::Ignored(Why::Old);
        }
        self.sequence_number = sequence_number;
        match abatement.filter(|_| !validity.is_zero()) {
            Some(abatement) => {
                self.abatement = abatement;
                self.expires = now + validity;
                self.ended = None;
            }
            None => {
                self.ended.get_or_insert(now);
                return Learned::Ended;
            }
        }
        Learned::Taken
    }

    /// Whether a request is to be left out.
    pub(crate) fn abates(
        &mut self,
        now: Instant,
        request: &Outgoing<'_>,
        settings: &ReactingSettings,
        jitter: f64,
    ) -> bool {
        let is_active = now < self.end();
        // What follows an overload must not change the measure of it.
        if is_active {
            self.traffic.count(request.priority);
        }
        let abates = match self.abatement {
            Abatement::Rate(rate) if is_active => {
                !self.bucket.admits(now, rate, settings.burst.into(), request.priority, jitter)
            }
            _ => {
                let share = self.reduction(now, settings.recovery);
                share >= 1.0 || self.traffic.standing(request.priority, request.chance) < share
            }
        };
        if abates && is_active {
            self.traffic.count_abated();
        }
        abates
    }

    /// The share of requests that is left out.
    pub(crate) fn reduction(&self, now: Instant, recovery: Duration) -> f64 {
        let full = match self.abatement {
            Abatement::Loss(share) => share,
            Abatement::Rate(0.0) => 1.0,
            Abatement::Rate(_) => self.traffic.share_abated(),
        };
        let since = now.saturating_duration_since(self.end());
        if now < self.end() {
            return full;
        }
        if since >= recovery {
            return 0.0;
        }
        full * (1.0 - since.as_secs_f64() / recovery.as_secs_f64())
    }

    fn end(&self) -> Instant {
        self.ended.map_or(self.expires, |it| it.min(self.expires))
    }
}

/// From the last 1% of all numbers to the first (RFC 7683, 5.2.1.3).
fn has_rolled_over(from: u64, to: u64) -> bool {
    const PERCENT: u64 = u64::MAX / 100;
    from > u64::MAX - PERCENT && to < PERCENT
}
