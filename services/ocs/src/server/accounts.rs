//! Changes of accounts by whoever keeps them.

use diameter_session::Timestamp;
use tracing::info;

use super::Ocs;
use crate::file::FirstAccount;
use crate::ledger::{
    Account, Amount, Bucket, BucketId, Change, Direction, Refused, Status, Transfer,
};
use crate::store::{Entered, StoreError};

/// What is entered by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Into a bucket, or out of it.
    pub direction: Direction,
    /// Which bucket.
    pub bucket: BucketId,
    /// How much.
    pub amount: Amount,
    /// What whoever enters it calls it: the same is entered once.
    pub reference: &'a str,
}

/// What came of an entry.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Posted {
    /// The account now.
    pub account: Account,
    /// Whether it was entered now, and not before.
    pub is_new: bool,
    /// Sessions whose clients are asked to report and ask again.
    pub asked: Vec<String>,
}

/// Why an account was not changed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// There is none of this name.
    #[error("there is no account `{0}`")]
    UnknownAccount(String),
    /// Somebody else has changed it since it was read.
    #[error("the account was changed meanwhile: read it again")]
    Changed,
    /// It is changed all the time.
    #[error("the account is changed all the time: try again")]
    Busy,
    /// There is no tariff of this name.
    #[error("there is no tariff `{0}`")]
    UnknownTariff(String),
    /// The store has failed.
    #[error("accounts cannot be reached: {0}")]
    Store(#[from] StoreError),
}

/// Why something was not entered.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PostError {
    /// The account is not to be changed.
    #[error(transparent)]
    Account(#[from] EditError),
    /// The ledger does not take it.
    #[error(transparent)]
    Refused(#[from] Refused),
    /// The reference stands for another entry already.
    #[error("the reference `{0}` stands for another entry already")]
    OtherEntry(String),
}

/// What of an account may be edited; `None` leaves it as it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edit {
    /// By which tariff it is charged.
    pub tariff: Option<String>,
    /// Whether it may be used.
    pub status: Option<Status>,
    /// How much may be used beyond what was paid.
    pub credit_limit: Option<Amount>,
    /// When clients are told that little is left; `Some(None)` never.
    pub low_balance: Option<Option<Amount>>,
    /// When it ends; `Some(None)` never.
    pub until: Option<Option<Timestamp>>,
}

impl Ocs {
    /// Adds an account, whose tariff there has to be; `false` when there is one of its name.
    ///
    /// # Errors
    ///
    /// When the tariff is unknown, or the store fails.
    pub async fn add_account(&self, account: Account) -> Result<bool, EditError> {
        self.check_tariff(&account.tariff)?;
        let entered = self.books().insert(account).await?;
        Ok(entered == Entered::Done)
    }

    fn check_tariff(&self, name: &str) -> Result<(), EditError> {
        match self.charging().tariffs().tariff(name) {
            Some(_) => Ok(()),
            None => Err(EditError::UnknownTariff(name.to_owned())),
        }
    }

    /// Edits an account: the state of this version, or whatever it is.
    ///
    /// # Errors
    ///
    /// When there is no such account or tariff, or the account was changed meanwhile.
    pub async fn edit(
        &self,
        id: &str,
        version: Option<u64>,
        edit: &Edit,
    ) -> Result<Account, EditError> {
        if let Some(tariff) = &edit.tariff {
            self.check_tariff(tariff)?;
        }
        let edit = edit.clone();
        self.change_account(id, version, move |account| edit.make(account)).await?;
        self.known_account(id).await
    }

    /// Opens a bucket for an allowance.
    ///
    /// # Errors
    ///
    /// As for [`edit`](Self::edit).
    pub async fn open_bucket(
        &self,
        id: &str,
        version: Option<u64>,
        bucket: &Bucket,
    ) -> Result<(Account, BucketId), EditError> {
        let bucket = bucket.clone();
        let open = move |account: &mut Account| {
            account.open_bucket(bucket.clone());
        };
        let edited = self.change_account(id, version, open).await?;
        // It is the last one, after the money at least.
        let opened = edited.buckets().last().map_or(BucketId::MAIN, |it| it.id);
        Ok((self.known_account(id).await?, opened))
    }

    async fn change_account(
        &self,
        id: &str,
        version: Option<u64>,
        edit: impl FnMut(&mut Account) + Send + 'static,
    ) -> Result<Account, EditError> {
        if let Some(edited) = self.books().edit(id, version, Box::new(edit)).await? {
            return Ok(edited);
        }
        self.known_account(id).await?;
        Err(EditError::Changed)
    }

    async fn known_account(&self, id: &str) -> Result<Account, EditError> {
        let account = self.books().account(id).await?;
        account.ok_or_else(|| EditError::UnknownAccount(id.to_owned()))
    }

    /// Enters something by hand, once for each reference. After a top-up the clients of open sessions are asked
    /// to report and ask again: they may be waiting for it.
    ///
    /// # Errors
    ///
    /// When there is no such account or bucket, the amount is below zero, or the reference stands for another
    /// entry.
    pub async fn post(&self, account: &str, entry: &Entry<'_>) -> Result<Posted, PostError> {
        let read = self.known_account(account).await?;
        let now = Self::now();
        let Entry { direction, bucket, amount, reference } = *entry;
        let change = match direction {
            Direction::Credit => read.top_up(bucket, amount, reference, now)?,
            Direction::Debit => read.take_out(bucket, amount, reference, now)?,
        };
        let entered = self.books().change(account, change.clone()).await;
        match entered.map_err(EditError::from)? {
            Entered::Done => {
                let account = self.known_account(account).await?;
                let name = match direction {
                    Direction::Credit => "credit",
                    Direction::Debit => "debit",
                };
                metrics::counter!("diameter_ocs_entries_total", "direction" => name).increment(1);
                let asked = match direction {
                    Direction::Credit => session_ids(&account),
                    Direction::Debit => Vec::new(),
                };
                self.re_authorize_all(asked.clone());
                Ok(Posted { account, is_new: true, asked })
            }
            Entered::Before => {
                if !self.is_entered(&change).await? {
                    return Err(PostError::OtherEntry(reference.to_owned()));
                }
                Ok(Posted { account: read, is_new: false, asked: Vec::new() })
            }
            Entered::Conflict => Err(EditError::Busy.into()),
        }
    }

    /// Whether the transfers of a change were entered before as they are now, whenever that was.
    async fn is_entered(&self, change: &Change) -> Result<bool, EditError> {
        let says = |it: &Transfer| (it.bucket, it.direction, it.amount);
        for wanted in &change.transfers {
            let found = self.books().transfer(wanted.id).await?;
            if found.as_ref().map(says) != Some(says(wanted)) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Adds the accounts of the file that there are not.
    pub(super) async fn add_first(&self, accounts: &[FirstAccount]) -> Result<(), PostError> {
        for FirstAccount { account, top_ups, subscribers } in accounts {
            if !self.add_account(account.clone()).await? {
                continue;
            }
            for (bucket, amount) in top_ups {
                let reference = &format!("first {}", bucket.0);
                let (direction, bucket, amount) = (Direction::Credit, *bucket, *amount);
                self.post(&account.id, &Entry { direction, bucket, amount, reference }).await?;
            }
            for subscriber in subscribers {
                let added = self.books().put_subscriber(subscriber.clone()).await;
                added.map_err(EditError::from)?;
            }
            info!(account = account.id, "added as the file has it");
        }
        Ok(())
    }
}

fn session_ids(account: &Account) -> Vec<String> {
    account.sessions().iter().map(|it| it.session_id.clone()).collect()
}

impl Edit {
    fn make(&self, account: &mut Account) {
        if let Some(tariff) = &self.tariff {
            account.tariff.clone_from(tariff);
        }
        if let Some(status) = self.status {
            account.status = status;
        }
        if let Some(limit) = self.credit_limit {
            account.set_limit(limit);
        }
        if let Some(low_balance) = self.low_balance {
            account.low_balance = low_balance;
        }
        if let Some(until) = self.until {
            account.until = until;
        }
    }
}
