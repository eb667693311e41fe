//! Where one-time events are kept that no server has taken (RFC 8506, 6.5).

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

use diameter_session::credit_control::EventRequest;
use serde::{Deserialize, Serialize};

/// A one-time event that no server has taken. It says who the subscriber is, and is to be kept accordingly.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredEvent {
    pub(super) session_id: String,
    pub(super) request: EventRequest,
    /// The request as it was sent.
    pub(super) octets: Vec<u8>,
}

impl StoredEvent {
    /// Session-Id: the name of the event.
    pub fn session_id(&self) -> &str {
        &self.session_id
    }

    /// What is to be debited or given back.
    pub fn request(&self) -> EventRequest {
        self.request
    }
}

/// Without the request, which is about a subscriber.
impl fmt::Debug for StoredEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut event = f.debug_struct("StoredEvent");
        event.field("session_id", &self.session_id).finish_non_exhaustive()
    }
}

/// Keeps events, where they survive the process if they have to.
pub trait EventBuffer: Send + Sync {
    /// Keeps an event, in the place of the one of the same Session-Id; whether there is room.
    fn store(&self, event: StoredEvent) -> bool;

    /// Forgets the event of this Session-Id, if it is kept.
    fn delete(&self, session_id: &str);
}

/// Events in memory: those that no server took while the process runs.
#[derive(Debug)]
pub struct MemoryEvents {
    capacity: usize,
    events: Mutex<VecDeque<StoredEvent>>,
}

impl MemoryEvents {
    /// Room for so many events.
    pub fn new(capacity: usize) -> Self {
        Self { capacity, events: Mutex::default() }
    }

    /// The events, the oldest first.
    pub fn events(&self) -> Vec<StoredEvent> {
        self.lock().iter().cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, VecDeque<StoredEvent>> {
        // The list is whole at any time.
        self.events.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl EventBuffer for MemoryEvents {
    fn store(&self, event: StoredEvent) -> bool {
        let mut events = self.lock();
        if let Some(place) = events.iter_mut().find(|it| it.session_id == event.session_id) {
            *place = event;
            return true;
        }
        let has_room = events.len() < self.capacity;
        if has_room {
            events.push_back(event);
        }
        has_room
    }

    fn delete(&self, session_id: &str) {
        self.lock().retain(|event| event.session_id != session_id);
    }
}
