//! What is read of a session before its change is decided on.

use diameter_session::accounting::RecordKey;

use super::entries::{self, Before, Entry, Kept};
use super::heard::Heard;
use super::key::Key;
use super::{EmbeddedStore, RECEIVED, SESSIONS};
use crate::store::{Reception, StoreError, Stored, Version};

impl EmbeddedStore {
    /// The session of a request, and what has come of it.
    pub(super) fn read_now(&self, key: &RecordKey) -> Result<Stored, StoreError> {
        let RecordKey { session_id, number } = key;
        // All that is read is as it is after this change, or later.
        let (last, key, window) = (self.engine.last_change(), self.key(session_id), self.window());
        let mut others: Vec<Entry> = entries::get(&self.engine, SESSIONS, key.octets())?;
        match entries::take(&mut others, session_id) {
            Some(Entry { looked_at, heard, session, .. }) => {
                let mut received = heard.of(*number);
                if received.is_empty() && heard.may_have(*number) {
                    let mut before = self.heard_before(window, &key, session_id)?;
                    // Those that are too many for its entry have some of their own.
                    before.has_more = true;
                    received = self.received(&before, window, &key, session_id, *number)?;
                }
                let kept = Kept { window, looked_at: Some(looked_at), heard, others };
                let version = Version { number: last, kept };
                Ok(Stored { version, session: Some(session), received })
            }
            None => {
                let before = self.heard_before(window, &key, session_id)?;
                let received = self.received(&before, window, &key, session_id, *number)?;
                let kept = Kept { window, looked_at: None, heard: before.elsewhere(), others };
                Ok(Stored { version: Version { number: last, kept }, session: None, received })
            }
        }
    }

    /// Which requests of a session came before it was opened, or after it was closed.
    fn heard_before(&self, window: u64, key: &Key, session_id: &str) -> Result<Heard, StoreError> {
        let mut heard = Heard::default();
        for window in windows(window) {
            let key = entries::in_window(window, key, None);
            let mut all: Vec<Before> = entries::get(&self.engine, RECEIVED, &key)?;
            if let Some(before) = entries::take(&mut all, session_id) {
                heard.extend(before.heard);
            }
        }
        Ok(heard)
    }

    /// Requests with this number, which may have an entry of their own.
    fn received(
        &self,
        before: &Heard,
        window: u64,
        key: &Key,
        session_id: &str,
        number: u32,
    ) -> Result<Vec<Reception>, StoreError> {
        let received = before.of(number);
        if !received.is_empty() || !before.has_more {
            return Ok(received);
        }
        for window in windows(window) {
            let key = entries::in_window(window, key, Some(number));
            let mut all: Vec<Before> = entries::get(&self.engine, RECEIVED, &key)?;
            if let Some(apart) = entries::take(&mut all, session_id) {
                return Ok(apart.heard.of(number));
            }
        }
        Ok(Vec::new())
    }
}

/// The windows in which a request is known: this one and the one before.
fn windows(window: u64) -> impl Iterator<Item = u64> {
    [Some(window), window.checked_sub(1)].into_iter().flatten()
}
