//! Service units of several types (RFC 8506, 8.17 to 8.19).

/// CC-Unit-Type (RFC 8506, 8.32), and the AVP that counts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum UnitType {
    /// TIME 0: CC-Time, in seconds.
    Time,
    /// MONEY 1: CC-Money, in the smallest unit that the application counts.
    Money,
    /// TOTAL-OCTETS 2.
    TotalOctets,
    /// INPUT-OCTETS 3.
    InputOctets,
    /// OUTPUT-OCTETS 4.
    OutputOctets,
    /// SERVICE-SPECIFIC-UNITS 5.
    ServiceSpecificUnits,
}

impl UnitType {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Time,
        Self::Money,
        Self::TotalOctets,
        Self::InputOctets,
        Self::OutputOctets,
        Self::ServiceSpecificUnits,
    ];
}

/// Units of each type, or none of it: 0 seconds are not the same as no seconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct Units {
    /// A bit for each type that is there.
    present: u8,
    /// 0 where there is none.
    amounts: [u64; 6],
}

impl Units {
    /// None of any type.
    pub const NONE: Self = Self { present: 0, amounts: [0; 6] };

    /// Units of one type.
    pub const fn of(unit_type: UnitType, amount: u64) -> Self {
        Self::NONE.with(unit_type, amount)
    }

    /// Seconds.
    pub const fn seconds(amount: u64) -> Self {
        Self::of(UnitType::Time, amount)
    }

    /// Octets in both directions.
    pub const fn octets(amount: u64) -> Self {
        Self::of(UnitType::TotalOctets, amount)
    }

    /// These, and an amount of this type in the place of what was there.
    #[must_use]
    pub const fn with(mut self, unit_type: UnitType, amount: u64) -> Self {
        self.present |= 1 << unit_type as u8;
        self.amounts[unit_type as usize] = amount;
        self
    }

    /// The amount of this type.
    pub fn get(&self, unit_type: UnitType) -> Option<u64> {
        let is_present = self.present & 1 << unit_type as u8 != 0;
        is_present.then(|| self.amounts[unit_type as usize])
    }

    /// The amount of this type, 0 if there is none.
    pub fn amount(&self, unit_type: UnitType) -> u64 {
        self.get(unit_type).unwrap_or_default()
    }

    /// The types that are there, with their amounts.
    pub fn iter(&self) -> impl Iterator<Item = (UnitType, u64)> {
        UnitType::ALL.into_iter().filter_map(|it| Some((it, self.get(it)?)))
    }

    /// Whether there is no type.
    pub const fn is_empty(&self) -> bool {
        self.present == 0
    }

    /// Whether there is nothing of any type.
    pub fn is_zero(&self) -> bool {
        self.amounts == [0; 6]
    }

    /// The sum of each type; the largest amount is the end.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        self.present |= other.present;
        for (sum, amount) in self.amounts.iter_mut().zip(other.amounts) {
            *sum = sum.saturating_add(amount);
        }
        self
    }

    /// What is left of each type, 0 where more is taken away than there is. Types that are not here stay away.
    #[must_use]
    pub fn minus(mut self, other: Self) -> Self {
        for (rest, amount) in self.amounts.iter_mut().zip(other.amounts) {
            *rest = rest.saturating_sub(amount);
        }
        self
    }

    /// The types that `wanted` says yes to.
    #[must_use]
    pub(super) fn only(mut self, wanted: impl Fn(UnitType) -> bool) -> Self {
        for unit_type in UnitType::ALL.into_iter().filter(|it| !wanted(*it)) {
            self.present &= !(1 << unit_type as u8);
            self.amounts[unit_type as usize] = 0;
        }
        self
    }
}
