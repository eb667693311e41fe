//! Waiting for what becomes of a session, or of a one-time event.

use tokio::sync::Notify;

/// Waits until something is found, which is looked for after each change.
pub(super) async fn wait<T>(changed: &Notify, mut found: impl FnMut() -> Option<T>) -> T {
    loop {
        let next_change = changed.notified();
        if let Some(found) = found() {
            return found;
        }
        next_change.await;
    }
}
