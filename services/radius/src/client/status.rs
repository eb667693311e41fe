//! Whether servers answer: those that do not are passed over, and asked how they do (RFC 5997) or tried again later.

use std::net::SocketAddr;
use std::time::Duration;

use super::ports::Holder;
use super::retransmission::jittered;
use super::server::{Next, Server};
use super::{Client, Failure, Output, Path, Timer};
use crate::packet::{Code, PacketWriter};

/// How long a server that nothing waits for keeps its ports.
const REST: Duration = Duration::from_secs(60);

impl Client {
    /// A server that nothing waits for is forgotten after a while, if it answers.
    pub(super) fn rest(&mut self, now: Duration, address: SocketAddr) {
        let begins = |server: &Server| server.is_at_rest() && server.due.is_none();
        if self.servers.get(&address).is_some_and(begins) {
            self.set_server_timer(address, now + REST);
        }
    }

    /// Forgets a server that nothing waits for, if there are as many as there may be and this is another one.
    pub(super) fn make_room_for(
        &mut self,
        address: SocketAddr,
        outputs: &mut Vec<Output>,
    ) -> Result<(), Failure> {
        let is_full = self.servers.len() >= self.settings.most_servers;
        if !is_full || self.servers.contains_key(&address) {
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

    fn forget(&mut self, address: SocketAddr, outputs: &mut Vec<Output>) {
        let Some(server) = self.servers.remove(&address) else { return };
        if let Some(due) = server.due {
            self.timers.remove(&(due, Timer::Server(address)));
        }
        let paths = (0..server.ports.used()).map(|port| Path { server: address, port });
        outputs.extend(paths.map(|path| Output::Close { path }));
    }

    fn set_server_timer(&mut self, address: SocketAddr, at: Duration) {
        let Some(server) = self.servers.get_mut(&address) else { return };
        if let Some(before) = server.due.replace(at) {
            self.timers.remove(&(before, Timer::Server(address)));
        }
        self.timers.insert((at, Timer::Server(address)));
    }

    pub(super) fn not_answering(
        &mut self,
        now: Duration,
        address: SocketAddr,
        outputs: &mut Vec<Output>,
    ) {
        let Some(server) = self.servers.get_mut(&address) else { return };
        if server.falls() {
            outputs.push(Output::Turned { server: address, answers: false });
            let after = match server.upstream.status_server {
                // The first is asked at once.
                Some(_) => Duration::ZERO,
                None => self.settings.passed_over,
            };
            self.set_server_timer(address, now + after);
        }
    }

    pub(super) fn answering(
        &mut self,
        now: Duration,
        address: SocketAddr,
        outputs: &mut Vec<Output>,
    ) {
        let Some(server) = self.servers.get_mut(&address) else { return };
        if server.rises() {
            if let Some(due) = server.due.take() {
                self.timers.remove(&(due, Timer::Server(address)));
            }
            if let Some(probe) = server.probe.take() {
                server.ports.give_back(probe);
            }
            outputs.push(Output::Turned { server: address, answers: true });
            self.rest(now, address);
        }
    }

    pub(super) fn server_is_due(
        &mut self,
        now: Duration,
        address: SocketAddr,
        outputs: &mut Vec<Output>,
    ) {
        let Some(server) = self.servers.get_mut(&address) else { return };
        server.due = None;
        match server.next() {
            Next::Forget => self.forget(address, outputs),
            Next::Rise => self.answering(now, address, outputs),
            Next::Probe(every) => {
                self.probe(address, outputs);
                let random = self.authenticators.next();
                self.set_server_timer(address, now + jittered(every, random));
            }
        }
    }

    /// Asks a server how it does (RFC 5997): each time with another packet.
    fn probe(&mut self, address: SocketAddr, outputs: &mut Vec<Output>) {
        let random = self.authenticators.next();
        let Some(server) = self.servers.get_mut(&address) else { return };
        if let Some(unanswered) = server.probe.take() {
            server.ports.give_back(unanswered);
            server.probes_answered = 0;
        }
        let Some(slot) = server.ports.take(Holder::Probe, self.settings.most_ports) else { return };
        let writer = PacketWriter::new(Code::STATUS_SERVER, slot.identifier);
        let octets = writer.finish_request(server.upstream.secret.reveal(), random);
        (server.probe, server.probe_authenticator) = (Some(slot), random);
        outputs.push(Output::Send { path: slot.path(address), octets });
    }
}
