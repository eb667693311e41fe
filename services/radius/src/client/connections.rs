//! Connections to servers (RFC 6613): requests go once by each, and by another one when it is lost; one by which nothing
//! comes is asked by Status-Server, and closed when that is not answered (RFC 6613, 2.4; RFC 3539, 3.4).

use std::time::Duration;

use super::retransmission::jittered;
use super::server::{Next, Server};
use super::{Client, Output, Path, Target, Ticket};
use crate::packet::Packet;
use crate::server::{refusal_of, unsupported};

/// How a connection has ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Closed {
    /// It could not be made.
    Unmade,
    /// It was there, and is not any more.
    Lost,
}

impl Client {
    /// Takes that a connection is there: what was sent by its path leaves.
    pub fn opened(&mut self, now: Duration, path: Path) -> Vec<Output> {
        let mut outputs = Vec::new();
        if let Some(server) = self.servers.get_mut(&path.target()) {
            server.ports.hear(path.port, now);
            self.watch(now, path.target(), &mut outputs);
        }
        outputs
    }

    /// Takes that a connection is not there, or not any more. Requests that went by it and wait go by another one, or to
    /// another server (RFC 6613, 2.6.1).
    pub fn closed(&mut self, now: Duration, path: Path, how: Closed) -> Vec<Output> {
        let mut outputs = Vec::new();
        self.end_of(now, path, how, &mut outputs);
        outputs
    }

    /// Closes a connection.
    pub(super) fn close(&mut self, now: Duration, path: Path, outputs: &mut Vec<Output>) {
        outputs.push(Output::Close { path });
        self.end_of(now, path, Closed::Lost, outputs);
    }

    fn end_of(&mut self, now: Duration, path: Path, how: Closed, outputs: &mut Vec<Output>) {
        let target = path.target();
        let Some(server) = self.servers.get_mut(&target) else { return };
        if server.ports.probe_at(path.port).is_some() {
            server.probes_answered = 0;
        }
        let tickets = server.ports.close(path.port);
        if how == Closed::Unmade {
            server.leave(now);
            self.not_answering(now, target, outputs);
        }
        for ticket in tickets {
            let goes_again = how == Closed::Lost && self.send_anew(now, ticket, outputs);
            if !goes_again {
                self.leave_server(now, target, ticket, outputs);
            }
        }
    }

    /// Sends a request by another connection to the same server, if it may go there once more.
    fn send_anew(&mut self, now: Duration, ticket: Ticket, outputs: &mut Vec<Output>) -> bool {
        let Some(mut pending) = self.pending.remove(&ticket) else { return false };
        let (target, slot, sent) = (pending.target, pending.slot, pending.sent);
        let may_go = sent < self.settings.tries
            && now < pending.began + self.settings.retransmission.duration;
        if may_go && let Some(server) = self.servers.get_mut(&target) {
            server.ports.give_back(slot);
        }
        let at = pending.at;
        let has_gone = may_go && self.send_to(now, ticket, &mut pending, at, outputs).is_ok();
        if has_gone {
            pending.sent = sent + 1;
        }
        self.pending.insert(ticket, pending);
        has_gone
    }

    /// Gives a server up for a request, that ends here if there is no other one.
    fn leave_server(
        &mut self,
        now: Duration,
        target: Target,
        ticket: Ticket,
        outputs: &mut Vec<Output>,
    ) {
        if let Some(server) = self.servers.get_mut(&target)
            && server.answers()
        {
            server.leave(now);
            self.not_answering(now, target, outputs);
        }
        if !self.move_on(now, ticket, outputs)
            && let Some(pending) = self.pending.get_mut(&ticket)
        {
            pending.unreachable = true;
            self.fail(now, ticket, outputs);
        }
    }

    /// Looks whether the connections of a server are alive.
    pub(super) fn watch(&mut self, now: Duration, target: Target, outputs: &mut Vec<Output>) {
        let Some(server) = self.servers.get(&target) else { return };
        let Next::Watch(every) = server.next() else { return };
        let (mut due, mut next) = (Vec::new(), None::<Duration>);
        for port in 0..server.ports.used() {
            let Some(heard) = server.ports.heard(port) else { continue };
            let probe = server.ports.probe_at(port);
            let mut at = probe.map_or(heard, |probe| probe.since) + every;
            if at <= now {
                due.push((port, probe.is_some()));
                if probe.is_some() {
                    continue;
                }
                at = now + every;
            }
            next = Some(next.map_or(at, |next| next.min(at)));
        }
        for (port, is_dead) in due {
            match is_dead {
                true => self.close(now, target.path(port), outputs),
                false => self.probe(now, target, port, outputs),
            }
        }
        // Some later, so that those that were opened together are not asked together.
        let later = jittered(every, self.authenticators.next()).saturating_sub(every);
        let answers = self.servers.get(&target).is_some_and(Server::answers);
        if let Some(next) = next.filter(|_| answers) {
            self.set_server_timer(target, next + later);
        }
    }

    /// Answers what only a NAS takes, and nobody wants of this end (RFC 6614, 2.5). Tells whether it was that.
    pub(super) fn refuse(
        &self,
        path: Path,
        packet: &Packet<'_>,
        outputs: &mut Vec<Output>,
    ) -> bool {
        let Some(refusal) = refusal_of(packet.code()) else { return false };
        let Some(server) = self.servers.get(&path.target()) else { return false };
        let secret = server.upstream.secret.reveal();
        if packet.verify_request(secret).is_ok() {
            outputs.push(Output::Send { path, octets: unsupported(refusal, packet, secret) });
        }
        true
    }
}
