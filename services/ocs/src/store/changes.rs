//! What all stores do with changes before they write: an account becomes another one, and its transfers get
//! their numbers.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::{AccountEdit, StoreError};
use crate::ledger::{Account, Change, Refused, SessionPart, Trace, Transfer};

/// Which state of a session and its account was read.
#[derive(Clone, Debug)]
pub struct Version {
    /// 0 where there is no session.
    pub(super) session: u64,
    pub(super) account: Option<Arc<Account>>,
}

/// What changes come to.
#[derive(Debug, Default)]
pub(super) struct Entries {
    /// The account from now on; `None` where it stays what it was.
    pub(super) account: Option<Account>,
    /// With their numbers, which grow with the version of the account.
    pub(super) transfers: Vec<(u64, Transfer)>,
    pub(super) traces: Vec<Trace>,
}

impl Entries {
    /// Makes the changes of an account, in their order.
    pub(super) fn of(account: Option<&Account>, changes: Vec<Change>) -> Result<Self, Refused> {
        let mut entries = Self::default();
        let mut becomes = account.cloned();
        for mut change in changes {
            if let Some(trace) = change.trace.take() {
                let is_same =
                    |it: &Trace| it.session_id == trace.session_id && order(it) == order(&trace);
                // One request has one trace.
                entries.traces.retain(|it| !is_same(it));
                entries.traces.push(*trace);
            }
            if change.transfers.is_empty() && change.session.is_none() {
                continue;
            }
            let Some(becomes) = &mut becomes else { return Err(Refused::UnknownBucket) };
            becomes.apply(&change)?;
            entries.transfers.extend((first_number(becomes.version)..).zip(change.transfers));
        }
        entries.account = becomes.filter(|it| Some(it.version) != account.map(|it| it.version));
        Ok(entries)
    }
}

/// What is written of an account that was changed: itself without its sessions, and those of them that are not
/// what they were. `None` are over.
#[derive(Debug)]
pub(super) struct Parts {
    pub(super) account: Account,
    pub(super) sessions: Vec<(String, Option<SessionPart>)>,
}

impl Parts {
    /// Those of an account, as far as they are not what they were before.
    pub(super) fn of(before: Option<&Account>, mut account: Account) -> Self {
        let now = account.take_sessions();
        let was = before.into_iter().flat_map(Account::sessions_with_parts);
        let over: BTreeSet<&str> = was.filter(|id| !now.contains_key(*id)).collect();
        let mut sessions: Vec<_> = over.into_iter().map(|id| (id.to_owned(), None)).collect();
        let is_same =
            |id: &str, part: &SessionPart| before.is_some_and(|before| before.has_part(id, part));
        let changed = now.into_iter().filter(|(id, part)| !is_same(id, part));
        sessions.extend(changed.map(|(id, part)| (id, Some(part))));
        Self { account, sessions }
    }
}

/// An account, edited: its name stays, and its version grows.
pub(super) fn edited(mut account: Account, edit: &mut AccountEdit) -> Account {
    let (id, version) = (account.id.clone(), account.version);
    edit(&mut account);
    account.id = id;
    account.version = version + 1;
    // Those are its requests'.
    account.take_sessions();
    account
}

/// The number of the first transfer by which an account came to this version.
fn first_number(version: u64) -> u64 {
    version << TRANSFERS_OF_A_VERSION
}

/// The largest number of a transfer by which an account came to this version.
pub(super) fn last_number(version: u64) -> u64 {
    first_number(version + 1) - 1
}

/// A change has fewer transfers than 2 to the power of this.
const TRANSFERS_OF_A_VERSION: u32 = 16;

/// The order of traces of a session: that of its requests, and its end without one comes last.
pub(super) fn order(trace: &Trace) -> u32 {
    trace.number.unwrap_or(u32::MAX)
}

impl From<Refused> for StoreError {
    fn from(error: Refused) -> Self {
        Self::new(error)
    }
}
