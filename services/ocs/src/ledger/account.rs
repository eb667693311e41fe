//! Accounts.

use diameter_node::session::credit_control::server::MemoryAccount;
use diameter_session::Timestamp;
use diameter_session::credit_control::Service;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::amount::Amount;
use super::bucket::{Bucket, BucketId, Unit};
use super::change::{Change, SessionChange};
use super::currency::Currency;
use super::session::OpenSession;
use super::transfer::{Cause, Direction, Refused, Step, Transfer, TransferId};

/// What one or several subscribers are charged to.
///
/// ```
/// use diameter_ocs::ledger::{Account, Amount, BucketId, Currency};
/// use diameter_session::Timestamp;
///
/// let mut account = Account::new("family", Currency::EUR, "standard");
/// let change = account.top_up(BucketId::MAIN, Amount::whole(20), "voucher-1", Timestamp::from_secs(0))?;
/// account.apply(&change)?;
/// assert_eq!(account.money().balance(), Amount::whole(20));
/// # Ok::<(), diameter_ocs::ledger::Refused>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// Its name.
    pub id: String,
    /// How often it was changed. Stores compare it.
    pub version: u64,
    /// What its money is.
    pub currency: Currency,
    /// By which tariff it is charged.
    pub tariff: String,
    /// Whether it may be used.
    pub status: Status,
    /// When less money than this is left, clients are told (Low-Balance-Indication).
    pub low_balance: Option<Amount>,
    /// When it ends: nothing is granted from then on.
    pub until: Option<Timestamp>,
    /// The first one is its money.
    #[serde(deserialize_with = "with_money")]
    pub(super) buckets: Vec<Bucket>,
    pub(super) holds: Vec<Hold>,
    pub(super) sessions: Vec<OpenSession>,
}

/// Whether an account may be used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// It may.
    #[default]
    Active,
    /// Requests are refused with 4010; what was used before is still debited.
    Blocked,
}

/// What is pending in a bucket.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// The transfer that holds it.
    pub id: TransferId,
    /// Where.
    pub bucket: BucketId,
    /// Which way.
    pub direction: Direction,
    /// How much.
    pub amount: Amount,
    /// Until when it can be expected to be settled.
    pub until: Timestamp,
    /// Why.
    pub cause: Cause,
}

impl Account {
    /// An account with no money, no limit, and no allowances.
    pub fn new(id: impl Into<String>, currency: Currency, tariff: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            version: 0,
            currency,
            tariff: tariff.into(),
            status: Status::Active,
            low_balance: None,
            until: None,
            buckets: vec![Bucket::money(Amount::ZERO)],
            holds: Vec::new(),
            sessions: Vec::new(),
        }
    }

    /// The same with a credit limit: so much may be used beyond what was paid.
    #[must_use]
    pub fn with_limit(mut self, limit: Amount) -> Self {
        self.set_limit(limit);
        self
    }

    /// Changes the credit limit. What is reserved already stays reserved.
    pub fn set_limit(&mut self, limit: Amount) {
        self.buckets[0].limit = limit;
    }

    /// Opens a bucket for an allowance, and gives it a number.
    pub fn open_bucket(&mut self, bucket: Bucket) -> BucketId {
        let id = BucketId(self.buckets.iter().map(|it| it.id.0).max().map_or(0, |it| it + 1));
        self.buckets.push(Bucket { id, counters: Default::default(), ..bucket });
        id
    }

    /// Its money.
    pub fn money(&self) -> &Bucket {
        // There is one from the beginning, and none is ever taken away.
        &self.buckets[0]
    }

    /// All its buckets; its money is the first.
    pub fn buckets(&self) -> &[Bucket] {
        &self.buckets
    }

    /// One of its buckets.
    pub fn bucket(&self, id: BucketId) -> Option<&Bucket> {
        self.buckets.iter().find(|it| it.id == id)
    }

    /// The same, for what may be edited: its counters are not among it.
    pub fn bucket_mut(&mut self, id: BucketId) -> Option<&mut Bucket> {
        self.buckets.iter_mut().find(|it| it.id == id)
    }

    /// What is pending.
    pub fn holds(&self) -> &[Hold] {
        &self.holds
    }

    /// What is pending for a service of a session.
    pub fn holds_of(&self, session: &str, of: Service) -> impl Iterator<Item = &Hold> {
        self.holds.iter().filter(move |it| {
            matches!(&it.cause, Cause::Session { session_id, service, .. }
                if *service == of && session_id == session)
        })
    }

    /// Sessions that are charged to it now.
    pub fn sessions(&self) -> &[OpenSession] {
        &self.sessions
    }

    /// One of them.
    pub fn session(&self, session_id: &str) -> Option<&OpenSession> {
        self.sessions.iter().find(|it| it.session_id == session_id)
    }

    /// What puts something in. The same reference does it once.
    ///
    /// # Errors
    ///
    /// When there is no such bucket, or the amount is below zero or too large.
    pub fn top_up(
        &self,
        bucket: BucketId,
        amount: Amount,
        reference: &str,
        now: Timestamp,
    ) -> Result<Change, Refused> {
        self.administer(bucket, Direction::Credit, amount, reference, now)
    }

    /// What takes something out for good, below the limit if it must: a correction, a fee.
    ///
    /// # Errors
    ///
    /// As for [`top_up`](Self::top_up).
    pub fn take_out(
        &self,
        bucket: BucketId,
        amount: Amount,
        reference: &str,
        now: Timestamp,
    ) -> Result<Change, Refused> {
        self.administer(bucket, Direction::Debit, amount, reference, now)
    }

    fn administer(
        &self,
        bucket: BucketId,
        direction: Direction,
        amount: Amount,
        reference: &str,
        at: Timestamp,
    ) -> Result<Change, Refused> {
        let cause = Cause::Administration { reference: reference.to_owned() };
        // One reference is one transfer, wherever it would go.
        let id = cause.transfer_id(&self.id, BucketId::MAIN, 0);
        let transfer = Transfer { id, bucket, direction, step: Step::Posted, amount, at, cause };
        self.clone().enter(&transfer)?;
        Ok(Change { transfers: vec![transfer], ..Change::default() })
    }

    /// Makes a change, all of it.
    ///
    /// # Errors
    ///
    /// When a transfer cannot be entered: the change was made of another version of the account. Nothing is
    /// changed then.
    pub fn apply(&mut self, change: &Change) -> Result<(), Refused> {
        let mut changed = self.clone();
        for transfer in &change.transfers {
            changed.enter(transfer)?;
        }
        match &change.session {
            Some(SessionChange::Put(session)) => changed.put_session((**session).clone()),
            Some(SessionChange::End(session_id)) => {
                changed.sessions.retain(|it| it.session_id != *session_id);
            }
            None => {}
        }
        if !change.transfers.is_empty() || change.session.is_some() {
            changed.version += 1;
        }
        *self = changed;
        Ok(())
    }

    /// Enters a transfer, or nothing.
    pub(super) fn enter(&mut self, transfer: &Transfer) -> Result<(), Refused> {
        if transfer.amount.is_negative() {
            return Err(Refused::Negative);
        }
        let settled = match transfer.step {
            Step::Pending { .. } | Step::Posted => None,
            Step::PostPending { pending } | Step::VoidPending { pending } => {
                Some(self.holds.iter().position(|it| {
                    it.id == pending
                        && it.bucket == transfer.bucket
                        && it.direction == transfer.direction
                }))
            }
        };
        let settled = settled.map(|it| it.ok_or(Refused::NotPending)).transpose()?;
        let pending = settled.map_or(Amount::ZERO, |it| self.holds[it].amount);
        let bucket = self.buckets.iter_mut().find(|it| it.id == transfer.bucket);
        bucket.ok_or(Refused::UnknownBucket)?.take(transfer, pending)?;
        if let Some(settled) = settled {
            self.holds.remove(settled);
        }
        if let Step::Pending { until } = transfer.step {
            let Transfer { id, bucket, direction, amount, .. } = *transfer;
            self.holds.push(Hold {
                id,
                bucket,
                direction,
                amount,
                until,
                cause: transfer.cause.clone(),
            });
        }
        Ok(())
    }

    fn put_session(&mut self, session: OpenSession) {
        match self.sessions.iter_mut().find(|it| it.session_id == session.session_id) {
            Some(known) => *known = session,
            None => self.sessions.push(session),
        }
    }
}

/// Buckets as they were kept, if they are those of an account: all else relies on the first one.
fn with_money<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Bucket>, D::Error> {
    let buckets = Vec::<Bucket>::deserialize(deserializer)?;
    match buckets.first() {
        Some(Bucket { id: BucketId::MAIN, unit: Unit::Money, .. }) => Ok(buckets),
        _ => Err(D::Error::custom("the first bucket of an account is not its money")),
    }
}

/// A store in memory makes changes of what it has: each can be made.
impl MemoryAccount for Account {
    type Change = Change;

    fn apply(&mut self, change: &Change) {
        if let Err(error) = Account::apply(self, change) {
            tracing::error!(account = self.id, %error, "a change cannot be made");
        }
    }
}
