//! Where a client keeps records until a server has taken them (RFC 6733, 9.4).

use std::collections::VecDeque;

use super::{Record, RecordKey};

/// Records that are kept, in the order in which they are to be sent. A device has one for all its
/// sessions; where it stands in a file, it must be there again after a crash, and then all of it has the
/// T flag: nobody knows what was sent.
pub trait RecordBuffer<U> {
    /// Keeps a record, in the place of the one with the same key, or of `replaces` (RFC 6733, 9.5: one
    /// interim record of a session at most).
    ///
    /// # Errors
    /// [`NoSpace`], and then nothing has changed.
    fn store(&mut self, record: &Record<U>, replaces: Option<&RecordKey>) -> Result<(), NoSpace>;

    /// The oldest record that has the T flag. One without is on its way for the first time.
    fn oldest(&mut self) -> Option<Record<U>>;

    /// The same, without those of sessions that this says are left out: a client that delivers several at a time
    /// has one of each session on its way. Without a word of its own a buffer has its records delivered one by
    /// one.
    fn oldest_besides(&mut self, is_left_out: &dyn Fn(&str) -> bool) -> Option<Record<U>> {
        self.oldest().filter(|it| !is_left_out(&it.key.session_id))
    }

    /// Forgets a record, if it is there.
    fn remove(&mut self, key: &RecordKey);
}

/// The buffer is full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoSpace;

/// What a full buffer does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub enum Overflow {
    /// It takes nothing new.
    #[default]
    Refuse,
    /// It forgets the oldest record (RFC 6733, 9.4 allows it).
    ForgetOldest,
}

/// A buffer in memory. What is in it does not survive the process, unless it is written down as part of
/// a snapshot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub struct MemoryBuffer<U> {
    capacity: usize,
    overflow: Overflow,
    records: VecDeque<Record<U>>,
    forgotten: u64,
}

impl<U> MemoryBuffer<U> {
    /// Room for so many records.
    pub fn new(capacity: usize, overflow: Overflow) -> Self {
        Self { capacity, overflow, records: VecDeque::new(), forgotten: 0 }
    }

    /// The buffer after a restart: whatever was on its way may have to be sent again.
    #[must_use]
    pub fn resumed(mut self) -> Self {
        self.records.iter_mut().for_each(|record| record.is_retransmitted = true);
        self
    }

    /// How many records are kept.
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether no record is kept.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// How many records were forgotten for others.
    pub fn forgotten(&self) -> u64 {
        self.forgotten
    }

    /// The records, oldest first.
    pub fn iter(&self) -> impl Iterator<Item = &Record<U>> {
        self.records.iter()
    }
}

impl<U: Clone> RecordBuffer<U> for MemoryBuffer<U> {
    fn store(&mut self, record: &Record<U>, replaces: Option<&RecordKey>) -> Result<(), NoSpace> {
        let is_replaced = |it: &&mut Record<U>| it.key == record.key || Some(&it.key) == replaces;
        if let Some(place) = self.records.iter_mut().find(is_replaced) {
            *place = record.clone();
            return Ok(());
        }
        if self.records.len() >= self.capacity {
            if self.overflow == Overflow::Refuse || self.records.pop_front().is_none() {
                return Err(NoSpace);
            }
            self.forgotten += 1;
        }
        self.records.push_back(record.clone());
        Ok(())
    }

    fn oldest(&mut self) -> Option<Record<U>> {
        self.records.iter().find(|record| record.is_retransmitted).cloned()
    }

    fn oldest_besides(&mut self, is_left_out: &dyn Fn(&str) -> bool) -> Option<Record<U>> {
        let mut records = self.records.iter();
        let is_it = |it: &&Record<U>| it.is_retransmitted && !is_left_out(&it.key.session_id);
        records.find(is_it).cloned()
    }

    fn remove(&mut self, key: &RecordKey) {
        self.records.retain(|record| record.key != *key);
    }
}
