//! Identifiers: 256 for each source port towards a server (RFC 2865, 3), and another port when they are used up.

use std::collections::VecDeque;
use std::net::SocketAddr;

use super::{Path, Ticket};

/// An identifier at a source port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) port: u16,
    pub(super) identifier: u8,
}

impl Slot {
    pub(super) fn path(self, server: SocketAddr) -> Path {
        Path { server, port: self.port }
    }
}

/// What uses an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    Request(Ticket),
    /// A Status-Server.
    Probe,
}

/// The source ports towards one server.
#[derive(Debug, Default)]
pub(super) struct Ports(Vec<Port>);

#[derive(Debug)]
struct Port {
    /// In the order in which they were given back: the one that has been free for longest is used next, so that a
    /// late response meets no request that it does not belong to.
    free: VecDeque<u8>,
    holders: Vec<Option<Holder>>,
}

impl Default for Port {
    fn default() -> Self {
        Self { free: (0..=u8::MAX).collect(), holders: vec![None; 256] }
    }
}

impl Ports {
    /// A free identifier at the first port that has one; `None` if `most` ports have none.
    pub(super) fn take(&mut self, holder: Holder, most: u16) -> Option<Slot> {
        let with_room = self.0.iter().position(|port| !port.free.is_empty());
        let at = with_room.unwrap_or(self.0.len());
        let port = u16::try_from(at).ok().filter(|port| *port < most)?;
        if at == self.0.len() {
            self.0.push(Port::default());
        }
        let its = self.0.get_mut(at)?;
        let identifier = its.free.pop_front()?;
        *its.holders.get_mut(usize::from(identifier))? = Some(holder);
        Some(Slot { port, identifier })
    }

    pub(super) fn give_back(&mut self, slot: Slot) {
        let Some(port) = self.0.get_mut(usize::from(slot.port)) else { return };
        let holder = port.holders.get_mut(usize::from(slot.identifier));
        if holder.is_some_and(|it| it.take().is_some()) {
            port.free.push_back(slot.identifier);
        }
    }

    pub(super) fn holder(&self, slot: Slot) -> Option<Holder> {
        *self.0.get(usize::from(slot.port))?.holders.get(usize::from(slot.identifier))?
    }

    /// The requests that wait at a port.
    pub(super) fn requests(&self, port: u16) -> Vec<Ticket> {
        let holders = self.0.get(usize::from(port)).map(|port| port.holders.iter().flatten());
        let requests = holders.into_iter().flatten().filter_map(|holder| match holder {
            Holder::Request(ticket) => Some(*ticket),
            Holder::Probe => None,
        });
        requests.collect()
    }

    pub(super) fn are_free(&self) -> bool {
        self.0.iter().all(|port| port.free.len() == port.holders.len())
    }

    /// How many have been used: those from 0 on.
    pub(super) fn used(&self) -> u16 {
        u16::try_from(self.0.len()).unwrap_or(u16::MAX)
    }
}
