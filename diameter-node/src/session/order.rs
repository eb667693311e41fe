//! Whose turn it is: requests of one session are answered one after the other, those of different sessions side
//! by side.

use std::hash::{BuildHasher, RandomState};

/// Has what is of one session happen in its order. Sessions that share a place wait for each other without need, which
/// with so many places is rare.
pub(crate) struct Order {
    places: Vec<tokio::sync::Mutex<()>>,
    hasher: RandomState,
}

impl Default for Order {
    fn default() -> Self {
        const PLACES: usize = 1024;
        let places = (0..PLACES).map(|_| tokio::sync::Mutex::default()).collect();
        Self { places, hasher: RandomState::new() }
    }
}

impl Order {
    /// Waits until nothing else of the session is being done. Those who wait get their turn in the order in which they
    /// came.
    pub(crate) async fn turn(&self, session_id: &str) -> Option<tokio::sync::MutexGuard<'_, ()>> {
        let hash = self.hasher.hash_one(session_id) as usize;
        let place = self.places.get(hash % self.places.len().max(1))?;
        Some(place.lock().await)
    }
}
