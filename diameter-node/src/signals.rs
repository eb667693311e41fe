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
        self.run_until(&mut Signals::new()?, grace).await;
        Ok(())
    }

    /// The same as [`Node::run_until_signal`], with signals that were taken over before: at the start of
    /// the program, for instance.
    pub async fn run_until(&self, signals: &mut Signals, grace: Duration) {
        signals.next().await;
        info!(?grace, "stopping");
        tokio::select! {
            () = self.shutdown(grace) => return,
            () = signals.next() => info!("stopping at once"),
        }
        tokio::select! {
            () = self.shutdown(Duration::ZERO) => {}
            () = signals.next() => self.shared.stopped.cancel(),
        }
    }
}

/// SIGINT and SIGTERM, or Ctrl-C elsewhere than on Unix: as long as the process runs they do not end it
/// by themselves any more.
#[cfg(unix)]
#[derive(Debug)]
pub struct Signals {
    interrupt: Signal,
    terminate: Signal,
}

#[cfg(unix)]
impl Signals {
    /// Takes them over.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn new() -> io::Result<Self> {
        let (interrupt, terminate) = (SignalKind::interrupt(), SignalKind::terminate());
        Ok(Self { interrupt: signal(interrupt)?, terminate: signal(terminate)? })
    }

    /// Returns at the next of them.
    pub async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
        }
    }
}

/// Ctrl-C: as long as the process runs it does not end it by itself any more.
#[cfg(not(unix))]
#[derive(Debug)]
pub struct Signals(());

#[cfg(not(unix))]
impl Signals {
    /// Takes it over.
    ///
    /// # Errors
    ///
    /// None here.
    pub fn new() -> io::Result<Self> {
        Ok(Self(()))
    }

    /// Returns at the next Ctrl-C.
    pub async fn next(&mut self) {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    }
}
