//! A connection that is opened again whenever it is lost, and the times without one. A Disconnect-Peer-Request that says
//! that the peer does not want to talk to us is the end (RFC 6733, 5.4.3).

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use diameter_core::DiameterIdentity;
use diameter_messages::base::DisconnectCause;
use diameter_node::{Node, PeerChange, PeerEvents};
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::sleep;

use super::connection::Opening;

/// A time without a connection.
#[derive(Clone, Debug)]
pub(crate) struct Outage {
    pub(crate) began: Instant,
    /// `None` while it lasts.
    pub(crate) ended: Option<Instant>,
    pub(crate) why: String,
}

/// Opens a connection again whenever it is lost, until this is dropped.
pub(crate) struct Keeper {
    outages: Outages,
    is_connected: watch::Receiver<bool>,
    task: JoinHandle<()>,
}

/// The outages so far, the oldest first.
#[derive(Clone, Default)]
struct Outages(Arc<Mutex<Vec<Outage>>>);

/// How long it waits before it tries again: at first, and at most.
const PAUSE: Duration = Duration::from_millis(100);
const LONGEST_PAUSE: Duration = Duration::from_secs(2);

impl Keeper {
    pub(super) fn start(node: Node, peer: DiameterIdentity, opening: Opening) -> Self {
        let outages = Outages::default();
        let (sender, is_connected) = watch::channel(true);
        let events = node.peer_events();
        let task = tokio::spawn(keep(node, peer, opening, events, outages.clone(), sender));
        Self { outages, is_connected, task }
    }

    /// The times without a connection so far.
    pub(crate) fn outages(&self) -> Vec<Outage> {
        self.outages.lock().clone()
    }

    pub(crate) fn is_connected(&self) -> bool {
        *self.is_connected.borrow()
    }

    /// Returns as soon as there is a connection.
    pub(crate) async fn connected(&self) {
        // The task lives as long as this.
        let _ = self.is_connected.clone().wait_for(|it| *it).await;
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

impl Outages {
    fn lock(&self) -> MutexGuard<'_, Vec<Outage>> {
        // A list is whole at any time.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn begin(&self, why: String) {
        self.lock().push(Outage { began: Instant::now(), ended: None, why });
    }

    fn end(&self) {
        if let Some(last) = self.lock().last_mut() {
            last.ended = Some(Instant::now());
        }
    }
}

async fn keep(
    node: Node,
    peer: DiameterIdentity,
    opening: Opening,
    mut events: PeerEvents,
    outages: Outages,
    is_connected: watch::Sender<bool>,
) {
    loop {
        let Some(Lost { cause, why }) = lost(&node, &peer, &mut events).await else { return };
        outages.begin(why);
        is_connected.send_replace(false);
        if cause == Some(DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU) {
            // Whoever waits for a connection goes on waiting.
            return is_connected.closed().await;
        }
        reopen(&node, &peer, &opening).await;
        outages.end();
        is_connected.send_replace(true);
    }
}

/// Why a connection ended.
struct Lost {
    /// What the peer said before.
    cause: Option<DisconnectCause>,
    why: String,
}

/// Waits for the end of the connection; `None` when the node has stopped.
async fn lost(node: &Node, peer: &DiameterIdentity, events: &mut PeerEvents) -> Option<Lost> {
    let mut cause = None;
    // It may have ended before events were waited for.
    let mut is_certain = false;
    loop {
        if !is_certain && !node.available(peer).await {
            return Some(Lost { cause, why: "the connection was lost".to_owned() });
        }
        is_certain = true;
        match events.next().await? {
            Ok(event) if *event.peer == *peer => match event.change {
                PeerChange::Disconnecting(said) => cause = Some(said),
                PeerChange::Closed(reason) => return Some(Lost { cause, why: reason.to_string() }),
                _ => {}
            },
            Ok(_) => {}
            // Its end may have been among those that were missed.
            Err(_) => is_certain = false,
        }
    }
}

/// Tries until the same peer answers.
async fn reopen(node: &Node, peer: &DiameterIdentity, opening: &Opening) {
    let mut pause = PAUSE;
    loop {
        // Many that were lost at once do not come back at once.
        sleep(pause.mul_f64(0.5 + fastrand::f64() / 2.0)).await;
        match opening.open(node).await {
            Ok(connected) if connected.peer == *peer => return,
            Ok(another) => {
                let _ = node.disconnect(&another.peer, Duration::ZERO).await;
            }
            Err(_) => {}
        }
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}
