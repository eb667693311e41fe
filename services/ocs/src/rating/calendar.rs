//! Days and hours, in a time zone.

use diameter_session::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;
use jiff::{ToSpan, Zoned};

/// A time zone of IANA's data base.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// Hours of some days: from the first, until just before the second. One that ends before it begins goes on
/// until the next day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Which days it begins on; all if there are none.
    pub days: Vec<Weekday>,
    /// When it begins.
    pub from: Time,
    /// When it ends.
    pub until: Time,
}

impl Zone {
    /// UTC.
    pub fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The zone of a name such as `Europe/Berlin`.
    pub fn named(name: &str) -> Option<Self> {
        jiff::tz::db().get(name).ok().map(Self)
    }

    /// Its name.
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    fn at(&self, time: Timestamp) -> Option<Zoned> {
        let milliseconds = i64::try_from(time.as_millis()).ok()?;
        let time = jiff::Timestamp::from_millisecond(milliseconds).ok()?;
        Some(time.to_zoned(self.0.clone()))
    }
}

impl Hours {
    /// Whether it is such an hour.
    pub fn contain(&self, zone: &Zone, time: Timestamp) -> bool {
        let Some(at) = zone.at(time) else { return false };
        let is_day = |it: &Zoned| self.days.is_empty() || self.days.contains(&it.weekday());
        let time = at.time();
        if self.from < self.until {
            return is_day(&at) && self.from <= time && time < self.until;
        }
        let began_yesterday = || at.yesterday().is_ok_and(|it| is_day(&it));
        (is_day(&at) && self.from <= time) || (time < self.until && began_yesterday())
    }

    /// When it begins or ends next, within two days.
    pub fn next_edge(&self, zone: &Zone, after: Timestamp) -> Option<Timestamp> {
        let start = zone.at(after)?;
        let days = [0, 1, 2].into_iter();
        let edges = days.flat_map(|day| [(day, self.from), (day, self.until)]);
        let edges = edges.filter_map(|(day, time)| {
            let date = start.date().checked_add(day.days()).ok()?;
            let at = date.to_datetime(time).to_zoned(start.time_zone().clone()).ok()?;
            u64::try_from(at.timestamp().as_millisecond()).ok().map(Timestamp::from_millis)
        });
        edges.filter(|it| *it > after).min()
    }
}
