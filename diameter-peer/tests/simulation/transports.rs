//! Transports: opened, written to, read from and closed as peers want it and the network lets them.

use std::time::Duration;

use bytes::BytesMut;
use diameter_core::Message;
use diameter_peer::{ConnectionId, Incoming, IncomingLimits, Security, State};

use crate::network::{Attempt, Link, latency, pieces};
use crate::node::{MAX_MESSAGE_SIZE, Transport};
use crate::world::{At, Scheduled, World};

impl World {
    pub(crate) fn connect(&mut self, node: usize, peer: usize, connection: ConnectionId) {
        let transport = Transport { link: None, buffer: BytesMut::new() };
        self.nodes[node].entry(peer).transports.insert(connection, transport);
        let attempt = Attempt::choose(self.is_healed, &mut self.random);
        let link = self.links.len();
        match attempt {
            Attempt::Hangs => return,
            Attempt::Fails => {}
            Attempt::Succeeds | Attempt::IsDoubled => {
                self.open([node, peer]);
            }
        }
        if let Attempt::IsDoubled = attempt {
            self.links[link].ghost = Some(self.links.len());
            self.open([node, peer]);
        }
        let link = (!matches!(attempt, Attempt::Fails)).then_some(link);
        let at = self.at(node, peer, connection);
        self.soon(Scheduled::Connected { at, link });
    }

    /// A new link; the called node sees it before it sees any octets.
    fn open(&mut self, nodes: [usize; 2]) {
        let mut link = Link::new(nodes, self.now);
        let at = link.arrival(0, self.now, latency(self.is_calm, &mut self.random));
        self.later(at, Scheduled::Accepted { link: self.links.len() });
        self.links.push(link);
    }

    pub(crate) fn connected(&mut self, at: At, link: Option<usize>) {
        let now = self.now;
        let At { node, peer, connection: id, .. } = at;
        let entry = self.nodes[node].entry(peer);
        match (entry.transports.get_mut(&id), link) {
            (Some(transport), Some(link)) => {
                transport.link = Some(link);
                entry.peer.connected(now, id, Security::Plain);
            }
            (Some(_), None) => {
                entry.transports.remove(&id);
                entry.peer.connect_failed(now, id, "connection refused");
            }
            // Given up meanwhile; a peer that is told all the same takes no notice.
            (None, Some(link)) => {
                entry.peer.connected(now, id, Security::Plain);
                self.close(link, 0);
            }
            (None, None) => entry.peer.connect_failed(now, id, "connection refused"),
        }
        self.follow(node, peer);
    }

    pub(crate) fn accepted(&mut self, link: usize) {
        let now = self.now;
        let node = self.links[link].nodes[1];
        if !self.links[link].is_alive {
            return;
        }
        let node = &mut self.nodes[node];
        let timeout = Duration::from_secs(3);
        let limits = IncomingLimits { timeout, max_message_size: MAX_MESSAGE_SIZE };
        let incoming = Incoming::new(now, node.local.clone(), Security::Plain, limits);
        node.incoming.insert(link, (incoming, BytesMut::new()));
    }

    pub(crate) fn send(
        &mut self,
        node: usize,
        peer: usize,
        connection: ConnectionId,
        message: &Message,
    ) {
        let transport = self.nodes[node].entry(peer).transports.get(&connection);
        let link =
            transport.and_then(|it| it.link).expect("nothing is sent before it is connected");
        let end = usize::from(self.links[link].nodes[0] != node);
        self.write(link, end, message.as_bytes());
        if let Some(ghost) = self.links[link].ghost.take() {
            self.write(ghost, 0, message.as_bytes());
        }
    }

    fn write(&mut self, link: usize, from: usize, octets: &[u8]) {
        if !self.links[link].is_alive {
            return;
        }
        for octets in pieces(octets, &mut self.random) {
            let at =
                self.links[link].arrival(from, self.now, latency(self.is_calm, &mut self.random));
            self.later(at, Scheduled::Octets { link, from, octets });
        }
    }

    pub(crate) fn octets(&mut self, link: usize, from: usize, octets: &[u8]) {
        let now = self.now;
        let to = 1 - from;
        if self.links[link].is_closed[to] || !self.links[link].is_alive {
            return;
        }
        let number = self.links[link].nodes[to];
        let node = &mut self.nodes[number];
        if let Some((incoming, buffer)) = node.incoming.get_mut(&link).filter(|_| to == 1) {
            buffer.extend_from_slice(octets);
            let received = incoming.received(buffer);
            let cer = match received {
                Ok(None) => return,
                Ok(Some(cer)) => cer,
                Err(refused) => panic!("everybody sends good CERs: {refused}"),
            };
            let (_, buffer) = node.incoming.remove(&link).expect("it was just there");
            let entry = node.table.get_mut(cer.origin_host()).expect("everybody is known");
            let peer = entry.number;
            match entry.peer.accept(now, cer) {
                Ok(connection) => {
                    let transport = Transport { link: Some(link), buffer };
                    entry.transports.insert(connection, transport);
                    if matches!(entry.peer.state(), State::WaitReturns | State::ROpen)
                        && entry.transports.len() == 2
                    {
                        self.summary.elections += 1;
                    }
                }
                Err(refused) => {
                    let answer = refused.answer.expect("the refusal of a good CER has an answer");
                    self.write(link, 1, answer.as_bytes());
                    self.close(link, 1);
                }
            }
            return self.follow(number, peer);
        }
        let peers = node.table.iter_mut();
        let found = peers.filter_map(|entry| {
            let peer = entry.number;
            let transports = &entry.transports;
            let id = transports.iter().find(|(_, it)| it.link == Some(link)).map(|(id, _)| *id)?;
            Some((peer, id))
        });
        let Some((peer, id)) = found.into_iter().next() else {
            return;
        };
        let entry = node.entry(peer);
        let mut buffer = std::mem::take(&mut entry.transports.get_mut(&id).expect("found").buffer);
        buffer.extend_from_slice(octets);
        entry.peer.received(now, id, &mut buffer);
        entry.transports.get_mut(&id).expect("not polled yet").buffer = buffer;
        self.follow(number, peer);
    }

    pub(crate) fn close(&mut self, link: usize, end: usize) {
        if !std::mem::replace(&mut self.links[link].is_closed[end], true)
            && self.links[link].is_alive
        {
            let at =
                self.links[link].arrival(end, self.now, latency(self.is_calm, &mut self.random));
            self.later(at, Scheduled::Closed { link, from: end });
        }
    }

    pub(crate) fn other_end_closed(&mut self, link: usize, from: usize) {
        let now = self.now;
        let to = 1 - from;
        if std::mem::replace(&mut self.links[link].is_closed[to], true) {
            return;
        }
        let number = self.links[link].nodes[to];
        let node = &mut self.nodes[number];
        node.incoming.remove(&link);
        let mut found = None;
        for entry in node.table.iter_mut() {
            let transports = entry.transports.iter();
            let ids = transports.filter(|(_, it)| it.link == Some(link)).map(|(id, _)| *id);
            for id in ids.collect::<Vec<_>>() {
                entry.peer.closed(now, id, "end of stream");
                found = Some(entry.number);
            }
        }
        if let Some(peer) = found {
            self.follow(number, peer);
        }
    }
}
