//! What was used, by the unit that a price counts, and whether that can be.

use std::time::Duration;

use diameter_session::Timestamp;
use diameter_session::credit_control::{TariffUsage, UnitType, Units, Used};

use crate::ledger::Unit;

/// What was used of one unit, on the sides of a tariff change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Usage {
    pub(super) before: u64,
    pub(super) after: u64,
    pub(super) indeterminate: u64,
}

impl Usage {
    /// The used units of a report. `is_before` says on which side those are that do not say it themselves, where
    /// that is known. `None` where it is more than can be counted.
    pub(super) fn of(used: &[Used], unit: Unit, is_before: Option<bool>) -> Option<Self> {
        let mut usage = Self::default();
        for part in used {
            let amount = count(part.units, unit)?;
            let side = match (part.tariff, is_before) {
                (Some(TariffUsage::Before), _) | (None, Some(true)) => &mut usage.before,
                (Some(TariffUsage::After), _) | (None, Some(false)) => &mut usage.after,
                (Some(TariffUsage::Indeterminate), _) | (None, None) => &mut usage.indeterminate,
            };
            *side = side.checked_add(amount)?;
        }
        Some(usage)
    }

    pub(super) fn total(&self) -> Option<u64> {
        self.before.checked_add(self.after)?.checked_add(self.indeterminate)
    }
}

/// How many of a unit there are in units of all types; octets of both directions, where their sum is not said.
fn count(units: Units, unit: Unit) -> Option<u64> {
    let unit_type = unit.unit_type();
    match (units.get(unit_type), unit) {
        (Some(amount), _) => Some(amount),
        (None, Unit::Octets) => {
            units.amount(UnitType::InputOctets).checked_add(units.amount(UnitType::OutputOctets))
        }
        (None, _) => Some(0),
    }
}

/// How many of a unit are asked for; `None` where others are.
pub(super) fn asked(units: Units, unit: Unit) -> Option<u64> {
    let is_octets = |it: UnitType| matches!(it, UnitType::InputOctets | UnitType::OutputOctets);
    let names = |it: UnitType| it == unit.unit_type() || unit == Unit::Octets && is_octets(it);
    match units.is_empty() || units.iter().any(|it| names(it.0)) {
        true => count(units, unit),
        false => None,
    }
}

/// Whether so much can have been used in a session of this age: time does not run faster than time, and no line
/// carries more than a terabit in a second.
pub(super) fn is_plausible(amount: u64, unit: Unit, since: Timestamp, now: Timestamp) -> bool {
    let age = now.since(since).saturating_add(CLOCKS_DIFFER).as_secs();
    let a_second: u64 = match unit {
        Unit::Seconds => 1,
        Unit::Octets => 125_000_000_000,
        Unit::Events => 1_000_000,
        Unit::Money => return i64::try_from(amount).is_ok(),
    };
    amount <= a_second.saturating_mul(age)
}

/// How much longer than here a session may be at its client.
const CLOCKS_DIFFER: Duration = Duration::from_secs(3600);
