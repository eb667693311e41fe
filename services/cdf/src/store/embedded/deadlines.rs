//! When sessions are due: in memory, as the entries of sessions say it.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

use super::key::Key;

/// The deadlines of all open sessions, each with the number of the change that set it.
///
/// A deadline is here before its session is on disk, and until after the session is not there any more. So some may be
/// of no session, when the disk failed: they are [found out](super::EmbeddedStore) when their time comes.
#[derive(Debug, Default)]
pub(super) struct Deadlines(BTreeMap<Deadline, u64>);

/// When, and whose.
pub(super) type Deadline = (u64, Key);

impl Deadlines {
    pub(super) fn set(&mut self, deadline: Deadline, number: u64) {
        self.0.insert(deadline, number);
    }

    /// Takes away a deadline, unless a change after this one has set it again.
    pub(super) fn remove(&mut self, deadline: &Deadline, number: u64) {
        if self.0.get(deadline).is_some_and(|set_by| *set_by <= number) {
            self.0.remove(deadline);
        }
    }

    pub(super) fn page(
        &self,
        range: impl RangeBounds<Deadline>,
        most: usize,
    ) -> Vec<(Deadline, u64)> {
        self.0.range(range).take(most).map(|(deadline, number)| (*deadline, *number)).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}
