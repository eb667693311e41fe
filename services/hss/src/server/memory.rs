//! A store in memory: for tests, examples, and laboratories.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::store::Store;
use crate::location::ServingNode;
use crate::subscriber::Record;

/// Subscribers in memory. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<BTreeMap<String, Record>>>);

impl MemoryStore {
    /// A store of nobody.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a subscriber, or replaces what is kept of one.
    pub fn put(&self, record: Record) {
        self.lock().insert(record.subscriber.imsi.clone(), record);
    }

    /// What is kept of a subscriber.
    pub fn get(&self, imsi: &str) -> Option<Record> {
        self.lock().get(imsi).cloned()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Record>> {
        // A procedure that panics has worked on a copy.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Store for MemoryStore {
    type Error = Infallible;

    async fn update<T: Send>(
        &self,
        imsi: &str,
        mut procedure: impl FnMut(Option<&mut Record>) -> T + Send,
    ) -> Result<T, Infallible> {
        let mut records = self.lock();
        let Some(kept) = records.get_mut(imsi) else { return Ok(procedure(None)) };
        let mut record = kept.clone();
        let result = procedure(Some(&mut record));
        *kept = record;
        Ok(result)
    }

    async fn get(&self, imsi: &str) -> Result<Option<Record>, Infallible> {
        Ok(self.get(imsi))
    }

    async fn pending(&self) -> Result<Vec<String>, Infallible> {
        let records = self.lock();
        let pending = records.values().filter(|it| it.is_pending());
        Ok(pending.map(|it| it.subscriber.imsi.clone()).collect())
    }

    async fn serving_nodes(&self, prefixes: &[String]) -> Result<Vec<ServingNode>, Infallible> {
        let records = self.lock();
        let is_meant = |imsi: &str| {
            prefixes.is_empty() || prefixes.iter().any(|it| imsi.starts_with(it.as_str()))
        };
        let meant = records.values().filter(|it| is_meant(&it.subscriber.imsi));
        let nodes = meant.flat_map(|it| it.location.nodes());
        let nodes = nodes.map(|it| (it.host.to_ascii_lowercase(), it.clone()));
        Ok(nodes.collect::<BTreeMap<_, _>>().into_values().collect())
    }
}
