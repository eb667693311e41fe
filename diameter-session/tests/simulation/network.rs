//! The network, and the order of events in simulated time.

use std::collections::BTreeMap;

use diameter_session::Timestamp;
use fastrand::Rng;

/// What will happen, by time; at one time in the order in which it was put here.
pub(crate) struct Agenda<E> {
    events: BTreeMap<(Timestamp, u64), E>,
    next: u64,
}

impl<E: Clone> Agenda<E> {
    pub(crate) fn new() -> Self {
        Self { events: BTreeMap::new(), next: 0 }
    }

    pub(crate) fn at(&mut self, time: Timestamp, event: E) {
        self.events.insert((time, self.next), event);
        self.next += 1;
    }

    pub(crate) fn next_time(&self) -> Option<Timestamp> {
        self.events.keys().next().map(|key| key.0)
    }

    pub(crate) fn pop(&mut self) -> Option<E> {
        self.events.pop_first().map(|(_, event)| event)
    }

    /// A message: it arrives once, twice or never, sooner or later.
    pub(crate) fn send(&mut self, now: Timestamp, faults: Faults, random: &mut Rng, event: E) {
        let copies = match random.u32(..100) {
            it if it < faults.loss => 0,
            it if it < faults.loss + faults.repetition => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let milliseconds = match random.u32(..100) {
                it if it < faults.delay => random.u64(..150_000),
                _ => random.u64(1..200),
            };
            let arrival = Timestamp::from_millis(now.as_millis() + milliseconds);
            self.at(arrival, event.clone());
        }
    }
}

/// How bad a network is, in percent of its messages.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Faults {
    loss: u32,
    repetition: u32,
    /// Those that take up to minutes, and so overtake each other.
    delay: u32,
}

impl Faults {
    pub(crate) fn any(random: &mut Rng) -> Self {
        // A third of all networks is good, or nothing would ever get far.
        if random.u8(..3) == 0 {
            return Self { loss: 0, repetition: random.u32(..10), delay: 0 };
        }
        Self { loss: random.u32(..25), repetition: random.u32(..30), delay: random.u32(..25) }
    }
}
