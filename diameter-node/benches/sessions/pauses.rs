//! For how long other tasks of a runtime have to wait.

use std::fmt;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use hdrhistogram::Histogram;

/// By how much a task that sleeps for a millisecond oversleeps, in microseconds.
#[derive(Clone)]
pub(crate) struct Pauses(Arc<Mutex<Histogram<u64>>>);

impl Pauses {
    /// Watches the runtime that this is called in.
    pub(crate) fn watch() -> Self {
        let pauses = Self(Arc::new(Mutex::new(Histogram::new(3).unwrap())));
        let watched = pauses.clone();
        tokio::spawn(async move {
            loop {
                let started = Instant::now();
                tokio::time::sleep(Duration::from_millis(1)).await;
                // The runtime's own clock counts milliseconds.
                let late = started.elapsed().saturating_sub(Duration::from_millis(2));
                watched.0.lock().unwrap().record(late.as_micros() as u64).unwrap();
            }
        });
        pauses
    }

    pub(crate) fn reset(&self) {
        self.0.lock().unwrap().reset();
    }
}

impl fmt::Display for Pauses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pauses = self.0.lock().unwrap();
        let milliseconds = |micros: u64| micros as f64 / 1000.0;
        write!(
            f,
            "pauses of {:.1} ms at most, {:.1} ms in 99.9 %",
            milliseconds(pauses.max()),
            milliseconds(pauses.value_at_quantile(0.999))
        )
    }
}
