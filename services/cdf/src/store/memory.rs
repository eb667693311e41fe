//! Everything in memory: for tests, and where records need not survive the process.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::future::ready;
use std::ops::Bound;
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::SystemTime;

use diameter_session::Timestamp;
use diameter_session::accounting::RecordKey;

use super::{
    Commit, Committed, Counts, Open, Position, Reception, Store, StoreError, StoreFuture, Stored,
    Version,
};
use crate::record::Record;
use crate::session::Session;

/// Everything in memory. Clones are the same store.
#[derive(Clone, Debug, Default)]
pub struct MemoryStore(Arc<Mutex<Kept>>);

#[derive(Debug, Default)]
struct Kept {
    /// Of the last change.
    version: u64,
    sessions: BTreeMap<String, (u64, Session, Timestamp)>,
    deadlines: BTreeSet<(Timestamp, String)>,
    received: HashMap<RecordKey, Vec<Reception>>,
    received_before: HashMap<RecordKey, Vec<Reception>>,
    records: BTreeMap<u32, Record>,
    counts: Counts,
    positions: HashMap<String, Position>,
    audit: Vec<String>,
}

impl MemoryStore {
    /// An empty one.
    pub fn new() -> Self {
        Self::default()
    }

    fn lock(&self) -> MutexGuard<'_, Kept> {
        // Nothing that panics leaves anything half done.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn commit(&mut self, commit: Commit) -> Committed {
        let Commit { session_id, version, session, received, closed } = commit;
        let before = self.sessions.get(&session_id).map(|(version, _, due)| (*version, *due));
        if before.map_or(0, |(version, _)| version) != version.number {
            return Committed::Conflict;
        }
        let received = received
            .map(|(number, all)| (RecordKey { session_id: session_id.clone(), number }, all));
        // Who has read them before another one came lacks it.
        if let Some((key, all)) = &received
            && self.received(key).iter().any(|it| !all.contains(it))
        {
            return Committed::Conflict;
        }
        self.version += 1;
        if let Some((_, due)) = before {
            self.deadlines.remove(&(due, session_id.clone()));
        }
        match session {
            Some((session, due)) => {
                self.deadlines.insert((due, session_id.clone()));
                self.sessions.insert(session_id.clone(), (self.version, session, due));
            }
            None => {
                self.sessions.remove(&session_id);
            }
        }
        self.counts.open = self.sessions.len() as u64;
        self.received.extend(received);
        if self.records.is_empty() && self.counts.next_record == 1 {
            self.counts.made = SystemTime::now().into();
        }
        self.records.extend(numbered(closed, &mut self.counts.next_record));
        Committed::Done
    }

    fn open(&self, session_id: &str) -> Option<Open> {
        let (version, session, due) = self.sessions.get(session_id)?.clone();
        let version = Version::of(version);
        Some(Open { session_id: session_id.to_owned(), version, session, due })
    }

    fn received(&self, key: &RecordKey) -> &[Reception] {
        let received = self.received.get(key).or_else(|| self.received_before.get(key));
        received.map_or(&[], |it| it)
    }
}

fn done<'a, T: Send + 'a>(value: T) -> StoreFuture<'a, T> {
    Box::pin(ready(Ok(value)))
}

impl Store for MemoryStore {
    fn read<'a>(&'a self, key: &'a RecordKey) -> StoreFuture<'a, Stored> {
        let kept = self.lock();
        let open = kept.open(&key.session_id);
        let received = kept.received(key).to_vec();
        done(match open {
            Some(Open { version, session, .. }) => {
                Stored { version, session: Some(session), received }
            }
            None => Stored { received, ..Stored::default() },
        })
    }

    fn commit(&self, commits: Vec<Commit>) -> StoreFuture<'_, Vec<Committed>> {
        let mut kept = self.lock();
        done(commits.into_iter().map(|commit| kept.commit(commit)).collect())
    }

    fn due<'a>(
        &'a self,
        now: Timestamp,
        after: Option<&'a Open>,
        most: usize,
    ) -> StoreFuture<'a, Vec<Open>> {
        let kept = self.lock();
        let after = after.map(|it| (it.due, it.session_id.clone()));
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let due = kept.deadlines.range((from, Bound::Unbounded));
        let due = due.take_while(|(at, _)| *at <= now).take(most);
        done(due.filter_map(|(_, id)| kept.open(id)).collect())
    }

    fn due_after(&self, latest: Timestamp, most: usize) -> StoreFuture<'_, Vec<Open>> {
        let kept = self.lock();
        let due = kept.deadlines.iter().rev().take_while(|(at, _)| *at > latest).take(most);
        done(due.filter_map(|(_, id)| kept.open(id)).collect())
    }

    fn sessions<'a>(&'a self, after: Option<&'a str>, most: usize) -> StoreFuture<'a, Vec<Open>> {
        let kept = self.lock();
        let from = after.map_or(Bound::Unbounded, Bound::Excluded);
        let page = kept.sessions.range::<str, _>((from, Bound::Unbounded)).take(most);
        done(page.filter_map(|(id, _)| kept.open(id)).collect())
    }

    fn records(&self, from: u32, most: usize) -> StoreFuture<'_, Vec<Record>> {
        done(self.lock().records.range(from..).take(most).map(|(_, it)| it.clone()).collect())
    }

    fn forget_records(&self, before: u32) -> StoreFuture<'_, ()> {
        let mut kept = self.lock();
        kept.records = kept.records.split_off(&before);
        done(())
    }

    fn next_window(&self) -> StoreFuture<'_, ()> {
        let mut kept = self.lock();
        kept.received_before = std::mem::take(&mut kept.received);
        done(())
    }

    fn position<'a>(&'a self, consumer: &'a str) -> StoreFuture<'a, Position> {
        done(self.lock().positions.get(consumer).cloned().unwrap_or_default())
    }

    fn put_position<'a>(&'a self, consumer: &'a str, position: Position) -> StoreFuture<'a, ()> {
        self.lock().positions.insert(consumer.to_owned(), position);
        done(())
    }

    fn counts(&self) -> StoreFuture<'_, Counts> {
        done(self.lock().counts)
    }

    fn append_audit(&self, line: String) -> StoreFuture<'_, ()> {
        self.lock().audit.push(line);
        done(())
    }

    fn audit(&self, before: Option<u64>, most: usize) -> StoreFuture<'_, Vec<(u64, String)>> {
        let kept = self.lock();
        let lines = (1..).zip(kept.audit.iter().cloned());
        let mut lines: Vec<_> =
            lines.take_while(|(number, _)| before.is_none_or(|it| *number < it)).collect();
        lines.reverse();
        lines.truncate(most);
        done(lines)
    }

    fn backup<'a>(&'a self, _: &'a Path) -> StoreFuture<'a, ()> {
        Box::pin(ready(Err(StoreError::new("what is kept in memory is not backed up"))))
    }
}

/// Records as they are closed, each with its number, from this one on.
fn numbered(closed: Vec<Record>, next: &mut u32) -> Vec<(u32, Record)> {
    let number = |mut record: Record| {
        let number = *next;
        if let Some(closing) = &mut record.closing {
            closing.number = number;
        }
        *next = next.saturating_add(1);
        (number, record)
    };
    closed.into_iter().map(number).collect()
}
