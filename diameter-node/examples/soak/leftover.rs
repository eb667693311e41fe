//! Tasks that are still there when everything has ended.

use std::time::Duration;

use tokio::runtime::Handle;
use tokio::time::{Instant, sleep};

/// Fails when there are any.
pub(crate) async fn no_tasks(name: &str) {
    // A task ends a moment after whoever waits for its work is told.
    let deadline = Instant::now() + Duration::from_secs(1);
    let alive = || Handle::current().metrics().num_alive_tasks();
    while alive() > 0 && Instant::now() < deadline {
        sleep(Duration::from_millis(10)).await;
    }
    println!("{name}: {} tasks left over", alive());
    assert_eq!(alive(), 0);
}
