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

/// Rows of one kind, unless said in rising order. Most come and go at the ends, where that costs nothing.
#[derive(Clone, Debug, Default)]
pub(in crate::watch) struct Listing {
    rows: VecDeque<Row>,
    /// Whether they are in another order.
    is_in_other_order: bool,
}

impl Listing {
    /// Rows in an order of their own.
    pub(in crate::watch) fn in_order(rows: impl Iterator<Item = Row>) -> Self {
        Self { rows: rows.collect(), is_in_other_order: true }
    }

    pub(in crate::watch) fn len(&self) -> usize {
        self.rows.len()
    }

    pub(in crate::watch) fn get(&self, at: usize) -> Option<Row> {
        self.rows.get(at).copied()
    }

    /// Where a row stands, or where it would, as far as that is known.
    pub(in crate::watch) fn position(&self, row: Row) -> Result<usize, Option<usize>> {
        match self.is_in_other_order {
            true => self.rows.iter().position(|it| *it == row).ok_or(None),
            false => self.find(row).map_err(Some),
        }
    }

    fn find(&self, row: Row) -> Result<usize, usize> {
        match self.rows.back() {
            Some(last) if *last < row => Err(self.rows.len()),
            _ => self.rows.binary_search(&row),
        }
    }

    pub(in crate::watch) fn iter(&self) -> impl Iterator<Item = Row> {
        self.rows.iter().copied()
    }

    pub(super) fn insert(&mut self, row: Row) -> bool {
        match self.find(row) {
            Ok(_) => false,
            Err(at) => {
                self.rows.insert(at, row);
                true
            }
        }
    }

    pub(super) fn remove(&mut self, row: Row) -> bool {
        match self.find(row) {
            Ok(at) => self.rows.remove(at).is_some(),
            Err(_) => false,
        }
    }

    /// Takes off what is before a row.
    pub(super) fn start_at(&mut self, row: Row) {
        while self.rows.front().is_some_and(|first| *first < row) {
            self.rows.pop_front();
        }
    }

    pub(super) fn retain(&mut self, is_there: impl Fn(Row) -> bool) {
        self.rows.retain(|row| is_there(*row));
    }

    pub(super) fn clear(&mut self) {
        self.rows.clear();
    }
}
