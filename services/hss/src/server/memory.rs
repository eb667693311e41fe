//! A store in memory: for tests, examples, and laboratories.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::directory::{Conflict, Directory, Existing, StoreError, Taken, conflicts};
use super::store::Store;
use super::wildcards;
use crate::location::{AaaServer, ServingNode};
use crate::subscriber::{Record, Subscriber, SubscriberIdentity};

/// Subscribers in memory. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    records: BTreeMap<String, Record>,
    /// Who has an identity, by its key.
    owners: BTreeMap<String, String>,
}

impl MemoryStore {
    /// A store of nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a subscriber, or replaces what is kept of one. It takes its identities from whoever has them.
    pub fn put(&self, record: Record) {
        self.lock().put(record);
    }

    /// What is kept of a subscriber.
    pub fn get(&self, imsi: &str) -> Option<Record> {
        self.lock().records.get(imsi).cloned()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // A procedure that panics has worked on a copy.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn put(&mut self, record: Record) -> Option<Record> {
        let imsi = record.subscriber.imsi.clone();
        let before = self.take(&imsi);
        let keys = record.subscriber.identities().map(|it| (it.key(), imsi.clone()));
        self.owners.extend(keys);
        self.records.insert(imsi, record);
        before
    }

    /// Subscribers whose IMSIs begin so.
    fn that_begin(&self, prefixes: &[String]) -> impl Iterator<Item = &Record> {
        let is_meant = move |imsi: &str| {
            prefixes.is_empty() || prefixes.iter().any(|it| imsi.starts_with(it.as_str()))
        };
        self.records.values().filter(move |it| is_meant(&it.subscriber.imsi))
    }

    fn take(&mut self, imsi: &str) -> Option<Record> {
        let record = self.records.remove(imsi)?;
        for identity in record.subscriber.identities() {
            self.owners.remove(&identity.key());
        }
        Some(record)
    }

    /// An identity of this subscriber that another one has.
    fn taken(&self, subscriber: &Subscriber) -> Option<Taken> {
        subscriber.identities().find_map(|identity| {
            let by = self.owners.get(&identity.key()).filter(|it| **it != subscriber.imsi)?;
            Some(Taken { identity: Some(identity), by: by.clone() })
        })
    }

    fn conflicts<'s>(
        &self,
        subscribers: impl IntoIterator<Item = &'s Subscriber>,
        existing: Existing,
    ) -> Vec<Conflict> {
        let exists = |imsi: &str| Ok::<_, Infallible>(self.records.contains_key(imsi));
        let owner = |key: &str| Ok(self.owners.get(key).cloned());
        conflicts(subscribers, existing, exists, owner).unwrap_or_else(|never| match never {})
    }
}

impl Store for MemoryStore {
    type Error = StoreError;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        mut procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, StoreError> {
        let mut kept = self.lock();
        let Some(record) = kept.records.get(imsi) else { return Ok(procedure(None)) };
        let mut record = record.clone();
        let result = procedure(Some(&mut record));
        if let Some(taken) = kept.taken(&record.subscriber) {
            return Err(StoreError::Taken(taken));
        }
        kept.put(record);
        Ok(result)
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        Ok(self.get(imsi))
    }

    async fn find(&self, identity: &SubscriberIdentity) -> Result<Option<String>, StoreError> {
        let owners = &self.lock().owners;
        if let Some(imsi) = owners.get(&identity.key()) {
            return Ok(Some(imsi.clone()));
        }
        Ok(wildcards::name(identity).and_then(|name| {
            wildcards::ranges(&name).find_map(|range| {
                let keys = owners.range(range).map(|(key, imsi)| (key.clone(), imsi));
                wildcards::meant(keys, &name).cloned()
            })
        }))
    }

    async fn pending(&self) -> Result<Vec<String>, StoreError> {
        let kept = self.lock();
        let pending = kept.records.values().filter(|it| it.is_pending());
        Ok(pending.map(|it| it.subscriber.imsi.clone()).collect())
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, StoreError> {
        let kept = self.lock();
        let nodes = kept.that_begin(prefixes).flat_map(|it| it.location.nodes());
        let nodes = nodes.map(|it| (it.host.to_ascii_lowercase(), it.clone()));
        Ok(nodes.collect::<BTreeMap<_, _>>().into_values().collect())
    }

    async fn aaa_servers(&self, prefixes: &[String]) -> Result<Vec<AaaServer>, StoreError> {
        let kept = self.lock();
        let servers = kept.that_begin(prefixes).filter_map(|it| it.location.aaa.as_ref());
        let servers = servers.filter(|it| it.is_registered);
        let servers = servers.map(|it| (it.host.to_ascii_lowercase(), it.clone()));
        Ok(servers.collect::<BTreeMap<_, _>>().into_values().collect())
    }
}

impl Directory for MemoryStore {
    async fn insert(
        &self,
        records: Vec<Record>,
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        let mut kept = self.lock();
        let conflicts = kept.conflicts(records.iter().map(|it| &it.subscriber), existing);
        let mut refused = conflicts.iter().map(|it| it.index).peekable();
        for (index, record) in records.into_iter().enumerate() {
            if refused.next_if_eq(&index).is_some() {
                continue;
            }
            let record = match kept.take(&record.subscriber.imsi) {
                Some(before) => existing.meet(before, record),
                None => record,
            };
            kept.put(record);
        }
        Ok(conflicts)
    }

    async fn conflicts(
        &self,
        subscribers: &[Subscriber],
        existing: Existing,
    ) -> Result<Vec<Conflict>, StoreError> {
        Ok(self.lock().conflicts(subscribers, existing))
    }

    async fn remove(&self, imsi: &str) -> Result<Option<Record>, StoreError> {
        Ok(self.lock().take(imsi))
    }

    async fn page(
        &self,
        prefix: &str,
        after: Option<&str>,
        most: usize,
    ) -> Result<Vec<Record>, StoreError> {
        let kept = self.lock();
        let from = match after {
            Some(after) if after >= prefix => Bound::Excluded(after),
            _ => Bound::Included(prefix),
        };
        let records = kept.records.range::<str, _>((from, Bound::Unbounded));
        let records = records.take_while(|(imsi, _)| imsi.starts_with(prefix));
        Ok(records.take(most).map(|(_, record)| record.clone()).collect())
    }
}
