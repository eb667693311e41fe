//! Values with an exponent (RFC 8506, 8.8), and sums of what they multiply, without rounding.

/// Unit-Value: digits and a decimal exponent, `digits * 10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct UnitValue {
    /// Value-Digits.
    pub digits: i64,
    /// Exponent; 0 without the AVP.
    pub exponent: i32,
}

impl UnitValue {
    /// A whole number.
    pub const fn new(digits: i64) -> Self {
        Self { digits, exponent: 0 }
    }

    /// A number with an exponent.
    pub const fn with_exponent(digits: i64, exponent: i32) -> Self {
        Self { digits, exponent }
    }

    /// Whether it can multiply units: it is not negative, and its exponent is between -18 and 18.
    pub const fn is_multiplier(self) -> bool {
        self.digits >= 0 && self.exponent >= -LARGEST_EXPONENT && self.exponent <= LARGEST_EXPONENT
    }
}

/// The abstract units of a pool, exact to the eighteenth decimal place: units times a multiplier.
///
/// Sums end at the largest number there is, which is more than five hundred times the largest product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize), serde(transparent))]
pub struct Credit([u64; 4]);

impl Credit {
    /// No credit.
    pub const ZERO: Self = Self([0; 4]);

    /// Units times a multiplier. A value that [is no multiplier](UnitValue::is_multiplier) yields nothing.
    pub fn new(units: u64, multiplier: UnitValue) -> Self {
        let Some(digits) =
            u64::try_from(multiplier.digits).ok().filter(|_| multiplier.is_multiplier())
        else {
            return Self::ZERO;
        };
        let tens = (0..multiplier.exponent + LARGEST_EXPONENT).map(|_| 10);
        let product = Self([units, 0, 0, 0]).times(digits);
        tens.fold(product, Self::times)
    }

    /// The sum.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        let mut sum = [0; 4];
        let mut carry = false;
        for ((place, one), two) in sum.iter_mut().zip(self.0).zip(other.0) {
            let (partial, first) = one.overflowing_add(two);
            let (total, second) = partial.overflowing_add(u64::from(carry));
            (*place, carry) = (total, first || second);
        }
        if carry { Self([u64::MAX; 4]) } else { Self(sum) }
    }

    /// The difference, or nothing where more is taken away than there is.
    #[must_use]
    pub fn minus(self, other: Self) -> Self {
        if self <= other {
            return Self::ZERO;
        }
        let mut difference = [0; 4];
        let mut borrow = false;
        for ((place, one), two) in difference.iter_mut().zip(self.0).zip(other.0) {
            let (partial, first) = one.overflowing_sub(two);
            let (total, second) = partial.overflowing_sub(u64::from(borrow));
            (*place, borrow) = (total, first || second);
        }
        Self(difference)
    }

    /// How many units cost no more than this; all there are if they cost nothing.
    pub fn units_at(self, multiplier: UnitValue) -> u64 {
        // The largest number of which this is true, bit by bit.
        (0..u64::BITS).rev().fold(0, |units, bit| {
            let more = units | 1 << bit;
            if Self::new(more, multiplier) <= self { more } else { units }
        })
    }

    /// The largest product has 64 + 63 + 120 bits and fits.
    fn times(self, factor: u64) -> Self {
        let mut product = [0; 4];
        let mut carry = 0;
        for (place, limb) in product.iter_mut().zip(self.0) {
            let total = u128::from(limb) * u128::from(factor) + carry;
            // The low half stays in its place, the high half goes to the next.
            (*place, carry) = (total as u64, total >> 64);
        }
        Self(product)
    }
}

impl Ord for Credit {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl PartialOrd for Credit {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

const LARGEST_EXPONENT: i32 = 18;
