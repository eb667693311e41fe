//! Amounts, exactly.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How much of something: millionths of a currency's unit, or whole octets, seconds or events, as the bucket
/// says that it is in.
///
/// Sums are checked: there is no amount that has wrapped.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Amount(i64);

impl Amount {
    /// Nothing.
    pub const ZERO: Self = Self(0);
    /// The largest amount.
    pub const MAX: Self = Self(i64::MAX);

    /// So many millionths, octets, seconds or events.
    pub const fn new(units: i64) -> Self {
        Self(units)
    }

    /// So many units of a currency.
    pub const fn whole(units: i32) -> Self {
        Self(units as i64 * MILLION)
    }

    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The number, 0 where it is below.
    pub fn unsigned(self) -> u64 {
        u64::try_from(self.0).unwrap_or(0)
    }

    /// Whether it is below zero.
    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Whether it is nothing.
    pub const fn is_zero(self) -> bool {
        self.0 == 0
    }

    /// The sum, if there is such an amount.
    #[must_use]
    pub fn plus(self, other: Self) -> Option<Self> {
        self.0.checked_add(other.0).map(Self)
    }

    /// The difference, if there is such an amount.
    #[must_use]
    pub fn minus(self, other: Self) -> Option<Self> {
        self.0.checked_sub(other.0).map(Self)
    }

    /// As decimal digits of a currency's unit: `-1.25`.
    pub fn to_money(self) -> String {
        let (whole, rest) =
            (self.0.unsigned_abs() / MILLION as u64, self.0.unsigned_abs() % MILLION as u64);
        let sign = if self.0 < 0 { "-" } else { "" };
        let digits = format!("{rest:06}");
        match digits.trim_end_matches('0') {
            "" => format!("{sign}{whole}"),
            digits => format!("{sign}{whole}.{digits}"),
        }
    }

    /// An amount of money in decimal digits: `0.02`, at most six of them behind the point.
    ///
    /// # Errors
    ///
    /// When it is no such number, or not exactly one.
    pub fn from_money(text: &str) -> Result<Self, InvalidAmount> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, text),
        };
        let (whole, rest) = digits.split_once('.').unwrap_or((digits, "0"));
        let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
        if !is_number(whole) || !is_number(rest) || rest.trim_end_matches('0').len() > 6 {
            return Err(InvalidAmount);
        }
        let millionths = format!("{rest:0<6}");
        let number = |it: &str| i64::from_str(it).map_err(|_| InvalidAmount);
        let sum = number(whole)?.checked_mul(MILLION).ok_or(InvalidAmount)?;
        let sum = sum.checked_add(number(&millionths[..6])?).ok_or(InvalidAmount)?;
        Ok(Self(sign * sum))
    }
}

/// What is no amount of money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no amount of money: digits, and at most six more behind a point")]
pub struct InvalidAmount;

/// The number alone; whoever knows that it is money shows it [so](Amount::to_money).
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// A unit of a currency.
const MILLION: i64 = 1_000_000;
