//! What a buffer of accounting records must do for a node, beside what the machines ask of it.

use std::io;

use bytes::Bytes;
use diameter_session::accounting::{MemoryBuffer, RecordBuffer};

/// Where an accounting client keeps its records: whole Accounting-Requests, as they go on the wire.
///
/// [`FileBuffer`](super::FileBuffer) survives the process, [`MemoryBuffer`] does not. What `store`, `oldest` and
/// `remove` do is quick: they are called where the node must not wait for a disk.
pub trait Buffer: RecordBuffer<Bytes> + Send + 'static {
    /// What makes everything that is stored now survive a loss of power; it may take its time, and runs on a
    /// thread of its own. `None` when nothing is to be done.
    fn sync(&mut self) -> Option<SyncWork> {
        None
    }

    /// Why the last `store` found no space, a record could not be read, or one that was delivered may come again
    /// after a restart.
    fn take_error(&mut self) -> Option<io::Error> {
        None
    }
}

/// Waits for a disk.
pub type SyncWork = Box<dyn FnOnce() -> io::Result<()> + Send>;

impl Buffer for MemoryBuffer<Bytes> {}
