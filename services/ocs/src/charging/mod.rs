//! Charging: requests, decided by tariffs and a ledger.

use std::sync::{Arc, PoisonError, RwLock};

use crate::rating::Tariffs;

/// An online charging system, for a server of diameter-node: it decides what requests are granted, and what that
/// changes in accounts.
#[derive(Debug, Default)]
pub struct Charging {
    tariffs: RwLock<Arc<Tariffs>>,
}

impl Charging {
    /// One with these tariffs.
    pub fn new(tariffs: Tariffs) -> Self {
        Self { tariffs: RwLock::new(Arc::new(tariffs)) }
    }

    /// The tariffs that decide now.
    pub fn tariffs(&self) -> Arc<Tariffs> {
        self.tariffs.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Takes other tariffs. What is granted keeps the price it was granted at.
    pub fn replace(&self, tariffs: Tariffs) {
        *self.tariffs.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(tariffs);
    }
}
