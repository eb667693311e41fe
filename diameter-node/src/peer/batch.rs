//! When to write. Tasks that become ready together send together, but the first of them wakes the task of
//! the peer, which would run next and write one message at a time. So it lets the others run once before it
//! writes, unless there is enough to write already.

/// The messages of other tasks that are to be written together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Batch {
    /// So many since the last write. Other tasks have not run since the first of them.
    Open(usize),
    /// Other tasks have run, or there are enough: it is to be written.
    Complete,
}

impl Batch {
    pub(super) const EMPTY: Self = Self::Open(0);

    /// So many messages that make the call that writes them a small part of what they cost.
    const ENOUGH: usize = 16;

    /// Other tasks have so many messages to send.
    pub(super) fn add(&mut self, count: usize) {
        if let Self::Open(before) = *self {
            let all = before + count;
            *self = if all < Self::ENOUGH { Self::Open(all) } else { Self::Complete };
        }
    }

    /// Whether other tasks are to run before anything is written.
    pub(super) fn is_open(self) -> bool {
        matches!(self, Self::Open(1..))
    }

    /// At the end of a turn: whether other tasks are to run now. After that the batch is complete.
    pub(super) fn waits(&mut self) -> bool {
        let waits = self.is_open();
        *self = if waits { Self::Complete } else { Self::EMPTY };
        waits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_messages_wait_once_for_others_and_many_do_not() {
        let mut batch = Batch::EMPTY;
        assert!(!batch.is_open() && !batch.waits());
        batch.add(1);
        assert!(batch.is_open() && batch.waits());
        batch.add(1);
        assert!(!batch.is_open() && !batch.waits());
        assert_eq!(batch, Batch::EMPTY);
        batch.add(Batch::ENOUGH - 1);
        assert!(batch.is_open());
        batch.add(1);
        assert!(!batch.is_open() && !batch.waits());
        assert_eq!(batch, Batch::EMPTY);
    }
}
