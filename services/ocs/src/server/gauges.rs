//! What is counted from time to time, for metrics.

use std::time::Duration;

use tracing::warn;

use super::Ocs;

/// How often sessions are counted: Prometheus asks about as often.
const PERIOD: Duration = Duration::from_secs(10);

impl Ocs {
    /// Counts the open sessions of the store, those of other nodes among them.
    pub(super) async fn count_sessions(self) {
        loop {
            match self.books().open_sessions().await {
                // More than a float counts exactly are nowhere kept.
                Ok(open) => metrics::gauge!("diameter_ocs_open_sessions").set(open as f64),
                Err(error) => warn!(%error, "open sessions are not counted"),
            }
            tokio::time::sleep(PERIOD).await;
        }
    }
}
