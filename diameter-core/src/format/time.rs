//! Time (RFC 6733, 4.3.1): seconds of UTC as in an NTP timestamp, of which 32 bits are sent. Dates
//! are computed here, in the proleptic Gregorian calendar, because printing needs no more.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::decode::Decoder;
use crate::{AvpDescription, AvpValue, AvpView, Encoder, Format, Place, Room, Unread};

/// A time from 1968-01-20T03:14:08Z to 2104-02-26T09:42:23Z, in seconds.
///
/// On the wire it counts from 1900; counts without the most significant bit are read as those of
/// the era that starts on 2036-02-07T06:28:16Z (RFC 5905, formerly SNTP). Times compare as times.
///
/// ```
/// use diameter_core::Time;
///
/// let event_timestamp = Time::from_unix_seconds(1_785_067_200)?;
/// assert_eq!(event_timestamp.to_string(), "2026-07-26T12:00:00Z");
/// assert_eq!(event_timestamp.ntp(), 0xee10_7540);
///
/// assert_eq!(Time::from_ntp(0).to_string(), "2036-02-07T06:28:16Z");
/// # Ok::<(), diameter_core::TimeOutOfRange>(())
/// ```
// Counted from `MIN`, so that the order is that of the times.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Time(u32);

impl Time {
    /// 1968-01-20T03:14:08Z.
    pub const MIN: Self = Self(0);
    /// 2104-02-26T09:42:23Z.
    pub const MAX: Self = Self(u32::MAX);

    /// The time with this count on the wire.
    pub const fn from_ntp(seconds: u32) -> Self {
        Self(seconds ^ ERA_BIT)
    }

    /// The count on the wire.
    pub const fn ntp(self) -> u32 {
        self.0 ^ ERA_BIT
    }

    /// The time this many seconds after 1970-01-01T00:00:00Z, leap seconds not counted.
    ///
    /// # Errors
    ///
    /// When it is not between [`Time::MIN`] and [`Time::MAX`].
    pub fn from_unix_seconds(unix_seconds: i64) -> Result<Self, TimeOutOfRange> {
        let seconds = unix_seconds.saturating_sub(MIN_UNIX_SECONDS);
        seconds.try_into().map(Self).map_err(|_| TimeOutOfRange { unix_seconds })
    }

    /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    pub const fn unix_seconds(self) -> i64 {
        self.0 as i64 + MIN_UNIX_SECONDS
    }
}

impl AvpValue for Time {
    const FORMAT: Format = Format::Time;

    #[inline]
    fn placeholder(_: Unread) -> Self {
        Self(0)
    }

    #[inline]
    fn decode_plain(avp: &AvpView<'_>, place: &mut impl Place<Self>) -> bool {
        let seconds = avp.octets().map(u32::from_be_bytes);
        seconds.map(|seconds| place.put(Self::from_ntp(seconds))).is_some()
    }

    #[inline]
    fn decode(avp: &AvpView<'_>, decoder: &mut Decoder) -> Option<Self> {
        decoder.octets(avp).map(|octets| Self::from_ntp(u32::from_be_bytes(octets)))
    }

    #[inline]
    fn encode(&self, encoder: &mut Encoder) {
        encoder.put(&self.ntp().to_be_bytes());
    }

    #[inline]
    fn write_avp<'r>(
        &self,
        avp: &AvpDescription,
        encoder: &mut Encoder,
        room: Room<'r>,
    ) -> Room<'r> {
        encoder.fixed(avp, self.ntp().to_be_bytes(), room)
    }
}

/// The second in which the time lies.
impl TryFrom<SystemTime> for Time {
    type Error = TimeOutOfRange;

    fn try_from(time: SystemTime) -> Result<Self, TimeOutOfRange> {
        let whole = |since: Duration| i64::try_from(since.as_secs()).unwrap_or(i64::MAX);
        let unix_seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => whole(after),
            Err(error) => {
                let before = error.duration();
                -whole(before) - i64::from(before.subsec_nanos() > 0)
            }
        };
        Self::from_unix_seconds(unix_seconds)
    }
}

impl From<Time> for SystemTime {
    fn from(time: Time) -> Self {
        let seconds = time.unix_seconds();
        let distance = Duration::from_secs(seconds.unsigned_abs());
        // Every platform's clock holds the years 1968 to 2104: neither can overflow.
        if seconds < 0 { UNIX_EPOCH - distance } else { UNIX_EPOCH + distance }
    }
}

impl fmt::Display for Time {
    /// Prints the time as RFC 3339 has it: `2026-07-26T12:00:00Z`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.unix_seconds();
        let (year, month, day) = date(seconds.div_euclid(DAY));
        let second = seconds.rem_euclid(DAY);
        let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
        write!(f, "{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}Z")
    }
}

impl fmt::Debug for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Time({self})")
    }
}

/// Reads what [`Time`] prints: RFC 3339 in UTC, in whole seconds, without leap seconds.
impl std::str::FromStr for Time {
    type Err = InvalidTime;

    fn from_str(text: &str) -> Result<Self, InvalidTime> {
        let invalid = || InvalidTime { text: text.into() };
        let number = |start: usize, end: usize| {
            let number = text.get(start..end).and_then(|digits| digits.parse::<u32>().ok());
            number.map(i64::from).ok_or_else(invalid)
        };
        let days = days(number(0, 4)?, number(5, 7)?, number(8, 10)?);
        let seconds = number(11, 13)? * 3600 + number(14, 16)? * 60 + number(17, 19)?;
        let time = Self::from_unix_seconds(days * DAY + seconds).map_err(|_| invalid())?;
        // No other text prints the same: separators, the 30th of February and the like differ.
        if time.to_string() == text { Ok(time) } else { Err(invalid()) }
    }
}

/// A time that a [`Time`] cannot hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{unix_seconds} seconds after 1970 is not between {} and {}", Time::MIN, Time::MAX)]
pub struct TimeOutOfRange {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub unix_seconds: i64,
}

/// A text that is no [`Time`].
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not a time from {} to {}", Time::MIN, Time::MAX)]
pub struct InvalidTime {
    /// The text.
    pub text: String,
}

/// Set in counts of the era of 1900, clear in those of the era of 2036.
const ERA_BIT: u32 = 0x8000_0000;
/// From 1900 to 1970 are 25567 days.
const MIN_UNIX_SECONDS: i64 = ERA_BIT as i64 - 25_567 * DAY;
const DAY: i64 = 86_400;

// In both directions years start with March: the leap day is the last, and the months before it
// follow a pattern of 153 days in five months. Eras of 400 years all have 146097 days.

/// Year, month and day of the day that is this many days after 1970-01-01.
fn date(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, day_of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year_of_era =
        (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year_of_era + i64::from(month <= 2), month, day)
}

/// Days from 1970-01-01 to this date.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = year - i64::from(month <= 2);
    let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let day_of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
    era * 146_097 + day_of_era - 719_468
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn eras_meet_in_2036() {
        for (ntp, text) in [
            (0x8000_0000, "1968-01-20T03:14:08Z"),
            (0x83aa_7e80, "1970-01-01T00:00:00Z"),
            (0xffff_ffff, "2036-02-07T06:28:15Z"),
            (0x0000_0000, "2036-02-07T06:28:16Z"),
            (0x7fff_ffff, "2104-02-26T09:42:23Z"),
        ] {
            let time = Time::from_ntp(ntp);
            assert_eq!(time.to_string(), text);
            assert_eq!(text.parse(), Ok(time));
            assert_eq!(time.ntp(), ntp);
            assert_eq!(Time::from_unix_seconds(time.unix_seconds()), Ok(time));
        }
        assert!(Time::from_ntp(0xffff_ffff) < Time::from_ntp(0));
        assert_eq!(Time::from_ntp(0x8000_0000), Time::MIN);
        assert_eq!(Time::from_ntp(0x7fff_ffff), Time::MAX);
    }

    #[test]
    fn leap_years_are_those_of_the_calendar() {
        for text in ["2000-02-29T00:00:00Z", "2024-02-29T23:59:59Z", "2100-02-28T23:59:59Z"] {
            assert_eq!(text.parse::<Time>().unwrap().to_string(), text);
        }
        let last: Time = "2100-02-28T23:59:59Z".parse().unwrap();
        let next = Time::from_unix_seconds(last.unix_seconds() + 1).unwrap();
        assert_eq!(next.to_string(), "2100-03-01T00:00:00Z");
    }

    #[test]
    fn text_that_is_no_time_is_an_error() {
        for text in [
            "",
            "2026-07-26",
            "2026-07-26T12:00:00",
            "2026-07-26 12:00:00Z",
            "2026-07-26T12:00:00+02:00",
            "2026-07-26T12:00:60Z",
            "2026-07-26T24:00:00Z",
            "2026-02-29T12:00:00Z",
            "2026-00-10T12:00:00Z",
            "2026-13-10T12:00:00Z",
            "+026-07-26T12:00:00Z",
            "1968-01-20T03:14:07Z",
            "2104-02-26T09:42:24Z",
            "2026-07-2\u{666}T12:00:00Z",
        ] {
            assert!(text.parse::<Time>().is_err(), "{text}");
        }
    }

    #[test]
    fn times_out_of_range_are_errors() {
        for unix_seconds in [i64::MIN, -61_505_153, 4_233_462_144, i64::MAX] {
            assert_eq!(Time::from_unix_seconds(unix_seconds), Err(TimeOutOfRange { unix_seconds }));
        }
        assert_eq!(Time::from_unix_seconds(-61_505_152), Ok(Time::MIN));
        assert_eq!(Time::from_unix_seconds(4_233_462_143), Ok(Time::MAX));
    }

    #[test]
    fn system_time_is_cut_to_the_second_it_lies_in() {
        let half = Duration::from_millis(500);
        let seconds = |time: SystemTime| Time::try_from(time).unwrap().unix_seconds();
        assert_eq!(seconds(UNIX_EPOCH + half), 0);
        assert_eq!(seconds(UNIX_EPOCH - half), -1);
        for time in [Time::MIN, Time::from_unix_seconds(-1).unwrap(), Time::MAX] {
            assert_eq!(Time::try_from(SystemTime::from(time)), Ok(time));
        }
    }
}
