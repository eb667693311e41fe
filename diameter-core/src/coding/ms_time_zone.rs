//! 3GPP-MS-TimeZone (3GPP TS 29.061, 16.4.7.2): the time zone of a subscriber, coded as in TS 23.040,
//! 9.2.3.11, and how much of it is daylight saving time.

use std::fmt;

use super::{CodingError, CodingErrorKind};
use crate::OctetString;

const NAME: &str = "3GPP-MS-TimeZone";
/// The bit of the first octet for a negative offset.
const NEGATIVE: u8 = 0x08;

/// A time zone: the offset of local time from universal time, daylight saving time included.
///
/// ```
/// use diameter_core::OctetString;
/// use diameter_core::coding::{DaylightSaving, MsTimeZone};
///
/// let zone = MsTimeZone::try_from(&OctetString::from([0x0a, 0x01]))?;
/// assert_eq!(zone.offset_minutes(), -300);
/// assert_eq!(zone.daylight_saving(), DaylightSaving::OneHour);
/// assert_eq!(zone.to_string(), "-05:00, of it 1 h of daylight saving");
/// assert_eq!(zone, MsTimeZone::new(-20, DaylightSaving::OneHour)?);
/// # Ok::<(), diameter_core::coding::CodingError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct MsTimeZone {
    quarters: i8,
    daylight_saving: DaylightSaving,
}

/// How much of an offset from universal time is daylight saving time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DaylightSaving {
    /// None.
    None,
    /// One hour.
    OneHour,
    /// Two hours.
    TwoHours,
}

impl MsTimeZone {
    /// An offset in quarters of an hour, from -79 to 79.
    ///
    /// # Errors
    ///
    /// When the offset is out of range.
    pub const fn new(quarters: i8, daylight_saving: DaylightSaving) -> Result<Self, CodingError> {
        let found = quarters.unsigned_abs();
        if found > 79 {
            return Err(CodingErrorKind::Range { max: 79, found: found as u64 }.at(NAME, 0));
        }
        Ok(Self { quarters, daylight_saving })
    }

    /// How far local time is ahead of universal time, in minutes.
    pub fn offset_minutes(self) -> i32 {
        i32::from(self.quarters) * 15
    }

    /// How much of the offset is daylight saving time.
    pub fn daylight_saving(self) -> DaylightSaving {
        self.daylight_saving
    }
}

/// The unused bits of the second octet are ignored.
///
/// # Errors
///
/// When there are not two octets, a digit is invalid, or the daylight saving time is not assigned.
impl TryFrom<&OctetString> for MsTimeZone {
    type Error = CodingError;

    fn try_from(octets: &OctetString) -> Result<Self, CodingError> {
        let [zone, daylight_saving] = **octets else {
            let found = octets.len();
            return Err(CodingErrorKind::Length { expected: 2, found }.at(NAME, 0));
        };
        // Swapped digits: the tens, with the sign above them, in the low bits.
        let (tens, ones) = (zone & 0x07, zone >> 4);
        if ones > 9 {
            return Err(CodingErrorKind::Digit { found: ones }.at(NAME, 0));
        }
        let quarters = (tens * 10 + ones) as i8;
        let daylight_saving = match daylight_saving & 0x03 {
            0 => DaylightSaving::None,
            1 => DaylightSaving::OneHour,
            2 => DaylightSaving::TwoHours,
            found => return Err(CodingErrorKind::Unassigned { found }.at(NAME, 1)),
        };
        let quarters = if zone & NEGATIVE == 0 { quarters } else { -quarters };
        Ok(Self { quarters, daylight_saving })
    }
}

impl From<MsTimeZone> for OctetString {
    fn from(zone: MsTimeZone) -> Self {
        let quarters = zone.quarters.unsigned_abs();
        let sign = if zone.quarters < 0 { NEGATIVE } else { 0 };
        let daylight_saving = match zone.daylight_saving {
            DaylightSaving::None => 0,
            DaylightSaving::OneHour => 1,
            DaylightSaving::TwoHours => 2,
        };
        let (tens, ones) = (quarters / 10, quarters % 10);
        [ones << 4 | sign | tens, daylight_saving].into()
    }
}

impl fmt::Display for MsTimeZone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.quarters < 0 { '-' } else { '+' };
        let minutes = self.offset_minutes().abs();
        write!(f, "{sign}{:02}:{:02}", minutes / 60, minutes % 60)?;
        match self.daylight_saving {
            DaylightSaving::None => Ok(()),
            DaylightSaving::OneHour => f.write_str(", of it 1 h of daylight saving"),
            DaylightSaving::TwoHours => f.write_str(", of it 2 h of daylight saving"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What tshark says of these octets.
    #[test]
    fn digits_are_swapped_and_the_sign_is_among_them() {
        for (octets, minutes, daylight_saving) in [
            ([0x23, 0x00], 8 * 60, DaylightSaving::None),
            ([0x0a, 0x01], -5 * 60, DaylightSaving::OneHour),
            ([0x29, 0x02], -3 * 60, DaylightSaving::TwoHours),
            ([0x22, 0x00], 5 * 60 + 30, DaylightSaving::None),
        ] {
            let zone = MsTimeZone::try_from(&OctetString::from(octets)).unwrap();
            assert_eq!((zone.offset_minutes(), zone.daylight_saving()), (minutes, daylight_saving));
            assert_eq!(OctetString::from(zone), octets.into());
        }
    }

    #[test]
    fn what_is_not_assigned_is_an_error_where_it_stands() {
        let wrong = |octets: &[u8]| {
            let error = MsTimeZone::try_from(&OctetString::from(octets)).unwrap_err();
            (error.offset, error.kind)
        };
        assert_eq!(wrong(&[0xa0, 0]), (0, CodingErrorKind::Digit { found: 0xa }));
        assert_eq!(wrong(&[0x00, 3]), (1, CodingErrorKind::Unassigned { found: 3 }));
        assert_eq!(wrong(&[0x00]), (0, CodingErrorKind::Length { expected: 2, found: 1 }));
        assert!(MsTimeZone::new(80, DaylightSaving::None).is_err());
        assert!(MsTimeZone::new(i8::MIN, DaylightSaving::None).is_err());
    }

    proptest! {
        #[test]
        fn zones_are_octets_and_back(quarters in -79_i8..=79, octet: u8) {
            let zone = MsTimeZone::new(quarters, DaylightSaving::TwoHours).unwrap();
            prop_assert_eq!(MsTimeZone::try_from(&OctetString::from(zone)), Ok(zone));
            // Never a panic, and what is read is written so that it is read again.
            if let Ok(zone) = MsTimeZone::try_from(&OctetString::from([octet, octet])) {
                prop_assert_eq!(MsTimeZone::try_from(&OctetString::from(zone)), Ok(zone));
            }
        }
    }
}
