//! Identifiers: 256 for each source port towards a server (RFC 2865, 3), and another port when they are used up. A
//! connection is a port, too; its identifier 0 is that of Status-Server (RFC 6613, 2.6.5).

use std::collections::VecDeque;
use std::time::Duration;

use super::{Path, Target, Ticket};

/// How long an identifier of a connection is not used again whose response has not come: a late one would look like a
/// wrong one to another request, and wrong ones close the connection.
const LATE: Duration = Duration::from_secs(60);

/// An identifier at a source port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    pub(super) port: u16,
    pub(super) identifier: u8,
}

impl Slot {
    pub(super) fn path(self, target: Target) -> Path {
        target.path(self.port)
    }
}

/// What uses an identifier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Holder {
    Request(Ticket),
    /// A Status-Server.
    Probe,
    /// A request that does not wait any more, since then: its response may still come.
    Abandoned(Duration),
}

/// A Status-Server that waits for its response.
#[derive(Clone, Copy, Debug)]
pub(super) struct Probe {
    identifier: u8,
    pub(super) authenticator: [u8; 16],
    pub(super) since: Duration,
}

/// The source ports towards one server.
#[derive(Debug)]
pub(super) struct Ports {
    all: Vec<Port>,
    are_connections: bool,
}

#[derive(Debug)]
struct Port {
    /// In the order in which they were given back: the one that has been free for longest is used next, so that a
    /// late response meets no request that it does not belong to.
    free: VecDeque<u8>,
    holders: Vec<Option<Holder>>,
    probe: Option<Probe>,
    /// When something last came by a connection that is open.
    heard: Option<Duration>,
}

impl Port {
    fn new(first: u8) -> Self {
        let (free, holders) = ((first..=u8::MAX).collect(), vec![None; 256]);
        Self { free, holders, probe: None, heard: None }
    }

    fn hold(&mut self, identifier: u8, holder: Option<Holder>) -> Option<Holder> {
        std::mem::replace(self.holders.get_mut(usize::from(identifier))?, holder)
    }

    /// Identifiers whose late responses are not waited for any more are free again.
    fn reclaim(&mut self, now: Duration) {
        for (identifier, holder) in (0..=u8::MAX).zip(&mut self.holders) {
            if matches!(holder, Some(Holder::Abandoned(since)) if now.saturating_sub(*since) >= LATE)
            {
                *holder = None;
                self.free.push_back(identifier);
            }
        }
    }
}

impl Ports {
    pub(super) fn new(are_connections: bool) -> Self {
        Self { all: Vec::new(), are_connections }
    }

    /// A free identifier at the first port that has one; `None` if `most` ports have none.
    pub(super) fn take(&mut self, now: Duration, holder: Holder, most: u16) -> Option<Slot> {
        let has_room = |port: &Port| !port.free.is_empty();
        if !self.all.iter().any(has_room) {
            self.all.iter_mut().for_each(|port| port.reclaim(now));
        }
        let at = self.all.iter().position(has_room).unwrap_or(self.all.len());
        let port = u16::try_from(at).ok().filter(|port| *port < most)?;
        let its = self.port(port)?;
        let identifier = its.free.pop_front()?;
        its.hold(identifier, Some(holder));
        Some(Slot { port, identifier })
    }

    /// An identifier for a Status-Server: of this connection, or of any port.
    pub(super) fn probe(
        &mut self,
        now: Duration,
        connection: u16,
        authenticator: [u8; 16],
        most: u16,
    ) -> Option<Slot> {
        let slot = match self.are_connections {
            true => Slot { port: connection, identifier: 0 },
            false => self.take(now, Holder::Probe, most)?,
        };
        let port = self.port(slot.port)?;
        port.hold(slot.identifier, Some(Holder::Probe));
        port.probe = Some(Probe { identifier: slot.identifier, authenticator, since: now });
        Some(slot)
    }

    /// The Status-Server that waits at a port.
    pub(super) fn probe_at(&self, port: u16) -> Option<Probe> {
        self.all.get(usize::from(port))?.probe
    }

    /// No Status-Server waits any more; tells at which ports one did.
    pub(super) fn end_probes(&mut self) -> Vec<u16> {
        let waiting = (0..self.used()).filter(|port| self.probe_at(*port).is_some());
        let waiting: Vec<_> = waiting.collect();
        waiting.iter().for_each(|port| self.end_probe(*port));
        waiting
    }

    pub(super) fn end_probe(&mut self, port: u16) {
        let Some(its) = self.all.get_mut(usize::from(port)) else { return };
        if let Some(probe) = its.probe.take() {
            self.give_back(Slot { port, identifier: probe.identifier });
        }
    }

    pub(super) fn give_back(&mut self, slot: Slot) {
        let is_reserved = self.are_connections && slot.identifier == 0;
        let Some(port) = self.all.get_mut(usize::from(slot.port)) else { return };
        if port.hold(slot.identifier, None).is_some() && !is_reserved {
            port.free.push_back(slot.identifier);
        }
    }

    /// Gives back the identifier of a request that has no response: later, if one may still come.
    pub(super) fn abandon(&mut self, now: Duration, slot: Slot) {
        let is_open = self.heard(slot.port).is_some();
        match self.all.get_mut(usize::from(slot.port)) {
            Some(port) if is_open => drop(port.hold(slot.identifier, Some(Holder::Abandoned(now)))),
            _ => self.give_back(slot),
        }
    }

    pub(super) fn holder(&self, slot: Slot) -> Option<Holder> {
        *self.all.get(usize::from(slot.port))?.holders.get(usize::from(slot.identifier))?
    }

    /// The requests that wait at a port.
    pub(super) fn requests(&self, port: u16) -> Vec<Ticket> {
        let holders = self.all.get(usize::from(port)).map(|port| port.holders.iter().flatten());
        let requests = holders.into_iter().flatten().filter_map(|holder| match holder {
            Holder::Request(ticket) => Some(*ticket),
            Holder::Probe | Holder::Abandoned(_) => None,
        });
        requests.collect()
    }

    /// Whether nothing waits.
    pub(super) fn are_free(&self) -> bool {
        let waits = |it: &Holder| !matches!(it, Holder::Abandoned(_));
        !self.all.iter().any(|port| port.holders.iter().flatten().any(waits))
    }

    /// How many have been used: those from 0 on.
    pub(super) fn used(&self) -> u16 {
        u16::try_from(self.all.len()).unwrap_or(u16::MAX)
    }

    /// Something has come by a connection, or it was opened.
    pub(super) fn hear(&mut self, port: u16, now: Duration) {
        if let Some(port) = self.all.get_mut(usize::from(port)) {
            port.heard = Some(now);
        }
    }

    /// When something last came by a connection; `None` if it is not open.
    pub(super) fn heard(&self, port: u16) -> Option<Duration> {
        self.all.get(usize::from(port)).filter(|_| self.are_connections)?.heard
    }

    /// A connection is not there any more: nothing comes by it. The requests keep their identifiers until they have
    /// others.
    pub(super) fn close(&mut self, port: u16) -> Vec<Ticket> {
        self.end_probe(port);
        if let Some(its) = self.all.get_mut(usize::from(port)) {
            its.heard = None;
            // Nothing is late on another connection.
            its.reclaim(Duration::MAX);
        }
        self.requests(port)
    }

    fn port(&mut self, port: u16) -> Option<&mut Port> {
        let first = u8::from(self.are_connections);
        while self.all.len() <= usize::from(port) {
            self.all.push(Port::new(first));
        }
        self.all.get_mut(usize::from(port))
    }
}
