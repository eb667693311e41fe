//! Events of the state machine, passed on to other tasks, to the application and to operators.

use diameter_peer::Event;
use tokio::time::Instant;
use tracing::{Span, info, warn};

use super::sending::Waiting;
use super::task::PeerTask;
use super::{PeerChange, PeerEntry, PeerEvent};
use crate::metrics::PeerMetrics;

/// What operators see of a peer.
pub(super) struct Report {
    pub(super) metrics: PeerMetrics,
    pub(super) span: Span,
    /// Why the last connection ended.
    pub(super) last_error: Option<String>,
}

impl Report {
    pub(super) fn new(entry: &PeerEntry) -> Self {
        let span = tracing::info_span!("peer", peer = %entry.identity);
        let metrics = PeerMetrics::new(&entry.identity, entry.is_configured);
        Self { metrics, span, last_error: None }
    }
}

impl PeerTask {
    /// Tells the application.
    fn tell(&self, change: PeerChange) {
        let peer = self.entry.identity.clone();
        // Nobody may be listening.
        let _ = self.shared.events.send(PeerEvent { peer, change });
    }

    /// No requests are sent for now, and none goes there by a redirect that was learned before.
    pub(super) fn unavailable(&self) {
        self.entry.set_available(None);
        self.shared.redirects.forget_host(&self.entry.identity);
    }

    pub(super) fn event(&mut self, event: Event<Waiting>) {
        let _in_span = self.report.span.enter();
        match event {
            Event::Opened(id, agreement) => {
                if self.entry.is_configured {
                    self.connections.know(id);
                }
                let product = agreement.capabilities.product_name.as_str();
                let common = &agreement.common;
                info!(product, ?common, "connection is open");
                if let Some(errors) = &agreement.errors {
                    warn!(%errors, "the peer's CEA is malformed");
                }
                self.report.metrics.is_open.set(1.0);
                self.tell(PeerChange::Opened);
                self.shared.routing.learn_realm(&self.entry, &agreement.capabilities.realm);
                #[cfg(feature = "session")]
                {
                    let (peer, state_id) = (&self.entry.identity, agreement.capabilities.state_id);
                    self.shared.sessions.peer_connected(peer, state_id);
                }
                #[cfg(feature = "session")]
                if self.entry.is_configured {
                    let state_id = agreement.capabilities.state_id;
                    self.shared.sessions.registry.observe(&self.entry.identity, state_id);
                }
            }
            Event::Available if self.disconnect.is_none() => {
                self.entry.set_available(self.peer.agreement().cloned());
                self.tell(PeerChange::Available);
            }
            Event::Suspect => {
                warn!("the peer does not answer the watchdog");
                self.tell(PeerChange::Suspect);
                self.unavailable();
            }
            Event::WatchdogAnswered(dwa) => {
                let id = dwa.header().hop_by_hop_id;
                if let Some(index) = self.watchdogs.iter().position(|(asked, _)| *asked == id) {
                    // Whoever asked may have given up.
                    let _ = self.watchdogs.swap_remove(index).1.send(dwa);
                }
            }
            Event::DisconnectAnswered(dpa) => {
                // Mostly nobody asks.
                let answer = self.disconnect.as_mut().and_then(|it| it.answer.take());
                let _ = answer.map(|answer| answer.send(dpa));
            }
            Event::Restarted { before, now } => {
                info!(before, now, "the peer has restarted and lost its sessions");
                self.tell(PeerChange::Restarted { before, now });
            }
            Event::Disconnecting(cause) => {
                info!(%cause, "the peer disconnects");
                self.tell(PeerChange::Disconnecting(cause));
                self.unavailable();
            }
            Event::Closed { reason, next_attempt } => {
                let next = next_attempt.map(|at| Instant::from_std(at) - Instant::now());
                info!(%reason, ?next, "no connection");
                self.report.metrics.is_open.set(0.0);
                self.unavailable();
                self.report.last_error = Some(reason.to_string());
                self.tell(PeerChange::Closed(reason));
                self.watchdogs.clear();
                if let Some(disconnect) = &mut self.disconnect {
                    disconnect.answer = None;
                }
                let is_replaced = self.rival.is_some();
                let stays = self.entry.is_configured || is_replaced;
                self.is_over |= !stays || self.disconnect.is_some();
            }
            _ => {}
        }
    }
}
