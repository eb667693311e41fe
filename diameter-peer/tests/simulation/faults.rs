//! Faults: links that break or go silent, peers that disconnect, nodes that crash; and its end.

use diameter_messages::base::DisconnectCause;

use crate::node::Node;
use crate::world::{Scheduled, World};

impl World {
    pub(crate) fn fault(&mut self) {
        let node = self.random.usize(..self.nodes.len());
        let peers = self.others(node);
        let peer = peers[self.random.usize(..peers.len())];
        let now = self.now;
        match self.random.u8(..8) {
            // A link is cut, and both ends learn of it; or goes silent, and neither does.
            kind @ 0..4 if !self.links.is_empty() => {
                let recent = self.links.len().saturating_sub(8);
                let link = self.random.usize(recent..self.links.len());
                if kind < 2 {
                    self.cut(link);
                } else {
                    self.links[link].is_alive = false;
                }
            }
            4 => {
                let causes = [
                    DisconnectCause::REBOOTING,
                    DisconnectCause::BUSY,
                    DisconnectCause::DO_NOT_WANT_TO_TALK_TO_YOU,
                ];
                let cause = causes[self.random.usize(..3)];
                let entry = self.nodes[node].entry(peer);
                entry.is_wanted = false;
                entry.peer.stop(now, cause);
                self.follow(node, peer);
            }
            5 => self.crash(node),
            _ => self.want(node, peer),
        }
    }

    fn cut(&mut self, link: usize) {
        for end in 0..2 {
            if !self.links[link].is_closed[1 - end] {
                self.soon(Scheduled::Closed { link, from: end });
            }
        }
        self.links[link].is_alive = false;
    }

    /// A node loses all it knows; its neighbours learn of it, or not.
    fn crash(&mut self, number: usize) {
        self.starts += 1;
        let (count, seed) = (self.nodes.len(), self.random.u64(..));
        self.nodes[number] = Node::new(number, count, self.starts, seed);
        self.in_flight.retain(|_, (node, _)| *node != number);
        let is_silent = self.random.bool();
        for link in 0..self.links.len() {
            let Some(end) = self.links[link].nodes.iter().position(|&it| it == number) else {
                continue;
            };
            if !is_silent {
                self.close(link, end);
            }
            self.links[link].is_closed[end] = true;
            self.links[link].is_alive &= !is_silent;
        }
        for peer in self.others(number) {
            self.want(number, peer);
        }
    }

    pub(crate) fn heal(&mut self) {
        self.is_healed = true;
        for node in 0..self.nodes.len() {
            for peer in self.others(node) {
                self.want(node, peer);
            }
        }
    }
}
