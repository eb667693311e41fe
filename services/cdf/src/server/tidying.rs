//! What is not needed any more: requests that came long ago, and records that every consumer has.

use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval};
use tracing::warn;

use super::Cdf;
use crate::store::StoreError;

impl Cdf {
    /// Takes away what is not needed any more, until the function is stopped.
    pub(super) async fn tidy(self, window: Duration) {
        let mut stopping = self.0.stopping.subscribe();
        let mut interval = interval(LOOK);
        interval.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut begun = Instant::now();
        let mut has_failed = false;
        loop {
            tokio::select! {
                _ = interval.tick() => {}
                _ = stopping.wait_for(|it| *it) => return,
            }
            let is_over = begun.elapsed() >= window;
            match self.tidy_once(is_over).await {
                Ok(()) => {
                    has_failed = false;
                    if is_over {
                        begun = Instant::now();
                    }
                }
                Err(error) if !std::mem::replace(&mut has_failed, true) => {
                    warn!(%error, "the store cannot be tidied");
                }
                Err(_) => {}
            }
        }
    }

    async fn tidy_once(&self, is_window_over: bool) -> Result<(), StoreError> {
        let store = &self.0.store;
        let counts = store.counts().await?;
        metrics::gauge!("diameter_cdf_open_sessions").set(counts.open as f64);
        if is_window_over {
            store.next_window().await?;
        }
        // Without any consumer they are kept.
        match self.0.consumers.iter().map(|it| it.next()).min() {
            Some(before) => store.forget_records(before).await,
            None => Ok(()),
        }
    }
}

/// How often the function looks.
const LOOK: Duration = Duration::from_secs(1);
