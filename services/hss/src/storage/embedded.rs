//! Subscribers in a folder.

use std::ops::Bound;
use std::path::Path;
use std::sync::Arc;

use diameter_platform::storage::{
    Disk, Embedded, EmbeddedSettings, Schema, StorageError, Table, Transaction,
};

use super::keys::{KeyError, KeyId, Keyring};
use super::stored::{RecordError, Stored, unreadable};
use super::turns::Turns;
use super::{AT_ONCE, OpenStoreError, Rekey, nodes_of};
use crate::location::{AaaServer, ServingNode};
use crate::server::directory::conflicts;
use crate::server::wildcards;
use crate::server::{Conflict, Directory, Existing, Store, StoreError, Taken};
use crate::subscriber::{Record, Subscriber, SubscriberIdentity};

/// Subscribers in a folder of this process. Clones are the same store.
#[derive(Clone, Debug)]
pub struct EmbeddedStore {
    store: Embedded,
    keyring: Arc<Keyring>,
    /// Those who change one subscriber wait for each other here, and not for the disk in vain.
    turns: Arc<Turns>,
}

/// What the operator provisions, by IMSI.
const PROFILES: Table = Table::new("profiles");
/// A version and what changes with requests, by IMSI.
const STATES: Table = Table::new("states");
/// What application servers have written, by IMSI: of those who have any.
const REPOSITORIES: Table = Table::new("repositories");
/// The IMSI of who has an identity, by its key.
const IDENTITIES: Table = Table::new("identities");
/// Subscribers whose nodes are still to be told something.
const PENDING: Table = Table::new("pending");
/// The id of the master key.
const MASTER: Table = Table::new("master");
const MASTER_ID: &[u8] = b"id";

const SCHEMA: Schema = Schema {
    name: "hss",
    tables: &[PROFILES, STATES, REPOSITORIES, IDENTITIES, PENDING, MASTER],
    migrations: &[],
};

impl EmbeddedStore {
    /// Opens the store in a folder, or makes one. It belongs to this process until the last clone is gone.
    ///
    /// # Errors
    ///
    /// When the folder cannot be used, or the keys in it are encrypted under a master key that is not in the ring.
    pub async fn open(
        folder: impl AsRef<Path>,
        keyring: Keyring,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenStoreError> {
        Self::with(Embedded::open(folder, &SCHEMA, settings)?, keyring).await
    }

    /// The same on another disk: a simulated one that fails when a test wants it.
    ///
    /// # Errors
    ///
    /// As [`open`](Self::open).
    pub async fn on(
        disk: impl Disk,
        keyring: Keyring,
        settings: EmbeddedSettings,
    ) -> Result<Self, OpenStoreError> {
        Self::with(Embedded::on(disk, &SCHEMA, settings)?, keyring).await
    }

    /// The tables that a disk needs.
    pub fn tables() -> &'static [Table] {
        SCHEMA.tables
    }

    async fn with(store: Embedded, keyring: Keyring) -> Result<Self, OpenStoreError> {
        match store.get(MASTER, MASTER_ID)? {
            Some(id) => {
                let needed = KeyId::of_octets(&id).ok_or(KeyError::Damaged)?;
                if !keyring.has(needed) {
                    return Err(KeyError::Missing { needed, current: keyring.current() }.into());
                }
            }
            None => {
                let id = keyring.current().octets();
                let note = move |change: &mut Transaction<'_>| {
                    change.put(MASTER, MASTER_ID, id);
                    Ok::<_, StorageError>(())
                };
                store.commit(note).await?;
            }
        }
        Ok(Self { store, keyring: keyring.into(), turns: Arc::default() })
    }

    /// Writes a copy of everything to a folder that is not there yet, while the store is at work. It is opened as a
    /// store, with the same master key.
    ///
    /// # Errors
    ///
    /// When the folder is there, or a disk fails.
    pub async fn backup(&self, folder: impl AsRef<Path>) -> Result<(), StoreError> {
        Ok(self.store.backup(folder).await?)
    }

    /// The master keys.
    #[cfg(feature = "http")]
    pub(crate) fn keyring(&self) -> &Keyring {
        &self.keyring
    }

    /// Wildcards whose keys lie so, and whose they are.
    fn wildcards(
        &self,
        from: &str,
        to: &str,
        most: usize,
    ) -> Result<Vec<(String, String)>, StoreError> {
        let (from, to) = (Bound::Included(from.as_bytes()), Bound::Excluded(to.as_bytes()));
        let keys = self.store.page(IDENTITIES, from, to, most)?;
        Ok(keys.into_iter().map(|(key, imsi)| (text(key), text(imsi))).collect())
    }

    fn read(&self, imsi: &str) -> Result<Option<Versioned>, StoreError> {
        let Some(state) = self.store.get(STATES, imsi.as_bytes())? else { return Ok(None) };
        // All of one moment: the state is written whenever the others are.
        let Some(profile) = self.store.get(PROFILES, imsi.as_bytes())? else { return Ok(None) };
        let repository = self.store.get(REPOSITORIES, imsi.as_bytes())?;
        Versioned::read(imsi, profile, &state, repository).map(Some)
    }

    /// Writes what a procedure has made of a record; `false` when it was changed by another one meanwhile.
    async fn replace(
        &self,
        imsi: &str,
        before: &Versioned,
        record: &Record,
    ) -> Result<bool, StoreError> {
        let stored = before.stored.changed(record, &self.keyring).map_err(unreadable(imsi))?;
        if stored == before.stored {
            return Ok(true);
        }
        let profile = match stored.profile == before.stored.profile {
            true => None,
            false => {
                let old = before.stored.record(imsi, &self.keyring).map_err(unreadable(imsi))?;
                Some(Profile::between(Some(&old), record, stored.profile))
            }
        };
        let (imsi, version) = (imsi.to_owned(), before.version);
        let repository = stored.repository != before.stored.repository;
        let change = Change {
            profile,
            state: stored.state,
            repository: repository.then_some(stored.repository),
            is_pending: record.is_pending(),
        };
        let commit = move |transaction: &mut Transaction<'_>| {
            let state = transaction.get(STATES, imsi.as_bytes())?;
            if state.as_deref().and_then(version_of) != Some(version) {
                return Ok(false);
            }
            change.write(&imsi, transaction)?;
            Ok(true)
        };
        self.store.commit::<_, StoreError>(commit).await
    }
}

/// A record as it was read.
struct Versioned {
    version: u64,
    stored: Stored,
}

impl Versioned {
    fn read(
        imsi: &str,
        profile: Vec<u8>,
        state: &[u8],
        repository: Option<Vec<u8>>,
    ) -> Result<Self, StoreError> {
        let (version, state) = state
            .split_first_chunk()
            .ok_or_else(|| unreadable(imsi)(RecordError::Value("the version")))?;
        let repository = repository.unwrap_or_default();
        let stored = Stored { profile, state: state.to_vec(), repository };
        Ok(Self { version: u64::from_be_bytes(*version), stored })
    }
}

fn version_of(state: &[u8]) -> Option<u64> {
    state.first_chunk().copied().map(u64::from_be_bytes)
}

/// What becomes of a record.
struct Change {
    /// `None` when it stays.
    profile: Option<Profile>,
    state: Vec<u8>,
    /// `None` when it stays; empty when there is none.
    repository: Option<Vec<u8>>,
    is_pending: bool,
}

struct Profile {
    octets: Vec<u8>,
    /// What it was found by.
    old: Vec<SubscriberIdentity>,
    /// What it is found by now.
    new: Vec<SubscriberIdentity>,
}

impl Profile {
    fn between(old: Option<&Record>, new: &Record, octets: Vec<u8>) -> Self {
        let old = old.iter().flat_map(|it| it.subscriber.identities()).collect();
        Self { octets, old, new: new.subscriber.identities().collect() }
    }

    fn write(self, imsi: &str, change: &mut Transaction<'_>) -> Result<(), StoreError> {
        for identity in &self.old {
            change.remove(IDENTITIES, identity.key().as_bytes());
        }
        for identity in self.new {
            let key = identity.key();
            if let Some(by) = change.get(IDENTITIES, key.as_bytes())? {
                return Err(StoreError::Taken(Taken { identity: Some(identity), by: text(by) }));
            }
            change.put(IDENTITIES, key.as_bytes(), imsi);
        }
        change.put(PROFILES, imsi.as_bytes(), self.octets);
        Ok(())
    }
}

impl Change {
    fn write(self, imsi: &str, change: &mut Transaction<'_>) -> Result<(), StoreError> {
        if let Some(profile) = self.profile {
            profile.write(imsi, change)?;
        }
        match self.repository {
            Some(it) if it.is_empty() => change.remove(REPOSITORIES, imsi.as_bytes()),
            Some(it) => change.put(REPOSITORIES, imsi.as_bytes(), it),
            None => {}
        }
        // A table of next to nobody: most changes neither add to it nor take away.
        let was_pending = change.get(PENDING, imsi.as_bytes())?.is_some();
        match self.is_pending {
            true if !was_pending => change.put(PENDING, imsi.as_bytes(), []),
            false if was_pending => change.remove(PENDING, imsi.as_bytes()),
            _ => {}
        }
        let version = change.number().to_be_bytes();
        change.put(STATES, imsi.as_bytes(), [&version[..], &self.state].concat());
        Ok(())
    }
}

impl Store for EmbeddedStore {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        mut procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        let _turn = self.turns.wait(imsi).await;
        loop {
            let Some(before) = self.read(imsi)? else { return Ok(procedure(None)) };
            let mut record = before.stored.record(imsi, &self.keyring).map_err(unreadable(imsi))?;
            let result = procedure(Some(&mut record));
            if self.replace(imsi, &before, &record).await? {
                return Ok(result);
            }
        }
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        let Some(it) = self.read(imsi)? else { return Ok(None) };
        it.stored.record(imsi, &self.keyring).map(Some).map_err(unreadable(imsi))
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        if let Some(imsi) = self.store.get(IDENTITIES, identity.key().as_bytes())? {
            return Ok(Some(text(imsi)));
        }
        let Some(name) = wildcards::name(identity) else { return Ok(None) };
        let mut ranges = wildcards::ranges(&name);
        // Most stores have none: that is seen at once.
        let (from, to) = (wildcards::ALL, wildcards::ALL.replace(':', ";"));
        if self.wildcards(from, &to, 1)?.is_empty() {
            return Ok(None);
        }
        ranges
            .find_map(|range| match self.wildcards(&range.start, &range.end, usize::MAX) {
                Ok(keys) => wildcards::meant(keys, &name).map(Ok),
                Err(error) => Some(Err(error)),
            })
            .transpose()
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        let all = self.store.page(PENDING, Bound::Unbounded, Bound::Unbounded, usize::MAX)?;
        Ok(all.into_iter().map(|(imsi, _)| String::from_utf8_lossy(&imsi).into_owned()).collect())
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

impl Directory for EmbeddedStore {
    async fn insert(
        &self,
        records: Vec<Record>,
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        let keyring = self.keyring.clone();
        let encoded = records.iter().map(|record| {
            Stored::of(record, &keyring).map_err(unreadable(&record.subscriber.imsi))
        });
        let encoded = encoded.collect::<Result<Vec<_>, _>>()?;
        let commit = move |change: &mut Transaction<'_>| {
            let found = among(change, records.iter().map(|it| &it.subscriber), existing)?;
            let mut refused = found.iter().map(|it| it.index).peekable();
            for ((index, new), stored) in records.into_iter().enumerate().zip(encoded) {
                if refused.next_if_eq(&index).is_some() {
                    continue;
                }
                let imsi = new.subscriber.imsi.clone();
                let (old, record, stored) = match kept(change, &imsi)? {
                    None => (None, new, stored),
                    Some(before) => {
                        let old =
                            before.stored.record(&imsi, &keyring).map_err(unreadable(&imsi))?;
                        let record = existing.meet(old.clone(), new);
                        let stored = before.stored.changed(&record, &keyring);
                        (Some(old), record, stored.map_err(unreadable(&imsi))?)
                    }
                };
                let has_data = !stored.repository.is_empty();
                let change_of = Change {
                    profile: Some(Profile::between(old.as_ref(), &record, stored.profile)),
                    state: stored.state,
                    repository: has_data.then_some(stored.repository),
                    is_pending: record.is_pending(),
                };
                change_of.write(&imsi, change)?;
            }
            Ok(found)
        };
        self.store.commit::<_, StoreError>(commit).await
    }

    async fn conflicts(
        &self,
        subscribers: &[Subscriber],
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        let exists = |imsi: &str| Ok(self.store.get(STATES, imsi.as_bytes())?.is_some());
        let owner = |key: &str| Ok(self.store.get(IDENTITIES, key.as_bytes())?.map(text));
        conflicts(subscribers, existing, exists, owner)
    }

    async fn remove(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        let _turn = self.turns.wait(imsi).await;
        let (imsi, keyring) = (imsi.to_owned(), self.keyring.clone());
        let commit = move |change: &mut Transaction<'_>| {
            let Some(before) = kept(change, &imsi)? else { return Ok(None) };
            let record = before.stored.record(&imsi, &keyring).map_err(unreadable(&imsi))?;
            for identity in record.subscriber.identities() {
                change.remove(IDENTITIES, identity.key().as_bytes());
            }
            for table in [PROFILES, STATES, REPOSITORIES, PENDING] {
                change.remove(table, imsi.as_bytes());
            }
            Ok(Some(record))
        };
        self.store.commit::<_, StoreError>(commit).await
    }

    async fn page(
        &self,
        prefix: &str,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Record>, StoreError> {
        let from = match after {
            Some(after) if after >= prefix => Bound::Excluded(after.as_bytes()),
            _ => Bound::Included(prefix.as_bytes()),
        };
        // Behind the last digit.
        let end = format!("{prefix}:");
        let states = self.store.page(STATES, from, Bound::Excluded(end.as_bytes()), most)?;
        let mut records = Vec::with_capacity(states.len());
        for (imsi, state) in states {
            let imsi = text(imsi);
            // It may be gone by now.
            if let Some(profile) = self.store.get(PROFILES, imsi.as_bytes())? {
                let repository = self.store.get(REPOSITORIES, imsi.as_bytes())?;
                let stored = Versioned::read(&imsi, profile, &state, repository)?.stored;
                records.push(stored.record(&imsi, &self.keyring).map_err(unreadable(&imsi))?);
            }
        }
        Ok(records)
    }
}

impl Rekey for EmbeddedStore {
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
                while let Some(before) = self.read(imsi)? {
                    if before.stored.is_current(&self.keyring).map_err(unreadable(imsi))? {
                        break;
                    }
                    let record = before.stored.record(imsi, &self.keyring);
                    let record = record.map_err(unreadable(imsi))?;
                    if self.replace(imsi, &before, &record).await? {
                        changed += 1;
                        break;
                    }
                }
            }
        }
        let id = self.keyring.current().octets();
        let note = move |change: &mut Transaction<'_>| {
            change.put(MASTER, MASTER_ID, id);
            Ok(())
        };
        self.store.commit::<_, StoreError>(note).await?;
        Ok(changed)
    }
}

fn kept(change: &Transaction<'_>, imsi: &str) -> Result<Option<Versioned>, StoreError> {
    let state = change.get(STATES, imsi.as_bytes())?;
    let profile = change.get(PROFILES, imsi.as_bytes())?;
    let repository = change.get(REPOSITORIES, imsi.as_bytes())?;
    let both = state.zip(profile);
    both.map(|(state, profile)| Versioned::read(imsi, profile, &state, repository)).transpose()
}

fn among<'s>(
    change: &Transaction<'_>,
    subscribers: impl IntoIterator<Item = &'s Subscriber>,
    existing: Existing,
) -> Result<Vec<Conflict>, StoreError> {
    let exists = |imsi: &str| Ok(change.get(STATES, imsi.as_bytes())?.is_some());
    let owner = |key: &str| Ok(change.get(IDENTITIES, key.as_bytes())?.map(text));
    conflicts(subscribers, existing, exists, owner)
}

fn text(octets: Vec<u8>) -> String {
    String::from_utf8_lossy(&octets).into_owned()
}

impl From<StorageError> for StoreError {
    fn from(error: StorageError) -> Self {
        Self::Engine(Box::new(error))
    }
}
