//! A commit in octets, made before the one thread that writes has it.

use diameter_platform::storage::{Table, Transaction};
use diameter_session::Timestamp;

use super::deadlines::Deadline;
use super::entries::{self, Before, Entry, Kept};
use super::heard::Heard;
use super::key::Key;
use super::{EmbeddedStore, Lately, RECEIVED, RECORDS, SESSIONS};
use crate::session::Session;
use crate::store::{Commit, Committed, StoreError, form};

/// A commit in octets.
///
/// All that it is made of was read with one number or later. If no change after that number has touched the session, it
/// is as it was: the thread that writes looks up nothing of it.
pub(super) struct Writing {
    key: Key,
    /// What it was decided on.
    number: u64,
    writes: Vec<(Table, Vec<u8>, Option<Vec<u8>>)>,
    /// Its time among the deadlines, before and now.
    looked_at: [Option<u64>; 2],
    /// Another session with its key has the time of before, too.
    is_shared: bool,
    closed: Vec<Vec<u8>>,
}

/// What became of a commit, and the deadline that is of no more use when it is on disk.
pub(super) struct Written {
    pub(super) committed: Committed,
    pub(super) past: Option<(Deadline, u64)>,
}

impl Writing {
    pub(super) fn of(store: &EmbeddedStore, commit: Commit) -> Result<Self, StoreError> {
        let Commit { session_id, version, session, received, closed } = commit;
        let key = store.key(&session_id);
        let Kept { window, looked_at, mut heard, others } = version.kept;
        let (was_heard, is_heard) = (!heard.is_empty(), received.is_some());
        if let Some((number, all)) = received {
            heard.put(number, all);
        }
        let mut writing = Self {
            key,
            number: version.number,
            writes: Vec::new(),
            looked_at: [looked_at, None],
            is_shared: others.iter().any(|it| Some(it.looked_at) == looked_at),
            closed: closed.iter().map(form::encode).collect::<Result<_, _>>()?,
        };
        match session {
            Some(session) => {
                // When a session begins anew, what has come of it before is in the table of requests.
                heard.has_more |= was_heard && looked_at.is_none();
                writing.put_apart(store, window, &session_id, &mut heard)?;
                writing.keep_open(session_id, heard, session, others)?;
            }
            None => {
                if looked_at.is_some() {
                    writing.take_away(others)?;
                }
                if looked_at.is_some() || is_heard {
                    writing.put_heard(store, window, session_id, heard)?;
                }
            }
        }
        Ok(writing)
    }

    fn keep_open(
        &mut self,
        session_id: String,
        heard: Heard,
        (session, due): (Session, Timestamp),
        others: Vec<Entry>,
    ) -> Result<(), StoreError> {
        let due = due.as_millis();
        // A deadline that is put off stays, and is found to be early when its time comes.
        let looked_at = self.looked_at[0].filter(|at| *at <= due).unwrap_or(due);
        self.looked_at[1] = Some(looked_at);
        let entry = Entry { session_id, looked_at, heard, session };
        let octets = entries::write(others, entry)?;
        self.writes.push((SESSIONS, self.key.octets().to_vec(), Some(octets)));
        Ok(())
    }

    fn take_away(&mut self, others: Vec<Entry>) -> Result<(), StoreError> {
        let rest = if others.is_empty() { None } else { Some(form::encode(&others)?) };
        self.writes.push((SESSIONS, self.key.octets().to_vec(), rest));
        Ok(())
    }

    /// Which requests of a session that is not open have come.
    fn put_heard(
        &mut self,
        store: &EmbeddedStore,
        window: u64,
        session_id: String,
        heard: Heard,
    ) -> Result<(), StoreError> {
        let key = entries::in_window(window, &self.key, None);
        let mut others: Vec<Before> = entries::get(&store.engine, RECEIVED, &key)?;
        let before = entries::take(&mut others, &session_id);
        let mut all = before.map(|it| it.heard).unwrap_or_default();
        all.extend(heard);
        self.put_apart(store, window, &session_id, &mut all)?;
        let octets = entries::write(others, Before { session_id, heard: all })?;
        self.writes.push((RECEIVED, key, Some(octets)));
        Ok(())
    }

    /// Entries of their own for requests that are too many for one.
    fn put_apart(
        &mut self,
        store: &EmbeddedStore,
        window: u64,
        session_id: &str,
        heard: &mut Heard,
    ) -> Result<(), StoreError> {
        for (number, apart) in heard.take_too_many() {
            let key = entries::in_window(window, &self.key, Some(number));
            let mut others: Vec<Before> = entries::get(&store.engine, RECEIVED, &key)?;
            let before = entries::take(&mut others, session_id);
            let mut all = before.map(|it| it.heard).unwrap_or_default();
            all.extend(apart);
            let own = Before { session_id: session_id.to_owned(), heard: all };
            self.writes.push((RECEIVED, key, Some(entries::write(others, own)?)));
        }
        Ok(())
    }

    /// Writes it, with the numbers of its records from this one on. Nothing can go wrong here: of what is noted lately
    /// nothing is undone.
    pub(super) fn write(
        self,
        change: &mut Transaction<'_>,
        lately: &mut Lately,
        next_record: &mut u32,
    ) -> Written {
        let Self { key, number, writes, looked_at: [before, now], is_shared, closed } = self;
        if lately.changes.is_stale(&key, number) {
            return Written { committed: Committed::Conflict, past: None };
        }
        for record in closed {
            change.put(RECORDS, &next_record.to_be_bytes(), record);
            *next_record = next_record.saturating_add(1);
        }
        if !writes.is_empty() {
            lately.changes.add(key, change.number());
        }
        for (table, key, value) in writes {
            match value {
                Some(value) => change.put(table, &key, value),
                None => change.remove(table, &key),
            }
        }
        if let Some(now) = now.filter(|now| before != Some(*now)) {
            lately.deadlines.set((now, key), change.number());
        }
        let past = before.filter(|before| now != Some(*before) && !is_shared);
        let past = past.map(|before| ((before, key), change.number()));
        Written { committed: Committed::Done, past }
    }

    /// Its times among the deadlines: if it is not known what becomes of it, one of them may be of no session.
    pub(super) fn deadlines(&self) -> impl Iterator<Item = Deadline> {
        self.looked_at.into_iter().flatten().map(|at| (at, self.key))
    }

    pub(super) fn closes_records(&self) -> bool {
        !self.closed.is_empty()
    }
}
