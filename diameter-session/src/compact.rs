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

/// Adds one, and room for no more than that.
pub(crate) fn push<T>(all: &mut Vec<T>, one: T) {
    all.reserve_exact(1);
    all.push(one);
}
