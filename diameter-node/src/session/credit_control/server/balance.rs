//! The simplest account: units of one type.

use diameter_session::credit_control::UnitType;

use super::charging::Entry;
use super::memory::MemoryAccount;

/// Units of one type that a subscriber has left, and how many of them are reserved; or how much more of each
/// it becomes.
///
/// ```
/// use diameter_node::session::credit_control::server::{Balance, Entry, MemoryAccount};
/// use diameter_node::session::credit_control::{Service, UnitType, Units};
///
/// let mut balance = Balance::of(5_000_000);
/// let reserved = Entry::Reserve(Service::rating_group(10), Units::octets(1_000_000));
/// balance.apply(&Balance::change(&reserved, UnitType::TotalOctets));
/// assert_eq!((balance.left, balance.free()), (5_000_000, 4_000_000));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// What has not been used; below zero when more was used than there was.
    pub left: i64,
    /// What is granted, and not reported yet.
    pub reserved: i64,
}

impl Balance {
    /// So many units, none of them reserved.
    pub const fn of(units: i64) -> Self {
        Self { left: units, reserved: 0 }
    }

    /// What can be granted still.
    pub fn free(&self) -> u64 {
        u64::try_from(self.left.saturating_sub(self.reserved)).unwrap_or(0)
    }

    /// What an entry in the books changes, by its units of this type.
    pub fn change(entry: &Entry<'_>, unit_type: UnitType) -> Self {
        let units = i64::try_from(entry.units().amount(unit_type)).unwrap_or(i64::MAX);
        match entry {
            Entry::Debit(..) => Self { left: -units, reserved: 0 },
            Entry::Refund(..) => Self { left: units, reserved: 0 },
            Entry::Reserve(..) => Self { left: 0, reserved: units },
            Entry::Release(..) => Self { left: 0, reserved: -units },
        }
    }
}

impl MemoryAccount for Balance {
    type Change = Self;

    fn apply(&mut self, change: &Self) {
        self.left = self.left.saturating_add(change.left);
        self.reserved = self.reserved.saturating_add(change.reserved);
    }
}
