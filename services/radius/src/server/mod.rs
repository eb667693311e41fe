//! The half that NASes speak with: requests by datagram or stream in, Diameter requests out, and their answers back.
//!
//! [`Server`] is a value without I/O and without a clock: it is given what came and when, and tells what to send. What
//! it remembers are the requests of the last seconds, so that one that is sent again is neither asked twice nor
//! answered in another way (RFC 5080, 2.2.2). Sessions it does not remember: see [`session`](crate::translation::session).

mod answers;
mod client;
mod counts;
mod credit;
mod output;
mod own;
mod stream;

use std::collections::HashMap;
use std::fmt;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "node")]
pub(crate) use client::is_named_after;
pub use client::{Certificate, Client, Clients, DynamicAuthorization, Secret, Sender};
pub use counts::ClientCounts;
use counts::Counts;
use credit::{Charging, Closing, Login, Reported};
use diameter_core::{DiameterIdentity, Message};
pub use output::{Dropped, Output};
use own::status;
pub(crate) use own::{refusal_of, unsupported};
pub(crate) use stream::RADSEC;
use stream::Streams;
pub use stream::{Protection, Refused, Stream};

use crate::packet::{Code, MessageAuthenticator, Packet};
use crate::recent::{Recent, Seen};
use crate::translation::prepaid::Prepaid;
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
    /// How sessions of [clients](Client::prepaid) are charged, if any are.
    pub prepaid: Option<Prepaid>,
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

/// Which request: its sender, kind and identifier. The same three with another authenticator are another request, which
/// takes the place of the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Key {
    from: Source,
    code: Code,
    identifier: u8,
}

impl Key {
    fn of(from: Source, packet: &Packet<'_>) -> Self {
        Self { from, code: packet.code(), identifier: packet.identifier() }
    }
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
    asked: Asked,
    kind: Kind,
}

/// What somebody has asked, and is answered.
#[derive(Clone, Debug)]
struct Asked {
    from: Source,
    request: Vec<u8>,
    secret: Secret,
    counts: Arc<Counts>,
}

impl Asked {
    /// For what follows a request that has been answered: nobody waits for it.
    fn without_request(&self) -> Self {
        let Self { from, secret, counts, .. } = self;
        Self { from: *from, request: Vec::new(), secret: secret.clone(), counts: counts.clone() }
    }
}

#[derive(Debug)]
enum Kind {
    /// An AAR or DER, of a session that is charged or not.
    Access(Option<Box<Login>>),
    /// A CCR of a login that was granted.
    Credit(Box<Charging>),
    /// The last CCR of a session, whose record comes after it.
    Closing(Box<Closing>),
    Accounting(Option<Termination>, Reported),
    /// An STR, or a CCR after which nothing comes: nobody waits for its answer.
    Termination,
}

/// The half of the agent that NASes speak with.
#[derive(Debug)]
pub struct Server {
    settings: Settings,
    clients: Clients,
    streams: Streams,
    recent: Recent<Key>,
    waiting: HashMap<Ticket, Waiting>,
    next: u64,
    /// When it was made, since 1970.
    started: Duration,
}

impl Server {
    /// A server for these clients.
    pub fn new(settings: Settings, clients: Clients) -> Self {
        let recent = Recent::new(settings.remembers, settings.most_requests);
        let streams = Streams::default();
        let (waiting, started) = (HashMap::new(), Duration::ZERO);
        Self { settings, clients, streams, recent, waiting, next: 0, started }
    }

    /// Says when the server was made, since 1970: whoever is charged is charged by that clock.
    #[must_use]
    pub fn started_at(self, started: Duration) -> Self {
        Self { started, ..self }
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
            let from = Source { address: open.address, stream: Some(stream) };
            for code in [Code::ACCESS_REQUEST, Code::ACCOUNTING_REQUEST] {
                for identifier in 0..=u8::MAX {
                    self.recent.remove(Key { from, code, identifier });
                }
            }
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
        let (key, authenticator) = (Key::of(from, &packet), packet.authenticator());
        match self.recent.seen(now, key, authenticator) {
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
        if is_full || !self.recent.has_room_for(now, key) {
            return Err(Dropped::Full(self.settings.most_requests));
        }
        let sender = entry.client.sender(to.ip(), shown, &packet, &self.settings)?;
        // What is signed with a secret that everybody knows proves nothing.
        let is_secret = entry.client.secret.as_ref() == Some(&secret);
        let takes_changes = entry.client.dynamic_authorization.is_some() && is_secret;
        let is_prepaid = entry.client.prepaid && self.settings.prepaid.is_some();
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
            charges: is_prepaid && !translation::is_call_check(&packet),
        };
        let (message, lost, kind) = if code == Code::ACCESS_REQUEST {
            let Translated { message, lost } = translation::access_request(&packet, &asking)?;
            let login = Login::of(&packet, &message, &asking)?.map(Box::new);
            (message, lost, Kind::Access(login))
        } else {
            match translation::accounting_request(&packet, &asking)? {
                Accounting::Record { request: Translated { message, lost }, termination } => {
                    let (message, kind) =
                        self.last_request(now, &packet, &secret, message, termination);
                    (message, lost, kind)
                }
                Accounting::Restarted => {
                    let octets = acknowledgement(&packet, secret.reveal());
                    self.recent.answered(now, key, authenticator, octets.clone());
                    outputs.push(Output::Send { to, octets });
                    return Ok(());
                }
            }
        };
        outputs.extend(lost.into_iter().map(|lost| Output::Lost { of: to, lost }));
        self.recent.waits(now, key, authenticator);
        let request = packet.as_bytes().to_vec();
        self.ask(Asked { from, request, secret, counts }, kind, message, outputs);
        debug_assert!(
            self.waiting.contains_key(&ticket),
            "the ticket in Proxy-State is the request's"
        );
        Ok(())
    }

    fn ask(&mut self, asked: Asked, kind: Kind, message: Message, outputs: &mut Vec<Output>) {
        let ticket = Ticket(self.next);
        self.next += 1;
        self.waiting.insert(ticket, Waiting { asked, kind });
        outputs.push(Output::Ask { ticket, message });
    }

    /// The time, in seconds since 1970.
    fn unix(&self, now: Duration) -> u64 {
        self.started.saturating_add(now).as_secs()
    }

    /// How many Diameter requests wait for their answers.
    pub fn waiting(&self) -> usize {
        self.waiting.len()
    }

    /// How many requests are remembered, those that wait for their answers among them.
    pub fn remembered(&self) -> usize {
        self.recent.len()
    }
}

/// Counts what a client is sent, and what it is not.
fn count(counts: &Counts, outputs: &[Output]) {
    for output in outputs {
        match output {
            Output::Send { octets, .. } => counts.sent(octets),
            Output::Dropped { .. } => counts.dropped(),
            Output::Ask { .. } | Output::Lost { .. } | Output::Charged { .. } => {}
        }
    }
}

impl fmt::Display for Ticket {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "request {}", self.0)
    }
}
