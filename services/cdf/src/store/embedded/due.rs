//! Which sessions are due.

use std::ops::Bound;

use diameter_platform::storage::Embedded;

use super::deadlines::{Deadline, Deadlines};
use super::entries::{self, Entry};
use super::key::Key;
use super::{EmbeddedStore, PAGE, SESSIONS};
use crate::store::form::decode;
use crate::store::{Open, StoreError};

/// Deadlines of a commit, until it is known what has become of it: it may fail, or nobody waits for it any more.
pub(super) struct Doubt<'a>(pub(super) &'a EmbeddedStore, pub(super) Vec<Deadline>);

impl Drop for Doubt<'_> {
    fn drop(&mut self) {
        if !self.1.is_empty() {
            self.0.lately().deadlines.doubt(self.1.drain(..));
        }
    }
}

impl EmbeddedStore {
    fn open_sessions(
        &self,
        page: Vec<(Deadline, u64)>,
        last: u64,
    ) -> Result<Vec<Open>, StoreError> {
        let mut sessions = Vec::new();
        for (deadline @ (at, key), set_by) in page {
            let all: Vec<Entry> = entries::get(&self.engine, SESSIONS, key.octets())?;
            let before = sessions.len();
            let opened = entries::opened(&all, last, self.window());
            sessions.extend(opened.filter(|open| open.due.as_millis() == at));
            // What set it may not be on disk yet.
            if sessions.len() == before && set_by <= last {
                self.lately().deadlines.remove(&deadline, set_by);
            }
        }
        Ok(sessions)
    }

    /// So many sessions at most that are due in this range, those first that are due first.
    pub(super) fn due_in(
        &self,
        mut from: Bound<Deadline>,
        to: Bound<Deadline>,
        most: usize,
    ) -> Result<Vec<Open>, StoreError> {
        loop {
            let last = self.engine.last_change();
            let page = self.lately().deadlines.page((from, to), most);
            let (count, end) = (page.len(), page.last().map(|(deadline, _)| *deadline));
            let sessions = self.open_sessions(page, last)?;
            match end {
                // None of them is of a session.
                Some(end) if sessions.is_empty() && count == most => from = Bound::Excluded(end),
                _ => return Ok(sessions),
            }
        }
    }

    /// Takes away deadlines of sessions that are no more, or never were.
    pub(super) async fn settle_doubts(&self) -> Result<(), StoreError> {
        let doubtful = self.lately().deadlines.take_doubtful();
        if doubtful.is_empty() {
            return Ok(());
        }
        let mut doubt = Doubt(self, doubtful.iter().map(|(deadline, _)| *deadline).collect());
        // Whatever becomes of the changes in question, it has by the end of one that comes after them.
        self.engine.commit(|_| Ok::<_, StoreError>(())).await?;
        self.open_sessions(doubtful, self.engine.last_change())?;
        doubt.1.clear();
        Ok(())
    }
}

/// When all sessions are due.
pub(super) fn deadlines(engine: &Embedded) -> Result<Deadlines, StoreError> {
    let mut deadlines = Deadlines::default();
    let number = engine.last_change();
    let mut last: Option<Vec<u8>> = None;
    loop {
        let from = last.as_deref().map_or(Bound::Unbounded, Bound::Excluded);
        let page = engine.page(SESSIONS, from, Bound::Unbounded, PAGE)?;
        for (key, octets) in &page {
            let key =
                Key::read(key).ok_or_else(|| StoreError::new("the key of a session is none"))?;
            for entry in decode::<Vec<Entry>>(octets)? {
                deadlines.set((entry.looked_at, key), number);
            }
        }
        match page.into_iter().next_back() {
            Some((key, _)) => last = Some(key),
            None => return Ok(deadlines),
        }
    }
}
