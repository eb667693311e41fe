//! A list that mostly has few elements: those stand in place.

use std::fmt;
use std::ops::{Deref, DerefMut};

/// As many as `N` elements in place, or more on the heap.
#[derive(Clone)]
pub(crate) enum Few<T, const N: usize> {
    /// The first `count` are there, the others are not seen.
    Here {
        elements: [T; N],
        count: usize,
    },
    Elsewhere(Vec<T>),
}

impl<T: Copy, const N: usize> Few<T, N> {
    /// No elements; `unused` stands where none is.
    pub(crate) fn new(unused: T) -> Self {
        Self::Here { elements: [unused; N], count: 0 }
    }

    /// Puts an element in front of the others.
    pub(crate) fn prepend(&mut self, element: T) {
        match self {
            Self::Here { elements, count } if *count < N => {
                *count += 1;
                if let Some(used) = elements.get_mut(..*count) {
                    used.rotate_right(1);
                }
                if let Some(first) = elements.first_mut() {
                    *first = element;
                }
            }
            Self::Here { elements, .. } => {
                let mut more = Vec::with_capacity(2 * N + 1);
                more.push(element);
                more.extend_from_slice(elements);
                *self = Self::Elsewhere(more);
            }
            Self::Elsewhere(more) => more.insert(0, element),
        }
    }
}

impl<T, const N: usize> Deref for Few<T, N> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        match self {
            Self::Here { elements, count } => elements.get(..*count).unwrap_or_default(),
            Self::Elsewhere(more) => more,
        }
    }
}

impl<T, const N: usize> DerefMut for Few<T, N> {
    fn deref_mut(&mut self) -> &mut [T] {
        match self {
            Self::Here { elements, count } => elements.get_mut(..*count).unwrap_or_default(),
            Self::Elsewhere(more) => more,
        }
    }
}

impl<T: PartialEq, const N: usize> PartialEq for Few<T, N> {
    fn eq(&self, other: &Self) -> bool {
        self[..] == other[..]
    }
}

impl<T: Eq, const N: usize> Eq for Few<T, N> {}

impl<T: fmt::Debug, const N: usize> fmt::Debug for Few<T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self[..].fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_come_in_front_of_others_in_place_and_elsewhere() {
        let mut few = Few::<u8, 2>::new(0);
        assert_eq!(few[..], []);
        for (element, expected) in
            [(1, &[1][..]), (2, &[2, 1]), (3, &[3, 2, 1]), (4, &[4, 3, 2, 1])]
        {
            few.prepend(element);
            assert_eq!(few[..], *expected);
        }
    }
}
