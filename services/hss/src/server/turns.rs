//! Who tells a node of a subscriber's changes tells it all of them: whoever is to tell it more waits, and may find that it
//! was told.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio::sync::{Mutex as Lock, OwnedMutexGuard};

use crate::location::NodeAddress;

/// Who is told what: the subscriber and the node.
type Key = (String, String);

/// All who are told something.
#[derive(Debug, Default)]
pub(super) struct Turns(Mutex<HashMap<Key, Arc<Lock<()>>>>);

/// The right to tell a node of a subscriber, until it is dropped.
#[derive(Debug)]
pub(super) struct Turn<'t> {
    turns: &'t Turns,
    key: Key,
    guard: Option<OwnedMutexGuard<()>>,
}

impl Turns {
    pub(super) async fn wait(&self, imsi: &str, node: &NodeAddress) -> Turn<'_> {
        let key = (imsi.to_owned(), node.host.to_ascii_lowercase());
        let lock = self.lock().entry(key.clone()).or_default().clone();
        Turn { turns: self, key, guard: Some(lock.lock_owned().await) }
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<Key, Arc<Lock<()>>>> {
        // Nothing panics while it is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut all = self.turns.lock();
        self.guard = None;
        // Nobody waits: who did would have a share in it.
        if all.get(&self.key).is_some_and(|it| Arc::strong_count(it) == 1) {
            all.remove(&self.key);
        }
    }
}
