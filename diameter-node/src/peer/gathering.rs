//! When to write: tasks that become ready together send together, but the first of them wakes the peer's
//! task, which would run next, and make one write of each message. So it lets the others run once before
//! it writes.

/// Whether what other tasks have to send is being gathered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gathering {
    /// There was nothing from other tasks since the last write.
    Idle,
    /// There is something, and others have not had their turn since.
    Begun,
    /// Others have had their turn.
    Done,
}

impl Gathering {
    /// Another task has something to send.
    pub(super) fn begin(&mut self) {
        if *self == Self::Idle {
            *self = Self::Begun;
        }
    }

    /// Whether others are to have their turn now. After that it is for writing.
    pub(super) fn is_to_wait(&mut self) -> bool {
        let is_to_wait = *self == Self::Begun;
        *self = if is_to_wait { Self::Done } else { Self::Idle };
        is_to_wait
    }
}
