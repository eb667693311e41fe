//! Who changes one subscriber waits for others here, and not for the disk in vain.

use std::hash::{BuildHasher, RandomState};

use tokio::sync::{Mutex, MutexGuard};

/// Locks that subscribers share by chance: stores are right without them.
#[derive(Debug)]
pub(super) struct Turns {
    hasher: RandomState,
    locks: Vec<Mutex<()>>,
}

impl Default for Turns {
    fn default() -> Self {
        let locks = (0..1024).map(|_| Mutex::default()).collect();
        Self { hasher: RandomState::new(), locks }
    }
}

impl Turns {
    pub(super) async fn wait(&self, imsi: &str) -> Option<MutexGuard<'_, ()>> {
        let place = self.hasher.hash_one(imsi) % self.locks.len() as u64;
        let lock = usize::try_from(place).ok().and_then(|place| self.locks.get(place))?;
        Some(lock.lock().await)
    }
}
