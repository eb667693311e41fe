//! How much memory a process has, over the run.

use std::fmt;
use std::fs;
use std::sync::Arc;
use std::time::Duration;

use tokio::task::JoinHandle;

use crate::tally::Tally;

/// What a process may gain from a third of the run to its end, in MiB: buffers of busy moments.
const GAIN: u64 = 32;

/// Samples of a process.
pub(crate) struct Memory {
    pid: u32,
    /// At a third of the run.
    early: JoinHandle<u64>,
}

/// MiB at a third of the run, and at its end.
pub(crate) struct Usage {
    early: u64,
    late: u64,
}

impl Memory {
    pub(crate) fn watch(pid: u32, tally: Arc<Tally>) -> Self {
        let early = tokio::spawn(async move {
            while tally.progress() < 1.0 / 3.0 {
                tokio::time::sleep(Duration::from_millis(50)).await;
            }
            resident(pid)
        });
        Self { pid, early }
    }

    /// Fails when the process has grown.
    pub(crate) fn finish(self) -> Usage {
        let late = resident(self.pid);
        let early = futures_util::FutureExt::now_or_never(self.early).unwrap().unwrap();
        assert!(late <= early + GAIN, "process {} grew from {early} to {late} MiB", self.pid);
        Usage { early, late }
    }
}

impl fmt::Display for Usage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} MiB at a third, {} MiB at the end", self.early, self.late)
    }
}

fn resident(pid: u32) -> u64 {
    let status = fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
