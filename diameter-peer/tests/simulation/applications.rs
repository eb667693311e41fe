//! Applications: they want connections, ask, answer, and send elsewhere what comes back.

use std::time::Duration;

use diameter_core::{CommandFlags, Header, HopByHopId, Message, Rejection, ResultCode};
use diameter_peer::ConnectionId;

use crate::node::MAX_PENDING;
use crate::world::{Scheduled, World};

impl World {
    pub(crate) fn want(&mut self, node: usize, peer: usize) {
        let now = self.now;
        let entry = self.nodes[node].entry(peer);
        entry.is_wanted = true;
        entry.peer.start(now);
        self.follow(node, peer);
    }

    pub(crate) fn ask(&mut self) {
        let node = self.random.usize(..self.nodes.len());
        let peers = self.others(node);
        let peer = peers[self.random.usize(..peers.len())];
        for _ in 0..self.random.usize(1..5) {
            let end_to_end_id = self.nodes[node].local.end_to_end_ids().next();
            let header = Header { end_to_end_id, ..*self.question.header() };
            let question = self.question.with_header(header);
            self.submit(node, peer, &question, false);
        }
        self.follow(node, peer);
    }

    fn submit(&mut self, node: usize, peer: usize, question: &Message, again: bool) -> bool {
        let context = self.next_context;
        self.next_context += 1;
        let (now, deadline) =
            (self.now, self.now + Duration::from_millis(self.random.u64(1..20_000)));
        let to = &mut self.nodes[node].entry(peer).peer;
        let is_available = to.is_available() && to.pending() < MAX_PENDING;
        let sent = match again {
            true => to.resend(now, question, deadline, context),
            false => to.forward(now, question, deadline, context),
        };
        assert_eq!(sent.is_ok(), is_available, "{sent:?}");
        match sent {
            Ok(()) => {
                self.in_flight.insert(context, (node, peer));
            }
            Err(unsent) => {
                assert_eq!(unsent.context, context);
                self.summary.unsent += 1;
            }
        }
        is_available
    }

    /// Failover.
    pub(crate) fn send_elsewhere(&mut self, node: usize, question: &Message) {
        for peer in self.others(node) {
            if self.submit(node, peer, question, true) {
                return;
            }
        }
    }

    pub(crate) fn serve(
        &mut self,
        node: usize,
        peer: usize,
        connection: ConnectionId,
        request: &Message,
    ) {
        // The retransmission may overtake the original: one of the two has the T flag.
        if !request.header().flags.contains(CommandFlags::RETRANSMITTED) {
            let is_new = self.seen.insert((peer, request.header().end_to_end_id.0));
            assert!(is_new, "sent again without T");
        }
        let at = self.at(node, peer, connection);
        let identity = self.nodes[node].local.identity().clone();
        let answer =
            Rejection::new(ResultCode::DIAMETER_UNKNOWN_SESSION_ID).answer(request, &identity);
        let times = [0, 1, 1, 1, 1, 1, 1, 2][self.random.usize(..8)];
        for _ in 0..times {
            let when = self.now + Duration::from_millis(self.random.u64(..8_000).pow(2) / 8_000);
            let answer = answer.clone();
            self.later(when, Scheduled::Answer { at, answer });
        }
        if self.random.u8(..8) == 0 {
            let hop_by_hop_id = HopByHopId(self.random.u32(..));
            let answer = answer.with_header(Header { hop_by_hop_id, ..*answer.header() });
            self.soon(Scheduled::Answer { at, answer });
        }
    }
}
