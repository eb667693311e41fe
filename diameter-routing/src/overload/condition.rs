//! Overload control state of a reporting node: one overload, from its first report until nobody can hold on
//! to one (RFC 7683, 5.2.1.4).

use std::collections::HashMap;
use std::time::{Duration, Instant};

use diameter_core::{DiameterIdentity, RawAvp};

use super::avps::{
    Group, OC_MAXIMUM_RATE, OC_OLR, OC_REDUCTION_PERCENTAGE, OC_REPORT_TYPE, OC_SEQUENCE_NUMBER,
    OC_VALIDITY_DURATION, ReportType, SOURCE_ID, key,
};
use super::reporting::Overload;

#[derive(Debug)]
pub(crate) struct Condition {
    sequence_number: u64,
    overload: Overload,
    /// When the load begins to be given back.
    until: Instant,
    /// What the last report said. A new sequence number goes with whatever is different.
    content: Option<Content>,
    /// Whether those who have got it are to count their time anew all the same.
    is_renewed: bool,
    /// When the last report that was sent has run out at whoever got it.
    alive_until: Option<Instant>,
    /// Who has to keep to a rate, and when that was heard last.
    targets: HashMap<Box<[u8]>, Instant>,
}

/// What a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Content {
    reduction: u8,
    /// For each of those who keep to one.
    rate: Option<u32>,
    validity: Duration,
}

/// A report to be sent.
pub(crate) struct Sent {
    pub(crate) sequence_number: u64,
    pub(crate) content: Content,
}

impl Condition {
    pub(crate) fn new(now: Instant, first: u64, overload: Overload) -> Self {
        Self {
            sequence_number: first,
            overload,
            until: now + overload.duration(),
            content: None,
            is_renewed: false,
            alive_until: None,
            targets: HashMap::new(),
        }
    }

    /// The overload goes on, or another one begins.
    pub(crate) fn set(&mut self, now: Instant, overload: Overload) {
        // Who says the same again and again makes a new report only when the old one is half over.
        let has_time = self.until.saturating_duration_since(now) * 2 > overload.duration();
        if self.overload == overload && has_time {
            return;
        }
        self.overload = overload;
        self.until = now + overload.duration();
        self.is_renewed = true;
    }

    /// The overload is over.
    pub(crate) fn end(&mut self, now: Instant) {
        self.until = self.until.min(now);
    }

    /// Whether a report by rate can be made of it, where one is to be made at all.
    pub(crate) fn offers_rate(&self, now: Instant, release: Duration) -> bool {
        self.overload.rate().is_some() || self.share(now, release) <= 0.0
    }

    /// The percentage that is asked for.
    pub(crate) fn reduction(&self, now: Instant, release: Duration) -> u8 {
        // Rounded up, so that it is 0 only at the end.
        (f64::from(self.overload.reduction()) * self.share(now, release)).ceil() as u8
    }

    /// The report that goes with an answer; `target` is who has to keep to a rate. `None` once nobody can hold
    /// on to an earlier report.
    pub(crate) fn send(
        &mut self,
        now: Instant,
        release: Duration,
        target: Option<&[u8]>,
    ) -> Option<Sent> {
        let share = self.share(now, release);
        let is_over = share <= 0.0;
        if is_over && self.alive_until.is_none_or(|it| now >= it) {
            self.alive_until = None;
            return None;
        }
        if let Some(target) = target.filter(|_| !is_over) {
            self.count(now, target);
        }
        let content = self.content_now(now, share, release);
        if let Some(last) = self.content
            && (last != content || self.is_renewed)
        {
            self.sequence_number = self.sequence_number.wrapping_add(1);
        }
        (self.content, self.is_renewed) = (Some(content), false);
        if !is_over {
            let alive_until = now + content.validity + TRANSIT;
            self.alive_until = self.alive_until.max(Some(alive_until));
        }
        Some(Sent { sequence_number: self.sequence_number, content })
    }

    fn content_now(&self, now: Instant, share: f64, release: Duration) -> Content {
        if share <= 0.0 {
            return Content { reduction: 0, rate: None, validity: Duration::ZERO };
        }
        let rate = self.overload.rate().map(|rate| {
            // As the reduction gets less, so the rate gets more.
            let rate = (f64::from(rate) / share).min(f64::from(u32::MAX)) as u32;
            // Nobody is left without any, unless all are.
            rate.div_ceil(self.targets.len().max(1) as u32)
        });
        let seconds = self.overload.duration().as_secs_f64().ceil().max(1.0);
        let validity = Duration::from_secs(seconds as u64);
        Content { reduction: self.reduction(now, release), rate, validity }
    }

    /// How much of the overload is there still, from 1 to 0 in steps: each takes a report.
    fn share(&self, now: Instant, release: Duration) -> f64 {
        if now < self.until {
            return 1.0;
        }
        let since = now.saturating_duration_since(self.until);
        if since >= release {
            return 0.0;
        }
        let step = (since.as_secs_f64() / release.as_secs_f64() * STEPS).floor();
        1.0 - (step + 1.0) / (STEPS + 1.0)
    }

    /// Notes that a node has to get its part of the rate. One that was not heard of for as long as a report
    /// holds is forgotten.
    fn count(&mut self, now: Instant, target: &[u8]) {
        if let Some(heard) = self.targets.get_mut(target) {
            *heard = now;
            return;
        }
        let duration = self.overload.duration();
        self.targets.retain(|_, heard| now.saturating_duration_since(*heard) < duration);
        if self.targets.len() < TARGETS {
            self.targets.insert(key(target), now);
        }
    }
}

impl Content {
    /// OC-OLR (RFC 7683, 7.3; RFC 8582, 7.2).
    pub(crate) fn avp(
        self,
        sequence_number: u64,
        report_type: ReportType,
        by_rate: bool,
        source: Option<&DiameterIdentity>,
    ) -> RawAvp {
        let group = Group::default()
            .number(OC_SEQUENCE_NUMBER, sequence_number)
            .short(OC_REPORT_TYPE, report_type.number());
        let group = match by_rate {
            true => group,
            false => group.short(OC_REDUCTION_PERCENTAGE, self.reduction.into()),
        };
        // A day at most.
        let group = group.short(OC_VALIDITY_DURATION, self.validity.as_secs() as u32);
        let group = match source {
            Some(source) => group.octets(SOURCE_ID, source.as_str().as_bytes()),
            None => group,
        };
        let group = match (by_rate, self.rate) {
            // The end of an overload has no rate to keep to.
            (true, rate) => group.short(OC_MAXIMUM_RATE, rate.unwrap_or_default()),
            (false, _) => group,
        };
        group.avp(OC_OLR)
    }
}

/// In how many steps the load is given back, before the end is told.
const STEPS: f64 = 4.0;
/// How long a report may be on its way.
const TRANSIT: Duration = Duration::from_secs(2);
/// How many nodes a rate is shared out among at most.
const TARGETS: usize = 4096;
