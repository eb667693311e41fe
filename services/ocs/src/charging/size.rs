//! How many units there is credit for, and where it is held.

use crate::ledger::{Amount, BucketId, Meter};
use crate::rating::Price;

/// What units are paid from.
#[derive(Clone, Debug)]
pub(super) struct Funds {
    /// Allowances that count these units, in their order, with what is free of each.
    pub(super) allowances: Vec<(BucketId, u64)>,
    /// What is free of the money.
    pub(super) money: Amount,
}

/// What units cost, now and perhaps from some time on.
#[derive(Clone, Debug)]
pub(super) struct Prices {
    now: Price,
    then: Option<Price>,
    dearer: Price,
}

impl Prices {
    pub(super) fn new(now: Price, then: Option<Price>) -> Self {
        let dearer = then.as_ref().map_or_else(|| now.clone(), |then| now.dearer(then));
        Self { now, then, dearer }
    }

    /// How many units are charged, at most, for so many more.
    fn charged(&self, meter: &Meter, units: u64) -> u64 {
        let used = meter.used.saturating_add(units);
        let prices = [Some(&self.now), self.then.as_ref()].into_iter().flatten();
        let rated = prices.map(|it| it.rounded(used)).max().unwrap_or(used);
        rated.saturating_sub(meter.rated)
    }

    /// What so many more charged units cost, at most.
    fn cost(&self, meter: &Meter, charged: u64) -> Option<Amount> {
        let cost = self.dearer.cost_after(meter.priced, charged)?;
        // Each of the two prices is rounded up by itself.
        let rounding = if self.then.is_some() && charged > 0 { 2 } else { 0 };
        cost.plus(Amount::new(rounding))
    }
}

/// What is held for units: so much in each bucket, money last.
pub(super) fn holds(
    units: u64,
    meter: &Meter,
    prices: &Prices,
    funds: &Funds,
) -> Option<Vec<(BucketId, Amount)>> {
    let mut charged = prices.charged(meter, units);
    let mut holds = Vec::new();
    for (bucket, free) in &funds.allowances {
        let held = charged.min(*free);
        charged -= held;
        if held > 0 {
            holds.push((*bucket, Amount::new(i64::try_from(held).ok()?)));
        }
    }
    let cost = prices.cost(meter, charged)?;
    if !cost.is_zero() {
        holds.push((BucketId::MAIN, cost));
    }
    (cost.is_zero() || cost <= funds.money).then_some(holds)
}

/// The largest number of units, and no more than so many, that there is credit for.
pub(super) fn affordable(most: u64, meter: &Meter, prices: &Prices, funds: &Funds) -> u64 {
    let is_affordable = |units| holds(units, meter, prices, funds).is_some();
    if is_affordable(most) {
        return most;
    }
    // More units never cost less.
    let (mut enough, mut too_many) = (0, most);
    while too_many - enough > 1 {
        let middle = enough + (too_many - enough) / 2;
        match is_affordable(middle) {
            true => enough = middle,
            false => too_many = middle,
        }
    }
    enough
}
