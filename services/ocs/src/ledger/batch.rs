//! Linked transfers: all that one request enters, on a copy of the account.

use diameter_session::Timestamp;
use diameter_session::credit_control::Service;

use super::account::Account;
use super::amount::Amount;
use super::bucket::BucketId;
use super::change::{Change, SessionChange};
use super::session::OpenSession;
use super::transfer::{Cause, Direction, Refused, Step, Transfer, TransferId};

/// What a request enters, one after the other: each sees what those before it have left.
///
/// Whoever gives it up has changed nothing; [`finish`](Self::finish) makes a [`Change`] of it.
#[derive(Clone, Debug)]
pub struct Batch {
    account: Account,
    session_id: String,
    number: Option<u32>,
    now: Timestamp,
    change: Change,
}

impl Batch {
    /// Nothing, for a request of a session: without a number for its end that came without one.
    pub fn new(account: &Account, session_id: &str, number: Option<u32>, now: Timestamp) -> Self {
        Self {
            account: account.clone(),
            session_id: session_id.to_owned(),
            number,
            now,
            change: Change::default(),
        }
    }

    /// The account with all that was entered.
    pub fn account(&self) -> &Account {
        &self.account
    }

    /// Holds an amount.
    ///
    /// # Errors
    ///
    /// When there is not as much.
    pub fn reserve(
        &mut self,
        service: Service,
        bucket: BucketId,
        amount: Amount,
        until: Timestamp,
    ) -> Result<(), Refused> {
        self.enter(service, bucket, Direction::Debit, Step::Pending { until }, amount)
    }

    /// Posts so much of what is held, as far as it goes, and releases the rest. Returns how much was posted.
    ///
    /// # Errors
    ///
    /// When it is not held.
    pub fn settle(&mut self, pending: TransferId, used: Amount) -> Result<Amount, Refused> {
        let hold = self.account.holds.iter().find(|it| it.id == pending);
        let hold = hold.ok_or(Refused::NotPending)?.clone();
        let service = match hold.cause {
            Cause::Session { service, .. } => service,
            Cause::Administration { .. } => Service::SESSION,
        };
        let posted = used.min(hold.amount);
        let (step, amount) = match posted.is_zero() {
            true => (Step::VoidPending { pending }, hold.amount),
            false => (Step::PostPending { pending }, posted),
        };
        self.enter(service, hold.bucket, hold.direction, step, amount)?;
        Ok(posted)
    }

    /// Takes an amount for good, below the limit if it must: it was used.
    ///
    /// # Errors
    ///
    /// When there is no such bucket, or no such amount.
    pub fn debit(
        &mut self,
        service: Service,
        bucket: BucketId,
        amount: Amount,
    ) -> Result<(), Refused> {
        self.enter(service, bucket, Direction::Debit, Step::Posted, amount)
    }

    /// Gives an amount back.
    ///
    /// # Errors
    ///
    /// As for [`debit`](Self::debit).
    pub fn credit(
        &mut self,
        service: Service,
        bucket: BucketId,
        amount: Amount,
    ) -> Result<(), Refused> {
        self.enter(service, bucket, Direction::Credit, Step::Posted, amount)
    }

    /// What becomes of the session.
    pub fn keep_session(&mut self, session: OpenSession) {
        self.change.session = Some(SessionChange::Put(Box::new(session)));
    }

    /// The session is over.
    pub fn end_session(&mut self) {
        self.change.session = Some(SessionChange::End(self.session_id.clone()));
    }

    /// All of it.
    pub fn finish(self) -> Change {
        self.change
    }

    fn enter(
        &mut self,
        service: Service,
        bucket: BucketId,
        direction: Direction,
        step: Step,
        amount: Amount,
    ) -> Result<(), Refused> {
        let session_id = self.session_id.clone();
        let cause = Cause::Session { session_id, number: self.number, service };
        let same = |it: &&Transfer| it.bucket == bucket && it.cause == cause;
        let ordinal = self.change.transfers.iter().filter(same).count();
        // Fewer than a request has octets.
        let ordinal = u32::try_from(ordinal).unwrap_or(u32::MAX);
        let id = cause.transfer_id(&self.account.id, bucket, ordinal);
        let transfer = Transfer { id, bucket, direction, step, amount, at: self.now, cause };
        self.account.enter(&transfer)?;
        self.change.transfers.push(transfer);
        Ok(())
    }
}
