//! When to write. Tasks that become ready together send together, but the first of them wakes the task of
//! the peer, which would run next and write one message at a time. So it lets the others run once before it
//! writes.

/// The messages of other tasks that are to be written together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Batch {
    /// There were none since the last write.
    Empty,
    /// There are some, and other tasks have not run since.
    Open,
    /// Other tasks have run: it is to be written.
    Complete,
}

impl Batch {
    /// Another task has something to send.
    pub(super) fn open(&mut self) {
        if *self == Self::Empty {
            *self = Self::Open;
        }
    }

    /// Whether other tasks are to run before anything is written.
    pub(super) fn is_open(self) -> bool {
        self == Self::Open
    }

    /// At the end of a turn: whether other tasks are to run now. After that the batch is complete.
    pub(super) fn waits(&mut self) -> bool {
        let waits = self.is_open();
        *self = if waits { Self::Complete } else { Self::Empty };
        waits
    }
}
