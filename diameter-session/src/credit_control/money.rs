//! Money as machines count it: whole numbers of the smallest unit there is (RFC 8506, 8.8 and 8.22).

use super::UnitValue;

/// What an amount of [`UnitType::Money`](super::UnitType::Money) counts, and its currency.
///
/// CC-Money has digits and an exponent of their own in each message, machines have whole numbers. They are
/// converted without rounding: an amount that is no whole number of these units is an error.
///
/// ```
/// use diameter_session::credit_control::{Money, UnitValue};
///
/// let cents = Money { exponent: -2, currency: Some(978) };
/// assert_eq!(cents.amount(UnitValue::with_exponent(125, -1)), Some(1250));
/// assert_eq!(cents.amount(UnitValue::with_exponent(1, -3)), None);
/// assert_eq!(cents.value(1250), UnitValue::with_exponent(1250, -2));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Money {
    /// One unit is `10^exponent` of the currency: -2 for cents.
    pub exponent: i32,
    /// Currency-Code, a number of ISO 4217: 978 is the euro. Without it that AVP is neither written nor
    /// looked at.
    pub currency: Option<u32>,
}

/// Millionths, of whatever currency.
impl Default for Money {
    fn default() -> Self {
        Self { exponent: -6, currency: None }
    }
}

impl Money {
    /// How many units a value is; `None` if that is no whole number, or none that there is.
    pub fn amount(self, value: UnitValue) -> Option<u64> {
        let mut digits = u64::try_from(value.digits).ok()?;
        if digits == 0 {
            return Some(0);
        }
        let shift = i64::from(value.exponent) - i64::from(self.exponent);
        // Beyond this nothing is left of any number of 64 bits, and the loops end.
        for _ in 0..shift.unsigned_abs().min(20) {
            digits = match shift > 0 {
                true => digits.checked_mul(10)?,
                false if digits % 10 == 0 => digits / 10,
                false => return None,
            };
        }
        Some(digits)
    }

    /// The value of so many units; Value-Digits end at the largest number that they can hold.
    pub fn value(self, amount: u64) -> UnitValue {
        let digits = i64::try_from(amount).unwrap_or(i64::MAX);
        UnitValue { digits, exponent: self.exponent }
    }
}
