//! The transport of a peer: the connection that is being opened, and those that are open.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::BytesMut;
use diameter_core::DiameterIdentity;
use diameter_peer::ConnectionId;

use super::connection::Connection;
use crate::admission::{Admission, KnownAddress};
use crate::settings::Dial;
use crate::transport::{Addresses, BoxFuture, Link};

/// The connections of one peer.
pub(super) struct Connections {
    admission: Arc<Admission>,
    /// Where a configured peer is connected to at, and where it was connected last: there is a place for
    /// connections from there while others are turned away.
    known: [Vec<KnownAddress>; 2],
    /// How to open one; `None` when the peer does.
    dial: Option<Dial>,
    opening: Option<(ConnectionId, BoxFuture<'static, io::Result<Link>>)>,
    /// One is in use; another may be there while the two ends agree on one, or while it closes.
    open: Vec<Connection>,
    /// How many octets may wait to be written before nothing more is read.
    write_buffer: usize,
}

impl Connections {
    pub(super) fn new(
        admission: Arc<Admission>,
        dial: Option<Dial>,
        write_buffer: usize,
        is_configured: bool,
    ) -> Self {
        let dialled = dial.iter().filter(|_| is_configured).flat_map(|it| it.addresses.iter());
        let addresses = dialled.filter_map(|it| it.parse::<SocketAddr>().ok());
        let known = [addresses.map(|it| admission.know(it.ip())).collect(), Vec::new()];
        Self { admission, known, dial, opening: None, open: Vec::new(), write_buffer }
    }

    /// Notes where a configured peer is connected from or to.
    pub(super) fn know(&mut self, id: ConnectionId) {
        if let Some(remote) = self.remote(Some(id)) {
            self.known[1] = remote.iter().map(|it| self.admission.know(it.ip())).collect();
        }
    }

    /// Starts to open one.
    pub(super) fn connect(&mut self, id: ConnectionId, peer: Arc<DiameterIdentity>) {
        // Only peers with an address are ever connected to.
        let Some(Dial { transport, addresses }) = self.dial.clone() else { return };
        let opening = Box::pin(async move { transport.connect(&addresses, Some(&*peer)).await });
        self.opening = Some((id, opening));
    }

    /// The end of an attempt to open one.
    pub(super) fn poll_opening(
        &mut self,
        cx: &mut Context<'_>,
    ) -> Poll<(ConnectionId, io::Result<Link>)> {
        let Some((id, opening)) = &mut self.opening else {
            return Poll::Pending;
        };
        let id = *id;
        opening.as_mut().poll(cx).map(|result| {
            self.opening = None;
            (id, result)
        })
    }

    /// Takes one over that is open.
    pub(super) fn add(&mut self, id: ConnectionId, link: Link, input: BytesMut) {
        self.open.push(Connection::new(id, link, input));
    }

    /// Takes one out, or gives up opening it.
    pub(super) fn remove(&mut self, id: ConnectionId) -> Option<Connection> {
        self.opening.take_if(|(opening, _)| *opening == id);
        let index = self.open.iter().position(|it| it.id == id)?;
        Some(self.open.swap_remove(index))
    }

    pub(super) fn get_mut(&mut self, id: ConnectionId) -> Option<&mut Connection> {
        self.open.iter_mut().find(|it| it.id == id)
    }

    /// The one at this place in the list.
    pub(super) fn at(&mut self, index: usize) -> Option<&mut Connection> {
        self.open.get_mut(index)
    }

    /// Looks at all of them again, whatever was found before.
    pub(super) fn look_again(&mut self) {
        self.open.iter_mut().for_each(|it| it.awaits_input = false);
    }

    /// Whether a peer does not read what it was sent.
    pub(super) fn is_full(&self) -> bool {
        self.open.iter().any(|it| it.unwritten() >= self.write_buffer)
    }

    /// Writes what there is: whether there is room now where there was none, and what failed.
    pub(super) fn poll_write(
        &mut self,
        cx: &mut Context<'_>,
    ) -> (bool, Vec<(ConnectionId, io::Error)>) {
        let mut has_room = false;
        let mut failed = Vec::new();
        for connection in &mut self.open {
            let was_full = connection.unwritten() >= self.write_buffer;
            if let Poll::Ready(Err(error)) = connection.poll_write(cx) {
                failed.push((connection.id, error));
            }
            has_room |= was_full && connection.unwritten() < self.write_buffer;
        }
        (has_room, failed)
    }

    /// The other end of one.
    pub(super) fn remote(&self, id: Option<ConnectionId>) -> Option<&Addresses<SocketAddr>> {
        self.open.iter().find(|it| Some(it.id) == id).map(|it| &it.remote)
    }

    /// How many octets are to be written.
    pub(super) fn unwritten(&self) -> usize {
        self.open.iter().map(Connection::unwritten).sum()
    }
}
