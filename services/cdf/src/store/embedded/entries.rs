//! What is kept under the key of a session. Two sessions may have the same key: an entry is a list, nearly always of one.

use diameter_platform::storage::{Embedded, Table};
use diameter_session::Timestamp;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::super::form::{decode, encode};
use super::super::{Open, StoreError, Version};
use super::heard::Heard;
use super::key::Key;
use crate::session::Session;

/// An open session.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Entry {
    pub(super) session_id: String,
    /// Its time among the deadlines.
    pub(super) looked_at: u64,
    pub(super) heard: Heard,
    pub(super) session: Session,
}

/// A session that is not open, or some requests of one.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(super) struct Before {
    pub(super) session_id: String,
    pub(super) heard: Heard,
}

/// What was read of a session beside the session itself.
#[derive(Clone, Debug, Default, PartialEq)]
pub(in super::super) struct Kept {
    /// The window of requests that was under way.
    pub(super) window: u64,
    /// Its time among the deadlines, if it is open.
    pub(super) looked_at: Option<u64>,
    pub(super) heard: Heard,
    /// Other open sessions that have its key.
    pub(super) others: Vec<Entry>,
}

/// What belongs to one of the sessions that have the same key.
pub(super) trait Of {
    fn session_id(&self) -> &str;
}

impl Of for Entry {
    fn session_id(&self) -> &str {
        &self.session_id
    }
}

impl Of for Before {
    fn session_id(&self) -> &str {
        &self.session_id
    }
}

/// Each of the sessions that have a key.
pub(super) fn opened(all: &[Entry], number: u64, window: u64) -> impl Iterator<Item = Open> {
    all.iter().enumerate().map(move |(place, entry)| {
        let Entry { session_id, looked_at, heard, session } = entry.clone();
        let others = [&all[..place], &all[place + 1..]].concat();
        let kept = Kept { window, looked_at: Some(looked_at), heard, others };
        let due = Timestamp::from_millis(looked_at);
        Open { session_id, version: Version { number, kept }, session, due }
    })
}

/// What stands under a key.
pub(super) fn get<T: DeserializeOwned>(
    engine: &Embedded,
    table: Table,
    key: &[u8],
) -> Result<Vec<T>, StoreError> {
    let octets = engine.get(table, key)?;
    Ok(octets.as_deref().map(decode).transpose()?.unwrap_or_default())
}

/// Takes what is of this session out of what stands under its key.
pub(super) fn take<T: Of>(all: &mut Vec<T>, session_id: &str) -> Option<T> {
    let place = all.iter().position(|it| it.session_id() == session_id)?;
    Some(all.remove(place))
}

/// What is to stand under a key, in the order of the Session-Ids.
pub(super) fn write<T: Of + Serialize>(mut others: Vec<T>, own: T) -> Result<Vec<u8>, StoreError> {
    let place = others.partition_point(|it| it.session_id() < own.session_id());
    others.insert(place, own);
    encode(&others)
}

/// The key of what is kept in a window of requests: of a session, or of those of its requests that have entries of
/// their own.
pub(super) fn in_window(window: u64, key: &Key, number: Option<u32>) -> Vec<u8> {
    let number = number.map(u32::to_be_bytes);
    [&start(window)[..], key.octets(), number.as_ref().map_or(&[], |it| &it[..])].concat()
}

/// The beginning of the keys of a window. Windows are hours or days: their numbers do not come to an end.
pub(super) fn start(window: u64) -> [u8; 4] {
    u32::try_from(window).unwrap_or(u32::MAX).to_be_bytes()
}
