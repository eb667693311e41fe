//! What stands in the files that were handed over.

use std::collections::{HashMap, HashSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use serde_json::Value;

/// The files of both functions. One that was handed over is not written again.
pub(crate) struct Files {
    folders: [PathBuf; 2],
    read: HashSet<PathBuf>,
    records: HashMap<String, Copies>,
}

/// How often a record is there.
#[derive(Default)]
struct Copies {
    /// In the files of each function.
    at: [u32; 2],
    unmarked: u32,
}

impl Files {
    pub(crate) fn new(folder: &Path) -> Self {
        let folders = ["0", "1"].map(|which| folder.join(which).join("files"));
        Self { folders, read: HashSet::new(), records: HashMap::new() }
    }

    /// Waits until all of these are handed over, and nothing more comes.
    pub(crate) fn wait_for(&mut self, safe: &[String], longest: Duration) {
        let begun = Instant::now();
        loop {
            let has_more = self.read();
            let missing = safe.iter().find(|it| !self.records.contains_key(*it));
            if missing.is_none() && !has_more {
                return;
            }
            assert!(begun.elapsed() < longest, "{missing:?} is in no file");
            // A file is closed after a second.
            std::thread::sleep(Duration::from_millis(1500));
        }
    }

    /// Finds each record once, or once at either function and marked; how many are there twice.
    pub(crate) fn compare(&self, safe: &[String]) -> usize {
        assert_eq!(safe.iter().collect::<HashSet<_>>().len(), safe.len());
        for (record, copies) in &self.records {
            let Copies { at: [first, second], unmarked } = copies;
            assert!(*first <= 1 && *second <= 1, "{record}: {first} and {second} times");
            assert!(*unmarked <= 1, "{record} is there twice, and not marked");
        }
        self.records.values().filter(|it| it.at == [1, 1]).count()
    }

    /// Reads the files that are new, if any is.
    fn read(&mut self) -> bool {
        let mut has_more = false;
        for which in 0..self.folders.len() {
            let Ok(entries) = fs::read_dir(&self.folders[which]) else { continue };
            for path in entries.map(|it| it.unwrap().path()) {
                if self.read.insert(path.clone()) {
                    has_more = true;
                    for line in fs::read_to_string(&path).unwrap().lines() {
                        self.take(which, line);
                    }
                }
            }
        }
        has_more
    }

    fn take(&mut self, which: usize, line: &str) {
        let record: Value = serde_json::from_str(line).unwrap();
        let session = record["session"].as_str().unwrap().to_owned();
        let copies = self.records.entry(session).or_default();
        copies.at[which] += 1;
        copies.unmarked += u32::from(record["retransmitted"] == Value::Bool(false));
    }
}
