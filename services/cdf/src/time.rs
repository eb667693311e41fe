//! Times as records and their files have them: local, with an offset from UTC.

use std::fmt;

use diameter_session::Timestamp;
use serde::{Serialize, Serializer};

/// A time of a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Local {
    pub(crate) year: i64,
    pub(crate) month: u8,
    pub(crate) day: u8,
    pub(crate) hour: u8,
    pub(crate) minute: u8,
    pub(crate) second: u8,
    /// Minutes from UTC.
    pub(crate) offset: i16,
}

/// The farthest offset that files can say.
const FARTHEST: i16 = 14 * 60;

impl Local {
    pub(crate) fn new(at: Timestamp, offset: i16) -> Self {
        let offset = offset.clamp(-FARTHEST, FARTHEST);
        let seconds = (at.as_millis() / 1000) as i64 + i64::from(offset) * 60;
        let (days, of_day) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
        let (year, month, day) = date(days);
        Self {
            year,
            month,
            day,
            hour: (of_day / 3600) as u8,
            minute: (of_day / 60 % 60) as u8,
            second: (of_day % 60) as u8,
            offset,
        }
    }

    pub(crate) fn sign(&self) -> char {
        if self.offset < 0 { '-' } else { '+' }
    }

    pub(crate) fn offset_hours(&self) -> u8 {
        (self.offset.unsigned_abs() / 60) as u8
    }

    pub(crate) fn offset_minutes(&self) -> u8 {
        (self.offset.unsigned_abs() % 60) as u8
    }

    /// TimeStamp of TS 32.298: six octets of BCD, a sign, two octets of BCD.
    pub(crate) fn bcd(&self) -> [u8; 9] {
        let bcd = |number: u8| ((number / 10) << 4) | (number % 10);
        [
            bcd(self.year.rem_euclid(100) as u8),
            bcd(self.month),
            bcd(self.day),
            bcd(self.hour),
            bcd(self.minute),
            bcd(self.second),
            self.sign() as u8,
            bcd(self.offset_hours()),
            bcd(self.offset_minutes()),
        ]
    }

    /// A TimeStamp, in the century from 2000 on; `None` when it is none.
    pub(crate) fn from_bcd(octets: &[u8]) -> Option<Self> {
        let &[year, month, day, hour, minute, second, sign, hours, minutes] = octets else {
            return None;
        };
        let number = |octet: u8| {
            let (high, low) = (octet >> 4, octet & 15);
            (high < 10 && low < 10).then_some(high * 10 + low)
        };
        let offset = i16::from(number(hours)?) * 60 + i16::from(number(minutes)?);
        let local = Self {
            year: 2000 + i64::from(number(year)?),
            month: number(month)?,
            day: number(day)?,
            hour: number(hour)?,
            minute: number(minute)?,
            second: number(second)?,
            offset: match sign {
                b'+' => offset,
                b'-' => -offset,
                _ => return None,
            },
        };
        let is_one = (1..=12).contains(&local.month)
            && (1..=31).contains(&local.day)
            && local.hour < 24
            && local.minute < 60
            && local.second < 60;
        is_one.then_some(local)
    }

    /// Four octets of a file's header: no year, no seconds.
    pub(crate) fn packed(&self) -> [u8; 4] {
        let parts = [
            (u32::from(self.month), 4),
            (u32::from(self.day), 5),
            (u32::from(self.hour), 5),
            (u32::from(self.minute), 6),
            (u32::from(self.offset >= 0), 1),
            (u32::from(self.offset_hours()), 5),
            (u32::from(self.offset_minutes()), 6),
        ];
        parts.iter().fold(0_u32, |all, (part, bits)| all << bits | part).to_be_bytes()
    }
}

impl fmt::Display for Local {
    /// Prints `2026-11-27T10:05:00+01:00`, digit by digit: a record has many times, and `write!` takes ten times longer.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = *b"0000-00-00T00:00:00+00:00";
        let mut put = |at: usize, number: u8| {
            text[at] = b'0' + number / 10 % 10;
            text[at + 1] = b'0' + number % 10;
        };
        let year = self.year.clamp(0, 9999);
        put(0, (year / 100) as u8);
        put(2, (year % 100) as u8);
        put(5, self.month);
        put(8, self.day);
        put(11, self.hour);
        put(14, self.minute);
        put(17, self.second);
        put(20, self.offset_hours());
        put(23, self.offset_minutes());
        text[19] = self.sign() as u8;
        f.write_str(std::str::from_utf8(&text).unwrap_or_default())
    }
}

impl Serialize for Local {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

/// Year, month and day of the day so many days after 1970-01-01, in the Gregorian calendar.
fn date(days: i64) -> (i64, u8, u8) {
    // Years start with March: the leap day is the last.
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month as u8, day as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_local_packed_and_bcd() {
        let at = Timestamp::from_secs(1_795_770_300);
        let local = Local::new(at, 60);
        assert_eq!(local.to_string(), "2026-11-27T10:05:00+01:00");
        assert_eq!(local.packed(), [0xBD, 0xA8, 0x58, 0x40]);
        assert_eq!(local.bcd(), [0x26, 0x11, 0x27, 0x10, 0x05, 0x00, 0x2B, 0x01, 0x00]);
        assert_eq!(Local::from_bcd(&local.bcd()), Some(local));
        let west = Local::new(Timestamp::from_secs(951_782_400), -210);
        assert_eq!(west.to_string(), "2000-02-28T20:30:00-03:30");
        assert_eq!(Local::from_bcd(&west.bcd()), Some(west));
        assert_eq!(west.packed()[2] & 8, 0);
    }

    #[test]
    fn octets_that_are_no_time_are_none() {
        assert_eq!(Local::from_bcd(&[0x26, 0x13, 0x27, 0x10, 5, 0, 0x2B, 1, 0]), None);
        assert_eq!(Local::from_bcd(&[0x26, 0x11, 0x2A, 0x10, 5, 0, 0x2B, 1, 0]), None);
        assert_eq!(Local::from_bcd(&[0x26, 0x11, 0x27, 0x10, 5, 0, 0x20, 1, 0]), None);
        assert_eq!(Local::from_bcd(&[0x26]), None);
    }
}
