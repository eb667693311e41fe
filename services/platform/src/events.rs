//! What the system asks of a service: to stop, or to read its file again.

use std::time::Duration;
use std::{fmt, io};

use diameter_node::Signals;
#[cfg(unix)]
use tokio::signal::unix::{Signal, SignalKind, signal};
use tokio::time::sleep;
use tracing::{info, warn};

use crate::service_manager;

/// What the system asks of a service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// To stop: SIGTERM or SIGINT. The second one means: at once.
    Stop,
    /// To read its file again: SIGHUP.
    Reload,
}

/// The signals of a service: from now on they do not end the process by themselves.
#[derive(Debug)]
pub struct Events {
    stop: Signals,
    #[cfg(unix)]
    reload: Signal,
}

impl Events {
    /// Takes them over.
    ///
    /// # Errors
    ///
    /// Those of the system.
    pub fn new() -> io::Result<Self> {
        Ok(Self {
            stop: Signals::new()?,
            #[cfg(unix)]
            reload: signal(SignalKind::hangup())?,
        })
    }

    /// The next of them. Dropping the future loses none.
    pub async fn next(&mut self) -> Event {
        #[cfg(unix)]
        tokio::select! {
            () = self.stop.next() => Event::Stop,
            _ = self.reload.recv() => Event::Reload,
        }
        #[cfg(not(unix))]
        {
            self.stop.next().await;
            Event::Stop
        }
    }

    /// Stops a service, which is told how long it may finish what is under way. The second signal leaves no more
    /// time, the third waits for nobody.
    pub async fn stop_within(&mut self, grace: Duration, stop: impl AsyncFn(Duration)) {
        info!(?grace, "stopping");
        tokio::select! {
            () = stop(grace) => return,
            () = self.stop.next() => info!("stopping at once"),
        }
        tokio::select! {
            () = stop(Duration::ZERO) => {}
            () = self.stop.next() => {}
        }
    }

    /// Starts what may have to wait for something else, such as a database that comes up later: again and again, as
    /// long as `is_passing` says of the error that it may do later. systemd and the log hear of it. `None` when the
    /// service is told to stop meanwhile.
    ///
    /// # Errors
    ///
    /// An error that does not pass.
    pub async fn wait_for<T, E: fmt::Display>(
        &mut self,
        what: &str,
        mut start: impl AsyncFnMut() -> Result<T, E>,
        is_passing: impl Fn(&E) -> bool,
    ) -> Result<Option<T>, E> {
        loop {
            let started = tokio::select! {
                started = start() => started,
                () = self.stop.next() => return Ok(None),
            };
            match started {
                Ok(started) => return Ok(Some(started)),
                Err(error) if is_passing(&error) => {
                    let waiting = format!("waiting for {what}");
                    warn!(%error, "{waiting}");
                    service_manager::waiting(&waiting);
                }
                Err(error) => return Err(error),
            }
            tokio::select! {
                () = sleep(AGAIN) => {}
                () = self.stop.next() => return Ok(None),
            }
        }
    }

    /// Those to stop alone, for [`Node::run_until`](diameter_node::Node::run_until) and the like.
    pub fn stop(&mut self) -> &mut Signals {
        &mut self.stop
    }
}

/// How long it takes until it is tried again to start what has to wait.
const AGAIN: Duration = Duration::from_secs(2);
