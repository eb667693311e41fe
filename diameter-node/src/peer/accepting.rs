//! Connections that were opened before it was known to or by whom: mostly by the peer. While one is open, a second is mostly that of a peer that has crashed
//! and come back: the open one is asked at once, and gives way if it is dead.

use std::task::Context;

use bytes::BytesMut;
use diameter_peer::{CloseReason, ConnectionId, Security, State};
use tokio::time::Instant;
use tracing::{info, warn};

use super::task::PeerTask;
use crate::connect::Adoption;
use crate::incoming::IncomingConnection;
use crate::transport::Link;

impl PeerTask {
    /// Takes over a connection that the peer opened, or refuses it, now or when the open one has answered.
    pub(super) fn accept(
        &mut self,
        now: Instant,
        cx: &mut Context<'_>,
        incoming: IncomingConnection,
    ) {
        if self.rival.is_none() && self.peer.contest(now.into_std(), &incoming.cer) {
            let remote = &incoming.link.remote;
            info!(parent: &self.report.span, %remote, "connected again: is the open connection dead?");
            self.rival = Some(incoming);
            self.follow(now, cx);
        } else {
            self.admit(now, cx, incoming);
        }
    }

    /// Decides on the connection that waits, once it is known whether the open one is dead.
    pub(super) fn poll_rival(&mut self, now: Instant, cx: &mut Context<'_>) -> bool {
        if self.peer.is_contested() {
            return false;
        }
        let Some(rival) = self.rival.take() else {
            return false;
        };
        self.admit(now, cx, rival);
        true
    }

    fn admit(&mut self, now: Instant, cx: &mut Context<'_>, incoming: IncomingConnection) {
        let IncomingConnection { link, buffer, cer, place } = incoming;
        match self.peer.accept(now.into_std(), cer) {
            Ok(id) => self.take_over(now, cx, id, link, buffer),
            Err(refused) => {
                let (remote, reason) = (&link.remote, refused.reason.to_string());
                warn!(parent: &self.report.span, %remote, reason, "connection refused");
                self.report.last_error = Some(reason);
                self.shared.refuse(link, *refused, place);
                let is_unused = self.peer.state() == State::Closed;
                self.is_over |= is_unused && !self.entry.is_configured;
            }
        }
    }

    /// Takes over a connection that this node opened before it knew to whom.
    pub(super) fn adopt(&mut self, now: Instant, cx: &mut Context<'_>, adoption: Adoption) {
        let Adoption { link, buffer, cea, reply } = adoption;
        let adopted = match self.entry.requires_tls && link.security == Security::Plain {
            true => Err(CloseReason::Unprotected),
            false => self.peer.adopt(now.into_std(), cea),
        };
        let adopted = adopted.map(|id| self.take_over(now, cx, id, link, buffer));
        let is_unused = self.peer.state() == State::Closed;
        self.is_over |= is_unused && !self.entry.is_configured;
        // Whoever connected may have given up; then the connection is there for others.
        let _ = reply.send(adopted);
    }

    /// Goes on with a connection where the capabilities exchange has left it.
    fn take_over(
        &mut self,
        now: Instant,
        cx: &mut Context<'_>,
        id: ConnectionId,
        link: Link,
        buffer: BytesMut,
    ) {
        self.connections.add(id, link, buffer);
        self.follow(now, cx);
        if let Some(connection) = self.connections.get_mut(id) {
            self.peer.received(now.into_std(), id, &mut connection.input);
        }
        self.follow(now, cx);
    }
}
