//! The memory that messages are written to, which each thread keeps: it is cleared once, and then has had
//! room for messages as long as those before.

use std::cell::Cell;

/// How much there is at first.
const FIRST: usize = 4096;
/// How much a thread keeps at most.
const MOST: usize = 64 << 10;

thread_local! {
    static KEPT: Cell<Vec<u8>> = const { Cell::new(Vec::new()) };
}

/// Takes what this thread keeps. The octets have no meaning.
pub(super) fn take() -> Vec<u8> {
    let mut octets = KEPT.try_with(Cell::take).unwrap_or_default();
    if octets.len() < FIRST {
        octets.resize(FIRST, 0);
    }
    octets
}

/// Has the thread keep these.
pub(super) fn keep(octets: Vec<u8>) {
    if octets.len() <= MOST {
        // A thread that ends keeps nothing.
        let _ = KEPT.try_with(|kept| kept.set(octets));
    }
}
