//! How traffic consumes a quota of time, and the envelopes in which it is reported (TS 32.299, 6.5.4 to 6.5.7).

use std::time::Duration;

use super::{Grant, UnitType, Units};
use crate::Timestamp;

/// Time-Quota-Mechanism (TS 32.299, 7.2.228): time is consumed in intervals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct TimeQuotaMechanism {
    /// Time-Quota-Type.
    pub time_quota_type: TimeQuotaType,
    /// Base-Time-Interval.
    pub base_time_interval: Duration,
}

/// Time-Quota-Type (TS 32.299, 7.2.227).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum TimeQuotaType {
    /// DISCRETE_TIME_PERIOD 0: traffic consumes one interval, and then the next packet another one.
    DiscreteTimePeriod,
    /// CONTINUOUS_TIME_PERIOD 1: interval follows interval, up to and with the first without traffic.
    ContinuousTimePeriod,
}

/// Envelope-Reporting (TS 32.299, 7.2.61): what is reported of each period of traffic.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum EnvelopeReporting {
    /// DO_NOT_REPORT_ENVELOPES 0. Also without the AVP.
    #[default]
    DoNotReport,
    /// REPORT_ENVELOPES 1: when it began and ended.
    Report,
    /// REPORT_ENVELOPES_WITH_VOLUME 2: its octets too.
    WithVolume,
    /// REPORT_ENVELOPES_WITH_EVENTS 3: its service-specific units too.
    WithEvents,
    /// REPORT_ENVELOPES_WITH_VOLUME_AND_EVENTS 4: both.
    WithVolumeAndEvents,
}

impl EnvelopeReporting {
    const fn has(self, unit_type: UnitType) -> bool {
        match unit_type {
            UnitType::TotalOctets | UnitType::InputOctets | UnitType::OutputOctets => {
                matches!(self, Self::WithVolume | Self::WithVolumeAndEvents)
            }
            UnitType::ServiceSpecificUnits => {
                matches!(self, Self::WithEvents | Self::WithVolumeAndEvents)
            }
            UnitType::Time | UnitType::Money => false,
        }
    }
}

/// Envelope (TS 32.299, 7.2.59): a period of traffic.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Envelope {
    /// Envelope-Start-Time.
    pub start: Timestamp,
    /// Envelope-End-Time; none while it goes on, and then it is in a later report again.
    pub end: Option<Timestamp>,
    /// What was used in it since its start, as far as that is reported.
    pub units: Units,
}

/// What makes time be consumed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
enum Consumption {
    /// Always, once there was traffic.
    #[default]
    Continuous,
    /// Traffic, and so long after it: Quota-Consumption-Time.
    WhileUsed(Duration),
    /// Traffic, in intervals.
    Intervals(TimeQuotaMechanism),
}

impl Consumption {
    fn of(grant: &Grant) -> Self {
        let mechanism = grant.time_quota_mechanism.filter(|it| !it.base_time_interval.is_zero());
        let idle = grant.quota_consumption_time.filter(|it| !it.is_zero());
        let idle = idle.map_or(Self::Continuous, Self::WhileUsed);
        mechanism.map_or(idle, Self::Intervals)
    }
}

/// Counts the time that the traffic of a service consumes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Meter {
    consumption: Consumption,
    reporting: EnvelopeReporting,
    period: Option<Period>,
    /// There was traffic.
    has_begun: bool,
    /// Milliseconds that are no whole second yet.
    fraction: u64,
    /// Envelopes that were not reported.
    closed: Vec<Envelope>,
}

/// A period in which time is consumed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
struct Period {
    /// Up to here it is counted.
    counted_to: Timestamp,
    /// When it ends without traffic; or the present interval does.
    ends_at: Option<Timestamp>,
    /// Whether there was traffic in the present interval.
    is_used: bool,
    envelope: Envelope,
}

impl Meter {
    /// Whether a grant needs one.
    pub(super) fn is_wanted(grant: &Grant) -> bool {
        grant.envelope_reporting.is_some() || Consumption::of(grant) != Consumption::Continuous
    }

    /// A packet passes: how many seconds that consumes at once. Time is counted up to now.
    pub(super) fn packet(&mut self, now: Timestamp) -> u64 {
        let is_new = self.period.is_none();
        self.has_begun = true;
        let period = self.period.get_or_insert_with(|| Period::new(now));
        period.is_used = true;
        match self.consumption {
            Consumption::Continuous => 0,
            Consumption::WhileUsed(idle) => {
                // A clock that goes back shortens nothing.
                period.ends_at = period.ends_at.max(Some(now.after(idle)));
                0
            }
            Consumption::Intervals(_) if !is_new => 0,
            Consumption::Intervals(TimeQuotaMechanism { base_time_interval, .. }) => {
                period.ends_at = Some(now.after(base_time_interval));
                self.seconds(base_time_interval)
            }
        }
    }

    /// How many seconds were consumed since the last time.
    pub(super) fn advance(&mut self, now: Timestamp) -> u64 {
        let mut seconds = 0;
        while let Some(period) = &mut self.period {
            let until = period.ends_at.unwrap_or(now).min(now).max(period.counted_to);
            let passed = until.since(std::mem::replace(&mut period.counted_to, until));
            let Some(end) = period.ends_at.filter(|it| *it <= now) else {
                return seconds + self.passed(passed);
            };
            match self.consumption {
                Consumption::Intervals(TimeQuotaMechanism {
                    time_quota_type: TimeQuotaType::ContinuousTimePeriod,
                    base_time_interval,
                }) if std::mem::take(&mut period.is_used) => {
                    period.ends_at = Some(end.after(base_time_interval));
                    seconds += self.seconds(base_time_interval);
                }
                _ => {
                    seconds += self.passed(passed);
                    self.stop(end);
                }
            }
        }
        seconds
    }

    /// Units are used in the present period.
    pub(super) fn draw(&mut self, units: Units) {
        if let Some(period) = &mut self.period {
            period.envelope.units = period.envelope.units.plus(units);
        }
    }

    /// The period ends.
    pub(super) fn stop(&mut self, now: Timestamp) {
        let Some(Period { envelope, .. }) = self.period.take() else { return };
        if self.consumption != Consumption::Continuous {
            self.closed.push(Envelope { end: Some(now), ..envelope });
        }
    }

    /// Nothing may pass any more. An interval that was paid for is used to its end.
    pub(super) fn exhausted(&mut self, now: Timestamp) {
        if !matches!(self.consumption, Consumption::Intervals(_)) {
            self.stop(now);
        }
    }

    /// Another quota: a period goes on if traffic could pass all the time and is counted as before.
    pub(super) fn granted(&mut self, now: Timestamp, grant: &Grant, could_pass: bool) {
        self.reporting = grant.envelope_reporting.unwrap_or_default();
        let consumption = Consumption::of(grant);
        let is_paid = matches!(consumption, Consumption::Intervals(_));
        if consumption != self.consumption || !(could_pass || is_paid) {
            self.stop(now);
            self.consumption = consumption;
        }
        if consumption == Consumption::Continuous && self.has_begun {
            self.period.get_or_insert_with(|| Period::new(now));
        }
    }

    /// Up to when time is counted, while there is a period.
    pub(super) fn counted_to(&self) -> Option<Timestamp> {
        self.period.as_ref().map(|it| it.counted_to)
    }

    /// When the period ends, or so many seconds more are consumed.
    pub(super) fn next_timeout(&self, seconds: Option<u64>) -> Option<Timestamp> {
        let period = self.period.as_ref()?;
        let is_counted = !matches!(self.consumption, Consumption::Intervals(_));
        let used_up = seconds.filter(|it| is_counted && *it > 0).map(|seconds| {
            let milliseconds = seconds.saturating_mul(1000).saturating_sub(self.fraction);
            period.counted_to.after(Duration::from_millis(milliseconds))
        });
        [period.ends_at, used_up].into_iter().flatten().min()
    }

    /// How many seconds traffic may pass in an interval that was paid for.
    pub(super) fn paid(&self, now: Timestamp) -> u64 {
        match (self.consumption, &self.period) {
            (Consumption::Intervals(_), Some(Period { ends_at: Some(end), .. })) => {
                let left = end.since(now);
                left.as_secs() + u64::from(left.subsec_nanos() > 0)
            }
            _ => 0,
        }
    }

    /// The envelopes since the last report, and the one that goes on.
    pub(super) fn envelopes(&mut self) -> Vec<Envelope> {
        let closed = std::mem::take(&mut self.closed).into_iter();
        let is_reported = self.reporting != EnvelopeReporting::DoNotReport;
        let open = self.period.as_ref().map(|it| it.envelope);
        let open = open.filter(|_| self.consumption != Consumption::Continuous);
        let reporting = self.reporting;
        closed
            .chain(open)
            .filter(|_| is_reported)
            .map(|it| Envelope { units: it.units.only(|unit_type| reporting.has(unit_type)), ..it })
            .collect()
    }

    /// Whole seconds of what has passed, unless that was paid for as the interval began.
    fn passed(&mut self, time: Duration) -> u64 {
        match self.consumption {
            Consumption::Intervals(_) => 0,
            Consumption::Continuous | Consumption::WhileUsed(_) => self.seconds(time),
        }
    }

    fn seconds(&mut self, time: Duration) -> u64 {
        let milliseconds = u64::try_from(time.as_millis()).unwrap_or(u64::MAX);
        let milliseconds = milliseconds.saturating_add(self.fraction);
        self.fraction = milliseconds % 1000;
        milliseconds / 1000
    }
}

impl Period {
    fn new(now: Timestamp) -> Self {
        let envelope = Envelope { start: now, end: None, units: Units::NONE };
        Self { counted_to: now, ends_at: None, is_used: false, envelope }
    }
}
