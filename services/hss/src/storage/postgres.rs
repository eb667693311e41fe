//! Subscribers in a PostgreSQL database, which several nodes share.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use diameter_platform::storage::{
    FromSql, Postgres, PostgresError, PostgresSettings, Row, SqlSchema, ToSql,
};
use tokio::task::JoinSet;

use super::keys::{KeyError, KeyId, Keyring};
use super::stored::{Stored, unreadable};
use super::turns::Turns;
use super::{AT_ONCE, OpenStoreError, Rekey, nodes_of};
use crate::location::{AaaServer, ServingNode};
use crate::server::directory::conflicts;
use crate::server::wildcards;
use crate::server::{Conflict, Directory, Existing, Store, StoreError, Taken};
use crate::subscriber::{Record, Subscriber, SubscriberIdentity};

/// Subscribers in a database. Clones are the same store; several nodes may have one on the same database.
#[derive(Clone, Debug)]
pub struct PostgresStore {
    database: Postgres,
    keyring: Arc<Keyring>,
    turns: Arc<Turns>,
}

/// A record has a version, by chance another one with each change: where the answer to a change is lost, it tells
/// whether it was made.
const SCHEMA: SqlSchema = SqlSchema {
    name: "hss",
    migrations: &[
        "
        CREATE TABLE IF NOT EXISTS hss_subscribers (
            imsi text PRIMARY KEY, version bigint NOT NULL, profile bytea NOT NULL,
            state bytea NOT NULL, pending boolean NOT NULL);
        CREATE INDEX IF NOT EXISTS hss_pending ON hss_subscribers (imsi) WHERE pending;
        CREATE TABLE IF NOT EXISTS hss_identities (key text PRIMARY KEY, imsi text NOT NULL);
        CREATE INDEX IF NOT EXISTS hss_identities_of ON hss_identities (imsi);
        CREATE TABLE IF NOT EXISTS hss_master (one boolean PRIMARY KEY, id bytea NOT NULL)",
        "CREATE INDEX IF NOT EXISTS hss_wildcards ON hss_identities (key) WHERE key LIKE 'wildcard:%'",
        "ALTER TABLE hss_subscribers ADD COLUMN IF NOT EXISTS repository bytea NOT NULL DEFAULT ''",
    ],
};

const READ: &str =
    "SELECT version, profile, state, repository FROM hss_subscribers WHERE imsi = $1";

const PAGE: &str = "SELECT imsi, version, profile, state, repository FROM hss_subscribers \
     WHERE imsi >= $1::text AND imsi <= $1::text || '999999999999999' AND imsi > $2 \
     ORDER BY imsi LIMIT $3";

const STATE: &str = "UPDATE hss_subscribers SET version = $3, state = $4, pending = $5 \
     WHERE imsi = $1 AND version = $2 RETURNING version";

/// What is long and has not changed is not written again.
const REPOSITORY: &str = "UPDATE hss_subscribers SET version = $3, state = $4, pending = $5, \
     repository = $6 WHERE imsi = $1 AND version = $2 RETURNING version";

/// Nothing is done when somebody else has an identity.
const PROFILE: &str = "\
    WITH changed AS (
        UPDATE hss_subscribers
        SET version = $3, profile = $4, state = $5, pending = $6, repository = $9
        WHERE imsi = $1 AND version = $2 AND NOT EXISTS
            (SELECT 1 FROM hss_identities WHERE key = ANY($7::text[]) AND imsi <> $1)
        RETURNING version),
    gone AS (
        DELETE FROM hss_identities WHERE key = ANY($8::text[]) AND EXISTS (SELECT 1 FROM changed)),
    added AS (
        INSERT INTO hss_identities (key, imsi)
        SELECT key, $1 FROM unnest($7::text[]) AS key WHERE EXISTS (SELECT 1 FROM changed))
    SELECT version FROM changed";

const INSERT: &str = "\
    WITH added AS (
        INSERT INTO hss_subscribers (imsi, version, profile, state, repository, pending)
        SELECT imsi, $2, profile, state, repository, false
        FROM unnest($1::text[], $3::bytea[], $4::bytea[], $7::bytea[])
            AS row (imsi, profile, state, repository))
    INSERT INTO hss_identities (key, imsi) SELECT * FROM unnest($5::text[], $6::text[])";

const REMOVE: &str = "\
    WITH gone AS (DELETE FROM hss_identities WHERE imsi = $1)
    DELETE FROM hss_subscribers WHERE imsi = $1 RETURNING version, profile, state, repository";

const OWNERS: &str = "SELECT key, imsi FROM hss_identities WHERE key = ANY($1::text[])";
/// Those that may stand for a name: it begins as they do. There is an index of wildcards alone.
const WILDCARDS: &str = "SELECT key, imsi FROM hss_identities WHERE key LIKE 'wildcard:%' \
     AND starts_with($1::text, substr(split_part(key, '!', 1), 10))";
const EXISTING: &str = "SELECT imsi FROM hss_subscribers WHERE imsi = ANY($1::text[])";
const PENDING: &str = "SELECT imsi FROM hss_subscribers WHERE pending ORDER BY imsi";
const MASTER: &str = "SELECT id FROM hss_master";
const FIRST_MASTER: &str = "INSERT INTO hss_master VALUES (true, $1) ON CONFLICT DO NOTHING";
const SET_MASTER: &str = "UPDATE hss_master SET id = $1";

impl PostgresStore {
    /// Connects to the database at this URL, and makes its tables if they are not there.
    ///
    /// # Errors
    ///
    /// When it cannot be reached, or the keys in it are encrypted under a master key that is not in the ring.
    pub async fn connect(url: &str, keyring: Keyring) -> Result<Self, OpenStoreError> {
        Self::with_settings(&PostgresSettings::new(url), keyring).await
    }

    /// The same with other settings.
    ///
    /// # Errors
    ///
    /// As [`connect`](Self::connect).
    pub async fn with_settings(
        settings: &PostgresSettings,
        keyring: Keyring,
    ) -> Result<Self, OpenStoreError> {
        let database = Postgres::connect(settings, &SCHEMA).await?;
        database.write(FIRST_MASTER, &[&&keyring.current().octets()[..]]).await?;
        let rows = database.read(MASTER, &[]).await?;
        let id: Vec<u8> = match rows.first() {
            Some(row) => column(row, 0)?,
            None => return Err(KeyError::Damaged.into()),
        };
        let needed = KeyId::of_octets(&id).ok_or(KeyError::Damaged)?;
        if !keyring.has(needed) {
            return Err(KeyError::Missing { needed, current: keyring.current() }.into());
        }
        Ok(Self { database, keyring: keyring.into(), turns: Arc::default() })
    }

    /// The master keys.
    #[cfg(feature = "http")]
    pub(crate) fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    async fn read(&self, imsi: &str) -> Result<Option<Versioned>, StoreError> {
        let rows = self.database.read(READ, &[&imsi]).await?;
        rows.first().map(|row| Versioned::of(row, 0)).transpose()
    }

    /// Writes what a procedure has made of a record; `false` when it was changed by another one meanwhile.
    async fn replace(
        &self,
        imsi: &str,
        before: &Versioned,
        record: &Record,
    ) -> Result<bool, StoreError> {
        let new = before.stored.changed(record, &self.keyring).map_err(unreadable(imsi))?;
        if new == before.stored {
            return Ok(true);
        }
        let (version, pending) = (version()?, record.is_pending());
        let written = if new.profile == before.stored.profile {
            let parameters: [&(dyn ToSql + Sync); 6] =
                [&imsi, &before.version, &version, &new.state, &pending, &new.repository];
            match new.repository == before.stored.repository {
                true => self.database.write(STATE, &parameters[..5]).await,
                false => self.database.write(REPOSITORY, &parameters).await,
            }
        } else {
            let old = before.stored.record(imsi, &self.keyring).map_err(unreadable(imsi))?;
            let [old, now] = [&old.subscriber, &record.subscriber].map(keys);
            let gone: Vec<_> = old.iter().filter(|it| !now.contains(*it)).cloned().collect();
            let added: Vec<_> = now.iter().filter(|it| !old.contains(*it)).cloned().collect();
            let parameters: [&(dyn ToSql + Sync); 9] = [
                &imsi,
                &before.version,
                &version,
                &new.profile,
                &new.state,
                &pending,
                &added,
                &gone,
                &new.repository,
            ];
            let written = self.database.write(PROFILE, &parameters).await;
            let is_done = written.as_ref().is_ok_and(|rows| !rows.is_empty());
            if !is_done && let Some(taken) = self.taken(&record.subscriber).await? {
                return Err(StoreError::Taken(taken));
            }
            written
        };
        match written {
            Ok(rows) => Ok(!rows.is_empty()),
            Err(PostgresError::Unknown(_)) => {
                let now = self.read(imsi).await?;
                Ok(now.is_some_and(|it| it.version == version))
            }
            Err(error) => Err(error.into()),
        }
    }

    /// An identity of this subscriber that another one has.
    async fn taken(&self, subscriber: &Subscriber) -> Result<Option<Taken>, StoreError> {
        let owners = self.owners(&keys(subscriber)).await?;
        Ok(subscriber.identities().find_map(|identity| {
            let by = owners.get(&identity.key()).filter(|it| **it != subscriber.imsi)?;
            Some(Taken { identity: Some(identity), by: by.clone() })
        }))
    }

    async fn owners(&self, keys: &[String]) -> Result<HashMap<String, String>, StoreError> {
        let rows = self.database.read(OWNERS, &[&keys]).await?;
        rows.iter().map(|row| Ok((column(row, 0)?, column(row, 1)?))).collect()
    }

    /// Adds subscribers that are not there, whose identities nobody has; `false` when some are by now.
    async fn add(&self, records: &[&Record]) -> Result<bool, StoreError> {
        let Some(first) = records.first() else { return Ok(true) };
        let (mut imsis, mut profiles, mut states) = (Vec::new(), Vec::new(), Vec::new());
        let (mut repositories, mut identities, mut owners) = (Vec::new(), Vec::new(), Vec::new());
        for record in records {
            let imsi = &record.subscriber.imsi;
            let stored = Stored::of(record, &self.keyring).map_err(unreadable(imsi))?;
            imsis.push(imsi.clone());
            profiles.push(stored.profile);
            states.push(stored.state);
            repositories.push(stored.repository);
            for key in keys(&record.subscriber) {
                identities.push(key);
                owners.push(imsi.clone());
            }
        }
        let version = version()?;
        let parameters: [&(dyn ToSql + Sync); 7] =
            [&imsis, &version, &profiles, &states, &identities, &owners, &repositories];
        match self.database.write(INSERT, &parameters).await {
            Ok(_) => Ok(true),
            Err(PostgresError::Unknown(_)) => {
                let now = self.read(&first.subscriber.imsi).await?;
                Ok(now.is_some_and(|it| it.version == version))
            }
            Err(error) => {
                let subscribers: Vec<_> = records.iter().map(|it| it.subscriber.clone()).collect();
                match self.conflicts(&subscribers, Existing::Refuse).await?.is_empty() {
                    true => Err(error.into()),
                    false => Ok(false),
                }
            }
        }
    }

    /// Replaces subscribers that are there, some at a time. Those that cannot be are told.
    async fn replace_all(
        &self,
        records: Vec<(usize, Record)>,
    ) -> Result<Vec<Conflict>, StoreError> {
        let mut refused = Vec::new();
        let mut waiting = records.into_iter();
        let mut tasks = JoinSet::new();
        loop {
            while tasks.len() < AT_A_TIME
                && let Some((index, new)) = waiting.next()
            {
                let store = self.clone();
                tasks.spawn(async move {
                    let imsi = new.subscriber.imsi.clone();
                    let meet = |record: Option<&mut Record>| {
                        if let Some(record) = record {
                            *record = Existing::Replace.meet(record.clone(), new.clone());
                        }
                    };
                    (index, store.update(&imsi, meet).await)
                });
            }
            match tasks.join_next().await {
                None => break,
                Some(Ok((_, Ok(())))) => {}
                Some(Ok((index, Err(StoreError::Taken(taken))))) => {
                    refused.push(Conflict { index, taken });
                }
                Some(Ok((_, Err(error)))) => return Err(error),
                Some(Err(error)) => return Err(StoreError::Engine(Box::new(error))),
            }
        }
        Ok(refused)
    }
}

/// Subscribers that are replaced at the same time.
const AT_A_TIME: usize = 16;

/// A record as it was read.
struct Versioned {
    version: i64,
    stored: Stored,
}

impl Versioned {
    /// Of four columns.
    fn of(row: &Row, first: usize) -> Result<Self, StoreError> {
        let (profile, state) = (column(row, first + 1)?, column(row, first + 2)?);
        let stored = Stored { profile, state, repository: column(row, first + 3)? };
        Ok(Self { version: column(row, first)?, stored })
    }
}

fn column<'r, T>(row: &'r Row, index: usize) -> Result<T, PostgresError>
where
    T: FromSql<'r>,
{
    row.try_get(index).map_err(|error| PostgresError::Unreadable(error.to_string()))
}

/// A version that no change has had.
fn version() -> Result<i64, StoreError> {
    let mut octets = [0; 8];
    getrandom::fill(&mut octets).map_err(|error| StoreError::Engine(error.to_string().into()))?;
    Ok(i64::from_be_bytes(octets))
}

fn keys(subscriber: &Subscriber) -> Vec<String> {
    subscriber.identities().map(|it| it.key()).collect()
}

impl Store for PostgresStore {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        mut procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        let _turn = self.turns.wait(imsi).await;
        loop {
            let Some(before) = self.read(imsi).await? else { return Ok(procedure(None)) };
            let mut record = before.stored.record(imsi, &self.keyring).map_err(unreadable(imsi))?;
            let result = procedure(Some(&mut record));
            if self.replace(imsi, &before, &record).await? {
                return Ok(result);
            }
        }
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        let Some(it) = self.read(imsi).await? else { return Ok(None) };
        it.stored.record(imsi, &self.keyring).map(Some).map_err(unreadable(imsi))
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        let key = identity.key();
        if let Some(imsi) = self.owners(std::slice::from_ref(&key)).await?.remove(&key) {
            return Ok(Some(imsi));
        }
        let Some(name) = wildcards::name(identity) else { return Ok(None) };
        let rows = self.database.read(WILDCARDS, &[&name]).await?;
        let keys = rows.iter().map(|row| Ok::<_, StoreError>((column(row, 0)?, column(row, 1)?)));
        let keys = keys.collect::<Result<Vec<(String, String)>, _>>()?;
        Ok(wildcards::meant(keys, &name))
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        let rows = self.database.read(PENDING, &[]).await?;
        rows.iter().map(|row| Ok(column(row, 0)?)).collect()
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, StoreError> {
        let serving = |it: &Record| it.location.nodes().cloned().collect();
        nodes_of(self, prefixes, serving, |it| &it.host).await
    }

    async fn aaa_servers(&self, prefixes: &[String]) -> Result<Vec<AaaServer>, StoreError> {
        let registered =
            |it: &Record| it.location.aaa.iter().filter(|it| it.is_registered).cloned().collect();
        nodes_of(self, prefixes, registered, |it| &it.host).await
    }
}

impl Directory for PostgresStore {
    async fn insert(
        &self,
        records: Vec<Record>,
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        let subscribers: Vec<_> = records.iter().map(|it| it.subscriber.clone()).collect();
        let imsis: Vec<&str> = subscribers.iter().map(|it| it.imsi.as_str()).collect();
        loop {
            let mut refused = self.conflicts(&subscribers, existing).await?;
            let is_refused: HashSet<usize> = refused.iter().map(|it| it.index).collect();
            let rows = self.database.read(EXISTING, &[&imsis]).await?;
            let there = rows.iter().map(|row| column(row, 0));
            let there: HashSet<String> = there.collect::<Result<_, _>>()?;
            let wanted = records.iter().enumerate().filter(|(it, _)| !is_refused.contains(it));
            let (old, new): (Vec<_>, Vec<_>) =
                wanted.partition(|(_, it)| there.contains(&it.subscriber.imsi));
            let new: Vec<&Record> = new.into_iter().map(|(_, record)| record).collect();
            if !self.add(&new).await? {
                continue;
            }
            let old = old.into_iter().map(|(index, record)| (index, record.clone())).collect();
            refused.extend(self.replace_all(old).await?);
            refused.sort_by_key(|it| it.index);
            return Ok(refused);
        }
    }

    async fn conflicts(
        &self,
        subscribers: &[Subscriber],
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        let imsis: Vec<&str> = subscribers.iter().map(|it| it.imsi.as_str()).collect();
        let rows = self.database.read(EXISTING, &[&imsis]).await?;
        let there = rows.iter().map(|row| column(row, 0));
        let there: HashSet<String> = there.collect::<Result<_, _>>()?;
        let keys: Vec<String> = subscribers.iter().flat_map(keys).collect();
        let owners = self.owners(&keys).await?;
        let exists = |imsi: &str| Ok(there.contains(imsi));
        conflicts(subscribers, existing, exists, |key| Ok(owners.get(key).cloned()))
    }

    async fn remove(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        let _turn = self.turns.wait(imsi).await;
        let rows = self.database.write(REMOVE, &[&imsi]).await?;
        let Some(row) = rows.first() else { return Ok(None) };
        let stored = Versioned::of(row, 0)?.stored;
        stored.record(imsi, &self.keyring).map(Some).map_err(unreadable(imsi))
    }

    async fn page(
        &self,
        prefix: &str,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Record>, StoreError> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = self.database.read(PAGE, &[&prefix, &after.unwrap_or(""), &most]).await?;
        let record = |row: &Row| {
            let imsi: String = column(row, 0)?;
            let stored = Versioned::of(row, 1)?.stored;
            stored.record(&imsi, &self.keyring).map_err(unreadable(&imsi))
        };
        rows.iter().map(record).collect()
    }
}

impl Rekey for PostgresStore {
    async fn rekey(&self) -> Result<usize, StoreError> {
        let mut changed = 0;
        let mut after: Option<String> = None;
        loop {
            let page = self.page("", after.as_deref(), AT_ONCE).await?;
            let Some(last) = page.last() else { break };
            after = Some(last.subscriber.imsi.clone());
            for record in &page {
                let imsi = &record.subscriber.imsi;
                let _turn = self.turns.wait(imsi).await;
                while let Some(before) = self.read(imsi).await? {
                    if before.stored.is_current(&self.keyring).map_err(unreadable(imsi))? {
                        break;
                    }
                    let record = before.stored.record(imsi, &self.keyring);
                    if self.replace(imsi, &before, &record.map_err(unreadable(imsi))?).await? {
                        changed += 1;
                        break;
                    }
                }
            }
        }
        self.database.write(SET_MASTER, &[&&self.keyring.current().octets()[..]]).await?;
        Ok(changed)
    }
}

impl From<PostgresError> for StoreError {
    fn from(error: PostgresError) -> Self {
        Self::Engine(Box::new(error))
    }
}
