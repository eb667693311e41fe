//! A change under way: what it reads, and what it is going to write.

use std::collections::BTreeMap;
use std::ops::Bound;

use super::StorageError;
use super::disk::{Pair, Table, View, Write};

/// A change under way. It reads what all changes before it left, and what it has written itself.
pub struct Transaction<'a> {
    disk: &'a dyn View,
    /// Of the changes before it that are not on disk yet.
    before: &'a Overlay,
    own: Overlay,
    number: u64,
}

/// What lies over the entries on disk.
pub(super) type Overlay = BTreeMap<(Table, Vec<u8>), Option<Vec<u8>>>;

impl<'a> Transaction<'a> {
    pub(super) fn new(disk: &'a dyn View, before: &'a Overlay, number: u64) -> Self {
        Self { disk, before, own: Overlay::new(), number }
    }

    /// A number that is greater than that of every change before, since the store was made: the version of
    /// whatever it writes.
    pub fn number(&self) -> u64 {
        self.number
    }

    /// The value of a key.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub fn get(&self, table: Table, key: &[u8]) -> Result<Option<Vec<u8>>, StorageError> {
        if !self.own.is_empty() || !self.before.is_empty() {
            let entry = (table, key.to_vec());
            if let Some(value) = self.own.get(&entry).or_else(|| self.before.get(&entry)) {
                return Ok(value.clone());
            }
        }
        Ok(self.disk.get(table, key)?)
    }

    /// The entries between these keys, in their order, so many at most.
    ///
    /// # Errors
    ///
    /// When the disk fails.
    pub fn page(
        &self,
        table: Table,
        from: Bound<&[u8]>,
        to: Bound<&[u8]>,
        most: usize,
    ) -> Result<Vec<Pair>, StorageError> {
        let mut merged = BTreeMap::new();
        for overlay in [self.before, &self.own] {
            for (key, value) in overlaid(overlay, table, from, to) {
                merged.insert(key.clone(), value.clone());
            }
        }
        // As many as the overlay may hide are read beyond what is asked for.
        for (key, value) in self.disk.page(table, from, to, most.saturating_add(merged.len()))? {
            merged.entry(key).or_insert(Some(value));
        }
        let there = merged.into_iter().filter_map(|(key, value)| Some((key, value?)));
        Ok(there.take(most).collect())
    }

    /// Writes an entry.
    pub fn put(&mut self, table: Table, key: &[u8], value: impl Into<Vec<u8>>) {
        self.own.insert((table, key.to_vec()), Some(value.into()));
    }

    /// Takes an entry away.
    pub fn remove(&mut self, table: Table, key: &[u8]) {
        self.own.insert((table, key.to_vec()), None);
    }

    pub(super) fn into_overlay(self) -> Overlay {
        self.own
    }
}

/// The entries of an overlay between these keys.
fn overlaid<'a>(
    overlay: &'a Overlay,
    table: Table,
    from: Bound<&'a [u8]>,
    to: Bound<&'a [u8]>,
) -> impl Iterator<Item = (&'a Vec<u8>, &'a Option<Vec<u8>>)> {
    let start = match from {
        Bound::Included(key) | Bound::Excluded(key) => key.to_vec(),
        Bound::Unbounded => Vec::new(),
    };
    let is_after_start = move |key: &[u8]| match from {
        Bound::Excluded(from) => key != from,
        Bound::Included(_) | Bound::Unbounded => true,
    };
    let is_before_end = move |key: &[u8]| match to {
        Bound::Included(to) => key <= to,
        Bound::Excluded(to) => key < to,
        Bound::Unbounded => true,
    };
    overlay
        .range((table, start)..)
        .take_while(move |((it, key), _)| *it == table && is_before_end(key))
        .filter(move |((_, key), _)| is_after_start(key))
        .map(|((_, key), value)| (key, value))
}

pub(super) fn writes(overlay: Overlay) -> Vec<Write> {
    let write = |((table, key), value)| Write { table, key, value };
    overlay.into_iter().map(write).collect()
}
