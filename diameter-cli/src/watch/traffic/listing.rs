//! What a list has: sessions or exchanges, in the order in which they began.

use std::collections::VecDeque;

use diameter_analysis::{ExchangeId, SessionId};

/// Which list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::watch) enum Kind {
    Sessions,
    Exchanges,
}

/// A line of a list. Of the same kind, the one that began later is greater.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(in crate::watch) enum Row {
    /// How many sessions began before it, and its name.
    Session(u64, SessionId),
    Exchange(ExchangeId),
}

/// Rows of one kind in rising order. Most come and go at the ends, where that costs nothing.
#[derive(Clone, Debug, Default)]
pub(in crate::watch) struct Listing(VecDeque<Row>);

impl Listing {
    pub(in crate::watch) fn len(&self) -> usize {
        self.0.len()
    }

    pub(in crate::watch) fn get(&self, at: usize) -> Option<Row> {
        self.0.get(at).copied()
    }

    /// Where a row stands, or where it would.
    pub(in crate::watch) fn position(&self, row: Row) -> Result<usize, usize> {
        match self.0.back() {
            Some(last) if *last < row => Err(self.0.len()),
            _ => self.0.binary_search(&row),
        }
    }

    pub(in crate::watch) fn iter(&self) -> impl Iterator<Item = Row> {
        self.0.iter().copied()
    }

    pub(super) fn insert(&mut self, row: Row) -> bool {
        match self.position(row) {
            Ok(_) => false,
            Err(at) => {
                self.0.insert(at, row);
                true
            }
        }
    }

    pub(super) fn remove(&mut self, row: Row) -> bool {
        match self.position(row) {
            Ok(at) => self.0.remove(at).is_some(),
            Err(_) => false,
        }
    }

    /// Takes off what is before a row.
    pub(super) fn start_at(&mut self, row: Row) {
        while self.0.front().is_some_and(|first| *first < row) {
            self.0.pop_front();
        }
    }

    pub(super) fn retain(&mut self, is_there: impl Fn(Row) -> bool) {
        self.0.retain(|row| is_there(*row));
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
