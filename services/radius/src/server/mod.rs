//! The half that NASes speak with: requests by datagram or stream in, Diameter requests out, and their answers back.
//!
//! [`Server`] is a value without I/O and without a clock: it is given what came and when, and tells what to send. What
//! it remembers are the requests of the last seconds, so that one that is sent again is neither asked twice nor
//! answered in another way (RFC 5080, 2.2.2). Sessions it does not remember: see [`session`](crate::translation::session).

mod client;
mod counts;
mod output;
mod own;
mod recent;
mod stream;

use std::collections::HashMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

pub use client::{Certificate, Client, Clients, DynamicAuthorization, Secret, Sender};
pub use counts::ClientCounts;
use counts::Counts;
use diameter_core::{DiameterIdentity, Message};
pub use output::{Dropped, Output};
use own::{refusal_of, status, unsupported};
use recent::{Recent, Seen};
use stream::Streams;
pub use stream::{Protection, Refused, Stream};

use crate::packet::{Code, MessageAuthenticator, Packet};
use crate::translation::{self, Accounting, Asking, Termination, Translated, acknowledgement};

/// What a [`Server`] is told once.
#[derive(Clone, Debug)]
pub struct Settings {
    /// This agent's name.
    pub host: DiameterIdentity,
    /// Its realm, of which NASes are that have no name of another one.
    pub realm: DiameterIdentity,
    /// Where users go that name no realm.
    pub default_realm: DiameterIdentity,
    /// How long a request is remembered after its response: longer than a NAS goes on sending it again.
    pub remembers: Duration,
    /// How many requests are remembered, those that wait for their answers among them. Beyond it, requests are dropped.
    pub most_requests: usize,
}

/// Which kinds of packets a port takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Port {
    /// Access-Requests: 1812.
    Access,
    /// Accounting-Requests: 1813.
    Accounting,
    /// Both, as RadSec has it (RFC 6614, 2.1): 2083.
    Both,
}

/// Names a request until it has been answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ticket(u64);

/// Where a packet came from. Of one address there can be a datagram and several connections.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Source {
    address: SocketAddr,
    stream: Option<Stream>,
}

/// Whose packet it is, as its source says.
struct Known {
    /// The client, by its place among them.
    client: usize,
    secret: Secret,
    /// The name of its certificate.
    shown: Option<DiameterIdentity>,
    counts: Arc<Counts>,
}

/// What waits for an answer.
#[derive(Debug)]
struct Waiting {
    from: Source,
    request: Vec<u8>,
    secret: Secret,
    kind: Kind,
    counts: Arc<Counts>,
}

#[derive(Debug)]
enum Kind {
    Access,
    Accounting(Option<Termination>),
    /// An STR: nobody waits for its answer.
    Termination,
}

/// The half of the agent that NASes speak with.
#[derive(Debug)]
pub struct Server {
    settings: Settings,
    clients: Clients,
    streams: Streams,
    recent: Recent,
    waiting: HashMap<Ticket, Waiting>,
    next: u64,
}

impl Server {
    /// A server for these clients.
    pub fn new(settings: Settings, clients: Clients) -> Self {
        let recent = Recent::new(settings.remembers, settings.most_requests);
        let streams = Streams::default();
        Self { settings, clients, streams, recent, waiting: HashMap::new(), next: 0 }
    }

    /// Takes over other settings and clients, for requests that come from now on; what is counted of a client goes on
    /// being counted. Tells which connections have no client any more: they have to be closed.
    pub fn change(&mut self, settings: Settings, mut clients: Clients) -> Vec<Stream> {
        clients.follow(&self.clients);
        self.recent.change(settings.remembers, settings.most_requests);
        self.settings = settings;
        self.clients = clients;
        self.streams.change(&mut self.clients)
    }

    /// Each client with what became of its requests.
    pub fn clients(&self) -> impl Iterator<Item = (&Client, ClientCounts)> {
        self.clients.all()
    }

    /// Whether somebody with this address may connect at all, as far as that is known before a handshake.
    pub fn may_connect(&self, address: IpAddr, with_certificate: bool) -> bool {
        match with_certificate {
            true => self.clients.may_show_certificate(address),
            false => self.clients.by_address(address).is_some(),
        }
    }

    /// Takes a connection; what comes by it is given to [`Server::receive_in`].
    ///
    /// # Errors
    ///
    /// When it is no client's: it has to be closed.
    pub fn open(&mut self, from: SocketAddr, protection: Protection) -> Result<Stream, Refused> {
        self.streams.open(from, protection, &mut self.clients)
    }

    /// A connection has ended. Responses that were sent by it are not remembered any more (RFC 6613, 2.6.1).
    pub fn close(&mut self, stream: Stream) {
        if let Some(open) = self.streams.close(stream, &mut self.clients) {
            self.recent.leave(Source { address: open.address, stream: Some(stream) });
        }
    }

    /// Takes what came by a connection: one packet, cut out by [its length](Packet::length_in_stream).
    pub fn receive_in(&mut self, now: Duration, stream: Stream, octets: &[u8]) -> Vec<Output> {
        match self.streams.get(stream) {
            Some(open) => {
                let from = Source { address: open.address, stream: Some(stream) };
                self.receive_from(now, from, Port::Both, octets)
            }
            None => Vec::new(),
        }
    }

    /// Takes a datagram that came from an address, at a time that is told since the server's start.
    pub fn receive(
        &mut self,
        now: Duration,
        from: SocketAddr,
        port: Port,
        octets: &[u8],
    ) -> Vec<Output> {
        self.receive_from(now, Source { address: from, stream: None }, port, octets)
    }

    fn receive_from(
        &mut self,
        now: Duration,
        from: Source,
        port: Port,
        octets: &[u8],
    ) -> Vec<Output> {
        let mut outputs = Vec::new();
        let known = self.known(from);
        let counts = known.as_ref().map(|it| it.counts.clone());
        let taken = match known {
            Some(known) => self.take(now, from, known, port, octets, &mut outputs),
            None => Err(Dropped::Stranger),
        };
        if let Err(reason) = taken {
            outputs.push(Output::Dropped { from: from.address, reason });
        }
        if let Some(counts) = counts {
            counts.received();
            count(&counts, &outputs);
        }
        outputs
    }

    /// Whose packets come from there.
    fn known(&self, from: Source) -> Option<Known> {
        let (client, secret, shown) = match from.stream {
            None => {
                let client = self.clients.by_address(from.address.ip())?;
                (client, self.clients.get(client)?.client.secret.clone()?, None)
            }
            Some(stream) => {
                let open = self.streams.get(stream)?;
                (open.client, open.secret(&self.clients)?, open.name(&self.clients))
            }
        };
        let counts = self.clients.get(client)?.counts.clone();
        Some(Known { client, secret, shown, counts })
    }

    fn take(
        &mut self,
        now: Duration,
        from: Source,
        known: Known,
        port: Port,
        octets: &[u8],
        outputs: &mut Vec<Output>,
    ) -> Result<(), Dropped> {
        let Known { client, secret, shown, counts } = known;
        let packet = Packet::parse(octets)?;
        let code = packet.code();
        let to = from.address;
        if let (Some(refusal), Some(_)) = (refusal_of(code), from.stream) {
            packet.verify_request(secret.reveal())?;
            let octets = unsupported(refusal, &packet, secret.reveal());
            outputs.push(Output::Send { to, octets });
            return Ok(());
        }
        let is_taken = match code {
            Code::STATUS_SERVER => true,
            Code::ACCESS_REQUEST => port != Port::Accounting,
            Code::ACCOUNTING_REQUEST => port != Port::Access,
            _ => false,
        };
        if !is_taken {
            return Err(Dropped::Port(code));
        }
        let signed = packet.verify_request(secret.reveal())?;
        let entry = self.clients.get_mut(client).ok_or(Dropped::Stranger)?;
        let has_to_be = code == Code::STATUS_SERVER
            || code == Code::ACCESS_REQUEST && entry.client.requires_message_authenticator;
        if has_to_be && signed == MessageAuthenticator::Missing {
            return Err(Dropped::Unsigned);
        }
        match self.recent.seen(now, from, &packet) {
            Seen::Answered(octets) => {
                outputs.push(Output::Send { to, octets });
                return Ok(());
            }
            Seen::Waiting => return Err(Dropped::Waiting),
            Seen::New => {}
        }
        if code == Code::STATUS_SERVER {
            // Nothing is remembered of it: the answer is always the same.
            let octets = status(&packet, port, secret.reveal());
            outputs.push(Output::Send { to, octets });
            return Ok(());
        }
        if !entry.may_send(now) {
            return Err(Dropped::TooFast(entry.client.most_a_second.unwrap_or_default()));
        }
        let is_full = self.waiting.len() >= self.settings.most_requests;
        if is_full || !self.recent.has_room(now) {
            return Err(Dropped::Full(self.settings.most_requests));
        }
        let sender = entry.client.sender(to.ip(), shown, &packet, &self.settings)?;
        // What is signed with a secret that everybody knows proves nothing.
        let is_secret = entry.client.secret.as_ref() == Some(&secret);
        let takes_changes = entry.client.dynamic_authorization.is_some() && is_secret;
        let ticket = Ticket(self.next);
        let asking = Asking {
            secret: secret.reveal(),
            origin_host: &sender.host,
            origin_realm: &sender.realm,
            default_realm: &self.settings.default_realm,
            route: &sender.route,
            proxy_host: &self.settings.host,
            proxy_state: &self.next.to_be_bytes(),
            client: takes_changes.then(|| to.ip().to_canonical()),
        };
        let (translated, kind) = if code == Code::ACCESS_REQUEST {
            (translation::access_request(&packet, &asking)?, Kind::Access)
        } else {
            match translation::accounting_request(&packet, &asking)? {
                Accounting::Record { request, termination } => {
                    (request, Kind::Accounting(termination))
                }
                Accounting::Restarted => {
                    let octets = acknowledgement(&packet, secret.reveal());
                    self.recent.answered(now, from, &packet, octets.clone());
                    outputs.push(Output::Send { to, octets });
                    return Ok(());
                }
            }
        };
        let Translated { message, lost } = translated;
        outputs.extend(lost.into_iter().map(|lost| Output::Lost { of: to, lost }));
        self.recent.waits(now, from, &packet);
        let request = packet.as_bytes().to_vec();
        self.ask(Waiting { from, request, secret, kind, counts }, message, outputs);
        debug_assert!(
            self.waiting.contains_key(&ticket),
            "the ticket in Proxy-State is the request's"
        );
        Ok(())
    }

    fn ask(&mut self, waiting: Waiting, message: Message, outputs: &mut Vec<Output>) {
        let ticket = Ticket(self.next);
        self.next += 1;
        self.waiting.insert(ticket, waiting);
        outputs.push(Output::Ask { ticket, message });
    }

    /// Takes the answer to a request; `None` if there was none in time, or it could not be sent. A ticket that is not
    /// waited for has no effect.
    pub fn answered(
        &mut self,
        now: Duration,
        ticket: Ticket,
        answer: Option<&Message>,
    ) -> Vec<Output> {
        let mut outputs = Vec::new();
        let Some(waiting) = self.waiting.remove(&ticket) else { return outputs };
        let Waiting { from, request, secret, kind, counts } = waiting;
        let to = from.address;
        // It was one when it was put here.
        let Ok(packet) = Packet::parse(&request) else { return outputs };
        let (octets, reason, termination) = match (kind, answer) {
            (Kind::Termination, _) => return outputs,
            (_, None) => (None, Dropped::Unanswered, None),
            (Kind::Access, Some(answer)) => {
                let reply = translation::access_response(
                    &packet,
                    answer,
                    secret.reveal(),
                    salts(packet.authenticator()),
                );
                let lost = reply.lost.into_iter().map(|lost| Output::Lost { of: to, lost });
                outputs.extend(lost);
                (reply.octets, Dropped::Unanswered, None)
            }
            (Kind::Accounting(termination), Some(answer)) => {
                let octets = translation::accounting_response(&packet, answer, secret.reveal());
                (octets, Dropped::Unrecorded, termination)
            }
        };
        match octets {
            Some(octets) => {
                // A connection that has ended meanwhile has nobody to send it again.
                if from.stream.is_none_or(|stream| self.streams.get(stream).is_some()) {
                    self.recent.answered(now, from, &packet, octets.clone());
                }
                outputs.push(Output::Send { to, octets });
                if let Some(Termination { message }) = termination {
                    let kind = Kind::Termination;
                    let counts = counts.clone();
                    let waiting = Waiting { from, request: Vec::new(), secret, kind, counts };
                    self.ask(waiting, message, &mut outputs);
                }
            }
            None => {
                // When it is sent again, it is asked again.
                self.recent.forget(from, &packet);
                outputs.push(Output::Dropped { from: to, reason });
            }
        }
        count(&counts, &outputs);
        outputs
    }

    /// How many Diameter requests wait for their answers.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }
}

/// Counts what a client is sent, and what it is not.
fn count(counts: &Counts, outputs: &[Output]) {
    for output in outputs {
        match output {
            Output::Send { octets, .. } => counts.sent(octets),
            Output::Dropped { .. } => counts.dropped(),
            Output::Ask { .. } | Output::Lost { .. } => {}
        }
    }
}

/// Salts that differ within a packet, and mostly from packet to packet (RFC 2868, 3.5).
fn salts(request_authenticator: [u8; 16]) -> impl FnMut() -> [u8; 2] {
    let [first, second, ..] = request_authenticator;
    let mut next = u16::from_be_bytes([first, second]);
    move || {
        next = next.wrapping_add(1);
        // The first bit is set by whoever hides.
        (next & 0x7fff).to_be_bytes()
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "request {}", self.0)
    }
}
