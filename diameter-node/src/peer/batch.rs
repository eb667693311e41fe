//! When to write. Tasks that become ready together send together, but the first of them wakes the task of
//! the peer, which would run next and write one message at a time. So it lets the others run once before it
//! writes, unless there is enough to write already, or nobody else is to be expected.

/// The messages of other tasks that are to be written together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Batch {
    /// How many there are since the last write.
    count: usize,
    /// How many more may follow them.
    expected: usize,
    /// Whether other tasks have run since the first of them.
    has_waited: bool,
    /// How many were written together before.
    before: usize,
}

impl Batch {
    /// So many messages that make the call that writes them a small part of what they cost.
    const ENOUGH: usize = 16;

    /// Other tasks have so many messages to send. So many more requests are under way: what becomes of them may
    /// be sent soon.
    pub(super) fn add(&mut self, count: usize, under_way: usize) {
        if count > 0 {
            self.count += count;
            self.expected = self.expected.max(under_way);
        }
    }

    /// Whether other tasks are to run before anything is written.
    pub(super) fn is_open(self) -> bool {
        let is_alone = self.count == 1 && self.before == 1 && self.expected == 0;
        (1..Self::ENOUGH).contains(&self.count) && !self.has_waited && !is_alone
    }

    /// At the end of a turn: whether other tasks are to run now. After that the batch is complete.
    pub(super) fn waits(&mut self) -> bool {
        let waits = self.is_open();
        if waits {
            self.has_waited = true;
        } else if self.count > 0 {
            *self = Self { before: self.count, ..Self::default() };
        }
        waits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_few_messages_wait_once_for_others_and_many_do_not() {
        let mut batch = Batch::default();
        assert!(!batch.is_open() && !batch.waits());
        batch.add(1, 0);
        assert!(batch.is_open() && batch.waits());
        batch.add(1, 0);
        assert!(!batch.is_open() && !batch.waits());
        batch.add(Batch::ENOUGH - 1, 0);
        assert!(batch.is_open());
        batch.add(1, 0);
        assert!(!batch.is_open() && !batch.waits());
        batch.add(1, 0);
        assert!(batch.is_open());
    }

    #[test]
    fn who_is_alone_as_before_waits_for_nobody() {
        let mut batch = Batch::default();
        batch.add(1, 0);
        assert!(batch.waits() && !batch.waits());
        batch.add(1, 0);
        assert!(!batch.is_open() && !batch.waits());
        // Whatever else is under way may be answered together with it.
        batch.add(1, 1);
        assert!(batch.waits() && !batch.waits());
        // Two at once may be the first of many.
        batch.add(2, 0);
        assert!(batch.waits() && !batch.waits());
        batch.add(1, 0);
        assert!(batch.is_open());
    }
}
