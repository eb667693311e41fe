//! Collections of a session, of which a node has very many: no room for more than is there.

use std::collections::VecDeque;

/// The next output. A queue that is empty takes no memory: that is how most sessions rest.
pub(crate) fn take<T>(outputs: &mut VecDeque<T>) -> Option<T> {
    let output = outputs.pop_front();
    if outputs.is_empty() {
        *outputs = VecDeque::new();
    }
    output
}

/// What a session wants done, in its order. One thing, as mostly, stands in place, and an empty queue takes no memory
/// beside.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
pub(crate) struct Queue<T> {
    /// Without it there is no other.
    first: Option<T>,
    others: VecDeque<T>,
}

impl<T> Queue<T> {
    pub(crate) const fn new() -> Self {
        Self { first: None, others: VecDeque::new() }
    }

    pub(crate) fn push(&mut self, one: T) {
        match self.first {
            None => self.first = Some(one),
            Some(_) => self.others.push_back(one),
        }
    }

    pub(crate) fn take(&mut self) -> Option<T> {
        let first = self.first.take()?;
        if self.others.capacity() > 0 {
            self.first = take(&mut self.others);
        }
        Some(first)
    }
}

/// Adds one, and room for no more than that.
pub(crate) fn push<T>(all: &mut Vec<T>, one: T) {
    all.reserve_exact(1);
    all.push(one);
}
