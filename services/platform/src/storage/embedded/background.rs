//! What the engine does beside writing: merging what is in memory into files, and freeing it.
//!
//! Both take all of a core for tenths of a second. Who waits for a change is not to wait for that.

use std::panic::resume_unwind;
use std::sync::mpsc::{self, RecvTimeoutError};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use std::{io, thread};

use fjall::{AbstractTree, Keyspace};

use crate::give_way;

/// Does this at a lower priority. The threads that it starts have that too: so the engine's get it.
pub(super) fn run<T: Send>(work: impl FnOnce() -> T + Send) -> T {
    let work = || {
        give_way();
        work()
    };
    thread::scope(|scope| scope.spawn(work).join()).unwrap_or_else(|panic| resume_unwind(panic))
}

/// Keeps what tables have in memory until it is in files and nobody else has it, and frees it then. Without it the
/// engine does so, and its tables are locked meanwhile.
pub(super) struct Memory {
    /// What each table writes to now, by the table's number.
    active: Mutex<Vec<(u64, Part)>>,
    full: mpsc::Sender<Part>,
}

/// What a table has in memory, or a part of it.
type Part = Arc<dyn Send + Sync>;

impl Memory {
    pub(super) fn start() -> io::Result<Self> {
        let (full, parts) = mpsc::channel();
        let free = move || {
            give_way();
            free(&parts);
        };
        thread::Builder::new().name("storage-memory".to_owned()).spawn(free)?;
        Ok(Self { active: Mutex::default(), full })
    }

    /// Keeps what this table has just written to.
    pub(super) fn keep(&self, table: &Keyspace) {
        let now: Part = table.tree.active_memtable();
        let mut active = self.active.lock().unwrap_or_else(PoisonError::into_inner);
        match active.iter_mut().find(|(id, _)| *id == table.id()) {
            Some((_, before)) if Arc::ptr_eq(before, &now) => {}
            Some((_, before)) => {
                // Without the thread it is freed here.
                let _ = self.full.send(std::mem::replace(before, now));
            }
            None => active.push((table.id(), now)),
        }
    }
}

/// Frees parts when nobody else has them any more, until no more come.
fn free(parts: &mpsc::Receiver<Part>) {
    let mut kept = Vec::new();
    loop {
        let wait = if kept.is_empty() { Duration::MAX } else { LOOK };
        match parts.recv_timeout(wait) {
            Ok(part) => kept.push(part),
            Err(RecvTimeoutError::Timeout) => kept.retain(|part| Arc::strong_count(part) > 1),
            Err(RecvTimeoutError::Disconnected) => return,
        }
    }
}

/// How often it is looked whether others still have a part.
const LOOK: Duration = Duration::from_millis(100);

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use fjall::{Database, KeyspaceCreateOptions};

    use super::*;

    #[test]
    fn what_is_in_files_is_not_freed_by_the_engine() {
        let folder = tempfile::tempdir().unwrap();
        let database = Database::builder(folder.path()).open().unwrap();
        let table = database.keyspace("table", KeyspaceCreateOptions::default).unwrap();
        let (full, parts) = mpsc::channel();
        let memory = Memory { active: Mutex::default(), full };
        table.insert("key", "1").unwrap();
        memory.keep(&table);
        memory.keep(&table);
        let first = Arc::downgrade(&table.tree.active_memtable());
        let end = Instant::now() + Duration::from_secs(20);
        // The engine has the first part until it tidies, which it does when it merges others.
        while first.strong_count() > 1 {
            assert!(Instant::now() < end, "{} have it", first.strong_count());
            table.rotate_memtable_and_wait().unwrap();
            table.insert("key", "2").unwrap();
            memory.keep(&table);
        }
        let kept = parts.try_recv().unwrap();
        assert_eq!((first.strong_count(), Arc::strong_count(&kept)), (1, 1));
        drop(kept);
        assert_eq!(first.strong_count(), 0);
    }

    #[test]
    fn what_nobody_else_has_is_freed() {
        let (sender, parts) = mpsc::channel();
        let thread = thread::spawn(move || free(&parts));
        let part: Part = Arc::new([0_u8; 16]);
        let watched = Arc::downgrade(&part);
        sender.send(part.clone()).unwrap();
        thread::sleep(LOOK * 3);
        assert_eq!(watched.strong_count(), 2);
        drop(part);
        let end = Instant::now() + Duration::from_secs(20);
        while watched.strong_count() > 0 {
            assert!(Instant::now() < end);
            thread::sleep(LOOK);
        }
        drop(sender);
        thread.join().unwrap();
    }
}
