//! The list behind `1*{ X }`, `*2[ X ]`, `2*5{ X }`: its length is between the bounds by
//! construction.

use std::ops::Deref;

/// Between `MIN` and `MAX` values; `MAX` is [`usize::MAX`] where the grammar has no upper bound.
///
/// A single value and an array convert without an error, their length is checked when the program
/// is compiled; a `Vec` may have the wrong length and is converted with [`TryFrom`].
///
/// ```
/// use diameter_core::List;
///
/// let one: List<u32, 1> = 7.into();
/// let three: List<u32, 1> = [1, 2, 3].into();
/// let none = List::<u32, 1>::try_from(vec![]);
/// assert_eq!((one.len(), three.len()), (1, 3));
/// assert_eq!(none.unwrap_err().to_string(), "0 values where at least 1 must be");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct List<T, const MIN: usize, const MAX: usize = { usize::MAX }>(Vec<T>);

impl<T, const MIN: usize, const MAX: usize> List<T, MIN, MAX> {
    /// Appends a value.
    ///
    /// # Errors
    ///
    /// The value, when the list is full.
    pub fn push(&mut self, value: T) -> Result<(), T> {
        if self.0.len() == MAX {
            return Err(value);
        }
        self.0.push(value);
        Ok(())
    }

    /// What stands in for a list until its values are read; it may have too few.
    #[inline]
    pub(crate) fn placeholder() -> Self {
        Self(Vec::new())
    }

    /// The values, for a decoder that minds the bounds.
    #[inline]
    pub(crate) fn values(&mut self) -> &mut Vec<T> {
        &mut self.0
    }

    /// The values without the bounds.
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }
}

impl<T, const MIN: usize, const MAX: usize> TryFrom<Vec<T>> for List<T, MIN, MAX> {
    type Error = ListLengthError;

    fn try_from(values: Vec<T>) -> Result<Self, ListLengthError> {
        let found = values.len();
        if (MIN..=MAX).contains(&found) {
            Ok(Self(values))
        } else {
            Err(ListLengthError { found, min: MIN, max: MAX })
        }
    }
}

impl<T, const MIN: usize, const MAX: usize> From<T> for List<T, MIN, MAX> {
    fn from(value: T) -> Self {
        const { assert!(MIN <= 1 && MAX >= 1, "one value is too few or too many for this list") }
        Self(vec![value])
    }
}

impl<T, const N: usize, const MIN: usize, const MAX: usize> From<[T; N]> for List<T, MIN, MAX> {
    fn from(values: [T; N]) -> Self {
        const { assert!(MIN <= N && N <= MAX, "the array is too short or too long for this list") }
        Self(values.into())
    }
}

/// A list without a lower bound can be empty.
impl<T, const MAX: usize> Default for List<T, 0, MAX> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const MIN: usize, const MAX: usize> Deref for List<T, MIN, MAX> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T, const MIN: usize, const MAX: usize> IntoIterator for List<T, MIN, MAX> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T, const MIN: usize, const MAX: usize> IntoIterator for &'a List<T, MIN, MAX> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

/// A list of another length than the grammar allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ListLengthError {
    /// The number of values given.
    pub found: usize,
    /// The least number.
    pub min: usize,
    /// The greatest number; [`usize::MAX`] is unbounded.
    pub max: usize,
}

impl std::fmt::Display for ListLengthError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { found, min, max } = *self;
        if found < min {
            write!(f, "{found} values where at least {min} must be")
        } else {
            write!(f, "{found} values where at most {max} may be")
        }
    }
}

impl std::error::Error for ListLengthError {}
