//! Credit pools (RFC 8506, 5.1.2): several services draw on one sum.

use super::{Credit, PoolReference, Units};

/// A pool of one session at the client. It is exhausted when `sum(Ci * Mi) >= S`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(super) struct Pool {
    pub(super) id: u32,
    /// S: the sum of the quotas.
    total: Credit,
    /// What was used of it.
    used: Credit,
}

impl Pool {
    pub(super) fn new(id: u32) -> Self {
        Self { id, total: Credit::ZERO, used: Credit::ZERO }
    }

    /// A pool without credit of which nothing was used is not exhausted: to ask again at once would
    /// yield the same.
    pub(super) fn is_exhausted(&self) -> bool {
        self.used >= self.total && self.used != Credit::ZERO
    }

    /// How many units of a service with this reference are left.
    pub(super) fn remaining(&self, reference: &PoolReference) -> u64 {
        self.total.minus(self.used).units_at(reference.multiplier)
    }

    /// A quota joins: S grows by Qx * Mx. What was used while the answer was awaited counts at once.
    pub(super) fn join(&mut self, quota: Units, used: Units, references: &[PoolReference]) {
        self.total = self.total.plus(self.credit(quota, references));
        self.used = self.used.plus(self.credit(used, references));
    }

    /// Units are used.
    pub(super) fn draw(&mut self, used: Units, references: &[PoolReference]) {
        self.used = self.used.plus(self.credit(used, references));
    }

    /// A service leaves: S falls by the consumed Cx * Mx, so that what is left of its quota stays with
    /// the others. `later` was used since the report, and is counted elsewhere from now on.
    pub(super) fn leave(&mut self, reported: Units, later: Units, references: &[PoolReference]) {
        let consumed = self.credit(reported, references);
        self.total = self.total.minus(consumed);
        self.used = self.used.minus(consumed).minus(self.credit(later, references));
    }

    /// A quota is replaced by another one of the same service, which takes the place of what was left of
    /// it (TS 32.299, 6.3.8). What was taken beyond it came from the others, and is gone.
    pub(super) fn withdraw(
        &mut self,
        quota: Units,
        reported: Units,
        later: Units,
        references: &[PoolReference],
    ) {
        let unused = self.credit(quota.minus(reported), references);
        self.total = self.total.minus(unused);
        self.leave(reported, later, references);
    }

    fn credit(&self, units: Units, references: &[PoolReference]) -> Credit {
        references
            .iter()
            .filter(|it| it.pool == self.id)
            .map(|it| Credit::new(units.amount(it.unit_type), it.multiplier))
            .fold(Credit::ZERO, Credit::plus)
    }
}
