//! What becomes of a client's requests, in numbers.

use std::sync::atomic::{AtomicU64, Ordering};

use crate::packet::Code;

/// What became of a client's requests since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ClientCounts {
    /// Packets that came.
    pub received: u64,
    /// Access-Accepts that were sent, answers to Status-Server among them.
    pub accepted: u64,
    /// Access-Challenges.
    pub challenged: u64,
    /// Access-Rejects.
    pub rejected: u64,
    /// Accounting-Responses.
    pub recorded: u64,
    /// Packets that got no response.
    pub dropped: u64,
    /// Connections that there are now.
    pub connections: usize,
}

/// The same, as it is counted: what waits for an answer counts for its client, whatever became of the file since.
#[derive(Debug, Default)]
pub(super) struct Counts {
    received: AtomicU64,
    accepted: AtomicU64,
    challenged: AtomicU64,
    rejected: AtomicU64,
    recorded: AtomicU64,
    dropped: AtomicU64,
}

impl Counts {
    pub(super) fn received(&self) {
        self.received.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn dropped(&self) {
        self.dropped.fetch_add(1, Ordering::Relaxed);
    }

    /// Counts a response by its first octet.
    pub(super) fn sent(&self, octets: &[u8]) {
        let counter = match octets.first().copied().map(Code) {
            Some(Code::ACCESS_ACCEPT) => &self.accepted,
            Some(Code::ACCESS_CHALLENGE) => &self.challenged,
            Some(Code::ACCESS_REJECT) => &self.rejected,
            Some(Code::ACCOUNTING_RESPONSE) => &self.recorded,
            _ => return,
        };
        counter.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn read(&self, connections: usize) -> ClientCounts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        ClientCounts {
            received: read(&self.received),
            accepted: read(&self.accepted),
            challenged: read(&self.challenged),
            rejected: read(&self.rejected),
            recorded: read(&self.recorded),
            dropped: read(&self.dropped),
            connections,
        }
    }
}
