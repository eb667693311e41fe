//! Which columns a list has, and by which of them its rows are in order.

use std::time::{Duration, Instant};

use super::list::Place;
use crate::watch::traffic::{Kind, Listing, Row};

/// A list of one kind, as somebody looks at it.
#[derive(Clone, Debug)]
pub(in crate::watch) struct List {
    pub(in crate::watch) place: Place,
    pub(in crate::watch) columns: Columns,
    pub(in crate::watch) order: Order,
}

impl List {
    /// With the columns of this many, those of which this is true.
    pub(super) fn new(usual: impl Iterator<Item = bool>) -> Self {
        let columns = Columns(usual.enumerate().collect());
        Self { place: Place::default(), columns, order: Order::default() }
    }
}

/// All columns of a list by their numbers, in the order in which they are shown, and whether they are.
#[derive(Clone, Debug)]
pub(in crate::watch) struct Columns(Vec<(usize, bool)>);

impl Columns {
    pub(in crate::watch) fn len(&self) -> usize {
        self.0.len()
    }

    pub(in crate::watch) fn all(&self) -> impl Iterator<Item = (usize, bool)> {
        self.0.iter().copied()
    }

    pub(in crate::watch) fn shown(&self) -> impl DoubleEndedIterator<Item = usize> {
        self.0.iter().filter(|(_, is_shown)| *is_shown).map(|(column, _)| *column)
    }

    /// Shows the column at a place, or hides it. One is always there.
    pub(super) fn toggle(&mut self, at: usize) {
        let is_last = self.shown().count() == 1;
        if let Some((_, is_shown)) = self.0.get_mut(at)
            && !(*is_shown && is_last)
        {
            *is_shown = !*is_shown;
        }
    }

    /// Moves the column at a place by one, and says where it is then.
    pub(super) fn shift(&mut self, at: usize, is_down: bool) -> usize {
        let to = if is_down { at + 1 } else { at.saturating_sub(1) };
        if at >= self.0.len() || to >= self.0.len() {
            return at;
        }
        self.0.swap(at, to);
        to
    }
}

/// By which column rows are in order, and which way. The first column is that of the time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::watch) struct Order {
    pub(in crate::watch) column: usize,
    pub(in crate::watch) is_falling: bool,
}

impl Order {
    /// Whether rows are as they began.
    pub(in crate::watch) fn is_usual(self) -> bool {
        self == Self::default()
    }

    /// The column beside it among those that have an order.
    pub(super) fn step(&mut self, columns: &[usize], is_next: bool) {
        let Some(count) = columns.len().checked_sub(1) else { return };
        let at = columns.iter().position(|it| *it == self.column).unwrap_or(0);
        let at = match is_next {
            true if at >= count => 0,
            true => at + 1,
            false => at.checked_sub(1).unwrap_or(count),
        };
        self.column = columns.get(at).copied().unwrap_or_default();
    }
}

/// What a row is compared by. What is not there comes last, whichever the order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::watch) enum Key {
    Number(u64),
    Text(String),
    Nothing,
}

impl From<Option<u64>> for Key {
    fn from(number: Option<u64>) -> Self {
        number.map_or(Self::Nothing, Self::Number)
    }
}

impl From<String> for Key {
    fn from(text: String) -> Self {
        if text.is_empty() { Self::Nothing } else { Self::Text(text) }
    }
}

/// The rows of a list in another order than that in which they began. To put them in order takes a while: they are
/// not when every message comes.
#[derive(Debug)]
pub(super) struct Sorted {
    pub(super) rows: Listing,
    /// For what it was made.
    of: (Kind, Order),
    /// What was known then.
    version: u64,
    until: Instant,
}

impl Sorted {
    pub(super) fn new(
        kind: Kind,
        order: Order,
        listing: &Listing,
        key: impl Fn(Row) -> Key,
        version: u64,
        now: Instant,
    ) -> Self {
        let mut rows: Vec<(Key, Row)> = listing.iter().map(|row| (key(row), row)).collect();
        // Those of which as much is to be said stay as they began.
        rows.sort_by(|(a, _), (b, _)| match (a, b) {
            (Key::Nothing, _) | (_, Key::Nothing) => a.cmp(b),
            _ if order.is_falling => b.cmp(a),
            _ => a.cmp(b),
        });
        let length = u32::try_from(rows.len()).unwrap_or(u32::MAX);
        let until = now + LEAST + OF_A_ROW * length;
        let rows = Listing::in_order(rows.into_iter().map(|(_, row)| row));
        Self { rows, of: (kind, order), version, until }
    }

    pub(super) fn is_of(&self, kind: Kind, order: Order) -> bool {
        self.of == (kind, order)
    }

    /// Whether it can be shown a little longer.
    pub(super) fn is_good(&self, kind: Kind, order: Order, version: u64, now: Instant) -> bool {
        self.is_of(kind, order) && (self.version == version || now < self.until)
    }
}

/// How long an order is good: some twenty times what it takes.
const LEAST: Duration = Duration::from_millis(250);
const OF_A_ROW: Duration = Duration::from_micros(10);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_hidden_and_moved_and_one_stays() {
        let mut columns = List::new([true, false, true].into_iter()).columns;
        columns.toggle(1);
        columns.toggle(0);
        assert_eq!(columns.shift(2, true), 2);
        assert_eq!(columns.shift(2, false), 1);
        assert_eq!(columns.all().collect::<Vec<_>>(), [(0, false), (2, true), (1, true)]);
        (0..5).for_each(|at| columns.toggle(at));
        assert_eq!(columns.shown().count(), 1);
    }

    #[test]
    fn an_order_goes_round_through_the_columns_that_have_one() {
        let mut order = Order::default();
        let mut seen = Vec::new();
        for is_next in [true, true, true, false, false] {
            order.step(&[0, 4, 2], is_next);
            seen.push(order.column);
        }
        assert_eq!(seen, [4, 2, 0, 2, 4]);
        order.step(&[], true);
        assert_eq!(order.column, 4);
    }
}
