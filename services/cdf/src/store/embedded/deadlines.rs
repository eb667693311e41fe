//! When sessions are due: in memory, as the entries of sessions say it.

use std::collections::BTreeMap;
use std::ops::RangeBounds;

use super::key::Key;

/// The deadlines of all open sessions, each with the number of the change that set it.
///
/// A deadline is here before its session is on disk, and until after the session is not there any more. So some are of
/// no session, when a change failed or nobody waited for its end: those are looked at again.
#[derive(Debug, Default)]
pub(super) struct Deadlines {
    all: BTreeMap<Deadline, u64>,
    /// May be of no session.
    doubtful: Vec<Deadline>,
}

/// When, and whose.
pub(super) type Deadline = (u64, Key);

impl Deadlines {
    pub(super) fn set(&mut self, deadline: Deadline, number: u64) {
        self.all.insert(deadline, number);
    }

    /// Takes away a deadline, unless a change after this one has set it again.
    pub(super) fn remove(&mut self, deadline: &Deadline, number: u64) {
        if self.all.get(deadline).is_some_and(|set_by| *set_by <= number) {
            self.all.remove(deadline);
        }
    }

    /// Those may be of no session.
    pub(super) fn doubt(&mut self, deadlines: impl IntoIterator<Item = Deadline>) {
        self.doubtful.extend(deadlines);
    }

    /// Takes those that may be of no session, each with the change that has set it.
    pub(super) fn take_doubtful(&mut self) -> Vec<(Deadline, u64)> {
        let doubtful = std::mem::take(&mut self.doubtful).into_iter();
        doubtful.filter_map(|deadline| Some((deadline, *self.all.get(&deadline)?))).collect()
    }

    pub(super) fn page(
        &self,
        range: impl RangeBounds<Deadline>,
        most: usize,
    ) -> Vec<(Deadline, u64)> {
        self.all.range(range).take(most).map(|(deadline, number)| (*deadline, *number)).collect()
    }

    pub(super) fn len(&self) -> usize {
        self.all.len()
    }
}
