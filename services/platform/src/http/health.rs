//! Whether a service lives, and whether it is at work.

use std::sync::{Arc, Mutex, PoisonError};

/// What `/readyz` says: at first that the service starts. Clones are the same.
#[derive(Clone, Debug)]
pub struct Health(Arc<Mutex<Option<String>>>);

impl Default for Health {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(Some("starting".to_owned()))))
    }
}

impl Health {
    /// The service is at work.
    pub fn ready(&self) {
        self.set(None);
    }

    /// It is not, and this is why.
    pub fn not_ready(&self, why: impl Into<String>) {
        self.set(Some(why.into()));
    }

    /// Why it is not at work, if it is not.
    pub fn problem(&self) -> Option<String> {
        // A text is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn set(&self, problem: Option<String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = problem;
    }
}
