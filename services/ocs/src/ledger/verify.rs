//! The invariant: transfers, counters and holds say the same.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt;

use super::account::{Account, Hold};
use super::amount::Amount;
use super::bucket::{BucketId, Counters};
use super::transfer::{Direction, Step, Transfer, TransferId};

/// Something that is not as it must be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mismatch {
    /// The counters of a bucket are not the sums of its transfers.
    Counters {
        /// Which bucket.
        bucket: BucketId,
        /// What the transfers sum up to.
        transfers: Counters,
        /// What the account says.
        account: Counters,
    },
    /// What is pending of the transfers is not what the account holds, or is held for no session.
    Hold(TransferId),
    /// It posts or voids what is not pending, or more of it.
    Settles(TransferId),
    /// It is there twice.
    Twice(TransferId),
    /// It is of no bucket of the account.
    Bucket(TransferId),
    /// The sum is larger than any amount.
    TooLarge(TransferId),
}

/// Compares an account with all transfers that were ever entered for it, in their order. Nothing comes back when
/// they agree.
pub fn verify<'a>(
    account: &Account,
    transfers: impl IntoIterator<Item = &'a Transfer>,
) -> Vec<Mismatch> {
    let mut sums = Sums::default();
    for transfer in transfers {
        if !sums.seen.insert(transfer.id) {
            sums.mismatches.push(Mismatch::Twice(transfer.id));
        } else if account.bucket(transfer.bucket).is_none() {
            sums.mismatches.push(Mismatch::Bucket(transfer.id));
        } else {
            sums.add(transfer);
        }
    }
    sums.compare(account)
}

#[derive(Default)]
struct Sums {
    seen: HashSet<TransferId>,
    counters: BTreeMap<BucketId, Counters>,
    pending: HashMap<TransferId, (BucketId, Direction, Amount)>,
    mismatches: Vec<Mismatch>,
}

impl Sums {
    fn add(&mut self, transfer: &Transfer) {
        let Transfer { id, bucket, direction, step, amount, .. } = *transfer;
        match step {
            Step::Pending { .. } => {
                self.pending.insert(id, (bucket, direction, amount));
            }
            Step::Posted => self.post(transfer),
            Step::PostPending { pending } | Step::VoidPending { pending } => {
                let held = self.pending.remove(&pending);
                match held.filter(|it| it.0 == bucket && it.1 == direction && amount <= it.2) {
                    Some(_) if matches!(step, Step::PostPending { .. }) => self.post(transfer),
                    Some(_) => {}
                    None => self.mismatches.push(Mismatch::Settles(id)),
                }
            }
        }
    }

    fn post(&mut self, transfer: &Transfer) {
        let counters = self.counters.entry(transfer.bucket).or_default();
        let posted = match transfer.direction {
            Direction::Debit => &mut counters.debits_posted,
            Direction::Credit => &mut counters.credits_posted,
        };
        match posted.plus(transfer.amount) {
            Some(sum) => *posted = sum,
            None => self.mismatches.push(Mismatch::TooLarge(transfer.id)),
        }
    }

    fn compare(mut self, account: &Account) -> Vec<Mismatch> {
        for (id, (bucket, direction, amount)) in &self.pending {
            let counters = self.counters.entry(*bucket).or_default();
            let pending = match direction {
                Direction::Debit => &mut counters.debits_pending,
                Direction::Credit => &mut counters.credits_pending,
            };
            match pending.plus(*amount) {
                Some(sum) => *pending = sum,
                None => self.mismatches.push(Mismatch::TooLarge(*id)),
            }
        }
        for bucket in account.buckets() {
            let transfers = self.counters.remove(&bucket.id).unwrap_or_default();
            if transfers != bucket.counters() {
                let (bucket, account) = (bucket.id, bucket.counters());
                self.mismatches.push(Mismatch::Counters { bucket, transfers, account });
            }
        }
        for hold in account.holds() {
            let is_pending =
                self.pending.remove(&hold.id) == Some((hold.bucket, hold.direction, hold.amount));
            if !is_pending || !is_of_a_session(account, hold) {
                self.mismatches.push(Mismatch::Hold(hold.id));
            }
        }
        self.mismatches.extend(self.pending.into_keys().map(Mismatch::Hold));
        self.mismatches
    }
}

/// Whether what a session holds is held by a session that there is.
fn is_of_a_session(account: &Account, hold: &Hold) -> bool {
    use super::transfer::Cause;
    match &hold.cause {
        Cause::Session { session_id, service, .. } => {
            account.session(session_id).is_some_and(|it| it.service(*service).is_some())
        }
        Cause::Administration { .. } => true,
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Counters { bucket, transfers, account } => write!(
                f,
                "bucket {}: its transfers sum up to {transfers}, the account says {account}",
                bucket.0
            ),
            Self::Hold(id) => {
                write!(f, "{id} is pending, or held, but not both, or for no session")
            }
            Self::Settles(id) => write!(f, "{id} settles what is not pending, or more than is"),
            Self::Twice(id) => write!(f, "{id} was entered twice"),
            Self::Bucket(id) => write!(f, "{id} is of no bucket of the account"),
            Self::TooLarge(id) => write!(f, "with {id} the sum is too large"),
        }
    }
}

impl fmt::Display for Counters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "debits {} and {} pending, credits {} and {} pending",
            self.debits_posted, self.debits_pending, self.credits_posted, self.credits_pending
        )
    }
}
