//! When a part of a record is closed although its session goes on.

use std::time::Duration;

use super::{Cause, Record};
use diameter_session::Timestamp;

/// When a part of a record is closed although its session goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// After this many octets in both directions.
    pub volume: Option<u64>,
    /// After it has been open for so long.
    pub time: Option<Duration>,
    /// After so many containers of usage.
    pub changes: Option<u32>,
    /// Before its requests have more octets than this together: the BER of a record is shorter than what it is made of,
    /// and must not be longer than 65,534 octets (TS 32.297).
    pub octets: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { volume: None, time: None, changes: Some(100), octets: 60_000 }
    }
}

impl Limits {
    /// Why a part of this record is to be closed now.
    pub fn reached(&self, record: &Record, now: Timestamp) -> Option<Cause> {
        if self.volume.is_some_and(|most| record.volume >= most) {
            Some(Cause::Volume)
        } else if self.ends_at(record).is_some_and(|end| now >= end) {
            Some(Cause::Time)
        } else if self.changes.is_some_and(|most| record.changes >= most)
            || record.octets() >= self.octets
        {
            Some(Cause::Changes)
        } else {
            None
        }
    }

    /// When the time of this record is over.
    pub fn ends_at(&self, record: &Record) -> Option<Timestamp> {
        self.time.map(|time| record.started.after(time))
    }
}
