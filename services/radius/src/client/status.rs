//! Whether servers answer: those that do not are passed over, and asked how they do (RFC 5997) or tried again later.

use std::time::Duration;

use super::retransmission::jittered;
use super::server::{Next, Server};
use super::{Client, Failure, Output, Target, Timer};
use crate::packet::{Code, PacketWriter};

/// How long a server that nothing waits for keeps its ports.
const REST: Duration = Duration::from_secs(60);

impl Client {
    /// A server that nothing waits for is forgotten after a while, if it answers. Connections stay.
    pub(super) fn rest(&mut self, now: Duration, target: Target) {
        let begins = |server: &Server| server.is_at_rest() && server.due.is_none();
        if !target.transport.is_stream() && self.servers.get(&target).is_some_and(begins) {
            self.set_server_timer(target, now + REST);
        }
    }

    /// Forgets a server that nothing waits for, if there are as many as there may be and this is another one.
    pub(super) fn make_room_for(
        &mut self,
        target: Target,
        outputs: &mut Vec<Output>,
    ) -> Result<(), Failure> {
        let is_full = self.servers.len() >= self.settings.most_servers;
        if !is_full || self.servers.contains_key(&target) {
            return Ok(());
        }
        // The one that has been at rest for longest.
        let at_rest = self.timers.iter().find_map(|(_, timer)| match timer {
            Timer::Server(it) if self.servers.get(it).is_some_and(Server::is_at_rest) => Some(*it),
            _ => None,
        });
        self.forget(at_rest.ok_or(Failure::Full)?, outputs);
        Ok(())
    }

    fn forget(&mut self, target: Target, outputs: &mut Vec<Output>) {
        let Some(server) = self.servers.remove(&target) else { return };
        if let Some(due) = server.due {
            self.timers.remove(&(due, Timer::Server(target)));
        }
        let paths = (0..server.ports.used()).map(|port| target.path(port));
        outputs.extend(paths.map(|path| Output::Close { path }));
    }

    pub(super) fn set_server_timer(&mut self, target: Target, at: Duration) {
        let Some(server) = self.servers.get_mut(&target) else { return };
        if let Some(before) = server.due.replace(at) {
            self.timers.remove(&(before, Timer::Server(target)));
        }
        self.timers.insert((at, Timer::Server(target)));
    }

    pub(super) fn not_answering(
        &mut self,
        now: Duration,
        target: Target,
        outputs: &mut Vec<Output>,
    ) {
        let Some(server) = self.servers.get_mut(&target) else { return };
        if server.falls() {
            outputs.push(Output::Turned { server: target.address, answers: false });
            let after = match server.upstream.status_server {
                // The first is asked at once, or as soon as a connection is tried again.
                Some(_) => server.is_left_for(now),
                None => self.settings.passed_over,
            };
            self.set_server_timer(target, now + after);
        }
    }

    pub(super) fn answering(&mut self, now: Duration, target: Target, outputs: &mut Vec<Output>) {
        let Some(server) = self.servers.get_mut(&target) else { return };
        if server.rises() {
            if let Some(due) = server.due.take() {
                self.timers.remove(&(due, Timer::Server(target)));
            }
            server.ports.end_probes();
            outputs.push(Output::Turned { server: target.address, answers: true });
            self.rest(now, target);
            self.watch(now, target, outputs);
        }
    }

    pub(super) fn server_is_due(
        &mut self,
        now: Duration,
        target: Target,
        outputs: &mut Vec<Output>,
    ) {
        let Some(server) = self.servers.get_mut(&target) else { return };
        server.due = None;
        match server.next() {
            Next::Forget => self.forget(target, outputs),
            Next::Rise => self.answering(now, target, outputs),
            Next::Watch(_) => self.watch(now, target, outputs),
            Next::Wait => {}
            // No connection is tried yet.
            Next::Probe(_) if !server.is_left_for(now).is_zero() => {
                let at = now + server.is_left_for(now);
                self.set_server_timer(target, at);
            }
            Next::Probe(every) => {
                self.probe_again(now, target, outputs);
                let random = self.authenticators.next();
                self.set_server_timer(target, now + jittered(every, random));
            }
        }
    }

    /// Asks a server that does not answer how it does (RFC 5997): each time with another packet, and by another
    /// connection than the one that it did not answer by.
    fn probe_again(&mut self, now: Duration, target: Target, outputs: &mut Vec<Output>) {
        let Some(server) = self.servers.get_mut(&target) else { return };
        let unanswered = server.ports.end_probes();
        if !unanswered.is_empty() {
            server.probes_answered = 0;
        }
        if target.transport.is_stream() {
            for port in unanswered {
                self.close(now, target.path(port), outputs);
            }
        }
        self.probe(now, target, 0, outputs);
    }

    /// Asks a server how it does.
    pub(super) fn probe(
        &mut self,
        now: Duration,
        target: Target,
        connection: u16,
        outputs: &mut Vec<Output>,
    ) {
        let random = self.authenticators.next();
        let Some(server) = self.servers.get_mut(&target) else { return };
        let most = server.upstream.most_ports.unwrap_or(self.settings.most_ports);
        let Some(slot) = server.ports.probe(now, connection, random, most) else { return };
        let writer = PacketWriter::new(Code::STATUS_SERVER, slot.identifier);
        let octets = writer.finish_request(server.upstream.secret.reveal(), random);
        outputs.push(Output::Send { path: slot.path(target), octets });
    }
}
