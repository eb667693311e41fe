//! An allocator that counts, for tests of what something costs: a test makes it its own with
//! `#[global_allocator] static ALLOCATOR: Counting = Counting;`.

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

/// Counts for each thread by itself: tests run beside each other.
pub struct Counting;

/// What was allocated.
#[derive(Clone, Copy, Debug, Default)]
pub struct Cost {
    /// Octets allocated and not yet freed.
    pub now: usize,
    /// The most there were at a time. A reallocation counts as both of its sides.
    pub peak: usize,
    /// How many allocations there were.
    pub count: usize,
}

thread_local! {
    static COST: Cell<Cost> = const { Cell::new(Cost { now: 0, peak: 0, count: 0 }) };
}

#[allow(unsafe_code, reason = "an allocator cannot be had without")]
// SAFETY: every call goes to the system's allocator as it came.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let Cost { now, peak, count } = COST.get();
        let now = now + layout.size();
        COST.set(Cost { now, peak: peak.max(now), count: count + 1 });
        // SAFETY: the caller keeps the contract of `alloc`.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        let cost = COST.get();
        COST.set(Cost { now: cost.now.saturating_sub(layout.size()), ..cost });
        // SAFETY: the caller keeps the contract of `dealloc`.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// What a piece of work costs beyond what was there before it. Nothing is counted unless the
/// program's allocator is [`Counting`].
pub fn cost<T>(work: impl FnOnce() -> T) -> (T, Cost) {
    let before = COST.get().now;
    COST.set(Cost { now: before, peak: before, count: 0 });
    let result = work();
    let Cost { now, peak, count } = COST.get();
    (result, Cost { now: now - before, peak: peak - before, count })
}
