//! What administration reads and changes of it.

use std::future::ready;
use std::ops::Bound;
use std::path::Path;

use diameter_platform::storage::{Pair, Transaction};

use super::{
    ACCOUNTS, AUDIT, CHARGED, ENTERED, EmbeddedStore, HELD, SUBSCRIBERS, TARIFFS, TRACES,
    TRANSFERS, Writing, WrittenAccount, kept, number, text, under, versioned, with_sessions,
};
use crate::ledger::{Account, Change, Subscriber, Trace, Transfer, TransferId};
use crate::store::changes::{Parts, edited};
use crate::store::encoding::decode;
use crate::store::{AccountEdit, BookFuture, Books, Entered, StoreError};

impl Books for EmbeddedStore {
    fn account<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Account>> {
        Box::pin(ready(self.get_account(id)))
    }

    fn accounts<'a>(&'a self, after: Option<&'a str>, most: usize) -> BookFuture<'a, Vec<Account>> {
        let read = || {
            let moment = self.0.snapshot()?;
            let from = after.map_or(Bound::Unbounded, |it| Bound::Excluded(it.as_bytes()));
            let page = moment.page(ACCOUNTS, from, Bound::Unbounded, most)?;
            let account =
                |(_, octets): &Pair| with_sessions(&moment, decode(versioned(octets)?.1)?);
            page.iter().map(account).collect()
        };
        Box::pin(ready(read()))
    }

    fn insert(&self, account: Account) -> BookFuture<'_, Entered> {
        Box::pin(async move {
            let account = WrittenAccount::of(Parts::of(None, account))?;
            let insert = self.0.commit(move |change| {
                if change.get(ACCOUNTS, account.id.as_bytes())?.is_some() {
                    return Ok(Entered::Conflict);
                }
                account.write(change);
                Ok::<_, StoreError>(Entered::Done)
            });
            insert.await
        })
    }

    fn edit<'a>(
        &'a self,
        id: &'a str,
        version: Option<u64>,
        mut edit: AccountEdit,
    ) -> BookFuture<'a, Option<Account>> {
        let id = id.to_owned();
        // The thread that writes sees the account that all changes before this one have left.
        Box::pin(self.0.commit(move |change| {
            let Some(octets) = change.get(ACCOUNTS, id.as_bytes())? else { return Ok(None) };
            let (found, account) = versioned(&octets)?;
            if version.is_some_and(|it| it != found) {
                return Ok(None);
            }
            let edited = edited(decode(account)?, &mut edit);
            change.put(ACCOUNTS, id.as_bytes(), kept(&edited)?);
            Ok::<_, StoreError>(Some(edited))
        }))
    }

    fn change<'a>(&'a self, account: &'a str, change: Change) -> BookFuture<'a, Entered> {
        let id = account.to_owned();
        // As above.
        Box::pin(self.0.commit(move |transaction| {
            for transfer in &change.transfers {
                if transaction.get(ENTERED, &transfer.id.0.to_be_bytes())?.is_some() {
                    return Ok(Entered::Before);
                }
            }
            let Some(octets) = transaction.get(ACCOUNTS, id.as_bytes())? else {
                return Ok(Entered::Conflict);
            };
            let account: Account = decode(versioned(&octets)?.1)?;
            Writing::of(Some(&account), vec![change])?.write(transaction);
            Ok::<_, StoreError>(Entered::Done)
        }))
    }

    fn subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, Option<Subscriber>> {
        Box::pin(ready(self.get_subscriber(id)))
    }

    fn subscribers<'a>(
        &'a self,
        after: Option<&'a str>,
        most: usize,
    ) -> BookFuture<'a, Vec<Subscriber>> {
        let page = self.page_of(SUBSCRIBERS, &[], after.map(str::as_bytes), most);
        let subscriber =
            |(id, account): Pair| Ok(Subscriber { id: text(id)?, account: text(account)? });
        Box::pin(ready(page.and_then(|it| it.into_iter().map(subscriber).collect())))
    }

    fn subscribers_of<'a>(&'a self, account: &'a str) -> BookFuture<'a, Vec<Subscriber>> {
        let prefix = under(account, &[]);
        let page = self.page_of(CHARGED, &prefix, None, usize::MAX);
        let subscriber = |(key, _): Pair| {
            let id = text(key.get(prefix.len()..).unwrap_or_default().to_vec())?;
            Ok(Subscriber { id, account: account.to_owned() })
        };
        Box::pin(ready(page.and_then(|it| it.into_iter().map(subscriber).collect())))
    }

    fn put_subscriber(&self, subscriber: Subscriber) -> BookFuture<'_, ()> {
        Box::pin(async move {
            let put = self.0.commit(move |change| {
                let Subscriber { id, account } = subscriber;
                take_away(change, &id)?;
                change.put(CHARGED, &under(&account, id.as_bytes()), []);
                change.put(SUBSCRIBERS, id.as_bytes(), account);
                Ok::<_, StoreError>(())
            });
            put.await
        })
    }

    fn remove_subscriber<'a>(&'a self, id: &'a str) -> BookFuture<'a, bool> {
        let id = id.to_owned();
        Box::pin(self.0.commit(move |change| take_away(change, &id)))
    }

    fn transfers<'a>(
        &'a self,
        account: &'a str,
        after: Option<u64>,
        most: usize,
    ) -> BookFuture<'a, Vec<(u64, Transfer)>> {
        let after = after.map(u64::to_be_bytes);
        let page =
            self.page_of(TRANSFERS, &under(account, &[]), after.as_ref().map(|it| &it[..]), most);
        let transfer = |(key, transfer): Pair| Ok((number(&key)?, decode(&transfer)?));
        Box::pin(ready(page.and_then(|it| it.into_iter().map(transfer).collect())))
    }

    fn transfer(&self, id: TransferId) -> BookFuture<'_, Option<Transfer>> {
        let read = || {
            let Some(key) = self.0.get(ENTERED, &id.0.to_be_bytes())? else { return Ok(None) };
            self.0.get(TRANSFERS, &key)?.map(|it| decode(&it)).transpose()
        };
        Box::pin(ready(read()))
    }

    fn traces<'a>(&'a self, session_id: &'a str) -> BookFuture<'a, Vec<Trace>> {
        let page = self.page_of(TRACES, &under(session_id, &[]), None, usize::MAX);
        let trace = |(_, trace): Pair| decode(&trace);
        Box::pin(ready(page.and_then(|it| it.into_iter().map(trace).collect())))
    }

    fn tariffs(&self) -> BookFuture<'_, Option<(u64, String)>> {
        let newest = self.0.get(TARIFFS, NEWEST).map_err(StoreError::from);
        Box::pin(ready(newest.and_then(|it| it.map(version_and_text).transpose())))
    }

    fn put_tariffs(&self, version: u64, new: String) -> BookFuture<'_, Entered> {
        Box::pin(self.0.commit(move |change| {
            let newest = change.get(TARIFFS, NEWEST)?.map(version_and_text).transpose()?;
            if newest.map_or(0, |(version, _)| version) != version {
                return Ok(Entered::Conflict);
            }
            let next = (version + 1).to_be_bytes();
            change.put(TARIFFS, &next, new.as_bytes());
            change.put(TARIFFS, NEWEST, [&next, new.as_bytes()].concat());
            Ok::<_, StoreError>(Entered::Done)
        }))
    }

    fn open_sessions(&self) -> BookFuture<'_, u64> {
        Box::pin(async move {
            let mut open = 0;
            let mut after: Option<Vec<u8>> = None;
            loop {
                let page = self.page_of(HELD, &[], after.as_deref(), SESSIONS_AT_ONCE)?;
                open += page.len() as u64;
                let Some((last, _)) = page.into_iter().next_back() else { return Ok(open) };
                after = Some(last);
                // Requests have their turn in between.
                tokio::task::yield_now().await;
            }
        })
    }

    fn append_audit(&self, line: String) -> BookFuture<'_, ()> {
        Box::pin(self.0.commit(move |change| {
            // Backwards: the newest comes first.
            let number = u64::MAX - change.number();
            change.put(AUDIT, &number.to_be_bytes(), line);
            Ok::<_, StoreError>(())
        }))
    }

    fn audit(&self, before: Option<u64>, most: usize) -> BookFuture<'_, Vec<(u64, String)>> {
        let after = before.map(|it| (u64::MAX - it).to_be_bytes());
        let page = self.page_of(AUDIT, &[], after.as_ref().map(|it| &it[..]), most);
        let line = |(key, line): Pair| Ok((u64::MAX - number(&key)?, text(line)?));
        Box::pin(ready(page.and_then(|it| it.into_iter().map(line).collect())))
    }

    fn backup<'a>(&'a self, folder: &'a Path) -> BookFuture<'a, ()> {
        Box::pin(async move { Ok(self.0.backup(folder).await?) })
    }
}

fn take_away(change: &mut Transaction<'_>, id: &str) -> Result<bool, StoreError> {
    let Some(account) = change.get(SUBSCRIBERS, id.as_bytes())? else { return Ok(false) };
    change.remove(CHARGED, &under(&text(account)?, id.as_bytes()));
    change.remove(SUBSCRIBERS, id.as_bytes());
    Ok(true)
}

/// How many sessions are counted between two requests.
const SESSIONS_AT_ONCE: usize = 500;

/// After all versions, which are numbers.
const NEWEST: &[u8] = b"newest of all";

fn version_and_text(octets: Vec<u8>) -> Result<(u64, String), StoreError> {
    let (version, rest) = versioned(&octets)?;
    Ok((version, text(rest.to_vec())?))
}
