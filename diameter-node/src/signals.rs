//! Requests of the system to end: an interrupt at the terminal, or SIGTERM of a service manager.

use std::io;
use std::time::Duration;

#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
use tracing::info;

use crate::node::Node;

impl Node {
    /// Runs until the process gets SIGINT or SIGTERM (elsewhere than on Unix: Ctrl-C), then
    /// [stops](Node::shutdown). A second signal leaves what is under way no more time, a third does not
    /// wait for any peer.
    ///
    /// From the call on these signals do not end the process by themselves.
    ///
    /// # Errors
    ///
    /// When the signals cannot be waited for.
    pub async fn run_until_signal(&self, grace: Duration) -> io::Result<()> {
        let mut signals = Signals::new()?;
        signals.next().await;
        info!(?grace, "stopping");
        tokio::select! {
            () = self.shutdown(grace) => return Ok(()),
            () = signals.next() => info!("stopping at once"),
        }
        tokio::select! {
            () = self.shutdown(Duration::ZERO) => {}
            () = signals.next() => self.shared.stopped.cancel(),
        }
        Ok(())
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        let (interrupt, terminate) = (SignalKind::interrupt(), SignalKind::terminate());
        Ok(Self { interrupt: signal(interrupt)?, terminate: signal(terminate)? })
    }

    /// Returns at the next of them.
    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Self)
    }

    /// Returns at the next Ctrl-C.
    async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
