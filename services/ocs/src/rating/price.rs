//! Prices: what so many units cost, exactly.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::ledger::Amount;

/// What units cost.
///
/// Units are counted in charging units: the [first](Price::first), then whole [others](Price::unit). What is
/// charged costs what its step says, and the sum is rounded up to a millionth once.
///
/// ```
/// use diameter_ocs::rating::Price;
/// use diameter_ocs::ledger::Amount;
///
/// // 10 cents a minute: the first minute whole, then in steps of 6 seconds.
/// let price = Price::new(Amount::from_money("0.10")?, 60).charged_by(60, 6);
/// assert_eq!(price.rounded(1), 60);
/// assert_eq!(price.rounded(61), 66);
/// assert_eq!(price.cost(66), Some(Amount::from_money("0.11")?));
/// # Ok::<(), diameter_ocs::ledger::InvalidAmount>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Price {
    /// The steps, the first from 0, in growing order.
    pub steps: Vec<PriceStep>,
    /// How many units the first charging unit has; at least 1.
    pub first: u64,
    /// How many every other one has; at least 1.
    pub unit: u64,
}

/// A price from some unit on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PriceStep {
    /// How many units of the session come before.
    pub from: u64,
    /// What costs so much...
    pub amount: Amount,
    /// ...are so many units; at least 1.
    pub per: u64,
}

impl Price {
    /// A price for so many units, each of which is charged.
    pub fn new(amount: Amount, per: u64) -> Self {
        let step = PriceStep { from: 0, amount, per: per.max(1) };
        Self { steps: vec![step], first: 1, unit: 1 }
    }

    /// The same, charged in units of this size.
    #[must_use]
    pub fn charged_by(self, first: u64, unit: u64) -> Self {
        Self { first: first.max(1), unit: unit.max(1), ..self }
    }

    /// Whether nothing costs anything.
    pub fn is_free(&self) -> bool {
        self.steps.iter().all(|it| it.amount.is_zero())
    }

    /// How many units are charged for so many.
    pub fn rounded(&self, units: u64) -> u64 {
        match units {
            0 => 0,
            _ if units <= self.first => self.first,
            _ => {
                let others = (units - self.first).div_ceil(self.unit);
                self.first.saturating_add(others.saturating_mul(self.unit))
            }
        }
    }

    /// What the first so many units of a session cost; `None` where there is no such amount.
    pub fn cost(&self, units: u64) -> Option<Amount> {
        let ends = self.steps.iter().skip(1).map(|it| it.from).chain([u64::MAX]);
        let mut sum = Fraction::default();
        for (step, end) in self.steps.iter().zip(ends) {
            let of_step = units.min(end).saturating_sub(step.from);
            sum = sum.plus(of_step, step)?;
        }
        let rounded = sum.whole.checked_add(i128::from(sum.part > 0))?;
        i64::try_from(rounded).ok().map(Amount::new)
    }

    /// What the next `units` cost where `before` came before them; `None` where there is no such amount.
    pub fn cost_after(&self, before: u64, units: u64) -> Option<Amount> {
        self.cost(before.checked_add(units)?)?.minus(self.cost(before)?)
    }

    /// The dearer of two, step by step: units that cost either cost no more than this.
    #[must_use]
    pub fn dearer(&self, other: &Self) -> Self {
        let mut from: Vec<u64> = self.steps.iter().chain(&other.steps).map(|it| it.from).collect();
        from.sort_unstable();
        from.dedup();
        let at =
            |price: &Self, from: u64| price.steps.iter().rev().find(|it| it.from <= from).copied();
        let dearer = |from: u64| {
            let (mine, other) = (at(self, from)?, at(other, from)?);
            let rate = |it: PriceStep, per: u64| i128::from(it.amount.get()) * i128::from(per);
            let step = if rate(mine, other.per) >= rate(other, mine.per) { mine } else { other };
            Some(PriceStep { from, ..step })
        };
        Self { steps: from.into_iter().filter_map(dearer).collect(), ..self.clone() }
    }
}

/// A sum of fractions, exactly: whole millionths, and what is left in a common denominator.
#[derive(Clone, Copy)]
struct Fraction {
    whole: i128,
    part: i128,
    of: i128,
}

impl Default for Fraction {
    fn default() -> Self {
        Self { whole: 0, part: 0, of: 1 }
    }
}

impl Fraction {
    /// Adds what so many units cost in a step.
    fn plus(self, units: u64, step: &PriceStep) -> Option<Self> {
        let per = i128::from(step.per.max(1));
        let exact = i128::from(units).checked_mul(step.amount.get().into())?;
        // Both parts are below their denominators.
        let (whole, part) = (exact / per, exact % per);
        let of = self.of.checked_mul(per)?;
        let part = self.part.checked_mul(per)?.checked_add(part.checked_mul(self.of)?)?;
        let whole = self.whole.checked_add(whole)?.checked_add(part / of)?;
        let (part, of) = reduced(part % of, of);
        Some(Self { whole, part, of })
    }
}

fn reduced(part: i128, of: i128) -> (i128, i128) {
    let (mut one, mut two) = (of, part);
    while two != 0 {
        (one, two) = (two, one % two);
    }
    (part / one, of / one)
}

/// `0.10 for 60, charged by 60 and 6`.
impl fmt::Display for Price {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, step) in self.steps.iter().enumerate() {
            if place > 0 {
                write!(f, ", from {} ", step.from)?;
            }
            write!(f, "{} for {}", step.amount.to_money(), step.per)?;
        }
        match (self.first, self.unit) {
            (1, 1) => Ok(()),
            (first, unit) if first == unit => write!(f, ", charged by {unit}"),
            (first, unit) => write!(f, ", charged by {first} and {unit}"),
        }
    }
}
